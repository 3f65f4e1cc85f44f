import { describe, expect, test } from 'vitest'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }
const HOUSE = '12 Sycamore Ct, Ontario 91762'

const asked = (given: Given, ...texts: string[]) =>
  givenConversation(given)
    .all(...texts)
    .map((turn) => turn.asked)

describe('"I do not know" is an answer (bots 2.4)', () => {
  test('it is received, comes back once as a choice, and then the next item follows', () => {
    const turns = givenConversation(SELLER).all(HOUSE, 'not sure', 'no idea')
    expect(turns[1]).toMatchObject({ preface: 'unsure', asked: 'motivation' })
    expect(turns[1]?.text).toMatch(/\bor\b.*\?$/)
    expect(turns[2]).toMatchObject({ preface: 'light_nudge', asked: 'timeline_acceptable' })
  })

  test('it is asked again at the end only where something else was answered in between', () => {
    const unanswered = asked(SELLER, HOUSE, 'work is moving me to Reno', '45 days is fine', 'move in ready', 'no idea', 'i dont know')
    expect(unanswered.slice(3)).toEqual(['price_point', 'price_point', null])
    const answered = asked(SELLER, HOUSE, 'no idea', 'not sure', '45 days is fine', 'move in ready', '655k')
    expect(answered).toEqual(
      ['property_address', 'motivation', 'motivation', 'timeline_acceptable', 'condition', 'price_point', 'motivation'].slice(1),
    )
  })

  test('after a loss no doubt is pressed again', () => {
    const items = asked(
      SELLER,
      HOUSE,
      'my dad passed away and left it to us',
      'move in ready',
      '655k',
      'not sure',
      'no idea',
      'ok',
      'thanks',
    )
    expect(items.filter((key) => key === 'timeline_acceptable').length).toBeLessThanOrEqual(2)
    expect(items.slice(5)).not.toContain('timeline_acceptable')
  })

  test('a doubt told before another item was answered is not pressed either', () => {
    const turns = asked(
      SELLER,
      'going through a divorce and need to sell',
      '88 Alder Way Fontana',
      'no idea',
      'really no idea',
      '540 would be ok',
      '40 days is fine',
    )
    expect(turns.slice(-2)).toEqual(['timeline_acceptable', null])
  })

  test('one that names another item leaves our question as it stands and does not open that item', () => {
    const turns = givenConversation(SELLER).all(HOUSE, 'honestly no idea on timing', 'work is moving me to Reno')
    expect(turns[1]).toMatchObject({ preface: 'unsure', asked: 'motivation' })
    expect(turns[2]?.asked).toBe('condition')
  })
})

test('who does not know what to do first is asked which comes first (bots 4)', () => {
  const turn = givenConversation().say('maybe both, sell first or buy first? not sure')
  expect(turn).toMatchObject({ preface: 'answer', asked: 'which_first' })
})

describe('the agent they may have', () => {
  const READY = ['hi', '4 beds in Upland up to 780, cash', '2 weeks', 'closer to work']

  test('is spoken of before a time can be chosen, once, without a second question', () => {
    const [offer] = givenConversation(BUYER)
      .all(...READY)
      .slice(-1)
    expect(offer?.text).toMatch(/\bagent\b/)
    expect(offer?.text?.match(/\?/g)).toHaveLength(1)
  })

  test('who is signed gets no appointment', () => {
    const turn = givenConversation(BUYER)
      .all(...READY, 'i signed with another agent last week')
      .at(-1)
    expect(turn?.asked).toBeNull()
    expect(turn?.text).not.toMatch(/\d:\d\d [ap]m/)
  })
})

test('M-1: financing of long ago is confirmed, not asked anew, and a yes makes it count again', () => {
  const talk = givenConversation(BUYER)
  talk.all('hi', '3 beds in Upland up to 620', 'pre-approved with my credit union')
  const [back] = talk.all({ text: 'hi again, still looking for 3 beds in Upland up to 620', at: '2026-07-01T18:00:00.000Z' })
  expect(back?.text).toMatch(/still|stand/i)
  expect(back?.text).toMatch(/pre-approval|letter/)
  const yes = talk.say('yes')
  expect(yes.asked).not.toBe('financing')
})
