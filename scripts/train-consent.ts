// `npm run train:consent [-- --try | --cross [--failures]]`: learns the weights of `src/consent/likeness.ts` from the labelled texts, the held-back ones apart.
// The same texts give the same file. `--try` cross-validates instead of writing, and prints what each threshold would do.
// `--cross` reads each labelled file with what all the others teach, and prints what was missed and what was wrongly taken.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { trainingTexts } from './train/consent-texts.ts'
import { crossValidated } from './train/cross-validation.ts'
import { leftOut } from './train/left-out-files.ts'
import { LIKENESS_FILE, likenessFile } from './train/likeness-file.ts'

const { values } = parseArgs({
  options: {
    try: { type: 'boolean', default: false },
    cross: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
})
const texts = trainingTexts()

if (values.try) crossValidated(texts).forEach((line) => console.log(line))
else if (values.cross) leftOut(texts, values.failures).forEach((line) => console.log(line))
else {
  writeFileSync(LIKENESS_FILE, likenessFile(texts))
  console.log(`${texts.length} texts, ${texts.filter(({ isRequest }) => isRequest).length} of them requests to end contact`)
}
