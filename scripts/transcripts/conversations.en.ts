import { BUYERS_EN } from './buyers.en.ts'
import { LEADS_EN } from './leads.en.ts'
import { SELLERS_EN } from './sellers.en.ts'
import type { Conversation } from './transcript.ts'

/** Written conversations in English: every bot, and each kind of person that texts one. */
export const CONVERSATIONS_EN: readonly Conversation[] = [...SELLERS_EN, ...BUYERS_EN, ...LEADS_EN]
