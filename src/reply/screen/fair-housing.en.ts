import type { Claim } from './claim.ts'
import { claim, near, followed } from './claim.ts'

const AREA =
  'areas?|neighbou?rhoods?|communit(?:y|ies)|blocks?|streets?|part of town|side of town|zip code|city|town|there|around here|that side|this side|placename'
const DISTRICT = '(?:area|neighbou?rhood|community|part of town|side of town|block|district|suburb)'
const DANGER =
  '(?:un)?safe(?! (?:to|bet|side|room))|safer|safest|(?:very|really|so|quite|pretty|super) secure|dangerous|sketchy|shady|ghetto|seedy|rough(?! (?:number|idea|estimate|price|range|guess|figure|one|sense))'
const QUALITY =
  'good|great|best|top|excellent|better|bad|poor|rated|ranked|award winning|strong|amazing|fantastic|wonderful|terrible|outstanding|blue ribbon|high performing|low performing|nice|solid|desirable|sought after'
/** White kitchens and black granite are no people. */
const COLOURED =
  '(?:kitchens?|cabinets?|walls?|trim|appliances?|paint|granite|tiles?|marble|counters?|countertops?|oak|quartz|exterior|fence|picket|siding)'
const GROUP = `(?:(?:whites?|blacks?)(?! ${COLOURED})|african americans?|caucasians?|anglos?|asians?|hispanics?|latin[oax]s?|mexicans?|chinese|indians?|filipinos?|koreans?|vietnamese|armenians?|jewish|jews|muslims?|christians?|catholics?|mormons?|hindus?|arabs?|immigrants?|foreigners|gays?|lgbtq?)`
const FAITH = '(?:christian|catholic|jewish|muslim|mormon|hindu|buddhist|evangelical|religious|godly|churchgoing)'
const KIN =
  '(?:(?:young |growing |big |large |small |nice )*(?:famil(?:y|ies)(?! (?:room|dinners?|gatherings?|movie|game|meals?))|couples?|kids(?! (?:room|bedroom|bath))|children|singles?(?! (?:story|level|family))|empty nesters?|retirees|seniors|newlyweds|(?:young )?professionals|bachelors|students|moms?|dads?|parents))'

/** Saying that we do not judge, or that the law forbids it, is the opposite of the claim. */
const DECLINED =
  "(?:can't|cannot|can not|won't|don't|not able to|unable to|not mine to|aren't mine to) (?:\\S+ )?(?:judge|say|rate|comment|speak|tell|call|describe|filter|pick|choose|screen|steer|search|exclude)|(?:the |fair housing )law|illegal"

