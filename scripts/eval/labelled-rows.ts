import { readFileSync } from 'node:fs'

/** A line of a labelled file that cannot be measured, told by file and line. */
export class BrokenRow extends Error {}

/** Whether no rule may be written by this file of a set: `held-back.jsonl`, `held-back-2.jsonl`, by another hand later. */
export const isHeldBack = (file: string): boolean => file.startsWith('held-back')

/** The rows of a labelled file, one a line. Throws a `BrokenRow` that names the first line no figure can be made of. */
export function labelledRows(file: string): object[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [rowOf(line, `${file}:${index + 1}`)]))
}

function rowOf(line: string, place: string): object {
  const row = parsed(line)
  const fault = row === null ? 'is no JSON object' : faultOf(row)
  if (row === null || fault !== null) throw new BrokenRow(`${place}: ${fault}`)
  return row
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const row: unknown = JSON.parse(line)
    return isObject(row) ? row : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const LANGUAGES: ReadonlySet<unknown> = new Set(['en', 'es'])

/** Figures are counted by language: one of a reading stands in what is expected of it, one of a handoff is `lang`. */
function faultOf({ id, text, language, lang, expect }: Record<string, unknown>): string | null {
  if (typeof id !== 'string' || id === '') return 'lacks an `id`'
  if (typeof text !== 'string') return `(${id}) lacks a \`text\``
  const said = isObject(expect) ? expect['language'] : (language ?? lang)
  return LANGUAGES.has(said) ? null : `(${id}) lacks a \`language\`: write "en" or "es"`
}
