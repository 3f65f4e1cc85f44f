import { consentWords, type Word } from '../../src/consent/consent-text.ts'
import { readGrammar } from '../../src/consent/consent-words.ts'
import { featuresOf, PLACES } from '../../src/consent/likeness.ts'
import { weighed } from '../../src/consent/read-consent.ts'
import type { TrainingText } from './consent-texts.ts'
import { exampleOf, TEACHING } from './likeness-file.ts'
import { logOdds, train } from './logistic.ts'

type Judged = { text: TrainingText; verdict: 'optout' | 'held' | 'none'; odds: number; step: string }

/**
 * Each labelled file is read with what all others teach: the honest estimate of how the second reader does on the next writer's texts.
 * The grammar has seen every file, so what the reader does alone is told beside what both do together. `isShown`: every text that was
 * missed, held or wrongly taken for a request.
 */
export function leftOut(texts: readonly TrainingText[], isShown: boolean): string[] {
  const rows = texts.map((text) => ({ text, example: exampleOf(text) }))
  const files = [...new Set(texts.flatMap(({ file }) => (file === undefined ? [] : [file])))]
  const judged = files.flatMap((file) => {
    const model = train(
      rows.filter(({ text }) => text.file !== file).map(({ example }) => example),
      PLACES,
      TEACHING,
    )
    const mine = texts.filter((text) => text.file === file)
    return mine.map((text) => judgedBy(text, (words) => logOdds(model, [...featuresOf(words)])))
  })
  return [
    ...files.flatMap((file) =>
      told(
        file,
        judged.filter(({ text }) => text.file === file),
        isShown,
      ),
    ),
    ...(['en', 'es'] as const).flatMap((language) =>
      told(
        language,
        judged.filter(({ text }) => text.language === language),
        false,
      ),
    ),
    ...told('all', judged, false),
  ]
}

function judgedBy(text: TrainingText, likeness: (words: readonly Word[]) => number): Judged {
  const words = consentWords(text.text)
  const { verdict, unclear, step } = weighed(readGrammar(text.text, {}, words), words, likeness)
  return { text, odds: likeness(words), step, verdict: verdict === 'optout' ? 'optout' : unclear ? 'held' : 'none' }
}

/** Of the ordinary texts so many may be taken for requests. */
const FALSE_SHARES = [0.01, 0.02, 0.05]

function told(name: string, judged: readonly Judged[], isShown: boolean): string[] {
  const [requests, others] = [judged.filter(({ text }) => text.isRequest), judged.filter(({ text }) => !text.isRequest)]
  const odds = others.map((row) => row.odds).toSorted((a, b) => b - a)
  const alone = FALSE_SHARES.map((share) => {
    const least = odds[Math.floor(odds.length * share)] ?? -Infinity
    return `${share * 100} % false: ${percent(requests, (row) => row.odds > least)} above ${least.toFixed(1)}`
  })
  const [missed, held] = [requests.filter(({ verdict }) => verdict === 'none'), requests.filter(({ verdict }) => verdict === 'held')]
  const [wrong, needless] = [others.filter(({ verdict }) => verdict === 'optout'), others.filter(({ verdict }) => verdict === 'held')]
  return [
    `${name}: ${requests.length} requests, ${missed.length} missed, ${held.length} held; ${others.length} others, ${wrong.length} taken for one, ${needless.length} held`,
    `  alone at ${alone.join('; ')}`,
    ...(isShown ? [...missed, ...held, ...wrong, ...needless].map(shown) : []),
  ]
}

const shown = ({ text, verdict, odds, step }: Judged): string =>
  `  ${text.isRequest ? 'request' : 'other'} ${verdict} (${step}, ${odds.toFixed(1)}): ${text.text}`

const percent = (rows: readonly Judged[], is: (row: Judged) => boolean): string =>
  `${((rows.filter(is).length / Math.max(1, rows.length)) * 100).toFixed(1)} %`