/** Claims about areas and people in English, by the reason code they are refused with. */
export const fairHousingEn: readonly Claim[] = [
  claim(
    'fh_safety',
    [
      near(AREA, DANGER, 5),
      `(?:is|are|it's|that's|looks|feels|seems)(?: (?:a|very|pretty|really|quite|super|so|totally|generally|mostly|perfectly)){0,3} (?:${DANGER})`,
      '(?:low|little|no|less|zero|minimal|high|lots? of|much|more|hardly any|barely any) crime|crime free',
      followed('crime', '(?:low|high|down|rare|bad|minimal|up|problem|issue|concern|nonexistent)', 3),
    ],
    `${DECLINED}|(?:info|information|data|number|details|secret|deposit|money|gun)`,
  ),
  claim(
    'fh_schools',
    [
      followed(`(?:${QUALITY})`, 'schools?(?! (?:year|starts?|begins?|is out|lets out|gets out|calendar|again|boundar))', 2),
      `schools?(?! (?:year|starts?|begins?|is out|lets out|gets out|calendar|again))(?: \\S+){0,4} (?:is|are|rank|ranks|rate|rates|score|scores|get)(?: \\S+){0,2} (?:${QUALITY})`,
      near(
        'schools?|high|elementary|middle|academy',
        '\\d+ rating|rating of \\d|rated \\d|\\d+/10|\\d+ out of 10|high scores|high ratings|low ratings',
        4,
      ),
    ],
    DECLINED,
  ),
  // Before `fh_people`, so that a faith is refused as such.
  claim(
    'fh_religion',
    [
      `if you(?:'re| are) (?:a )?${FAITH}`,
      `${FAITH} (?:area|neighborhood|community|famil(?:y|ies)|homes?|household|values|buyers?|neighbors|people|crowd|couples?)`,
      followed('perfect|ideal|great|good|convenient|close', '(?:churchgoers|christians|jews|muslims|catholics|believers|worshippers)', 3),
      'no (?:muslims|jews|christians|catholics|mormons|hindus)|(?:christians|muslims|jews|catholics|mormons) (?:only|preferred|welcome)',
    ],
    DECLINED,
  ),
  claim(
    'fh_people',
    [
      followed(
        'mostly|mainly|predominantly|primarily|largely|majority|heavily|lots of|full of|mix of|plenty of|tons of',
        `${GROUP}|famil(?:y|ies)|young professionals|professionals|retirees|seniors|older|younger|kids|students|renters|working class`,
        2,
      ),
      `all ${GROUP}`,
      followed(KIN, '(?:love|like|prefer|choose|live|move to|flock to)(?: \\S+)? (?:it )?(?:there|placename|that area|this area)', 1),
      followed('folks|people|buyers', `with (?:kids|children) (?:love|like|live)`, 0),
      followed('popular|favou?rite|sought after', `(?:with|among|by) (?:${KIN}|${GROUP})`, 1),
      `${GROUP} (?:american )?(?:${DISTRICT}|famil(?:y|ies)|people|residents|population|buyers|neighbors|households|folks)`,
      followed(
        'people|folks|families|residents|neighbors',
        '(?:there|around there|in placename|in that area|in the area|in this area|on that side) (?:are|tend|have|is|look)',
        2,
      ),
      followed(
        'residents|neighbors|people (?:there|here)',
        '(?:are|is) (?:mostly|nice|friendly|good|quiet|educated|wealthy|poor|older|young)',
        1,
      ),
      `(?:diverse|multicultural|ethnic|homogeneous) (?:${DISTRICT}|placename|city|town)`,
      near(DISTRICT, 'demographics?|racial|ethnicity', 4),
      `(?:${DISTRICT}|placename)(?: \\S+){0,2} (?:is|are)(?: \\S+){0,2} (?:diverse|multicultural|ethnic|family oriented|${GROUP})`,
    ],
    DECLINED,
  ),
  claim(
    'fh_steering',
    [
      "you(?:'d| would|'ll| will)?(?: \\S+){0,2} fit (?:right )?in|fit right in",
      '(?:people|folks|families|buyers|someone|others) like (?:you|yours|yourself)|your (?:own )?kind|you belong (?:in|with|there)|with your community|your own people|(?:stick|be) with your own|people of your',
      followed(
        "avoid|stay away from|steer clear of|stay out of|wouldn't (?:live|buy|look|go) (?:in|near|around)|don't want to (?:live|be|buy) (?:in|near)",
        `(?:${DISTRICT}|placename|side|streets)`,
        3,
      ),
      `(?<!(?:which|what)(?: is|'s| the| would be){0,3} )(?:good|great|nice|nicer|better|best|bad|worse|desirable|prestigious|up and coming|exclusive|wonderful|lovely|amazing|classy) (?:quiet )?${DISTRICT}`,
      followed(
        'placename',
        '(?:great|good|nice|wonderful|lovely|best|desirable|bad|terrible)(?: \\S+)? (?:place|area|city|town|neighborhood|community|spot) (?:to|for)',
        3,
      ),
      "you(?:'d| would|'ll| will) (?:be more comfortable|feel (?:more )?at home|be happier)(?: \\S+){0,3} (?:in|with|among|around)",
    ],
    DECLINED,
  ),
  claim(
    'fh_family',
    [
      followed(
        'perfect|ideal|great|best|good|suited|suitable|made|right|designed|meant|wonderful|excellent',
        `for (?:a |an |any |the |your )?${KIN}`,
        1,
      ),
      'no (?:kids|children|toddlers|teens|teenagers)(?! (?:room|bath))',
      followed('kids|children|families', "(?:not allowed|aren't allowed|not welcome|not permitted|need not apply|discouraged)", 1),
      'adults? only|only adults|adult community|mature (?:couples?|persons?|adults|tenants)|child free|childless|(?:family|kid) friendly|family (?:neighborhood|area|community|street)|(?:spot|place|area|street|home|house|city|town) (?:for|to) rais(?:e|ing)',
    ],
    `${DECLINED}|55|62|age qualified|senior housing|hoa`,
  ),
  claim(
    'fh_income',
    [
      'no (?:section 8|section eight|vouchers?|hud|va(?: loans?| buyers?)?|housing (?:assistance|vouchers?)|welfare)(?! (?:problem|issue))',
      followed(
        "(?:not|don't|doesn't|won't|never|can't|cannot|isn't|aren't)(?: \\S+)? (?:accept|accepting|take|taking|allow|consider|work with|want|rent|sell)(?: or \\S+)?",
        '(?:vouchers?|section 8|section eight|va (?:loans?|buyers?|offers?)|housing assistance|welfare)',
        2,
      ),
      followed(
        'vouchers?|section 8|section eight|va loans?',
        "(?:not|aren't|isn't|won't be|never) (?:accepted|welcome|allowed|considered|an option)",
        1,
      ),
    ],
    '(?:the |fair housing )law|illegal',
  ),
  claim(
    'fh_citizen',
    [
      '(?:citizens?|english|legal residents?|americans?)(?: speakers?| speaking)? only',
      followed('only', '(?:citizens?|english speakers?|legal residents?|americans)', 2),
      followed('must|need to|have to|has to', '(?:citizens?|legal status|papers|a green card|speak english|documented)', 2),
      'are you (?:\\S+ ){0,2}(?:citizen|documented|undocumented|legal here|here legally)|your (?:immigration|citizenship|legal) status|do you have (?:papers|a green card|legal status)',
    ],
    DECLINED,
  ),
  claim(
    'fh_disability',
    [
      followed(
        "not|isn't|aren't|never|wouldn't be",
        '(?:suitable|good|right|ideal|meant|fit|appropriate|great|recommended)(?: \\S+){0,3} (?:disabled|wheelchairs?|handicapped|disabilit(?:y|ies)|elderly|blind|deaf)',
        1,
      ),
      'no (?:wheelchairs?|service (?:animals?|dogs?)|support animals?|emotional support|handicapped|disabled)|able bodied|must be able to (?:climb|walk|use)',
      'are you (?:disabled|handicapped|in a wheelchair)|(?:disabled|handicapped|mentally ill) people|healthy (?:people|buyers?|persons?)',
    ],
    DECLINED,
  ),
  claim(
    'fh_seller_pref',
    [
      followed(
        'sellers?|owners?|they|she|he',
        `(?:prefers?|wants?|would rather|only wants?|is looking for|are looking for|likes?|insists on|requested|'d like)(?: \\S+){0,4} (?:${KIN}|${GROUP}|citizens?|americans?|english speakers?|married|no kids|no children|young people|older people)`,
        2,
      ),
    ],
    DECLINED,
  ),
  claim(
    'fh_blockbusting',
    [
      followed(
        'neighborhood|area|street|block|community|placename|demographics|part of town',
        '(?:changes|is changing|changing|turning|going downhill|getting (?:worse|rough|bad)|not the same anymore|declining|declines|goes down|goes bad|transitioning|deteriorating|deteriorates|not what it used)',
        3,
      ),
      followed(
        `minorities|those people|renters|section 8|different people|new people|certain people|${GROUP}`,
        '(?:moving in|coming in|move in|taking over|buying up)',
        2,
      ),
      followed('before', '(?:values|prices|property values)(?: \\S+){0,4} (?:drop|fall|crash|tank|go down|sink)', 1),
    ],
    DECLINED,
  ),
]
