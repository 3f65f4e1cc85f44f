import type { Role } from './access.ts'

/** Whoever may only look sees no phone and no address: the last two digits tell two contacts apart. */
export const isMasked = (role: Role | undefined): boolean => role !== 'operator' && role !== 'admin'

export const maskPhone = (phone: string): string => `•••${phone.replaceAll(/\D/g, '').slice(-2)}`

export const maskEmail = (email: string): string => `•••${email.slice(email.lastIndexOf('.'))}`

/** Phones and e-mail addresses within words, masked where they stand; an id keeps every digit it has. */
export const maskText = (text: string): string =>
  text
    .split(ID)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(MAIL, maskEmail).replaceAll(PHONE, maskPhone)))
    .join('')

const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g

/** Ours begin with their kind; the CRM's are long, and letters and digits in one run. */
const ID = /\b([a-z]{2,5}_[\da-z]{8,}|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[\dA-Za-z]{18,})\b(?!@)/

/** Seven digits or ten, with or without the country: a price has no such groups, a ZIP is shorter. */
const PHONE = /(?<![\d$,.])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-]?)?\d{3}[ .-]?\d{4}(?!\d|,\d)/g

/** What is shown, with every phone and address in it masked: fields that hold one by their name, all else by its words. */
export function maskValue(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map(maskValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskField(key, inner)]))
}

function maskField(key: string, value: unknown): unknown {
  if (key === 'phone' && typeof value === 'string') return maskPhone(value)
  if (key === 'email' && typeof value === 'string') return maskEmail(value)
  return key === 'id' || key === 'at' || key === 'cursor' || /_(id|at|since|cursor|due|by)$/.test(key) ? value : maskValue(value)
}
