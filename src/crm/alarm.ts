/** What a person must hear of a location: counted by day, and written to the log as an error. */
export type Alarm =
  /** The phone system takes no more texts today. */
  | 'sending_limit'
  /** HighLevel takes no texts for the location. */
  | 'location_inactive'
  /** HighLevel refuses a text for what it says, or for a reason nobody knows. */
  | 'text_refused'
  /** HighLevel does not know the token. */
  | 'reauth_required'
  /** HighLevel knows the token and refuses it something all the same. */
  | 'forbidden'
  /** The app was removed from the location. */
  | 'uninstalled'
  /** A text may or may not have left, and no reading tells. */
  | 'unknown_final'
  /** The day's calls are used up. */
  | 'daily_budget_spent'
  /** HighLevel fails call after call. */
  | 'circuit_open'
  /** Texts were found that no webhook brought. */
  | 'webhooks_lost'
  /** No event has come for a day from a location that has traffic. */
  | 'webhooks_silent'

export type RaiseAlarm = (alarm: Alarm, locationId: string) => void

const WHAT_TO_DO: Readonly<Record<Alarm, string>> = {
  sending_limit: "HighLevel's daily limit of texts is reached: texts nobody waits for rest until midnight UTC, replies go to a person",
  location_inactive: 'HighLevel takes no texts for this location: look at its phone number and billing, then run jorge locations resume',
  text_refused: 'HighLevel refuses a text for a reason of its own, which the line before tells: a person answers it',
  reauth_required: 'HighLevel does not know the token of this location: make a new one or connect the location again',
  forbidden:
    "HighLevel refuses the token of this location what it needs: it is another location's token, or lacks a scope; jorge doctor says which",
  uninstalled: 'the app was removed from this location: nothing is sent until it is installed again',
  unknown_final: 'a text may or may not have left: look at the conversation',
  daily_budget_spent: "the day's calls to HighLevel are used up: everything waits until midnight UTC",
  circuit_open: 'HighLevel fails call after call: one call at a time tries whether it is back',
  webhooks_lost: 'texts were found that no webhook brought: look at the webhook address in HighLevel',
  webhooks_silent: 'no event has come for a day: look at the webhook address in HighLevel',
}

/** Raises alarms: into the counters that alerts and metrics read, and into the log. */
export const alarmOf =
  (deps: { count(counter: string, locationId: string): void; log: { error(fields: object, message: string): void } }): RaiseAlarm =>
  (alarm, locationId) => {
    deps.count(alarm, locationId)
    deps.log.error({ location: locationId, alarm }, WHAT_TO_DO[alarm])
  }
