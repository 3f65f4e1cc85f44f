import { fileURLToPath } from 'node:url'
import { consentWords } from '../../src/consent/consent-text.ts'
import { featuresOf, PLACES } from '../../src/consent/likeness.ts'
import type { TrainingText } from './consent-texts.ts'
import { quantised, train, type Example } from './logistic.ts'
import { weightsFile } from './weights-file.ts'

export const LIKENESS_FILE = fileURLToPath(new URL('../../src/consent/likeness-weights.ts', import.meta.url))

export const exampleOf = ({ text, isRequest }: TrainingText): Example => ({ features: [...featuresOf(consentWords(text))], is: isRequest })

/** The source of`likeness-weights.ts` that these texts teach. */
export const likenessFile = (texts: readonly TrainingText[]): string =>
  weightsFile('train:consent', 'LIKENESS', quantised(train(texts.map(exampleOf), PLACES)))
