import { describe, expect, test } from 'vitest'
import { clientWith, json } from './given-client.cases.ts'

describe('crm.md 3, Location data', () => {
  const answers = () => [
    json({ location: { id: 'loc', companyId: 'co', name: 'Inland Empire', timezone: 'America/Los_Angeles' } }),
    json({ customFields: [{ id: 'f', name: 'Score', fieldKey: 'contact.score', model: 'contact', dataType: 'NUMERICAL' }] }),
    json({ tags: [{ id: 't', name: 'Hot Lead' }] }),
    json({ calendars: [{ id: 'cal', name: 'Calls' }] }),
    json({ workflows: [{ id: 'w', name: 'Hot', status: 'published' }] }),
    json({ pipelines: [{ id: 'p', name: 'Buyers', stages: [{ id: 's', name: 'New' }] }] }),
    json({ users: [{ id: 'u', firstName: 'Priya', lastName: 'Rao' }] }),
  ]

  test('is read part by part', async () => {
    const { crm, sent } = clientWith(answers())
    expect(await crm.loadLocation('loc')).toEqual({
      ok: true,
      value: {
        companyId: 'co',
        name: 'Inland Empire',
        zone: 'America/Los_Angeles',
        fields: [{ id: 'f', name: 'Score', key: 'contact.score', model: 'contact', dataType: 'NUMERICAL' }],
        tags: ['Hot Lead'],
        calendars: [{ id: 'cal', name: 'Calls' }],
        workflows: [{ id: 'w', name: 'Hot', status: 'published' }],
        pipelines: [{ id: 'p', name: 'Buyers', stages: [{ id: 's', name: 'New' }] }],
        users: [{ id: 'u', name: 'Priya Rao' }],
        unreadable: [],
      },
    })
    expect(sent.map(({ url, headers }) => `${headers.get('version')} ${url.pathname}${url.search}`)).toEqual([
      '2021-07-28 /locations/loc',
      '2021-07-28 /locations/loc/customFields?model=all',
      '2021-07-28 /locations/loc/tags',
      '2021-04-15 /calendars/?locationId=loc',
      '2021-07-28 /workflows/?locationId=loc',
      '2021-07-28 /opportunities/pipelines?locationId=loc',
      '2021-07-28 /users/search?companyId=co&locationId=loc',
    ])
  })

  test('a part that is forbidden is reported, one that may pass fails the whole', async () => {
    const forbidden = answers().with(4, json({}, 403))
    expect(await clientWith(forbidden).crm.loadLocation('loc')).toMatchObject({
      ok: true,
      value: { workflows: [], unreadable: [{ part: 'workflows', error: { reason: 'forbidden' } }] },
    })
    const down = clientWith(answers().with(2, json({}, 503)))
    expect(await down.crm.loadLocation('loc')).toMatchObject({ ok: false, error: { kind: 'retryable', reason: 'server' } })
    expect(down.sent).toHaveLength(3)
    expect(await clientWith(answers().with(3, json({}, 401))).crm.loadLocation('loc')).toMatchObject({
      ok: false,
      error: { reason: 'auth' },
    })
    const nameless = clientWith(answers().with(0, json({ location: {} })))
    expect(await nameless.crm.loadLocation('loc')).toMatchObject({ ok: true, value: { users: [], unreadable: [{ part: 'users' }] } })
  })
})
