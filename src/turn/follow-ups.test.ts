import { describe, expect, test } from 'vitest'
import { CADENCE_DAYS } from '../conversation/follow-up.ts'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const SELL = 'I want to sell my house in Upland'
const BUY = 'Looking to buy a 3 bed in Fontana'
const HOUR = 3_600_000
const DAY = 24 * HOUR

const plan = (conversation: ReturnType<typeof givenConversation>) => conversation.state().followUp.next
const later = (at: string | undefined, ms: number) => new Date(Date.parse(at ?? '') + ms).toISOString()

/** A seller who was asked for the address and fell silent. */
const silentSeller = (given: Given = {}) => {
  const conversation = givenConversation(given)
  conversation.say(SELL)
  return conversation
}

/** The nudge is sent; the cadence goes on. */
const nudged = (given: Given = {}) => {
  const conversation = silentSeller(given)
  conversation.wake()
  return conversation
}

describe('section 7, planning', () => {
  test('a text that asks plans the nudge an hour later, once for each question', () => {
    const conversation = silentSeller()
    expect(plan(conversation)).toMatchObject({ kind: 'nudge', step: 0 })
    const asked = conversation.wake()
    expect(asked.text).toMatch(/\?$/)
    expect(asked.asked).toBe('property_address')
    conversation.say('hold on, who is this?')
    expect(plan(conversation)?.kind).toBe('cadence')
    conversation.say('12 Sycamore Ct, Upland')
    expect(plan(conversation)?.kind).toBe('nudge')
  })

  test.each([1, 4, 24] as const)('the first nudge comes after %i hours where the location says so', (hours) => {
    const conversation = givenConversation({ location: { follow_ups: { enabled: true, first_nudge_hours: hours } } })
    const { state } = conversation.say(SELL)
    expect(Date.parse(plan(conversation)?.dueAt ?? '') - Date.parse(state.lastTextAt ?? '')).toBe(hours * HOUR)
  })

  test('a text without a question plans the first day of the cadence', () => {
    const conversation = givenConversation()
    conversation.say(SELL)
    expect(conversation.say('are you a bot?').asked).toBeNull()
    expect(plan(conversation)).toMatchObject({ kind: 'cadence', step: 1 })
  })

  test('a reply starts a new count', () => {
    const conversation = nudged()
    conversation.wake()
    conversation.wake()
    expect(plan(conversation)).toMatchObject({ kind: 'cadence', step: 3 })
    const turn = conversation.say('sorry, busy week. it is 12 Sycamore Ct, Upland')
    expect(turn.types.filter((type) => type.startsWith('FollowUp'))).toEqual(['FollowUpCancelled', 'FollowUpPlanned'])
    expect(conversation.state().followUp).toMatchObject({ done: 0, next: { kind: 'nudge' } })
  })

  test.each<[string, string]>([
    ['an opt-out by erasure', 'delete my data please'],
    ['a wrong number', 'wrong number'],
    ['an agent of their own', 'we already signed with another agent'],
    ['an agent mentioned', 'I have an agent'],
    ['a soft refusal', 'not interested'],
    ['a wish for a person', 'can a real person call me'],
    ['a renter', 'looking for an apartment to rent'],
  ])('%s ends it: nothing is planned', (_, text) => {
    const conversation = silentSeller()
    conversation.say(text)
    expect(plan(conversation)).toBeNull()
  })

  test('a location that switched them off plans none', () => {
    const conversation = silentSeller({ location: { follow_ups: { enabled: false, first_nudge_hours: 1 } } })
    expect(plan(conversation)).toBeNull()
  })
})

