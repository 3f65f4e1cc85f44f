import type { Act, Extracted, FamilyHit, QuestionKey } from '../conversation/reading.ts'
import type { ClauseWords } from './clause-words.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A question no topic explains that may mean what a place or its people are like: who is unsure says where such facts stand. */
const PERHAPS_AREA = 'perhaps_area'

type Source = {
  prepared: Prepared
  clauses: readonly ClauseWords[]
  facts: readonly Extracted[]
  wishes: readonly FamilyHit[]
  perhaps: boolean
}

/**
 * The acts with a question that nothing explains taken for what it may be, where it is somewhat like one or speaks of people: a person answers either
 * way, and the sources cost a line. And a text of which nothing else was understood taken for such a question where it sounds like one. Where `pending` is a question of ours, what
 * does not sound asked is an answer to it.
 */
export function perhapsArea(acts: readonly Act[], source: Source, pending: QuestionKey | null): Act[] {
  const isAnswered = acts.some(({ kind, about }) => kind === 'answer' && about === pending)
  if (acts.length > 0)
    return acts.map((act) =>
      isUnexplained(act) && !isAnswered && (source.perhaps || speaksOfPeople(source.clauses)) ? { ...act, about: PERHAPS_AREA } : act,
    )
  if (!(pending === null ? isAskedAlone(source) : isAskedAside(source))) return []
  return [{ kind: 'question', span: [0, source.prepared.original.length], confidence: UNSURE, about: PERHAPS_AREA }]
}

const isUnexplained = ({ kind, about }: Act): boolean => kind === 'question' && about === 'other'

/** A text that answers no question of ours. */
function isAskedAlone({ clauses, facts, wishes, perhaps }: Source): boolean {
  if (wishes.length > 0 || facts.some(({ field }) => field !== 'area' && field !== 'city')) return false
  const asked = soundsAsked(clauses)
  return facts.length > 0 ? asked && perhaps : (asked && perhaps) || ((asked || perhaps) && speaksOfPlace(clauses))
}

/** Asked for something, people tell of their home, their neighbors and their kids: all of it must speak for a question. */
const isAskedAside = ({ clauses, facts, wishes, perhaps }: Source): boolean =>
  perhaps && wishes.length === 0 && facts.length === 0 && soundsAsked(clauses) && speaksOfPlace(clauses)

const UNSURE = 0.6

/** Whether a text speaks of a place, of who lives there, or of what one fears of it. */
const speaksOfPlace = (clauses: readonly ClauseWords[]): boolean => speaksOf(PLACES, clauses) || speaksOfPeople(clauses)
const speaksOfPeople = (clauses: readonly ClauseWords[]): boolean =>
  speaksOf(
    PEOPLE,
    clauses.filter(({ words }) => !words.some((word) => OF_A_SALE.has(word)) || !words.some((word) => NEIGHBORS.has(word))),
  )
const speaksOf = (names: ReadonlySet<string>, clauses: readonly ClauseWords[]): boolean =>
  clauses.some(({ words }) => words.some((word, at) => names.has(word) && !isHour(words, at) && !isHome(words, at)))

/** "After church" is an hour of the day. */
const isHour = (words: readonly string[], at: number): boolean =>
  GONE_TO.has(words[at] ?? '') &&
  /(?:^| )(?:after|before|despues de|antes de|despues de la)$/.test(words.slice(Math.max(0, at - 3), at).join(' '))

/** "Look at single story places", "a place with a yard": a home, and nothing of where it stands. */
const isHome = (words: readonly string[], at: number): boolean =>
  HOMES.has(words[at] ?? '') && words.slice(Math.max(0, at - HOME_REACH), at).some((word) => OF_A_HOME.has(word))

const HOMES = new Set(['place', 'places', 'spot', 'spots'])
const HOME_REACH = 3
const OF_A_HOME = new Set(
  'story floor level bedroom bedrooms bed bd br bath look looking see seeing find finding buy buying tour touring visit sell selling my our new bigger smaller cheaper nicer'.split(
    ' ',
  ),
)

