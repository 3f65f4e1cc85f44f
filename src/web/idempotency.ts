import { z } from 'zod'

/** A caller's own key for a change: the same key again changes nothing more, for 24 hours. */
export const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without spaces')

export const keyHeader = z.object({
  'idempotency-key': idempotencyKey.optional().describe('A key of your own; a repeated request with it is done once.'),
})
