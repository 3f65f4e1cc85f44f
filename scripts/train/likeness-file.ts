import { fileURLToPath } from 'node:url'
import { consentWords } from '../../src/consent/consent-text.ts'
import { featuresOf, PLACES } from '../../src/consent/likeness.ts'
import type { TrainingText } from './consent-texts.ts'
import { quantised, train, type Example } from './logistic.ts'
import { weightsFile } from './weights-file.ts'

export const LIKENESS_FILE = fileURLToPath(new URL('../../src/consent/likeness-weights.ts', import.meta.url))

export const exampleOf = ({ text, isRequest }: TrainingText): Example => ({ features: [...featuresOf(consentWords(text))], is: isRequest })

/** A weight that few texts confirm fades: wordings of the next writer are read better than with every weight kept (`--cross`). */
export const TEACHING = { step: 0.2, shrink: 5e-4, drop: 0 }

/** The source of `likeness-weights.ts` that these texts teach. */
export const likenessFile = (texts: readonly TrainingText[]): string =>
  weightsFile('train:consent', 'LIKENESS', quantised(train(texts.map(exampleOf), PLACES, TEACHING)))
