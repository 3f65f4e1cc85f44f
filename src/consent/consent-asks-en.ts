import { TEXTS, TEXTING, TEXTED } from './consent-lexicon-en.ts'
import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const VERB =
  lines(`(?:text|texts|message|messages|contact|contacts|call|write|write to|reach out to|bother|trouble|disturb|hit|hit up|ping|spam|msg|dm|
      harass|pester|annoy|bug|solicit|approach|communicate with|get in touch with|
      send(?: texts?| messages?| notes?| anything| these| stuff)?(?: to)?|be (?:texting|messaging|contacting|calling|writing|
      sending)(?: to)?)`)
const TO =
  '(?:me|us|her|him|them|here|my (?:phone|cell|number|line|wife|husband|mom|mother|dad|father|parents|family|office|shop|store|business)|our (?:phone|number|line|home|house|office|family)|this (?:phone|number|line|cell|one)|the (?:house|office|shop))'
const AGAIN =
  '(?:again|anymore|any more|any longer|no more|ever|further|at all|henceforth|in the future|from now on|going forward|through any \\w+|by any \\w+|thereafter|hereafter|from here on|evermore|another time|after this|after today)'
const LEAD =
  '(?:if|that|so|and|how|hope|ask|asks|asked|asking|request|requests|insist|insists|grateful|appreciate|rather|prefer|preferred|better|best|like|wish|hoping|make sure|ensure|sure|pray|beg|happy|thankful|obliged|wants|want|need|where|until|sir|please|telling)'

