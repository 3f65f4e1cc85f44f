import { DURATION_BOUNDS } from '../conversation/handoff/duration-bounds.ts'
import type { HandoffCounts, Timed } from '../conversation/handoff/handoff-metrics.view.ts'
import { HANDOFF_ROUTES, thresholdsOf } from '../conversation/handoff/handoff-route.ts'
import type { Location } from '../conversation/location.ts'
import type { Metric, Sample } from './metrics-text.ts'

/** The ten metrics of handoffs. They are read from rows: every process says the same, so that they are never added up over processes. */
export const handoffMetrics = (counts: HandoffCounts, locations: readonly Location[]): Metric[] => [
  ...ofHandoffs(counts),
  ...ofLearning(counts, locations),
  ...ofPeople(counts, locations),
]

function ofHandoffs(counts: HandoffCounts): Metric[] {
  const { handoffs } = counts
  const executed = handoffs.filter(({ status }) => status !== 'blocked')
  const blocked = handoffs.filter(({ status }) => status === 'blocked')
  return [
    counter('jorge_handoff_evaluations_total', 'Evaluations, by what they came to.', [
      ...executed.map((one) => sampleOf(one, one.n, { result: 'proceed', reason: '' })),
      ...blocked.map((one) => sampleOf(one, one.n, { result: 'blocked', reason: one.reason ?? '' })),
      ...counts.none.map(noneSample),
    ]),
    counter(
      'jorge_handoff_executed_total',
      'Handoffs that were made.',
      executed.map((one) => sampleOf(one, one.n)),
    ),
    counter(
      'jorge_handoff_failed_total',
      'Handoffs of which a part that has to be failed for good.',
      executed.map((one) => sampleOf(one, one.failed)),
    ),
    counter(
      'jorge_handoff_blocked_total',
      'Handoffs that were stopped.',
      blocked.map((one) => sampleOf(one, one.n, { reason: one.reason ?? '' })),
    ),
    {
      name: 'jorge_handoff_duration_seconds',
      type: 'histogram',
      help: 'From the lock to the row that is committed, without the model.',
      samples: executed.flatMap(durations),
    },
  ]
}

function ofLearning(counts: HandoffCounts, locations: readonly Location[]): Metric[] {
  return [
    counter(
      'jorge_handoff_outcomes_total',
      'What handoffs came to, once that is settled.',
      counts.outcomes.map(({ n, outcome, ...one }) => sampleOf(one, n, { outcome })),
    ),
    gauge(
      'jorge_handoff_threshold',
      'What a score must reach on a route.',
      locations.flatMap((location) => thresholdSamples(location, counts)),
    ),
    gauge(
      'jorge_handoff_deferrals_waiting',
      'Handoffs that wait for a bot to do better.',
      counts.waiting.map((one) => sampleOf(one, one.n)),
    ),
  ]
}

function ofPeople(counts: HandoffCounts, locations: readonly Location[]): Metric[] {
  return [
    counter(
      'jorge_human_handoffs_total',
      'Requests for a person.',
      counts.human.map(({ location, reason, priority, n }) => ({ labels: { location, reason, priority }, value: n })),
    ),
    gauge('jorge_human_handoffs_open', 'Requests for a person that nobody has closed.', openSamples(counts, locations)),
  ]
}

const counter = (name: string, help: string, samples: Sample[]): Metric => ({ name, type: 'counter', help, samples })
const gauge = (name: string, help: string, samples: Sample[]): Metric => ({ name, type: 'gauge', help, samples })

const sampleOf = ({ location, route }: { location: string; route: string }, value: number, more: Record<string, string> = {}): Sample => ({
  labels: { location, route, ...more },
  value,
})

function noneSample({ location, name, n }: HandoffCounts['none'][number]): Sample {
  const [, route = '', reason = ''] = name.split(':')
  return sampleOf({ location, route }, n, { result: 'none', reason })
}

function durations(one: Timed): Sample[] {
  const bucket = (le: string, value: number): Sample => ({ ending: '_bucket', ...sampleOf(one, value, { le }) })
  return [
    ...DURATION_BOUNDS.map((bound, n) => bucket(String(bound), one.within[n] ?? 0)),
    bucket('+Inf', one.timed),
    { ending: '_sum', ...sampleOf(one, one.seconds) },
    { ending: '_count', ...sampleOf(one, one.timed) },
  ]
}

function thresholdSamples(location: Location, { learned }: HandoffCounts): Sample[] {
  const own = learned.filter((one) => one.location === location.location_id)
  const thresholds = thresholdsOf(location, Object.fromEntries(own.map(({ route, adjustment }) => [route, adjustment])))
  return HANDOFF_ROUTES.map((route) => sampleOf({ location: location.location_id, route }, thresholds[route].effective))
}

const openSamples = ({ human }: HandoffCounts, locations: readonly Location[]): Sample[] =>
  locations.map(({ location_id: location }) => ({
    labels: { location },
    value: human.reduce((open, one) => (one.location === location ? open + one.open : open), 0),
  }))
