import { GIVEN_NAMES } from '../given-names.ts'
import { WORD_LISTS } from '../word-lists.ts'
import { sentenceAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Whom the words before a place of a text speak of: the contact, somebody of their household, a tenant of theirs, or somebody else. */
export type Whose = 'own' | 'household' | 'tenant' | 'other'

/** A person as a text names one. `object`: "me" and "us", to whom things are done. */
type Mark = { whose: Whose; object: boolean; start: number; end: number }

/** Who was named last before an offset, in its sentence; null when nobody was. */
export const whoseAt = (scene: Scene, at: number): Whose | null => markBefore(scene, at, (mark) => !mark.object)?.whose ?? null

/** The person named last before an offset in its sentence, and where their name ends. */
export const personAt = (scene: Scene, at: number): { whose: Whose; end: number } | null =>
  markBefore(scene, at, (mark) => !mark.object) ?? null

/** The same for a number to call: "call me at" makes it one's own. */
export const whoseNumberAt = (scene: Scene, at: number): Whose | null => markBefore(scene, at, () => true)?.whose ?? null

function markBefore(scene: Scene, at: number, counts: (mark: Mark) => boolean): Mark | undefined {
  const marks = marksOf(scene)
  if (marks.length === 0) return undefined
  const [from] = sentenceAt(scene, at)
  return marks.findLast((mark) => mark.end <= at && mark.start >= from && counts(mark))
}

/** By scene, which lives as long as the reading of its text. */
const MARKS = new WeakMap<Scene, readonly Mark[]>()

function marksOf(scene: Scene): readonly Mark[] {
  const known = MARKS.get(scene)
  if (known) return known
  const marks: Mark[] = []
  let last: Whose | null = null
  for (const index of scene.prepared.tokens.keys()) {
    const mark = markAt(scene, index, last)
    if (mark === null || mark.start < (marks.at(-1)?.end ?? 0) || isDeedOf(scene, marks.at(-1), mark)) continue
    if (mark.whose !== 'own') last = mark.whose
    marks.push(mark)
  }
  MARKS.set(scene, marks)
  return marks
}

/** "Mi patrón compró": right after another person, the word is their deed and not one's own. */
const isDeedOf = (scene: Scene, before: Mark | undefined, { start, end }: Mark): boolean =>
  before !== undefined && before.whose !== 'own' && start - before.end <= 1 && DEEDS.has(scene.text.slice(start, end))

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const SELF = set(`
  i we yo nosotros nosotras mine ours mia mias myself ourselves nuestra nuestro
  quiero queremos tengo tenemos debo debemos pido pedimos pago gano ganamos vendo vendemos busco buscamos necesito necesitamos puedo podemos
  vivo vivimos estoy estamos voy vamos soy somos ando andamos traigo traemos compro compramos compre ocupo ocupamos espero prefiero preferimos
  pienso pensamos creo aceptaria quisiera quisieramos pague pagamos herede heredamos mudo mudamos jubilo retiro decidi decido decidimos
`)
const DEEDS = set('compro busco pago gano espero retiro mudo jubilo decido')
const OBJECT = set('me us nos mi conmigo')
const NOBODY = set('they them their theirs')
/** Who these are was said before them. */
const THEM = set('he she they him his her hers their theirs them ella ellos ellas suya suyo')
const POSSESSIVE = set('my our mi mis nuestra nuestro nuestras nuestros')
const DETERMINER = set(
  'my our mi mis nuestra nuestro nuestras nuestros the a an his her their your some that this one el la los las un una unos unas su sus tu tus del al',
)
/** "The wife", "los niños". */
const AT_HOME = set('the la el los las')
const SPANISH = set('del al mi mis nuestra nuestro nuestras nuestros el los las un una unos unas su sus tu tus la')
const HOUSEHOLD = set(`
  wife wifes husband husbands hubby spouse partner fiance fiancee girlfriend boyfriend esposa esposo marido mujer pareja novia novio family familia
  kids kiddos girl girls boy boys children baby babies twins niños bebe
`)
const TENANT = set('tenant tenants renter renters inquilino inquilina inquilinos inquilinas')
const OTHER = set(`
  sisters brothers nephews nieces
  ${WORD_LISTS.kin} laws everyone everybody todos pastor teacher dentist coach barber mechanic nanny classmate teammate employee maestro maestra mecanico
  padrino paisano paisana socio socia buddys casero casera plomero albañil roofer electrician painter landscaper gardener priest doctor doctora
  hairdresser stylist bartender trainer therapist preacher mailman homie homeboy peluquero peluquera estilista techero electricista pintor jardinero contratista dentista
  assistant secretary attorney lawyer accountant cpa contractor plumber handyman caregiver nurse manager supervisor abogado abogada contador asistente secretaria
  guy guys lady man woman couple patron patrona buyer seller ex folks buddies bestie pal investor investors landlady landlord agent agents realtor realtors
  agente compadre comadre compa cuate conocido conocida compañero vecinita nuera yerno suegro suegros madrina padrino sobrinos nieto nieta nietos abuelos
  abuelita abuelito tios tias primos primas hermanos hermanas hermanita hermanito jefecita muchacho muchacha grandson granddaughter grandkids aunts uncles
  stepmom stepdad stepson stepdaughter godson inlaw
`)
const HOMES = set(WORD_LISTS.home)
/** Words that may stand between "my" and the noun it belongs to. */
const NEAR = 2

function markAt(scene: Scene, index: number, last: Whose | null): Mark | null {
  const { tokens } = scene.prepared
  const token = tokens[index]
  if (!token) return null
  const { text, start, end } = token
  // Spanish "he" has done something, and "son" is "are".
  if (text === 'he' && /(?:[ai]do|cho|sto|rto)$/.test(tokens[index + 1]?.text ?? '')) return null
  if (isNamedPerson(scene, index)) return { whose: 'other', object: false, start, end }
  // "Son 95 al mes": they are.
  const isAre = text === 'son' && ARE_SO_MANY.test(tokens[index + 1]?.text ?? '')
  const named = DETERMINER.has(text)
    ? nounAfter(scene, index)
    : isBare(scene, index) && !isAre && !VOCATIVE.has(text)
      ? personOf(text, true)
      : null
  if (typeof named === 'string') return { whose: named, object: false, start, end }
  if (named)
    return { ...named, whose: named.whose === 'other' && isTakenOver(scene, index, named.end) ? 'own' : named.whose, object: false, start }
  if (SELF.has(text)) return { whose: 'own', object: false, start, end }
  if (OBJECT.has(text)) return { whose: 'own', object: true, start, end }
  // "They want us back in the office" speaks of nobody who was named.
  if (!THEM.has(text) || (last === null && NOBODY.has(text))) return null
  return { whose: last ?? 'other', object: false, start, end }
}

const ARE_SO_MANY = /^(?:\d|de|del|como|unos|unas|los|las|mis|muy|casi|mas|mil|dos|tres|cuatro|cinco|seis)/

/** "Tim is buying in Hemet": a given name in capitals that does something. */
function isNamedPerson({ prepared }: Scene, index: number): boolean {
  const [token, next, before] = [prepared.tokens[index], prepared.tokens[index + 1], prepared.tokens[index - 1]]
  if (!token || !next || !NAMES.has(token.text) || !DOES.has(next.text) || ONE_SELF.has(before?.text ?? '')) return false
  return !prepared.shouting && /^\p{Lu}/u.test(prepared.original.slice(prepared.at[token.start] ?? 0))
}

const NAMES = set(GIVEN_NAMES)
const DOES = set(
  'is was has wants got says said bought sold paid lives works owes makes on at from compro vendio dice dijo quiere vive gana pago tiene esta',
)
const ONE_SELF = set('is am name soy its llamo es habla escribe')

/** "Inherited my aunt's condo", "selling my mom's house": the home is theirs now, or theirs to sell. */
function isTakenOver(scene: Scene, index: number, end: number): boolean {
  const { tokens } = scene.prepared
  const before = tokens.slice(Math.max(0, index - TAKEN_WITHIN), index).map(({ text }) => text)
  if (HOMES.has(tokens[tokens.findIndex((token) => token.start >= end)]?.text ?? ''))
    return before.slice(-2).some((word) => TAKES.has(word))
  const home = before.findLastIndex((word) => HOMES.has(word))
  return home > 0 && before.slice(0, home).some((word) => TAKES.has(word)) && before.slice(home + 1).every((word) => OF.has(word))
}

const TAKEN_WITHIN = 7
const TAKES = set(`inherited inheriting inherit sell selling list listing vender vendo vendemos vendiendo herede heredamos heredando`)
const OF = set('of de que era was belonged to from my mi mis our nuestra nuestros')

/** A person or the owned home that a determiner belongs to. */
function nounAfter(scene: Scene, index: number): { whose: Whose; end: number } | null {
  const { tokens } = scene.prepared
  const owned = POSSESSIVE.has(tokens[index]?.text ?? '') || AT_HOME.has(tokens[index]?.text ?? '')
  for (let at = index + 1; at <= index + 1 + NEAR; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || !before || !/^[ -]$/.test(scene.text.slice(before.end, token.start))) return null
    const next = tokens[at + 1]?.text ?? ''
    const isKind = (token.text === 'family' && HOMES.has(next)) || (token.text === 'son' && /^\d/.test(next))
    const person = isKind || (token.text === 'son' && SPANISH.has(tokens[index]?.text ?? '')) ? null : personOf(token.text, owned)
    // "My wife's boss" is the boss.
    const theirs = person !== null && token.text.endsWith("'s") && tokens[at + 1] ? personOf(next, false) : null
    if (theirs === 'other') return { whose: theirs, end: tokens[at + 1]?.end ?? token.end }
    if (person === null && isOwnerOf(token.text, next)) return { whose: 'other', end: token.end }
    if (person) return { whose: person, end: token.end }
    if (HOMES.has(token.text)) return POSSESSIVE.has(tokens[index]?.text ?? '') ? { whose: 'own', end: token.end } : null
  }
  return null
}

