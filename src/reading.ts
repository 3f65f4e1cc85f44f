import type { Database } from './db/database.ts'
import type { Engine } from './engine.ts'
import { readConversation } from './web/conversation.view.ts'
import { readConversations } from './web/conversations.view.ts'
import { listAudit, listCases, listHolds, readSuppressions } from './web/records.view.ts'
import type { ServerDeps } from './web/server.routes.ts'
import { readThread, readTurn } from './web/thread.view.ts'

/** What people read over the API, joined with the database and the locations of this process. */
export function readingOf({ engine, database: { db } }: { engine: Engine; database: Database }): ServerDeps['reading'] {
  const { locationOf } = engine
  return {
    conversations: {
      list: (locationId, query) => readConversations(db, { locationId, query, locationOf }),
      one: async (locationId, contactId) => {
        const location = locationOf(locationId)
        return location === null ? null : readConversation(db, { locationId, contactId }, location)
      },
      thread: (locationId, contactId, page) => readThread(db, { locationId, contactId }, page),
      turn: (locationId, contactId, turnId) => readTurn(db, { locationId, contactId, turnId }),
    },
    records: {
      holds: (locationId) => listHolds(db, locationId),
      suppressions: (locationId, { contactId, phone }) => {
        const phoneHash = phone === null ? null : engine.hashPhone(phone)
        return readSuppressions(db, { locationId, locationIds: engine.groupOf(locationId), contactId, phoneHash })
      },
      cases: (locationId, query) => listCases(db, locationId, query),
      audit: (locationId, query) => listAudit(db, locationId, query),
    },
  }
}
