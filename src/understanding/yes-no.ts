import type { Span } from '../conversation/reading.ts'
import { originalSpan } from './normalise.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { WORD_LISTS } from './word-lists.ts'

export type PlainAnswer = {
  answer: 'yes' | 'no' | 'maybe'
  span: Span
  /** A word that also just acknowledges ("ok"): an answer only to a yes/no question. */
  weak: boolean
}

type Reading = { answer: PlainAnswer['answer']; weak: boolean } | null

const yes: Reading = { answer: 'yes', weak: false }
const weakYes: Reading = { answer: 'yes', weak: true }
const no: Reading = { answer: 'no', weak: false }
const weakNo: Reading = { answer: 'no', weak: true }
const maybe: Reading = { answer: 'maybe', weak: false }

/** Only at the start of a text, after courtesies. The longest phrase wins; null covers openings that are no answer. */
const OPENINGS = phraseTable<Reading>(WORD_LISTS, [
  [
    yes,
    `
    yes, yeah, yea, yep, yup, yess, yas, si >, simon, claro, claro que si, por supuesto, asi es, correcto, correct, absolutely,
    definitely, of course, for sure, you bet, exactly, affirmative, no yeah, no problem, not a problem, no hay problema, sin problema,
    fine by|with me|us, works for me|us, i|we do >, i|we am|are >, i|we would >, i|we did >, i|we have >, i guess so, i think so, i
    suppose so, i believe so, creo que si, pues si, como no, eso es, me parece ..1 bien, de acuerdo, that is right|correct|it, that
    works|would work, it does|would|could >, that could work, would work, that would be
    great|nice|good|perfect|awesome|helpful|fine|wonderful, would|i|we would love that|to, please do, please >, por favor >, si|sure|ok por favor|please, sure|ok|okay|fine|alright that would be|that
    great|nice|perfect|awesome|helpful|works|good, sure|ok|okay|alright let us|lets do it|that, sure|ok|okay|alright have|tell|let him|her|someone|jorge call, fine|ok|okay but text|call me first, let us|lets do it|that,
    me|nos gustaria|encantaria, adelante, con gusto, va que va, go for it
  `,
  ],
  [
    weakYes,
    `
    si, sure, ok, okay, k >, kk, sounds good, dale, sale, esta bien, bueno, fine, alright, all right, perfect, perfecto, right, cool,
    great, good, seguro, va >, orale, andale, why not, i guess
  `,
  ],
  [
    no,
    `
    no >, nope, nah, naw, not really, not at all, not yet, not now, not anymore, no thanks, no thank you, no gracias, negative, never,
    yeah no, of course not, claro que no, para nada, todavia no, aun no, ahora no, nel, i|we do not >, i|we am|are not >, i|we would not
    >, i|we have not, i do not think so, creo que no, pues no, absolutely|definitely not, none, ninguno|ninguna|nada >, not
    for|interested, nunca
  `,
  ],
  [weakNo, 'no'],
  [
    maybe,
    `
    maybe, possibly, perhaps, might, no estoy|estamos ..1 seguro|segura|seguros, depends, it depends, that depends, not sure, ni idea, i am not
    sure, unsure, i do not know, do not know, no idea, yes and no, tal vez, talvez, quizas, quiza, a lo mejor, depende, no se, puede
    ser, mas o menos, tight, kind of, sort of, we will see, hard to say, could be, it might, puede que, ya veremos, not exactly, i|we
    might, who knows, quien sabe
  `,
  ],
  [
    null,
    `
    no longer, no rush|hurry, no prisa, no hay prisa, right now|away, sure thing, no more, good morning|afternoon|evening|question,
    great question, never mind, si vendo|vendemos|compro, ok|okay so what|how|when, no puedo
  `,
  ],
])

/** Refusals and agreements that count anywhere in the first clauses of a short text. */
const ANYWHERE = phraseTable<Reading>(WORD_LISTS, [
  [
    no,
    `
    will|would|does|do|can not work|suit|do, that is too soon|fast, no nos|me conviene|funciona|sirve, not going to work, no es posible
  `,
  ],
  [
    yes,
    `
    fine by|with me|us, works for me|us, nos|me parece bien, me|nos conviene|funciona, that would be great|nice|perfect|awesome|helpful, would|i|we would
    love that|to, let us|lets do it|that, yes please, si por favor
  `,
  ],
])

const COURTESIES = new Set(
  'um uh well oh hmm haha lol hi hey hello hola sorry perdon pues honestly actually thanks gracias ah eh'.split(' '),
)
const SHORT = 12

/** The plain answer a text opens with, or null. */
export function plainAnswer(prepared: Prepared): PlainAnswer | null {
  const words = prepared.tokens.map((token) => token.text)
  const start = words.findIndex((word) => !COURTESIES.has(word))
  if (start < 0) return null
  const rest = words.slice(start, start + SHORT)
  const opening = findPhrases(OPENINGS, sentence(prepared, start, rest))
    .filter((hit) => hit.from === 0)
    .reduce<{ value: Reading; from: number; to: number } | null>((best, hit) => (best === null || hit.to > best.to ? hit : best), null)
  const found = opening?.value ? opening : (words.length <= SHORT && findPhrases(ANYWHERE, rest)[0]) || null
  if (!found || found.value === null) return null
  const [first, last] = [prepared.tokens[start + found.from], prepared.tokens[start + found.to - 1]]
  if (first === undefined || last === undefined) return null
  return { ...found.value, span: originalSpan(prepared, first.start, last.end) }
}

/** The words up to the first comma or clause end: `>` in a phrase means there. */
function sentence(prepared: Prepared, start: number, words: readonly string[]): readonly string[] {
  for (let i = 0; i < words.length; i++) {
    const [token, next] = [prepared.tokens[start + i], prepared.tokens[start + i + 1]]
    if (token === undefined || next === undefined) break
    if (/[,.!?;]/.test(prepared.match.slice(token.end, next.start))) return words.slice(0, i + 1)
  }
  return words
}
