import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'
import { DECLINED, SOURCE } from './words.en.ts'

const DANGER = lines(`
    (?:un)?safe|safer|safest|(?:very|really|so|quite|pretty|super|most|more|feels?|as|totally|extremely|
    incredibly) secure|dangerous|sketchy|sketchier|shady|ghetto|seedy|sketch|dicey|iffy|crime ridden|unsavory|
    run down|rundown|hood|rough(?:er|est)?(?! (?:number|idea|estimate|price|range|guess|figure|one|sense|draft|
    plumbing|cut|edges))
  `)
const HAZARD = lines(`
    break ins?|burglar\\w*|robber(?:y|ies)|robbed|mugg(?:ed|ings?|ers?)|thefts?|thieves|stolen|gangs?|gang activity|
    shootings?|gunshots|drug (?:dealers?|activity|deals|problem|users)|vandalism|carjackings?|homeless(?:ness)?|
    loitering|troublemakers|bad elements?|shady characters|cops (?:are )?(?:always|constantly)|police (?:activity|
    presence|calls|helicopters?|sirens)|crimes?|criminals?|violence|violent
  `)
/** A safe in the wall, a safety fence, a safe trip. */
const SAFE_THING = lines(`
    safe to (?:say|assume|bet|visit|guess|plan)|safe (?:bet|side|room|deposit|stays|is included|in the (?:closet|wall|
    bedroom|garage|office)|choice|assumption)|(?:gun|wall|floor|built in|bolted|small|fire|fireproof|hidden|the) safe|
    better safe|safety|(?:stay|drive|be|keep|get home|travel|arrive) safe|safe (?:travels?|trips?|flights?|drive|
    and sound)|deck|wiring|stairs|pool|railings?|roof|structure|foundation|electrical|balcony|play ?set|info|
    information|data|number|details|secret|account|money|gun|wire|seat|fireplace|porch|playground equipment|deposit
  `)

const SCHOOL = lines(`
    schools?(?! (?:year|starts?|begins?|is out|lets out|gets out|calendar|again|boundar\\w+|bus|drop off|pickup|break|
    schedule))|elementar(?:y|ies)|middle schools?|high schools?|junior highs?|campus(?:es)?|school districts?|
    academ(?:y|ies)|teachers|test scores|preschools?|etiwanda high|kids (?:there )?end up at|education|kindergarten|
    an? \\S+ district
  `)
const GRADE = lines(`
    good|great|best|top(?! of)|excellent|better|bad|poor|rated|ranks?|ranked|ranking|rankings|rating|ratings|
    award(?:s| winning)?|strong|stronger|strongest|amazing|fantastic|wonderful|terrible|outstanding|blue ribbon|
    (?:high|low|top|higher|under|over) ?performing|(?:high|highest|top|low|lowest|higher|lower) ?(?:scoring|scores?|
    ratings?|marks|rated|ranked)|nice|solid|desirable|sought after|weak|weaker|beats?|outperforms?|outscores?|
    reputation|distinguished|superb|awesome|struggling|struggles?|failing|underperforming|subpar|mediocre|prestigious|
    renowned|worst|worse|lousy|first rate|stellar|exceptional|impressive|excel|excels|a plus|phenomenal|terrific|
    superior|inferior|love(?:d|s)?|rave|raves?|bragging|brag|decent|so so|not so hot|acclaimed|coveted|envy|gem|pride|
    leave (?:a lot|something|much)|avoid|\\d+ rating|rating of \\d|rated \\d|\\d+/10|\\d+ out of (?:10|ten|5)|(?:nine|
    eight|ten|seven|six|five|four|three|two) out of ten|\\d stars?|(?:four|five) stars?|greatschools|grade a|a rated|
    straight a|number one|no contest|big plus
  `)

