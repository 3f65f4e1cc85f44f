import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const CONTACT =
  lines(`(?:text(?! only)|call|contact|message|email|phone|ring|bother|bug|write(?! off)|reach out|reach|ping|spam|harass|pester|solicit|
      disturb|dm|follow up|communicate|talk|speak|annoy|hound|bombard|send (?:texts|messages)|hit (?:me|us) up|blow up)`)
const CONTACTS = `(?:even |ever )?(?:(?:reply|respond|answer) (?:or|and|nor) )?${CONTACT}(?: (?:or|and|nor|n) ${CONTACT})*`
const GERUND =
  lines(`(?:texting|calling|messaging|contacting|emailing|phoning|ringing|bothering|bugging|writing|reaching out|trying to (?:reach|contact|
      text|call|message|sell)|pinging|spamming|harassing|pestering|soliciting|disturbing|annoying|hounding|bombarding|hitting (?:me|us) up|
      hitting up|blowing (?:up|me up)|dming|following up|badgering|stalking|cold calling|robotexting|robocalling|auto texting|
      communicating|talking to (?:me|us)|bothering)`)
const FAMILY = '(?:wife|husband|mom|mother|dad|father|kids?|son|daughter|grandma|grandmother|family|parents|girlfriend|boyfriend|spouse)'
const ME = `(?:me|us|myself|(?:my|our|this|the) (?:cell |phone |mobile |home |work |personal )?(?:number|phone|cell|line|contact|inbox)|my family|here|on this|this)`
const TO_ME =
  lines(`(?: (?:to|with|at|on|up))?(?= ${ME}\\b(?! (?:crazy|a|an|sir|maam|that|names|honey|the|links?|pics|pictures|photos|house|place|
    property|listing|address)\\b)|(?: (?:back|up))? (?:anymore|any more|again|ever|any longer|further|at all|period|immediately|asap|
    from now on|going forward|either|until|till|before|after|unless|while|when|during|today|tonight|tomorrow|right now|so|this|on|in|at|
    or|and|if|because|no)\\b|(?: back)?$)`)
const FILL =
  lines(`(?: (?:all|any|of|with|w|the|these|this|those|that|your|my|me|us|damn|dang|damned|fucking|freaking|stupid|annoying|unwanted|
      unsolicited|constant|constantly|automated|auto|marketing|promotional|please|further|future|more|such|and desist|from|immediately|
      already|now|just|ever|both|even|contact and|random|robo|bot|sales|other|additional|new|kind|type|sort|every|sms|trying|to|silly|
      repeated|nonstop|non stop)){0,6}`)
const TEXTS =
  lines(`(?:texts?|texting|text messages?|messages?|messaging|calls|phone calls|call|contact|communications?|spam|spamming|sms|notifications?|
      correspondence|text alerts?|solicitations?|soliciting|outreach|harassment|follow ups?|emails?|robotexts?|robocalls?|mass texts?|
      blasts?)`)
const STOP =
  lines(`(?:stop|quit|cease|halt|discontinue|desist|refrain from|desist from|knock off|lay off|enough|end|done|be done|please no|no more|
      stop it with|cut out|cut it out with|give up|avoid|stop fucking|(?<=\\bif you )stopped)`)
const DONT =
  lines(`(?:(?<!\\b(?:i|we|they|he|she|it|who|you|people|if|agents|usually|lenders|realtors|just|can|that|which|really|never|often) )(?:dont|
      never|do never)|you (?:must not|should not|shouldnt|cant|may not|better not|are not to|are not (?:allowed|authorized|permitted|
      welcome) to|have no (?:right|permission|consent|business) to)|(?<=\\b(?<!\\b(?:was|were|been|got|is|are|am) )(?:told|asked|telling|
      asking|tell|ask|prefer|rather|want|like|need|you|requested) )(?:not to|to not|not|to never|to no longer)|(?<=\\bif you )didnt)`)
const BEFORE_VERB =
  '(?: (?:please|ever|even|you ever|you dare|dare|you|bother to|keep|go|try to|try|attempt to|continue to|under any circumstances|at all|be))*'
const FROM_LIST = '(?: (?:off|from|out|out of|of))+'

