/** What a contact may ask about its data. */
export type PrivacyKind = 'delete' | 'access' | 'correct' | 'no_sale'

/** `also`: what the same texts ask besides. `erasure`: the words ask to be removed, which is an opt-out as well. */
export type PrivacyRequest = { kind: PrivacyKind; also: PrivacyKind[]; erasure: boolean }

/**
 * What texts that speak of personal data ask for; the farthest-reaching request names the case. Where the words do not
 * tell, it is kept as a deletion without being an opt-out: a person reads them.
 */
export function privacyRequestIn(texts: readonly string[]): PrivacyRequest {
  const plain = texts.map(plainWords)
  const [kind = 'delete', ...also] = KINDS.filter(({ asks }) => plain.some(asks)).map((one) => one.kind)
  return { kind, also, erasure: plain.some(asksErasure) }
}

/** Without accents and marks, in lower case, one blank between words: the patterns below are written for it. */
const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʼ`´]/gu, "'")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()

const DATA = '(?:data|information|info|records?|details|file|files|profile|account)'
const DATOS = '(?:datos|informacion|info|registros?|archivos?|expediente|perfil|cuenta)'
const upTo = (words: number): string => `(?:\\S+ ){0,${words}}`

const ERASURE = new RegExp(
  [
    `\\b(?:delete|erase|remove|wipe|purge|destroy|scrub|clear) ${upTo(5)}(?:me|us|my|everything|all|number|name|${DATA})\\b`,
    `\\b(?:me|us|everything|number|name|${DATA}) ${upTo(4)}(?:deleted|erased|removed|wiped|purged|destroyed)\\b`,
    `\\bforget (?:me|us|about me|my)\\b|\\bto be forgotten\\b|\\b(?:deletion|erasure|removal) of (?:my|our|all)\\b`,
    `\\btake (?:me|us|my ${upTo(3)}\\S+|our ${upTo(3)}\\S+) (?:off|out)\\b`,
    `\\b(?:borr|elimin|suprim|quit|olvid)(?:a|e|ar|en|an|ad|es|as|amos|emos|ir|an)?(?:me|nos|lo|los|la|las)?\\b ${upTo(4)}(?:mi|mis|me|nos|todo|toda|numero|nombre|lista|sistema|${DATOS})\\b`,
    `\\b(?:borr|elimin|suprim|quit|saqu|sac|olvid)(?:a|e|ar|en|an)(?:me|nos)\\b`,
    `\\b(?:derecho al olvido|(?:eliminacion|supresion|cancelacion) de ${upTo(2)}${DATOS})\\b`,
  ].join('|'),
  'g',
)

/** "Do not delete my data", "no quiero que borren mis datos": what stands right before the words takes them back. */
const TAKEN_BACK = /(?:\b(?:not|never|no|nunca|without|sin)|n't) (?:(?:want|need|wish|like) (?:(?:you|anyone) )?to |quier\w+ que |\S+ )?$/

function asksErasure(text: string): boolean {
  return [...text.matchAll(ERASURE)].some(({ index }) => !TAKEN_BACK.test(text.slice(0, index)))
}

const ACCESS = new RegExp(
  [
    `\\b(?:what|which) ${upTo(4)}${DATA} ${upTo(4)}(?:have|has|hold|holds|store|keep|got|collect|collected)\\b`,
    `\\bcop(?:y|ies) of ${upTo(4)}${DATA}\\b|\\bcopy of (?:everything|all)\\b`,
    `\\bwhere did you ${upTo(2)}(?:get|find|buy)\\b|\\bhow did you ${upTo(2)}get my\\b`,
    `\\b(?:access to|access|see|send me|show me|disclose|give me|download) ${upTo(2)}my ${upTo(2)}${DATA}\\b`,
    `\\bwho (?:did|do|have|has) ${upTo(4)}(?:sell|sold|share|shared|give|given)\\b`,
    `\\bque (?:datos|informacion|info) ${upTo(4)}(?:tienen|tiene|tienes|guardan|guarda)\\b|\\bcopia de (?:todo|todos|mis?|${upTo(2)}${DATOS})\\b`,
    `\\bde donde (?:sac|obtuv|consig)|\\b(?:acceso|acceder) a ${upTo(2)}${DATOS}\\b`,
  ].join('|'),
)

const CORRECT = new RegExp(
  [
    `\\b(?:correct|fix|update|rectify|amend|change) ${upTo(3)}(?:name|address|birth|birthday|${DATA})\\b`,
    `\\b(?:corri[jg]|correg|rectif|actuali[cz]|cambi)\\w* ${upTo(4)}(?:nombre|direccion|fecha|${DATOS})\\b`,
  ].join('|'),
)

const NO_SALE = new RegExp(
  [
    `(?:\\b(?:not|never|stop|quit|cease)|n't) (?:the )?(?:sell|selling|sale|share|sharing)\\b|\\bout of (?:the |any )?(?:sale|sharing)\\b`,
    `\\b(?:no|dejen de|deje de|dejar de|prohibo) (?:vend|compart)\\w+`,
  ].join('|'),
)

const KINDS: readonly { kind: PrivacyKind; asks(text: string): boolean }[] = [
  { kind: 'delete', asks: asksErasure },
  { kind: 'access', asks: (text) => ACCESS.test(text) },
  { kind: 'correct', asks: (text) => CORRECT.test(text) },
  { kind: 'no_sale', asks: (text) => NO_SALE.test(text) },
]
