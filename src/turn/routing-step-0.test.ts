import { describe, expect, test } from 'vitest'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

/** Contacts that no bot answers: nothing but a word about consent gets a reply. */
const SILENCED: [string, Given][] = [
  ['a silence tag', { contact: { tags: ['AI-Off'] } }],
  ['a person as owner', { events: [{ type: 'OwnerChanged', payload: { from: 'lead', to: 'human', reason: 'takeover' } }] }],
]
const optedOut = { suppressed: 'keyword', held: false }

describe.each(SILENCED)('section 1, step 0: consent acts in spite of %s', (_, given) => {
  test('other words stay unanswered', () => expect(givenConversation(given).say('hello').text).toBeNull())

  test('who asks for help gets it', () => expect(givenConversation(given).say('ayuda').text).toMatch(/ALTO|STOP/))

  test('who asks for texts again hears that they are on, and the bot stays silent', () => {
    const conversation = givenConversation({ ...given, standing: optedOut })
    const turn = conversation.say('START')
    expect(turn.text).toMatch(/STOP/)
    expect(turn.types).toContain('OptedIn')
    expect(conversation.say('hello').text).toBeNull()
  })
})
