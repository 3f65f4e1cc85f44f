import {
  gap,
  NAMES,
  PEOPLE,
  LINE,
  NO,
  WHO,
  YOUR,
  LIST,
  TEXTS,
  TEXTS_PLURAL,
  TEXTING,
  TEXT,
  TEXTED,
  US,
  STOP,
  NOT,
} from './consent-lexicon-en.ts'
import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** Wide English frames: a class of verbs, a class of objects and the shapes that join them. */
export const FRAMES_EN = rules('en', [
  ['end_texting', `\\b${STOP}(?: (?:with|on|all|of|it|to))?${gap(4)} ${TEXTING} (?=${US}\\b(?! (?:a|an|that|the) ))`],
  [
    'end_texts',
    lines(`\\b(?:knock|lay|back|ease|cut|quit|stop|can|cool|drop|pack|give|chill|hold|enough|done|over|through|finished|had it)(?: (?:it|off|
        out|up|in|already|a rest|enough|with|of|on|please|now|all))*(?: (?:with|of|on)) (?:(?:the|these|your|all|this|those|that|yalls|any|
        getting|receiving|more|constant|damn|fucking|stupid|nonstop|endless|random|automated|annoying|daily|weekly|unwanted|
        sales) )*${TEXTS_PLURAL}\\b`),
  ],
  [
    'end_texts',
    lines(`\\b(?:give|put|bring|want)(?: (?:the|these|your|all|an|this|those|me|any))* (?:texts|text messages|messages|texting|messaging|
        spam) (?:a rest|a break|to an end|away|to rest|gone|off|over)\\b|\\b(?:put|bring)(?: \\w+)? (?:end|
        stop) to${gap(3)} ${TEXTS_PLURAL}\\b`),
  ],
  [
    'texts_end',
    lines(`(?<!\\b(?:dont|not|never|didnt) (?:want|need|make|let)(?: \\w+)? )\\b(?:texts|texting|text messages|messages|messaging|messages|spam|
        spamming|contact|communications?|texts? to \\w+ \\w+|harassment)${gap(5)} (?:need|needs|have|has|must|should|better|got|ought|want|
        wanted|gotta|shall|to)(?: (?:to|be|come|just|really|all|please|got|an|end|a))* (?:stop|end|cease|stopped|quit|over|cut off|ended|
        discontinued|halt)\\b`),
  ],
  [
    'texts_end',
    `\\b(?:make|get|want|need|like|have|see)(?: \\w+){0,3} (?:texts|texting|messages|text messages|messaging|spam)(?: \\w+){0,2} (?:to )?(?:stop|end|cease|stopped|ended|turned off|shut off|cut off|go away)\\b`,
  ],
  [
    'not_texting',
    lines(`\\b(?:mind|appreciate|grateful|thankful|nice|great|prefer|preferred|rather|better|like|love|glad|kindly|please|ask|hope|wish|request|
        requesting|need|want|asking|telling|told|asked|to)(?: (?:it|you|that|if|for|to|yall|guys|all|would|could|best|people|your|company|
        team|office|we|i|be|please|just|very|much))* (?:not|dont|didnt|wouldnt|wont|never|no longer|stopped|quit|ceased|refrain from|to not|
        to never)(?: (?:to|be|ever|keep|continue|please|send|again|even|try|you))* (?:${TEXT}|${TEXTING}|
        sending(?: me| us)?(?: \\w+){0,3} ${TEXTS_PLURAL})(?: (?:to|with))?(?= ${US}\\b(?! (?:a|an|that|the) )|(?: (?:again|anymore|any more|
        any longer|further|at all)\\b|$))`),
  ],
  ['not_texting', `^(?:please |kindly |just |ok )*not (?:text|contact|message|call|bother)(?:ing)? (?:me|us)\\b`],
  [
    'dont_text_them',
    lines(`(?<!\\b(?:i|we|they|he|she|said|to|you|who|my \\w+) )\\b(?:dont|never|stop|quit|please not|no)(?: (?:you|ever|please|even|dare|be|go|
        try to|keep))* (?:${TEXT}|${TEXTING})(?: (?:to|with))? (?:her|him|them|it|this|my ${PEOPLE}|that number|that phone|
        there)(?:(?: \\w+)? (?:again|anymore|any more|any longer|ever|at this number|on this|either)\\b|(?<=(?:text|texting|message|
        messaging|contact|contacting|bother|bothering) (?:it|this|that number|that phone|her|him))$)`),
  ],
  [
    'neg_bother',
    lines(`(?<!\\b(?:i|we|they|he|she|it|you|who|people|if|agents|lenders|realtors|just|that|which|really|often|usually) )\\b(?:dont|never|
        cant you not|can you not|could you not|would you not|will you not|can yall not|can you guys not|can you please not|
        could you please not|you may no longer|may no longer|no longer)(?: (?:you|yall|ever|please|be|even|dare|go|keep|try|to|continue|
        bother|want|anybody|anyone|let|have|your|people|team|office|guys|agents?|robots?|bots?|company|them|think|about|all|just))* (?:${TEXT}|
        ${TEXTING})(?: (?:to|with))? (?=(?!my ${PEOPLE}\\b)${US}\\b(?! (?:a|an|that|the|crazy|sir|maam|names|links?|pics|pictures|photos|
        place|property|address) ?))`),
  ],
  [
    'send_no_more',
    lines(`(?<!\\b(?:i|we|they|he|she|you) )\\b(?:not|dont|no longer|never|stop|quit|cease|refrain from|discontinue|avoid)(?: (?:to|you|be|ever|
        please|from|keep|the|all))* (?:send|sending|forward|forwarding|deliver|delivering|push|pushing|shoot|shooting|blast|blasting|drop|
        dropping)${gap(3)} (?:texts?|text messages?|messages?|spam|sms|to (?:my|this|our) (?:phone|number|cell|inbox|line)|
        them)\\b(?! (?:about|on|regarding|in|over|for) (?!me|us|my|this|anything))`),
  ],
  [
    'no_texts_please',
    `\\b(?:no|zero|without)(?: (?:further|future|additional|other|more|unsolicited|marketing|promotional|any))+ ${TEXTS}\\b`,
  ],
  [
    'no_texting',
    `^(?:please |and |so |kindly )*no (?:more )?(?:texting|messaging|contacting|texts|messages|spamming|soliciting)(?: (?:me|us|to|this|please|here|at|my|number|phone|ever|again|anymore))*$`,
  ],
  [
    'off_list',
    lines(`\\b(?:take|taking|took|taken|get|getting|pull|drop|strike|scratch|cross|knock|wipe|clear|keep|kick|put|want|wants|need|needs|like|
        love|prefer|rather|remove|removed|removing|delete|deleted|erase|bump|yank|scrub|let|leave|come|comes|be|go|cut|boot)(?: (?!dont|not|
        never|no|you\\b)\\w+){0,3}? (?:${WHO}|him|her|them|off|out)(?: (?!dont|not|never|no|you\\b)\\w+){0,3}? (?:off|from|form|out of|outta|
        out|of)${YOUR}{1,6} ${LIST}\\b(?! (?:agent|price))`),
  ],
  [
    'off_list',
    lines(`\\b(?:i|we|me|us|${LINE}|my ${PEOPLE})(?: (?!${NO}\\b)(?:\\w+ )?(?:need|needs|want|wants|should|must|has|have|would|better|ought|got|
        request|ask|shall|like|needed))+(?: (?!${NO}\\b)\\w+){0,4}? (?:(?:off|out|removed|deleted|erased|purged|scrubbed|dropped|taken|
        gone)(?: (?:off|from|out|of))*${YOUR}+ ${LIST}\\b|(?:removed|deleted|erased|purged|scrubbed|taken off)(?=$| (?:please|now|asap|
        immediately|today|as)\\b))`),
  ],
  ['off_list', `\\b${LINE}(?: (?!${NO}\\b)\\w+){0,5} (?:off|out|removed|deleted|erased)(?: (?:please|now|asap|today|immediately))*$`],
  [
    'off_list',
    `\\b(?:want|need|like|let|get|take|count|keep|leave)(?: (?:me|us))? (?:off|out)(?: of)? (?:this|these|it|the|your|all this|all of this|here)(?: (?:list|texts|messages|thing|texting|text|please|now|stuff))*$`,
  ],
  [
    'remove_line',
    lines(`\\b(?:remove|removing|delete|deleting|erase|deactivate|delink|detach|unlink|unsubscribe|unenroll|purge|exclude|omit|scrub|drop|
        disconnect|discard|clear|wipe|unlist|opt out|deregister|unregister|strike|eliminate)(?: (?:please|out|all|any|of|off))* (?:me|us|
        myself|${LINE}|everything (?:about|on) me|all (?:of )?(?:my|our) \\w+)(?: (?:and|or) (?:my )?\\w+(?: \\w+)?)?(?= (?:from|form|off|
        out|please|now|immediately|asap|as|or|and|permanently|completely|today|right|entirely|at once|already|because|i|we|you|before|
        altogether|for good|forever)\\b|$)`),
  ],
  [
    'take_off',
    lines(`\\b(?:take|get|pull|scratch|strike|cross|knock|drop|remove|leave|kick|keep) (?:${WHO})(?: (?:and|or) (?:my )?\\w+)? (?:off|
        out)(?: (?:please|now|already|asap|today|immediately|ok|thanks|for good|completely|then|too|here|it))*$`),
  ],
  [
    'from_texts',
    lines(`\\b(?:deactivate|disable|unsubscribe) (?:all )?(?:sms|text|message) (?:alerts?|notifications?|messages?)\\b|\\b(?:remove|exclude|
        unsubscribe|drop|delete|cut|count|leave|take|release|spare) (?:me|us|this number|my number) (?:from|out of|off|
        of)${YOUR}* ?(?:future|further|receiving|getting|any|all)?${YOUR}* ${TEXTS}\\b`),
  ],
  [
    'lose_number',
    lines(`\\b(?:lose|forget|delete|discard|toss|trash|burn|ditch|dump|shred|erase|misplace|destroy|unsave|throw out|throw away|get rid of|
        block)(?: (?:that|you|have|had|ever|got|about|all|of))* (?:my|this|our) ${NAMES}(?:numbers?|info|information|contacts?|digits|cell|
        phone number|existence)\\b(?! (?:and use|use|price))`),
  ],
  [
    'use_number',
    lines(`(?<!\\b(?:i|we|they) )\\b(?:dont|never|stop|quit|cease|no longer|may not|cant)(?: (?:ever|please|you))* (?:use|using|keep|keeping|
        have|having|hold on to|dial|dialing|contact|store|storing)(?: (?:to|on))? (?:my|this|our) (?:number|phone number|cell|phone|info|
        contact|contact info|data)\\b(?! (?:to (?!text|contact|call|send|message)|for (?!text|market|contact|this|these|spam)|on (?:the|any)|
        in ))`),
  ],
  [
    'not_wanted',
    lines(`(?<!\\b(?:you|they|he|she|people|who) )\\b${NOT}(?: (?:really|ever|even|personally|at all|to|be|currently|have|any|honestly|
        in the least|particularly|exactly|wish|want|really|truly|am|going to))* (?:want|wanting|wish|wishing|care|like|need|desire|
        interested in|welcome|accept|accepting|appreciate|looking for|looking to|tolerate|put up with|interested|enjoy|consent|willing|agree|
        open|okay with|ok with|comfortable)(?: (?:to|for|in|any|anything|be|being|get|getting|receiv\\w*|keep|continue|continuing|have|
        having|see|seeing|more|of|your|you|these|this|the|those|further|future|unsolicited|automated|stupid|damn|fucking|such|all|or|and|
        kind|type|sort|my|phone|with|by|sending|me|us|constant|other|additional|silly|dumb|marketing|promotional|sales|repeated|endless|
        daily|random|it|on|spam)){0,8} (?:${TEXTS_PLURAL}|${TEXTED}|texts|from you(?:r \\w+)?|to (?:text|contact|message|call|bother) (?:me|
        us))\\b(?! (?:a|an|that|names|from (?!you|your|this|anyone|anybody)|him|her|the |sooner))`),
  ],
  [
    'not_wanted',
    lines(`\\b(?:done|finished|through|not interested) (?:in |with )?(?:getting|receiving|being|having)(?: (?:any|more|of|your|these|this|the|
        all|further))* (?:${TEXTS_PLURAL}|texted|contacted|messaged|these|this|them)\\b`),
  ],
  [
    'optout_request',
    lines(`\\b(?:my|an|formal|official|process|honor|consider|treat|respect|accept|confirm|submit|submitting|request\\w*|want|like|need|elect|
        choose|choosing|electing|wish|a|this is|effective)(?: (?:this|an|as|my|the|a|formal|official|request|notice|immediate|is|me|for|to|
        full|you|text|sms))* (?:opt ?out|optout|unsubscription|unsubscribing|unsubscribe)\\b(?: (?:request|notice|now|please|immediately|
        of (?:text|sms|mess|this|these|your|all)\\w*|from))*(?! of (?!text|sms|mess|this|these|your|all|any|it))`),
  ],
  [
    'optout_request',
    lines(`\\b(?:request\\w*|ask\\w*|demand\\w*|want|need|expect|confirm|insist on|process|honor)(?: (?:for|my|the|an|a|immediate|be|of|on|
        formal|prompt|full|permanent|complete))* (?:removal|deletion|unsubscription)(?: (?:of|from)(?: (?:my|this|our|your|the|all|any|
        number|phone|name|contact|info|text|sms|marketing|mailing|list|and|me))+| please|$)`),
  ],
  [
    'dnc',
    lines(`\\b(?:mark|flag|put|list|add|place|set|make|register|tag)(?: \\w+){0,5} (?:dont|no|not|dnc)(?: (?:to|be))? ?(?:call|contact|text|
        disturb|dnc|contacted|texted)?(?: (?:list|please|status))?\\b(?=$| (?:list|please|now|status|registry|or))`),
  ],
  [
    'keep_texts',
    lines(`\\b(?:keep|save|spare)(?: (?:me|us))?(?: (?:your|the|all|these|from|of|any|more|further))* (?:texts|messages|text messages|texting|
        spam)(?: (?:to yourself|for (?:someone|somebody|anyone) (?:else|who)|away|please|off))\\b|\\bspare (?:me|us)(?: (?:your|the|all|
        these|from|of|any|more|further))* (?:texts|messages|text messages|texting|spam)\\b`),
  ],
  [
    'forget_me',
    lines(`\\b(?:forget|pretend|act like)(?: (?:that|you|about|like|ever))* (?:i|we|me|us)(?: (?:exist\\w*|ever existed|dont exist|didnt exist|
        am here|was ever|completely|forever|entirely|for good|ok|please))*$|\\blose my (?:contact|contacts|name|address)\\b`),
  ],
  [
    'turn_off',
    lines(`\\b(?:turn|shut|switch|cut) (?:off|down|out) (?:(?:these|the|those|your|all|this|of) )*(?:texts|text messages|messages|sms|texting|
        notifications|text alerts|spam|bot|robot|auto texts|automated texts)\\b(?! (?:when|while))|\\b(?:turn|shut|switch|cut) (?:(?:these|
        the|those|your|all|this|of) )*(?:texts|text messages|messages|sms|texting|text alerts|spam|auto texts|automated texts) off\\b`),
  ],
  [
    'leave_alone',
    lines(`(?<!\\b(?:wont|to|will|would|theyd|hed|shed|they|he|she|doesnt|didnt|never|i|we|and|not) )\\b(?:leave|leaving|let)(?: (?:me|us|my|
        our|this|the|poor|old|a|please|wife|husband|mom|dad|mother|father|parents|family|number|phone|people|woman|man|lady|widow|house|
        inbox|cell|kid|kids|daughter|son))+(?: (?:the|fuck|hell|tf|f|heck|just|please|freaking|to))* (?:alone|be$|in peace|rest$|
        out of (?:this|it|your texts))\\b(?! (?:about|on) the )`),
  ],
  [
    'get_away',
    `\\b(?:get|stay|keep|go)(?: (?:the|fuck|hell|heck|f|yourself|you))* (?:out of|off|away from)(?: of)? (?:my|our) (?:phone|inbox|texts|messages|cell|number|line|life|dms|face|notifications)\\b`,
  ],
  [
    'not_receive',
    lines(`(?<!\\b(?:you|they|he|she|people) )\\b(?:dont|no longer|not|never|wouldnt|done|nor)(?: (?:really|ever|even|to|do|wish|
        going))* (?:want|wish|care|like|interested in|desire|need|wanting|wishing|looking|agree)(?: to)? (?:be |keep |continue |have |
        to )*(?:receive|receiving|get|getting|be part of|part of|see|seeing)(?: (?:any|of|all|more|anymore))* (?:these|this|your (?!offer|
        email|call)\\w+|anything from (?:you|this)|anything else from|stuff from you)(?: (?:anymore|any more|any longer|again|please|texts?|
        messages?|from you|kind of thing|stuff|crap|at all))*$`),
  ],
  [
    'not_receive',
    lines(`\\b(?:appreciate|prefer|preferred|rather|like|please|kindly)(?: (?:to|if i|it if i|that i))* (?:not|dont|didnt|stop|wouldnt|
        no longer)(?: (?:to|be|keep))* (?:get|getting|receive|receiving|received|got)(?: (?:any|of|more|all|further))* (?:these|this|your|
        texts|messages|text messages|anything (?:else )?from you)`),
  ],
  ['throw_away', `\\b(?:throw|toss) ${LINE} (?:away|out)\\b`],
  [
    'should_not_be_on',
    `\\b(?:i|${LINE}|my ${PEOPLE}) (?:shouldnt|should never|must not|doesnt|isnt supposed to|am not supposed to|dont)(?: \\w+){0,3} (?:on|in)${YOUR}+ (?!(?:texts|messages)\\b)${LIST}\\b`,
  ],
  ['wasting', `\\b(?:stop|quit)${gap(4)} with (?:the|these|your|this|all these|all this) ${TEXTS_PLURAL}\\b`],
  [
    'wasting',
    `\\b(?:stop|quit|dont) (?:having|letting|making|let|have|make|getting)(?: (?!to\\b)\\w+){1,4} (?:${TEXT}|${TEXTING}) ${US}\\b`,
  ],
  [
    'please_stop',
    lines(`\\b(?:text\\w*|messag\\w*|contact\\w*|bother\\w*|harass\\w*|spam\\w*)\\b(?: \\w+){0,12}? (?:please|just|so|and|kindly|now|need to|
        have to|number)(?: (?:please|just|to))* stop(?: (?:it|this|them|now|already|immediately|please|that))*$`),
  ],
  ['please_stop', `^(?:this|my|the) (?:number|phone)(?: \\w+){1,8} stop$`],
  [
    'be_removed',
    `\\b(?:make sure|ensure|see to it|see|confirm)(?: (?:that|my|this|our|to|it|the))*(?: ${NAMES}(?:number|name|i|we|phone|info|information|data))? (?:am|is|are|be|gets?) (?:removed|deleted|taken off|erased)\\b`,
  ],
  [
    'not_wanted',
    `\\b(?:dont|no longer|not|never|aint)(?: \\w+)? (?:want|need|like|trying|going)(?: (?:to|get|getting|receive|see|have|be|no))* (?:these|this|texts)(?: (?:no more|anymore|any more|any longer))+$`,
  ],
  [
    'trouble',
    lines(`(?<!\\b(?:i|we|they|he|she|you|it) )\\b(?:dont|never|no longer|not to|please not)(?: (?:please|ever))* (?:trouble|bother|disturb|
        pester|annoy|inconvenience) (?:me|us)\\b(?: (?:further|again|anymore|any more|any longer|with|at|ever|\\w+))?`),
  ],
  [
    'trouble',
    `(?<!\\b(?:i|we|they|you|to) )\\bdont bother (?:texting|messaging|contacting|calling|writing)(?: (?:me|us|here|back))?(?: (?:again|anymore))?$`,
  ],
  ['let_me_be', `\\b(?:let|leave) (?:me|us|an? (?:old|sick|poor|elderly) \\w+|this (?:old|poor) \\w+|my family) be$`],
  [
    'no_send',
    `^(?:please |you )*no (?:send|text|call|contact|write|message)(?: (?:me|us|more))* ?(?:texts?|messages?|please|again|more)?$`,
  ],
  ['no_send', `\\bi no (?:want|need|like)(?: (?:more|your|these|any|no))* ${TEXTS}`],
  ['not_texting', `\\b(?:favor|solid|kindness) (?:and|by) not (?:${TEXT}|${TEXTING}|sending|send)\\b`],
  ['too_many', `\\b(?:too many|so many|enough|no more|all these) (?:texts|messages)(?: \\w+){0,2} (?:please )?stop$`],
  [
    'texts_cease',
    `\\b(?:texts?|messages?|contact|texting|messaging)(?: \\w+){0,3} (?:please|so|kindly|just) (?:cease|quit|discontinue|desist)(?: it| them| now| this)*$`,
  ],
  ['dont_send', `^(?:please |and |so |kindly )*(?:dont|never) send(?: me)? (?:further|again|anymore|no more|any further|more)$`],
  [
    'landline_stop',
    lines(`\\b(?:this is|its|you have)(?: \\w+){0,4} (?:landline|house phone|work phone|business line|wrong number|wrong person|number|line|
        phone)(?: (?:so|please|and|you|to|need|just))* (?:stop|remove|lose|delete)(?: it)?(?: (?:please|now|already))*$|^wrong (?:number|
        person)(?: (?:so|please|and|just))* (?:stop|remove|lose|delete|take)(?: it)?(?: off)?$`),
  ],
  ['lose_number', `\\bwhy dont you (?:just )?(?:lose|delete|forget|erase) (?:my|this) (?:number|phone|contact)`],
  ['unsubscribe', `\\bunsubscribing (?:from|now|me)\\b`],
  ['phone_owner', `\\b(?:i|we) (?:dont|no longer)(?: \\w+)? do (?:texts|texting|text messages)\\b`],
  [
    'bother_others',
    lines(`^(?:please |just |go |and |so |kindly |you can |why dont you |now )*(?:find (?:\\w+ ){1,3}to )?(?:bother|pester|bug|harass|annoy|spam|text|
        message)(?: (?:somebody|someone|some ?one|anybody) else| other people| another person| someone who cares)\\b(?! (?:about|for|with))`),
  ],
  [
    'remove_digits',
    lines(`\\b(?:remove|delete|erase|drop|scrub|purge|take|unsubscribe)(?: (?:my|this|the|number|phone|cell|please|of))* \\d{3,10}(?: \\d{3,4}){0,2}(?: (?:please|
        now|off|out))*(?:$| (?:off|from|out of)${YOUR}+ ${LIST}\\b)(?<= .*\\d{4}.*)`),
  ],
  [
    'no_point',
    `\\bno (?:point|use|sense|reason|need)(?: (?:in|to|for))*(?: (?:you|keep|keeping|be))* (?:${TEXT}|${TEXTING}) (?:me|us)\\b(?: (?:again|anymore|any more|any longer|further|ever))`,
  ],
  [
    'may_stop',
    lines(`^(?:\\w+ ){0,8}?(?:you|u|yall) (?:can|may|could|should|need to|gotta|ought to) (?:now |please |just )?(?:stop|quit) (?:texting|messaging|
        contacting|following up|reaching out|checking in|writing|bothering)(?: (?:me|us|now|already|please|thanks|thank you))*$`),
  ],
  [
    'take_back',
    `\\b(?:take|taking|took|pull|pulling|revoke|revoking|withdraw|withdrawing|cancel|rescind)(?: back)? (?:my|our) (?:ok|okay|permission|consent|yes|approval|authorization)\\b`,
  ],
  [
    'cut_spam',
    `^(?:please |just |ok |hey |now )*(?:cut|stop|quit|end) (?:out )?(?:the|this|all the|your) (?:\\w+ )?(?:spam|spamming|texts|texting|messages)(?: (?:already|please|now|out))*$`,
  ],
])
