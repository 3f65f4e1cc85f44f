import { describe, expect, test } from 'vitest'
import { stillSimulator } from './plain-call.ts'
import type { SimulatorOptions } from './simulated-highlevel.ts'

function withDana(options: SimulatorOptions = {}) {
  const events: Record<string, unknown>[] = []
  const deliver: SimulatorOptions['deliver'] = ({ body }) =>
    Promise.resolve(events.push(JSON.parse(body) as Record<string, unknown>)).then(() => 200)
  const world = stillSimulator({ deliver, ...options })
  const dana = world.simulator.control.addContact({
    phone: '(909) 555-0137',
    name: 'Dana Ortiz',
    email: 'Dana@example.com',
    tags: ['Buyer-Lead'],
  })
  return { ...world, dana, path: `/contacts/${dana.id}`, events, types: () => events.map(({ type }) => String(type)) }
}

describe('crm.md 13, behaviours: reading and writing a contact', () => {
  test('fields never filled in are absent', async () => {
    const { call, path } = withDana()
    const { contact } = (await call('GET', path)).body as { contact: Record<string, unknown> }
    expect(contact).toMatchObject({ firstName: 'Dana', lastName: 'Ortiz', name: 'Dana Ortiz', phone: '+19095550137', tags: ['Buyer-Lead'] })
    expect(contact).not.toHaveProperty('city')
  })

  test('PUT writes what it is given and answers in HighLevel spelling', async () => {
    const { call, path, dana } = withDana()
    const answer = await call('PUT', path, { body: { city: 'Upland', email: null } })
    expect(answer).toMatchObject({ status: 200, body: { succeded: true, contact: { city: 'Upland' } } })
    expect(dana).toMatchObject({ city: 'Upland', email: null, firstName: 'Dana' })
  })

  test('PUT refuses a locationId', async () => {
    const { call, path } = withDana()
    expect(await call('PUT', path, { body: { locationId: 'loc_ie_01' } })).toMatchObject({
      status: 422,
      body: { message: [expect.any(String)] },
    })
  })

  test('tags inside PUT and upsert replace the whole list', async () => {
    const { call, path, dana } = withDana()
    await call('PUT', path, { body: { tags: ['A', 'B'] } })
    expect(dana.tags).toEqual(['A', 'B'])
    await call('POST', '/contacts/upsert', { body: { locationId: 'loc_ie_01', phone: '+19095550137', tags: ['C'] } })
    expect(dana.tags).toEqual(['C'])
  })

  test('upsert finds by phone, then by e-mail, else makes a new one', async () => {
    const { call, dana, types } = withDana()
    const upsert = async (body: object) => (await call('POST', '/contacts/upsert', { body: { locationId: 'loc_ie_01', ...body } })).body
    expect(await upsert({ phone: '909-555-0137' })).toMatchObject({ new: false, contact: { id: dana.id } })
    expect(await upsert({ email: 'dana@EXAMPLE.com' })).toMatchObject({ new: false, contact: { id: dana.id } })
    expect(await upsert({ phone: '+19095550140', firstName: 'Sam' })).toMatchObject({ new: true, contact: { firstName: 'Sam' } })
    expect(types()).toEqual(['ContactUpdate', 'ContactUpdate', 'ContactCreate'])
  })

  test('the duplicate search answers the contact or null', async () => {
    const { call, dana } = withDana()
    const find = async (query: string) => (await call('GET', `/contacts/search/duplicate?locationId=loc_ie_01&${query}`)).body['contact']
    expect(await find('number=%2B19095550137')).toMatchObject({ id: dana.id })
    expect(await find('number=%2B19095550199')).toBeNull()
  })

  test('custom fields go in by id or key and come out by id; unknown ones are ignored', async () => {
    const { call, path } = withDana({
      locations: [
        {
          customFields: [
            { id: 'fld_temp', name: 'Temperature', fieldKey: 'contact.temperature' },
            { id: 'fld_score', name: 'Score' },
          ],
        },
      ],
    })
    const customFields = [
      { key: 'temperature', field_value: 'hot' },
      { id: 'fld_score', field_value: 81 },
      { id: 'fld_unknown', field_value: 'x' },
    ]
    await call('PUT', path, { body: { customFields } })
    const read = async () => ((await call('GET', path)).body['contact'] as Record<string, unknown>)['customFields']
    expect(await read()).toEqual([
      { id: 'fld_temp', value: 'hot' },
      { id: 'fld_score', value: '81' },
    ])
    await call('PUT', path, { body: { customFields: [{ id: 'fld_temp', field_value: '' }] } })
    expect(await read()).toEqual([{ id: 'fld_score', value: '81' }])
  })

  test('a change of DND is told, an unchanged one is not', async () => {
    const { call, path, types } = withDana()
    const body = { dndSettings: { SMS: { status: 'active' } } }
    await call('PUT', path, { body })
    await call('PUT', path, { body })
    expect(types().filter((type) => type === 'ContactDndUpdate')).toHaveLength(1)
  })
})

