import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'
import { AID, BELIEVER, DECLINED, FAITH, GROUP, IMPAIRED, KIN, SELLER } from './words.en.ts'

const SUITS = lines(`
    perfect(?:ly)?|ideal(?:ly)?|great|best|good|suited|suits|suitable|made|right|designed|meant|wonderful|excellent|
    lovely|awesome|fantastic|amazing|geared|tailored|cater(?:s|ed)|built|intended|starter|cozy|nice|fit|dream|
    terrific|marketed|aimed|reserved|better
  `)
const REFUSES = lines(`
    no|not|don't|doesn't|didn't|won't|can't|cannot|never|skip|turn(?:s|ed|ing)? (?:down|away)|cross(?:ed|ing)?|
    refuses?|refused|reject(?:s|ed)?|declines?|only|pass on|isn't|aren't|wasn't|avoid|leave (?:you |out)|prefers?|
    rather|instead of|want people|steer|excluded?|excludes|off limits|unwelcome|sorry|discouraged?|frowns?|
    off the table|ineligible|out of luck|too much trouble|hassle|problem
  `)
const NO_HARM = lines(`
    no hay problema|sin problema|puede\\w* usar|claro que|(?:no|not|isn't|never|won't be|doesn't|aren't|don't|
    without)(?: \\S+){0,3} (?:problem|issue|obstacle|concern|barrier|matter|change|hurt|affect|different|difference|
    differently|trouble|worry|count against)|can't (?:turn|refuse|reject|deny|be turned|be refused|say no)|(?:the |
    by |against the |fair housing |federal |state |california )law|illegal|unlawful|lists? (?:all|them)|takes? (?:all|
    every)|all (?:three|four|kinds|types) of|any of them|matter|no problem|not a problem|welcome to (?:use|every|
    apply)|nobody (?:can|gets|may|is)|no one (?:can|gets|may|is)|happy to|absolutely|glad to|of course
  `)

