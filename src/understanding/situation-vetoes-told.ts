import type { Flag } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** What people tell of a home, a lease, a call and their own in the words of danger and of childhood. */
export const TOLD_VETOES: readonly PhraseRow<Flag>[] = [
  [
    'crisis',
    `
    done|finished|through|over with that life|lifestyle, hit|hits|hitting me|us up !against|side|bad|real, < hit me back ..2, just|please|pls|can|could|you|u|and hit me back >, hit|hits|hitting me|us with|w ..3
    address|addresses|list|comps|details|info|options|numbers|link|listings|fee|fees|bill|bills|charge|charges|offer|offers|price|quote|number|tax|
    taxes|penalty|assessment|lien|question,
    no me|nos dejan ..1 en paz, no quiero|queremos nada en|por|cerca
    !la|esta|este|el|mi|vida, se ..1 corto ..1 la|el ..1 llamada|luz|señal|linea|agua|conexion|internet|telefono, ready|able|trying|want|going to end my|our|the|this|that ..2
    lease|contract|listing|agreement|rental|loan, no reason to keep ..1 house|home|place|condo|paying|renting|it,
    casa|depa|condo ..2 pegada|pegado|cerca|junto ..1 al|del|de|a ..1 tren|puente|via|vias ..1,
    nos|me pego ..2 covid|crisis|pandemia|recesion|calor|inflacion|gripa|frio, gone by|before ..1
    then|december|january|summer|fall|spring|christmas|june|july|august|march|april|may|september|october|november|february|the,
    have|has|had to bury me ..3, jump|jumping on this|it|that|them ..2, no reason to stay|be here ..2
    market|kids|jobs|job|taxes|weather|rent|prices|grandkids, hit|hits me|us back when|if|later|whenever|asap|tomorrow|please|with
    `,
  ],
  [
    'wrong_number',
    `
    jk|kidding|joking|playing|lol|haha|jaja|jajaja|broma ..1 i|no ..1 am|soy not? ..1 him|her|jorge|el|ella, not own ..5 yet|currently|anymore|moment, not own ..3 right now, numero ..1 es ..1 del|de ..1 trabajo mejor|prefiero|use|marque, aqui no vive nadie vacia|vacio|esta|la|ya|ahorita, have ..2 house|home|place in mind
    `,
  ],
  ['hostile', '< bs'],
  [
    'deletion_request',
    'not|never give|giving|share|sharing ..1 my ..1 to machines|bots|robots|strangers|computers|ai|machine|bot|robot|computer',
  ],
  [
    'legal_contact',
    'represented by ..2 agent|realtor|broker|redfin|agente ..1, su|tu|que|mi|cual comision ..1, comision de cuanto|venta|que|#|agente|vendedor|comprador|por ..1',
  ],
  [
    'minor',
    `
    this|it is her|his|their ..1 daughter|son, twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety ~teenword, i am ..1
    twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety, abuela|abuelo|mama|papa|mami|jefa|jefita|suegra ..1 no ..1 sabe|saben|puede
    mandar|usar|leer|escribir|ingles|textear|manejar|de|mensajear, am|im thinking|offering|putting|hoping ..2 ~teenword, soy|habla|es|somos ..2 la|el|su|una|un
    hija|hijo|nieta|nieto ..1 de|ahora|ya|que|yo|le|la|su, selling girl|boy scout|scouts ..1
    `,
  ],
]
