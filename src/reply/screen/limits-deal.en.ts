import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'

const AMOUNT = '\\$?\\d{2}[\\d.k/m]*(?! (?:days?|weeks?|months?|minutes?|hours?|am|pm|beds?|am))'
const REWARD = lines(`
    gifts?|gift cards?|bonus(?:es)?|reward|discount|credits?|cash|rebate|kickback|perks?|\\$\\d+|free|savings?|waive|
    off your|thank you (?:check|gift|card)|treat|dinner|finders? fee|cut of|share of|percent of|sweeten|voucher for|
    throw in|pay you|pays? us|comp(?:ed)?|iphone|tickets|\\d+ dollars|dollars off|off (?:your )?closing
  `)
const PROVIDER = lines(`
    (?:in house \\w+|appraiser|home warranty(?: company)?|insurance (?:company|agent)|lending (?:team|partner)|
    title (?:team|partner|officer|rep)|mortgage (?:guy|team|partner|person|lender)|lenders?|title(?: company)?|escrow|
    mortgage (?:company|broker)|loan officer|inspector)
  `)
const NEGATED = "(?:no|not|isn't|aren't|never|don't|doesn't|can't|cannot|nobody|no one|won't)"

/** Prices, money, providers and commissions: what a text may not say of a deal, in English. */
export const dealLimitsEn: readonly Claim[] = [
  claim(
    'price_opinion',
    [
      `worth(?: (?:about|around|at least|roughly|close to|over|up to|probably|maybe|like)){0,2} ${AMOUNT}`,
      followed('value|valued|appraised|appraises', `(?:at|is|of|around|about) ${AMOUNT}`, 3),
      followed(
        lines(`
          (?:you|it|we|they|home|house|place|property)(?:'ll| will| can| could| should| would|'d)(?: \\S+)? (?:get|
          sell for|fetch|bring|go for|list (?:it )?(?:at|for)|sell it for)
        `),
        AMOUNT,
        2,
      ),
      lines(`
        (?:sell|sells|selling|go|goes|going|list|lists|get|fetch|fetches|bring|brings|appraises?|
        trades?)(?: \\S+){0,2} (?:for|at|around)(?: (?:about|around|exactly|at|least|over|roughly|between|easily|the|
        mid|high|low|like|close|to|nearly)){0,3} \\$?\\d{3}[\\d.]*(?:k| thousand| mil)?(?! (?:a|per|days?|weeks?|
        months?|sq|square|miles?))
      `),
      lines(`
        (?:i'm|we're|i am|we are|i'd|we'd|i'll|we'll|let's|you should|you could|i would|we would|going to|want to|
        just)(?: \\S+){0,2} (?:counter(?:ing)?|accept(?:ing)?|reject(?:ing)?|refus(?:e|ing)|turn(?:ing)? (?:it|that|
        them|this) down|take the offer|taking (?:the|your) offer|hold out|holding out|lowball)(?! (?:on|of|by|
        offers? (?:until|by)))
      `),
      lines(`
        (?:offer|price|number)(?:'s| has) been (?:accepted|rejected|declined)|(?:knock|talk|get|bring|beat|
        negotiate)(?: (?:them|him|her|it|the (?:price|seller|owner|sellers|owners)))+ (?:down|up)(?: \\S+){0,2}|
        (?:they|he|she|seller|sellers|owner|owners)(?:'ll| will| would)(?: \\S+)? (?:cave|budge|fold|bite|come down)|
        congrats(?: \\S+){0,4} offer|you(?:'d| would) be (?:crazy|smart|foolish|overpaying|underpaying)|
        leaving money on the table|(?:hold|wait|ask) (?:out )?for(?: (?:at|least|more|than|about|around))* \\$?\\d{3}
      `),
      lines(`
        (?:puts?|pegs?|places?|sees?|values?|has|have)(?: (?:you|it|your \\w+|yours|them))(?: \\S+){0,2} (?:at|around|
        near|closer)(?: \\S+)? \\$?\\d{3}|(?:i'd|you should|you could|just|let's|we'd|we should|go ahead and|
        they should|try|better to)(?: \\S+){0,2} (?:offer|offering|bid|start|go in|come in|list|price|
        ask)(?: \\S+){0,3} \\$?\\d{3}|^(?:offer|bid|list|price it|ask for|hold out for)(?: \\S+){0,3} \\$?\\d{3}|
        you(?:'re| are) (?:looking at|sitting on)(?: \\S+){0,2} \\$?\\d{3}|(?:zestimate|zillow|redfin|comps|algorithm|
        appraisal)(?: \\S+){0,6} (?:right|accurate|wrong|low|high|at \\$?\\d{3}|off)|(?:take|grab|accept) (?:the|that|
        this|their|his|her) (?:deal|offer|money|number)|overpay\\w*|underprice\\w*|overprice\\w*
      `),
      lines(`
        (?:i'd|i would|we'd) (?:say|guess|put it|peg it|call it|estimate)(?: \\S+){0,3} \\$?\\d{3}|turn (?:that|the|
        this|their|his|her|it)(?: \\S+)? down|(?:should|will|would|ought to) (?:close|land|settle|end up|come in|
        trade|sell)(?: \\S+){0,3} \\$?\\d{3}|not a penny (?:less|more)|you can do better|we'll take (?:the|that|their|
        your) \\$?\\d{3}
      `),
      lines(`
        (?:offer|price|number)(?: (?:is|was|has been|gets?))+ (?:now )?(?:accepted|rejected|refused|declined|
        turned down|too (?:low|high)|a (?:good|great|fair) (?:one|deal|price)|fair|solid)|(?:your|the) (?:home|house|
        place|property|condo)(?: \\S+){0,3} (?:is|are)(?: \\S+)? (?:worth|valued|priced right|a (?:bargain|steal)|
        overpriced|underpriced|undervalued|overvalued)|(?:market|true|real|fair|actual) value (?:is|of|at|sits|comes)|
        (?:deal|offer) (?:is )?(?:accepted|done)|worth (?:every|more than|less than)|(?:they|seller|sellers|owner|
        owners)(?:'ll| will| would)? (?:definitely |surely |probably |happily |gladly )?(?:take|accept|settle for|
        come down)(?: \\S+){0,2} (?:\\$?\\d{2}|less|your)|\\$?\\d{3}[\\d.]*(?:k| thousand)?(?: \\S+){0,2} is(?: \\S+)? (?:what (?:it|
        your|the)|the right|a fair|too)
      `),
      lines(`
        (?:tell|told) (?:them|him|her|the seller|the buyer|the owners?) no(?! (?:pets|rush|thanks))|(?:offer|number|
        price)(?: \\S+){0,2} (?:is|was) an? (?:insult|joke|slap)|(?:come|go|went) back (?:at|with) \\$?\\d{3}
      `),
      followed(
        "(?:i|we)(?:'ll| will| can|'d| would)? (?:accept|reject|counter|agree to|take)",
        `(?:your |that |the |an? )?(?:offer|price|${AMOUNT})`,
        1,
      ),
      followed("(?:i|we)(?:'ll| will| can|'d| would)(?: \\S+)? (?:offer|pay)", AMOUNT, 3),
      '(?:our|my|final|best|cash) offer (?:is|would be|of)',
      followed('you should (?:take|accept|reject|counter|turn down|list at)', '(?:offer|price|that|it)', 2),
      lines(`
        (?:that's|that is|price is|it's|asking price is)(?: (?:a|way|much|pretty|really|very|
        quite)){0,2} (?:too (?:high|low)|overpriced|underpriced|(?:fair|good|great) price(?! range)|great deal|steal|
        (?:below|above|under) market)
      `),
    ],
    {
      before:
        "(?:can't|cannot|won't|not able to|isn't mine to|(?:agent|seller|agentname) (?:can|decides|will))|(?:do|would|did|have|are) you|what|how much|^if",
      anywhere: 'estimates?(?: \\S+){0,16} confirms?|agreement',
    },
  ),
  claim(
    'finance_promise',
    [
      followed("you(?:'ll| will)", '(?:approved|qualify)', 2),
      lines(`
        (?:you're|you are|you'd be|you'll be|you(?:'ll| will)?(?: \\S+){0,2} get|you get|
        consider yourself)(?: \\S+){0,3} (?:approved|a loan|the loan|qualified)|(?:won't|no|
        never)(?: \\S+){0,3} (?:trouble|problem|issue)s? (?:getting|qualifying|with the loan|with financing)|
        lock(?:ed|ing)?(?: \\S+){0,5} (?:at|for|in at) \\d[\\d.]*|(?:rates?|apr|interest)(?: \\S+){0,3} (?:will|'ll|
        going to|about to) (?:drop|fall|go|rise|come|be|climb|hit)|(?:loan|financing|mortgage|approval)(?: (?:is|
        will be|'s))+ (?:\\S+ )?(?:approved|guaranteed|certain|sure|done|in the bag|easy|no problem|automatic)|
        \\d[\\d.]*(?:%| percent) (?:fixed|for 30|down and you|on a|with (?:your|that) (?:score|credit))|(?:a|
        per) month (?:is all|all in|and that's|guaranteed|easy)|(?:we|i)(?:'ll| will| can)? (?:get|
        have) you (?:approved|qualified|a loan|financed)|(?:sold|sell|sells|sale|closed?|offers?)(?: \\S+){0,4} (?:in|
        within|under|by) (?:\\d+|two|three|a|one|thirty|ten) (?:days?|weeks?|months?)(?: (?:or|guaranteed|flat|tops|
        no problem))|(?:promise|certain|bet|assure you|no doubt|for sure|definitely|surely|count on|
        without fail)(?: \\S+){0,6} (?:sell|sells|sold|close|profit|appreciate|multiple offers|asking|approv\\w+|
        value)|(?:make|clear|pocket|net|profit)(?: \\S+){0,4} \\$?\\d{2,}[\\d.]*(?:k| thousand)?(?: \\S+)? (?:profit|
        in equity|on the sale|easy|after)|double your (?:money|investment)|can't lose|risk free|sure thing|no risk|
        equity (?:will|'ll)|turn a profit|(?:is|be|you're) (?:pre ?)?approved (?:already|right now|today|for)|
        \\d+k? (?:credit )?score (?:gets|means|is enough|will)|everyone (?:gets|is) approved
      `),
      lines(`
        (?:payments?|you'll be paying|you'd be paying|you'll pay|you'd pay|it'll run(?: you)?|
        it'll cost(?: you)?)(?: \\S+){0,6} \\$?\\d{3,}(?: \\S+){0,2} (?:a|per|each|every) month
      `),
      "(?:they|bank|lender|we|it)(?:'ll| will| is going to|'re going to) (?:\\S+ )?approve you|don't (?:worry|stress) about (?:the|your) (?:score|credit)",
      'you (?:definitely |easily |already )?qualify for|(?:get|getting) you approved|approval is (?:certain|easy|guaranteed)',
      '\\d[\\d.]*(?:%| percent)(?: \\S+){0,3} (?:rate|interest|apr|loan|mortgage)',
      '(?:rates?|apr|interest)(?: \\S+){0,4} \\d[\\d.]*(?:%| percent)',
      followed('payments?|monthly', "(?:would|will|'d|'ll|is|be|are)(?: \\S+){0,2} \\$\\d[\\d.k]*", 1),
      'no (?:money|cash) down|zero down|no credit check|bad credit (?:ok|okay|no problem)|lock in(?: \\S+){0,3} rate',
      followed('prices?|values?|home|house', "(?:will|'ll|going to) (?:\\S+ )?(?:go up|rise|double|increase|appreciate)", 2),
      "(?:sure|certain) (?:sale|profit)|(?:will|'ll) (?:definitely|surely|certainly) (?:sell|close|profit)",
    ],
    lines(`
      (?:nobody|no one|none of us) (?:can|may|will|could)(?: \\S+){0,4}|lenders? (?:can|will|tells?|sets?|decides?|
      would)|have you|(?:are|were|did|do|if|once|when|get|getting|until) you(?: \\S+){0,3}|can't|cannot|
      won't (?:be able|promise)|^(?:is|has|what|when|once|if|after|before|did|do|does)
    `),
  ),
  claim('finance_promise', ['guarantee[ds]?'], `${NEGATED}(?: \\S+){0,4}`),
  claim(
    'respa',
    [
      near(REWARD, `refer\\w*|(?:our|my|preferred|agentname's|the team's) ${PROVIDER}|if you use(?: \\S+){0,3} ${PROVIDER}`, 8),
      followed(
        lines(`
          must|have to|has to|need(?:s)? to|required|requires?|only(?: if you)?|unless you|as long as you|condition|
          mandatory|insists?|expects?|won't work with|you'll (?:be using|use)|you will use|make sure you
        `),
        lines(`
          (?:open|open escrow|opening|run|use|uses|using|go with|going with|choose|work with|through|go through|
          close with|sign with|buyers who use)(?: \\S+){0,3} ${PROVIDER}
        `),
        4,
      ),
      near(
        PROVIDER,
        lines(`
          gifts?|gift cards?|bonus|reward|discount|rebate|kickback|finders? fee|referral fee|thank you check|half off|
          money back|free (?:appraisal|inspection|warranty|tv|month)|covers? your|pays? (?:for your|us|you|me)|
          knocks?|(?:covers?|pays? for|picks up|takes care of) (?:the|your) (?:appraisal|inspection|closing|fees|
          costs)|\\$\\d+ (?:off|credit|gift|card)|sweet deal|waives?|cheaper closing|cuts? (?:us|me|you)|
          take care of your (?:fees|appraisal|closing)
        `),
        8,
      ),
      near(
        '(?:through|with|use|using) our(?: \\S+)? (?:guy|person|people|team|desk|partner|gal|folks)',
        `${REWARD}|percent back|back|better price`,
        10,
      ),
      `(?:${PROVIDER})(?: \\S+){0,3} (?:is|are) (?:required|mandatory|a must|a requirement|not optional)`,
      near(
        lines(`
          refer\\w*|recommend us|send (?:us|me|over)(?: \\S+){0,3} (?:friends?|neighbors?|buyer|client|someone)|
          for (?:each|every)(?: \\S+)? (?:friend|neighbor|buyer|referral|client)|bring (?:us )?a friend|word of mouth
        `),
        REWARD,
        10,
      ),
    ],
    lines(`
      don't (?:have|need)|not required|any (?:lender|provider|title)|nobody (?:has|needs)|no one (?:has|needs)|
      not obligated|never required|whichever|your own (?:lender|title|choice)|you (?:can )?choose|up to you|(?:thanks|
      thank you) for
    `),
  ),
  claim(
    'commission',
    [
      lines(`
        (?:\\d[\\d.]*(?:%| percent)|(?:two|three|four|five|six|seven) percent)(?: \\S+){0,2} (?:commission|fee)|
        (?:commission|fee)(?: \\S+){0,4} \\d[\\d.]*(?:%| percent)
      `),
      'commission(?: \\S+){0,2} (?:non negotiable|not negotiable|mandatory|set by law)',
    ],
    `${NEGATED}(?: \\S+){0,2} (?:set|mandatory)`,
  ),
  claim(
    'commission',
    [
      near(
        '(?:\\d[\\d.]*(?:%| percent| per cent)|(?:one|two|three|four|five|six|seven)(?: and a half)? percent)',
        lines(`
          commissions?|fee|agents?|brokers?|listing side|buyer's side|sellers?(?: always)? (?:pays?|covers?)|
          buyers?(?: always)? (?:pays?|covers?)|charges?|owe|the cut|off the (?:sale|price)|everybody|everyone|always|
          industry|standard|the law|to list|off the top|our (?:rate|cut)|we (?:charge|take|get)
        `),
        6,
      ),
      lines(`
        (?:we're|we are|i'm|i am|we sit|we come in) at (?:a )?(?:\\d[\\d.]*|two|three|four|five|six)(?:%| percent)|
        (?:\\d[\\d.]*|two|three|four|five|six)(?:%| percent)(?: \\S+)? (?:each|per|a) side
      `),
      near(
        lines(`
          commissions?|listing fee|(?:agent|realtor|broker)(?:'s)? fees?|pay (?:their|your|the|an|our) (?:agents?|
          brokers?|realtor)|what agents (?:make|charge)|(?:our|the|a|my) (?:rate|cut|percentage)
        `),
        lines(`
          fixed|set in stone|set by|can't (?:be )?(?:change|changed|negotiated|budge|go lower|lowered)|no room|
          won't (?:budge|go lower|negotiate)|required|requirement|mandatory|have to|must|by law|the law|legally|
          standard(?:ized)?|non ?negotiable|not negotiable|isn't negotiable|never negotiable|everybody (?:pays|
          charges)|everyone (?:pays|charges)|all (?:agents|brokers|realtors)(?: \\S+)? charge|same (?:everywhere|
          for everyone|across)|industry (?:wide|standard|norm)|always (?:paid|pays|been)|going rate|flat|
          nobody (?:charges|works for) less|minimum|customary|take it or leave it
        `),
        7,
      ),
      followed(
        "buyer's side|seller's side|listing side|buyer's agent|everyone|everybody|each side|both sides",
        lines(`
          (?:\\d(?:[.]\\d+)?|two|three|four|five|six|seven)(?! (?:bed\\w*|bath\\w*|k|days?|weeks?|months?|times?|
          homes?|offers?|of|people|car|thousand|hundred|minutes?|miles?))
        `),
        4,
      ),
      '(?:standard|fixed|required|usual|typical|normal|going|customary)(?: \\S+)? (?:commission|agent fee|realtor fee)',
      'commission(?: \\S+){0,3} (?:standard|fixed|required|the same everywhere)',
    ],
    `${NEGATED}(?: \\S+){0,2} (?:standard|fixed|set|required|law|one)|^(?:is|are|what|how)|(?<!not |non |isn't |never )negotiable`,
  ),
]
