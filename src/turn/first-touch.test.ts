import { describe, expect, test } from 'vitest'
import type { TouchAsked } from '../conversation/decision.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { givenConversation, type Given } from './given-conversation.fixture.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { touchAsked } from './touch-asked.ts'

const AT = '2026-03-04T18:00:00.000Z'
const BY_TAG: TouchAsked = { via: 'tag', askedAt: AT, botType: null, sure: true }
const MAPPED = { consent_sources: { Zillow: 'inquiry' as const, Client: 'existing_client' as const } }
const LEAD = { firstName: 'Dana', source: 'Zillow', tags: ['Seller-Lead'], addedAt: AT }
const given = (over: Given = {}) => givenConversation({ location: MAPPED, ...over, contact: { ...LEAD, ...over.contact } })
const touch = (over: Given = {}, asked: Partial<TouchAsked> = {}) =>
  given(over).wake({ at: AT, consented: false, touch: { ...BY_TAG, ...asked } })

describe('section 7, a first touch', () => {
  test('records the consent its source proves, takes ownership, is planned and sent in one turn', () => {
    const turn = touch()
    expect(turn.types).toEqual([
      'ContactSeen',
      'ConsentRecorded',
      'OwnerChanged',
      'FollowUpPlanned',
      'FollowUpSent',
      'QuestionAsked',
      'FollowUpPlanned',
    ])
    expect(turn.decision.consent).toMatchObject({
      kind: 'inquiry',
      source: 'Zillow',
      capturedAt: AT,
      expiresAt: '2026-06-02T18:00:00.000Z',
    })
    expect(turn).toMatchObject({ owner: 'seller', asked: 'property_address', state: { firstTouch: { askedAt: AT, sent: true } } })
  })

  test.each([
    ['Seller-Lead', 'seller', 'property_address'],
    ['Buyer-Lead', 'buyer', 'property_needs'],
    ['Needs Qualifying', 'lead', 'intent'],
  ])('%s: the %s bot asks for %s', (tag, bot, asked) => {
    expect(touch({ contact: { tags: [tag] } })).toMatchObject({ owner: bot, asked })
  })

  test('both tags are for the lead bot, which asks', () => {
    expect(touch({ contact: { tags: ['Seller-Lead', 'Buyer-Lead'] } })).toMatchObject({ owner: 'lead', asked: 'intent' })
  })

  test('a source of an existing client consents without an end', () => {
    expect(touch({ contact: { source: ' client ' } }).decision.consent).toMatchObject({ kind: 'existing_client', expiresAt: null })
  })

  test.each<[string, Given, Partial<TouchAsked>]>([
    ['an activation tag that is gone by now', { contact: { tags: [] } }, {}],
    ['a list nobody knew, of a contact made last week', { contact: { addedAt: '2026-02-25T00:00:00.000Z' } }, { sure: false }],
    ['a source that is not listed', {}, { via: 'source' }],
    ['a silence tag', { contact: { tags: ['Seller-Lead', 'AI-Off'] } }, {}],
    ['a suppressed phone', { standing: { suppressed: 'keyword', held: false } }, {}],
    ['a held phone', { standing: { suppressed: null, held: true } }, {}],
  ])('%s: nothing is sent, nothing noted', (_, over, asked) => {
    expect(touch(over, asked)).toMatchObject({ text: null, types: [], tasks: [] })
  })

  test.each<[string, Given]>([
    ['no consent', { contact: { source: 'Walk-in' } }],
    ['an inquiry that is too old', { contact: { addedAt: '2025-11-01T00:00:00.000Z' } }],
    ['no phone', { contact: { phone: null } }],
  ])('%s: refused, with a task', (_, over) => {
    const turn = touch(over)
    expect(turn.text).toBeNull()
    expect(turn.tasks).toEqual(['human_first_touch_refused_high'])
    expect(turn.state).toMatchObject({ owner: 'nobody', firstTouch: null })
  })

  test('who was in touch before, in either direction, is not opened to', () => {
    const conversation = given()
    conversation.say('hi')
    expect(conversation.wake({ due: null, touch: BY_TAG, at: '2026-03-05T18:00:00.000Z' }).text).toBeNull()
    expect(given().wake({ at: AT, touch: BY_TAG, texted: true }).types).toEqual([])
  })

  test('once for ever: asked for again, after an erasure too, nothing comes', () => {
    const conversation = given()
    expect(conversation.wake({ at: AT, touch: BY_TAG }).text).not.toBeNull()
    const { stored } = conversation
    const erased = given({
      events: [...stored.map(({ type, payload }) => ({ type, payload }) as ConversationEvent), { type: 'Erased', payload: { by: 'ana' } }],
    })
    expect(erased.state()).toMatchObject({ lastTextAt: null, firstTouch: { sent: true } })
    expect(erased.wake({ due: null, at: '2026-05-01T18:00:00.000Z', touch: BY_TAG }).types).toEqual([])
  })

  test('outside the window it waits, and is quick or slow from the opening on; texted meanwhile, it is over', () => {
    const conversation = given()
    const opening = '2026-03-05T17:05:00.000Z'
    expect(conversation.wake({ at: AT, touch: BY_TAG, mayLeave: { at: new Date(opening), reason: 'window' } }).text).toBeNull()
    expect(conversation.state()).toMatchObject({
      firstTouch: { askedAt: opening, sent: false },
      followUp: { next: { kind: 'first_touch', dueAt: opening } },
    })
    expect(conversation.wake({ texted: true }).types).toEqual(['FollowUpSkipped'])
    expect(conversation.state().followUp.next).toBeNull()
  })

  test('a location without follow-ups still writes first, and leaves it at that', () => {
    const conversation = given({ location: { ...MAPPED, follow_ups: { enabled: false, first_nudge_hours: 1 } } })
    expect(conversation.wake({ at: AT, touch: BY_TAG }).text).not.toBeNull()
    expect(conversation.state().followUp.next).toBeNull()
  })
})

