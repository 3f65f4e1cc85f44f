import { describe, expect, test } from 'vitest'
import type { Goal } from '../conversation/goal.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

/** The rules of the three bots by their numbers, held by whole conversations. */
const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }
const HOUSE = '12 Sycamore Ct, Ontario 91762'

const goalOf = ({ decision: { speech } }: Turn): Goal | null => (speech.kind === 'goal' ? speech.goal : null)
const askOf = (turn: Turn) => goalOf(turn)?.ask ?? null
const prefaceOf = (turn: Turn) => goalOf(turn)?.preface ?? null
const turnsOf = (given: Given, ...texts: Said[]): Turn[] => givenConversation(given).all(...texts)

/** The last turn of a conversation. */
function last(given: Given, ...texts: Said[]): Turn {
  const turn = turnsOf(given, ...texts).at(-1)
  if (!turn) throw new Error('no turn')
  return turn
}

const on = (day: string, text: string): Said => ({ text, at: `${day}T18:00:00Z` })

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

describe('2.8 objections and stalls', () => {
  const rungs = (turns: readonly Turn[]) =>
    turns.map((turn) => {
      const preface = prefaceOf(turn)
      return preface?.kind === 'objection' ? `${preface.type} ${preface.rung}` : (turn.silent ?? preface?.kind ?? 'ask')
    })

  test('one rung per occurrence, from acknowledging to letting go; a new type begins at the first', () => {
    const turns = turnsOf(SELLER, HOUSE, 'not ready yet', "that's too soon for us", 'not ready', 'too soon', 'zillow says 700', 'not ready')
    expect(rungs(turns).slice(1)).toEqual(['not_ready 1', 'not_ready 2', 'not_ready 3', 'not_ready 4', 'online_estimate 1', 'not_ready 5'])
    expect(turns.map(({ asked }) => asked !== null)).toEqual([true, true, false, true, false, true, false])
  })

  test('a stall that asks for peace gets it, and a question only at the second occurrence', () => {
    const turns = turnsOf(SELLER, HOUSE, 'let me think about it', 'still thinking about it')
    expect(turns[1]?.text).not.toContain('?')
    expect(turns[2]?.text).toContain('?')
  })

  const LET_GO: Said[] = Array.from({ length: 5 }, () => on('2026-03-03', 'let me think about it'))

  test('no rung is said again within seven days: what was let go rests', () => {
    expect(rungs(turnsOf(SELLER, on('2026-03-03', HOUSE), ...LET_GO, on('2026-03-08', 'let me think about it'))).at(-1)).toBe('let_go')
    expect(rungs(turnsOf(SELLER, on('2026-03-03', HOUSE), ...LET_GO, on('2026-03-11', 'need to think about it'))).at(-1)).toBe('thinking 5')
  })

  test('let go, the script rests while they say nothing new', () => {
    const conversation = givenConversation(SELLER)
    conversation.all(on('2026-03-03', HOUSE), ...LET_GO)
    expect(conversation.say('ok').silent).toBe('let_go')
    expect(conversation.say('let me think about it').silent).toBe('let_go')
    expect(conversation.say('what is your commission?').text).not.toBeNull()
    expect(conversation.say('work is moving me to Reno').asked).toBe('timeline_acceptable')
  })

  test.each([
    ['a fact', 'work is moving me to Reno'],
    ['a yes to the person offered', 'yes please'],
  ])('resolved by %s', (_, resolving) => {
    const conversation = givenConversation(SELLER)
    conversation.all(HOUSE, 'not ready yet', "that's too soon for us", 'not ready', 'too soon')
    expect(conversation.state().objections['not_ready']).toMatchObject({ rung: 4, resolved: false })
    conversation.say(resolving)
    expect(conversation.state().objections['not_ready']).toMatchObject({ rung: 4, resolved: true })
  })

  test('below .70 nothing is an objection', () => expect(prefaceOf(last(SELLER, HOUSE, 'ok ok'))?.kind).not.toBe('objection'))

  test.each([
    ['a signed agreement', ['we signed with a realtor last week']],
    ['a yes to whether it is signed', ['my cousin is an agent', 'yes']],
  ])('has_agent with %s ends qualification at once', (_, texts) => {
    const turns = turnsOf(SELLER, HOUSE, ...texts)
    expect(turns.at(-1)?.text).not.toContain('?')
    expect(givenAfter(turns)).toEqual({ asked: null, closed: true })
  })

  test('has_agent without one goes on', () => {
    const turns = turnsOf(SELLER, HOUSE, 'my cousin is an agent', 'no')
    expect(turns[1]?.text).toMatch(/sign/)
    expect(turns[2]?.asked).toBe('motivation')
  })

  const givenAfter = (turns: readonly Turn[]) => {
    const turn = turns.at(-1)
    const closed = ['agent_represented', 'soft_refusal'].some((mark) => turn?.state.objections[mark]?.resolved === false)
    return { asked: turn?.asked ?? null, closed }
  }
})

