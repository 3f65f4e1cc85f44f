import { UNREAD } from './clause-words.ts'
import type { ClauseWords } from './clause-words.ts'
import { WISHED_BY_GROUP } from './care-unlawful.ts'
import { CARE_PHRASES, CARE_VETOES } from './care-phrases.ts'
import { EVERYDAY_OPENINGS, UNASKED } from './everyday-topics.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { PhraseHit } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { TOPIC_PHRASES } from './topic-phrases.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A question, and what it is about. Word indices of the whole text. */
export type Question = { about: string; confidence: number; from: number; to: number }

const TOPICS = phraseTable(
  WORD_LISTS,
  [...CARE_PHRASES, ...TOPIC_PHRASES].map(([about, phrases], rank) => [{ about, rank }, phrases] as const),
)

const VETOES = phraseTable(WORD_LISTS, CARE_VETOES)

// What stands at the start of a clause makes it a question without a question mark.
const OPENINGS = phraseTable<true>(WORD_LISTS, [
  [
    true,
    `
    is|are ..2 even|nice|safe|decent ..1, what|how|who|where|why|which is|are|do|does|did|can|could|would|will|should|am|was|were|have|has|about, what|who|why counts|happens|makes|qualifies|goes|means|else|if|gave|told|sent|lives,
    what|which|how ..3 do|does|did|is|are|can|would you|i|we|they|it|sellers|buyers|people, wondering|wonder|curious|know|ask|asking what|how|if|who|whether|why|when|where, may|can|could|might i ask|know, at|are what these days|now, is what now|these, when
    is|are|do|does|did|can|could|would|will|should|was|were, how much|many|long|soon|far|old|big|fast|quick|good|come, what
    kind|type|time|price|area|areas|else|neighborhood|homes|houses|percentage|school|schools|company|if, which one|ones|area|house, who
    ..1 lives|live|owns|sold, why would|do|not, do|does|did|can|could|would|will|should|have|has|may|is|are|am|was|were
    you|i|we|they|he|she|it|there|this|that|the|any|anyone|someone|your|my|our|jorge|these|those|people, does|do|is|are
    fha|va|hoa|closing|anyone|anything|zillow, any idea|chance|way|homes|houses|listings, anything with|in|under|below, got any, you
    guys? ..1 have|buy|charge|do, cuanto|cuanta|cuantos|cuantas|cual|cuales, oiga|oye|oigan cuanto|que|como|cual|cuando|donde|quien ..1, para que ..1 quiere|quieren|necesita|necesitan|ocupa|es, usted|ustedes es|son|eres ..3 >, que
    onda ..1 con, que
    tal|tan|tipo|clase|zona|zonas|casas|necesito|pasa|sigue|porcentaje|papeles|documentos|precio|requisitos|gente|compania|hora|es|hay|incluye,
    como funciona|es|hago|puedo|esta|son|se|le|consiguio|consiguieron|sabes, cuando puedo|podemos|se|es|puede|pueden|empieza, donde
    esta|queda|es|estan|consiguio|consiguieron, quien es|eres|vive|habla|paga|son, quienes ..1, por que,
    puedo|puedes|puede|pueden|podemos|podria|podrian ..1, tienes|tiene|tienen ..1
    casas|casa|algo|propiedades|algun|alguna|disponible|informacion, hay casas|algo|alguna|algun|mucha|muchos|manera|escuelas,
    sigue|esta ..2 disponible, es|esta seguro|segura|peligroso|peligrosa|posible|necesario|buena, de donde|parte|que|quien ..1, a
    cuanto, en cuanto, me|nos puede|puedes|pueden|podria|dices|dice ..1, eres|es usted|un|una|tu, eres|son agente|agentes|realtor|realtors|corredor|corredora|vendedor, con quien, necesito ..2
    preaprobado|aprobacion > , se puede, got any|anything|something ..1, why >, what for, para que
    quieres|quiere|quieren|necesitas|necesita|necesitan|es|ocupas|ocupan ..1, para que >, la|lo|las puedo|podemos ver ..1, en que|cuales
    ciudades|zonas|areas ..1, que ciudades|zonas|areas|casas|propiedades ..1, tengo|tenemos|hay que arreglar|arreglarla|pagar|pintar|firmar|limpiar ..1, wondering if|how|what|when|whether, curious if|how|what|when, want|wanted|like to know
    if|how|what|when|where|why, i|we want|wanted to know ..1, tell me how|what|when|more ..1, quiero|quisiera|queria saber ..1, me gustaria
    saber ..1, me interesa saber ..1, cuando me|nos|la|lo|las ..1, a que hora ..1, ustedes compran|la|lo|son ..1, compran casas, any
    fees|catch|cost|costs ..1, tell|give|send|show|share|text me|us the|all ..1
    number|numbers|name|names|email|emails|phones|addresses of|from, tell|give|send|show|share|text me|us ..2 other|another|all client|clients|customer|customers|lead|leads, reply|answer|respond|print|show|repeat|reveal ..3
    prompt|instructions, ignore ..3 instructions, dame|dime|pasame|mandame ..6 otro|otros|otra|otras cliente|clientes|persona|personas, what about ..1, send|show|text me|us ..2 homes|houses|listings|options|anything, mandame|enviame|mandenme
    ..2 casas|listado|opciones|algo, cual es ..1, donde estan|estas|esta >, tienen|tienes|tiene oficina|licencia
  `,
  ],
  [true, EVERYDAY_OPENINGS],
])