describe('crm.md 13, behaviours: tags', () => {
  test('POST adds without regard to case and answers 201 with the list, DELETE takes away', async () => {
    const { call, path } = withDana()
    expect(await call('POST', `${path}/tags`, { body: { tags: ['buyer-lead', 'Hot', 'HOT'] } })).toMatchObject({
      status: 201,
      body: { tags: ['Buyer-Lead', 'Hot'] },
    })
    expect(await call('DELETE', `${path}/tags`, { body: { tags: ['BUYER-LEAD', 'absent'] } })).toMatchObject({
      status: 200,
      body: { tags: ['Hot'] },
    })
    expect((await call('POST', `${path}/tags`, { body: { tags: 'Hot' } })).status).toBe(422)
  })

  test('the webhook carries the full list, and only when something changed', async () => {
    const { call, path, events } = withDana()
    await call('POST', `${path}/tags`, { body: { tags: ['Buyer-Lead'] } })
    expect(events).toEqual([])
    await call('POST', `${path}/tags`, { body: { tags: ['AI-Off'] } })
    expect(events[0]).toMatchObject({ type: 'ContactTagUpdate', tags: ['Buyer-Lead', 'AI-Off'] })
  })
})

describe('crm.md 13, behaviours: workflows', () => {
  const locations = [
    { workflows: [{ id: 'wf_hot', name: 'Hot buyer', onTag: 'Hot-Buyer', text: 'Our team will call you.', addTags: ['Called'] }] },
  ]

  test('a new tag starts the workflow that waits for it', async () => {
    const { call, path, dana, simulator, types } = withDana({ locations })
    await call('POST', `${path}/tags`, { body: { tags: ['hot-buyer'] } })
    await simulator.idle()
    expect(simulator.state.enrolments).toMatchObject([{ contactId: dana.id, workflowId: 'wf_hot', by: 'tag' }])
    expect(simulator.state.threads.get(dana.id)?.messages).toMatchObject([{ source: 'workflow', body: 'Our team will call you.' }])
    expect(dana.tags).toEqual(['Buyer-Lead', 'hot-buyer', 'Called'])
    expect(types().toSorted()).toEqual(['ContactTagUpdate', 'ContactTagUpdate', 'OutboundMessage'])
  })

  test('a second enrolment texts the lead twice, leaving ends both', async () => {
    const { call, path, dana, simulator } = withDana({ locations })
    for (const _ of [1, 2])
      expect(await call('POST', `${path}/workflow/wf_hot`, { body: {} })).toMatchObject({ status: 200, body: { succeded: true } })
    expect(simulator.state.threads.get(dana.id)?.messages).toHaveLength(2)
    await call('DELETE', `${path}/workflow/wf_hot`, { body: {} })
    expect(simulator.state.enrolments).toEqual([])
    expect((await call('POST', `${path}/workflow/wf_none`, { body: {} })).status).toBe(404)
  })

  test('a workflow heeds DND', async () => {
    const { call, path, dana, simulator } = withDana({ locations })
    simulator.control.setDnd(dana.id, 'active')
    await call('POST', `${path}/workflow/wf_hot`, { body: {} })
    expect(simulator.state.threads.get(dana.id)).toBeUndefined()
  })
})

describe('crm.md 13, behaviours: notes and tasks', () => {
  test('a note is made with 201 and listed', async () => {
    const { call, path } = withDana()
    expect(await call('POST', `${path}/notes`, { body: { body: 'Wants a yard [a1b2c3d4e5]' } })).toMatchObject({
      status: 201,
      body: { note: { id: 'note_0001' } },
    })
    expect((await call('GET', `${path}/notes`)).body).toMatchObject({ notes: [{ id: 'note_0001', body: 'Wants a yard [a1b2c3d4e5]' }] })
    expect((await call('POST', `${path}/notes`, { body: {} })).status).toBe(422)
  })

  test.each(['title', 'dueDate', 'completed'])('a task needs %s', async (lacking) => {
    const { call, path } = withDana()
    const whole = { title: 'Call', dueDate: '2026-03-03T18:00:00Z', completed: false }
    expect((await call('POST', `${path}/tasks`, { body: { ...whole, [lacking]: undefined } })).status).toBe(422)
  })

  test('a task is made, listed, and its completion is told', async () => {
    const { call, path, simulator, events } = withDana()
    const body = { title: 'Call', dueDate: '2026-03-03T18:00:00Z', completed: false, body: 'soon' }
    expect(await call('POST', `${path}/tasks`, { body })).toMatchObject({ status: 201, body: { task: { id: 'task_0001' } } })
    await simulator.control.completeTask('task_0001')
    expect((await call('GET', `${path}/tasks`)).body).toMatchObject({ tasks: [{ id: 'task_0001', completed: true }] })
    expect(events.at(-1)).toMatchObject({ type: 'TaskComplete', id: 'task_0001' })
  })
})

test('deleting a contact is told and its thread is gone', async () => {
  const { simulator, dana, call, path, events } = withDana()
  await simulator.control.deleteContact(dana.id)
  expect(events.at(-1)).toMatchObject({ type: 'ContactDelete', id: dana.id })
  expect((await call('GET', path)).status).toBe(404)
})
