import { expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { CrmError, LocationData } from '../crm/crm-port.ts'
import { fail, ok } from '../lib/result.ts'
import { judgeLocation, judgeToken } from './doctor-crm.ts'

const { custom_fields, routing_tags, silence_tags } = sampleLocation

const everything: LocationData = {
  companyId: 'co',
  name: 'Foothill',
  zone: 'America/Los_Angeles',
  fields: Object.entries(custom_fields).map(([name, id]) => ({ id, name, key: null, model: 'contact', dataType: 'TEXT' })),
  tags: [...Object.values(routing_tags), ...silence_tags].map((tag) => tag.toLowerCase()),
  calendars: [{ id: 'cal_main', name: 'Consultation' }],
  workflows: [],
  pipelines: [{ id: 'pipe_main', name: 'Leads', stages: [{ id: 'stage_new', name: 'New' }] }],
  users: [],
  unreadable: [],
}

const refusal = (reason: CrmError['reason']): CrmError => ({ kind: 'permanent', reason, message: 'refused' })

test.each<[CrmError['reason'], RegExp, RegExp]>([
  ['auth', /does not know the token/, /new private integration token/],
  ['forbidden', /does not show/, /Scopes/],
  ['not_found', /does not show/, /location id/],
])('a token that is answered %s', (reason, message, fix) => {
  const answer = fail(refusal(reason))
  expect(judgeToken(sampleLocation, answer)).toEqual([
    {
      check: 'crm token',
      status: 'error',
      location: 'loc_sample',
      message: expect.stringMatching(message) as string,
      fix: expect.stringMatching(fix) as string,
    },
  ])
  expect(judgeLocation(sampleLocation, answer)).toMatchObject([{ status: 'skipped' }])
})

test('a location with all that its configuration refers to', () => {
  expect(judgeToken(sampleLocation, ok(everything))).toMatchObject([{ status: 'ok' }])
  expect(judgeLocation(sampleLocation, ok(everything))).toMatchObject([{ status: 'ok' }])
})

test('a scope that is missing is named, and what it hides is not called absent', () => {
  const answer = ok<LocationData>({ ...everything, tags: [], unreadable: [{ part: 'tags', error: refusal('forbidden') }] })
  expect(judgeToken(sampleLocation, answer)).toMatchObject([{ status: 'error', message: 'may not read tags: refused' }])
  expect(judgeLocation(sampleLocation, answer)).toMatchObject([{ status: 'ok' }])
})

test.each<[string, Partial<LocationData>, string]>([
  ['a field', { fields: everything.fields.slice(1) }, 'the custom field bot_type (cf_bot_type)'],
  ['a tag', { tags: everything.tags.filter((tag) => tag !== 'ai-off') }, 'the tag AI-Off'],
  ['the calendar', { calendars: [] }, 'the calendar cal_main'],
  ['the stage', { pipelines: [{ id: 'pipe_main', name: 'Leads', stages: [] }] }, 'the pipeline pipe_main with stage stage_new'],
])('%s that is gone is an error with its name', (_, without, what) => {
  const findings = judgeLocation(sampleLocation, ok({ ...everything, ...without }))
  expect(findings).toMatchObject([{ status: 'error', message: `${what} is not there`, location: 'loc_sample' }])
})

test('without a calendar appointments are agreed by text, which is worth a warning', () => {
  const { calendar_id: _, ...location } = sampleLocation
  expect(judgeLocation(location, ok(everything))).toMatchObject([{ status: 'warn', fix: 'calendar_id' }])
})
