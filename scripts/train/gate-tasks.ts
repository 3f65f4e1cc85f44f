import { lines } from '../../src/lib/lines.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { clausesOf } from '../../src/reply/screen/claim.ts'
import { featuresOfClauses } from '../../src/reply/screen/likeness.ts'
import { clauseWords } from '../../src/understanding/clause-words.ts'
import { readFlags } from '../../src/understanding/flags.ts'
import { CARE_PLACES, careFeatures } from '../../src/understanding/care-likeness.ts'
import { prepare } from '../../src/understanding/normalise.ts'
import { findQuestions } from '../../src/understanding/questions.ts'
import { situationFeatures, SITUATION_PLACES } from '../../src/understanding/situation-features.ts'
import { gateCases, labelledTexts, ordinaryTexts, type LabelledText } from './gate-texts.ts'
import type { Example } from './logistic.ts'
import { ownWordings } from './own-wordings.ts'

/** One thing to be told from everything else: the name it has in its data file, and the texts of both sides. */
export type Task = { name: string; places: number; drop?: number; often?: number; texts: TaskText[] }
export type TaskText = Example & Pick<LabelledText, 'text' | 'language' | 'isFresh'>

/** What the gate learns: what may not leave, whatever the reason, and then each reason apart from the others. */
export function replyTasks(): Task[] {
  const texts = replyTexts().map((given) => ({ ...given, features: replyFeatures(given.text) }))
  const blocked = texts.filter(({ reason }) => reason !== null && reason !== UNNAMED)
  const reasons = [...new Set(blocked.map(({ reason }) => reason ?? ''))].toSorted()
  const task = (name: string, places: number, rows: readonly (Omit<TaskText, 'is'> & { reason: string | null })[]): Task => ({
    name,
    places,
    texts: rows.map((row) => ({
      ...row,
      is: name === 'forbidden' ? row.reason !== null : row.reason === name,
      features: placed(row.features, places),
    })),
  })
  return [{ ...task('forbidden', 1_048_576, texts), drop: FORBIDDEN_DROP }, ...reasons.map((reason) => task(reason, 8192, blocked))]
}

/** Set by cross-validation: with less, single words block texts that say nothing wrong. */
const FORBIDDEN_DROP = 0.3

/** What is told by what it says; links, leaks and shapes are told by their form, and a promise of a plan is none where the plan is. */
const BY_WORDS = lines(`
  ^(?:fh_|claim_|legal_tax_advice$|price_opinion$|finance_promise$|respa$|commission$|tour_without_agreement$|other_contact$|off_topic$|
  prohibited_content$)
`)
/** Forbidden for a reason nobody wrote down. */
const UNNAMED = 'unnamed'
const BY_STATE = new Set(['unplanned_promise', 'two_questions', 'known_fact'])
/** Somebody's number, mail or address is told by its form too. */
const FORM = /\d{3}.?\d{4}|@/

function replyTexts(): (Pick<LabelledText, 'text' | 'language' | 'isFresh'> & { reason: string | null })[] {
  const cases = gateCases()
  const own = [
    ...cases.blocked.map(([reason, text]) => ({ text, reason: BY_STATE.has(reason) ? null : reason })),
    ...cases.unnamed.map((text) => ({ text, reason: UNNAMED })),
    ...[...cases.fine, ...ownWordings()].map((text) => ({ text, reason: null })),
  ].map((given) => ({ ...given, language: 'en' as const, isFresh: false }))
  return [...labelledTexts('gate'), ...own]
    .filter(({ reason }) => reason === null || reason === UNNAMED || new RegExp(BY_WORDS).test(reason))
    .filter(({ reason, text }) => reason !== 'other_contact' || !FORM.test(text))
}

export const replyFeatures = (text: string): number[] => featuresOfClauses(clausesOf(text, sampleLocation))

const placed = (features: readonly number[], places: number): number[] => [...new Set(features.map((feature) => feature & (places - 1)))]