describe('section 7, at its time', () => {
  test('the cadence takes open items in turn with offers to talk, never the same words twice in a row, to the end', () => {
    const conversation = nudged()
    const texts = CADENCE_DAYS.seller.map(() => conversation.wake())
    expect(texts.map(({ text }) => text)).not.toContain(null)
    texts.reduce((before, now) => {
      expect(now.text).not.toBe(before.text)
      return now
    })
    expect(texts.filter(({ preface }) => preface === 'offer_talk')).toHaveLength(9)
    expect(texts.filter(({ preface }) => preface === 'last_note')).toEqual([texts.at(-1)])
    expect(texts.at(-1)?.text).toMatch(/\btext\b|\bnumber\b|\bwrite\b/i)
    expect(new Set(texts.flatMap(({ asked }) => asked ?? [])).size).toBe(5)
    for (const { text } of texts) expect(text?.length).toBeLessThanOrEqual(300)
    expect(plan(conversation)).toBeNull()
    expect(conversation.state().closed).toBe('dormant')
    expect(texts.at(-1)?.types.at(-1)).toBe('EpisodeClosed')
  })

  test('the next text of a dormant contact opens another episode; facts and questions stay', () => {
    const conversation = nudged()
    CADENCE_DAYS.seller.forEach(() => conversation.wake())
    const turn = conversation.say({ text: '12 Sycamore Ct, Upland', at: later(conversation.state().followUp.lastAt ?? '', DAY) })
    expect(turn.types.slice(0, 1)).toEqual(['EpisodeStarted'])
    expect(turn.state).toMatchObject({ episode: 2, closed: null, followUp: { done: 0, next: { kind: 'nudge' } } })
    expect(turn.state.questions).toHaveProperty('condition')
  })

  test('a nudge counts from the acceptance of the text, and waits for it', () => {
    const conversation = silentSeller()
    const early = later(plan(conversation)?.dueAt, -60_000)
    expect(conversation.wake({ at: early })).toMatchObject({ text: null, silent: 'put_off_accepted_later' })
    const { followUp, lastTextAt } = conversation.state()
    expect(Date.parse(followUp.next?.dueAt ?? '') - Date.parse(lastTextAt ?? '')).toBe(HOUR)
  })

  test('a step waits for a day since the last unasked text; the nudge alone does not', () => {
    const conversation = silentSeller({ location: { follow_ups: { enabled: true, first_nudge_hours: 24 } } })
    expect(conversation.wake({ at: later(plan(conversation)?.dueAt, 40 * HOUR) }).text).not.toBeNull()
    expect(plan(conversation)).toMatchObject({ kind: 'cadence', step: 2 })
  })

  test('outside the window it moves to the opening and keeps its id; held up for more than three days it is dropped', () => {
    const conversation = nudged()
    const before = plan(conversation)
    const opening = later(before?.dueAt, 13 * HOUR)
    const moved = conversation.wake({ mayLeave: { at: new Date(opening), reason: 'window' } })
    expect(moved.silent).toBe('put_off_window')
    expect(plan(conversation)).toMatchObject({ id: before?.id, dueAt: opening, plannedFor: before?.dueAt })
    const dropped = conversation.wake({ mayLeave: { at: new Date(later(before?.dueAt, 73 * HOUR)), reason: 'window' } })
    expect(dropped.silent).toBe('window')
    expect(dropped.types).toEqual(['FollowUpSkipped', 'FollowUpPlanned'])
    expect(plan(conversation)).toMatchObject({ kind: 'cadence', step: 2 })
  })

  test('missed while nobody worked: only the newest due step is sent, the older ones are skipped', () => {
    const conversation = silentSeller()
    const nudge = plan(conversation)
    const turn = conversation.wake({ at: later(nudge?.dueAt, 12 * DAY) })
    const skipped = turn.decision.events.flatMap((event) => (event.type === 'FollowUpSkipped' ? [event.payload] : []))
    expect(skipped.map(({ kind, step, reason }) => `${kind} ${step} ${reason}`)).toEqual([
      'nudge 0 missed',
      'cadence 1 missed',
      'cadence 2 missed',
      'cadence 3 missed',
    ])
    expect(turn.text).not.toBeNull()
    expect(plan(conversation)).toMatchObject({ kind: 'cadence', step: 5 })
  })

  test('the newest due step is dropped too when its time is more than three days over', () => {
    const conversation = nudged()
    CADENCE_DAYS.seller.slice(0, 10).forEach(() => conversation.wake())
    expect(plan(conversation)).toMatchObject({ step: 11 })
    const turn = conversation.wake({ at: later(plan(conversation)?.dueAt, 4 * DAY) })
    expect(turn).toMatchObject({ text: null, silent: 'held_too_long' })
    expect(plan(conversation)).toMatchObject({ step: 12 })
  })

  test.each([
    [{ consented: false }, 'no_consent'],
    [{ mayLeave: { at: null, reason: 'cap_24h' } }, 'cap_24h'],
  ])('%j: the step is dropped with its reason and the next one planned', (over, reason) => {
    const conversation = nudged()
    expect(conversation.wake(over)).toMatchObject({ text: null, silent: reason })
    expect(plan(conversation)).toMatchObject({ step: 2 })
  })

  test('while a text of ours is on its way nothing else is said', () => {
    const conversation = nudged()
    expect(conversation.wake({ underWay: true }).silent).toBe('put_off_text_under_way')
  })

  test('a nudge for a text that was never accepted is not sent', () => {
    const { state, wake } = givenConversation({
      events: [
        { type: 'OwnerChanged', payload: { from: 'nobody', to: 'seller', reason: 'test' } },
        { type: 'QuestionAsked', payload: { key: 'condition', rung: 1 } },
        {
          type: 'FollowUpPlanned',
          payload: { follow_up_id: 'fu_1', kind: 'nudge', step: 0, due_at: '2026-03-04T19:00:00.000Z', reason: null },
        },
      ],
    })
    expect(wake({ at: '2026-03-04T19:00:00.000Z' }).silent).toBe('text_not_accepted')
    expect(state().followUp.next).toMatchObject({ kind: 'cadence', step: 1 })
  })

  test('a stop that came without a turn is seen at its time', () => {
    const { wake, state } = nudged({ contact: { tags: ['AI-Off'] } })
    expect(wake().types).not.toContain('FollowUpSent')
    expect(state().followUp.next).toBeNull()
  })

  test('an offer to talk that is accepted with a plain yes calls a person', () => {
    const conversation = nudged()
    conversation.wake()
    expect(conversation.wake().preface).toBe('offer_talk')
    expect(conversation.say('yes').tasks.join()).toContain('human_explicit_request')
  })

  test('it is marked as proactive, answers nothing, and writes nothing else to the CRM', () => {
    const conversation = givenConversation()
    conversation.say(BUY)
    const [text, ...others] = conversation.wake().actions
    expect(text).toMatchObject({ proactive: true, answersAt: null, class: 'text' })
    expect(others).toEqual([])
  })
})

