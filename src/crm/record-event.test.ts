import { describe, expect, test } from 'vitest'
import { app, eventOf } from './given-delivery.fixture.ts'

describe('records by the app door', () => {
  test.each([
    ['AppointmentUpdate', { appointmentStatus: 'cancelled' }, 'updated', 'cancelled'],
    ['AppointmentCreate', { appointmentStatus: 'canceled' }, 'created', 'cancelled'],
    ['AppointmentDelete', { appointmentStatus: 'confirmed' }, 'deleted', 'confirmed'],
    ['AppointmentDelete', {}, 'deleted', 'cancelled'],
    ['AppointmentUpdate', { appoinmentStatus: 'NoShow' }, 'updated', 'noshow'],
    ['AppointmentUpdate', {}, 'updated', 'unknown'],
  ])('%s with %j', (...[type, state, change, status]) => {
    const appointment = {
      id: 'apt_4',
      calendarId: 'cal_2',
      contactId: 'con_7Q',
      startTime: '2026-11-24T10:30:00-08:00',
      endTime: '2026-11-24 11:00:00',
      ...state,
    }
    expect(eventOf(app({ type, locationId: 'l', appointment }))).toMatchObject({
      kind: 'appointment',
      contactId: 'con_7Q',
      appointmentId: 'apt_4',
      calendarId: 'cal_2',
      change,
      status,
      startAt: '2026-11-24T18:30:00.000Z',
      endAt: null,
    })
  })

  test.each<[unknown, object]>([
    [
      { type: 'ContactDelete', locationId: 'l', id: 'c' },
      { kind: 'deleted', contactId: 'c' },
    ],
    [
      { type: 'TaskComplete', locationId: 'l', id: 't', contactId: 'c' },
      { kind: 'task_completed', taskId: 't', contactId: 'c' },
    ],
    [
      { type: 'INSTALL', locationId: 'l', companyId: 'co', appId: 'a' },
      { kind: 'install', companyId: 'co', contactId: '-', appId: 'a' },
    ],
    [
      { type: 'UNINSTALL', locationId: 'l' },
      { kind: 'uninstall', companyId: null },
    ],
    [
      {
        type: 'OpportunityStatusUpdate',
        locationId: 'l',
        id: 'o',
        contactId: 'c',
        status: 'won',
        monetaryValue: 500_000,
        pipelineId: 'p',
        pipelineStageId: 's',
      },
      {
        kind: 'opportunity',
        change: 'updated',
        opportunityId: 'o',
        status: 'won',
        value: 500_000,
        pipelineId: 'p',
        stageId: 's',
        statusWords: ['won'],
      },
    ],
    [
      { type: 'opportunity.created', location_id: 'l', opportunity: { id: 'o', contact_id: 'c', status: 'x', monetary_value: '12' } },
      { kind: 'opportunity', change: 'created', contactId: 'c', status: 'unknown', value: 12 },
    ],
    [
      { type: 'conversation.new', location_id: 'l', contact_id: 'c', conversation: { id: 'cnv', channel: 'webchat' } },
      { kind: 'contact', change: 'updated', patch: { source: 'webchat' } },
    ],
    [
      { type: 'conversation.new', location_id: 'l', contact_id: 'c', message: { body: 'hi' } },
      { kind: 'message', text: 'hi' },
    ],
    [
      { data: { type: 'ContactDelete', id: 'c' }, locationId: 'l' },
      { kind: 'deleted', contactId: 'c', locationId: 'l', type: 'ContactDelete' },
    ],
  ])('%j', (body, event) => expect(eventOf(app(body))).toMatchObject(event))
})
