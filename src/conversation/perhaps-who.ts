import type { Heard } from './heard.ts'
import type { Act } from './reading.ts'

/**
 * Whether a text nobody could read speaks of who or what is writing: "so nobody with a heartbeat is writing me". The truth about it
 * does no harm where something else was meant, and silence about it would.
 */
export const perhapsAsksWho = (heard: readonly Heard[]): boolean =>
  heard.some(({ text, stale, understanding: { acts } }) => !stale && acts.every(isUnread) && speaksOfWho(text.replace(OF_THEMSELVES, ' ')))

const speaksOfWho = (text: string): boolean => SPEAKS_OF_WHO.some((sign) => sign.test(text))

/** "I'm not a robot lol, I need a sec": what they are, and no word of who writes to them. */
const OF_THEMSELVES =
  /(?<![a-zñ"“«'])(?<!(?:^|[^a-zñ])(?:si|que|dime|diga|di|say|that|type|put) ["“«']?)(?:i'?m|i am|(?:no )?soy)(?: (?:just|only|not|no|solo|also)){0,2}(?: (?:a|an|un|una))?(?: real)? (?:human|robot|bot|person|machine|human[oa]|persona|m[aá]quina)(?![a-zñ])/gi

const isUnread = ({ kind, about }: Act): boolean =>
  kind === 'other' || (kind === 'question' && UNNAMED.has(about ?? '')) || kind === 'answer'

const UNNAMED: ReadonlySet<string> = new Set(['other', 'perhaps_area'])

const SPEAKS_OF_WHO: readonly RegExp[] = [
  /\b(?:humans?(?! (?:resources|services|error))|(?<!(?:programs?|builds?|fix(?:es)?|makes?|sells?) )robots?(?! (?:vacuum|mower))|chat ?bots?|bots?|heartbeat|flesh and blood|cubicle|call cent(?:er|re)|human[oa]|carne y hueso)\b/i,
  /\b(?:person|people|somebody|someone|nobody|no one|anybody|anyone|machine|software|computer|program|secretary|assistant)\b.{0,40}\b(?:writ(?:es?|ing)|typ(?:es?|ing)|texting|answering|replying|yes or no|behind (?:this|these|the screen)|on the other (?:end|side))\b/i,
  /\b(?:texting|talking|writing|chatting)(?: (?:to|with))? (?:a |an |some )?(?:actual |real |live )?(?:person|machine|computer|program|software|somebody|someone)\b/i,
  /\b(?:you|u|ur|you're|youre|this|it)(?: (?:are|r|is|be))? (?:just |really |actually |even )?(?:a |an |some |his |the |jorge'?s )?(?:dude|guy|secretary|assistant|intern|helper|machine|computer|software|program|app|ai)\b/i,
  /\b(?:are|r) (?:you|u|ya|yall) (?:even |really |actually |like |for |4 )?real(?! estate)\b/i,
  /\b(?:words|texts|messages) (?:(?:are|is) )?com(?:e|ing) from (?:you|u|him|a|an|jorge)\b/i,
  /(?<![a-zñ])(?:nadie|alguien|persona|muchach[ao]|señorita|secretari[ao]|m[aá]quina|programa|computadora|compu|asistente)(?![a-zñ]).{0,40}(?<![a-zñ])(?:escrib(?:e|en|iendo)|contest(?:a|an|ando)|respond(?:e|en|iendo)|mand(?:a|ando))(?![a-zñ])/i,
  /(?<![a-zñ])(?:eres|es usted|ser[aá]s)(?: (?:un|una|la|el|su))? (?:secretari[ao]|asistente|m[aá]quin(?:a|ita)|programa|computadora|compu|muchach[ao]|señorita)(?![a-zñ])/i,
]
