import { textOf } from '../../src/consent/consent-clauses.ts'
import { consentWords } from '../../src/consent/consent-text.ts'
import { readGrammar, type ConsentReading } from '../../src/consent/consent-words.ts'
import { LIKE_A_REQUEST, LIKE_NONE } from '../../src/consent/read-consent.ts'
import { PLACES } from '../../src/consent/likeness.ts'
import { isWelcome } from '../../src/consent/welcome.ts'
import type { TrainingText } from './consent-texts.ts'
import { exampleOf, TEACHING } from './likeness-file.ts'
import { logOdds, train } from './logistic.ts'

type Judged = { text: TrainingText; odds: number; step: ConsentReading['step'] }

const FOLDS = 5

/** Each fifth is judged by what the other four teach; printed for the texts that are like the held-back ones. */
export function crossValidated(texts: readonly TrainingText[]): string[] {
  const judged = judgedOf(texts)
  return (['en', 'es'] as const).flatMap((language) => {
    const fresh = judged.filter(({ text }) => text.isFresh && text.language === language)
    const [requests, others] = [fresh.filter(({ text }) => text.isRequest), fresh.filter(({ text }) => !text.isRequest)]
    return [
      `${language}: ${requests.length} requests, ${others.length} others; in use: above ${LIKE_A_REQUEST} a request, at or below ${LIKE_NONE} doubted`,
      ...[0, 0.5, 1, 1.5, 2, 3].map((least) => {
        const alone = (row: Judged) => row.odds > least
        const added = (row: Judged) => row.odds > least && row.step === 'none'
        return `  above ${least}: likeness alone hears ${share(requests, alone)}, false ${share(others, alone)}; where no rule spoke it adds ${share(requests, added)}, false ${share(others, added)}`
      }),
      ...[-5, -4, -3, -2, -1].map((most) => {
        const doubted = (row: Judged) => row.odds <= most && row.step === 'grammar'
        return `  at or below ${most}: doubts a match in ${share(requests, doubted)} of the requests, ${share(others, doubted)} of the others`
      }),
    ]
  })
}

function judgedOf(texts: readonly TrainingText[]): Judged[] {
  const rows = texts.map((text) => ({ text, example: exampleOf(text), step: stepOf(text.text) }))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isMine = (n: number) => n % FOLDS === fold
    const model = train(
      rows.filter((_row, n) => !isMine(n)).map(({ example }) => example),
      PLACES,
      TEACHING,
    )
    return rows.filter((_row, n) => isMine(n)).map(({ text, example, step }) => ({ text, step, odds: logOdds(model, example.features) }))
  }).flat()
}

/** What asks for more is as good as guarded. */
function stepOf(text: string): ConsentReading['step'] {
  const { step } = readGrammar(text)
  return step === 'none' && isWelcome(textOf(consentWords(text))) ? 'guard' : step
}

function share(rows: readonly Judged[], is: (row: Judged) => boolean): string {
  return `${((rows.filter(is).length / rows.length) * 100).toFixed(1)} %`
}