const GONE_TO = new Set('church school temple mosque iglesia escuela misa'.split(' '))

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Who lives near, what children meet there and what one fears: where such a question is unexplained, it may well ask what the place is like. */
const PEOPLE = wordsOf(`
  neighborhood neighborhoods hood neighbor neighbors folks crowd locals residents renters teens gang gangs crime robbed stolen tents homeless cops police sirens
  church temple mosque school schools elementary lawless rough
  barrio barrios vecino vecina vecinos vecinas vecindario gente raza paisanos alumnos escuela escuelas primaria secundaria prepa policia patrulla patrullas robo roban
  iglesia misa ambiente
`)

/** "My neighbor sold in three days, how?" asks about a sale. */
const NEIGHBORS = wordsOf('neighbor neighbors vecino vecina vecinos vecinas')
const OF_A_SALE = wordsOf('sold sell sells selling sale listed paid closed asking vendio vendieron vende venden vendiendo pagaron')

/** Words that stand in many other questions too. */
const PLACES = wordsOf(`
  there around nearby across area areas street streets road roads block blocks tract corner cul alley sidewalk curb zip town towns city
  cities part parts side sides pocket spot place places community complex heights hill hills canyon park bridge overpass river wash motel next behind
  people ppl rents lives families kids moms students guys boys girls teachers campus night nights nighttime dark outside porch doorstep packages boxes cameras
  ring alone walk walking driver drivers uber delivery type types rank
  ahi alla alrededor zona zonas colonia calle calles callejon cuadra cuadras esquina banqueta rumbo rumbos lado lados enfrente pueblo ciudad ciudades
  parque puente rio complejo familias muchachos muchachas chamacos niños señoras señores estudiantes maestros noche noches oscuro tarde afuera caminar caminando sola
  solo repartidor clase vive viven renta rentan
`)

/** Whether a clause is put like a question although no question word opens it and no mark ends it. */
export const soundsAsked = (clauses: readonly ClauseWords[]): boolean => clauses.some(({ words }) => findPhrases(ASKED, words).length > 0)

const ASKED = phraseTable<true>(WORD_LISTS, [
  [
    true,
    `
    or just|nah|what|is|are|do|does|am|would|will|should|more|mostly|mainly|somewhere|still|only, do|does|did|is|are|was|were|will|would|can|could|should|has|have
    the|those|these|their|your|packages|cars|kids|people|folks|cops|neighbors|moms|bikes|vans|guys|they|there|it|that|this|we|i, any|anybody|anyone|anything ..2, gonna|going ..1, am|are i|we|they,
    which|what|cual|cuales of|de the|those|these|them|both|em|all|los|las|ellas|ellos|esas|esos|todas|todos ..1, < which|cual|cuales ..3 has|have|is|are|got|gets|tiene|tienen|es|son|esta|estan ..1,
    gonna|going to ..2 >, more ..2 or more ..1, why|how come ..1, what|whats is? with|up ..1, so|and what|which|who|where ..1, tell me|us ..1 something|why|what|honestly, yes or no, true or ..1, should i|we ..1, which|what elementary|school|schools|high|middle|side|street|part|area|town|city|neighborhood|place ..1, cual|que escuela|primaria|secundaria|prepa|zona|colonia|lado|ciudad|calle ..1,
    o mas|puro|puros|pura|puras|que|nomas|ya|todavia|sigue|siguen|me|mejor|se|hay|es|son|nada ..1, por que|algo ..1 sera|sabra|dira, verdad|no|cierto|eh >, en cual|que|cuales ..1, como que ..1,
    y los|las|la|el ..6 son|es|estan|andan ..1, cual|cuales|cuantos|cuantas|quien|quienes ..1, si o no, son|es|hay|estan|anda|andan|siguen de|del|la|los|las|muy|muchos|muchas|mas|bien|medio ..4
    `,
  ],
])