/** Claims about safety and schools, in English. */
export const fairHousingPlaceEn: readonly Claim[] = [
  claim(
    'fh_safety',
    [DANGER, '(?:low|little|no|less|zero|minimal|high|lots? of|much|more|hardly any|barely any|lower|lowest|higher) crime|crime free'],
    {
      before: `${DECLINED}|how safe|whether(?: \\S+){0,4} safe`,
      anywhere: `${SAFE_THING}|shade|trees?|driveway|yard|fence|gate|floor|basement|crossing`,
    },
  ),
  claim('fh_safety', [HAZARD], {
    before: DECLINED,
    anywhere: `${SOURCE}|insurance|identity theft|you can (?:see|check|look|compare|find)|look up`,
  }),
  claim(
    'fh_safety',
    [
      followed(
        'walk|run|jog|stroll|out|alone|car|park|home',
        '(?:at night|after dark|after sundown|past dark|after hours)(?! (?:tour|call|text))',
        4,
      ),
      followed('leave|left|leaves', '(?:unlocked|doors? open|garages? open|out overnight)', 5),
      lines(`
        lock (?:your|the|their) (?:doors?|cars?)|watch your back|(?:sleep|rest) (?:easy|soundly|well at night)|
        nothing (?:ever |bad )?(?:bad )?(?:ever )?happens|(?:look|looks|looking) out for (?:each other|one another)|
        keeps? an eye on (?:each|one|things|the street)|bad part|wrong side|kids (?:can )?(?:play|ride) (?:outside|
        in the street|out front|freely)|(?:trouble|troubles) (?:there|around|in that)|keep to yourself|don't go there|
        (?:worry|trouble|hassle) free|nothing to worry about|(?:nobody|no one|never)(?: \\S+){0,3} (?:locks?|bothers?|
        bothered|mess(?:es)?|worry|worries)|(?:tough|gritty|grimy|scary|shaky|hairy|spotty|bad|rough) (?:area|
        neighborhood|part|block|side|street|stretch|pocket|corner|element)|(?:uneasy|okay|fine|comfortable|
        nervous) walking|stay inside after|keep your (?:head|guard)|don't (?:go|walk|park|be)(?: \\S+){0,3} (?:there|
        at night|alone)
      `),
    ],
    DECLINED,
  ),
  claim(
    'fh_schools',
    [
      near(SCHOOL, GRADE, 10),
      'for the schools|because of the (?:schools|district)|(?:get|gets|getting|have|has) (?:a|an) \\S+ education',
      near('good|great|best|top|excellent|better|bad|poor', '(?:school )?districts?', 1),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
          dashboard|(?:best )?way to compare|compare (?:campuses|schools|them)|(?:state|district|
          county)(?:'s)? (?:own )?(?:data|figures|numbers)|(?:best|good|great|better) (?:source|place to (?:check|
          look|ask|start)|time|target|date|day|month)|(?:census|district|state)(?:'s)?(?: own)? (?:site|website|page)|
          love to help|(?:walk|drive|commute|minutes?|miles?) (?:to|from) (?:the |your )?(?:school|campus)
        `),
    },
  ),
  claim(
    'fh_schools',
    [
      near(
        SCHOOL,
        lines(`
          wouldn't|skip|proud|send|trust|fight|compete|line up|wait ?list|reason|plus|perk|bonus|known|famous|hear|
          heard|everyone|parents|choose|kind of|quality|draws?
        `),
        8,
      ),
      'test scores?|graduation rates?|valedictorian|ivy league|college bound|gate program|honors|class sizes?|send your kids|learn(?:ing)? (?:there|a lot)',
    ],
    {
      before: DECLINED,
      anywhere: lines(`
          miles?|minutes?|blocks?|feet|walk(?:ing)?|away|distance|far|district (?:line|boundar\\w+|name|site|office|
          can)|school district(?! (?:is|has|gets|ranks))|boundar\\w+|zoned|assigned|attendance|dashboard|year|
          near(?:by|est)?|close|closer|next to|behind|across|drive|commute|located|sits|map|end of|street|census|
          state|sheriff|after (?:the )?school|graduat(?:e|es|ed|ing)|best (?:time|day)|teaching|teach|work(?:s|
          ing)? (?:at|for)|ends?|ending|finish\\w*|out|over|june|july|august|september|summer|done|break|starts?|
          semester|grade
        `),
    },
  ),
]
