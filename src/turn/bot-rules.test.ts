/** The rules of the three bots by their numbers, held by whole conversations. */
import { describe, expect, test } from 'vitest'
import { SELLER, BUYER, HOUSE, askOf, turnsOf, last, on } from './given-bot.fixture.ts'
import { givenConversation, type Given, type Said } from './given-conversation.fixture.ts'

describe('2.3 memory', () => {
  const WANTED: Said[] = [
    on('2026-03-03', 'looking for 3 beds in Upland up to 620k, preapproved'),
    on('2026-03-03', 'in 2 months'),
    on('2026-03-03', 'my lease is up'),
  ]

  test('M-1: a fact older than 90 days scores nothing and is confirmed before it does', () => {
    const [, , before, back, yes] = turnsOf(BUYER, ...WANTED, on('2026-06-20', 'hi again'), on('2026-06-20', 'yes'))
    expect([before?.scores?.lead, before?.asked]).toEqual([90, null])
    expect(back?.scores?.lead).toBe(15)
    expect(back && askOf(back)).toEqual({ key: 'property_needs', rung: 1, stale: 'beds_min' })
    expect(back?.text).toMatch(/3 beds/)
    expect(yes?.facts.beds_min).toBe(3)
    expect(yes && askOf(yes)).toMatchObject({ key: 'financing', stale: 'financing' })
    expect(yes?.decision.facts).toMatchObject([{ kind: 'learned', fact: { field: 'beds_min', value: 3, basis: 'confirmed' } }])
  })

  test('M-1: an old fact that no longer holds is taken out and asked for anew', () => {
    const conversation = givenConversation(SELLER)
    conversation.all(...[HOUSE, 'work is moving me to Reno', '60 days is more like it'].map((text) => on('2026-03-03', text)))
    conversation.all(on('2026-03-03', 'move in ready'), on('2026-03-03', '655k'))
    const back = conversation.say(on('2026-06-20', 'hello there'))
    expect(askOf(back)).toEqual({ key: 'property_address', rung: 1, stale: 'property_address' })
    const no = conversation.say(on('2026-06-20', 'no, not any more'))
    expect(no.facts.property_address).toBeUndefined()
    expect(no.decision.facts).toMatchObject([{ kind: 'excluded', fact: { field: 'property_address' } }])
    expect(askOf(no)).toEqual({ key: 'property_address', rung: 2 })
  })

  test('M-1: said again, an old fact is confirmed by the saying', () => {
    const turn = last(BUYER, ...WANTED, on('2026-06-20', 'still want 3 beds'))
    expect(turn.decision.facts).toContainEqual(
      expect.objectContaining({ kind: 'learned', fact: expect.objectContaining({ field: 'beds_min' }) as unknown }),
    )
    expect(askOf(turn)?.key).not.toBe('property_needs')
  })

  test('M-2: of two values without a mark the field stays as it was and they are asked which', () => {
    const first = last(SELLER, HOUSE, '600k or 700k')
    expect(first.facts.price_point).toBeUndefined()
    expect(first.text).toMatch(/600k.*700k/)
    const known = last(SELLER, HOUSE, '650k', '600k or 700k')
    expect(known.facts.price_point).toBe(650_000)
    expect(askOf(known)).toMatchObject({ key: 'price_point', between: { values: [600_000, 700_000] } })
    expect(last(SELLER, HOUSE, '600k or 700k', '700').facts.price_point).toBe(700_000)
  })

  test('M-2: of two values with a mark the corrected one wins', () => {
    expect(last(SELLER, HOUSE, '600k, no, make that 640k').facts.price_point).toBe(640_000)
  })

  test.each([
    ['price', 'actually make that 640', /640k/],
    ['address', 'sorry, I meant 14 Sycamore Ct', /14 Sycamore Ct/],
  ])('M-4: a corrected %s is read back once in the next reply', (_, correction, said) => {
    const conversation = givenConversation(SELLER)
    conversation.all(HOUSE, 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k')
    expect(conversation.say(correction).text).toMatch(said)
    expect(conversation.say('what happens next?').text).not.toMatch(said)
  })

  test('M-4: it is read back beside an answer too', () => {
    const turn = last(SELLER, HOUSE, '655k', 'actually make that 640k. are you a bot?')
    expect(turn.text).toMatch(/automated assistant.*640k/)
  })

  test('M-5: a declined item is never asked again and counts unanswered', () => {
    const turns = turnsOf(SELLER, HOUSE, 'rather not say why', '40 days is fine', 'move in ready', '655k', 'hm ok', 'what else?')
    expect(turns.slice(1).map(({ asked }) => asked)).not.toContain('motivation')
    expect(turns.at(-1)).toMatchObject({ temperature: 'warm' })
  })

  test('M-6: facts are kept for ever: three years later what they said is confirmed, not asked anew', () => {
    const [back, yes] = turnsOf(BUYER, ...WANTED, on('2029-03-20', 'hi again'), on('2029-03-20', 'yes')).slice(-2)
    expect(back?.facts).toMatchObject({ beds_min: 3, price_max: 620_000, financing: 'approved' })
    expect(back && askOf(back)).toMatchObject({ key: 'property_needs', stale: 'beds_min' })
    expect(yes?.decision.facts).toMatchObject([{ kind: 'learned', fact: { field: 'beds_min', value: 3, basis: 'confirmed' } }])
  })

  test.each(['I would rather not say', 'thats private', 'prefiero no decir'])(
    '2.7 liens, declined: %j is no lien and no clear title',
    (no) => {
      const given: Given = { ...SELLER, location: { script: 'full' } }
      const conversation = givenConversation(given)
      conversation.all(HOUSE, 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k')
      expect(conversation.say('ok').asked ?? conversation.state().pending?.key).toBe('liens')
      const turn = conversation.say(no)
      expect([turn.facts.liens, conversation.state().questions.liens]).toEqual([undefined, 'declined'])
      const later = conversation.all('kitchen is from 2010', 'never listed', 'just me', 'text is best', 'what else?', 'ok', 'and now?')
      expect(later.map(({ asked }) => asked)).not.toContain('liens')
    },
  )
})

describe('2.12 empty, long, unknown', () => {
  test('an empty text gets no reply and moves nothing but when they last wrote, and what counts from there', () => {
    const conversation = givenConversation(SELLER)
    const before = conversation.say(HOUSE).state
    const turn = conversation.say('')
    expect(turn.silent).toBe('empty_text')
    expect({ ...turn.state, version: 0, lastInboundAt: null, replies: null, followUp: null }).toEqual({
      ...before,
      version: 0,
      lastInboundAt: null,
      replies: null,
      followUp: null,
      pending: turn.state.pending,
    })
  })

  test('a text over 2,000 characters is cut for the reading and answered as usual', () => {
    const turn = last(SELLER, HOUSE, `work is moving me to Reno. ${'and so on. '.repeat(250)}`)
    expect(turn.asked).toBe('timeline_acceptable')
  })

  test('what the rules cannot answer: an honest line, a task, then the pending question', () => {
    const turn = last(SELLER, HOUSE, 'does the oven ever make a noise?')
    expect(turn).toMatchObject({ preface: 'answer_later', asked: 'motivation', tasks: ['human_unanswered_question_normal'] })
  })
})

describe('rule 14: unsure whether a question asks what a place is like', () => {
  test('the answer says where such facts stand, promises the rest from a person, and goes on with the script', () => {
    const turn = last(SELLER, HOUSE, 'does the neighbor ever move his truck?')
    expect(turn).toMatchObject({ preface: 'perhaps_area', asked: 'motivation', tasks: ['human_unanswered_question_normal'] })
    expect(turn.text).toMatch(/sheriff/)
  })

  test.each([
    'cowboy hats or just yoga pants on that block',
    'any other turbans at the park on sundays',
    'which elementary is better sycamore or condit',
    'los de esa calle son de misa o mas bien de cantina',
  ])('also where no question mark or question word stands: %s', (text) =>
    expect(last(SELLER, HOUSE, text)).toMatchObject({ preface: expect.stringMatching(/area/) as never }),
  )

  test('an answer to our question is none, whatever place it names', () =>
    expect(last(SELLER, HOUSE, 'my sister lives up there on that street').preface).not.toBe('perhaps_area'))
})