/** Claims about who may or should live somewhere, in English. */
export const fairHousingPeopleEn: readonly Claim[] = [
  claim(
    'fh_seller_pref',
    [
      followed(
        SELLER,
        lines(`
          (?:prefers?|wants?|wanted|would rather|would prefer|only|is looking for|are looking for|looking for|likes?|
          insists? on|requested|'d like|'d rather|'d prefer|hop(?:es|ing|ed)|would love|'d love|won't sell|refuses?|
          said no|says? no|asked for|asked us|picky|holding out for|dreams?|has in mind|have in mind|favors?|
          leaning toward|partial to|not interested in)(?: \\S+){0,7} (?:${KIN}|${GROUP}|${BELIEVER}|${FAITH}|
          citizens?|americans?|english speakers?|married|no kids|no children|young people|older people|(?:from|
          of) (?:his|her|their) (?:own|church|congregation|faith|background|country|community|culture)|like (?:them|
          themselves|him|her|they (?:once )?were|their own)|similar to them|same (?:background|faith|church|culture|
          religion|heritage)|his own|her own|their own kind|straight|women|females?|males?|born here|able bodied|
          white|black|from here)(?! (?:rooms?|size))
        `),
        3,
      ),
      followed(
        "(?:won't|don't|doesn't|not|never|wouldn't|rather not|refuse to|refuses to|no) (?:be )?(?:show|sell|rent|selling|showing|renting|market)(?:ing)?",
        lines(`
          (?:to |it |your |the |this |house |home |place |a |an |any )*(?:${GROUP}|${BELIEVER}|${KIN}|gay|lesbian|
          muslim|jewish|christian|foreign|immigrant|single|unmarried|disabled)
        `),
        2,
      ),
      followed(
        SELLER,
        lines(`
          (?:want\\w*|hop\\w+|interested|prefer\\w*|like\\w*|love\\w*|looking|pass(?:es)? on|only|dream\\w*|
          'd (?:like|love|rather)|insist\\w*|after)(?: \\S+){0,5} (?:traditional|old fashioned|decent|respectable|
          church\\w*|wholesome|local|american|good|nice|right|proper|quiet|mature) (?:folks|people|person|buyers?|
          owners?|neighbors?|family|families|couple|couples|sort|kind)
        `),
        3,
      ),
      followed(
        SELLER,
        lines(`
          (?:want\\w*|hop\\w+|interested|prefer\\w*|look\\w*|only|insist\\w*|'d (?:like|love|
          rather))(?: \\S+){0,4} (?:folks|people|someone|somebody|person|owner|buyers?) (?:who|that|like|of|from|
          with)(?! (?:can close|can move|can pay|cash|a pre|pre|an? (?:offer|lender|agent|letter)|financing|
          flexible))
        `),
        3,
      ),
      'someone (?:of )?their own (?:kind|background)|their own kind',
      lines(`
        (?:picky|particular|choosy|careful) about who|who (?:they|he|she|you)(?: \\S+)? (?:sell|sells|rent|rents) to|
        wouldn't sell to|keep (?:it|the (?:home|house|street|block|neighborhood)) in the (?:community|faith|culture)|
        keep the (?:street|neighborhood|block) (?:the way|as|like|what)|someone (?:who (?:goes|shares|speaks|prays|
        believes|looks|is (?:like|from|of))|from (?:their|his|her|the same))
      `),
      lines(`
        right (?:kind|sort|type) of (?:people|buyers?|famil(?:y|ies)|neighbors?|owner|person|folks)|(?:who|type|kind|
        sort) (?:of (?:people|buyer|person|family) )?(?:you'd (?:like|prefer|rather|want)|you (?:have in mind|prefer|
        want|would (?:like|prefer)))(?: \\S+){0,3} (?:living|buying|moving|sell|in your|to own|as (?:a )?buyers?)|
        (?:screen|filter|weed|keep) (?:out |them out|those (?:people|buyers) out|out (?:those|certain|
        any))(?: \\S+){0,3}(?:people|buyers|families|them|out)?|no (?:gay|muslim|jewish|black|asian|indian|chinese|
        mexican|hispanic|foreign|immigrant|single) (?:buyers?|couples?|families|people)|(?:choose|pick|select|
        hand pick) (?:a |the )?(?:buyer|family|couple|people) (?:by|who|based|that)
      `),
    ],
    { before: "(?:can't|cannot|won't be able|aren't able|not able)|(?:the |fair housing |federal |state )laws?|illegal|unlawful" },
  ),
  claim(
    'fh_family',
    [
      followed(
        SUITS,
        lines(`
          (?:for|to)(?: (?:a|an|any|the|your|raising|those|some|mom|our|other|busy|all|people|anyone|someone|folks|
          most|with|of|and|little|brand|new|first|time|nice|both)){0,5} ${KIN}
        `),
        2,
      ),
      followed(
        SUITS,
        '(?:family (?:home|house|place|spot|pad)|bachelor (?:pad|setup|place|life)|couples? (?:home|retreat|nest)|love nest|newlyweds?|starter(?: home)? for)',
        2,
      ),
      'no (?:kids|children|toddlers|teens|teenagers|babies|minors)(?! (?:room|bath))',
      '(?:no ?body|no one|anyone|nobody) (?:under|below|younger|over) (?:18|21|\\d\\d|eighteen)|under 18',
      followed(
        `kids|children|families|babies|minors|toddlers|teens|${KIN}`,
        lines(`
          (?:not allowed|aren't allowed|not welcome|not permitted|need not apply|discouraged|won't (?:work|fly)|
          not a good (?:fit|idea)|aren't (?:permitted|welcome|a fit)|should (?:look elsewhere|skip|pass|avoid)|
          better off|too (?:loud|noisy|many)|complain|be happier|aren't a good)
        `),
        6,
      ),
      followed(
        "not|isn't|never|wouldn't|don't|doesn't|aren't",
        lines(`
          (?:allow|permit|accept|take|want|welcome|place for|spot for|fit for|good for|right for|suitable for|rent to|
          sell to)(?: \\S+){0,3} (?:kids|children|families|babies|minors|infants|${KIN})
        `),
        3,
      ),
      lines(`
        adults? only|only adults|adult (?:community|living|building|complex)|mature (?:couples?|persons?|adults|
        tenants|buyers?|residents)|child ?free|childless|(?:family|kid|child|toddler|couple) friendly|
        family (?:neighborhood|area|community|street|oriented|town)|rais(?:e|ing) (?:a |your |their |young |
        little )?(?:famil(?:y|ies)|kids|children|boys|girls|little ones)|start(?:ing)? a family|without (?:kids|
        children)|no (?:kids|children)
      `),
      '(?:spot|place|area|street|home|house|city|town) (?:for|to) rais(?:e|ing)',
      lines(`
        are you (?:\\S+ ){0,2}(?:married|pregnant|expecting|divorced|planning (?:on |to have |for )?(?:\\S+ )?(?:kids|
        children|babies|a family))|(?:plan|planning|thinking|hoping|going)(?: \\S+){0,5} (?:babies|more kids|
        have kids|more children|have children|get pregnant)|how many (?:kids|children)|do you (?:two |guys |
        all )?have (?:any |young |small )?(?:kids|children|little ones|a (?:husband|wife|boyfriend|girlfriend))|
        (?:with|since you have|having)(?: \\S+){0,3} (?:kids|children|baby|babies|toddlers)(?: \\S+){0,4} (?:better|
        skip|avoid|wouldn't|i'd|won't|stick|steer|look elsewhere)
      `),
      lines(`
        same sex|straight couples?|traditional (?:family|couple|families)|man and wife|unmarried|gay (?:friendly|
        couples?)|(?:single|divorced) (?:women|woman|men|man|moms?|mothers?|guys?) (?:only|not|aren)
      `),
    ],
    {
      before: `${DECLINED}|no (?:issue|problem)`,
      anywhere:
        '55|62|age qualified|senior housing|age restricted|playset|play ?ground|splash|pets?|no (?:issue|problem)|single family home',
    },
  ),
  claim(
    'fh_income',
    [
      near(AID, REFUSES, 8),
      lines(`
        no va(?: (?:or|and|please|sorry|here|on this|deals?))|no (?:section 8|section eight|vouchers?|hud|va loans?|
        housing (?:assistance|vouchers?)|welfare)
      `),
      lines(`
        (?:real|actual|honest|steady) (?:paychecks?|jobs?|salar(?:y|ies)) (?:only|there|not)|(?:people|folks|tenants|
        buyers|those) with (?:real|actual) (?:paychecks?|jobs)|conventional (?:buyers?|loans?|financing|
        offers?)? ?only|only (?:\\S+ ){0,3}(?:conventional|cash)(?: \\S+)? (?:buyers?|offers?|loans?)(?= .*(?:va|
        voucher|fha))
      `),
    ],
    { anywhere: NO_HARM },
  ),
  claim(
    'fh_citizen',
    [
      '(?:citizens?|english|legal residents?|americans?|green card holders?|locals|natives)(?: speakers?| speaking)? only',
      followed(
        lines(`
          only|just|unless|without|requires?|required|must|need(?:s|ed)?|have to|has to|had to|'d have|limited to|
          restricted to|reserved for|insists?|asks that|expects?|prefers?|no|not|doesn't|don't|can't|won't|before we|
          strictly|proof of|show(?: us)?|want(?:s)? to see|rents? to|sells? to
        `),
        lines(`
          (?:(?:us |u s |american )?citizens?|citizenship|legal(?:ly)? (?:status|residents?|here|documented|in the)|
          legally here|papers(?! (?:for|on|to|about|are|from))|a green card|green cards?|speaks? (?:\\S+ )?english|
          (?:fluent|good|proper|perfect) english|english speakers?|english speaking|documented|undocumented|
          immigrants?|immigration status|visas?|foreigners?|foreign (?:nationals?|born|buyers?)|born (?:in|here)|
          passports?|social security numbers?|ssn|itin|accents?|americans|non citizens?)
        `),
        6,
      ),
      lines(`
        are you (?:\\S+ ){0,3}(?:citizens?|documented|undocumented|legal(?:ly)?(?: here)?|here legally|
        permanent residents?|on a visa|from (?:here|this country))|(?:what(?:'s| is) )?your (?:immigration|
        citizenship|legal|visa|residency) status|do you have (?:papers|a green card|legal status|documents|a visa|
        your papers)|what country (?:are|were|did)|where were you born|here illegally|illegals?(?! (?:to|for|under|
        additions?|conversions?))|(?:were|was|are) (?:you )?born (?:in|here)|your (?:green card|papers|visa|
        nationality)
      `),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
          (?:isn't|aren't|not|never)(?: \\S+){0,3} (?:required|needed|ask|asked|matter|necessary|issue|problem|factor|
          something)|doesn't matter|(?:don't|do not) (?:\\S+ )?(?:need|have|ask)|no need|no matter|no (?:problem|
          issue)|welcome
        `),
    },
  ),
  claim(
    'fh_disability',
    [
      followed(
        lines(`
          no|not|isn't|aren't|never|wouldn't|doesn't|don't|won't|can't|rather not|refuses?|discourages?|skip|avoid|
          should (?:skip|pass|look elsewhere|avoid)|stick to|policy|unsuitable|wrong place|instead of|complain|
          against
        `),
        `(?:${IMPAIRED})`,
        9,
      ),
      followed(
        IMPAIRED,
        lines(`
          (?:should (?:pass|skip|avoid|look elsewhere|stick|not)|not allowed|aren't allowed|not welcome|isn't welcome|
          not permitted|need not|won't|wouldn't|can't|would struggle|better off|isn't a fit|a problem|too much|
          hard time|unwelcome|elsewhere)
        `),
        6,
      ),
      lines(`
        no (?:service (?:animals?|dogs?)|support animals?|emotional support|handicapped|disabled)|no wheelchairs|
        able ?bodied|(?:must|need to|have to|should) be (?:able to (?:climb|walk|use|live)|healthy|fit|independent|
        mobile)|(?:active|healthy|fit|mobile) (?:people|buyers?|persons?|adults?|residents?|folks|seniors|couples?|
        individuals?)
      `),
      "(?:doesn't|won't|don't|not|can't|never|isn't) (?:\\S+ ){0,2}(?:let|allow|permit)(?: \\S+){0,5} (?:ramps?|grab bars|modifications|lifts?)",
      lines(`
        are you (?:\\S+ )?(?:disabled|handicapped|in a wheelchair|sick|ill|healthy)|what(?: exactly)?(?:'s| is)(?: exactly| actually)? wrong with (?:your|
        you|him|her|them)|(?:with|given|because of|due to|considering) (?:your|his|her|their) (?:condition|illness|
        health|disabilit(?:y|ies)|diagnosis|disease|limitations|wheelchair|age|situation health)|your (?:disability|
        illness|diagnosis|medical \\w+|handicap|mental health|disease|medications?)|(?:what|which|
        how severe)(?: \\S+){0,3} (?:disability|diagnosis|illness|medical condition|disease)|(?:disabled|handicapped|
        mentally ill|sick) people|(?:at|for) your age|too old (?:for|to)|(?:person|someone|anyone|
        somebody) in your (?:shape|state|condition)|(?:people|buyers|residents|someone|folks|anyone) with (?:mobility|
        health|medical|mental|physical) (?:issues?|problems?|limitations|needs)|someone your age
      `),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
          (?:does|would|will) (?:that|it|this)(?: \\S+){0,2} work for|(?:service|
          support) animals?(?: \\S+){0,5} (?:is|are) (?:always )?(?:welcome|fine|okay|ok|allowed)|no (?:stairs|steps|
          problem|issue|step)|not a problem|(?:doesn't|does not|no|without)(?: \\S+){0,2} (?:have|elevator|steps)|
          allows?|(?:isn't|not|never) an? (?:issue|problem)|step free|we can (?:look|search|find)|i can (?:look|
          search|find)|walker (?:ave|avenue|st|street|rd)|don't have to
        `),
    },
  ),
]
