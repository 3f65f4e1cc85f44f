import { describe, expect, test } from 'vitest'
import type { Goal } from '../conversation/goal.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

/** The ten rules of the voice, held by whole conversations. */
const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }
const HOUSE = '12 Sycamore Ct, Ontario 91762'

const turnsOf = (given: Given, ...texts: Said[]): Turn[] => givenConversation(given).all(...texts)
function last(given: Given, ...texts: Said[]): Turn {
  const turn = turnsOf(given, ...texts).at(-1)
  if (!turn) throw new Error('no turn')
  return turn
}
const goalOf = ({ decision: { speech } }: Turn): Goal | null => (speech.kind === 'goal' ? speech.goal : null)

describe('1. answer first, then ask', () => {
  test.each([
    [SELLER, 'how much can i get for it', 'price_opinion'],
    [SELLER, "what's your commission?", 'commission'],
    [SELLER, 'what does it cost me', 'cost'],
    [SELLER, 'how does this work', 'process'],
    [SELLER, 'how long does it take', 'how_long'],
    [BUYER, 'do you have homes with a pool in Upland', 'listings'],
    [BUYER, 'is the blue one still available', 'availability'],
    [BUYER, 'can i see it tomorrow', 'see_home'],
    [BUYER, 'do i need to be preapproved', 'preapproval'],
    [SELLER, 'how did you get my number', 'number_source'],
    [SELLER, "what's your office address", 'office'],
    [SELLER, 'are you guys buying it yourselves', 'buying_it'],
    [SELLER, 'are you licensed', 'licence'],
    [SELLER, 'can i sell if i still owe on it', 'owe'],
    [SELLER, '¿cuánto me cobran?', 'cost'],
    [SELLER, '¿cómo funciona?', 'process'],
    [BUYER, '¿tienen casas con alberca en Upland?', 'listings'],
  ] as const)('%j %s gets an answer of its own before the next question', (given, question, topic) => {
    const turn = last(given, 'hello', question)
    expect(goalOf(turn)?.preface).toMatchObject({ kind: 'answer', topic })
    expect(turn.asked).not.toBeNull()
    expect(turn.text).toMatch(/\?$/)
  })

  test('2. what the home has is named back, not the judgement on it', () => {
    const turn = last(SELLER, 'hello', '741 Juniper Ave Upland. we remodeled the kitchen last year and it has a pool')
    expect(turn.text).toMatch(/updated kitchen and pool/)
    expect(last(SELLER, HOUSE, 'relocating to Boise for work', 'the yard is beautiful, i planted the roses myself').text).toMatch(
      /\byard\b/i,
    )
  })

  test('no acknowledgement has the shape of one of the last three texts', () => {
    const texts = turnsOf(SELLER, HOUSE, 'relocating to Boise', '60 days', '655k', 'about 2200 sq ft').map(({ text }) => text ?? '')
    const shapes = texts
      .map((text) => /(got it|Got it,|Noted,|Okay,|that helps|Thanks,|Right,|Alright,)/.exec(text)?.[1])
      .filter((one) => one !== undefined)
    expect(shapes.length).toBeGreaterThan(2)
    for (const [index, shape] of shapes.entries()) expect(shapes.slice(Math.max(0, index - 3), index)).not.toContain(shape)
  })

  test('two questions get two answers', () => {
    expect(goalOf(last(SELLER, HOUSE, "what's your commission? and how long does it take?"))).toMatchObject({
      preface: { kind: 'answer', topic: 'commission' },
      also: { kind: 'answer', topic: 'how_long' },
    })
  })

  test('who asks who we are and how we came by the number hears both, the truth first', () => {
    const turn = last(SELLER, HOUSE, 'who are you and how did you get my number')
    expect(goalOf(turn)).toMatchObject({
      preface: { kind: 'answer', topic: 'who_we_are' },
      also: { kind: 'answer', topic: 'number_source' },
    })
    expect(turn.text).toMatch(/automated assistant/)
  })

  test.each([
    ['property_address', [], 'why do you need my address?'],
    ['motivation', [HOUSE], 'why do you want to know that'],
    ['timeline_acceptable', [HOUSE, 'work is moving me to Reno'], '¿para qué quieres saber eso?'],
  ])('why we ask for %s is told, and it is asked again', (key, before, why) => {
    const turn = last(SELLER, 'hello', ...before, why)
    expect(goalOf(turn)?.preface).toEqual({ kind: 'why', key })
    expect(turn.asked).toBe(key)
  })

  test('an answer we owe names who and by when, and makes the task', () => {
    const turn = last(BUYER, '3 beds up to 600k in Upland', 'is the one on Haven still available?')
    expect(turn.text).toMatch(/Jorge|team/)
    expect(turn.text).toMatch(/today/)
    expect(turn.tasks).toEqual(['human_unanswered_question_normal'])
  })
})

