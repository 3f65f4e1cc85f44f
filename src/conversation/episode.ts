import type { DecideInput, Draft } from './decision.ts'
import { KEPT_APPOINTMENT } from './evolve-booking.ts'
import { add } from './grow.ts'

/** A contact silent for so long begins anew: what is done once per episode may be done again. */
const EPISODE_MS = 30 * 24 * 3_600_000

/** Opens the next episode with the contact's first text after one that is over. The text that ended it does not. */
export function startEpisode(draft: Draft, { heard, now }: DecideInput): void {
  const { closed, lastInboundAt, episode } = draft.state
  if (heard.every(({ consent }) => consent === 'optout')) return
  const wasSilent = lastInboundAt !== null && now.getTime() - Date.parse(lastInboundAt) >= EPISODE_MS
  if (closed === null && !wasSilent) return
  // A dormant contact's episode was closed when the last follow-up had gone, and a kept appointment closed it; the others are closed now that we look.
  if (closed !== 'dormant' && closed !== KEPT_APPOINTMENT)
    add(draft, { type: 'EpisodeClosed', payload: { episode, reason: closed ?? 'silent' } })
  add(draft, { type: 'EpisodeStarted', payload: { episode: episode + 1 } })
}