describe('section 7, next time named by them', () => {
  const named = (text: string, given: Given = {}) => {
    const conversation = silentSeller(given)
    const turn = conversation.say(text)
    return { conversation, turn, next: conversation.state().followUp.next }
  }

  test('replaces nudge and cadence: at ten of that day where they are; the answer asks nothing', () => {
    const { conversation, turn, next } = named('Not now. Try me in May')
    expect(turn).toMatchObject({ preface: 'until_then', asked: null })
    expect(next).toMatchObject({ kind: 'named', unit: 'month', dueAt: '2026-05-01T17:00:00.000Z' })
    expect(turn.facts.timeline).toBeUndefined()
    const kept = conversation.wake()
    expect(kept.text).toMatch(/May|try again|better time|as you asked|hear from me/)
    expect(kept.preface).toBe('named_date')
    expect(conversation.state().followUp).toMatchObject({ since: '2026-05-01T17:00:00.000Z', done: 0, next: { kind: 'cadence', step: 1 } })
  })

  test.each([
    ['text me next week', '2026-03-09T17:00:00.000Z'],
    ['text me Friday', '2026-03-06T18:00:00.000Z'],
    ['escríbeme el mes que viene', '2026-04-01T17:00:00.000Z'],
  ])('%s', (text, due) => expect(named(text).next).toMatchObject({ kind: 'named', dueAt: due }))

  test('in the zone of the contact', () => {
    expect(named('try me in May', { contact: { zone: 'America/New_York' } }).next?.dueAt).toBe('2026-05-01T14:00:00.000Z')
  })

  test('a new text with another day, or none, replaces it', () => {
    const { conversation } = named('try me in May')
    conversation.say('actually, text me next week')
    expect(plan(conversation)).toMatchObject({ kind: 'named', dueAt: '2026-03-09T17:00:00.000Z' })
    conversation.say('12 Sycamore Ct, Upland')
    expect(plan(conversation)?.kind).toBe('nudge')
  })

  test('a question in the same text is answered as ever, and the day is kept', () => {
    const { turn, next } = named('text me next week. who is this?')
    expect(turn.preface).toBe('answer')
    expect(next?.kind).toBe('named')
  })

  test('what they told with it is picked up', () => {
    const { turn } = named('12 Sycamore Ct, Upland. Text me next week')
    expect(turn).toMatchObject({ preface: 'acknowledge', asked: null })
    expect(turn.facts.property_address).toContain('12 Sycamore')
  })

  test('nothing is promised where nothing will be sent', () => {
    expect(named('try me in May', { location: { follow_ups: { enabled: false, first_nudge_hours: 1 } } }).turn.preface).not.toBe(
      'until_then',
    )
  })
})
