import type { ConsentGuard } from './consent-rule.ts'

const REST = '(?:the rest|the others|everything else|other (?:days|times|ones)|(?:los|las|lo) demas(?: \\w+)?|otr[oa]s (?:dias|horas)|mine)'
const WELCOME = '(?:is|are|(?:son|esta|estan) )?(?:great|fine|good|ok|okay|perfect\\w*|welcome|si|bien|any ?time|yes)'

/** What is asked about, was feared, or holds for a part only: "did you take me off the list?", "no texts from 9 to 5". */
export const EXCEPTIONS: readonly ConsentGuard[] = [
  {
    id: 'negation',
    part: 'before',
    pattern: /^(?:\w+ )?(?:did|have|do|does|has) (?:you|yall|u|jorge|someone|somebody)(?: (?:guys|people|all|already|ever|just))?$/,
    on: /^(?:tak|remov|delet|drop|los|forget|eras|block|unsub|cross)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:thought|figured|assumed|worried|afraid|scared|convinced)(?: (?!me\b)\w+){0,4}$/,
    on: /^(?:never|no|not|dont|wont|done|stop|quit|would)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:pense|crei|pensaba|creia|temia|pensamos|creimos)(?: \w+){0,4}$/,
    on: /^(?:ya )?(?:no|nunca|dej|habian dej|se )/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\bno (?:call|cause|point|sense|rush) (?:to|in|for)$/,
    on: /^(?:strik|remov|tak|delet|unsub|drop|eras|opt|stop|quit)/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern: new RegExp(`\\b${REST} ${WELCOME}\\b`),
    on: /^(?!(?:stop|unsub|opt|remov|tak|los|borr|quit[ea]))/,
  },
  { id: 'restriction', part: 'text', pattern: /\b(?:quit|stop) sending(?: \w+)? (?:the rest|everything else)\b/ },
  { id: 'restriction', part: 'after', pattern: /\bfrom \d+(?: \d+)? ?(?:am|pm)? (?:to|til|till|until|thru|through) (?:\d+|noon)\b/ },
  {
    id: 'restriction',
    part: 'before',
    pattern: /\b(?:es[eao]s?|aquell?[oa]s?|ning[uú]n) (?:dias?|horas?|ratos?|noches?|tardes?|semanas?)$/,
    on: /^(?:ya )?no/,
  },
  { id: 'object', part: 'after', pattern: /^no contact (?:with(?! (?:me|us)\b)|conting|info|form)/ },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:stop|quit) asking (?:me )?(?:about (?:the |my )?(?:price|money)|if|when|why|how|what|(?:so many |all (?:these|the) |the same )?questions?(?: \w+){0,2} (?:give|tell|send|show|answer|get|make)\b)/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^no autoriz\w+ (?:a |al |la (?!publicidad)|el (?!uso|envio|contacto)|que (?!(?:me|nos|use|usen|mand|env|escri|llam|contact|text|sigan|siga|ustedes)))/,
  },
  {
    id: 'object',
    part: 'after',
    pattern: /\b(?:message|text|email|call)s? from (?:that|the|this|my|your|another) (?:lender|bank|inspector|escrow|title|appraiser)/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /^(?:(?:and|but|so|because|cause) )?(?:the|my|our|his|her|their) (?:tenants?|renters?|seller|owner|neighbors?|ex|landlord|roommate)$/,
    on: /^(?:ask|told|said|want|prefer|need)/,
  },
]