/** English wordings that ask to end contact. */
export const RULES_EN = rules('en', [
  [
    'stop_contacting',
    lines(`\\b${STOP}${FILL} ${GERUND}(?! (?:(?:him|her|them)(?! (?:phone|number|cell))|it|other|around|people|sellers?|agents?|tenants?|that|
        names|the (?!wrong|phone|number)|my (?!phone|number|cell|home|mobile|line|inbox|house phone|${FAMILY})|offers?|checks?|a )\\b)`),
  ],
  [
    'stop_sending',
    lines(`\\b${STOP}(?: (?:all|with|the|this|your|please|ever))* sending(?= (?:me|us|to me|out|these|this|those|any|anything|your|all|so many|
        texts?|messages?|stuff|spam|sms|emails?|listings?|updates?|alerts?|links?|ads|offers|things|crap|shit|junk|info)\\b|$)`),
  ],
  [
    'stop_receiving',
    `\\b(?:stop|quit|cease|end) (?:getting|receiving|being|seeing|hearing)${FILL} (?:${TEXTS}|texted|contacted|messaged|called|bothered|you|these|this)\\b`,
  ],
  ['stop_receiving', `\\b(?:stop|quit|cease|end) (?:getting|receiving|seeing) (?:these|this|any of this|your)\\b|\\bstop receiving$`],
  [
    'stop_texts',
    lines(`\\b(?:stop|end|cease|discontinue|halt|quit|kill|turn off|shut off|disable|suspend|no further|without further|no additional|zero|
        cut out|done with|enough(?: with| of)?|no more|stop it with)${FILL} ${TEXTS}\\b(?! (?:it|him|her|them|home|back) )`),
  ],
  [
    'tired_of',
    `\\b(?:sick|tired|fed up|over it|done)(?: and tired)? (?:of|with) (?:getting |receiving |all |all of |you |your |these |the |this |constant )*(?:texts|text messages|messages|messaging|texting|spam)\\b`,
  ],
  [
    'cancel_texts',
    `\\b(?:cancel|cancelling|canceling|terminate)${FILL} (?:texts|text messages|messages|sms|text alerts|notifications|(?:text |sms |message )?subscription|communications?|text service|texting service|texting)\\b`,
  ],
  [
    'no_texts',
    lines(`(?<!\\b(?:got|received|there|seen|saw|have|had|get|getting|sent|were|are|is|was|with) )\\bno (?:more )?(?:of (?:these|your|
        this) )?(?:texts?|texting|text messages|messages|spam|solicitations?|soliciting|sms|contact)\\b(?! (?:yet|on|so far|in|from (?:him|
        her|them|the|my)|came|back|until|after|before|info|number|person|or email))`),
  ],
  ['no_more_from', `\\bno more from (?:you|this number|jorge|your)\\b|\\bnothing (?:more|further|else) from (?:you|this number)\\b`],
  ['dont_contact', `\\b${DONT}${BEFORE_VERB} (?:${CONTACTS}|${GERUND})${TO_ME}`],
  [
    'dont_send',
    lines(`\\b${DONT}${BEFORE_VERB} send(?:ing)?(?: (?:me|us|to me|out))?(?: (?:any|no|these|those|your|further|other|more|another|all|of|such|
        this|that|kind|type))*(?: (?:texts?|messages?|stuff|anything|nothing|anymore|again|things?|spam|ads|offers|crap|shit|junk|sms|
        notifications?|else|listings?|updates?|alerts?|emails?|info|these|links?)\\b|(?<=more|any|me|us)$)`),
  ],
  [
    'not_be_contacted',
    lines(`\\b(?:appreciate|prefer|rather|like|request|requesting|ask|asking|asked)(?: to| that (?:i|we))? not (?:to )?(?:be|
        being) (?:contacted|texted|messaged|called|solicited)\\b|\\b(?:this|my|our) (?:number|phone|cell) (?:shouldnt|must not|is not to|
        may not|cant|should never|must never) be (?:texted|contacted|messaged|called)\\b|\\b(?:dont|no longer) (?:want|need|like) (?:any of |
        any more of )?your (?:\\w+ )?spam\\b`),
  ],
  [
    'not_you',
    lines(`\\b(?:dont|no longer) (?:want|need|like)(?: for)? (?:you|anyone|anybody|
        yall)(?: all| guys| people| to)*(?: keep| be| ever| continue| even)* (?:${CONTACTS}|${GERUND}|having my (?:number|info)|
        to have my (?:number|info))${TO_ME}`),
  ],
  [
    'no_need',
    `\\b(?:no need|dont (?:need|have|feel the need)) (?:for you )?to (?:keep |continue |be )?(?:${CONTACTS}|${GERUND})(?: me| us)? (?:anymore|any more|again|further|any further|any longer)\\b`,
  ],
  [
    'be_removed',
    lines(`\\b(?:be|get|getting|have|been|number|name|me|us|myself|info|want|like|need|am|please) (?:removed|taken (?:off|out)|deleted|
        unsubscribed|opted out|erased|dropped from)(?! (?:the|my|our|a) (?!list|number|texts?|name|system|database))(?= (?:from|off|of|out|
        your|this|the|all|any|please|immediately|asap|as|or|and|now|right|today)\\b|$)`),
  ],
  [
    'remove_me',
    lines(`\\b(?:remove|delete|erase|unsubscribe|unenroll|unlist|purge|exclude|omit|scrub)(?: please)? (?:me|us|ourselves|myself|(?:my|our|this|
        the) (?:cell |phone |mobile |contact |personal )?(?:name|number|phone|cell|info|information|contact|contacts|details|data|digits|
        record)\\b(?! (?:is|was|and use|then use|use|with)\\b))(?: (?:name|number|info|and \\w+|or \\w+))?(?= (?:from|off|out|please|now|
        immediately|asap|as|or|and|permanently|completely|today|right|entirely|before|at once|already|of|thanks|i|we|not|no|because|ive|in|
        this)\\b|$)`),
  ],
  [
    'take_me_off',
    lines(`\\b(?:take|taking|get|pull|drop|scratch|strike|cross|knock|wipe|clear|leave|keep|kick|count|cut|put)(?: please)? (?:me|us|(?:my|our|
        this) (?:cell |phone |mobile |contact )?(?:names?|numbers?|phone|cell|info|information|contact|details)(?: (?:and|
        or) \\w+)?)(?: \\w+)?${FROM_LIST}(?= (?:your|the|this|all|any|these|that|here|there|it|everything|ur|whatever|list|lists|text|texts|
        texting|please|now|asap|immediately|or|and|i|already)\\b|$)`),
  ],
  [
    'remove_from_list',
    lines(`\\b(?:remove|take|delete|drop|scratch)(?: (?:off|from|out|of|number|phone|contact|please))+ (?:(?:your|the|this|all|any|ur|call|
        contact|text|texting|mailing|marketing|sms) )*(?:list|lists|database|contacts|records|system|crm|campaign)\\b`),
  ],
  ['unsubscribe', `\\bunsubscribe\\b|\\b(?:i|we|i have) (?:already |just |have )?unsubscribed\\b|\\bunsubscribing$`],
  [
    'opt_out',
    lines(`\\b(?:opt|opting|opted) (?:me |us |myself |this number |my number )?out(?= of (?:(?:all|any|these|this|your|the|future|further|
        receiving|getting|being|my|ur|more|promotional) )*(?:text\\w*|messag\\w*|sms|communications?|contact\\w*|calls?|list|emails?|
        notifications?|alerts?|marketing|campaign|subscription|(?:this|these|it|that|here|everything|all|receiving|
        getting)(?: please| now)?$)|$| (?:please|from|now|immediately|i|and|as|for me|asap|thanks|right|effective|today|or)\\b)`),
  ],
  [
    'revoke',
    lines(`\\b(?:revok(?:e|ing|ed)|withdraw(?:ing|n)?|withdrew|rescind(?:ing|ed)?|retract(?:ing)?|cancel(?:ing|ling|led|ed)?|deny|denied|
        denying|pull(?:ing)?|terminat(?:e|ing)|no longer (?:give|have|giving)|never (?:gave|given|granted)|dont (?:give|grant|have)|
        didnt (?:give|grant)|not (?:give|given|giving)|havent given)(?: (?:you|any|my|our|all|prior|previous|express|written|the|of|
        for))* (?:consent|permission|authorization|opt in)\\b(?! (?:to (?:enter|show|list|sell|pull|run|check|inspect|use|park|build|share|
        cut|do|go|have)|for (?:the |an? )?(?:inspection|open house|tour|loan|showing|repairs?|work|credit|appraisal|sign|photos?|lockbox|
        addition|remodel)))`),
  ],
  [
    'no_consent',
    lines(`\\b(?:dont|didnt|never|not|no longer|do no|nor)(?: \\w+){0,2}? consent(?:ed|ing)?(?= to (?:this|these|being|be|receiv\\w+|get|
        getting|text\\w*|messag\\w*|contact|communicat\\w*|your|you|sms|calls|it$|any (?:text|messag|contact|communic|further|of)\\w*|
        further|more)\\b|$)\\b|\\bconsent (?:is|was|has been|hereby)?(?: hereby| been)? ?(?:revoked|withdrawn|rescinded|never given|denied|
        not given)\\b`),
  ],
  [
    'no_permission',
    lines(`\\b(?:texting|contacting|messaging|calling|texted|contacted|messaged|text|contact|call|message)(?: \\w+){0,4} without (?:my |our |
        any )?(?:consent|permission|authorization)\\b|\\bwho (?:gave|said|told|authorized) (?:you|anyone) (?:permission to|could|can|
        it was ok to|to|you could|consent to) (?:${CONTACT}|have)`),
  ],
  [
    'never_agreed',
    lines(`\\b(?:never|didnt|havent|not|dont (?:remember|recall))(?: ever| even| once)? (?:agreed? to (?:receiv\\w+|get|getting|be contacted|
        being contacted|be texted|these|any texts?|any messages?|your (?:texts|messages)|texts?|messages?|you (?:texting|contacting|
        messaging))|ask(?:ed)? (?:for (?:these|your texts|your messages|any texts|any of these|texts|messages|you to (?:text|contact|message|
        call)|to be)|to be (?:contacted|texted|on (?:this|your|any))|you to (?:text|contact|message|call) (?:me|us))|asking for (?:these|
        texts)|request(?:ed)? (?:these|this text|any texts?|any messages?|to be|texts?|messages?|contact|you (?:text|contact))|ga?ve (?:you|
        anyone|out)(?: guys| people)? (?:my|this|our) (?:\\w+ )?(?:number|cell|phone|info|contact)|given (?:you|anyone) my|
        giving you my number|authorized? (?:you|these|this number|any|texts)|wanted (?:these|your) (?:texts|messages)|gave (?:my|
        this) number to you|share my number)`),
  ],
  ['go_away', `^(?:please |just )*block (?:me|us|my number)(?: already| then)?$`],
  ['go_away', `^(?:please |just |now |ok |seriously |no )*go away(?: please| now| already| spammer| bot)?$`],
  [
    'report',
    lines(`\\b(?:i|i am|we are|i will|will be|we will|going to|about to|or|and|be|im)(?: (?:will|be|am|going to|now|also|have|definitely|just|
        to))*? (?:block|blocking|blocked|report|reporting|reported|sue|suing) (?:you|this number|your (?:number|company|ass|brokerage|
        license|office)|these (?:texts|messages)|this (?:text|message)|all of you)\\b(?! (?:to you|on my))`),
  ],
  [
    'report',
    lines(`\\breport(?:ed|ing)? (?:\\w+ ){0,3}?(?:as (?:spam|junk)|spam|junk|to (?:the )?(?:fcc|ftc|dnc|attorney general|ag|carrier|authorities|
        bbb|dre|do not call|police|cops))\\b|\\b(?:file|filing|filed) (?:an? )?(?:\\w+ )?complaint (?:with (?:the )?(?:fcc|ftc|bbb|attorney)|
        against you|about (?:these|the|your) (?:texts|messages))|\\btcpa\\b`),
  ],
  [
    'last_warning',
    lines(`\\b(?:if|next time|the next time|every time) (?:you|i (?:get|receive|see)) (?:text|call|contact|message|bother|(?:one more|
        another) (?:text|message|call))(?: (?:me|us))?(?: (?:again|one more time|anymore|from you))?(?: (?:i|i will|my lawyer|we|im|there))`),
  ],
  [
    'last_warning',
    lines(`\\b(?:text|call|contact|message) (?:me|us) (?:again|one more time) (?:and|then) (?:i (?:am )?(?:will|am)?|you will|
        my)(?: \\w+){0,2} (?:report|sue|suing|reporting|block|blocking|lawyer|hear|regret|police|pressing|call the|be)\\b`),
  ],
  [
    'last_warning',
    `\\b(?:further|any more|any further|any additional) (?:contact|texts?|messages?|communications?|calls)(?: \\w+){0,3} (?:will be|is|are|and i|constitutes?|considered|result)\\b`,
  ],
  [
    'dnc',
    `\\b(?:dont|no|not) (?:call|contact|text|solicit|disturb)(?: or \\w+)? (?:list|registry|lists)\\b|\\bdnc\\b|\\bcease and desist\\b`,
  ],
  [
    'get_off',
    `\\bget (?:off|out of) my (?:phone|line|inbox|messages|texts)\\b|\\b(?:this|that) (?:will|should|better|must|needs to|is to) (?:be )?(?:the|your) last (?:text|message|time you (?:text|contact|call|message))`,
  ],
])
