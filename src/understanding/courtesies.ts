import type { Act, ActKind, Span } from '../conversation/reading.ts'
import { ACT_PHRASES } from './act-phrases.ts'
import type { ClauseWords } from './clause-words.ts'
import { isKnownWord } from './known-words.ts'
import { originalSpan } from './normalise.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { WORD_LISTS } from './word-lists.ts'

const COURTESIES = phraseTable(
  WORD_LISTS,
  ACT_PHRASES.filter(([rule]) => rule.kind === 'thanks' || rule.kind === 'greeting'),
)
const FILLERS = new Set(
  'so very much a lot again for your the help time info information everyone there you all and too sir maam bro man ok okay yes great good perfect nice awesome jorge por todo su tu ayuda la el tiempo muy amable señor señora amigo ok y de dear kindly again usted a ustedes tan su atencion señorita joven don doña mijo mija hermano bro dude folks team ma am y all guys mucho semana fin sounds rest bendiciones dios god bless kindness amabilidad paciencia señito hoy usted'.split(
    ' ',
  ),
)
const MAX_NAMES = 2

/** Greeting or thanks, when nothing else stands in the text but names and emoji. */
export function courtesies(prepared: Prepared, clauses: readonly ClauseWords[]): Act[] {
  const used = new Set<number>()
  const best = new Map<ActKind, Act>()
  for (const clause of clauses) {
    for (const { value, from, to } of findPhrases(COURTESIES, clause.words)) {
      for (let i = from; i < to; i++) used.add(clause.first + i)
      const [first, last] = [prepared.tokens[clause.first + from], prepared.tokens[clause.first + to - 1]]
      if (first !== undefined && last !== undefined && !best.has(value.kind))
        best.set(value.kind, { ...value, span: originalSpan(prepared, first.start, last.end) })
    }
  }
  const rest = prepared.tokens.filter((token, i) => !used.has(i) && !FILLERS.has(token.text))
  const onlyNames = rest.length <= MAX_NAMES && rest.every((token) => !isKnownWord(token.text) && !/^\d/.test(token.text))
  return onlyNames ? [...best.values()] : []
}

/** Where words of thanks or farewell stand: "buen fin de semana" names no time, "good night" is no yes. */
export function courtesySpans(prepared: Prepared, clauses: readonly ClauseWords[]): Span[] {
  return clauses.flatMap((clause) =>
    findPhrases(COURTESIES, clause.words)
      .filter(({ value, from, to }) => value.kind === 'thanks' && to - from > 1)
      .flatMap(({ from, to }) => {
        const [first, last] = [prepared.tokens[clause.first + from], prepared.tokens[clause.first + to - 1]]
        return first && last ? [originalSpan(prepared, first.start, last.end)] : []
      }),
  )
}
