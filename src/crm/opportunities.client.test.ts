import { describe, expect, test } from 'vitest'
import { clientWith, json } from './given-client.cases.ts'

describe('crm.md 3, Opportunity', () => {
  const input = { pipelineId: 'pipe', stageId: 'stage', name: 'Lupe', status: 'open', value: 550_000 } as const

  test('the open one is updated', async () => {
    const found = [
      { id: 'lost', status: 'lost' },
      { id: 'other', status: 'open', pipelineId: 'pipe2' },
      { id: 'opp', status: 'open', contactId: 'con', pipelineId: 'pipe' },
    ]
    const { crm, sent } = clientWith([json({ opportunities: found }), json({})])
    expect(await crm.upsertOpportunity('loc', 'con', input)).toEqual({ ok: true, value: { id: 'opp' } })
    expect(sent[0]?.url.search).toBe('?location_id=loc&contact_id=con&pipeline_id=pipe&status=open')
    expect(sent[1]).toMatchObject({
      method: 'PUT',
      body: { pipelineId: 'pipe', pipelineStageId: 'stage', name: 'Lupe', status: 'open', monetaryValue: 550_000 },
    })
    expect(sent[1]?.url.pathname).toBe('/opportunities/opp')
  })

  test('else one is made', async () => {
    const { crm, sent } = clientWith([json({ opportunities: [] }), json({ opportunity: { id: 'new' } }, 201)])
    expect(await crm.upsertOpportunity('loc', 'con', { ...input, value: null, customFields: { f: 'v' } })).toEqual({
      ok: true,
      value: { id: 'new' },
    })
    expect(sent[1]?.url.pathname).toBe('/opportunities/')
    expect(sent[1]?.body).toEqual({
      locationId: 'loc',
      contactId: 'con',
      pipelineId: 'pipe',
      pipelineStageId: 'stage',
      name: 'Lupe',
      status: 'open',
      customFields: [{ id: 'f', field_value: 'v' }],
    })
    expect(await clientWith([json({ opportunities: [] }), json({}, 500)]).crm.upsertOpportunity('loc', 'con', input)).toMatchObject({
      error: { kind: 'unknown' },
    })
  })
})
