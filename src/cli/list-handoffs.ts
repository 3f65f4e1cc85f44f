import { readCursor } from '../web/cursor.ts'
import type { HandoffItem, HandoffsQuery } from '../web/handoffs-schemas.ts'
import { readHandoffs } from '../web/handoffs.view.ts'
import type { Outcome, Shared } from './answer.ts'
import { UsageError } from './exit.ts'
import { useDatabase } from './use-database.ts'

export type HandoffListFlags = Pick<HandoffsQuery, 'kind' | 'route' | 'status' | 'reason' | 'limit' | 'cursor'> & {
  location: string
  contact?: string
}

/** The list of the API, from the configured database. */
export async function listHandoffs(shared: Shared, { location, contact, ...query }: HandoffListFlags): Promise<Outcome> {
  if (query.cursor !== undefined && readCursor(query.cursor) === null) throw new UsageError('--cursor is no cursor of this list')
  const asked = { ...query, ...(contact === undefined ? {} : { contact_id: contact }) }
  const page = await useDatabase(shared, ({ db }) => readHandoffs(db, location, asked))
  const more = page.next_cursor === null ? [] : [`more: --cursor ${page.next_cursor}`]
  return { data: page, lines: page.items.length === 0 ? ['no handoff'] : [...page.items.map(lineOf), ...more] }
}

const lineOf = ({ at, contact_id, route, status, reason, retry_at, outcome, priority, answer_by }: HandoffItem): string =>
  [
    at,
    contact_id,
    route ?? `a person, ${priority ?? 'normal'}`,
    status,
    reason?.replaceAll('_', ' ') ?? '',
    retry_at === null ? '' : `passes from ${retry_at}`,
    answer_by === null || status === 'closed' ? '' : `due ${answer_by}`,
    outcome ?? '',
  ]
    .filter((part) => part !== '')
    .join('  ')
