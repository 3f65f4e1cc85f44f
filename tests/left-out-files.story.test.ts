import { expect, test } from 'vitest'
import type { TrainingText } from '../scripts/train/consent-texts.ts'
import { leftOut } from '../scripts/train/left-out-files.ts'

const text = (words: string, isRequest: boolean, file: string): TrainingText => ({
  text: words,
  isRequest,
  isFresh: true,
  language: 'en',
  file,
})

const ORDINARY = ['we like a big yard out back', 'the second house was lovely', 'three bedrooms and a garage for us']
const WISH = 'would it be alright if the buzzing came to its conclusion today'

test('a file is read by what the others teach, never by its own texts', () => {
  const known = [text(WISH, true, 'a.jsonl'), text(WISH, true, 'b.jsonl'), ...ORDINARY.map((words) => text(words, false, 'c.jsonl'))]
  expect(leftOut(known, false)[0]).toMatch(/^a\.jsonl: 1 requests, 0 missed/)
  const alone = leftOut([text(WISH, true, 'a.jsonl'), ...ORDINARY.map((words) => text(words, false, 'c.jsonl'))], true)
  expect(alone[0]).toMatch(/^a\.jsonl: 1 requests, 1 missed/)
  expect(alone.join('\n')).toContain(`request none (none, `)
  expect(alone.join('\n')).toContain(WISH)
})
