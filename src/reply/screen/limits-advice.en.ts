import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'

const CARS =
  'toyota|honda|tacoma|tundra|camry|corolla|accord|civic|ranger|f ?150|silverado|prius|tesla|mazda|subaru|hyundai|nissan|jeep|chevy|ford|bmw|lexus'
/** Saying that it is none of our business. */
const NOT_OURS = lines(`
    (?:isn't|aren't|not|never) (?:my|our|really my) (?:thing|department|field|area|specialty|subject)|
    outside what (?:i|we)|(?:i|we) (?:only|just|stick)|(?:i'm|i am) no \\S+ (?:expert|fan)
  `)

/** Tours, advice, other topics and words that never leave, in English. */
export const adviceLimitsEn: readonly Claim[] = [
  claim(
    'tour_without_agreement',
    [
      followed(
        lines(`
          (?:i|we|agentname|let's|lets|you|someone|team)(?:'ll| will| can| could|'d)?(?: \\S+){0,3} (?:show you|tour|
          see the (?:home|house|place|property|condo)|see it|walk (?:you )?through|view it)
        `),
        '(?:today|tonight|this (?:morning|afternoon|evening)|right now|in an hour|tomorrow)',
        6,
      ),
      followed(
        "(?:i|we|agentname)(?:'ll| will| can| could|'ve| have)? (?:book|schedule|set up|arrange|booked|scheduled|take you on|give you)",
        '(?:tour|showing|walkthrough|viewing)',
        4,
      ),
      followed('come (?:by and )?(?:see|view|tour|visit)', '(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))', 4),
      followed('today|tonight|tomorrow', '(?:tour|showing)(?! (?:comes|starts|needs))', 4),
      followed(
        "no|without|skip|nothing to|don't need|never mind|forget",
        lines(`
          (?:sign(?:ing|ed)?|paperwork|agreements?|contracts?|forms?|commitment)(?: \\S+){0,5} (?:tours?|see|seeing|
          show\\w*|view\\w*|visit|walk|look|come|needed|required|first)
        `),
        3,
      ),
      followed(
        'tours?|see (?:it|the|inside)|show you|showing|view(?:ing)?|visit|walk ?through|look inside|come (?:by|over|see)|inside',
        lines(`
          (?:nothing to sign|no (?:paperwork|agreement|contract|forms?|signature|strings)|
          without (?:\\S+ )?(?:signing|paperwork|an agreement|agreement|a contract|contract)|before (?:signing|
          you sign)|sign (?:it |that )?(?:later|after|afterwards))
        `),
        9,
      ),
      followed(
        lines(`
          come(?: on)?(?: by| over| see| check| take)|stop (?:by|over|in)|swing (?:by|over)|drop by|show up|pop in|
          meet (?:you|me|us|agentname)|i'll (?:open|unlock|let you in|meet)|we'll (?:open|unlock|let you in|meet|
          walk)|let you (?:in|inside)|get you (?:in|inside)|(?:you're|you are)(?: all)? (?:set|booked|good|confirmed|
          on) to (?:see|tour|view|visit|walk|look)|open (?:it|the (?:house|door|home|place))(?: up)?|lockbox|
          take a look inside|walk (?:you )?through|your (?:tour|showing)|see it in person|head (?:over|inside)|key
        `),
        lines(`
          (?:today|tonight|tomorrow|within the hour|in an hour|in (?:ten|twenty|thirty|\\d+) minutes|this (?:morning|
          afternoon|evening|weekend)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at (?:\\d|noon)|
          right now|in an hour|whenever|any ?time)(?! (?:call|for a call))
        `),
        9,
      ),
      lines(`
        door(?:'s| is| will be) (?:open|unlocked)|(?:booked|scheduled|got|put|have) you(?: \\S+){0,2} (?:to (?:walk|
        see|tour|view)|in at)|just walk in|(?:pop|slip|step|peek) (?:inside|in)(?: \\S+){0,3} (?:today|tonight|
        tomorrow|now|before)|let you look around|(?:before|until) anyone signs|no forms
      `),
      lines(`
        (?:we|you|i|agentname)(?:'ll| can| could|'re going to)(?: be)? (?:inside|walking through|standing in)|
        (?:unlocked|waiting) (?:for you|at the)|(?:showing|tour|walkthrough)(?: \\S+){0,4} (?:for you|is (?:set|
        booked|yours)|booked|reserved|confirmed|locked in)|got you (?:down|in|booked)|you're on for|(?:grab|get|leave|
        left|under) (?:the|a) (?:lockbox|key|mat)
      `),
      lines(`
        (?:lockbox|gate|door) code(?: \\S+)? (?:is|for)|i(?:'ll| will) (?:open it|unlock|let you in)|the (?:tour|
        showing) is (?:set|booked|on|confirmed)|let yourself in|go (?:ahead and )?(?:see|tour|look at) (?:it|
        the (?:house|home|place|inside)) (?:today|now|tomorrow|yourself)
      `),
    ],
    {
      before: '^(?:which|what|would|when|do|does|could|are)|(?:call|consult\\w*)',
      anywhere: '(?<!(?:no|without|without an|without any|no written|no buyer) )agreement(?! (?:needed|required|necessary))',
    },
  ),
  claim(
    'legal_tax_advice',
    [
      followed(
        'you (?:should|must|need to|have to|ought to)(?: not)?',
        '(?:sign|sue|deduct|write off|evict|quitclaim|file for bankruptcy|file a lawsuit|transfer (?:the )?(?:title|deed))',
        2,
      ),
      followed('you (?:can|could)', '(?:sue|deduct|write off|evict|quitclaim|avoid (?:capital gains|taxes|probate)|skip probate)', 2),
      followed("you (?:don't|won't|do not) (?:need|have to|owe)", '(?:probate|tax(?:es)?|lawyer|attorney|capital gains|disclose)', 3),
      near('tax(?:es)?|capital gains', 'free|deductible|exempt|exclusion|write off|deduct|get around', 3),
      followed('contract|clause|lien|deed|title', '(?:means|legally|lets you|obligates)', 1),
      lines(`
        (?:go ahead and|just|feel free to|you should|i'd|i would|you can|better to|safe to|fine to|okay to|ok to|
        better|need to|don't|never|shouldn't)(?: (?:not|never|safely|go ahead and))* (?:sign(?! (?:up|in))|initial|
        waive|quitclaim|deed|sue)
      `),
      lines(`
        (?:clause|contingency|contingencies|contract|addendum|paragraph|agreement|disclosure|counter|lease|
        trust)(?: \\S+){0,3} (?:protects|means|lets|allows|says|covers|gives you|guarantees|binds|obligates|entitles|
        voids|expires|is (?:void|binding|enforceable|unenforceable|invalid))(?! (?:agentname|the agent))
      `),
      lines(`
        you (?:don't|do not|aren't|never|needn't)(?: \\S+){0,4} (?:disclose|tell (?:the |any )?buyers?|report)|
        (?:it's|that's|perfectly|totally|completely|is|isn't|not) (?:\\S+ )?(?:legal|illegal|binding|enforceable|
        unenforceable|void)|(?:law|court|judge|contract|irs) (?:says|requires|will|would|lets|allows|can't|won't|
        favors)|break (?:the|your) (?:lease|contract)|(?:void|cancel|walk away from|get out of) (?:the|your|
        that) (?:contract|agreement|deal)|entitled to|evict|you have \\d+ days to
      `),
      lines(`
        (?:put|place|transfer|move|add|deed|title)(?: \\S+){0,5} (?:in|into|to|on)(?: \\S+){0,3} (?:trust|llc|
        your (?:kids?|son|daughter|spouse|name)|the (?:title|deed))|(?:skip|avoid|bypass|get around|dodge|
        escape)(?: \\S+){0,2} (?:probate|taxes|tax|capital gains|reassessment|disclosing|disclosure)|you(?:'d| would|
        'll| will)?(?: \\S+)? win(?: \\S+){0,3} (?:court|case|lawsuit)|(?:strong|solid|good) (?:legal )?case|
        take (?:them|him|her|it) to (?:small claims|court)|small claims|sue (?:them|him|her|the)|1031|write (?:it |
        that |them )?off|tax deduct\\w*|deductib\\w+|hold title|(?:you|they|he|she|tenant|seller|
        buyer)(?: \\S+)? (?:legally|by law)|statute|you (?:are|'re)(?: \\S+)? (?:liable|entitled|exempt|protected by)|
        (?:won't|don't|never)(?: \\S+)? (?:owe|pay)(?: \\S+){0,3} tax(?:es)?|(?:can|could) (?:keep|get back|
        lose)(?: \\S+){0,3} (?:deposit|earnest)|keep (?:the|their|your) deposit|back out (?:any|without)|
        joint tenan\\w+|community property|irs|heirs? (?:can|get|have)
      `),
      lines(`
        ^(?:sign|initial|waive|sue|evict|deduct)(?: (?:it|the|that|this|and|now|here))|quit ?claim|(?:no|any|
        a) case against|prop(?:osition)? (?:13|19|60|90)|tax (?:base|basis|break|credit|write off|shelter)|
        just a formality|come after you|statute of
      `),
      lines(`
        write (?:\\S+ ){0,5}off(?! (?:the|your|my) list)|legally you(?:'re| are)(?: \\S+)? (?:free|fine|clear|covered|
        allowed|able|entitled|not)|free to (?:back out|walk away|cancel)|don't sign
      `),
      'legally(?: \\S+){0,2} (?:can|must|required|have to)|my legal advice|(?:file|declare) bankruptcy',
    ],
    {
      before: "attorney|lawyer can|cpa|accountant|agreement before|before touring|can't|cannot|whether|^(?:do|did|is|are|have|who)",
      anywhere: lines(`
          (?<!(?:no|not|don't need|don't pay|without|i'm|as|need|skip) (?:a |an |the )?)(?:attorney|lawyer|cpa|
          accountant|tax pro\\w*)|fair housing|(?:attorney|lawyer|cpa|accountant|tax (?:pro|advisor|
          professional))(?: \\S+){0,4} (?:can|will|should|would|could|is the right|tells?|explains?|knows?|looks?)|
          ask (?:an?|your) (?:attorney|lawyer|cpa|accountant)|(?:question|one|matter|something) for (?:an?|
          your) (?:attorney|lawyer|cpa|accountant)|consult|kids? in|playset|illegal to (?:choose|pick|refuse|
          discriminate|turn|screen)|before (?:any |a |the |your |we )?(?:tour\\w*|seeing|viewing|showing)|to tour|
          touring|escrow usually
        `),
    },
  ),
  claim('off_topic', [
    "here(?:'s| is)(?: \\S+){0,2} (?:poem|recipe|joke|story|code|essay|song|haiku)",
    lines(`
      as an ai(?: language)? model|language model|ignore (?:all )?(?:previous|prior) instructions|system prompts?|
      (?:my|the|these) (?:hidden |internal |secret |system |original |initial )?(?:prompt|instructions?|guidelines|
      programming|rules|policy) (?:is|are|say|says|tell|tells|read|reads|state|forbids?|require|requires|from)|(?:i'm|
      i was|i am|i've been|been) (?:told|instructed|programmed|prompted|configured|trained|designed|set up) (?:to|not|
      never|by|that|on)|my (?:developer|creators?|training data|context window|tools|api)|my (?:config|configuration|
      settings|context|memory|system|model)|function call|tool call|(?:lead|your) (?:score|temperature) (?:is|of|was)|
      hot lead|cold lead|warm lead|api key|json
    `),
    'bitcoin|crypto(?:currency)?|stock tips?|day trading|vote for|democrats?|republicans?|horoscope|lottery numbers|weight loss|dating',
    near(CARS, 'over|take|pick|go with|buy|better|best|resale|mileage|reliable|lease|drive', 6),
    lines(`
      sore throat|home remed\\w+|ginger|cough syrup|headache|flu shot|chicken soup|(?:hot|herbal|green) tea|
      index funds?|401k|roth ira|put (?:it|your money|your savings) (?:all )?in(?:to)? (?:funds|gold|savings|bonds)
    `),
    'def \\w+|console log|import numpy|select \\S+ from',
  ]),
  claim(
    'off_topic',
    [
      lines(`
        marinat\\w+|recipes?|tablespoons?|teaspoons?|preheat|simmer|saute|garlic|bake (?:at|it|for)|dodgers|lakers|
        clippers|yankees|angels game|nfl|nba|mlb|rams|chargers|warriors|49ers|raiders|celtics|baseball|basketball|
        football|soccer|fifa|world cup|super bowl|playoffs?|touchdowns?|bullpen|quarterback|home runs?|point spread|
        election|president|governor|senators?|congress|politic\\w+|candidates?|liberal|conservatives|trump|biden|
        newsom|abortion|ibuprofen|tylenol|acetaminophen|aspirin|antibiotics?|vaccin\\w+|dosage|milligrams?|\\d+ ?mg|
        symptoms?|fever|blood pressure|capital (?:of|city)|square root|boiling point|planets?|galaxy|movies?|netflix|
        lyrics|songs?|singers?|taylor swift|zodiac|astrology|tarot|mercury (?:is )?in retrograde|homework|equations?|
        algebra|translat(?:e|ion) (?:of|is)|python|javascript|html|sql|leetcode|nasdaq|dow jones|dividends?|ethereum|
        etf|mutual funds?|day trade|stocks?|shares of|diets?|calories|carbs|protein|flour|tacos?|al pastor|burritos?|
        haiku|poems?|vote (?:yes|no)|ballot|finals|keto|workout|tinder|girlfriend advice|celebrity|video ?games?|
        playstation|xbox|riddle|trivia|fun fact|once upon a time|knock knock|why did the|best (?:pizza|tacos|
        burgers?)|weather forecast|car insurance|cell phone plans?|essay|world war|dinosaurs?|speed of light|who won|
        philosoph\\w+|meaning of life
      `),
    ],
    { anywhere: NOT_OURS },
  ),
  claim('prohibited_content', [
    lines(`
      guns?(?! safe)|weapons?|pistols?|glock|ar 15|shotguns?|knives for|fake (?:id|papers|pay ?stubs?)|
      weed(?! (?:control|killer|barrier))|edibles|joints?(?= (?:to|with|and))|blunts?|get (?:high|drunk|wasted|
      hammered)|booze|margaritas?|beers?|cocktails?|shots of|tequila|whiskey|vodka|champagne|keg|happy hour|
      strip club|strippers?|hook ?up|sex|naked|jackpot|blackjack|roulette|sports ?book|slots|bet on|lottery|
      scratchers?|steroids|opioids?|fentanyl|xanax|molly|ecstasy|mushrooms trip|adult (?:video|film|entertainment)
    `),
    lines(`
      (?:you're|you are|are you|don't be|stop being|how|so|you|such an?|what an?|only an?)(?: \\S+){0,2} (?:stupid|
      ignorant|idiotic|pathetic|clueless|dumb|lazy|cheap(?:skate)?|ridiculous|useless|worthless|delusional|fool|
      foolish|broke|ugly|loser|moron|liar|jerk|clown)|dump|trash(?! (?:pickup|service|day|cans?|bins?|is|included|and|
      collection|enclosure|compactor))|crap\\w*|damn|dumbass|jerks?|losers?|screw you|piss\\w*|garbage (?:house|offer|
      people)|waste of (?:my )?time|hate (?:you|people)|those people are|vermin|scum|subhuman|go back to
    `),

    lines(`
      casinos?|poker|betting|gambling|slot machines?|cocaine|meth|marijuana|cannabis|weed dispensary|heroin|vape shop|
      porn\\w*|escorts?|nudes?|onlyfans|sexy|ammo|ammunition|firearms?|rifles?|handguns?
    `),
    '(?:free|buy|cheap) (?:beer|wine|liquor|vodka|tequila|whiskey|drinks|alcohol)|payday loans?|cash advance',
    '(?:dumb|stupid|silly|ridiculous|idiotic) (?:question|thing to ask|idea)|not (?:very|too|so) (?:bright|smart|sharp)|use your (?:head|brain)',
    lines(`
      (?:you're|you are|are you)(?: \\S+){0,2} (?:stupid|idiot|dumb|moron|crazy|liar|loser)|idiots?|morons?|shut up|
      fuck\\w*|shit\\w*|bitch\\w*|asshole|bastard|go to hell
    `),
  ]),
]
