import { isOrdinaryWord } from '../known-words.ts'
import { written } from './address.ts'
import type { Claim } from './claim-spans.ts'
import { isCapital } from './destination.ts'
import { finds } from './phrases.ts'
import type { Scene } from './scene.ts'
import { GIVEN_NAMES } from '../given-names.ts'
import { matchesOf } from '../matches.ts'

const PAIR = "([a-zñ'-]{2,30})(?: ([a-zñ'-]{2,30}))?"
/** Said of themselves: any word may follow. */
const NAMED = finds(`(?:my name is|my name's|my names|name's|name is|me llamo|mi nombre es) ${PAIR}`)
const TITLE =
  /^(?:father|padre|pastor|sister|brother|deacon|reverend|rev|rabbi|captain|sergeant|officer|doctor|doctora|profesora?|maestra?|coach|aunt|uncle|tia|tio|hermana?)$/
/** Said of many things: only a capital and an unknown word make it a name. */
const PRESENTED = finds(
  `(?:this is|i am|it is|its|soy|habla|le habla|le escribe|te escribe|te habla|it is me|its me|soy yo)(?: (?:me|tu|su))?(?:,)?(?: (?:la señora|el señor|don|doña|la señorita|mrs|mr|ms|dr|miss)\\.?)? ${PAIR}`,
)
/** "Dana here", at the start. */
const HERE =
  /^(?:hi |hello |hey |hola )?(?:jorge,? )?([a-zñ'-]{2,30})(?: ([a-zñ'-]{2,30}))? (?:here|aqui)(?=[.,!]|$| (?:from|de|again|with))/g

/** How a letter ends. */
const SIGNED =
  /(?:respectfully|sincerely|(?:best |kind |warm )?regards|cordially|warmly|atte|atentamente|saludos cordiales|yours truly)[,. ]{1,3}([a-zñ'-]{2,30})(?: ([a-zñ'-]{2,30}))?(?=[.!]?$)/g

/** "I await your instructions. Howard": a given name that stands by itself at the end of a letter. */
const SIGNATURE = /[.!?] ?-{0,2} ?([a-zñ]{3,15})(?: ([a-zñ'-]{2,20}))?\.?$/g
const NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/))
const isSignature = (scene: Scene, found: RegExpExecArray): boolean =>
  (NAMES.has(found[1] ?? '') || (ADDRESSED.test(scene.text) && !isOrdinaryWord(found[1] ?? ''))) &&
  isCapital(scene, firstOf(found)) &&
  scene.words >= LETTER &&
  !Object.hasOwn(scene.input.lexicon.places, found[1] ?? '')
const ADDRESSED = /^(?:dear|estimad[oa]|good (?:morning|afternoon|evening)|buen[oa]s (?:dias|tardes|noches))(?![a-z])/
/** Shorter texts answer or call somebody by their name. */
const LETTER = 8

/** The name they give as theirs; a second word counts when both are written with a capital. */
export function names(scene: Scene): Claim[] {
  const told = matchesOf(scene.text, NAMED).filter(({ index }) => !OWNER.test(scene.text.slice(Math.max(0, index - 24), index)))
  const shown = [...matchesOf(scene.text, PRESENTED), ...matchesOf(scene.text, HERE)].filter((found) => isShown(scene, found))
  const signed = matchesOf(scene.text, SIGNED).filter((found) => isCapital(scene, firstOf(found)) && !isOrdinaryWord(found[1] ?? ''))
  const alone =
    told.length + shown.length + signed.length === 0 ? matchesOf(scene.text, SIGNATURE).filter((found) => isSignature(scene, found)) : []
  return [...told, ...shown, ...signed, ...alone].slice(0, 1).flatMap((found) => nameClaim(scene, found))
}

/** "My dog's name is Bruno", "my dogs name is", "the street name is", "his name is". */
const OWNER =
  /(?:(?:my|our|mi) (?!first |full |legal |real |given )[a-z]{2,14}|'s?|[a-z]s'|his|her|their|your|its|su|the [a-z]{2,12}|dog|cat|street|agent|company|last|maiden|middle|business) $/
const NO_NAME = new Set(
  `not on in spelled correct wrong the no only a an still just so very really here there good fine ready sorry late busy jorge also going looking mr mrs ms
  crazy awesome amazing great perfect terrible ridiculous important insane interesting interested confused excited urgent private happy sad tired done sick nice
  funny annoying horrible wonderful beautiful easy hard impossible unbelievable selling buying moving retired divorced single married`.split(
    /\s+/,
  ),
)
/** What may follow a name that is only shown. */
const SHOWN_BY =
  /^(?:[.,!]|$| (?:here|from|with|and|again|calling|texting|y|de|del|el|la|aqui|i|we|at|your|from|who|que|the|otra|hi|btw|by the way|por cierto|lol|quiero|queria|quisiera|necesito|busco|ando|tengo|estoy|para|le|les|llamando|hablando|escribiendo|looking|wanting|interested|mi|my|me|want|wanted|need|(?:the )?(?:home ?)?owner|the (?:seller|buyer|landlord)|(?:el|la) (?:dueñ[oa]|propietari[oa]))(?![a-z]))/

/** Where the first word of the name stands. */
const firstOf = (found: RegExpExecArray): number =>
  found.index + found[0].lastIndexOf(`${found[1] ?? ''}${found[2] === undefined ? '' : ` ${found[2]}`}`)

function isShown(scene: Scene, found: RegExpExecArray): boolean {
  const [, first = ''] = found
  const start = firstOf(found)
  const rest = scene.text.slice(start + first.length)
  const isFull = found[2] !== undefined && isCapital(scene, start + first.length + 1)
  return (
    isCapital(scene, start) &&
    !scene.prepared.shouting &&
    (!isOrdinaryWord(first) || (TITLE.test(first) && isFull && !isOrdinaryWord(found[2] ?? ''))) &&
    !NO_NAME.has(first) &&
    !first.endsWith("'s") &&
    !Object.hasOwn(scene.input.lexicon.places, first) &&
    (SHOWN_BY.test(rest) || (isFull && SHOWN_BY.test(rest.slice(1 + (found[2] ?? '').length))))
  )
}

function nameClaim(scene: Scene, found: RegExpExecArray): Claim[] {
  const [, first = '', second = ''] = found
  if (NO_NAME.has(first)) return []
  const start = firstOf(found)
  const end = start + first.length
  const isFull = second !== '' && scene.text[end] === ' ' && isCapital(scene, start) && isCapital(scene, end + 1)
  const to = isFull ? end + 1 + second.length : end
  return [{ rank: 'word', start, end: to, facts: [{ field: 'name', value: written(scene, start, to), confidence: 0.85 }] }]
}
