import { describe, expect, test } from 'vitest'
import { clientWith, json } from './given-client.cases.ts'

describe('contacts', () => {
  test('crm.md 3, Read contact: is normalised: phone, do-not-disturb, tags verbatim', async () => {
    const contact = {
      id: 'con',
      locationId: 'loc',
      firstName: 'Lupe',
      phone: '(909) 555-0137',
      tags: ['Buyer-Lead', 'ai-off'],
      dndSettings: { SMS: { status: 'permanent' } },
      customFields: [{ id: 'f', value: 'v' }],
      dateAdded: '2026-01-02T03:04:05Z',
      email: null,
      city: 5,
    }
    const read = await clientWith([json({ contact, extra: 1 })]).crm.getContact('loc', 'con')
    expect(read).toEqual({
      ok: true,
      value: {
        id: 'con',
        locationId: 'loc',
        firstName: 'Lupe',
        lastName: null,
        name: null,
        email: null,
        phone: '+19095550137',
        timezone: null,
        smsDnd: 'permanent',
        tags: ['Buyer-Lead', 'ai-off'],
        assignedTo: null,
        source: null,
        address1: null,
        city: null,
        state: null,
        postalCode: null,
        customFields: { f: 'v' },
        createdAt: '2026-01-02T03:04:05.000Z',
      },
    })
    expect(await clientWith([json({ contact: { id: 'con' } })]).crm.getContact('loc', 'con')).toMatchObject({
      ok: true,
      value: { smsDnd: 'inactive', tags: [], phone: null },
    })
    for (const body of [{ contact: {} }, {}, null, { contact: { id: '' } }])
      expect(await clientWith([json(body)]).crm.getContact('loc', 'con')).toMatchObject({
        ok: false,
        error: { kind: 'retryable', reason: 'bad_response' },
      })
  })

  test('crm.md 3, Find by phone/e-mail: they are found, whatever the answer looks like', async () => {
    const { crm, sent } = clientWith([json({ contact: { id: 'a' } }), json({ contacts: [{ id: 'b' }, { id: 'a' }, {}] })])
    expect(await crm.findContacts('loc', { phone: '+19095550137', email: 'l@example.com' })).toEqual({ ok: true, value: ['a', 'b'] })
    expect(sent[0]?.url.search).toBe('?locationId=loc&number=%2B19095550137')
    for (const reply of [json({ contact: null }), json(null), json({ message: 'none' }, 404)])
      expect(await clientWith([reply]).crm.findContacts('loc', { phone: '+19095550137' })).toEqual({ ok: true, value: [] })
    expect(await clientWith([json({}, 500)]).crm.findContacts('loc', { phone: '+19095550137' })).toMatchObject({ ok: false })
  })

  const known = { id: 'con', firstName: 'Lupe', assignedTo: 'usr', tags: ['x'], dnd: false, customFields: [{ id: 'score', value: '82' }] }

  test('crm.md 3, Update contact: only what differs is written', async () => {
    const { crm, sent } = clientWith([json({ contact: known }), json({ succeded: true })])
    const read = await crm.getContact('loc', 'con')
    const contact = read.ok ? read.value : undefined
    const change = {
      fields: { firstName: 'Lupe', city: 'Upland' },
      customFields: { score: 82, zip: '91784' },
      assignedTo: 'usr',
      ...(contact && { known: contact }),
    }
    expect(await crm.updateContact('loc', 'con', change)).toEqual({ ok: true, value: { written: true } })
    expect(sent[1]).toMatchObject({ method: 'PUT', body: { city: 'Upland', customFields: [{ id: 'zip', field_value: '91784' }] } })
    expect(sent[1]?.url.pathname).toBe('/contacts/con')
    expect(await crm.updateContact('loc', 'con', { fields: { firstName: 'Lupe' }, ...(contact && { known: contact }) })).toEqual({
      ok: true,
      value: { written: false },
    })
    expect(sent).toHaveLength(2)
  })

  test("a carrier's do-not-disturb is never cleared or replaced, ours is", async () => {
    const permanent = clientWith([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'permanent' } } } })])
    expect(await permanent.crm.updateContact('loc', 'con', { smsDnd: 'inactive' })).toEqual({ ok: true, value: { written: false } })
    const active = clientWith([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'active' } } } }), json({})])
    expect(await active.crm.updateContact('loc', 'con', { smsDnd: 'inactive' })).toEqual({ ok: true, value: { written: true } })
    expect(active.sent[1]?.body).toEqual({ dndSettings: { SMS: { status: 'inactive' } } })
    const blocked = clientWith([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'permanent' } } } })])
    expect(await blocked.crm.updateContact('loc', 'con', { smsDnd: 'active' })).toEqual({ ok: true, value: { written: false } })
    const setting = clientWith([json({ contact: { id: 'con' } }), json({})])
    await setting.crm.updateContact('loc', 'con', { smsDnd: 'active' })
    expect(setting.sent[1]?.body).toEqual({ dndSettings: { SMS: { status: 'active' } } })
  })

  test('crm.md 3, Upsert contact: no upsert and no update ever carries tags', async () => {
    const { crm, sent } = clientWith([json({ new: true, contact: { id: 'con', tags: ['x'] } }), json({ contact: known }), json({})])
    const input = { firstName: 'Lupe', phone: '+19095550137', customFields: { a: 'b' }, source: 'web' }
    expect(await crm.upsertContact('loc', input)).toEqual({ ok: true, value: { id: 'con', isNew: true } })
    await crm.updateContact('loc', 'con', {
      fields: { city: 'Upland' },
      smsDnd: 'inactive',
      assignedTo: 'usr_2',
      customFields: { a: null },
    })
    expect(sent[0]?.body).toEqual({
      locationId: 'loc',
      firstName: 'Lupe',
      phone: '+19095550137',
      source: 'web',
      customFields: [{ id: 'a', field_value: 'b' }],
    })
    for (const { body } of sent) expect(JSON.stringify(body)).not.toContain('tags')
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT'])
  })

  test('crm.md 3, Add / remove tags: tags are added, then removed', async () => {
    const { crm, sent } = clientWith([json({ tags: [] }, 201), json({ tags: [] })])
    expect(await crm.changeTags('loc', 'con', { add: ['Hot Lead'], remove: ['Warm Lead'] })).toEqual({ ok: true, value: null })
    expect(sent).toMatchObject([
      { method: 'POST', body: { tags: ['Hot Lead'] } },
      { method: 'DELETE', body: { tags: ['Warm Lead'] } },
    ])
    expect(await clientWith([]).crm.changeTags('loc', 'con', { add: [], remove: [] })).toEqual({ ok: true, value: null })
    const failing = clientWith([json({}, 500)])
    expect(await failing.crm.changeTags('loc', 'con', { add: ['a'], remove: ['b'] })).toMatchObject({
      ok: false,
      error: { kind: 'retryable' },
    })
    expect(failing.sent).toHaveLength(1)
    expect(await clientWith([new Response('<html>')]).crm.changeTags('loc', 'con', { add: ['a'] })).toEqual({ ok: true, value: null })
  })
})
