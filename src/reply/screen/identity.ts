import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, firstClaim, followed } from './claim.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 5: the text never says it is a person or holds a licence. A truthful disclosure passes in any wording. */
export const identity: Stage = {
  name: 'identity',
  check({ text }, clauses) {
    const found = firstClaim(clauses(text), CLAIMS)
    return found === null ? PASS : refused(found.code)
  },
}

const I_AM = "i'm|i am|im|this is|it's|you're (?:talking|texting|chatting) (?:to|with)|you are (?:talking|texting|chatting) (?:to|with)"
const PERSON = '(?:person|human|human being|man|woman|guy|gal)'
const MACHINE = '(?:bots?|robots?|machine|computer|ai|a i|program|software|automated|automation|chatbot|assistant)'
const LICENSED = '(?:realtor|real estate agent|listing agent|agent|broker|lender|loan officer|lawyer|attorney|cpa|accountant)'
const LICENSED_ES = '(?:realtor|agente|corredora?|broker|prestamista|abogad[oa]|contadora?)'

/** What a truthful disclosure says on the way: the opposite of the claim. */
const TRUTHFUL = '(?:no|not an?|nope no) (?:human|person|one)(?: (?:here|typing|on|in|at|behind|this|end))*'
const TRUTHFUL_ES = 'no (?:soy|es|hay)(?: una?| ninguna?)? (?:persona|humano)'

