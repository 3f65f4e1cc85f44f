import type { ClauseWords } from './clause-words.ts'
import { WORD_LISTS } from './word-lists.ts'

/** What a verb of buying or selling acts on; `open`: nothing is named, or only a pronoun that may stand for a home. */
type ObjectKind = 'open' | 'home' | 'thing' | 'person'

const setOf = (words: string) => new Set(words.trim().split(/\s+/))

/** Words with which a phrase after the verb ends: what follows belongs to another part of the sentence. */
const ENDS = setOf(`
  for in on at to from with by near around about of as is are was were be and or but if because so that which who when while until before after since between under over below above within without through during against than rather not then where what how
  i we you they he she do does did can could would will should might may am have has had let please thanks like
  para por en de con cerca al y o u e si porque pero que cuando como antes despues desde hasta sin es esta son estan ya no yo nosotros aunque pues gracias entre segun ni me nos se
`)

/** Time, manner and amount after the verb name no object. */
const NO_OBJECT = setOf(`
  soon now today tomorrow tonight asap fast quick quickly rapidly right away immediately eventually someday later first again anyway instead together too also well directly direct privately
  private locally local here there somewhere anywhere everything more once maybe possibly probably still yet either both cash outright high higher low lower big bigger smaller larger new newer
  nicer old older up out off down over back all just only even really actually already next this coming summer spring fall winter year month week weekend season january february march april may
  june july august september october november december half market process season side first-time fha va nearby within sometime anytime ever
  pronto rapido ahora hoy mañana luego primero tambien juntos contado efectivo algun dia este proximo siguiente año mes verano primavera otoño invierno semana enero febrero marzo abril mayo junio
  grande grandes chica chico pequeña pequeño bonita bonito barata barato buena bueno comoda amplia small large nice good decent affordable cheap cheaper different modern quiet great
  julio agosto septiembre octubre noviembre diciembre mejor mas todo directo directamente barato caro urgente urgentemente cuanto lo nuevo nueva usada usado aqui alla
`)

const PRONOUNS = setOf(
  'it this that mine ours one ones them these those something anything another some la lo las los esta ese esa algo otra otro una uno nuestra mia unas unos',
)
const WHOLE = setOf('mine ours it them')
const PEOPLE = setOf('me us him te le les')
/** Words that make a phrase a home's, beside the names of homes. */
const HOME_LIKE = setOf(`
  bed beds bedroom bedrooms bath baths story cuartos recamaras recamara habitaciones address listing listings acres acre acreage parcel plex 4plex multifamily sfr flip cabin mobile manufactured
  land investment investments real
  villa mansion penthouse loft studio airbnb primary starter fixer upper street st ave avenue blvd drive dr lane ln court ct road rd way circle
  cabaña mansion finca parcela rancho lote inversion duplex
  dump shack pit headache someplace somewhere homestead farm spot single room rooms space portfolio rentals share half interest
`)
const HOMES = new Set([...setOf(WORD_LISTS.home), ...setOf(WORD_LISTS.homes), ...HOME_LIKE])

/** What is bought for a home or made for one: "house paint", "home insurance", "property manager". */
const COMPOUNDS = setOf(`
  manager managers management sitter cleaner cleaners cleaning painter painters painting paint inspector insurance warming plants plant decor decorations furniture appliances supplies goods keys key
  alarm security gym theater theatre improvement improvements repair repairs repairman job jobs office number music party gift tour guide insulation roof shoes warranty phone depot chores rules
  maintenance remodel materials
`)

/** The Spanish "a", which is no article. */
const AFTER_A = setOf(
  'mi mis la el los las su sus un una que partir buen precio alguien otro otra nombre fines finales principios mediados',
)
const AMOUNTS = setOf('some one two three both all part half any couple few several alguna algunas unas dos tres varias varios una ambas')
const REACH = 7

/**
 * The kind of object that follows a verb at word `verb` of a clause: the words up to the next preposition, conjunction, comma or verb. A
 * home among them makes it a home unless it only describes a thing ("house paint").
 */
