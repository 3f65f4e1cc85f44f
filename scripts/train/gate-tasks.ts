import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { clausesOf } from '../../src/reply/screen/claim.ts'
import { featuresOfClauses } from '../../src/reply/screen/likeness.ts'
import { clauseWords } from '../../src/understanding/clause-words.ts'
import { featuresOfText } from '../../src/understanding/likeness.ts'
import { prepare } from '../../src/understanding/normalise.ts'
import { gateCases, labelledTexts, ordinaryTexts, ownWordings, type LabelledText } from './gate-texts.ts'
import type { Example } from './logistic.ts'

/** One thing to be told from everything else: the name it has in its data file, and the texts of both sides. */
export type Task = { name: string; places: number; texts: TaskText[] }
export type TaskText = Example & Pick<LabelledText, 'text' | 'language' | 'isFresh'>

type Given = Pick<LabelledText, 'text' | 'language' | 'isFresh'> & { is: boolean }

/** What the gate learns: fair housing, against every text that may leave and those refused for another reason. */
export const replyTask = (): Task => {
  const labelled = labelledTexts('gate').map((row): Given => ({ ...row, is: row.reason?.startsWith('fh_') === true }))
  const cases = gateCases()
  const own = [
    ...cases.blocked.map(([code, text]) => ({ text, is: code.startsWith('fh_') })),
    ...[...cases.fine, ...ownWordings()].map((text) => ({ text, is: false })),
  ].map((given): Given => ({ ...given, language: 'en', isFresh: false }))
  const places = 32_768
  return {
    name: 'fair_housing',
    places,
    texts: [...labelled, ...own].map((given) => ({ ...given, features: placed(replyFeatures(given.text), places) })),
  }
}

export const replyFeatures = (text: string): number[] => featuresOfClauses(clausesOf(text, sampleLocation))

const SITUATIONS: Record<string, string> = { privacy_request: 'deletion_request' }

const placed = (features: readonly number[], places: number): number[] => features.map((feature) => feature & (places - 1))

/** What the reader of inbound texts learns: questions to be answered with care, and the situations that leave the script. */
export function inboundTasks(kinds: readonly string[]): Task[] {
  const [steering, situations] = [labelledTexts('steering'), labelledTexts('situations')]
  const others = [...labelledTexts('understanding'), ...ordinaryTexts()]
  const ordinary = situations.filter(({ expect }) => expect === 'none')
  return kinds.map((kind) => {
    const isCareful = kind === 'careful'
    const among = isCareful ? [...steering, ...ordinary, ...others] : [...situations, ...steering, ...others]
    const is = (row: LabelledText) => (isCareful ? steering.includes(row) && row.expect !== 'answer' : row.expect === kind)
    const places = isCareful ? 32_768 : 16_384
    const texts = among.map((row) => ({ ...row, is: is(row), features: placed(inboundFeatures(row.text), places) }))
    return { name: SITUATIONS[kind] ?? kind, places, texts }
  })
}

export function inboundFeatures(text: string): number[] {
  return featuresOfText(clauseWords(prepare(text)))
}
