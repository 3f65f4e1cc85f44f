import { lines } from '../lib/lines.ts'

const SOMEONE =
  lines(`(?:someone|somebody|anyone|anybody|whoever|him|her|them|they|he|she|one of (?:them|you|yall|ya|the|your|his|her|em)(?: \\w+)?|a
    (?:real |live |human )?(?:person|human|agent|lender)|(?:the|your|ur|an?|my) (?:\\w+ ){0,2}?(?:agent|realtor|lender|broker|guy|lady|team|office|person|
    boss|license|partner|assistant)|jorge)`)
const REACHES =
  '(?:text|call|message|contact|reach|hit|ring|phone|write|dm|email|ping|shoot|buzz|follow)(?:s|ing|es)?(?: out)?(?: (?:to|with))?'
const WHO =
  '(?:me|us|my \\w+|him|her|them|then|back|here|this (?:number|line|phone)|asap|now|today|tonight|tomorrow|at|after|when|please|up)'
const GOES_ON =
  '(?: (?:from|on|in|with|of|the|your|our|ur|team|office|staff|else|there|to|just|please|go|ahead|also|maybe|and|can|could|will|should))*'

const INVITES: readonly RegExp[] = [
  // "Have one of them text me", "someone can call my wife", "let him text then".
  new RegExp(`\\b${SOMEONE}${GOES_ON} ${REACHES}(?: ${WHO}\\b|$)`),
  // "Text me whenever", "just text me the address", "hit me up".
  new RegExp(
    lines(`^(?:(?:ok|okay|sure|yes|yeah|yea|yep|just|please|go ahead|go|ahead|and|then|so|you can|u can|feel free to|or|nah|no worries|sounds
        good|cool|great|perfect|thanks) )*(?:text|message|call|hit|shoot|send|ping|email) (?:me|us|my \\w+|him|her)(?: (?:up|a text|a message))?(?:
        (?:the|with the|the full|that|whenever|anytime|any time|when|at|the exact|a|some|your|more|details|info|today|tonight|tomorrow|then|here|
        please|asap|instead|first|over)\\b|$)`),
  ),
  // "Dile que me escriba", "que me llame alguien", "me puede escribir uno de ustedes".
  /\b(?:que|alguien|uno|una|el|ella|persona|agente|muchach[oa]|quien)(?: (?:de|del|ustedes|su|tu|equipo|la|el|oficina|alguno|alguien|uno|una|persona))* (?:me|nos|le|les) (?:escriba|mande|llame|marque|hable|contacte|conteste|texte|envie|busque)n?\b/,
  /\b(?:me|nos|le|les) (?:puede|pueden|podria|podrian|puedes) (?:escribir|mandar|llamar|marcar|hablar|contactar|textear|contestar|enviar)\b/,
  /^(?:(?:ok|si|claro|bueno|pues|mejor|nomas|solo|por favor|y|entonces|dale|sale) )*(?:escrib|mand|llam|marc|marqu|envi|text|habl|contact)(?:a|e|en|ee|ea|een)(?:me|nos|le)\b/,
]

/** A word that takes an invitation back, or makes it a dare: "text me again", "have your boss call my lawyer". */
const TAKES_BACK =
  lines(`\\b(?:not|no(?! worries)|never|dont|doesnt|didnt|wont|cant|stop\\w*|quit|end|off|remov\\w*|delet\\w*|lose|enough|last|again|
    leave|alone|nothing|none|block\\w*|report\\w*|sue|suing|lawyer|attorney|court|police|illegal|consent|permission|without|done|tired|sick|harass\\w*|spam\\w*|
    complain\\w*|next|another|wrong|list|anymore|ever|why|keeps?|still|else|every|dare|fcc|ftc|unsub\\w*|opt\\w*|forget|annoy\\w*|hush|hate\\w*|out of|mute|ni|nunca|jamas|dej\\w*|
    par[ae]n?|basta|quit\\w*|borr\\w*|elimin\\w*|sac\\w*|saqu\\w*|tranquil\\w*|paz|bloque\\w*|demand\\w*|abogad\\w*|otra vez|vuelv\\w*|sig[au]\\w*|ultim\\w*|
    cans\\w*|hart\\w*|molest\\w*|permiso|sin|equivocad\\w*|cada|diario|todavia|acos\\w*|queja\\w*|dud\\w*)\\b`)

const TAKEN_BACK = new RegExp(TAKES_BACK)

/** Whether a text asks that somebody write or call, and holds no word that could mean the opposite: it is no request to end contact. */
export const isInvitation = (text: string): boolean => !TAKEN_BACK.test(text) && INVITES.some((pattern) => pattern.test(text))
