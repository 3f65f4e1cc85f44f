import { expect, test } from 'vitest'
import { locationSchema } from '../conversation/location.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { givenConversation } from './given-conversation.fixture.ts'

const POOL = {
  field: 'has_pool',
  en: {
    ask: ['Does the place have a pool?'],
    rephrase: ['Pool or no pool?'],
    again: ['About the yard: is there a pool?'],
    why: ['Buyers here ask about it early.'],
  },
  es: { ask: ['¿La casa tiene alberca?'], rephrase: ['¿Con alberca o sin alberca?'], again: ['Otra del patio: ¿hay alberca?'] },
}
const LOCATION = locationSchema.parse({
  ...sampleLocation,
  custom_fields: { ...sampleLocation.custom_fields, has_pool: 'cf_pool' },
  scripts: { seller: ['property_address', 'pool', 'condition'] },
  own_questions: { pool: POOL },
  texts: {
    en: {
      questions: { condition: { mode: 'replace', ask: ['How is the house these days?', 'What would you say about its shape?'] } },
      answers: { office: { mode: 'replace', texts: ['We are at 12 Main Street in Upland.'] } },
    },
  },
})
const conversation = (tag = 'Seller-Lead') => givenConversation({ location: LOCATION, contact: { tags: [tag] } })

test('a location asks its own questions in its own order, and leaves out what it does not list', () => {
  const turns = conversation().all('12 Sycamore Ct, Ontario', 'yes, a small one', 'ready to go')
  expect(turns.map(({ asked }) => asked)).toEqual(['own_pool', 'condition', null])
  expect(turns[0]?.text).toContain('Does the place have a pool?')
})

test('the answer is a fact in their words, and goes into the field the location names', () => {
  const turn = conversation().all('12 Sycamore Ct, Ontario', 'yes, a small one').at(-1)
  expect(turn?.facts.own_pool).toBe('yes, a small one')
  expect(turn?.actions.map(({ action }) => action)).toContainEqual({ kind: 'set_field', field: 'has_pool', value: 'yes, a small one' })
})

test.each(['not sure', 'hm', 'is it important?'])('%j answers no question of its own', (text) => {
  const turn = conversation().all('12 Sycamore Ct, Ontario', text).at(-1)
  expect(turn?.facts.own_pool).toBeUndefined()
  expect(turn?.asked).toBe('own_pool')
})

test('unanswered it climbs the same ladder: rephrased, parked, asked once more', () => {
  const turns = conversation().all('12 Sycamore Ct, Ontario', 'hm', 'hmm', 'ready to go', 'meh')
  expect(
    turns.map(({ decision: { speech } }) => (speech.kind === 'goal' ? `${speech.goal.ask?.key} ${speech.goal.ask?.rung}` : 'silent')),
  ).toEqual(['own_pool 1', 'own_pool 2', 'condition 1', 'own_pool 3', expect.anything()])
})

test('why it is asked is told in the words of the location', () => {
  expect(conversation().all('12 Sycamore Ct, Ontario', 'why do you need to know that?').at(-1)?.text).toContain(
    'Buyers here ask about it early.',
  )
})

test('wordings and answers of the location take the place of the built-in ones', () => {
  const turns = conversation().all('12 Sycamore Ct, Ontario', 'no pool', 'where is your office?')
  expect(turns[1]?.text).toMatch(/How is the house these days\?|What would you say about its shape\?/)
  expect(turns[2]?.text).toContain('We are at 12 Main Street in Upland.')
})

test('a question of its own counts: without its answer nobody is complete', () => {
  const turn = conversation().all('12 Sycamore Ct, Ontario', 'rather not say', 'ready to go').at(-1)
  expect(turn?.temperature).toBe('warm')
})
