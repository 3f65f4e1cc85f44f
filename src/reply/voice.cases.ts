import { expect } from 'vitest'
import type { Language } from '../conversation/reading.ts'
import { addressesAsUsted } from './form-of-address.ts'
import { measureSms } from './sms-encoding.ts'

const BUDGET = { 'GSM-7': 306, 'UCS-2': 134 }
const STOCK =
  /\b(?:great!|awesome|perfect!|i understand|thanks for reaching out|just checking in|still interested|thank you for sharing|excelente!|entiendo perfectamente)/i
export const OPT_OUT_WORDS =
  /\b(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|arret|alto|parar|pare|paren|cancelar|baja|detener|no mas|no más|salir|fin|terminar|start|unstop|iniciar|reanudar)\b/i

/** What every text of ours holds to: room, manners, one question, one language. */
export function expectVoice(text: string, language: Language) {
  const { encoding, units } = measureSms(text)
  expect(units, text).toBeLessThanOrEqual(BUDGET[encoding])
  expect(text, 'no exclamation marks').not.toMatch(/[!¡]/)
  expect(text, 'no ellipsis').not.toContain('...')
  expect(text, 'no emoji').not.toMatch(/\p{Extended_Pictographic}/u)
  expect(text, 'no stock phrase').not.toMatch(STOCK)
  expect((text.match(/\?/g) ?? []).length, text).toBeLessThanOrEqual(1)
  expect(text, 'a slot left open').not.toMatch(/[{}]/)
  if (language === 'es') {
    expect(addressesAsUsted(text), `tú, not usted: ${text}`).toBe(false)
    expect((text.match(/¿/g) ?? []).length, text).toBe((text.match(/\?/g) ?? []).length)
  }
}
