import { expect, test } from 'vitest'
import { acceptOn, brokenFolds, claimLane, commitOn, givenText, givenTurn, type GivenTurn } from '../../tests/support/given-line.ts'
import type { FactChange } from '../conversation/heard.ts'
import type { Database } from '../db/database.ts'
import type { ByHand } from './change-by-hand.store.ts'
import { correctFacts, type FactCorrection } from './correct-facts.store.ts'
import { C, givenByHand } from './given-by-hand.store.cases.ts'

export function correctFactsCases(database: () => Database): void {
  const { db, deps, by, audits, talking } = givenByHand(database)
  const correct = (corrections: FactCorrection[], over: Partial<ByHand> = {}) => correctFacts(deps(), { ...by(over), corrections })
  const told = async (given: GivenTurn['decision']) => {
    await acceptOn(database())(givenText(C, 'asking 655k'))
    const turn = await givenTurn(database(), await claimLane(db()), { decision: given ?? {} })
    expect(await commitOn(database(), turn)).toBe('committed')
  }
  const facts = () =>
    db()
      .selectFrom('facts')
      .select(['field', 'value', 'unit', 'confidence', 'basis', 'status', 'source_message_id'])
      .where('contact_id', '=', C)
      .orderBy('stated_at')
      .orderBy('status', 'desc')
      .execute()

  test('M-3: a person puts a fact right, for good: the old value is history, the new one theirs', async () => {
    await talking()
    await told({ facts: [heard] })
    const corrected = await correct([{ field: 'price_point', value: 640_000 }])
    expect(corrected).toMatchObject({ kind: 'corrected', changed: ['price_point'] })
    expect(await facts()).toEqual([
      expect.objectContaining({ value: 655_000, basis: 'explicit', status: 'superseded' }),
      {
        field: 'price_point',
        value: 640_000,
        unit: 'usd',
        confidence: 1,
        basis: 'human',
        status: 'current',
        source_message_id: 'by_hand:priya',
      },
    ])
    expect((await audits()).at(-1)).toMatchObject({
      actor: 'priya',
      action: 'correct_facts',
      before: { price_point: 655_000 },
      after: { price_point: 640_000 },
    })
    expect(await brokenFolds(db())).toEqual([])
  })

  test('what is wrong is taken back, and unknown again', async () => {
    await talking()
    await told({ facts: [heard] })
    expect(await correct([{ field: 'price_point', value: null }])).toMatchObject({ changed: ['price_point'] })
    expect((await facts()).map(({ status }) => status)).toEqual(['superseded', 'excluded'])
    expect(await correct([{ field: 'price_point', value: null }])).toMatchObject({ changed: [] })
  })

  test('what is on record already changes nothing, and a change of another version is refused', async () => {
    await talking()
    await told({ facts: [heard] })
    const first = await correct([{ field: 'price_point', value: 655_000 }])
    expect(first).toMatchObject({ kind: 'corrected', changed: [] })
    expect((await audits()).filter(({ action }) => action === 'correct_facts')).toEqual([])
    expect(await correct([{ field: 'price_point', value: 1 }], { ifVersion: 99 })).toMatchObject({ kind: 'moved' })
    expect(await correct([{ field: 'price_point', value: 1 }], { contactId: 'stranger' })).toEqual({ kind: 'unknown' })
  })

  test('while a turn is decided makes that turn fail at its fence: it did not know', async () => {
    await talking()
    await acceptOn(database())(givenText(C, 'it has a new roof'))
    const turn = await givenTurn(database(), await claimLane(db()), { texts: ['Noted.'] })
    await correct([{ field: 'condition', value: 'major_repairs' }])
    expect(await commitOn(database(), turn)).toBe('fenced')
  })
}

const heard: FactChange = {
  kind: 'learned',
  supersedes: false,
  fact: {
    id: 'fact_1',
    field: 'price_point',
    value: 655_000,
    unit: 'usd',
    confidence: 0.95,
    approximate: false,
    sourceMessageId: 'm1',
    statedAt: '2026-03-02T18:00:00.000Z',
    basis: 'explicit',
  },
}