describe('2.9 repair and vagueness', () => {
  test('loop 1 rephrases, loop 2 gives plain options, loop 3 asks a person', () => {
    const turns = turnsOf(SELLER, HOUSE, "that's not what I said", 'you are not listening to me', 'you misunderstood me')
    expect(turns.map(askOf)).toEqual([
      { key: 'motivation', rung: 1 },
      { key: 'motivation', rung: 2 },
      { key: 'motivation', rung: 2, options: true },
      null,
    ])
    expect(turns[3]).toMatchObject({ owner: 'human', preface: 'human_coming', tasks: ['human_repair_exhausted_normal'] })
  })

  test('a new fact begins the count anew', () => {
    const turns = turnsOf(SELLER, HOUSE, "that's not what I said", 'work is moving me to Reno', 'you misunderstood me')
    expect(turns[3]?.state.repair.loops).toBe(1)
  })

  test.each([
    ['the same words again', ['purple elephants dancing there', 'purple elephants dancing there'], 2],
    ['with a little more around them', ['purple elephants dancing there', 'i said purple elephants dancing there ok'], 2],
    ['a word or two are alike by nature', ['hm well', 'hm well'], 1],
    ['courtesy is never a loop', ['ok thank you so much', 'ok thank you so much'], 0],
    ['what is objected to again climbs its ladder', ["we're not ready to sell yet", "we're not ready to sell yet"], 0],
  ])('they repeat themselves: %s', (_, texts, loops) => expect(last(SELLER, HOUSE, ...texts).state.repair.loops).toBe(loops))

  test('a question they ask again is answered in other words, one they ask a third time goes to a person', () => {
    const [first, again, third] = turnsOf(SELLER, HOUSE, ...Array<string>(3).fill('do you cover Fontana at all?')).slice(1)
    expect([first?.preface, again?.preface]).toEqual(['answer_area_served', 'answer_area_served'])
    expect(again?.text).not.toBe(first?.text)
    expect(third).toMatchObject({ preface: 'answer_later', tasks: ['human_unanswered_question_normal'] })
  })

  test('"not sure yet" is no repetition: each item is asked, asked in easier words, and left', () => {
    const turns = turnsOf(SELLER, HOUSE, 'not sure yet', 'not sure yet', 'not sure yet')
    expect(turns.map(({ asked }) => asked)).toEqual(['motivation', 'motivation', 'timeline_acceptable', 'timeline_acceptable'])
    expect(turns[1]).toMatchObject({ preface: 'unsure', owner: 'seller', state: { repair: { loops: 0 } } })
  })

  test('thanks are no repetition', () => {
    expect(last(SELLER, HOUSE, 'Thank you, that is kind of you to explain', 'Thank you, that is kind of you to explain').preface).toBe(
      'thanks',
    )
  })

  test('the close is said once; then a new fact gets a short word, and what says nothing gets silence', () => {
    const done: Said[] = [HOUSE, 'work is moving me to Reno', '5 months', 'move in ready', '655k']
    const turns = turnsOf(SELLER, ...done, 'hmm', 'Alright then', 'we also redid the kitchen last year', 'what is your commission?', 'ok')
    const after = turns.slice(done.length - 1)
    const closes = after.map(
      ({ decision: { speech } }) =>
        speech.kind === 'goal' && [speech.goal.preface, speech.goal.also].some((one) => one?.kind === 'wrap_up'),
    )
    expect(closes).toEqual([true, false, false, false, false, false])
    expect(after.map(({ silent }) => silent)).toEqual([null, 'wrapped_up', 'courtesy', null, null, 'courtesy'])
    expect(after[0]?.text).toContain('655k')
  })

  test('misunderstood with nothing left to ask, they get a person', () => {
    const turn = last(SELLER, HOUSE, 'work is moving me to Reno', '90 days', 'move in ready', '655k', "that's not what I asked")
    expect(turn).toMatchObject({ preface: 'human_coming', tasks: ['human_repair_exhausted_normal'] })
  })

  test('after an insult our questions rest until they tell or ask something', () => {
    const turns = turnsOf({}, 'you people are idiots', 'whatever', 'what would you pay for my house?')
    expect(turns[1]).toMatchObject({ silent: 'hostile' })
    expect(turns[2]?.text).not.toBeNull()
  })

  test('"too soon" is the answer to the dates, and days they name are said back', () => {
    const turn = last(SELLER, HOUSE, 'work is moving me to Reno', '45 is too soon, 60 is more like it')
    expect(turn).toMatchObject({ preface: 'acknowledge', facts: { timeline_acceptable: false } })
    expect(turn.text).toContain('60')
  })

  test('news beside a correction is taken in before the correction is read back', () => {
    const turn = last(
      { contact: { tags: ['Buyer-Lead'] } },
      '3 bed in Upland up to 620',
      'bank is working on it',
      'got the letter! 610 max',
    )
    expect(turn.decision.speech).toMatchObject({
      goal: { preface: { kind: 'acknowledge', fields: ['financing'] }, also: { kind: 'read_back' } },
    })
  })

  test('the least a seller would take is a price', () => {
    const turn = last(SELLER, HOUSE, 'work is moving me to Reno', '40 days', 'move in ready', 'not a penny under 690')
    expect(turn).toMatchObject({ temperature: 'hot', facts: { price_min: 690_000 } })
    expect(turn.text).toContain('from 690k')
  })

  test('two vague texts earn one light word, five a polite exit and a person', () => {
    const turns = turnsOf(SELLER, HOUSE, 'hm', 'hmm', 'uh', 'meh', 'blah')
    expect(turns.map(({ preface }) => preface)).toEqual(['acknowledge', null, 'light_nudge', null, null, 'stepping_back'])
    expect(turns[5]).toMatchObject({ owner: 'human', tasks: ['human_vague_streak_normal'], asked: null })
  })

  test('after the script, "ok" to a statement is not vague', () => {
    const done: Said[] = [HOUSE, 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']
    expect(last(SELLER, ...done, 'ok', 'ok', 'ok', 'ok', 'ok').state.repair.vague).toBe(0)
  })
})

describe('I-8: the side they put off', () => {
  const BOTH = 'looking to buy a 3 bed in Upland up to 620k, also thinking of selling my condo later'

  test('is raised when the script is complete, and a yes hands over', () => {
    const turns = turnsOf(BUYER, BOTH, 'cash', 'in 4 months', 'leaving the rental', 'yes')
    expect(turns.map(({ asked }) => asked)).toEqual(['financing', 'timeline', 'motivation', 'confirm_seller', 'property_address'])
    expect(turns[3] && askOf(turns[3])).toMatchObject({ raised: true })
    expect(turns[4]?.owner).toBe('seller')
  })

  test('a no leaves it, and it is not raised again', () => {
    const turns = turnsOf(BUYER, BOTH, 'cash', 'in 4 months', 'leaving the rental', 'no', 'what happens next?')
    expect(turns.slice(4).map(({ owner, asked }) => [owner, asked])).toEqual([
      ['buyer', null],
      ['buyer', null],
    ])
  })
})

test('a plain yes to what we asked beside the script answers no question of the script', () => {
  const turns = turnsOf(SELLER, HOUSE, 'work is moving me to Reno', 'is it safe around there?', 'yes')
  expect(turns[1]?.asked).toBe('timeline_acceptable')
  expect(turns[2]?.preface).toBe('area_question')
  expect(turns[3]?.facts.timeline_acceptable).toBeUndefined()
})
