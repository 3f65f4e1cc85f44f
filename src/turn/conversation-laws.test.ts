import { describe, expect, test } from 'vitest'
import { evolve } from '../conversation/evolve.ts'
import { initialState } from '../conversation/state.ts'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }

describe('in every conversation', () => {
  const texts = [
    'hm',
    'ok',
    'what?',
    'are you a bot?',
    'I need to think about it',
    'your commission is too high',
    '655k',
    'maybe',
    'thanks',
    'relocating for work',
  ]
  const conversations = [SELLER, BUYER, {}].flatMap((given) =>
    texts.map((_, shift) => [given, [...texts.slice(shift), ...texts.slice(0, shift)]] as const),
  )

  test('no two replies in a row are the same, and nothing known is asked', () => {
    for (const [given, said] of conversations) {
      let last: string | null = null
      for (const turn of givenConversation(given).all(...said)) {
        if (turn.text === null) continue
        expect(turn.text).not.toBe(last)
        last = turn.text
        expect(turn.types).not.toContain('ReplyRefused')
        expect(turn.text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1)
      }
    }
  })

  test('O-1 the owner changes by an event alone, from the owner before, with its reason', () => {
    const wholes = [
      'wrong number',
      'can a real person call me',
      'I want to buy in Upland, and sell my house',
      'not interested',
      'are you hiring? we sell leads',
    ]
    for (const [given, said] of [...conversations, ...wholes.map((text) => [SELLER, ['hm', text, '655k']] as const)]) {
      let owner: string = 'nobody'
      for (const { decision, state } of givenConversation(given).all(...said)) {
        for (const event of decision.events) {
          if (event.type !== 'OwnerChanged') continue
          expect(event.payload).toMatchObject({ from: owner, reason: expect.stringMatching(/\w/) as string })
          owner = event.payload.to
        }
        expect(owner).toBe(state.owner)
      }
    }
  })

  test('the state is the fold of the events', () => {
    for (const [given, said] of conversations) {
      const conversation = givenConversation(given)
      conversation.all(...said)
      expect(conversation.stored.reduce(evolve, initialState())).toEqual(conversation.state())
      expect(conversation.state().version).toBe(conversation.stored.length)
    }
  })
})
