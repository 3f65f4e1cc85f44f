import { describe, expect, test } from 'vitest'
import { stillSimulator } from './plain-call.ts'

function sales() {
  const world = stillSimulator()
  const contact = world.simulator.control.addContact({ phone: '+19095550137' })
  const whole = {
    pipelineId: 'pip_01',
    pipelineStageId: 'stg_01',
    locationId: 'loc_ie_01',
    contactId: contact.id,
    name: 'Dana buys',
    status: 'open',
  }
  const create = (change: object = {}) => world.call('POST', '/opportunities/', { body: { ...whole, ...change } })
  const search = async (query: string) =>
    (await world.call('GET', `/opportunities/search?location_id=loc_ie_01${query}`)).body['opportunities'] as object[]
  return { ...world, contact, create, search }
}

describe('opportunities', () => {
  test('are made with 201, found by contact in snake_case, changed', async () => {
    const { create, search, call, contact } = sales()
    expect(await create({ monetaryValue: 640_000 })).toMatchObject({ status: 201, body: { opportunity: { id: 'opp_0001' } } })
    await call('PUT', '/opportunities/opp_0001', { body: { status: 'won' } })
    expect(await search(`&contact_id=${contact.id}`)).toMatchObject([{ id: 'opp_0001', status: 'won', monetaryValue: 640_000 }])
    expect(await search('&contact_id=con_other')).toEqual([])
    expect(await search('&status=open')).toEqual([])
  })

  test('a second open one of the same contact and pipeline is refused', async () => {
    const { create, call } = sales()
    await create()
    expect(await create()).toMatchObject({ status: 400, body: { message: expect.stringContaining('duplicate') as unknown } })
    await call('PUT', '/opportunities/opp_0001', { body: { status: 'lost' } })
    expect((await create()).status).toBe(201)
  })

  test.each(['pipelineId', 'locationId', 'name', 'status', 'contactId'])('need %s', async (lacking) => {
    expect((await sales().create({ [lacking]: undefined })).status).toBe(422)
  })

  test('camelCase in the search finds no location', async () => {
    expect((await sales().call('GET', '/opportunities/search?locationId=loc_ie_01')).status).toBe(403)
  })
})

test('what a location consists of can be read', async () => {
  const { call } = stillSimulator({
    locations: [{ tags: ['AI-Off'], workflows: [{ id: 'wf_1', name: 'Hot' }], customFields: [{ id: 'f1', name: 'Budget' }] }],
  })
  const read = async (path: string) => (await call('GET', path)).body
  expect(await read('/locations/loc_ie_01')).toMatchObject({
    location: { id: 'loc_ie_01', companyId: 'cmp_01', timezone: 'America/Los_Angeles' },
  })
  expect(await read('/locations/loc_ie_01/customFields?model=all')).toMatchObject({
    customFields: [{ id: 'f1', name: 'Budget', fieldKey: 'contact.f1' }],
  })
  expect(await read('/locations/loc_ie_01/tags')).toMatchObject({ tags: [{ name: 'AI-Off' }] })
  expect(await read('/workflows/?locationId=loc_ie_01')).toMatchObject({ workflows: [{ id: 'wf_1' }] })
  expect(await read('/opportunities/pipelines?locationId=loc_ie_01')).toMatchObject({
    pipelines: [{ id: 'pip_01', stages: [{ id: 'stg_01' }] }],
  })
  expect(await read('/users/search?companyId=cmp_01&locationId=loc_ie_01')).toMatchObject({ users: [{ id: 'usr_01' }], count: 1 })
  const { calendars } = (await read('/calendars/?locationId=loc_ie_01')) as { calendars: { id: string }[] }
  expect(calendars.map(({ id }) => id)).toEqual(['cal_main', 'cal_full', 'cal_race', 'cal_trace', 'cal_hang'])
})
