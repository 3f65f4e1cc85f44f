import { BUYERS } from './buyers.ts'
import { OTHERS } from './others.ts'
import type { Persona } from './persona.ts'
import { SELLERS } from './sellers.ts'

/** Every simulated lead. */
export const PERSONAS: readonly Persona[] = [...BUYERS, ...SELLERS, ...OTHERS]
