import { expect, test } from 'vitest'
import { scoreTalks, type TalkLine, type TalkRow } from '../scripts/eval/score-talks.ts'

const talk = (...lines: TalkLine[]): TalkRow => ({ id: 't', text: 'a talk', language: 'en', lines })
const told = async (row: TalkRow, answers?: Record<string, unknown>[]) => {
  const { figures, failures } = await scoreTalks([row], answers && (() => Promise.resolve(answers)))
  const counts = figures.filter(({ language }) => language === 'all').map(({ name, hits, of }) => `${name} ${hits}/${of}`)
  return { counts, failed: failures.map(({ id, wanted }) => `${id} ${wanted}`) }
}

test('each expectation of a line is one check, and a critical line holds when all of its checks do', async () => {
  const answer = {
    reply: 'Upland, got it. Which street? And what number?',
    owner: 'seller',
    facts: { city: 'Upland', timeline: { earliest_days: 0, latest_days: 30, open_ended: false, contingent: false } },
    handoff: { to: 'seller', executed: true },
  }
  const expectations = {
    replies: true,
    owner: ['seller', 'human'],
    handoff_to: null,
    facts: { city: 'Upland', timeline: 45 },
    unknown: ['city', 'price_point'],
    says: ['street', 'thank you'],
    says_not: ['UPLAND', 'budget'],
    asks: false,
    language: 'en' as const,
  }
  expect(
    await told(talk({ text: 'a', expect: expectations }, { text: 'b', critical: 'identity', expect: { replies: true, owner: 'lead' } }), [
      answer,
      { reply: null, suppressed_reason: 'opted_out', owner: 'lead' },
    ]),
  ).toEqual({
    counts: ['checks 8/15', 'critical lines 0/1', 'one question at most 0/1'],
    failed: [
      't/1 handoff to null',
      't/1 timeline 45',
      't/1 city "unknown"',
      't/1 says thank you',
      't/1 says nothing of UPLAND',
      't/1 no question',
      't/1 at most one question',
      't/2 an answer',
    ],
  })
})

test('a talk is held by the engine, line by line, at the times it names', async () => {
  const held = talk(
    {
      text: 'Hi, I want to sell my house in Upland',
      expect: { replies: true, owner: 'seller', handoff_to: 'seller', facts: { city: 'Upland' } },
    },
    { text: '12 Elm St', after: 1, expect: { replies: true } },
    { text: 'please stop texting me', after: 90, critical: 'opt_out', expect: { owner: 'nobody', says: ['START'], asks: false } },
    { text: 'hello?', critical: 'opt_out', expect: { replies: false } },
  )
  const { counts, failed } = await told(held)
  expect(counts).toEqual(['checks 7/9', 'critical lines 2/2', 'one question at most 2/2'])
  // The first two came within the quiet time and were answered together, on the later one's line.
  expect(failed).toEqual(['t/1 an answer', 't/1 handoff to "seller"'])
})
