import { InvalidArgumentError } from 'commander'

/** Parses a whole number of a flag within its bounds. */
export const whole =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text)
    if (/^\d+$/.test(text.trim()) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`wanted: a whole number from ${min} to ${max}`)
  }

/** Parses an instant of a flag. */
export function instant(text: string): Date {
  const at = new Date(text)
  if (!Number.isNaN(at.getTime())) return at
  throw new InvalidArgumentError('wanted: an instant, for example 2026-03-02T10:00:00-08:00')
}
