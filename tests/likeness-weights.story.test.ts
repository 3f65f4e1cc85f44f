import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { trainingTexts } from '../scripts/train/consent-texts.ts'
import { LIKENESS_FILE, likenessFile } from '../scripts/train/likeness-file.ts'

test('training again on the labelled texts gives the weights that are in use, byte for byte', () => {
  const same = readFileSync(LIKENESS_FILE, 'utf8') === likenessFile(trainingTexts())
  expect(same, 'run `npm run train:consent` after the labelled texts have changed').toBe(true)
})
