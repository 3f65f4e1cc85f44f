import { TEXTS, TEXTS_PLURAL, TEXTING, TEXT, TEXTED, NEVER, POLICE } from './consent-lexicon-en.ts'
import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** English statements of the force of a request: denied consent, complaint, threat, an earlier request. */
export const STATEMENTS_EN = rules('en', [
  [
    'never_agreed',
    lines(`\\b${NEVER}(?: (?:i|we|did|ever|even|once|do|recall|remember|have|has|had|was|a|single|time|in my life|personally|certainly|actually|
        really|here|in|this|house|household|family|office|to|me|us|anyone|anybody|been|knowingly|willingly|my|wife|
        husband))* (?:sign\\w*(?: me| us| myself)?(?: up| on)?|opt\\w*(?: me| us)?(?: in| into)?|subscrib\\w*|register\\w*|enroll\\w*|
        agree\\w*|consent\\w*|approv\\w*|authoriz\\w*|ok|okay\\w*|request\\w*|ask\\w*|want\\w*|welcom\\w*|invit\\w*|allow\\w*)(?: (?:for|to|
        in|any|anything|be|being|on|get|getting|receiv\\w*|you|your|of|this|these|that|the|a|have|by|with|into|me|us|it|from|such|all|or|
        anyone|somebody|someone|people|kind|sort|more|keep|automated|marketing|daily|constant|company)){0,8} (?:${TEXTS_PLURAL}|text|message|
        ${TEXTED}|text(?:ing)? (?:me|us)|contact(?:ing)? (?:me|us)|(?:text|texting|contact|calling|mailing|marketing|message|sms)? ?lists?|
        text alerts?|texting me|spam|crap|bs|nonsense|junk|alerts?)\\b(?! (?:him|her|them|back|a|an|names|that)\\b)`),
  ],
  [
    'never_agreed',
    lines(`\\b(?:never|didnt|dont (?:remember|recall)|do not recall|havent|not once|at no (?:time|point)(?: did| have)?(?: i| we)|(?:no one|
        nobody|none of us)(?: (?:here|in (?:this|my|our) \\w+))?)(?: (?:ever|even|once|really|actually|have|personally))* (?:sign(?:ed|
        ing)? up|sign(?:ed|ing)? (?:me|us|myself) up|opt(?:ed|ing)? in(?:to)?|subscrib(?:ed?|ing)|enroll(?:ed|ing)?)(?: (?:for|to|
        with))?(?: (?:this|that|it|any of (?:this|it|these)|anything|nothing|your|you|yall|you guys|you people|any|these|the|such|
        anything like this|a|thing))*$`),
  ],
  [
    'no_permission',
    lines(`\\b(?:never|didnt|havent|dont|no longer|nobody|no one|not|nor|no|without|at no time|neither|lack|lacks|lacking)(?: (?:i|we|did|have|
        has|ever|you|your|company|give|gave|given|giving|grant\\w*|my|our|any|the|anyone|anybody|somebody|someone|certainly|recall|remember|
        do|got|had|get|written|express|prior|to|explicit|proper|verbal|legal|a|single|ask|asked|for|people|guys|team|agents?|
        expressed))* (?:permission|consent|authorization|authority|approval|the ok|the okay|ok|okay|right|go ahead|business)(?: (?:to|for|of|
        you|your|be|any|these|this|the|or|and|keep|continue|have|anyone|being|my|me|me to be))* (?:${TEXT}|${TEXTING}|${TEXTED}|${TEXTS}|
        send\\w*|use my|using my|numbers?)\\b(?! (?:him|her|them)\\b)`),
  ],
  [
    'no_permission',
    lines(`\\b(?:consent|permission|authorization|opt in)(?: (?:to|for|that|i|we|gave|you|text|texting|contact|contacting|call|calling|message|
        receive|texts|messages|is|was|has|have|been|hereby|now|me|us|and|or|being|be|any|may|might|previously|given|sms|
        officially))* (?:withdrawn|revoked|over|ended|expired|gone|cancell?ed|rescinded|taken back|terminated|denied|retracted|
        null)\\b(?! (?:the|my offer))`),
  ],
  [
    'take_back',
    lines(`\\b(?:take|taking|took|pull|pulling|yank|revok\\w+|withdraw\\w*|remove|removing|rescind\\w*|end|ending|cancel\\w*)(?: (?:back|my|any|
        the|all|our|away|previous|prior|that|whatever|i|gave|ever|may|have|given|you))* (?:permission|consent|authorization|
        opt in)\\b(?! (?:to (?:enter|show|list|sell|pull|run|check|inspect|use|park|build|share|cut|do|go|have)|for (?:the |
        an? )?(?:inspection|showing|repairs?|work|credit|appraisal|sign|photos?|lockbox|addition|remodel)))`),
  ],
  [
    'not_hear',
    lines(`(?<!\\b(?:you|they|he|she) )\\b(?:dont|never|no longer|not|rather not|nor|prefer not|wish not)(?: (?:really|ever|even|personally|to|
        do|have|going to|another|be|keep))*(?: (?:want|wanting|wish|wishing|like|care|need|prefer|rather|interested in|looking|expect|hoping|
        desire))*(?: (?:to|be|keep|ever|have))* (?:hear|hearing)(?: (?:another|anything|any|more|a|word|back|else|one|thing|
        peep))* from (?:you|your|yall|this|jorge|any of you|anyone at)\\b(?! (?:until|yet|before|sooner|so|too|for))`),
  ],
  [
    'unwanted',
    lines(`\\b(?:texts?|messages?|these|this|texting|contact|communications?|you|messaging)(?: (?:to|me|from|you|your|company|my|phone|texts|
        messages|of|yours|this|number))* (?:are|is|isnt|arent|were|was|has been)(?: (?:now|very|all|really|not|totally|completely|no longer|
        not|considered|entirely|deemed))* (?:unwanted|unwelcome|wanted here|not wanted|not welcome|welcome here|unsolicited|harassment|
        harassing me|illegal|against the law|unlawful)\\b`),
  ],
  [
    'unwanted',
    lines(`\\b(?:texts|messages|texting|messaging|text messages)(?: (?:from|you|your|company|like|these|me))* (?:arent|isnt|are no longer|
        is no longer|are not|is not)(?: \\w+)? (?:wanted|welcome|ok|okay|appreciated|welcomed|acceptable|allowed|authorized)\\b`),
  ],
  [
    'wrong_to_text',
    lines(`\\b(?:illegal|against the law|unlawful|wrong|not (?:ok|okay|cool|right|legal|allowed|welcome|acceptable|appropriate|fair|nice)|
        isnt (?:ok|okay|cool|right|legal|allowed)|unacceptable|inappropriate|rude|shameful|no reason|no excuse|no business|no right|
        disrespectful|violation|prohibited|forbidden|forbid|crime|unprofessional)(?: (?:for|of|you|your|to|be|keep|that|yall|guys|company|
        people|continue|just|a|law|is|it|and|still|going to|anybody|anyone|someone|on)){1,6} (?:${TEXT}|${TEXTING}|send(?:ing)? (?:me|us|
        texts|messages))\\b(?! (?:him|her|them|you|while|and drive))`),
  ],
  [
    'countdown',
    lines(`\\byou(?: (?:have|got|all|guys|now|had|get|better|still))*(?: \\w+){0,4} (?:seconds?|secs?|minutes?|mins?|hours?|chance|warning|day|
        days|time)(?: left)? to (?:stop|quit|cease|knock it off|remove|delete|take me|lose)\\b`),
  ],
  [
    'last_warning',
    lines(`\\b(?:this is|consider this|take this as)(?: (?:you|your|my|the|a|an))* (?:last|final|only|formal|official)(?: and (?:final|
        last))? (?:warning|request|notice|time (?:i|im|i am|we)|chance)(?: (?:to|im|i am|telling|asking|i|will|ask|tell|you))* ?(?=stop|quit|
        to|before|or|i|$)`),
  ],
  [
    'last_text',
    lines(`(?<!\\b(?:wr[io]t(?:e|es|ing|ten)|sen[dt]s?|sending|read|reading|got|get|typed?|typing|see|saw|answer(?:ed)?|received?) )\\b(?:let|make|be|want|better|should|this|that)(?: (?:this|that|it|be|is|was|will|to))* (?:the|your|my)? ?last (?:text|message|
        communication|contact|txt)(?: (?:i|we|that|you|from|ever|you ever|want|get|send|see|receive|to|should|me|us|contact|text|message|
        your|company|either|of|sends?))*$`),
  ],
  [
    'next_text',
    lines(`\\b(?:next|another|one more|single|any more|any further|any other|further|future|again|1 more|keep|each|
        every)\\b(?: \\w+){0,6}? (?:texts?|messages?|contact|texting|communications?|messaging|call|texted|contacting|
        time you)\\b(?: \\w+){0,9}? ${POLICE}\\b`),
  ],
  [
    'report_unless',
    lines(`\\b(?:report\\w*|sue|suing|lawyers?|attorney|complaint|police|block|blocking|legal action|fcc|ftc)\\b(?: \\w+){0,8}? (?:if|unless|
        next time|until|or) (?:\\w+ ){0,5}?(?:texts?|texting|messages?|messaging|contact|stop|contacting|this continues|continue|removed|
        off)\\b`),
  ],
  [
    'report_unless',
    lines(`\\b(?:going|gonna|about|have|will|am|ready|plan|planning|intend|already|been|we|im|i)(?: (?:to|to be|be|just|now|going|had|also|
        already))* (?:report|reporting|reported|filed|filing|file|turning|turn|forward|forwarding|forwarded|call|calling)(?: (?:in|a|an|
        formal|this|these|that|your|you|it|all|the|of|with|complaint|complaints|number|texts|text|message|messages|them|company|spam|
        screenshots?|my|for|and|about))* (?:to |with |against |as )?(?:the )?(?:fcc|ftc|spam|attorney general|bbb|dre|do not call|dont call|
        tcpa|better business|state bar|department of real estate|texting me|harassment|this spam|consumer protection)\\b`),
  ],
  [
    'said_stop',
    `\\b(?:what|which) part of(?: \\w+){0,3}? (?:stop|no|dont|leave|unsubscribe|remove|quit|not interested)\\b(?: \\w+){0,4}? (?:understand|get|confus\\w+|unclear|clear|stop|texting|me|alone|$)`,
  ],
  [
    'said_stop',
    lines(`\\b(?:how many (?:more )?times|how often|for the (?:last|\\w+) time|over and over|repeatedly|already|several times|multiple times|
        twice|again)\\b(?: (?:do|must|have|has|i|we|to|will|should|need|asked|told|said|replied|requested|written|say|tell|ask|you|yall|guys|
        please|people|that|texted|typed|wrote|been|am|telling|asking|times|already|now|before|keep|saying|and|a))* (?:stop|quit|unsubscribe|
        opt out|remove|leave me|leave us|take me|take us|removed|taken off|not contact|not text|dont text|dont contact|no more|
        delete)\\b(?! (?:by|at|in)\\b)`),
  ],
  [
    'said_stop',
    lines(`(?<!\\b(?:if|can|should|could|do|must|never|when) )\\b(?:i|we|i have|ive)(?: (?:already|just|have|literally|did|clearly|am|keep|kept|
        been|had|even|also|repeatedly|specifically))* (?:said|told|asked|texted|wrote|replied|typed|sent|asking|telling|begging|say|saying|
        requested|requesting|demanded|replying|texting)(?: (?:you|to|already|before|nicely|twice|thrice|times|for|please|people|guys|yall|
        your|company|office|team|agents?|all|this|number|that|it|several|multiple|many|a|the|word|politely|be|have|my|name|me|three|two|four|
        five|last|week|month|yesterday|weeks|ago|once|too|out)|\\d+)* (?:stop|removed|taken off|unsubscribed|unsubscribe|off|be left alone|
        opt out|opted out|leave me alone|deleted|removal)(?: (?:to|and|but|already|before|please|twice|times|this|it|now|yet|last|week|month|
        weeks|ago|yesterday|of|from|your|the|list|lists|texting|me|us|all|\\d+|you|keep|are|still|going|so|why|several|for))*$`),
  ],
  [
    'still_texting',
    lines(`\\b(?:still|keep|kept|keeps|continue|continuing|continued)(?: \\w+)? (?:texting|messaging|contacting|getting texts|getting messages|
        sending)\\b(?: \\w+){0,6}? (?:after|even though|though|when|despite)(?: \\w+){0,5}? (?:stop|unsubscribe\\w*|no|opted out|removed|
        not interested|off|dont)\\b`),
  ],
  [
    'next_text',
    `\\b(?:text|message|call|contact|bother|write)(?: (?:me|us|this number|here|my phone|to))* (?:again|one more time|1 more time|once more|another time)\\b(?: \\w+){0,6}? ${POLICE}\\b`,
  ],
  [
    'complaint',
    `\\b(?:going to|will|about to|am|be) (?:file|filing|make|making|lodge|submit|submitting) (?:a|an)(?: \\w+)? complaint(?: (?:about|against|with) (?:you|this|these|your|the (?:fcc|ftc|state|attorney|bbb))\\b|$)`,
  ],
  [
    'still_texting',
    `\\b(?:replied|said|texted|wrote|typed|sent|asked|told|requested)\\b(?: \\w+){0,5} (?:stop|unsubscribe|no|off|removed|opt out)\\b(?: \\w+){0,5} (?:still|keep|keeps|another text)\\b`,
  ],
  ['not_hear', `\\b(?:dont|never) (?:ever )?let me hear from you\\b|\\bhope (?:i|we|to) never hear from you\\b`],
  [
    'wrong_to_text',
    lines(`\\b(?:texting|messaging|contacting|bothering) (?:me|us|people|this number|my phone)(?: \\w+){0,5}? (?:is|isnt)(?: (?:against|so|
        really|very|a|just|completely))* (?:(?:not |never |(?<=isnt ))(?:ok|okay|cool|right|legal|allowed|welcome|acceptable|appropriate)|
        illegal|wrong|harassment|rude|unacceptable|the law|my wishes|my will)\\b`),
  ],
  [
    'no_wish',
    lines(`\\b(?:have|got|with) no (?:wish|desire|interest|need|intention)(?: (?:to|in|of|for))? (?:receive|receiving|get|getting|hear from|
        hearing from|be contacted|being contacted|be texted)(?: (?:any|your|these|more|further|of|such))* ?(?:${TEXTS_PLURAL}|you|this|
        these)?`),
  ],
  [
    'report',
    lines(`\\b(?:blocking|reporting) (?:you|this number|your number|these|this)(?: (?:now|today|too|as spam))*$|
        ^(?:blocked and )?reported(?: and blocked)?(?: (?:as spam|to the (?:fcc|ftc)|for spam))?$|\\byour number (?:is|was|has|
        will)(?: \\w+){0,2} (?:reported|blocked)`),
  ],
  ['next_text', `\\bnext (?:one|text|message|time)(?: \\w+){0,5} ${POLICE}\\b`],
  [
    'over_it',
    lines(`\\b(?:over|enough of|had it with|fed up with|hate|despise|miss me with|cant (?:take|stand|deal with)|dont care for|
        no use for)(?: (?:all|any|more|of|getting|receiving|these|this|your|the|constant|anymore|you))* (?:texts|text messages|messages|
        texting|spam|messaging)(?! (?:from (?!you|your|this)))\\b`),
  ],
  [
    'stopped',
    `\\b(?:time|like|wish|better|appreciate it|great|nice|prefer|rather)(?: (?:that|if|for))* you (?:stopped|quit|ceased) (?:${TEXTING}|sending)\\b`,
  ],
  [
    'asked_to_end',
    lines(`(?<!\\b(?:not|never|didnt|dont|havent|isnt|nobody|who|no one|wasnt|him|her|them)(?: \\w+)? )\\b(?:asked|told|begged|begging|ask|beg|
        telling|asking|requested|warned)(?: (?:you|yall|guys|people|repeatedly|already|many|several|times|before|twice|all|nicely|politely|
        again|your|company|office|team|that))* (?:to )?(?:you )?(?:cease|stop|desist|quit)(?: (?:it|this|already|texting|now|please))*$`),
  ],
  [
    'must_stop',
    `\\b(?:law|legally|tcpa|required|obligated|illegal)(?: \\w+){0,3} (?:must|have to|need to|to|shall) (?:stop|cease|remove|desist)\\b`,
  ],
  [
    'said_no',
    `\\b(?:still|keep) (?:texting|messaging|contacting|calling|asking|bothering) me\\b(?: \\w+){0,4} (?:said|told you|already said) (?:no|stop)\\b`,
  ],
  [
    'no_consent',
    `\\b(?:you|your \\w+) (?:lack|do not have|dont have|never had|have no|never got|had no)(?: (?:my|our|any|prior|written|express))* (?:consent|permission|authorization)\\b`,
  ],
  ['blocked', `^(?:bye |ok |goodbye |youre |you are )*blocked$`],
])
