/** Do-not-disturb for texts. `active` means texting is off; `permanent` was set by the carrier path and is never cleared by us. */
export type SmsDnd = 'active' | 'permanent' | 'inactive'

/**
 * What HighLevel says about texting: `dnd` switches every channel off, `dndSettings.SMS.status` one.
 * The stricter of both holds; null when neither says anything.
 */
export function smsDndOf(dnd: unknown, smsStatus: unknown): SmsDnd | null {
  const status = typeof smsStatus === 'string' ? smsStatus.trim().toLowerCase() : null
  if (status === 'permanent') return 'permanent'
  if (status === 'active' || dnd === true || dnd === 'true') return 'active'
  return status === 'inactive' || dnd === false || dnd === 'false' ? 'inactive' : null
}
