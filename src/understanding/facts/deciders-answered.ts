import type { Claim } from './claim-spans.ts'
import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/**
 * Who decides, by whom a short answer names: themselves, somebody else, or both. For the answers no phrase knows; a question, a denial and a
 * longer text decide nothing.
 */
export function namedDeciders(scene: Scene): Claim[] {
  const words = scene.words
  const text = scene.text.replace(/^ ?(?:ay|uy|oh|hijole|nombre) no,? /, '')
  if (
    scene.input.pendingQuestion !== 'decision_maker' ||
    words > LONGEST ||
    text.includes('?') ||
    // An amount is another answer beside it.
    /\d\d/.test(text) ||
    UNDECIDED.test(text.replace(NOBODY, ' alone ')) ||
    DECIDES_ELSE.test(text) ||
    GATHERED.test(text)
  )
    return []
  const value = valueOf(text.replace(NOBODY, ' alone '), words)
  if (value === null) return []
  const start = Math.max(0, scene.text.search(/[a-z0-9ñ]/))
  return [{ rank: 'decider', start, end: scene.text.trimEnd().length, facts: [{ field: 'decision_maker', value, confidence: 0.75 }] }]
}

/** "We had a family reunion this weekend" names nobody who decides. */
const GATHERED = spots(
  'fight(?:s|ing)?|argu(?:e|es|ing)|bicker(?:s|ing)?|pelea[n]?|discuten|problem|bronca|thank god|reunion|party|fiesta|wedding|boda|birthday|cumpleaños|funeral|dinner|cena|vacation|vacaciones|trip|viaje|game|partido|church|iglesia|weekend|saludos?|saluda[n]?|bendiciones|regards|sends (?:her|his|their|love|you|best)|(?:says?|said) (?:hi|hello|hey|hola|thanks|thank you)|told me to (?:say|tell you)|cooking|cooked|cocin[a-z]{1,5}|asleep|dormid[oa]|sick|enferm[oa]|fotos?|photos?|pictures?|pics',
)
/** "My boss decides when I get a day off". */
const DECIDES_ELSE =
  /(?<![a-z])(?:decides?|says?|decide|dice) (?:when|where|what|if|how|cuando|donde|que dia|si)(?! to sell| price| we sell)(?![a-z])/

function valueOf(text: string, words: number): 'joint' | 'other' | 'sole' | null {
  const rest = text.replace(HELPS, ' ')
  const isSelf = SELF.test(rest)
  if (OTHERS.test(text)) {
    if (SHARED.test(text) || CONSULTS.test(text) || (isSelf && JOINED.test(text))) return 'joint'
    if (!isSelf && isHead(text)) return 'other'
    return !isSelf && (DECIDES.test(text) || words <= FEW || rest.trim().split(/[ ,.]+/).length <= FEW) ? 'other' : null
  }
  if (SHARED.test(text)) return words <= SHORT && DUAL.test(text) ? 'joint' : null
  const isAlone = ALONE.test(text) || (isSelf && (words <= 2 || DECIDES_SELF.test(text)))
  return words <= SHORT && isAlone && !JOINED.test(text) ? 'sole' : null
}

/** "The trustee, Mr. Aguirre": who opens the answer is the answer. */
function isHead(text: string): boolean {
  const head = /^[^.,;!]{0,24}(?=[.,;!])/.exec(text)?.[0] ?? ''
  return head.trim().split(' ').length <= FEW && OTHERS.test(head)
}

const LONGEST = 14
const SHORT = 8
const FEW = 3

const NOBODY = spots('no one else|nobody else|nobody but me|no one but me|nadie mas')
const UNDECIDED = spots(
  'not|never|no|ni|nunca|maybe|depends|depende|why|what|who|how|que significa|por que|quien sabe|think|thinks|creo|idk|if|si|stop|thanks?|gracias|ok|okay|sure|hello|hola|later|busy|call|text me|wait|haha',
)
const SELF = spots('i|me|myself|mine|yo|un servidor|su servidor[a]?|mi persona')
/** "I just handle the texts" decides nothing. */
const HELPS =
  /(?<![a-z])(?:(?:but|and) )?i (?:am )?(?:just|only)? ?(?:do (?:all )?the (?:talking|texting|typing|calling)|handle|help|helping|manage|text|texting|asking|taking care|do the|live)[a-z ]{0,24}|(?<![a-z])(?:yo )?(?:solo|nomas|nada mas|solamente) (?:les |le )?(?:ayudo|traduzco|escribo|mando|contesto|texteo)[a-zñ ]{0,24}/
const OTHERS = spots(
  lines(`wife|wifey|husband|hubby|spouse|partner|fiancee?|boyfriend|girlfriend|bf|gf|brothers?|bro|sisters?|sis|siblings?|moms?|mother|dads?|father|parents?|folks|sons?|daughters?|kids|
      children|family|old (?:lady|man)|ex|in-?laws|cousins?|aunts?|uncles?|grandma|grandpa|niece|nephew|trustee|executor|attorney|lawyer|court|judge|accountant|boss|
      espos[oa]|marido|mujer|señora|viej[oa]|pareja|novi[oa]|herman[oa]s?|mama|papa|madre|padre|padres|papas|hij[oa]s|hijo|hija|familia|soci[oa]s?|suegr[oa]s?|cuñad[oa]s?|prim[oa]s?|
      ti[oa]s?|abogad[oa]|juez|jefes?`),
)
const SHARED = spots(
  'both|together|half|we|us|our|too|also|as well|equally|tambien|ambos|juntos|los dos|las dos|mitad|nosotros|nosotras|entre|todos|decidimos|firmamos|somos',
)
const DUAL = spots('both|together|the two of us|both of us|us two|ambos|juntos|los dos|las dos|nosotros dos|entre los dos')
const CONSULTS = spots(
  '(?:run|clear|discuss|consult|talk|check|speak|decide)(?: [a-z]{1,6}){0,3} (?:with|by|past|over)|consult[a-z]{1,6}|platic[a-z]{1,6}|habl[a-z]{1,6}',
)
const JOINED = spots('and|y|n|plus|with|con|e|along with')
const DECIDES = spots(
  'decides?|owns?|owners?|signs?|says?(?! (?:hi|hello|hey|hola|that|it|you|he|she|we|yes|no|ok|thanks)(?![a-z]))|goes|handles?|runs?|(?:has|have) (?:it|the)|in charge|(?:is|are|es|son)(?: the| el| la| los)? (?:ones?|owners?|boss|que|quien|dueñ[oa]s?|jef[ea])|dueñ[oa]s?|decide[n]?|manda[n]?(?! (?:muchos |muchas |un |una |unos |su |le |les )?(?:saludos?|abrazos?|decir|recados?|bendiciones|mensajes?|textos?|fotos?|gracias|cariños|dinero))|firma[n]?|dice[n]?',
)
const DECIDES_SELF = spots(
  '(?:i|yo) (?:sign|decide|own|call|choose|pick|am (?:the )?(?:boss|owner|decider|one)|soy|firmo|decido|mando)|mine|myself|in charge|soy yo|me (?:toca|corresponde)',
)
const ALONE = spots(
  'alone|single(?! (?:family|story|level|car|floor))|sole|only|divorced|widow(?:ed|er)?|soltera?|solter[oa]|viud[oa]|divorciad[oa]|sol[oa]|solit[oa]|a mi nombre|in my name',
)
