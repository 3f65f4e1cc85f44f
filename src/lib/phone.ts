import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone number as E.164 (`+19095550137`), or null when it cannot be texted. National forms are read as US. */
export function toE164(phone: string | null | undefined): string | null {
  if (!phone) return null
  const parsed = parsePhoneNumberFromString(phone, 'US')
  return parsed?.isPossible() ? parsed.number : null
}
