import type { Clock } from './clock.ts'

/** Says something of a location (or another key), at most once a UTC day. */
export function oncePerDay(clock: Pick<Clock, 'now'>, say: (key: string) => void): (key: string) => void {
  const said = new Map<string, string>()
  return (key) => {
    const day = clock.now().toISOString().slice(0, 10)
    if (said.get(key) === day) return
    said.set(key, day)
    say(key)
  }
}
