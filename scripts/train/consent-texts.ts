import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as requestsEn from '../../src/consent/labelled-optouts-en.ts'
import * as requestsEs from '../../src/consent/labelled-optouts-es.ts'
import * as requestsMore from '../../src/consent/labelled-optouts-more.ts'
import * as othersEnMore from '../../src/consent/labelled-others-en-more.ts'
import * as othersEn from '../../src/consent/labelled-others-en.ts'
import * as othersEs from '../../src/consent/labelled-others-es.ts'
import * as othersMore from '../../src/consent/labelled-others-more.ts'
import { NEAR_MISSES_EN } from '../../src/consent/labelled-near-misses-en.ts'
import { NEAR_MISSES_ES } from '../../src/consent/labelled-near-misses-es.ts'
import { MORE_NEAR_MISSES_EN } from '../../src/consent/labelled-near-misses-en-more.ts'
import { MORE_NEAR_MISSES_ES } from '../../src/consent/labelled-near-misses-es-more.ts'
import { WORDINGS_EN } from '../../src/consent/labelled-wordings-en.ts'
import { WORDINGS_ES } from '../../src/consent/labelled-wordings-es.ts'
import { isHeldBack } from '../eval/labelled-rows.ts'

/** `isFresh`: written apart from the rules, as the held-back texts are. `file`: the labelled file of the consent set it stands in. */
export type TrainingText = { text: string; isRequest: boolean; isFresh: boolean; language: 'en' | 'es' | null; file?: string }

const LABELLED = fileURLToPath(new URL('../../tests/labelled', import.meta.url))

/** Every labelled text that is not held back: those of the consent reader, and the texts of the other sets as ordinary ones. */
export function trainingTexts(): TrainingText[] {
  return [
    ...[requestsEn, requestsEs, requestsMore].flatMap(textsIn).map((text) => ({ text, isRequest: true, isFresh: false, language: null })),
    ...[othersEn, othersEnMore, othersEs, othersMore]
      .flatMap(textsIn)
      .map((text) => ({ text, isRequest: false, isFresh: false, language: null })),
    ...(
      [
        ['en', WORDINGS_EN, [...NEAR_MISSES_EN, ...MORE_NEAR_MISSES_EN]],
        ['es', WORDINGS_ES, [...NEAR_MISSES_ES, ...MORE_NEAR_MISSES_ES]],
      ] as const
    ).flatMap(([language, requests, others]) => [
      ...requests.map((text) => ({ text, isRequest: true, isFresh: true, language })),
      ...others.map((text) => ({ text, isRequest: false, isFresh: true, language })),
    ]),
    ...rowsOf('consent').flatMap(({ file, row }) =>
      row.expect === 'optout' || row.expect === 'none'
        ? [{ text: row.text, isRequest: row.expect === 'optout', isFresh: file !== 'tuning.jsonl', language: row.language ?? null, file }]
        : [],
    ),
    ...['understanding', 'steering', 'situations'].flatMap((set) =>
      rowsOf(set).flatMap(({ row }) =>
        NO_ORDINARY.has(String(row.expect)) || JSON.stringify(row.expect).includes('deletion_request')
          ? []
          : [{ text: row.text, isRequest: false, isFresh: false, language: null }],
      ),
    ),
  ]
}

/** These may ask to be left alone as well. */
const NO_ORDINARY = new Set(['privacy_request', 'wrong_number', 'hostile', 'threat', 'legal_contact'])

type Row = { text: string; expect: unknown; language?: 'en' | 'es' }

function rowsOf(set: string): { file: string; row: Row }[] {
  const folder = join(LABELLED, set)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl') && !isHeldBack(file)) : []
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ file, row: JSON.parse(line) as Row })),
  )
}

const textsIn = (module: object): string[] =>
  Object.values(module).flatMap((list) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []))
