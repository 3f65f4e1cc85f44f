import { describe, expect, test } from 'vitest'
import { app, eventOf } from './given-delivery.fixture.ts'

describe('crm.md 3 and 8, contacts by the app door', () => {
  test('the full list of tags', () => {
    const body = {
      type: 'ContactTagUpdate',
      locationId: 'loc_ie_01',
      id: 'con_7Q',
      tags: ['Buyer-Lead', 'AI-Off', 'AI-Off', 5],
      dnd: false,
      webhookId: 'wh_55c',
    }
    expect(eventOf(app(body))).toMatchObject({ kind: 'tags', contactId: 'con_7Q', tags: ['Buyer-Lead', 'AI-Off'] })
    expect(eventOf(app(body))).not.toHaveProperty('dnd')
    expect(eventOf(app({ ...body, dndSettings: { SMS: { status: 'inactive' } } }))).toMatchObject({ kind: 'tags', dnd: 'inactive' })
    expect(eventOf(app({ ...body, dnd: true }))).toMatchObject({ kind: 'tags', dnd: 'active' })
    expect(eventOf(app({ ...body, tags: [] }))).toMatchObject({ kind: 'tags', tags: [] })
    expect(eventOf(app({ ...body, tags: undefined }))).toMatchObject({ kind: 'contact', change: 'updated' })
  })

  test.each([
    [{ dnd: false, dndSettings: { SMS: { status: 'permanent', message: 'carrier opt-out', code: '101' } } }, 'permanent'],
    [{ dnd: true, dndSettings: { SMS: { status: 'permanent' } } }, 'permanent'],
    [{ dnd: true }, 'active'],
    [{ dnd: true, dndSettings: { SMS: { status: 'inactive' } } }, 'active'],
    [{ dnd: false, dndSettings: { SMS: { status: 'active' } } }, 'active'],
    [{ dndSettings: { SMS: { status: 'Active' } } }, 'active'],
    [{ dnd: false, dndSettings: { Email: { status: 'active' } } }, 'inactive'],
    [{ dndSettings: { SMS: { status: 'inactive' } } }, 'inactive'],
  ])('do-not-disturb %j is %s', (state, smsDnd) => {
    expect(eventOf(app({ type: 'ContactDndUpdate', locationId: 'l', id: 'con_7Q', ...state }))).toMatchObject({ kind: 'dnd', smsDnd })
  })

  test('a do-not-disturb event that does not say how makes the contact be read', () => {
    expect(eventOf(app({ type: 'ContactDndUpdate', locationId: 'l', id: 'con_7Q' }))).toMatchObject({ kind: 'contact', change: 'updated' })
  })

  test('a contact with everything', () => {
    const contact = {
      id: 'con_7Q',
      firstName: 'Lupe',
      lastName: 'O\0rtiz',
      email: 'lupe@example.com',
      phone: '(909) 555-0137',
      tags: ['Buyer-Lead'],
      dnd: true,
      timezone: 'America/Los_Angeles',
      source: ' Facebook ',
      assignedTo: 'usr_1',
      state: 'CA',
      postalCode: '91730',
      customFields: [{ id: 'f', value: 'v' }],
    }
    const patch = {
      first_name: 'Lupe',
      last_name: 'Ortiz',
      email: 'lupe@example.com',
      phone: '+19095550137',
      tags: ['Buyer-Lead'],
      dnd: 'active',
      timezone: 'America/Los_Angeles',
      source: 'Facebook',
      assigned_to: 'usr_1',
      state: 'CA',
      postal_code: '91730',
      custom_fields: { f: 'v' },
    }
    expect(eventOf(app({ type: 'ContactCreate', locationId: 'l', ...contact }))).toMatchObject({
      kind: 'contact',
      change: 'created',
      contactId: 'con_7Q',
      patch,
    })
    expect(eventOf(app({ type: 'contact.updated', location_id: 'l', contact }))).toMatchObject({
      kind: 'contact',
      change: 'updated',
      contactId: 'con_7Q',
      patch,
    })
  })

  test('what an event does not say is null or absent', () => {
    const event = eventOf(
      app({
        type: 'contact.created',
        location_id: 'l',
        contact_id: 'c',
        contact: { first_name: 'Jo', source: 'unknown', utm_source: 'Google Ads ' },
      }),
    )
    expect(event).toMatchObject({ patch: { first_name: 'Jo', source: 'Google Ads', phone: null } })
    expect(event.kind === 'contact' && Object.keys(event.patch)).not.toContain('tags')
  })
})
