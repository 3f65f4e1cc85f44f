import type { Flag } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** What people tell of a home, a lease, a call and their own in the words of danger and of childhood. */
export const TOLD_VETOES: readonly PhraseRow<Flag>[] = [
  [
    'crisis',
    `
    hit|hits|hitting me|us ..1 up|back|after|before|on|around|with|at|about, no me|nos deja|dejan ..1 en paz, no me|nos dejan hablar|usar ..2,
    no quiero|queremos nada ..1 en|con|de|por|cerca|que|mas ..1, se ..1 corto ..1 la|el ..1
    llamada|luz|señal|linea|agua|conexion|internet|telefono, ready|able|trying|want|going to end my|our|the|this|that ..2 lease|contract|listing|agreement|rental|loan,
    no reason to keep|stay|be the|my|our|it|paying|renting|that|this|in|here|so, pegada|pegado|cerca|junto|lado|detras al|del|de ..1 tren|puente|via|vias ..1,
    nos|me pego ..2 covid|crisis|pandemia|recesion|calor|inflacion|gripa|frio, gone by|before ..1
    then|december|january|summer|fall|spring|christmas|june|july|august|march|april|may|september|october|november|february|the,
    bury me ..1 under|in|here|on|with ..2, puente del|de ..1 la? ..1, in|de el|la ..1 puente de|del
    `,
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
