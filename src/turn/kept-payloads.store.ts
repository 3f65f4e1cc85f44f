import { sql } from 'kysely'

/**
 * Actions that keep their payload when words go: what an opt-out set at the CRM, which a renewed consent takes back, and
 * the task to erase. They hold no words of a contact.
 */
export const keepsItsPayload = sql`(kind = 'set_dnd' or natural_key like 'optout%' or natural_key like 'erase:%')`
