import type { Location } from '../conversation/location.ts'
import type { Language } from '../conversation/reading.ts'
import { fill } from './fill.ts'
import { measureSms } from './sms-encoding.ts'

export type FixedTextKey = 'opted_out' | 'help' | 'opted_in' | 'identity' | 'fallback' | 'area_question' | 'wrong_number' | 'crisis'

/** Raised with every change of a word below; the ledger keeps it. */
export const FIXED_TEXTS_VERSION = 1

/** Reviewed texts that no brain rewrites: one GSM-7 segment each, in both languages. */
export const FIXED_TEXTS: Record<FixedTextKey, Record<Language, string>> = {
  opted_out: {
    en: "{brand}: you're opted out and will get no more texts from us. Reply START to resume.",
    es: '{brand}: listo, ya no te enviaremos mensajes. Para volver, responde START.',
  },
  help: {
    en: "{brand}: I'm {agent}'s automated assistant. Reach the team at {phone}. Reply STOP to opt out.",
    es: '{brand}: asistente virtual de {agent}. Equipo: {phone}. Responde ALTO o STOP para no recibir textos.',
  },
  opted_in: {
    en: '{brand}: texts are on again. Reply STOP to opt out.',
    es: '{brand}: los mensajes vuelven a estar activos. Responde ALTO o STOP para no recibir textos.',
  },
  identity: {
    en: "Yes, I'm an automated assistant, not a person. {agent} (DRE #{dre}) and the team read this too. Want one of them to text you?",
    es: 'Soy un asistente virtual, no una persona. {agent} y su equipo leen estos mensajes. ¿Quieres que te escriba uno de ellos?',
  },
  fallback: {
    en: "Thanks for the message. I'll have someone from the team get back to you here shortly.",
    es: 'Gracias por escribir. Alguien del equipo te responde por este medio pronto.',
  },
  area_question: {
    en: "I can't judge areas, schools or neighbors; the sheriff, school district and census sites can. I search by price, size and commute. What matters most?",
    es: 'De zonas, escuelas o vecinos no opino: consulta al sheriff, al distrito escolar o el censo. Busco por precio, espacio y distancia. ¿Qué prefieres?',
  },
  wrong_number: {
    en: "Sorry about that. We've removed this number and won't text it again.",
    es: 'Disculpa la molestia, no volveremos a escribirte a este celular.',
  },
  crisis: {
    en: "If you might be in danger, call 911. You can call or text 988 any time to talk with someone. I'm asking a person on our team to reach out.",
    es: 'Si corres peligro, llama al 911. Puedes llamar o enviar un texto al 988 a cualquier hora. Una persona de nuestro equipo te va a contactar.',
  },
}

const KEYS = Object.keys(FIXED_TEXTS) as FixedTextKey[]
const LANGUAGES: Language[] = ['en', 'es']

/**
 * A fixed text with the location's names. The brand is the brokerage: the first text introduced it to the contact,
 * while the location's own name is a label of the CRM account.
 */
export const fixedText = (key: FixedTextKey, language: Language, location: Location): string =>
  fill(FIXED_TEXTS[key][language], {
    brand: location.brokerage,
    agent: location.agent,
    phone: nationalPhone(location.human_phone),
    dre: location.dre_number,
  }) ?? ''

/** The key of the fixed text these words are, exactly, for this location; null for any other text. */
export const fixedTextKey = (text: string, location: Location): FixedTextKey | null =>
  KEYS.find((key) => LANGUAGES.some((language) => fixedText(key, language, location) === text)) ?? null

/** What the operator must shorten so that every fixed text stays one GSM-7 segment. */
export const fixedTextFindings = (location: Location): string[] =>
  KEYS.flatMap((key) => LANGUAGES.map((language) => ({ key, language, ...measureSms(fixedText(key, language, location)) })))
    .filter(({ encoding, segments }) => encoding !== 'GSM-7' || segments > 1)
    .map(
      ({ key, language, encoding, units }) =>
        `fixed text ${key} (${language}) takes ${units} ${encoding} units, one segment of 160 GSM-7 allowed: shorten brokerage, agent or human_phone`,
    )

/** `+19095550100` as people write it here; other numbers stay as configured. */
export const nationalPhone = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
