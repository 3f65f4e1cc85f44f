import { describe, expect, test } from 'vitest'
import { SELLER, BUYER, HOUSE, askOf, prefaceOf, turnsOf, last, on } from './given-bot.fixture.ts'
import { givenConversation, type Said, type Turn } from './given-conversation.fixture.ts'

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