const LEADS = new Set(
  'and but so ok okay hi hey hello well also um y pero hola oye then actually oh por hmm yes no yeah jorge please thanks'.split(' '),
)
/** Asking how one is greets. */
const GREETS = phraseTable<true>(WORD_LISTS, [
  [
    true,
    'how are|r you|things ..2 >, how is it going >, how is your day|week ..2 >, como esta|estan|estas ..2 >, como le|te|les va|ha ..1 >, que tal ..2 >, what is up >, que onda >',
  ],
])
const GREETING_WORDS = 8
const BARE = new Set(
  'ok okay yes right sure no and so hello hi hey huh hm really cool alright yeah si bueno vale claro verdad good fine hola yep k'.split(
    ' ',
  ),
)
const MAX_BARE = 2

/**
 * The questions of a text, one per clause, and requests an answer must take up even when no question mark stands there. `care` is what the
 * whole text is like: the topic it asks about with care, or `none` where no phrase of that kind counts.
 */
export function findQuestions(clauses: readonly ClauseWords[], prepared: Prepared, care: CareTopic | 'none' | null = null): Question[] {
  return clauses.flatMap((clause) => {
    const asked = questionStrength(clause, prepared)
    if (findPhrases(WISHED, clause.words).length > 0) return [questionOf(clause, 'unlawful_preference', Math.max(asked, 0.8))]
    if (findPhrases(LEFT_OUT, clause.words).length > 0) return [questionOf(clause, 'equal_service', Math.max(asked, 0.8))]
    const [topic = null, ...others] = topicsOf(clause, care !== 'none')
    if (topic !== null && isCareful(topic) && !isOfALoan([clause]))
      return [questionOf(clause, care === null || care === 'none' ? topic : care, Math.max(asked, 0.8))]
    if (asked === 0) return toldTopic(clause).map((about) => questionOf(clause, about, 0.8))
    return [isOfALoan([clause]) ? LOAN_KIND : (topic ?? 'other'), ...others].map((about) => questionOf(clause, about, asked))
  })
}

/** What must be answered with care however it is put: whether a wish is lawful, who is served, and what an area is like. */
export type CareTopic = 'unlawful_preference' | 'equal_service' | 'accommodate' | 'area_quality'

/** "Can I get a loan with an ITIN?" asks what lenders do; who has no papers and asks whether we serve them is told that we do. */
export function isOfALoan(clauses: readonly ClauseWords[]): boolean {
  const words = clauses.flatMap((clause) => clause.words)
  return words.includes('itin') && words.some((word) => LENDS.has(word)) && !words.some((word) => SERVED.has(word))
}

const LOAN_KIND = 'loan_kinds'
const LENDS = new Set(
  'loan loans lender lenders lend bank banks mortgage finance financing prestamo prestamos prestan presta prestar credito creditos banco bancos hipoteca financian'.split(
    ' ',
  ),
)
const SERVED = new Set(
  'papers papeles undocumented indocumentado indocumentada indocumentados immigrant inmigrante visa daca seguro social atienden atender ayudan discriminan'.split(
    ' ',
  ),
)

/** What a clause that asks nothing still wants answered. */
function toldTopic({ words }: ClauseWords): string[] {
  const [found] = findPhrases(TOLD, words)
  return found === undefined || words.some((word) => OF_A_LOAN.has(word)) ? [] : [found.value]
}

/** A percentage of these is no fee. */
const OF_A_LOAN = new Set('down enganche bank banco lender rate tasa interest interes loan prestamo apr equity'.split(' '))

const TOLD = phraseTable<string>(WORD_LISTS, UNASKED)

/** "Does that mean you can't show it to us?": whether they are served, whatever was said before. */
const LEFT_OUT = phraseTable<true>(WORD_LISTS, [
  [true, 'mean|means you can|will not ..1 show|help|serve|take ..3 us|me, quiere decir que no me|nos ..2 enseñar|mostrar|ayudar|atender'],
])

const WISHED = phraseTable<true>(WORD_LISTS, [[true, WISHED_BY_GROUP]])

const CAREFUL: ReadonlySet<string> = new Set<CareTopic>(['unlawful_preference', 'equal_service', 'accommodate', 'area_quality'])

export const isCareful = (topic: string): boolean => CAREFUL.has(topic)

/** Whether words of a text say that it is lawful talk after all: a shop, a distance, a safe in the wall. */
export const isLawfulTalk = (clauses: readonly ClauseWords[]): boolean =>
  clauses.some(({ words }) => findPhrases(VETOES, words).some(({ value }) => isCareful(value)))

const questionOf = (clause: ClauseWords, about: string, confidence: number): Question => ({
  about,
  confidence,
  from: clause.first,
  to: clause.first + clause.words.length,
})

