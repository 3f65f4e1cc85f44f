import { isSayable } from '../conversation/confirm-facts.ts'
import type { Fact, FactField, Facts, FactValue } from '../conversation/fact.ts'
import type { Ask, EndOfWindow } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { fill } from './fill.ts'
import type { Slots } from './fill.ts'
import { pieces, type Piece } from './preface-texts.ts'
import { monthName } from './slots.ts'
import { sayValue } from './values.ts'
import { nudgesOf, rungsOf, type Words } from './location-vocabulary.ts'

/** `isNudge`: the open question comes again, in fewer words. */
type AskInput = { facts: Facts; slots: Slots; language: Language; words: Words; isNudge?: boolean }

/** Every wording of a question that applies: about what they said before, as plain options, else by its rung. */
export function askPieces(ask: Ask, input: AskInput): Piece[] {
  const { lookingBack } = input.words
  const { key, rung } = ask
  const rungs = rungsOf(input.words, key)
  if (ask.loan) return pieces('loan', lookingBack.loan, input.slots)
  if (input.isNudge) return pieces(`${key}.nudge`, nudgesOf(input.words, key), input.slots)
  const asked = () =>
    ask.options === undefined
      ? [...pieces(`${key}.${rung}`, rungs[rung], input.slots), ...(ask.light ? pieces(`${key}.2`, rungs[2], input.slots) : [])]
      : pieces(`${key}.options`, rungs.options, input.slots)
  if (ask.unsure)
    return orElse(
      asked().filter(({ text }) => OFFERS_CHOICE.test(text)),
      asked,
    )
  if (ask.between !== undefined) return orElse(whichPieces(ask.between, input), () => pieces(`${key}.options`, rungs.options, input.slots))
  if (ask.carried) return orElse(carriedPieces(ask.stale, input), asked)
  if (ask.stale !== undefined) return orElse(stillPieces(ask.stale, input), asked)
  if (ask.sooner) return pieces('sooner', lookingBack.sooner, { until: sayEnd(ask.sooner, input.language) })
  if (ask.anew) return orElse(pieces(`anew.${key}`, lookingBack.anew[key] ?? [], input.slots), asked)
  if (ask.howMuch) return pieces('howMuch', lookingBack.howMuch, input.slots)
  const side = key === 'confirm_buyer' ? 'buyer' : 'seller'
  if (ask.besides) return pieces(`besides.${side}`, lookingBack.besides[side], input.slots)
  return ask.raised === undefined ? asked() : pieces(`raised.${side}`, lookingBack.raised[side], input.slots)
}

/** Two things to choose from, in one question. */
const OFFERS_CHOICE = /[\p{L}\d]+,? (?:or|o) /u

const PARTS: Record<Language, Record<EndOfWindow['part'], string>> = {
  en: { early: 'early', mid: 'mid', late: 'late' },
  es: { early: 'principios de', mid: 'mediados de', late: 'finales de' },
}

/** "mid April", "mediados de abril". */
const sayEnd = ({ part, month }: EndOfWindow, language: Language): string => `${PARTS[language][part]} ${monthName(month, language)}`

const orElse = (found: Piece[], other: () => Piece[]): Piece[] => (found.length > 0 ? found : other())

/** Which of the first and the last value they gave; none where they cannot be said. */
function whichPieces({ field, values }: NonNullable<Ask['between']>, { language, words }: AskInput): Piece[] {
  const said = [values[0], values.at(-1)].map((value) => (value === undefined ? null : sayValue(plain(field, value), language)))
  const [first = null, second = null] = said
  return first === second ? [] : pieces('which', words.lookingBack.which, { first, second })
}

const plain = (field: FactField, value: FactValue): Fact => ({
  field,
  value,
  unit: null,
  confidence: 1,
  approximate: false,
  sourceMessageId: '',
  statedAt: '',
  basis: 'explicit',
  status: 'current',
})

/** Whether the old value still holds, said as it would be picked up: "up to 620k", "3 beds". */
function stillPieces(field: FactField, { facts, language, words }: AskInput): Piece[] {
  const fact = facts[field]
  const phrase = words.acknowledgements.values[field]
  const value = fact === undefined || !isSayable(field) ? null : sayValue(fact, language)
  const word = typeof fact?.value === 'string' ? fact.value : ''
  const lines = fact && (words.lookingBack.stillLines[`${field}:${word}`] ?? words.lookingBack.stillLines[field])
  if (lines) return pieces('still', lines, {})
  if (phrase === undefined || value === null) return []
  return pieces('still', words.lookingBack.still, { value: fill(phrase, { value }) })
}

/** Whether what they told for a sale, or of a move, holds for buying too. */
function carriedPieces(field: FactField | undefined, { facts, language, words }: AskInput): Piece[] {
  const fact = field === undefined ? undefined : facts[field]
  if (fact === undefined) return []
  const value = typeof fact.value === 'string' ? sayValue(fact, language) : ''
  return value === null ? [] : pieces(`carried.${fact.field}`, words.lookingBack.carried[fact.field] ?? [], { value })
}
