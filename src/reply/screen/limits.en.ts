import type { Claim } from './claim.ts'
import { claim, near, followed } from './claim.ts'

const AMOUNT = '\\$?\\d{2}[\\d.k/m]*(?! (?:days?|weeks?|months?|minutes?|hours?|am|pm|beds?|am))'
const REWARD = 'gifts?|gift cards?|bonus|reward|discount|credit|cash|rebate|perks?|\\$\\d+|free'
const PROVIDER = '(?:lenders?|title(?: company)?|escrow|mortgage (?:company|broker)|loan officer|inspector)'
const NEGATED = "(?:no|not|isn't|aren't|never|don't|doesn't|can't|cannot|nobody|no one|won't)"

/** Limits of what a text may say, in English. */
export const limitsEn: readonly Claim[] = [
  claim(
    'price_opinion',
    [
      `worth(?: (?:about|around|at least|roughly|close to|over|up to|probably|maybe|like)){0,2} ${AMOUNT}`,
      followed('value|valued|appraised|appraises', `(?:at|is|of|around|about) ${AMOUNT}`, 3),
      followed(
        "(?:you|it|we|they|home|house|place|property)(?:'ll| will| can| could| should| would|'d)(?: \\S+)? (?:get|sell for|fetch|bring|go for|list (?:it )?(?:at|for)|sell it for)",
        AMOUNT,
        2,
      ),
      followed(
        "(?:i|we)(?:'ll| will| can|'d| would)? (?:accept|reject|counter|agree to|take)",
        `(?:your |that |the |an? )?(?:offer|price|${AMOUNT})`,
        1,
      ),
      followed("(?:i|we)(?:'ll| will| can|'d| would)(?: \\S+)? (?:offer|pay)", AMOUNT, 3),
      '(?:our|my|final|best|cash) offer (?:is|would be|of)',
      followed('you should (?:take|accept|reject|counter|turn down|list at)', '(?:offer|price|that|it)', 2),
      "(?:that's|that is|price is|it's|asking price is)(?: (?:a|way|much|pretty|really|very|quite)){0,2} (?:too (?:high|low)|overpriced|underpriced|(?:fair|good|great) price(?! range)|great deal|steal|(?:below|above|under) market)",
    ],
    { anywhere: 'estimates?(?: \\S+){0,16} confirms?' },
  ),
  claim(
    'finance_promise',
    [
      followed("you(?:'ll| will)", '(?:approved|qualify)', 2),
      'you (?:definitely |easily )?qualify for|(?:get|getting) you approved|approval is (?:certain|easy|guaranteed)',
      '\\d[\\d.]*(?:%| percent)(?: \\S+){0,3} (?:rate|interest|apr|loan|mortgage)',
      '(?:rates?|apr|interest)(?: \\S+){0,4} \\d[\\d.]*(?:%| percent)',
      followed('payments?|monthly', "(?:would|will|'d|'ll|is|be|are)(?: \\S+){0,2} \\$\\d", 1),
      'no (?:money|cash) down|zero down|no credit check|bad credit (?:ok|okay|no problem)|lock in(?: \\S+){0,3} rate',
      followed('prices?|values?|home|house', "(?:will|'ll|going to) (?:\\S+ )?(?:go up|rise|double|increase|appreciate)", 2),
      "(?:sure|certain) (?:sale|profit)|(?:will|'ll) (?:definitely|surely|certainly) (?:sell|close|profit)",
    ],
    'lender can|have you',
  ),
  claim('finance_promise', ['guarantee[ds]?'], `${NEGATED}(?: \\S+){0,4}`),
  claim(
    'respa',
    [
      near(REWARD, `refer\\w*|(?:our|my|preferred|agentname's|the team's) ${PROVIDER}|if you use(?: \\S+){0,3} ${PROVIDER}`, 8),
      followed('must|have to|need to|required to|only if you', `(?:use|go with|choose)(?: \\S+){0,3} ${PROVIDER}`, 1),
    ],
    "don't (?:have|need)|not required|any (?:lender|provider|title)",
  ),
  claim('commission', [
    '(?:\\d[\\d.]*(?:%| percent)|(?:two|three|four|five|six|seven) percent)(?: \\S+){0,2} (?:commission|fee)|(?:commission|fee)(?: \\S+){0,4} \\d[\\d.]*(?:%| percent)',
    'commission(?: \\S+){0,2} (?:non negotiable|not negotiable|mandatory|set by law)',
  ]),
  claim(
    'commission',
    [
      '(?:standard|fixed|required|usual|typical|normal|going|customary)(?: \\S+)? (?:commission|agent fee|realtor fee)',
      'commission(?: \\S+){0,3} (?:standard|fixed|required|the same everywhere)',
    ],
    NEGATED,
  ),
  claim(
    'tour_without_agreement',
    [
      followed(
        "(?:i|we|agentname|let's|lets|you|someone|team)(?:'ll| will| can| could|'d)?(?: \\S+){0,3} (?:show you|tour|see the (?:home|house|place|property|condo)|see it|walk (?:you )?through|view it)",
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
    ],
    { anywhere: '(?<!(?:no|without|without an) )agreement' },
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
      'legally(?: \\S+){0,2} (?:can|must|required|have to)|my legal advice|(?:file|declare) bankruptcy',
    ],
    "attorney|lawyer can|cpa|accountant|agreement before|before touring|can't|cannot",
  ),
  claim('off_topic', [
    "here(?:'s| is)(?: \\S+){0,2} (?:poem|recipe|joke|story|code|essay|song|haiku)",
    'as an ai(?: language)? model|language model|ignore (?:all )?(?:previous|prior) instructions|(?:my|the) (?:system )?(?:prompt|instructions) (?:is|are|say)',
    'bitcoin|crypto(?:currency)?|stock tips?|day trading|vote for|democrats?|republicans?|horoscope|lottery numbers|weight loss|dating',
    'def \\w+|console log|import numpy|select \\S+ from',
  ]),
  claim('prohibited_content', [
    'casinos?|poker|betting|gambling|slot machines?|cocaine|meth|marijuana|cannabis|weed dispensary|heroin|vape shop|porn\\w*|escorts?|nudes?|onlyfans|sexy|ammo|ammunition|firearms?|rifles?|handguns?',
    '(?:free|buy|cheap) (?:beer|wine|liquor|vodka|tequila|whiskey|drinks|alcohol)|payday loans?|cash advance',
    "(?:you're|you are|are you)(?: \\S+){0,2} (?:stupid|idiot|dumb|moron|crazy|liar|loser)|idiots?|morons?|shut up|fuck\\w*|shit\\w*|bitch\\w*|asshole|bastard|go to hell",
  ]),
]
