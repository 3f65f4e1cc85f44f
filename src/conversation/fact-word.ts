import type { FactValue } from './fact.ts'

/** A value that can be said back as it stands; the empty word for one that has parts. */
export const wordOf = (value: FactValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