test('2. their words: the time they named comes back as they put it', () => {
  expect(last(SELLER, HOUSE, 'work is moving me to Reno', 'maybe before summer').text).toMatch(/summer/i)
  expect(last(BUYER, '3 beds up to 600k', 'preapproved', 'end of april').text).toMatch(/end of april/i)
})

test('3. a few words get one short line', () => {
  for (const turn of turnsOf(BUYER, 'hi', '3 beds', 'cash', 'in 2 months', 'need room').slice(1))
    expect(turn.text?.length ?? 0, turn.text ?? '').toBeLessThanOrEqual(110)
})

test('5. the first word of consecutive texts differs', () => {
  const texts = turnsOf(
    SELLER,
    HOUSE,
    'work is moving me to Reno',
    '40 days is fine',
    'what does it cost',
    'how does it work',
    'why do you ask',
  )
  const openers = texts.flatMap(({ text }) => text?.split(/\W+/)[0]?.toLowerCase() ?? [])
  expect(openers.filter((opener, index) => opener === openers[index - 1])).toEqual([])
})

describe('6. feeling before fact, once', () => {
  test.each([
    ['my dad passed away and left us the house', 'death'],
    ['I inherited the house', 'inherited'],
    ["we don't agree on what to do with it", 'disagreement'],
    ['we are separating', 'divorce'],
    ['lost my job last month', 'money'],
    ['quiero vender pero debo mucho', 'owing'],
    ['murió mi papá', 'death'],
  ])('%j', (text, about) => {
    const turns = turnsOf(SELLER, HOUSE, text, text)
    expect(turns[1] && goalOf(turns[1])?.preface).toEqual({ kind: 'feeling', about })
    expect(turns.slice(2).map(({ preface }) => preface)).not.toContain('feeling')
  })

  test('the offer of a person comes with it, and the lightest form of the next question', () => {
    const goal = goalOf(last(SELLER, HOUSE, 'my dad passed away and left us the house'))
    expect(goal).toMatchObject({ also: { kind: 'person_open' }, ask: { rung: 1, light: true } })
  })

  test('who owes is asked how much, and the bare amount is the loan', () => {
    const turns = turnsOf(SELLER, '1420 Juniper Ave', 'quiero vender pero debo mucho', 'como 210 mil')
    expect(turns[1]?.asked).toBe('liens')
    expect(turns[2]?.facts).toMatchObject({ mortgage_balance: 210_000 })
    expect(turns[2]?.facts.price_point).toBeUndefined()
  })
})

test.each([
  ['en', 'can you call me?', /call.*today/],
  ['es', '¿me puedes llamar?', /llamar.*hoy/],
  ['en', 'I want to talk to a person', /text|write/],
])('8. what happens next: who and by when (%s %j)', (_, text, said) => expect(last(SELLER, HOUSE, text).text).toMatch(said))

test.each([
  ['3 beds up to 600k in Upland', 'bank is working on it', 'in 2 months', 'my lease is up', 'letter'],
  ['3 beds up to 600k in Upland', 'not talked to a lender yet', 'in 2 months', 'my lease is up', 'lender'],
])('8. the close of a buyer names the next step: %s', (...texts) => {
  const next = texts.at(-1)
  expect(goalOf(last(BUYER, ...texts.slice(0, -1)))).toMatchObject({ preface: { kind: 'acknowledge' }, also: { kind: 'wrap_up', next } })
})

test('a lead who told us of their house is asked about selling it, not whether they own one', () => {
  expect(last({}, "my dad left us a house and we don't agree on it").asked).toBe('confirm_seller')
  expect(last({}, 'hey', '88 Larkspur Way, Fontana').asked).toBe('confirm_seller')
})