function questionStrength(clause: ClauseWords, prepared: Prepared): number {
  if (clause.words.length <= MAX_BARE && clause.words.every((word) => BARE.has(word))) return 0
  if (clause.words.length <= GREETING_WORDS && findPhrases(GREETS, clause.words).length > 0) return 0
  // A question mark inside a link or a quote asks nothing.
  const marked = clause.words.at(-1) !== UNREAD && /\?[^a-z0-9]*$/.test(prepared.match.slice(clause.start, clause.end))
  if (marked) return 0.95
  return startsAsQuestion(clause) && findPhrases(RHETORICAL, clause.words).length === 0 ? 0.85 : 0
}

/** "Can you believe that" waits for no answer. */
const RHETORICAL = phraseTable<true>(WORD_LISTS, [
  [
    true,
    'can|could|would you believe, can you imagine, you know|see what i ..1 mean|saying, what can i|you|we say|do >, who knows, go figure, who would have thought, puede|puedes creer|imaginar, quien sabe, que le vamos a hacer, usted cree',
  ],
])

/** Interrogative or inverted verb at the start of the clause, after small talk or a comma; plain inversions wherever they stand near the end. */
function startsAsQuestion(clause: ClauseWords): boolean {
  const leads = clause.words.findIndex((word) => !LEADS.has(word))
  const starts = clause.words.flatMap((_, i) =>
    (i === 0 || i <= leads || leads < 0 || isStart(clause, i)) && !isDenied(clause, i) ? [i] : [],
  )
  if (starts.some((from) => findPhrases(OPENINGS, clause.words.slice(from, from + 6)).some((hit) => hit.from === 0))) return true
  return findPhrases(ENDINGS, clause.words).some(
    (hit) => clause.words.length - hit.from <= LAST_WORDS && !REPORTS.has(clause.words[hit.from - 1] ?? ''),
  )
}

/** What asks although nothing parts it from what was said before: "my aunt wants to sell can I give her your number". */
const ENDINGS = phraseTable<true>(WORD_LISTS, [
  [
    true,
    `
    can|could|should|may i|we|you|u ..1, do|does you|u|i|we|they, is that|this|it|he|she enough|ok|okay|right|fine|possible|normal|true|good|bad|too, where|what|how|when do|does|can|should|would i|we|you|u|it, how much|long|many|soon ..1,
    what is|are your|the|that|ur, a|con|para quien ..1 hablo|llamo|marco|le|escribo, cuanto|cual|cuando|donde ..1 es|cuesta|vale|cobran|cobra|seria|puedo|podemos, como le|lo hago|hacemos|hacen, le|les|te paso|doy|mando ..2 numero,
    tell|show me at|which|what|how|whether|when, digame|dime|diganme|expliqueme ..1 que|como|cuanto|cual|si|cuando
    `,
  ],
])
const LAST_WORDS = 9
/** "I know where to go", "see if you can": no question of ours. */
const REPORTS = new Set(
  'that if see know knows sure whether not see what than as so why when where who which how but because hope think guess wish only all everything anything whatever whenever then say said says tell told until before after once like best soon much cuando si que como donde quien lo sabe se no'.split(
    ' ',
  ),
)

/** "No puedo ir" asks nothing; "no, puedo ir" may. */
const isDenied = ({ words, commaAfter }: ClauseWords, i: number): boolean =>
  words[i - 1] === 'no' && commaAfter[i - 1] !== true && DENIABLE.has(words[i] ?? '')
const DENIABLE = new Set(
  'puedo podemos puede pueden podria podria hay tengo tenemos tiene tienen es eres son sigue necesito ocupo'.split(' '),
)

const isStart = (clause: ClauseWords, i: number) => clause.commaAfter[i - 1] === true || (i > 1 && clause.words[i - 1] === 'and')

/** What a clause asks about: the surest topic, and one beside it where "and" stands between them. */
function topicsOf(clause: ClauseWords, withCare: boolean): string[] {
  const found = findPhrases(TOPICS, clause.words).filter(({ value }) => withCare || !isCareful(value.about))
  if (found.length === 0) return []
  const vetoes = findPhrases(VETOES, clause.words)
  const isVetoed = ({ value, from, to }: PhraseHit<Topic>) =>
    vetoes.some((veto) => veto.value === value.about && veto.from < to && from < veto.to)
  const standing = found.filter((hit) => !isVetoed(hit)).sort((a, b) => a.value.rank - b.value.rank)
  const [best] = standing
  if (best === undefined) return []
  const beside = standing.find((hit) => hit.value.about !== best.value.about && isApart(clause, hit, best))
  return [best, beside].flatMap((hit) => (hit === undefined ? [] : [hit.value.about]))
}

const ANDS = new Set(['and', 'y', 'e', 'also'])

/** Whether an "and" stands between two hits. */
function isApart({ words }: ClauseWords, one: PhraseHit<Topic>, other: PhraseHit<Topic>): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  return words.slice(first.from + 1, second.from + 1).some((word) => ANDS.has(word))
}

type Topic = { about: string; rank: number }
