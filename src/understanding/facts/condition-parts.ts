import type { Condition, Cue } from './condition-cue.ts'
import { isOfLongAgo } from './long-ago.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const PARTS: [value: Condition, noun: RegExp][] = [
  [
    'major_repairs',
    finds(
      lines(`roofs?|roofing|foundations?|flood(?:ed|ing)?|fire(?: damaged?)?|burn(?:ed|t)(?! (?:the other|my|his|her|our|some|dinner|lunch|breakfast|out|myself)(?![a-z]))|mold|moldy|termites?|water damage|sewer(?: line)?|
          asbestos|cracked slab|slabs?|collapsed|techo|tejado|cimientos?|fundacion|inundacion|se inundo|inundad[oa]|incendio|se quemo|quemad[oa]|
          moho|termitas|drenaje`),
    ),
  ],
  [
    'minor_repairs',
    finds(
      lines(`(?:guest|master|hall|half|primary) baths?|paint(?:ing)?|repaint(?:ed|ing)?|carpets?|kitchens?|bathrooms?|wallpaper|popcorn ceilings?|grout|tiles?|countertops?|gutters|stucco|
          doors?|faucets?|light fixtures|backyard|yard|water heater|a/?c(?: unit)?|cocinas?|baños?|puertas?|azulejos?|papel tapiz|carpeting|
          fixtures?|appliances?|floors?|flooring|landscap(?:e|ing)|cabinets|countertops?|windows?|blinds|baseboards?|trim|screens?|outlets|doorknobs?|closets?|sprinklers?|fence|drywall|pintura|pintar(?:la|
          lo)?|alfombras?|electrodomesticos|pisos?|gabinetes|ventanas?|cerca|jardin`),
    ),
  ],
]
const PART_OTHER = opens(
  '(?:(?:down|over|up)(?=[ .,!]|$)(?! to)|of(?! water)|(?:that |where )?(?:my|our|his|her|i|we|she|he) (?:[a-z]{1,8} )?(?:works?|volunteers?|runs?|donates?)|guy|man|person|inspector|inspection|company|contractor|check|report|scare|watch|warning|plain|station|place|pit|sale(?! en)|alarm|insurance|zone|department|extinguisher|over (?:our|my|your)|top (?:deck|bar)|plan|work for|and run|price|hazard|season|code|hydrant|is included|included|stay)',
)
/** A house "on fire" or a "flood zone" is none. */
const PART_BEFORE = ends('(?:on|no|same|under (?:one|a|our)|under)')
/** A charitable foundation, the neighbour's roof, "hit the roof". */
const NO_PART =
  /(?:bigger|larger|smaller|more|another|charit[a-z]{0,8}|worked (?:for|at)(?: [a-z]{1,12}){0,3}|scholarship|makeup|solid|through the|hit the|under (?:my|our|one|the same)|neighbou?r'?s?|family|on the|out the|out the|cooking in the|por los|meet (?:me |you )?(?:at|in) the|knock(?:ed)? on (?:the|my)) $/
const NEED = spots(
  lines(`reparacion(?:es)?|reparar(?:la|lo)?|arreglar(?:la|lo)?|arreglos?|cambiar(?:la|lo|le)?|gotea(?:n|ndo)?|goteras?|filtra(?:n|ciones|
      cion)?|se mete (?:el )?agua|tronad[oa]|podrid[oa]|cuartead[oa]s?|agrietad[oa]s?|grietas?|viejit[oa]s?|viej[oa]s|rot[oa]s|dañad[oa]s|
      unfinished|never (?:got )?finished|half[ -](?:done|finished)|sin terminar|a medias|(?:straight )?out of (?:the )?(?:19)?[5-9]\\d(?:'?s)?|outdated|dated|dirty|stained|peeling|ugly|must be (?:changed|replaced)|original|needs?|needing|require[sd]?|(?:de|from|in) (?:the |los )?(?:19)?[5-9]0'?s|(?:de los|from the) (?:sesenta|setenta|ochenta|noventa|sixties|seventies|eighties|nineties)s?|from 19[5-9]\\d|could go|seen better days|bad|(?<!years? |yrs? )old|leak(?:s|ing|ed|
      y)?|damaged?|broken|crack(?:s|ed|ing)?|issues?|problems?|repairs?|replac(?:e|ing)|fix(?:ing)?|shot|rotten|worn|redo|chewed|scratched|missing|loose|stuck|dented|chipped|torn|ripped|holes?|quote|quoted|estimate|cotiz[a-z]{1,5}|had a|has a?|
      there was|there is|got|necesita|ocupa|tiene|hay|gotea|dañad[oa]|rot[oa]|viej[oa]|malo|mal|falta|gastad[oa]|requiere`),
)
const FIXED = spots(
  lines(`replaced|new|brand new|newer|redid|re-?done|repaired|fixed|updated|upgraded|remodeled|installed|refinished|repainted|painted|put in|
      put on|had (?:the|it) (?:roof )?(?:done|redone)|fresh|solid|good|great|fine|perfect|ok|okay|sound|nuev[oa]s?|cambi(?:e|amos|aron)|
      reemplaz(?:e|amos)|arregl(?:e|amos|aron)|pusimos|puse|instal(?:e|amos)|pint(?:e|amos)|recien|buen[oa]?s?|bien(?! (?:gastad|viej|fe[oa]|mal|rot[oa]|dañad|sucio|madread|jodid|acabad))`),
)
/** "The roof is from 2019", "the ac is 2 years old". */
const RECENT =
  /(?<![a-z])(?:from|in|since|de|del|en|desde) (?:el )?(?:20[12]\d|'?[12]\d(?!\d|,\d))|(?:from |since )?last (?:year|summer|spring|fall|winter|month)|el año pasado|(?:[1-5]|one|two|three|four|five|un|dos|tres|cuatro|cinco) (?:years?|yrs?|años?) (?:old|ago)|hace (?:un|dos|tres|[1-5]) años?|^ (?:is |was |new |new in |done |done in )?20[12]\d(?![\dk]|,\d)/
const NEEDS_NEW = spots(
  'needs?|needing|requires?|could (?:use|do with)|(?<=(?:walls?|rooms?|trim|ceilings?|doors?|windows?|roof|house|place|kitchen|inside|outside|it|which) )(?:could )?wants?|should|must|will need|it wants|necesita|ocupa|falta|requiere|hay que|have to|has to',
)
const PAST_FIX_ONLY = spots('leaks?|leaking|leaky|damaged|cracked|rotten|gotea')
const PART_DENIED = spots('not|no|never|nothing|without|sin|ningun[oa]?|nunca|ni')

/** Parts of a home: a roof that leaks, a roof replaced last year, no mold at all. */
export function parts(scene: Scene): Cue[] {
  const nouns = PARTS.flatMap(([value, noun]) => matchesOf(scene.text, noun).map((found) => ({ value, found }))).sort(
    (a, b) => a.found.index - b.found.index,
  )
  const needed = new Set<number>()
  const renewed = new Set<number>()
  return nouns.flatMap(({ value, found }, index): Cue[] => {
    const place = { start: found.index, end: found.index + found[0].length }
    const last = nouns[index - 1]?.found
    const before = wordsBefore(scene, place.start, {
      count: 6,
      floor: last && place.start - last.index - last[0].length > 1 ? last.index + last[0].length : 0,
    })
    const after = describedAfter(scene, place.end, nouns[index + 1]?.found.index ?? Infinity)
    if (
      isOfLongAgo(scene, place.start) ||
      PART_OTHER.test(after) ||
      NO_PART.test(before) ||
      /^ fire(?![a-z])/.test(scene.text.slice(place.end, place.end + 7)) ||
      (found[0].startsWith('fire') && PART_BEFORE.test(before))
    )
      return []
    const around = `${before} ${after}`
    if (PART_DENIED.test(DENYING.exec(before)?.[0] ?? '') || PART_DENIED.test(around.slice(before.length).split(' ').slice(0, 5).join(' ')))
      return denied(value, place, around)
    const isNeeded =
      NEEDS_NEW.test(before) ||
      (last !== undefined && needed.has(index - 1) && AND_ALSO.test(scene.text.slice(last.index + last[0].length, place.start)))
    if (isNeeded) needed.add(index)
    const fixed = isFixed({ said: found[0], before, after }) && !isNeeded
    if (value === 'major_repairs' && isMendedSince(scene, place.end))
      return [{ ...place, value: 'move_in_ready', confidence: 0.75, negated: false }]
    const answers = scene.input.pendingQuestion === 'condition' || scene.input.pendingQuestion === 'repairs'
    // "The kitchen got redone in 2022 and the bathrooms after": as the part before it.
    if (answers && renewed.has(index - 1) && isDoneToo(scene, place.end, after)) renewed.add(index)
    if (renewed.has(index)) return [{ ...place, value: 'move_in_ready', confidence: 0.75, negated: false }]
    // A painted room says little of the home unless that was asked.
    if (fixed) renewed.add(index)
    if (fixed && value === 'minor_repairs' && !answers) return []
    if (fixed) return [{ ...place, value: 'move_in_ready', confidence: 0.75, negated: false }]
    if (isNeeded || NEED.test(around) || ALONE.test(found[0]) || isListed(scene, place.start))
      return [{ ...place, value, confidence: 0.95, negated: false }]
    return answers ? [{ ...place, value, confidence: BARE, negated: false }] : []
  })
}

type Around = { said: string; before: string; after: string }

/** A part that was made new, or lately. */
const isFixed = ({ said, before, after }: Around): boolean =>
  (FIXED.test(`${lastWords(before)} ${after}`) || (RECENT.test(after) && !ALONE.test(said) && said !== 'fire')) &&
  !PAST_FIX_ONLY.test(after)

/** "Necesita pintura y techo": what is joined to a part that is needed is needed too. */
const AND_ALSO =
  /^ ?(?:,|&|\+|\/)(?: (?:an?|the|un|una|el|la|some)){0,1} ?$|^,? (?:and|y|e|plus|mas|tambien)(?: (?:also|tambien|an?|the|un|una|el|la|some|new|nuev[oa]|whole)){0,3} $/

const isDoneToo = ({ text }: Scene, end: number, after: string): boolean => !NEED.test(after) && THEN_ALSO.test(text.slice(end, end + SOON))

/** What was done later is done too. */
const THEN_ALSO =
  /^ (?:(?:the|a|one|two|last|that|el|un|al) )?(?:(?:year|summer|month|spring|fall|winter|año|mes|verano) )?(?:right |soon |shortly )?(?:after|afterwards?|later|next|too|as well|following|despues|tambien|siguiente|luego)(?: (?:that|it|year|eso))?(?=[.,!]|$)/
const SOON = 30

/** "A slab leak, insurance fixed it 2 years ago". */
const isMendedSince = (scene: Scene, end: number): boolean => MENDED.test(scene.text.slice(end, end + SOON_AFTER))
const SOON_AFTER = 60
const MENDED =
  /^(?![^?]{0,40}(?:not|never|nothing|nunca|need|should|want|quote|todavia)(?![a-z]))[^.?]{0,40}(?<![a-z])(?:fixed|repaired|replaced|rebuilt|redid|took care of|handled|arregl(?:aron|amos|e|o)|compus(?:ieron|o)|repar(?:aron|amos|e|o)|cambi(?:aron|amos|e))(?: (?:it|that|everything|all of it|the (?:whole|entire) (?:thing|house|kitchen|roof|downstairs|upstairs|place|bathroom|floor|inside)|the damage|them|todo|eso)|(?=[.,!]|$))/

/** The words after a part; "the roof? brand new" and "the kitchen, we redid it" go on after the mark. */
function describedAfter(scene: Scene, end: number, ceiling: number): string {
  const asked = /^ ?\?{1,3} ?/.exec(scene.text.slice(end, end + 5))
  const from = end + (asked?.[0].length ?? 0)
  const again = /^[,.] (?=(?:la|lo|las|los|it|they|that|we|which|esa|ese) )/.exec(scene.text.slice(end, end + 8))
  if (again && !/[.,;!?]$/.test(scene.text.slice(0, end)) && end + 2 < ceiling)
    return ` ${wordsAfter(scene, end + 3, { count: 6, ceiling })}`
  return asked ? ` ${wordsAfter(scene, from + 1, { count: 5 })}` : wordsAfter(scene, end, { count: 5, ceiling })
}

const lastWords = (text: string): string => text.trimEnd().split(' ').slice(-3).join(' ')

/** A denial stands right before what it denies: "won't lie to you, there's mold" denies no mold. */
const DENYING = /(?:[a-zñ']{1,12} ){0,3}$/

/** "Needs 14k of work: carpet, light fixtures, paint": the need stands before the list. */
const isListed = (scene: Scene, start: number): boolean => NEED_OF_LIST.test(scene.text.slice(Math.max(0, start - LIST_REACH), start))

const LIST_REACH = 90
const NEED_OF_LIST =
  /(?<![a-z])(?:needs?|requires?|could use|necesita|ocupa|le falta|le hace falta|hay que)(?: [a-zñ$0-9.,]{1,12}){0,3} (?:work|repairs?|fixes|updates|updating|things|stuff|trabajo|arreglos?|reparaciones|cosas)[,:. -]{1,4}(?:[a-zñ]{2,14}(?: [a-zñ]{2,14}){0,2} ?[,.-]{0,3} ?(?:and |y )?){0,3}$/

/** A part that is only named, in answer to how the home is: any judgement says more. */
export const BARE = 0.7

/** Damage by its own name. */
const ALONE = spots(
  'mold|moldy|flood(?:ed|ing)|water damage|termites?|fire damaged?|burn(?:ed|t)|moho|inundad[oa]|se inundo|se quemo|quemad[oa]|incendio|inundacion|termitas|collapsed|cracked slab',
)

/** "No roof problems" excludes; "the roof is not good" is a fault; "never leaked" excludes. */
function denied(value: Condition, place: { start: number; end: number }, around: string): Cue[] {
  const isFault =
    /(?:not|no|never) (?:se ha |ha sido |been |get |got |was )?(?:reparad|arreglad|terminad|finished|completed|fixed|repaired|compuest|dealt)|(?:not|no) (?:work(?:s|ing)?|sirven?|jalan?|prenden?|funcionan?|turn on|close|open|lock|flush|drain|cool|heat)(?![a-z])|(?:not|no|never) (?:in )?(?:good|great|new|sound|fine|ok|been (?:replaced|updated|done)|replaced|sirve|bueno|buen)|(?:no|not) (?:esta )?(?:bien|bueno)/.test(
      around,
    )
  if (isFault) return [{ ...place, value, confidence: 0.85, negated: false }]
  return [{ ...place, value, confidence: 0.85, negated: true }]
}
