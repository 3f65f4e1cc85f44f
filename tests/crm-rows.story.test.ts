import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Each row of a table of crm.md, by its table's place in a test title and its own words in that file. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'crm.md 1, ': ['Origin:', 'Shape:', 'Life:', 'Signed app webhooks:', 'Config:'],
  'crm.md 2, Version': ['2021-04-15', '2021-07-28'],
  'crm.md 3, ': [
    'Read contact:',
    'Find by phone/e-mail:',
    'Upsert contact:',
    'Update contact:',
    'Add / remove tags:',
    'Notes and Tasks:',
    'Enrol / leave workflow:',
    'Send SMS:',
    'Message:',
    'Thread:',
    'Export:',
    'Free slots:',
    'Book:',
    'Change / cancel:',
    'Opportunity',
    'Location data',
    'traps:',
  ],
  'crm.md 4, a call gets': [
    'getContact:',
    'findContacts:',
    'upsertContact:',
    'updateContact:',
    'changeTags:',
    'addNote:',
    'addTask:',
    'setWorkflow:',
    'sendSms:',
    'getMessage:',
    'exportMessages:',
    'listThread:',
    'freeSlots:',
    'bookAppointment:',
    'changeAppointment:',
    'listAppointments:',
    'upsertOpportunity:',
    'loadLocation:',
  ],
  'crm.md 4, what happened, by kind of call': ["'refused connection'", "'timeout after writing'", "'408'", "'422'", "'401'", '2xx without'],
  'crm.md 4, 400 texts': [
    'UNSUBSCRIBED',
    'DND  is',
    'Missing phone',
    'is invalid',
    'limit exceeded',
    'is inactive',
    'Duplicate',
    'be empty',
  ],
  'crm.md 6, ': [
    'GET',
    "'PUT contact'",
    "'add tag'",
    "'remove tag'",
    "'send SMS'",
    "'note'",
    "'task'",
    "'appointment'",
    "'opportunity create'",
    "'workflow enrol'",
  ],
  'crm.md 8, answers, ': [
    'stored and seen before',
    'ignored',
    'bad signature',
    'malformed',
    'too large',
    'high-water mark',
    'database away',
  ],
  'crm.md 8, events': [
    'InboundMessage:',
    'OutboundMessage:',
    'ContactCreate',
    'ContactUpdate:',
    'ContactTagUpdate:',
    'ContactDndUpdate:',
    'ContactDelete:',
    'AppointmentCreate',
    'AppointmentUpdate',
    'AppointmentDelete',
    'OpportunityStatusUpdate:',
    'TaskComplete:',
    'NoteCreate',
    'INSTALL and UNINSTALL:',
    'ConversationUnreadUpdate',
    'ProviderOutboundMessage',
  ],
  'crm.md 9, rule': ['s 1 and 2:', ' 3:', 's 4 to 6:', ' 5:'],
  'crm.md 13, sentinel 555-': [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25].map((n) => `'01${n}'`),
  'crm.md 13, cal_': ['full offers', 'race:', 'trace:', 'hang:'],
}

const FOLDERS = ['src', 'tests'].map((name) => join(import.meta.dirname, '..', name))
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|cases)\.ts$/.test(name) && !name.startsWith('crm-rows'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)

test.each(Object.entries(ROWS))('each row has its test: %s…', (table, rows) => {
  const named = texts.filter((text) => text.includes(table))
  expect(rows.filter((row) => !named.some((text) => text.includes(row)))).toEqual([])
})
