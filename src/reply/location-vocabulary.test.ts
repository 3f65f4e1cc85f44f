import { expect, test } from 'vitest'
import { locationSchema, type Location } from '../conversation/location.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { nudgesOf, reasonsOf, rungsOf, wordsOf } from './location-vocabulary.ts'
import { VOCABULARY } from './vocabulary.ts'

const given = (en: object): Location => locationSchema.parse({ ...sampleLocation, texts: { en } })

test.each(['en', 'es'] as const)(
  'a location without words of its own says in %s what the product says, word for word and in the same order',
  (language) => {
    expect(JSON.stringify(wordsOf(sampleLocation, language))).toBe(JSON.stringify({ ...VOCABULARY[language], own: {} }))
  },
)

test('added words stand beside the built-in ones, those that replace stand in their place, part by part', () => {
  const { questions } = VOCABULARY.en
  const added = wordsOf(given({ questions: { timeline: ['When would you like the keys?'] } }), 'en')
  expect(rungsOf(added, 'timeline')).toEqual({ ...questions.timeline, 1: ['When would you like the keys?', ...questions.timeline[1]] })
  const replaced = wordsOf(
    given({ questions: { timeline: { mode: 'replace', rephrase: ['This year?', 'Or next?'], why: ['To plan.'] } } }),
    'en',
  )
  expect(rungsOf(replaced, 'timeline')).toEqual({ ...questions.timeline, 2: ['This year?', 'Or next?'] })
  expect(reasonsOf(replaced, 'timeline')).toEqual(['To plan.'])
  expect(nudgesOf(replaced, 'timeline')).toEqual(VOCABULARY.en.followUps.nudges.timeline)
})

test('an answer that replaces is said whoever asks; one that is added comes first on each side', () => {
  const { cost } = VOCABULARY.en.answers
  expect(wordsOf(given({ answers: { cost: { mode: 'replace', texts: ['Nothing to ask.'] } } }), 'en').answers.cost).toEqual({
    any: ['Nothing to ask.'],
  })
  const added = wordsOf(given({ answers: { cost: ['Nothing to ask.'] } }), 'en').answers.cost
  expect(added).toEqual(Object.fromEntries(Object.entries(cost).map(([side, texts]) => [side, ['Nothing to ask.', ...texts]])))
})

test('a ladder gets its words by rung', () => {
  const { objections } = wordsOf(given({ objections: { value: { mode: 'replace', reframe: ['You decide.'] } } }), 'en')
  expect(objections.reframe['value']).toEqual(['You decide.'])
  expect(objections.acknowledge['value']).toEqual(VOCABULARY.en.objections.acknowledge['value'])
})
