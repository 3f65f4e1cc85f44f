// `npm run train:consent [-- --try]`: learns the weights of `src/consent/likeness.ts` from the labelled texts, the held-back ones apart.
// The same texts give the same file. `--try` cross-validates instead of writing, and prints what each threshold would do.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { trainingTexts } from './train/consent-texts.ts'
import { crossValidated } from './train/cross-validation.ts'
import { LIKENESS_FILE, likenessFile } from './train/likeness-file.ts'

const { values } = parseArgs({ options: { try: { type: 'boolean', default: false } } })
const texts = trainingTexts()

if (values.try) crossValidated(texts).forEach((line) => console.log(line))
else {
  writeFileSync(LIKENESS_FILE, likenessFile(texts))
  console.log(`${texts.length} texts, ${texts.filter(({ isRequest }) => isRequest).length} of them requests to end contact`)
}
