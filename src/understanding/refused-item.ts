import type { QuestionKey, UnderstandInput } from '../conversation/reading.ts'
import type { ClauseWords } from './clause-words.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

const ITEMS = phraseTable<QuestionKey>(WORD_LISTS, [
  ['price', 'price, budget, number, amount, how much, precio, presupuesto, cantidad, cuanto'],
  ['property_address', 'address, direccion, where i|we live, domicilio'],
  ['liens', 'mortgage, owe, loan balance, liens, hipoteca, debo, deuda'],
  ['financing', 'income, credit, finances, financing, lender, make a year, ingresos, credito, finanzas'],
  ['motivation', 'why, reason, reasons, razon, motivo, por que'],
  ['timeline', 'when, timeline, date, cuando, fecha'],
  ['contact_method', 'phone, email, number to call, telefono, correo'],
])

/** The question a person declines to answer: the item they name, else the one we asked. */
export function refusedItem(
  clause: ClauseWords,
  { pendingQuestion, bot }: Pick<UnderstandInput, 'pendingQuestion' | 'bot'>,
): QuestionKey | null {
  const named = findPhrases(ITEMS, clause.words)[0]?.value ?? null
  if (named === 'price' && (bot === 'seller' || pendingQuestion === 'price_point')) return 'price_point'
  return named ?? pendingQuestion
}
