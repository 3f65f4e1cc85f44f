/** A handoff that was made. */
export type Made = { from: string; to: string; at: Date }

const MIN = 60_000

/** Handoffs to a bot that was left, or on a route that was taken, less than the window before. */
export function circles(made: readonly Made[], windowMs: number = 30 * MIN): string[] {
  return made.flatMap((one, index) =>
    made
      .slice(0, index)
      .filter((past) => one.at.getTime() - past.at.getTime() < windowMs)
      .filter((past) => past.from === one.to || (past.from === one.from && past.to === one.to))
      .map((past) => `${past.from}->${past.to} ${past.at.toISOString()}, then ${one.from}->${one.to} ${one.at.toISOString()}`),
  )
}

/** Moments at which a rolling hour held more than three, or a rolling day more than ten. */
export function overLimits(made: readonly Made[]): string[] {
  const within = (until: Date, ms: number) => made.filter(({ at }) => at <= until && until.getTime() - at.getTime() < ms).length
  return made.flatMap(({ at }) => (within(at, 60 * MIN) > 3 || within(at, 1440 * MIN) > 10 ? [at.toISOString()] : []))
}