describe('what asks for one', () => {
  const row = (kind: WaitingRow['kind'], body: Partial<CrmEvent> & { added?: string[] | null }): WaitingRow => ({
    seq: '1',
    id: 'in_1',
    key: null,
    kind,
    ref: null,
    body,
    eventAt: new Date(AT),
    receivedAt: new Date('2026-03-04T18:00:02.000Z'),
    dueAt: new Date(AT),
  })
  const tags = (added: string[] | null) => row('tag_changed', { kind: 'tags', tags: ['Seller-Lead', 'x'], added } as never)
  const contact = (over: object) =>
    row('contact_changed', { kind: 'contact', change: 'updated', botType: null, firstTouch: false, patch: {}, ...over } as never)
  const listed = { ...sampleLocation, first_touch: { tags: true, sources: ['Zillow'] } }

  test.each<[string, WaitingRow[], Partial<TouchAsked> | null]>([
    ['a new activation tag', [tags(['seller-lead'])], { via: 'tag', sure: true, askedAt: AT }],
    ['another new tag', [tags(['x'])], null],
    ['a list nobody knew before', [tags(null)], { via: 'tag', sure: false }],
    ['a changed contact whose list brings the tag', [contact({ patch: { tags: ['Buyer-Lead'] }, added: ['Buyer-Lead'] })], { via: 'tag' }],
    ['a workflow', [contact({ firstTouch: true, botType: 'seller' })], { via: 'workflow', botType: 'seller' }],
    ['a new contact, its source still to be read', [contact({ change: 'created' })], { via: 'source' }],
    ['the surest of several', [contact({ change: 'created' }), tags(null), tags(['Seller-Lead'])], { via: 'tag', sure: true }],
    ['a changed contact', [contact({})], null],
  ])('%s', (_, rows, asked) => {
    const found = touchAsked(rows, listed)
    if (asked === null) expect(found).toBeNull()
    else expect(found).toMatchObject(asked)
  })

  test('a new contact asks for nothing where no source is listed, a tag for nothing where tags are switched off', () => {
    expect(touchAsked([contact({ change: 'created' })], sampleLocation)).toBeNull()
    expect(touchAsked([tags(['Seller-Lead'])], { ...sampleLocation, first_touch: { tags: false, sources: [] } })).toBeNull()
  })
})
