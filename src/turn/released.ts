import { silenceTagOf } from '../conversation/contact.ts'
import type { DecideInput } from '../conversation/decision.ts'
import type { Location } from '../conversation/location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Attention } from './attention.store.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import type { TagChange } from './tag-changes.store.ts'

type Released = DecideInput['released']
type Asking = { location: Location; attention: Attention }

const HOUR_MS = 3_600_000

/**
 * Whether a person's hold on the contact is over by itself. Idle is looked at when the contact writes again: before that a
 * release would change nothing, for the bot waits for the next text.
 */
export function releasedBy({ rows, state }: Pick<LoadedTurn, 'rows' | 'state'>, { location, attention }: Asking): Released {
  if (state.owner !== 'human') return undefined
  const { byPersonAt, quietSince } = attention
  const untagged = rows.filter(({ body }) => isUntagged(body as Tagged | null, location))
  // Who wrote after the tag was taken away has the contact anew.
  if (untagged.some(({ receivedAt }) => byPersonAt === null || receivedAt > byPersonAt)) return 'silence_tag_removed'
  const hours = location.release_after_hours
  const first = Math.min(...rows.filter(({ kind }) => kind === 'message').map(({ receivedAt }) => receivedAt.getTime()))
  if (hours === undefined || quietSince === null || !Number.isFinite(first)) return undefined
  return first - quietSince.getTime() >= hours * HOUR_MS ? 'idle' : undefined
}

type Tagged = Partial<CrmEvent & TagChange>

/** The list had a silence tag and has none left. */
function isUntagged(body: Tagged | null, { silence_tags: silence }: Location): boolean {
  if (body === null || !Array.isArray(body.removed) || silenceTagOf(body.removed, silence) === null) return false
  const left = body.kind === 'tags' ? body.tags : body.kind === 'contact' ? body.patch?.tags : undefined
  return left !== undefined && silenceTagOf(left, silence) === null
}
