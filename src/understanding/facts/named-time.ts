import type { Claim } from './claim-spans.ts'
import type { Scene } from './scene.ts'

/** A time a text names, in days from today; `latest` null when only the earliest is said. */
export type Named = { start: number; end: number; earliest: number; latest: number | null; confidence: number; approximate: boolean }

/** The times found, and the spans that are times but nobody's plan. */
export type Times = { times: Named[]; held: Claim[] }

export const isTimeAsked = (scene: Scene): boolean =>
  scene.input.pendingQuestion === 'timeline' || scene.input.pendingQuestion === 'timeline_acceptable'