/** What the reader of inbound texts learns of what needs care: whether a text does at all, and then each topic apart from the others. */
export function careTasks(): Task[] {
  const steering = labelledTexts('steering').map((row) => ({ ...row, topic: CARE_TOPICS[row.expect] ?? null }))
  const known = new Set(steering.map(({ text }) => text))
  const others = [
    ...labelledTexts('situations').filter(({ expect, file }) => expect === 'none' && file?.startsWith(NOT_ABOUT_CARE) !== true),
    ...otherTexts(),
  ]
  const ordinary = others.filter(({ text }) => !known.has(text) && !asksToAccommodate(text)).map((row) => ({ ...row, topic: null }))
  const texts = withoutRare(
    [...steering, ...ordinary].map((row) => ({ ...row, features: careFeatures(clauseWords(prepare(row.text))) })),
    3,
  )
  const task = (name: string, among: readonly Topical[], is: (row: Topical) => boolean): Task => ({
    name,
    places: CARE_PLACES,
    often: OFTEN,
    texts: among.map((row) => ({ ...row, is: is(row) })),
  })
  const careful = texts.filter(({ topic }) => topic !== null)
  return [
    task('careful', texts, ({ topic }) => topic !== null),
    ...Object.values(CARE_TOPICS).map((name) => ({ ...task(name, careful, ({ topic }) => topic === name), often: 1 })),
  ]
}

type Topical = Omit<TaskText, 'is'> & { topic: string | null }

/** Of ten labelled texts one needs care, and to miss it is worse than to be too careful: each counts as three. */
const OFTEN = 3

const CARE_TOPICS: Record<string, string> = {
  decline: 'unlawful_preference',
  accommodate: 'accommodate',
  equal_service: 'equal_service',
  deflect_to_source: 'area_quality',
}

/** Labelled for something else, "text me, I'm hard of hearing" teaches nothing of what is ordinary. */
function asksToAccommodate(text: string): boolean {
  const prepared = prepare(text)
  return findQuestions(clauseWords(prepared), prepared).some(({ about }) => about === 'accommodate')
}

/** Texts of these files are none of the situations; some ask what is to be answered with care. */
const NOT_ABOUT_CARE = 'more-people'

const otherTexts = (): LabelledText[] => [...labelledTexts('understanding'), ...ordinaryTexts()]

/** The flag or the act a labelled situation raises. */
export const SITUATIONS: Readonly<Record<string, string>> = {
  crisis: 'crisis',
  wrong_number: 'wrong_number',
  legal_contact: 'legal_contact',
  privacy_request: 'deletion_request',
  minor: 'minor',
  hostile: 'hostile',
  threat: 'threat',
  identity_question: 'identity_question',
}

/** A feature fewer texts have says more of those texts than of what they are about. */
const LEAST_TEXTS = 5

/** What it learns of the situations that leave the script, all over the same features. */
export function situationTasks(): Task[] {
  const situations = labelledTexts('situations')
  const known = new Set(situations.map(({ text }) => text))
  const others = [...labelledTexts('steering'), ...otherTexts()].filter(({ text }) => !known.has(text))
  const texts = withoutRare(
    [...situations, ...others].map((row) => ({ row, features: featuresOfSituation(row.text) })),
    LEAST_TEXTS,
  )
  return Object.entries(SITUATIONS).map(([kind, name]) => ({
    name,
    places: SITUATION_PLACES,
    texts: texts.filter(({ features }) => features.length > 0).map(({ row, features }) => ({ ...row, is: row.expect === kind, features })),
  }))
}

/** The texts without the features fewer than `least` of them have. */
function withoutRare<Row extends { features: number[] }>(rows: readonly Row[], least: number): Row[] {
  const counts = new Map<number, number>()
  for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return rows.map((row) => ({ ...row, features: row.features.filter((feature) => (counts.get(feature) ?? 0) >= least) }))
}

function featuresOfSituation(text: string): number[] {
  const clauses = clauseWords(prepare(text))
  return situationFeatures(clauses, readFlags(clauses, null).hits)
}