/** "My moms house", "grandmas kitchen": a person with the "s" of what is theirs, as it is texted. */
const isOwnerOf = (word: string, next: string): boolean =>
  word.endsWith('s') && OTHER.has(word.slice(0, -1)) && (HOMES.has(next) || PARTS_OF_HOME.has(next))
const PARTS_OF_HOME = set('kitchen roof bathroom bathrooms plumbing garage yard foundation fence floors ac apartment apt rental')

function personOf(word: string, owned: boolean): Whose | null {
  const bare = word.replace(/'s?$/, '')
  // "My brothers place", as it is texted.
  if (/[^aoe]s$/.test(bare) && !/^(?:mom|dad)/.test(bare) && OTHER.has(bare.slice(0, -1))) return 'other'
  if (HOUSEHOLD.has(bare)) return owned ? 'household' : 'other'
  if (TENANT.has(bare)) return 'tenant'
  return OTHER.has(bare) ? 'other' : null
}

/** "Sister got 700": a person without "my" before, where a part begins. */
function isBare(scene: Scene, index: number): boolean {
  const [token, before] = [scene.prepared.tokens[index], scene.prepared.tokens[index - 1]]
  return (
    token !== undefined && (before === undefined || /[,.;!?\n]/.test(scene.text.slice(before.end, token.start)) || LEADS.has(before.text))
  )
}

/** "Man not yet": how people are spoken to. */
const VOCATIVE = set('man homie homeboy guys folks buddy pal lady ladies compa compadre')

const LEADS = set('and but so because pero porque y lol well')
