/** When a state lets a solicitation text arrive: local hours, end exclusive. */
export type StateWindow = {
  states: readonly string[]
  open: number
  close: number
  /** Hours that differ on some days, by ISO weekday (7 = Sunday); null = closed. */
  days?: Readonly<Partial<Record<Weekday, readonly [open: number, close: number] | null>>>
  holidays: boolean
  source: string
  checked_on: string
}
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const GUIDES = 'vendor guides and law-firm notes'
const row = (states: string, hours: readonly [number, number], more: Partial<StateWindow> = {}): StateWindow => ({
  states: states.split(' '),
  open: hours[0],
  close: hours[1],
  holidays: true,
  source: GUIDES,
  checked_on: '2026-11',
  ...more,
})

/** Rows stricter than the federal 8 to 21, as looked up on `checked_on`. Every other state has the federal hours. */
export const STATE_WINDOWS: readonly StateWindow[] = [
  row('FL OK', [8, 20], { source: 'statute' }),
  row('OR', [8, 20], { source: 'HB 3865, 1 Jan 2026' }),
  row('WA MD MA NJ', [8, 20]),
  row('AL LA MS', [8, 20], { days: { 7: null }, holidays: false }),
  row('CT NV', [9, 20]),
  row('MI MN NM', [9, 21]),
  row('KY', [10, 21]),
  row('TX', [9, 21], { days: { 7: [12, 21] }, source: 'SB 140, 1 Sep 2025' }),
  row('RI', [9, 18], { days: { 6: [10, 17], 7: [10, 17] }, source: `${GUIDES} (one source)` }),
  row('PA', [8, 21], { days: { 6: [8, 12] }, holidays: false, source: `${GUIDES} (one source)` }),
]

const FEDERAL = row('', [8, 21], { source: '47 CFR 64.1200(c)(1)' })

export const stateWindow = (state: string): StateWindow => STATE_WINDOWS.find((each) => each.states.includes(state)) ?? FEDERAL

/** The hours of one weekday, or null when closed. */
export const hoursOn = (window: StateWindow, weekday: Weekday): readonly [number, number] | null => {
  const special = window.days?.[weekday]
  return special === undefined ? [window.open, window.close] : special
}
