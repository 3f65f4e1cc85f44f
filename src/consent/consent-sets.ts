import type { Language } from '../conversation/reading.ts'

export type ExactVerdict = 'optout' | 'optin' | 'help'
export type ExactWord = { verdict: ExactVerdict; set: Language; providerConfirms: boolean }

/** English opt-out words the carriers and the provider answer themselves. */
const OPT_OUT_EN = [
  'stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
  'opt out',
  'remove',
  'arret',
  'td',
]
const OPT_OUT_ES = ['alto', 'parar', 'pare', 'paren', 'cancelar', 'baja', 'dar de baja', 'detener', 'no mas', 'salir', 'fin', 'terminar']

/** Our own additions: no carrier acts on these. */
const NOT_AT_THE_PROVIDER = new Set(['remove', 'arret', 'td'])

const words = (list: readonly string[], verdict: ExactVerdict, set: Language): [string, ExactWord][] =>
  list.map((word) => [word, { verdict, set, providerConfirms: verdict === 'optout' && set === 'en' && !NOT_AT_THE_PROVIDER.has(word) }])

/** Whole messages that decide by themselves, once normalised and freed of courtesy words. Configuration may add, never remove. */
export const EXACT_WORDS: ReadonlyMap<string, ExactWord> = new Map([
  ...words(OPT_OUT_EN, 'optout', 'en'),
  ...words(OPT_OUT_ES, 'optout', 'es'),
  ...words(['start', 'unstop'], 'optin', 'en'),
  ...words(['iniciar', 'reanudar'], 'optin', 'es'),
  ...words(['help', 'info'], 'help', 'en'),
  ...words(['ayuda'], 'help', 'es'),
])

/** The same words written without spaces: "dardebaja". */
export const COMPACT_WORDS: ReadonlyMap<string, string> = new Map(
  Array.from(EXACT_WORDS.keys(), (word) => [word.replaceAll(' ', ''), word]),
)

/** Words strong enough to decide as the first or last sentence of a longer message. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stop all',
  'unsubscribe',
  'opt out',
  'revoke',
  'alto',
  'baja',
  'no mas',
])

/** Politeness at either end, longest first. */
export const COURTESY: readonly (readonly string[])[] = [
  ['muchas', 'gracias'],
  ['thank', 'you'],
  ['por', 'favor'],
  ['please'],
  ['thanks'],
  ['gracias'],
  ['porfavor'],
  ['porfa'],
  ['kindly'],
  ['okay'],
  ['now'],
  ['thx'],
  ['ty'],
  ['ok'],
  ['k'],
  ['ya'],
]
