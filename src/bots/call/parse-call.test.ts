import { describe, expect, test } from 'vitest'
import { BOT_NAMES, type BotName } from '../../conversation/owner.ts'
import { InvalidInput } from '../../lib/errors.ts'
import { parseCall } from './parse-call.ts'

const least = { conversation_id: 'con_1', user_message: 'hi' }

/** The key that a refusal names, or "taken". */
function fieldOf(bot: BotName, input: unknown): string {
  try {
    parseCall(bot, input)
    return 'taken'
  } catch (error) {
    if (error instanceof InvalidInput) return error.field
    throw error
  }
}

test.each(BOT_NAMES)('section 8, input: the %s bot wants two fields only', (bot) => {
  expect(parseCall(bot, least)).toEqual({
    bot,
    contactId: 'con_1',
    text: 'hi',
    name: null,
    phone: null,
    email: null,
    history: [],
    metadata: null,
    handoffContext: null,
    sequenceDay: null,
    create: false,
    dryRun: false,
  })
})

test.each(BOT_NAMES)('the %s bot names the person after itself', (bot) => {
  const input = { ...least, [`${bot}_name`]: ' Ana Ruiz ', [`${bot}_phone`]: '(909) 555-0137', [`${bot}_email`]: 'ana@example.com' }
  expect(parseCall(bot, input)).toMatchObject({ name: 'Ana Ruiz', phone: '+19095550137', email: 'ana@example.com' })
})

describe('section 8, input: what is refused, with its key', () => {
  test.each<[unknown, string]>([
    [null, ''],
    ['hi', ''],
    [[], ''],
    [{}, 'conversation_id'],
    [{ ...least, conversation_id: 5 }, 'conversation_id'],
    [{ ...least, conversation_id: '' }, 'conversation_id'],
    [{ ...least, conversation_id: '  ' }, 'conversation_id'],
    [{ ...least, conversation_id: '-' }, 'conversation_id'],
    [{ ...least, conversation_id: 'a\u0000b' }, 'conversation_id'],
    [{ ...least, conversation_id: 'x'.repeat(128) }, 'taken'],
    [{ ...least, conversation_id: 'x'.repeat(129) }, 'conversation_id'],
    [{ conversation_id: 'a' }, 'user_message'],
    [{ ...least, user_message: null }, 'user_message'],
    [{ ...least, user_message: '' }, 'taken'],
    [{ ...least, user_message: 'x'.repeat(50_000) }, 'taken'],
    [{ ...least, location_id: 'loc' }, 'location_id'],
    [{ ...least, Lead_Name: 'x' }, 'Lead_Name'],
    [{ ...least, buyer_phone: '+19095550137' }, 'buyer_phone'],
    [{ ...least, lead_phone: '12' }, 'lead_phone'],
    [{ ...least, lead_email: 'ana' }, 'lead_email'],
    [{ ...least, lead_name: 'x'.repeat(201) }, 'lead_name'],
    [{ ...least, dry_run: 'yes' }, 'dry_run'],
    [{ ...least, create: 1 }, 'create'],
    [{ ...least, sequence_day: 7 }, 'taken'],
    [{ ...least, sequence_day: 8 }, 'sequence_day'],
    [{ ...least, metadata: { a: 'x'.repeat(4_080) } }, 'taken'],
    [{ ...least, metadata: { a: 'é'.repeat(2_048) } }, 'metadata'],
    [{ ...least, metadata: { a: 1 } }, 'metadata.a'],
    [{ ...least, handoff_context: 'lead' }, 'handoff_context'],
    [{ ...least, conversation_history: 'x' }, 'conversation_history'],
    [{ ...least, conversation_history: [{ role: 'system', content: 'x' }] }, 'conversation_history.0.role'],
    [{ ...least, conversation_history: [{ role: 'user', content: 'x', name: 'y' }] }, 'conversation_history.0.name'],
    [{ ...least, conversation_history: [{ role: 'user', content: 'x', at: 'yesterday' }] }, 'conversation_history.0.at'],
  ])('%j: %s', (input, field) => expect(fieldOf('lead', input)).toBe(field))

  test('a sequence day is the lead bot’s alone', () => {
    expect(fieldOf('buyer', { ...least, sequence_day: 7 })).toBe('sequence_day')
    expect(fieldOf('seller', { ...least, sequence_day: 7 })).toBe('sequence_day')
  })
})

test('section 8, conversation_history: of a long history the last fifty are used', () => {
  const conversation_history = Array.from({ length: 80 }, (_, n) => ({ role: n % 2 ? 'assistant' : 'user', content: String(n) }))
  const { history } = parseCall('lead', { ...least, conversation_history })
  expect(history).toHaveLength(50)
  expect(history[0]).toEqual({ author: 'contact', text: '30', at: null })
  expect(history.at(-1)).toEqual({ author: 'bot', text: '79', at: null })
})