const CLAIMS: readonly Claim[] = [
  claim(
    'claim_human',
    [
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
      lines(`
        my (?:wife|husband|kids?|childhood|lunch|son|daughter|mom|dad|dog|coffee|dinner|family|car|own (?:home|house|
        kids|family)|weekend|vacation|hands?|eyes|voice|boss|break|shift|birthday|commute|morning run|neighbou?rs|
        couch|truck)
      `),
      lines(`
        my (?!thing|department|field|specialty|expertise|lane|subject|notes?|list|end|mistake|apolog\\w+|pleasure|
        search|side|bad|best|understanding|records?|name|job|role|instructions?|question|suggestion|goal|part|purpose|
        answers?|team|teammates?|sincere|condolences|thoughts|last|next|first|earlier|previous|message|text|texts|
        guess|inbox|info|system|programming|prompt|config\\w*|settings?|rules|guidelines|licen[sc]e|dre|real estate|
        broker|agent|advice|legal|offer|lender|preferred|knowledge|area of|area|calendar|schedule|way|word|turn|
        listings?|clients|sellers|buyers|nmls|bar|brokerage|commission|people|developer|creators?|training|context|
        tools|api|memory|model|score)\\w+
      `),
      lines(`
        (?:just|finally) (?:finished|woke|sat down|got (?:back|home|off)|landed|parked|ate|left the)|
        i've been (?:showing|selling|working|helping|doing|in|around|an?|living|there|up|on)|been (?:doing this|
        in the business|at this) (?:for|since)
      `),
      lines(`
        i (?:was|just got|got)(?: just)? (?:stuck|driving|eating|having|in (?:a|the|traffic|another)|on (?:the phone|
        another|a call|the road|my way|vacation|lunch)|at (?:lunch|a|the|dinner|my|church|home|an)|out (?:with|of|
        sick)|asleep|sleeping|home|back from|picking up|tied up|with (?:a|another) client|sick)|(?:i'm|
        i am)(?: just)? (?:heading|on my way|stepping|grabbing|picking up|having (?:lunch|dinner|coffee)|eating|
        walking (?:in|into|my)|out (?:of the office|showing|today|with)|tired|human|as human|alive|sitting|standing|
        between showings|at (?:the|a|home|work))|i (?:grew up|was born|raised my|live|lived|moved|bought|own|sold|
        drove|drive|toured|walked|visited|ate|slept|woke|breathe|have (?:a pulse|kids|feelings|a family|lived|
        been (?:selling|in|doing)|hands))|(?:just|only) me(?: here| typing| and my)?|(?:real|live|actual|living|
        breathing|human) (?:person|human|being|agent|people)?(?: \\w+)? (?:here|typing|on this end|behind|texting|
        writing|answering)|(?:person|human|man|woman|guy|gal) (?:typing|on this end|behind this|answering)|
        no (?:machine|computer|software|ai|automation|recording)s? (?:here|on this end|involved|behind|answering|
        typing)|(?:flesh and blood|heartbeat|a pulse)|100% human|(?:you've got|you have|you got|
        this is)(?: \\w+)? a (?:real|live|actual|human)|i don't use (?:bots?|ai|automation)|(?:not|isn't|
        never)(?: \\w+){0,2} (?:automated|a recording|an? (?:auto ?reply|autoresponder|algorithm|chatbot))|
        years (?:of experience|in (?:the )?(?:business|real estate))|met (?:you|your)|saw you|see you (?:there|at|
        soon|tomorrow)|shake your hand|in person with me|pleasure meeting you
      `),
    ],
    TRUTHFUL,
  ),
  claim(
    'claim_human',
    [
      lines(`
        (?:soy|habla|te habla|te escribe|aqui|esto es|(?:estas hablando|hablas) con) (?:una? )?(?:persona(?! de)|
        human[oa]|ser humano|hombre|mujer|alguien real)
      `),
      '(?:soy|habla|te habla|te escribe|aqui) agentname',
      followed(
        'no (?:soy|es|hablas con|estas hablando con)',
        'bot|robot|maquina|computadora|programa|inteligencia artificial|ia|asistente|automatic[oa]',
        2,
      ),
      followed('escribo|escribiendo|escribiendote', 'desde mi (?:carro|coche|casa|oficina|celular)', 2),
      lines(`
        (?:voy|estoy|ando|andaba|estaba|iba|venia|acabo de|ando) (?:\\S+ )?(?:manejando|comiendo|cenando|desayunando|
        almorzando|en (?:el|la|mi|una|un|otra) (?:trafico|carro|coche|casa|junta|reunion|oficina|camino|escuela|
        llamada|tienda|bano|trabajo)|con (?:mi|mis|un|otro|otra|unos) \\w+|llegando|saliendo|dormid[oa]|durmiendo|
        ocupad[oa]|atorad[oa]|de vacaciones|recogiendo|descansando|enferm[oa]|fuera)|mi (?:esposa|esposo|marido|
        familia|mama|papa|hija|hijo|hijos|perro|cafe|comida|jefe|carro|coche|novia|novio|casa|cumpleanos|descanso|
        turno)|mis (?:hijos|ninos|papas|padres|manos|ojos)|(?:soy|como) (?:tan )?(?:de carne y hueso|real|humano\\w*|
        de verdad|mexican[oa]|de aqui|padre|madre)|(?:persona|humano|ser humano|gente|alguien) (?:real|de verdad|
        de carne)(?! (?:le|te|del equipo|puede))|carne y hueso|(?:ningun|ninguna|nada de|no hay|ni) (?:bots?|robots?|
        maquinas?|computadoras?|programas?|automatic\\w+)|yo (?:mism[oa]|personalmente)|en persona con(?:migo)|
        yo (?:vivo|creci|naci|compre|vendi|tengo (?:hijos|casa|familia|anos))|anos de experiencia|me (?:levante|
        desperte|fui|canse|enferme|duele)|(?:le|te) escribe (?:una persona|alguien)|nos vemos (?:ahi|alla|en|manana|
        pronto)
      `),
      '(?:voy|estoy|ando) manejando|estoy en mi (?:carro|coche|oficina)|mi (?:esposa|esposo|marido)',
    ],
    TRUTHFUL_ES,
  ),
  claim(
    'claim_licence',
    [
      `(?:i'm|i am|im)(?: (?:a|an|the|your|also|licensed|live|real|estate|local|certified|experienced|california)){0,4} ${LICENSED}`,
      `as (?:your|a licensed|an experienced|your own)(?: \\w+)? ${LICENSED}`,
      `this is your ${LICENSED}`,
      `you(?:'re| are) (?:talking|texting|chatting) (?:to|with) (?:a|an|your)(?: live| licensed| real)? ${LICENSED}`,
      "i(?:'ll| will| can| could)? (?:represent|be representing) you",
      lines(`
        (?:i'm|i am|i've been)(?: \\w+)? (?:licensed|certified|a member of the bar|bonded)|my (?:real estate |broker |
        agent )?(?:licen[sc]e|listings?|clients|sellers|buyers|dre|nmls|bar number|brokerage|commission)|my dre|
        i (?:hold|have|carry|got|do have|keep)(?: \\S+){0,4} (?:licen[sc]e|credentials?|dre|nmls)|(?:i|we)(?:'ll| will| can| could)? (?:write|
        draft|draw|prepare|submit|negotiate|present) (?:up )?(?:the|your|an|a) (?:offer|contract|counter|
        purchase agreement)|(?:i|i'll|i will|i can) (?:negotiate|list) (?:your|the|it|for you)|(?:hire|sign with|
        use) me|i'll be your|i can be your|as (?:a|your|an) (?:\\w+ )?(?:realtor|broker|agent|lender|attorney|lawyer|
        professional|fiduciary)|me as your (?:agent|realtor)|i (?:practice law|passed the bar|specialize in)|i(?:'m| am) (?:also )?with the (?:bank|
        lender|title company)|i work as
      `),
      lines(`
        my (?:\\S+ ){0,2}(?:licen[sc]e|ticket|credentials?)|(?:i've got|i got|i have|i hold|
        holding) (?:\\S+ ){0,3}(?:broker|agent|realtor|sales|real estate)(?:'s)? (?:licen[sc]e|ticket|card|
        credentials?)
      `),
    ],
    "(?:i'm|i am) not (?:\\w+ )?licensed|i don't (?:hold|have|carry)|not (?:a|an|the)",
  ),
  claim(
    'claim_licence',
    [
      `(?<!no )soy (?:tu |su |un |una |el |la )?${LICENSED_ES}`,
      `como (?:tu|tu propi[oa]) ${LICENSED_ES}|como ${LICENSED_ES} (?:licenciad[oa]|con licencia)`,
      lines(`
        (?:yo |lo |la |los |le |te |voy a |puedo |vamos a )(?:\\S+ )?represent\\w+|(?:soy(?: \\S+){0,3}|como (?:su|tu|
        un|una)) (?:agente|corredora?|broker|realtor|prestamista|abogad[oa]|contadora?|notari[oa]|licenciad[oa])|
        con licencia|(?:mi|nuestro) (?:numero de )?(?:licencia|dre|nmls|cedula)|yo (?:hago|escribo|preparo|redacto|
        negocio|firmo|presento)(?: \\S+){0,2} (?:oferta|contrato|contraoferta)|mis (?:listados|clientes|vendedores|
        compradores)|trabajo (?:como|de) (?:agente|corredora?|prestamista|abogad[oa])|contr[aá]t(?:ame|eme)|
        su agente soy yo|conmigo no necesita
      `),
      '(?:yo te|te voy a) represent(?:o|ar)|mi licencia|(?<!no )tengo licencia|(?<!no )(?:estoy|soy) licenciad[oa]',
    ],
    '(?:no|ni) (?:soy|tengo|puedo|podemos|estoy)|asistente(?: \\S+){0,3}|agentname (?:te |le |lo |la )?|(?:el|la|nuestro|que un) agente',
  ),
]
