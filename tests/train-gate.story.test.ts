import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = [
  'reply/screen/likeness-weights.ts',
  'understanding/care-weights.ts',
  'understanding/situation-weights.ts',
  'understanding/wish-weights.ts',
]

test('training the second readers again gives the files in the repository; after a change of a wording or a labelled text run npm run train:gate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'train-gate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const room of ['reply/screen', 'understanding']) mkdirSync(join(folder, room), { recursive: true })
  execFileSync(process.execPath, [join(ROOT, 'scripts/train-gate.ts'), '--folder', folder])
  for (const file of FILES)
    expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join(ROOT, 'src', file), 'utf8'), file).toBe(true)
}, 600_000)
