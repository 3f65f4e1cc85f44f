import type { ComposeContext } from '../conversation/goal.ts'
import type { Location } from '../conversation/location.ts'
import type { Language } from '../conversation/reading.ts'
import { fill } from './fill.ts'
import type { Slots } from './fill.ts'
import { measureSms, normaliseSms } from './sms-encoding.ts'
import { firstNameOf } from './values.ts'

export type IntroContext = Pick<ComposeContext, 'contactFirstName' | 'reason' | 'proactive'>

/** GSM-7 units an introduction may take, so that a question fits beside it in two segments. */
export const INTRO_BUDGET = 190

/**
 * The block a first text begins with: who writes, that it is automated, the brokerage and its licence, why (when nobody
 * asked us just now), how to opt out. Leaves out the name or a long reason when they would break the budget.
 */
export function renderIntro(location: Location, context: IntroContext, language: Language): string {
  const slots = introSlots(location, context, language)
  const plainer = { ...slots, reason: reasonLine(null, context.proactive, language) }
  const forms = [
    fill(FULL[language], slots),
    fill(FULL[language], plainer),
    fill(NAMELESS[language], slots),
    fill(NAMELESS[language], plainer),
  ]
  return forms.find((form) => form !== null && withinBudget(form)) ?? shortIntro(location, context, language)
}

/** The same facts in the fewest words: no greeting, no name. */
export const shortIntro = (location: Location, { proactive }: IntroContext, language: Language): string =>
  fill(SHORT[language], { ...introSlots(location, EMPTY, language), reason: reasonLine(null, proactive, language) }) ?? ''

/** One line for each language whose introduction breaks the budget with a name of 12 letters. */
export const introFindings = (location: Location): string[] =>
  (['en', 'es'] as const).flatMap((language) => {
    const context = { contactFirstName: 'Maximilianos', reason: null, proactive: true }
    const { encoding, units } = measureSms(fill(FULL[language], introSlots(location, context, language)) ?? '')
    if (encoding === 'GSM-7' && units <= INTRO_BUDGET) return []
    const count = `${units} ${encoding} units, ${INTRO_BUDGET} GSM-7 units allowed`
    return [`introduction (${language}) takes ${count}: shorten agent or brokerage, or write them without á í ó ú`]
  })

/** Which required parts a first text lacks: checked as facts, whatever the wording. */
export function missingIntroParts(
  text: string,
  location: Location,
  { language, proactive }: { language: Language; proactive: boolean },
): string[] {
  const has: Record<string, boolean> = {
    agent: text.includes(location.agent),
    automated: /\bautomated assistant\b|\basistente (?:virtual|automático)/i.test(text),
    brokerage: text.includes(location.brokerage),
    dre: text.includes(`DRE #${location.dre_number}`),
    reason: !proactive || WHY[language].test(text),
    opt_out: /\bSTOP\b/.test(text) && (language === 'en' || /\bALTO\b/.test(text)),
  }
  return Object.keys(has).filter((part) => has[part] === false)
}

const EMPTY: IntroContext = { contactFirstName: null, reason: null, proactive: false }

const FULL: Record<Language, string> = {
  en: "Hi {first_name}, this is {agent}'s automated assistant with {brokerage}, DRE #{dre}. {reason}Reply STOP to opt out.",
  es: 'Hola {first_name}, soy el asistente virtual de {agent}, de {brokerage}, DRE #{dre}. {reason}Responde ALTO o STOP para no recibir textos.',
}
const NAMELESS: Record<Language, string> = {
  en: "Hi, this is {agent}'s automated assistant with {brokerage}, DRE #{dre}. {reason}Reply STOP to opt out.",
  es: 'Hola, soy el asistente virtual de {agent}, de {brokerage}, DRE #{dre}. {reason}Responde ALTO o STOP para no recibir textos.',
}
const SHORT: Record<Language, string> = {
  en: "{agent}'s automated assistant, {brokerage}, DRE #{dre}. {reason}Reply STOP to opt out.",
  es: 'Asistente virtual de {agent}, {brokerage}, DRE #{dre}. {reason}ALTO o STOP para no recibir textos.',
}
const REASON: Record<Language, string> = { en: 'You reached us through {source}. ', es: 'Nos contactaste por {source}. ' }
const USUAL_SOURCE: Record<Language, string> = { en: 'your home inquiry', es: 'tu consulta de vivienda' }
const WHY: Record<Language, RegExp> = {
  en: /\byou (?:reached|asked|requested|signed|filled|wrote|contacted|inquired)\b|\byour (?:home )?(?:inquiry|request|form|message)\b|\bfor asking\b/i,
  es: /\b(?:nos )?(?:contactaste|escribiste|pediste|preguntaste|llenaste)\b|\btu (?:consulta|solicitud|mensaje|formulario)\b/i,
}

const introSlots = (location: Location, context: IntroContext, language: Language): Slots => ({
  first_name: gsmOnly(firstNameOf(context.contactFirstName)),
  agent: location.agent,
  brokerage: location.brokerage,
  dre: location.dre_number,
  reason: reasonLine(context.reason, context.proactive, language),
})

function reasonLine(reason: string | null, proactive: boolean, language: Language): string {
  if (!proactive) return ''
  const source = gsmOnly(plainSource(reason)) ?? USUAL_SOURCE[language]
  return fill(REASON[language], { source }) ?? ''
}

/** A source names itself in plain words; anything that could be a link or a sentence of its own is left out. */
function plainSource(reason: string | null): string | null {
  const source = normaliseSms(reason ?? '').replace(/\.$/, '')
  return /^[\p{L}\p{N}][\p{L}\p{N} ,'&#-]{1,39}$/u.test(source) ? source : null
}

/** Null for words outside the cheap alphabet: one of them would halve what a first text may hold. */
const gsmOnly = (text: string | null): string | null => (text !== null && measureSms(text).encoding === 'GSM-7' ? text : null)

const withinBudget = (text: string): boolean => {
  const { encoding, units } = measureSms(text)
  return encoding === 'GSM-7' && units <= INTRO_BUDGET
}
