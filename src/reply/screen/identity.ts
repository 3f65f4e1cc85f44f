import type { Claim } from './claim.ts'
import { claim, clausesOf, firstClaim, followed } from './claim.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 5: the text never says it is a person or holds a licence. A truthful disclosure passes in any wording. */
export const identity: Stage = {
  name: 'identity',
  check({ text, location, facts }) {
    const found = firstClaim(clausesOf(text, location, facts), CLAIMS)
    return found === null ? PASS : refused(found.code)
  },
}

const I_AM = "i'm|i am|im|this is|it's|you're (?:talking|texting|chatting) (?:to|with)|you are (?:talking|texting|chatting) (?:to|with)"
const PERSON = '(?:person|human|human being|man|woman|guy|gal)'
const MACHINE = '(?:bots?|robots?|machine|computer|ai|a i|program|software|automated|automation|chatbot|assistant)'
const LICENSED = '(?:realtor|real estate agent|listing agent|agent|broker|lender|loan officer|lawyer|attorney|cpa|accountant)'
const LICENSED_ES = '(?:realtor|agente|corredora?|broker|prestamista|abogad[oa]|contadora?)'

const CLAIMS: readonly Claim[] = [
  claim('claim_human', [
    `(?:${I_AM})(?: (?:a|an|the|just|really|actually|totally|very|real|actual|live|living|regular|normal|100%|fellow)){0,4} ${PERSON}`,
    `(?:${I_AM}|it's me)(?: really| actually)? agentname`,
    'agentname (?:here|speaking|again)',
    "(?:i'm|i am|this is) (?:agentname's|the team's) (?:colleague|coworker|partner|associate|wife|husband|son|daughter|brother|sister|friend)",
    "this is (?!agentname|an?|the|your)\\w+ (?:from|with|on) (?:the team|our team|agentname's team|brokeragename)",
    'as a (?:real |fellow )?(?:human|person)',
    "(?:i'm|i am) (?:real|flesh and blood)",
    `(?:${I_AM}|we're|there's)(?: \\w+)? (?:not|no|never)(?: (?!person|human)\\w+){0,2} ${MACHINE}`,
    `(?:this|it) (?:isn't|ain't|is not)(?: (?!person|human)\\w+){0,2} ${MACHINE}`,
    `(?:i ain't|nothing automated|not a (?:bot|robot|machine))`,
    'no (?:bots?|robots?) (?:here|on this end|involved)',
    followed('typing|texting|writing|messaging', '(?:from|in|at) my (?:car|phone|desk|office|home|truck)', 3),
    "(?:i'm|i am) (?:driving|in my car|at my desk|at lunch|on the road|in a meeting|stuck in traffic|with my kids)",
    'my (?:wife|husband|kids|childhood|lunch)',
  ]),
  claim('claim_human', [
    '(?:soy|habla|te habla|te escribe|aqui|esto es|(?:estas hablando|hablas) con) (?:una? )?(?:persona(?! de)|human[oa]|ser humano|hombre|mujer|alguien real)',
    '(?:soy|habla|te habla|te escribe|aqui) agentname',
    followed(
      'no (?:soy|es|hablas con|estas hablando con)',
      'bot|robot|maquina|computadora|programa|inteligencia artificial|ia|asistente|automatic[oa]',
      2,
    ),
    followed('escribo|escribiendo|escribiendote', 'desde mi (?:carro|coche|casa|oficina|celular)', 2),
    '(?:voy|estoy|ando) manejando|estoy en mi (?:carro|coche|oficina)|mi (?:esposa|esposo|marido)',
  ]),
  claim(
    'claim_licence',
    [
      `(?:i'm|i am|im)(?: (?:a|an|the|your|also|licensed|live|real|estate|local|certified|experienced|california)){0,4} ${LICENSED}`,
      `as (?:your|a licensed|an experienced|your own)(?: \\w+)? ${LICENSED}`,
      `this is your ${LICENSED}`,
      `you(?:'re| are) (?:talking|texting|chatting) (?:to|with) (?:a|an|your)(?: live| licensed| real)? ${LICENSED}`,
      "i(?:'ll| will| can| could)? (?:represent|be representing) you",
      "(?:i'm|i am|i've been)(?: \\w+)? licensed|my (?:real estate |broker |agent )?licen[sc]e|my dre|i hold a licen[sc]e",
    ],
    "(?:i'm|i am) not (?:\\w+ )?licensed",
  ),
  claim('claim_licence', [
    `(?<!no )soy (?:tu |su |un |una |el |la )?${LICENSED_ES}`,
    `como (?:tu|tu propi[oa]) ${LICENSED_ES}|como ${LICENSED_ES} (?:licenciad[oa]|con licencia)`,
    '(?:yo te|te voy a) represent(?:o|ar)|mi licencia|(?<!no )tengo licencia|(?<!no )(?:estoy|soy) licenciad[oa]',
  ]),
]
