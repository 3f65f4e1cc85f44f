import { describe, expect, test } from 'vitest'
import { unknownContact, type Contact } from './contact.ts'
import { givenLocation } from './given.fixture.ts'
import { route } from './route.ts'
import { initialState, type ConversationState } from './state.ts'

type Case = {
  state?: Partial<ConversationState>
  contact?: Partial<Contact>
  botType?: string
  suppressed?: string
  held?: boolean
  activation?: 'all' | 'tagged'
}

const routed = ({ state = {}, contact = {}, botType, suppressed, held, activation = 'all' }: Case) =>
  route(
    { ...initialState(), ...state },
    { ...unknownContact('c1'), ...contact },
    {
      location: givenLocation({ activation }),
      botType: botType ?? null,
      standing: { suppressed: suppressed ?? null, held: held ?? false },
    },
  )

const SELLER = { owner: 'seller' } as const
const nobody = (ownerReason: string) => ({ owner: 'nobody', ownerReason }) as const

describe('section 1, who answers', () => {
  test.each<[string, Case, 'lead' | 'buyer' | 'seller', number]>([
    ['the named bot beats the owner', { state: SELLER, botType: ' Buyer ' }, 'buyer', 2],
    [
      'the stored owner beats field and tags',
      { state: SELLER, contact: { fields: { bot_type: 'buyer' }, tags: ['Buyer-Lead'] } },
      'seller',
      3,
    ],
    ['the field beats the tags', { contact: { fields: { bot_type: 'BUYER' }, tags: ['Seller-Lead'] } }, 'buyer', 4],
    ['seller tag', { contact: { tags: [' seller-lead '] } }, 'seller', 5],
    ['buyer tag', { contact: { tags: ['Buyer-Lead'] } }, 'buyer', 5],
    ['lead tag', { contact: { tags: ['needs qualifying'] }, activation: 'tagged' }, 'lead', 5],
    ['both tags', { contact: { tags: ['Buyer-Lead', 'Seller-Lead'] } }, 'lead', 5],
    ['any other word in the field', { contact: { fields: { bot_type: 'buyers' }, tags: ['Seller-Lead'] } }, 'seller', 5],
    ['nothing at all', {}, 'lead', 6],
    ['O-6 nobody is never read as a bot', { state: nobody('not_activated'), contact: { tags: ['Buyer-Lead'] } }, 'buyer', 5],
  ])('%s', (...[, given, bot, step]) => expect(routed(given)).toMatchObject({ kind: 'bot', bot, step, warnings: [] }))

  test('any other word is a warning and the next step decides', () => {
    expect(routed({ botType: 'buyers', state: SELLER })).toMatchObject({ bot: 'seller', step: 3, warnings: ['bot_type_ignored'] })
  })
})

describe('section 1, who is silent', () => {
  test.each<[string, Case, string, number]>([
    ['opted out', { suppressed: 'keyword', botType: 'buyer' }, 'opted_out', 0],
    ['opted out by another contact of the phone', { state: SELLER, suppressed: 'contact_words' }, 'opted_out', 0],
    ['O-6 wrong number', { suppressed: 'wrong_number' }, 'wrong_number', 0],
    ['held', { held: true, state: SELLER }, 'held', 0],
    ['O-6 solicitation', { state: nobody('solicitation'), botType: 'lead' }, 'solicitation', 0],
    ['O-4 a person owns the contact, whatever a workflow says', { state: { owner: 'human' }, botType: 'seller' }, 'human_owner', 1],
    ['O-4 a silence tag, whatever a workflow says', { contact: { tags: [' ai-off'] }, botType: 'seller', state: SELLER }, 'silence_tag', 1],
    ['silence tag AI-Off', { contact: { tags: [' AI-Off '] } }, 'silence_tag', 1],
    ['silence tag Stop-Bot', { contact: { tags: ['STOP-BOT'] } }, 'silence_tag', 1],
    ['silence tag Jorge-Active', { contact: { tags: ['jorge-active'] } }, 'silence_tag', 1],
    ['silence tag Qualified', { contact: { tags: ['Qualified '] } }, 'silence_tag', 1],
    ['silence tag Seller-Qualified', { contact: { tags: ['Seller-Qualified'] } }, 'silence_tag', 1],
    ['only tagged contacts are answered', { activation: 'tagged' }, 'not_activated', 6],
  ])('%s', (...[, given, reason, step]) => expect(routed(given)).toMatchObject({ kind: 'silent', reason, step }))
})
