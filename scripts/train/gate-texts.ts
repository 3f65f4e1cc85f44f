import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isHeldBack } from '../eval/labelled-rows.ts'
import { ALSO_BLOCKED, ALSO_FINE, PAIRS } from '../../src/reply/screen.cases.ts'
import { BLOCKED, FINE } from '../../src/reply/screen/claims.cases.ts'
import { INTENT_FIXTURES } from '../../src/understanding/fixtures/intent-fixtures.ts'

/** `isFresh`: no rule was written by it when it came. */
export type LabelledText = { text: string; expect: string; reason: string | null; language: 'en' | 'es'; isFresh: boolean; file?: string }

const TESTS = new URL('../../tests/', import.meta.url)

/** The labelled texts of a set, the held-back ones apart, and the wordings rules are tried with. */
export const labelledTexts = (set: string): LabelledText[] => [
  ...filesOf(set).flatMap((file) => textsIn(`labelled/${set}/${file}`).map((row) => ({ ...row, file, isFresh: file !== 'tuning.jsonl' }))),
  ...(set === 'understanding' ? [] : textsIn(`wordings/${set}.jsonl`).map((row) => ({ ...row, isFresh: false }))),
]

const filesOf = (set: string): string[] =>
  readdirSync(new URL(`labelled/${set}`, TESTS))
    .filter((file) => file.endsWith('.jsonl') && !isHeldBack(file))
    .toSorted()

const textsIn = (file: string): Omit<LabelledText, 'isFresh'>[] => rowsIn(file)

function rowsIn<Row>(file: string): Row[] {
  const lines = readFileSync(fileURLToPath(new URL(file, TESTS)), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** Texts of the other readers that ask for nothing of the kind: ordinary talk, and much of it short. */
export const ordinaryTexts = (): LabelledText[] =>
  filesOf('consent')
    .flatMap((file) => textsIn(`labelled/consent/${file}`))
    .filter(({ expect }) => expect === 'none')
    .map((row) => ({ ...row, isFresh: false }))
    .concat(INTENT_FIXTURES.map(({ text }) => ({ text, expect: 'none', reason: null, language: 'en', isFresh: false })))

/** Texts with the side they wish for: `buyer`, `seller`, `both` or `none`. An answer of a word or two says it by what was asked. */
export const wishTexts = (): { text: string; to: string }[] => [
  ...filesOf('understanding')
    .flatMap((file) => rowsIn<UnderstandingRow>(`labelled/understanding/${file}`))
    .filter(({ asked, text }) => asked == null || text.split(' ').length >= LEAST_SAYING)
    .map(({ text, expect }) => ({ text, to: expect.intent })),
  ...filesOf('handoff')
    .flatMap((file) => rowsIn<{ text: string; to: string | null }>(`labelled/handoff/${file}`))
    .map(({ text, to }) => ({ text, to: to ?? 'none' })),
]

type UnderstandingRow = { text: string; asked: string | null; expect: { intent: string } }
const LEAST_SAYING = 4

/** Short ordinary replies, as people send them. */
export const everydayTexts = (): string[] =>
  filesOf('consent')
    .filter((file) => file.startsWith('more-everyday'))
    .flatMap((file) => textsIn(`labelled/consent/${file}`))
    .filter(({ expect }) => expect === 'none')
    .map(({ text }) => text)

/** The gate's own test cases: forbidden sentences by their reason or with none named, and their harmless neighbours. */
export const gateCases = (): { blocked: (readonly [code: string, text: string])[]; unnamed: string[]; fine: string[] } => ({
  blocked: [...PAIRS.map(([code, text]) => [code, text] as const), ...ALSO_BLOCKED],
  unnamed: BLOCKED.map(([, text]) => text),
  fine: [...PAIRS.map(([, , text]) => text), ...ALSO_FINE, ...FINE.map(([, text]) => text)],
})
