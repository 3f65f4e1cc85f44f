import { describe, expect, test } from 'vitest'
import { hot } from './given-booking.fixture.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const ASKED: Said[] = ['12 Sycamore Ct, Ontario 91762']
const TOLD: Said[] = [...ASKED, 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']

/** The last turn of a conversation with a seller. */
function last(...texts: Said[]): Turn {
  const turn = givenConversation(SELLER)
    .all(...texts)
    .at(-1)
  if (!turn) throw new Error('no turn')
  return turn
}

describe('2.1 of two goals in one text the earlier in the order leads', () => {
  test.each<[string, Said[], string, object]>([
    ['safety before identity', ASKED, 'I want to kill myself. are you a bot?', { owner: 'human', tasks: ['human_crisis_urgent'] }],
    ['safety before a requested human', ASKED, 'I want to kill myself, call me', { tasks: ['human_crisis_urgent'] }],
    ['identity before an answer', ASKED, 'what is your commission? are you a bot?', { preface: 'identity' }],
    ['a requested human before an answer', ASKED, 'what is your commission? I want to talk to a person', { preface: 'human_coming' }],
    ['a requested human before an objection', ASKED, "I'm not ready. I want to talk to a person", { preface: 'human_coming' }],
    ['an answer before a stall', ASKED, 'what is your commission? I need to think about it', { preface: 'answer' }],
    ['a read-back before courtesy', TOLD, 'thanks! actually make that 640', { preface: 'read_back' }],
    ['an answer before the script', ASKED, 'what is your commission?', { preface: 'answer' }],
    ['a script answer before courtesy', ASKED, 'thanks, work is moving me to Reno', { asked: 'timeline_acceptable' }],
  ])('%s', (...[, before, text, expected]) => expect(last(...before, text)).toMatchObject(expected))

  test('slot handling before the next script question', () => {
    expect(hot().say('friday works').asked).toBeNull()
  })
})

describe('2.2 asked whether it is a bot', () => {
  test.each([
    ['are you a bot?', /^Yes\b[^.?!]*automated assistant/, /person|call|Jorge/],
    ['is this a real person', /^[^.?!]*automated assistant/, /person|call|Jorge/],
    ['eres un robot?', /^[^.?!]*asistente (?:autom|virtual)/, /persona|llam|Jorge/],
  ])('%s: the truth in the first sentence, and the offer of a person', (text, truth, person) => {
    const said = last(...ASKED, text).text
    expect(said).toMatch(truth)
    expect(said?.replace(/^[^.?!]*[.?!]/, '')).toMatch(person)
  })
})

test('section 7: while an offer is open only the nudge follows it; the next step comes when the offer has lapsed', () => {
  const { offer, wake, state } = hot()
  expect(offer.state.followUp.next).toMatchObject({ kind: 'nudge' })
  expect(wake()).toMatchObject({ preface: 'nudge', times: { ask: 'which' } })
  const { followUp } = state()
  expect(followUp.next).toMatchObject({ kind: 'cadence', step: 1 })
  expect(Date.parse(followUp.next?.dueAt ?? '')).toBeGreaterThan(Date.parse(offer.state.offer?.expiresAt ?? ''))
})