/** English requests in wordings of their own: the shape of the thought, with wide classes in its places. */
export const ASKS_EN = rules('en', [
  [
    'suppress_line',
    `\\b(?:suppress|blacklist|dnc|dnd|mute|retire|quarantine|let go of|let go|part with|blocklist|deactivate|un ?enroll|un subscribe|de list|delist|release) (?:my|our|this|that) (?:\\w+ )?(?:number|phone|cell|line|contact|name)\\b(?! (?:agent|price))`,
  ],
  ['suppress_line', `\\blet (?:my|our|this) (?:\\w+ )?(?:number|phone|name|info) (?:go|be|rest)\\b`],
  ['suppress_line', '\\bun (?:enroll|enrol|subscribe|list|register|join|add|follow) (?:me|us|this|my)\\b'],
  [
    'flag',
    lines(`\\b(?:dnd|dnc|dont disturb|dont contact|dont text|no contact|opt out|optout|unsubscribe|not get these|
        stop these)(?: \\w+){0,4} (?:toggle|flag|switch|box|setting|checkbox|mode)\\b(?! (?:is on|on|until|while))|\\b(?:flag|toggle|switch|
        box|setting|button|command|code|word)(?: \\w+){0,5} (?:to )?(?:not|no longer|never|stop) (?:get|getting|receive|receiving|be texted|
        be contacted)\\b`),
  ],
  [
    'block_yourself',
    `\\bblock (?:yourself|yourselves|urself|your own|your number)(?: (?:from|off|out of|on))?|\\b(?:revok\\w+|remov\\w+|withdraw\\w+|cancel\\w*|cutting|pulling|end\\w*) (?:your|all|any) (?:\\w+ )?(?:access|privileges?|rights?|clearance) (?:to|from) (?:my|this|our) (?:phone|number|line|inbox|cell)`,
  ],
  [
    'you_not_contact',
    lines(`\\b${LEAD}(?: (?!because|but|they|he|she|dont|why)\\w+){0,4}? (?:(?:you|yall|your \\w+|anyone|somebody)(?: (?:from|at|in|on|your|the|
        team|office|company|folks|guys|people|all|would|could|will|just|please|there|over)){0,5} (?:dont|didnt|not|never|no longer|wouldnt|
        refrain from|wont)|(?:no one|nobody|none of you)(?: (?:from|at|in|on|your|the|team|office|company|folks|people|there|over|would|
        will)){0,5})(?: (?:to|ever|even|please|be|again|go|keep|use)){0,3} ${VERB}(?: to)? ${TO}\\b(?! (?:the|a|an|that|back|about|pics|
        pictures|photos|links?|if|unless|when)\\b)`),
  ],
  [
    'you_may_not',
    lines(`\\b(?:you|your (?:company|office|team|people|firm|bot|agents?|brokerage|employer|staff)|no one|nobody|anyone)(?: (?:from|at|in|there|
        all|your|team|or|and|its|agents|affiliates|company|people|guys|are|is)){0,5} (?:may not|may no longer|must not|shall not|are not to|
        is not to|are hereby|should not|shouldnt|need not|must never|should never|not|dont need to|have no reason to|are forbidden|
        are prohibited)(?: (?:to|be|please|ever|trouble|yourself|yourselves|continue|keep|forbidden|prohibited|from|allowed|permitted|
        cleared|authorized|authorised|welcome|hereby|instructed|have|been|use)){0,6} (?:${VERB}|
        ${TEXTING})(?: to)?(?: ${TO}| ${AGAIN})\\b(?! (?:the|a|an|that|back|about|because)\\b)`),
  ],
  [
    'be_left_unwritten',
    `\\b(?:am|are|be|is|being|get)(?: (?:we|i|to be|not to be))* (?:no longer|not|never|never again|not to be|no more)(?: (?:to|be|being|get))* (?:${TEXTED}|written|written to|pinged|spammed|approached|disturbed|troubled|messaged)\\b`,
  ],
  [
    'dont_send_here',
    lines(`(?<!\\b(?:i|we|they|he|she|you|who|it|that|people) )\\b(?:dont|never|not|please no|no longer)(?: (?:to|be|you|please|ever|even|all|
        just|dare)){0,3} (?:send|sending|push|forward)(?: (?!before|until|when|if|unless)\\w+){0,4}? (?:to me|me|us|here|to this \\w+|
        to my \\w+|em|them|these|anything|to us)(?: \\w+){0,2}? (?:${AGAIN}|please$|$)`),
  ],
  [
    'dont_send_here',
    `(?<!\\b(?:i|we|they|he|she|who|it|that) )\\b(?:dont|never|not) be (?:sending|texting|messaging|calling|writing|contacting)(?: (?:here|to|me|us|this|my|number|phone|line|on|any|more|texts?|messages?))*$`,
  ],
  [
    'dont_send_here',
    lines(`\\b(?:didnt|did not|not|dont|never|no longer|refrain from) (?:send|sending|mail|text|texting)(?: (?:me|us|to me|to us))?(?: (?:any|
        further|more|additional|other|such|these|those|no))+ (?:notes?|texts?|messages?|of (?:these|them|this|it)|communications?|reminders|
        things|stuff|anything|replies)\\b(?! (?:about|on|over|regarding|for) (?:the|my|a|condos?))`),
  ],
  [
    'dont_use_line',
    lines(`\\b(?:dont|not|never|stop|quit) (?:hit|hitting|use|using|ring|ringing|touch|touching|dial|try|trying|light up|blow up|
        blowing up) (?:this|my|our) (?:line|number|phone|cell|inbox)(?: (?:up|again|anymore|no more|for \\w+|ever|please|to (?:text|contact|
        market|sell|advertise)\\w*))*\\b|\\bnot use (?:it|this) for (?:advertis\\w+|marketing|texting|texts|sales|promotions?|soliciting|
        business)\\b`),
  ],
  [
    'not_text_no_more',
    `\\b(?:not|dont|never)(?: (?:be|please|ever|to))* (?:text|message|call|contact|write|send|texting|messaging)(?: (?:to|me|us|this|my|our|the|number|phone|line|here|em|them|texts?|messages?))* (?:no more|anymore|any more|again)\\b(?<!\\b(?:i|we|they|he|she|you) (?:do )?(?:not|dont|never) .{0,60})`,
  ],
  [
    'no_send',
    `^(?:please |sir |and |so |kindly |you |friend |maam |hello )*(?:no|not) (?:send|text|message|call|write|contact|messaging|texting|sending|bother)(?: (?:text|message|messages|texts|msg|more|anything))?(?: to)? (?:me|us|here|this (?:number|phone)|my (?:phone|number|cell)|him|her|my \\w+)\\b(?! (?:yet|the|a|any (?!more)))`,
  ],
  [
    'dont_do_it',
    '\\b(?:dont|never|not) (?:do|doing) (?:it|that|this)(?: (?:to me|to us))? (?:anymore|again|no more|any more|any longer|ever again)\\b',
  ],
  [
    'last_one',
    lines(`\\b(?:this|that|it|let|make|be|have)(?: (?:shall|will|should|better|must|needs?|has|to|be|this|that|one|it|the|us|is|here|please|
        text|message)){0,6} (?:the|your|my) (?:very )?(?:last|final) (?:(?:one|text|message|msg|note|communication|contact|ping|
        time you)\\b(?: (?:of (?:these|them|this|it|those)|i (?:get|receive|see|hear|want)|you (?:send|text|contact)|from (?:you|
        this number)|please|k|ok|thanks|thank you|to me|me|this|number|if you please|ever|will))+$|(?:text|message|msg|ping)$)`),
  ],
  [
    'last_one',
    `\\b(?:let us|lets|let)(?: \\w+){1,4} (?:be|the) (?:the )?(?:last|final)(?: (?:one|text|message|please|of it|of these|of them))*$|\\bmake (?:this|that|it) (?:one )?(?:the|your) (?:last|final)(?: (?:one|text|message|msg|note))(?: (?:please|k|ok|thanks))*$`,
  ],
  [
    'another_never',
    lines(`\\b(?:happy|happier|like|love|glad|prefer|rather|hope|want|grateful|thrilled|delighted|fine|nice|great|wish)(?: (?:to|if|it|i|we|
        that|could|would|there|be|very|much)){0,5} (?:never|not)(?: (?:to|ever|have|be|again|see|get|receive|hear)){0,4} (?:another|one more|
        any more|a (?:seventh|second|third|fourth|fifth|sixth|seven|next)|any other|more|the next)\\b(?! (?:house|home|showing|offer|tour|
        year|agent|month))`),
  ],
  [
    'no_more_of',
    `\\b(?:get|receive|have|see|want|need|like|send|sends|sending|sent|take)(?: (?:me|us|to me|here))? (?:no|zero|nothing)(?: (?:more|further|additional|else|other))+ ?(?:of (?:these|those|them|this|it|your)|from (?:you|this|your|yall)|texts?|messages?|msgs?|$)`,
  ],
  ['no_more_of', '\\bnothing (?:more|else|further)(?: (?:will|should|is|to|ever|may|must|shall|can))* (?:be )?sent\\b'],
  [
    'no_more_of',
    `^(?:please |ok |so |and |but |sir )*no more (?:of (?:these|them|those)|from (?:you|yall)|to (?:me|this \\w+|my \\w+))\\b`,
  ],
  [
    'no_thanks_to',
    `\\b(?:no (?:thanks|thank you|need|use|interest|time|room|patience)|pass|nope|hard pass|thanks but no)(?: (?:to|for|in|of|on))(?: (?:any|more|your|the|these|further|all|this|future))* ${TEXTS}\\b`,
  ],
  [
    'stand_down',
    `\\b(?:stand down|let up|ease up|wrap (?:it )?up|be done|call it quits|end it|cut it out|go easy|close shop|leave off|give over|stop it|sign off|lay off|hang it up)(?: (?:on|with|from))(?: (?:the|these|your|all|this|those|all the))* ${TEXTS}\\b`,
  ],
  [
    'no_consent',
    lines(`\\b(?:gave|give|given|giving|provided|granted|offered) (?:you |anyone |yall )?(?:no|zero) (?:\\w+ )?(?:consent|permission|
        authorization|ok|okay)\\b(?! (?:to (?:enter|show|list|sell)|for the))|\\b(?:consent|permission|authorization)(?: \\w+){0,7} (?:is|
        are|was|be|stands?|has been|now) (?:hereby |now |officially |fully )*(?:withdrawn|revoked|rescinded|terminated|cancelled|canceled|
        void|null|over|gone|denied)\\b|\\b(?:never|didnt|did not|dont) (?:say|said|said) (?:yes|ok|okay) to (?:text|being|get|this|these|any|
        your|you|be|messages?)`),
  ],
  [
    'no_consent',
    lines(`(?<!\\b(?:they|job|work|boss|hospital|school|he|hoa|employer|it) )\\b(?:dont|doesnt|not|never|no longer|didnt|havent|hasnt|cant|
        wont)(?: (?:ever|currently|personally|hereby|even))? (?:authoriz\\w*|authoris\\w*|permit\\w*|allow\\w*|approve\\w*|consent\\w* to|
        agree\\w* to|accept\\w*|welcome|invite\\w*|okay|ok|condone)(?: (?:any|further|your|these|this|the|more|all|future|such|unsolicited|
        you to|you|anyone to|of|receiving|getting|marketing|automated|text|texts?|contact)){0,6} (?:${TEXTS}|(?:text|contact|message|texting|
        contacting|messaging) (?:me|us|this|my))\\b(?! (?:sports|lenses))`),
  ],
  [
    'never_agreed',
    lines(`\\b(?:never|didnt|did not|havent|not once|nobody here|no one here|dont (?:remember|recall)|do not (?:remember|recall))(?: (?:ever|
        even|once|knowingly|personally|have|did))* (?:agreed?|agreeing|signed? up|signing up|consent\\w*|asked|opt\\w* in|subscrib\\w*|
        enroll\\w*|register\\w*|filled? out (?:any|a|your|this) (?:form|\\w+ form)|fill out (?:any|a|your) form)(?: (?:to|for|in|with|
        on))?(?: (?:a thing|any of (?:this|it|these|that)|none of (?:this|it)|anything|any|nothing|this|these|it|your|no))*$`),
  ],
  [
    'never_agreed',
    '\\b(?:you|yall|your company) (?:have|has|had)(?: \\w+)? (?:not|never|no)(?: (?:been|be))? (?:cleared|authorized|authorised|permitted|invited|allowed|asked|clearance|business) (?:to|for) (?:text|contact|message|call|use)',
  ],
  [
    'threat',
    lines(`\\b(?:any|one|1|another|next|the next|each|every|further)(?: (?:more|further|other|single|of|from|you))*(?: (?:texts?|messages?|
        msgs?|ping|of these|contact))(?: (?!or so|a day)\\w+){0,6} (?:small claims|claims|court|lawyers?|attorney|fcc|ftc|report\\w*|
        complaint|sue|suing|police|legal|block\\w*|state bar|dre|evidence|screenshots?)\\b`),
  ],
  [
    'already_out',
    lines(`(?<!\\b(?:did|have|if|when|can|could|once|or|thought|who|they|sister|he|she) )\\b(?:i|we|ive)(?: (?:already|have|did|just|clearly|
        had|literally|also|formally|previously|am|twice|was|been|got))* (?:opted out|unsubscribed|asked out|replied stop|texted stop|
        said stop|sent stop|typed stop|hit stop)\\b(?! (?:of (?!your|this|these|text|the text|all|it|them|you)|by\\b|in|off|looking|showing|
        at|accident\\w*|from (?!you|this|your|these)))`),
  ],
  [
    'told_not_to',
    lines(`\\b(?:i|we|ive)(?: (?:already|have|just|keep|kept|did|once|never not|specifically|clearly|literally))* (?:tell|telling|told|asked|
        asking|ask|said|warned|begged|instructed|advised)(?: (?:you|yall|your|people|guys|folks|team|office|the other \\w+|somebody|someone|
        there|company|already|twice|before|nicely|repeatedly)){1,4} (?:not to|to not|to never|never to|dont)(?: (?:ever|be|please))* (?:text|
        contact|message|call|write|send|bother)(?!ed| back| the)`),
  ],
  [
    'dont_want',
    lines(`\\b(?:dont|no longer|not|never|doesnt|aint)(?: (?:really|even|ever))* (?:want|wants|need|like|wish for|care for|
        have use for)(?: (?:any|more|of|your|these|those|the|further|this|no|a|single)){0,4} (?:replies|reply|texts?|messages?|msgs?|
        follow ups?|more of (?:this|these|it)|(?:these|these things|this stuff|them) (?:anymore|any more|no more))\\b(?! (?:about|on|
        regarding|from (?!you|your|this)|with) ?)`),
  ],
  ['opt_out', '\\bopt (?:me|us|this number|my number) (?:back|right|straight|all the way) out\\b'],
  [
    'not_here',
    '\\b(?:dont|not|never|no one|nobody) (?:\\w+ )?(?:send|write|message)(?: (?:to|anything|any more|anymore|again))* here(?: (?:again|anymore|any more|ever|please))*$',
  ],
  ['opt_out', `\\bopt(?:ing|ed)?(?: (?:me|us|this number))? out (?:of|from)(?: \\w+){0,5}? ${TEXTS}\\b`],
  [
    'kindly_stop',
    '^(?:sir |maam |hi |hello |ok |and |so |hey |please )*(?:would|could|can|will|wont|may i ask|if|be so kind)(?: (?:you|as|to|i|ask|i ask|that))* (?:kindly|please)(?: (?:just|to))? (?:stop|cease|desist|quit|discontinue)(?: (?:now|already|immediately|at once))*$',
  ],
  [
    'discontinue',
    '^(?:please |kindly |now |and |so |just |sir |must |immediately )*(?:discontinue|desist|cease)(?: (?:now|please|at once|immediately|forthwith|and desist))*$',
  ],
  [
    'person_out',
    `\\b(?:remove|delete|lose|erase|forget|take|drop|purge) (?:his|her|their|moms?|dads?|grandmas?|grandpas?|my (?:moms?|dads?|mothers?|fathers?|husbands?|wifes?|grandmas?|sons?|daughters?|parents)) (?:\\w+ )?(?:number|name|phone|cell|info|contact)(?: (?:off|out|please|now|from|too|then|ok|thanks)\\b|$)(?! (?:the|on|in))`,
  ],
  [
    'take_it_out',
    '\\b(?:take|get|pull|strike|wipe|purge|scrub) (?:it|that|this|mine) (?:out|off)(?: (?:please|now|already|asap|today|immediately|of there|of here|your \\w+))*$',
  ],
  [
    'wipe_mine',
    `\\b(?:wipe|purge|scrub|destroy|shred|expunge|delete|erase|remove|forget)(?: (?:out|all|all of))? (?:my|our) (?:\\w+ )?(?:details|data|info|information|number|contact|contacts|record|records|name|file|profile)(?= |$)(?! (?:on|in) the (?:deed|title|loan|contract|listing|offer|application))`,
  ],
  [
    'line_unused',
    `\\b(?:my|our|this|her|his) (?:\\w+ )?(?:number|phone|cell|line|name|info)(?: \\w+){0,2} (?:not|never|no longer) (?:to )?be (?:used|texted|contacted|called|kept|messaged|on|in|stored|shared)\\b(?! on (?:the|any) (?:sign|flyer|listing))`,
  ],
  [
    'be_left_unwritten',
    `\\b(?:to not|not to|not|rather not|prefer not|never|never again) (?:to )?be (?:${TEXTED})(?= (?:again|anymore|any more|any further|further|at all|by you|from you|by your|ever|please)\\b|$)`,
  ],
  [
    'no_consent',
    `\\b(?:dont|never|didnt|not|doesnt)(?: \\w+){0,2}? (?:give|gave|have|had|grant|granted|given)(?: \\w+){0,8}? (?:permission|consent|blessing|okay|ok|authorization|right|go ahead) to (?:be )?(?:text|texting|message|messaging|contact|contacting|write|call)(?! (?:my (?:tenant|agent|lender)|the|him|her|them|their))\\b`,
  ],
  [
    'stop_third',
    `\\b(?:(?:can|could|would|will) you(?: please| just| all| guys)*|please(?: just)?) (?:stop|quit) (?:texting|messaging|calling|contacting|bothering|writing(?: to)?|harassing) (?:him|her|them)\\b`,
  ],
  ['off_thread', '\\b(?:take|leave) off (?:the|this|your) (?:thread|list|text list|chain|texts)\\b'],
  [
    'get_off',
    '\\b(?:get|getting|got|be|being|come|coming) off(?: of)? (?:this|your|ur|these) (?!waiting|wait|email)(?:\\w+ )?(?:list|lists|texts|thread|chain|database|campaign|loop)\\b',
  ],
  [
    'unwelcome',
    '\\b(?:you|these|this|texts|messages|it)(?: (?:are|is))?(?: \\w+)? (?:not|no longer|never|arent|isnt) (?:welcome|wanted|invited|allowed) (?:in|on|at) (?:my|our|this) (?:inbox|phone|texts|cell|line|number)\\b',
  ],
  [
    'never_agreed',
    `\\b(?:nobody|no one|none of us)(?: (?!of you\\b)\\w+){0,5}? (?:signed up|asked|agreed|subscribed|consented|opted in|enrolled)(?: \\w+){0,3}? (?:${TEXTS}|this|these|to be (?:texted|contacted))\\b`,
  ],
  [
    'not_it',
    '\\b(?:refrain from|stop|quit|cease|dont|avoid) (?:text|texting|message|messaging|call|calling|contact|contacting|use|using) it(?: (?:again|anymore|please))*$',
  ],
  [
    'leave_alone',
    '^(?:please |just |and |so |kindly )*leave (?:(?:my |our )?(?:mom|dad|mother|father|grandma|grandmother|grandpa|wife|husband|parents|family|kids|daughter|son)|(?:her|his|their|my|our|this)(?: \\w+)? (?:number|phone|cell|line|inbox)) (?:alone|be|out of)\\b|\\b(?:be|being) left (?:in peace|alone)\\b(?! (?:with|about))',
  ],
  ['stand_down', `\\b(?:stop|quit|cut|knock|enough|done|finished|cool|give over)(?: (?:it|off|out))? with (?:\\w+ ){0,5}?${TEXTS}\\b`],
  [
    'dont_want',
    '\\b(?:dont|no longer|not|never)(?: \\w+)? (?:want|need|care|wish)(?: (?:to|see|get|receive|have|be|getting|sent))* (?:another|one more|any more|more)(?: one)? (?:of these|of those|of them|of this|text|texts|message|messages|ping|from you)\\b',
  ],
  [
    'no_interest',
    `\\b(?:no|zero|0) (?:interest|desire|wish|need|use|intention)(?: \\w+){0,2}? (?:in|to|for|of)(?: (?:get|getting|receive|receiving|more|your|any|these|further|be|being|hearing|hear|continue|keep))* (?:${TEXTS}|${TEXTED}|from you)\\b`,
  ],
  [
    'all_about_me',
    '\\b(?:delete|erase|remove|destroy|wipe|purge|forget)(?: \\w+){0,2}? (?:everything|all|any|information|info|data|records?|details|what|whatever)(?: \\w+){0,5}? (?:about|on|for|of|regarding) (?:me|us|my family)\\b',
  ],
  ['dont_do_it', '\\b(?:stop|quit) doing (?:it|this|that)(?: (?:to (?:me|us|people)|now|please|already))*$'],
  [
    'elsewhere',
    '^(?:please |just |ok )*go (?:bother|text|spam|pester|annoy|harass|bug|message|find|sell to) (?:someone|somebody|anyone|other|another)\\b|^(?:please |just |ok |now )*go away(?: (?:and|please|forever|now|bot|man|already)\\b.*)?$',
  ],
  [
    'wipe_mine',
    '\\b(?:pull|yank|drop|cut|ditch|dump|trash) (?:my|our) (?:\\w+ )?(?:digits|number|info|contact|contacts|data|phone number|details)(?: (?:please|now|already|asap|off|out))*$',
  ],
])