function objectAfter({ words, commaAfter }: Pick<ClauseWords, 'words' | 'commaAfter'>, verb: number): ObjectKind {
  if (commaAfter[verb] === true) return 'open'
  const first = skipped(words, verb + 1)
  if (PEOPLE.has(words[first] ?? '')) return 'person'
  const phrase = phraseFrom({ words, commaAfter }, first)
  // "Ours" is the whole object, whatever word comes after it.
  if (WHOLE.has(phrase[0] ?? '')) return 'open'
  const noun = phrase.findIndex((word) => !NO_OBJECT.has(word) && !PRONOUNS.has(word) && !DETERMINERS.has(word))
  if (noun < 0) return 'open'
  // A number says something of a home only where it comes first: "3 bed", and not "my van, a 2015".
  if (isNumber(phrase[noun] ?? '')) return 'home'
  return phrase.some((word, i) => isHome(word) && !COMPOUNDS.has(phrase[i + 1] ?? '')) ? 'home' : 'thing'
}

const VERBS = new Set([...setOf(WORD_LISTS.sell), ...setOf(WORD_LISTS.buy)])
const LOOKS = setOf(WORD_LISTS.look)
const SEEKS = setOf('want need get getting find wanting finding quiero queremos necesito necesitamos busco buscamos')

/** Whether a verb of a phrase names a home as its object, however far the words between them reach. */
export function namesAHome(clause: Pick<ClauseWords, 'words' | 'commaAfter'>, from: number): boolean {
  const { words } = clause
  return VERBS.has(words[from] ?? '') && !PLURAL.has(words[from + 1] ?? '') && objectAfter(clause, from) === 'home'
}

const PLURAL = setOf(WORD_LISTS.homes)

/** Whether what a phrase of words `from` to `to` acts on may be a home. A home before its verb is its object: "a house to sell". */
export function isOfAHome(
  clause: Pick<ClauseWords, 'words' | 'commaAfter'>,
  { from, to, seeks }: { from: number; to: number; seeks: boolean },
): boolean {
  const { words } = clause
  const verb = words.findIndex((word, i) => i >= from && i < to && VERBS.has(word))
  const before = words.slice(from, verb < 0 ? from : verb)
  if (before.some((word) => HOMES.has(word))) return true
  const head = verb >= 0 ? verb : seeks ? headOf(words, from) : -1
  if (head < 0) return !(HOMES.has(words[to - 1] ?? '') && COMPOUNDS.has(words[to] ?? '') && clause.commaAfter[to - 1] !== true)
  if (words[head - 1] === 'best') return false
  const kind = objectAfter(clause, head)
  return kind === 'open' || kind === 'home'
}

/** The word before the object, where no verb of buying or selling is: "looking for", "need". */
function headOf(words: readonly string[], from: number): number {
  const word = words[from] ?? ''
  if (LOOKS.has(word)) return words[from + 1] === 'for' ? from + 1 : -1
  return SEEKS.has(word) ? from : -1
}

const DETERMINERS = setOf(
  'my our the a an his her their your its mi mis nuestro nuestra nuestros nuestras el un su sus tu own this that every each some',
)

const isNumber = (word: string): boolean => word >= '0' && word < ':'
const isHome = (word: string): boolean => HOMES.has(word) || HOMES.has(plain(word))

/** "Terrenito", "casita": small by its ending. */
const plain = (word: string): string => word.replace(/it([oa]s?)$/, '$1')

/** Over what stands between a verb and its object: "sell off", "sell you", "buy back". */
const PARTICLES = setOf('off up out down back you also just even ya tambien')
function skipped(words: readonly string[], from: number): number {
  let at = from
  while (PARTICLES.has(words[at] ?? '')) at++
  return at
}

function phraseFrom({ words, commaAfter }: Pick<ClauseWords, 'words' | 'commaAfter'>, first: number): string[] {
  const phrase: string[] = []
  for (let at = first; at < words.length && at < first + REACH; at++) {
    const word = words[at] ?? ''
    // "One of my houses", "una de mis casas".
    const goesOn = (word === 'of' || word === 'de') && AMOUNTS.has(phrase.at(-1) ?? '')
    if ((ENDS.has(word) || (word === 'a' && AFTER_A.has(words[at + 1] ?? ''))) && !goesOn) break
    if (!goesOn) phrase.push(word)
    if (commaAfter[at] === true) break
  }
  return phrase
}
