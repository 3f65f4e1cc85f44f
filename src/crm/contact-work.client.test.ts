import { describe, expect, test } from 'vitest'
import { clientWith, json } from './given-client.cases.ts'

describe('notes, tasks, workflows', () => {
  const task = { title: 'Call Lupe', body: 'She asked.', dueAt: '2026-11-20T19:00:00Z', ref: 'r123456789' }

  test('crm.md 3, Notes and Tasks: carry the ref and are found by it', async () => {
    const { crm, sent } = clientWith([
      json({ note: { id: 'n1' } }, 201),
      json({ task: { id: 't1' } }, 201),
      json({
        notes: [
          { id: 'n0', body: 'r123456789' },
          { id: 'n1', body: 'Hi\n\n[r123456789]' },
        ],
      }),
      json({ tasks: [{ id: 't0' }] }),
    ])
    expect(await crm.addNote('loc', 'con', { body: 'Hi', ref: 'r123456789' })).toEqual({ ok: true, value: { id: 'n1' } })
    expect(await crm.addTask('loc', 'con', { ...task, assignedTo: 'usr' })).toEqual({ ok: true, value: { id: 't1' } })
    expect(sent[0]?.body).toEqual({ body: 'Hi\n\n[r123456789]' })
    expect(sent[1]?.body).toEqual({
      title: 'Call Lupe',
      body: 'She asked.\n\n[r123456789]',
      dueDate: '2026-11-20T19:00:00Z',
      completed: false,
      assignedTo: 'usr',
    })
    expect(await crm.findNote('loc', 'con', 'r123456789')).toEqual({ ok: true, value: 'n1' })
    expect(await crm.findTask('loc', 'con', 'r123456789')).toEqual({ ok: true, value: null })
  })

  test('a second one would be one too many: doubt is unknown, acceptance without an id is acceptance', async () => {
    expect(await clientWith([json({}, 500)]).crm.addNote('loc', 'con', { body: '', ref: 'r' })).toMatchObject({
      error: { kind: 'unknown' },
    })
    expect(await clientWith([json({}, 500)]).crm.addTask('loc', 'con', task)).toMatchObject({ error: { kind: 'unknown' } })
    expect(await clientWith([json({}, 500)]).crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'enrol' })).toMatchObject({
      error: { kind: 'unknown' },
    })
    expect(await clientWith([json({}, 500)]).crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'leave' })).toMatchObject({
      error: { kind: 'retryable' },
    })
    expect(await clientWith([json({ note: {} })]).crm.addNote('loc', 'con', { body: '', ref: 'r' })).toEqual({
      ok: true,
      value: { id: null },
    })
  })

  test('crm.md 3, Enrol / leave workflow: a call always has a body', async () => {
    const { crm, sent } = clientWith([json({ succeded: true }), json({ succeded: true })])
    await crm.setWorkflow('loc', 'con', { workflowId: 'w f', to: 'enrol' })
    await crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'leave' })
    expect(sent).toMatchObject([
      { method: 'POST', body: {} },
      { method: 'DELETE', body: {} },
    ])
    expect(sent[0]?.url.pathname).toBe('/contacts/con/workflow/w%20f')
  })
})
