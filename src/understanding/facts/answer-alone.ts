import type { FactField } from '../../conversation/fact.ts'
import type { Extracted, QuestionKey } from '../../conversation/reading.ts'
import { spots } from './phrases.ts'
import { isPast } from './told-of-past.ts'
import { sceneOfPart } from './scene.ts'
import type { Scene } from './scene.ts'

/** What each question asks for. Those that a bare yes answers have readers of their own. */
const ASKED_FIELDS: Partial<Record<QuestionKey, readonly FactField[]>> = {
  beds: ['beds_min', 'baths_min'],
  area: ['area'],
  price: ['price_min', 'price_max', 'price_point'],
  price_point: ['price_min', 'price_max', 'price_point'],
  condition: ['condition'],
  decision_maker: ['decision_maker'],
  motivation: ['motivation'],
  financing: ['financing'],
  timeline: ['timeline'],
}

/**
 * The answer that stands in a part of its own in a longer text (F-4): "four. and if there's a den my husband puts his drums in it". Read as if
 * nothing else had been said, and only where the whole text told nothing of what was asked.
 */
export function answeredAlone(scene: Scene, stated: readonly Extracted[], read: (scene: Scene) => Extracted[]): Extracted[] {
  const { pendingQuestion } = scene.input
  const fields = pendingQuestion === null ? undefined : ASKED_FIELDS[pendingQuestion]
  const isAnswered = stated.some(({ field }) => fields?.includes(field) === true && field !== 'baths_min')
  if (fields === undefined || scene.words <= SHORT || scene.text.includes('|') || isAnswered) return []
  for (const part of partsOf(scene)) {
    const alone = read(sceneOfPart(scene, part))
    const answers = alone.filter(
      ({ field, polarity, confidence }) => fields.includes(field) && polarity === 'affirmed' && confidence >= SURE,
    )
    if (answers.length > 0 && !alone.some(({ field }) => field === 'relocation_destination')) return answers
  }
  return []
}

const SHORT = 4
const LONGEST = 5
const SURE = 0.5

/** The opening of the text and its short sentences, those that only greet, agree or ask left out. */
function partsOf({ text, prepared }: Scene): [start: number, end: number][] {
  const opening = HEAD.exec(text)?.[0] ?? ''
  const rest = text.slice(opening.length)
  const head = (DECIDES.test(opening) && WHEN.test(rest)) || (A_PERSON.test(opening) && JOINED.test(rest)) ? '' : opening
  const sentences = prepared.clauses.flatMap(([start, end]): [number, number][] =>
    SAYS_MORE.test(text.slice(start, end)) ? [] : [[start, end]],
  )
  const parts = [[0, head.length] as [number, number], ...sentences].filter(([start, end]) => isAnswer(text.slice(start, end)))
  // A word that stands by itself is meant: "one for us, one for the nursery. two".
  return parts.toSorted((a, b) => Number(isOneWord(text.slice(...b))) - Number(isOneWord(text.slice(...a))))
}

/** "My boss decides when I get a day off": cut before "when" it would say something else. */
const DECIDES = /(?<![a-z])(?:decides?|says?|decide|dice)$/
const WHEN = /^ (?:when|if|cuando|si)(?![a-z])/

/** "My sister and her husband fight": cut before "and" the first of the two would decide. */
const A_PERSON = /^ ?(?:my|the|mi|el|la) [a-zñ]{3,14}$/
const JOINED = /^ (?:and|y|with|plus|con)(?![a-z])/

const isAnswer = (part: string): boolean =>
  part !== '' &&
  part.trim().split(' ').length <= LONGEST &&
  !part.includes('?') &&
  (!NOTHING_SAID.test(part) || part === 'me') &&
  !HANGS.test(part) &&
  !TELLS.test(part) &&
  !isPast(part)

const isOneWord = (part: string): boolean => !part.trim().includes(' ')

/** Up to where a reason, a wish or another sentence begins. */
const HEAD =
  /^(?:[^.,;:!?]|[.,:](?=\d)){1,40}?(?=[.,;:!](?!\d)| (?:and|but|so|because|cuz|cause|since|if|when|with|plus|y|pero|porque|si|cuando|con|aunque)(?![a-z]))/
const SAYS_MORE = /[,:]/
/** A home, a work or a childhood that is told of is no answer by itself. */
const TELLS = spots(
  "(?:i|we|my|our|they|he|she|everyone)(?: [a-z']{2,10}){0,2} (?:live|lives|living|rent|rents|renting|work|works|working|from|born|raised|grew|moved|stay|staying|used)|viv(?:o|imos|e|en|ia|iamos)|rent(?:o|amos|a|ando)|trabaj(?:o|a|amos)|naci|creci|crecimos|soy|somos|estoy|estamos|ando|andamos",
)
/** "60 days from" is not all they say. */
const HANGS = / (?:from|to|of|in|at|for|with|than|the|an?|my|our|is|are|de|para|por|con|en|que|el|la|mi|un|una|es)$/
const NOTHING_SAID =
  /^(?:(?:ok(?:ay)?|k|yes|yeah|yep|si|no|nope|nah|fine|good|great|cool|nice|bien|bueno|sure|thanks?|thank|you|gracias|hello|hi|hey|hola|sorry|perdon|disculpe|lol|haha|jaja|well|pues|um|uh|oh|ay|hmm?|later|call|me|bye|claro|right|all|very|so|sounds|perfect|perfecto|exactly|the|same|it|is|depends?|depende|maybe|idk)[ .,!]{0,3}){1,6}$/
