import type { UnderstandInput } from '../conversation/reading.ts'
import type { FlagHit } from './flags.ts'
import type { Prepared } from './prepared.ts'

/**
 * Whether somebody who has told us what they want only says how little they know: "no sé nada de esto, es mi primera vez" comes from
 * who is new to it. A stranger whom our text reached by mistake has told us nothing of a home before.
 */
export const isNewToIt = ({ flag, from, to }: FlagHit, { tokens }: Prepared, { known }: UnderstandInput): boolean =>
  flag === 'wrong_number' && known.length >= TOLD_FROM && saysHowLittle(tokens.slice(from, to).map(({ text }) => text))

const TOLD_FROM = 2

const saysHowLittle = (words: readonly string[]): boolean =>
  words.some((word) => KNOWS.has(word)) && !words.some((word) => MISTAKEN.has(word))

const KNOWS = new Set(
  'know knows knew idea clue heard se sé sabia conozco conocemos tengo comprado vendido bought sold owned tenido'.split(' '),
)
const MISTAKEN = new Set(
  'wrong number numero phone person persona name nombre mistake equivocado equivocada quien quién who him her them named called llama señora señor'.split(
    ' ',
  ),
)
