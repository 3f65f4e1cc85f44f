import { expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { Location } from '../conversation/location.ts'
import { absentParts, withoutAbsent } from './absent-parts.ts'
import type { LocationData } from './crm-port.ts'

const location: Location = {
  ...sampleLocation,
  custom_fields: { lead_score: 'cf_score', buyer_temperature: 'cf_slip' },
  workflows: { hot_buyer: 'wf_hot', hot_seller: 'wf_slip' },
}
const data: LocationData = {
  companyId: 'cmp',
  name: 'Office',
  zone: location.zone,
  fields: [{ id: 'cf_score', name: 'Score', key: null, model: 'contact', dataType: 'TEXT' }],
  tags: [],
  calendars: [],
  workflows: [{ id: 'wf_hot', name: 'Hot', status: 'published' }],
  pipelines: [{ id: 'pipe_main', name: 'Leads', stages: [{ id: 'stage_new', name: 'New' }] }],
  users: [],
  unreadable: [],
}

test('crm.md 3, traps: an unknown field, calendar or workflow counts as not configured; a tag is made when it is given', () => {
  const absent = absentParts(location, data)
  expect(new Set(absent.map(({ part }) => part))).toEqual(new Set(['fields', 'tags', 'calendars', 'workflows']))
  const { calendar_id, custom_fields, workflows, pipeline, silence_tags } = withoutAbsent(location, absent)
  expect({ calendar_id, custom_fields, workflows, pipeline, silence_tags }).toEqual({
    calendar_id: undefined,
    custom_fields: { lead_score: 'cf_score' },
    workflows: { hot_buyer: 'wf_hot' },
    pipeline: location.pipeline,
    silence_tags: location.silence_tags,
  })
})

test('a part that could not be read is not judged', () => {
  const error = { kind: 'permanent', reason: 'forbidden', message: 'no' } as const
  const unreadable = (['fields', 'tags', 'calendars', 'workflows', 'pipelines'] as const).map((part) => ({ part, error }))
  const absent = absentParts(location, { ...data, pipelines: [], unreadable })
  expect(absent).toEqual([])
  expect(withoutAbsent(location, absent)).toBe(location)
})
