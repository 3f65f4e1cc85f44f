import { FAR_PLACES, LOCAL_PLACES } from './facts/gazetteer.ts'
import { DOMAIN_WORDS, REAL_WORDS } from './domain-words.ts'
import { ENGLISH_WORDS, SHARED_WORDS, SPANISH_WORDS } from './language-words.ts'
import { SHORTHAND } from './shorthand.ts'

const MORE_WORDS = `
  wanna asap whoa oh ah aww lol haha hmm ugh cool fine agreed nah yup correct right wrong stop all off see seen sees free agree agreed three sixteen
  fifteen eighteen nineteen thirteen fourteen seventeen one two four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand million half quarter uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta
  sesenta setenta ochenta noventa cien ciento mil millon millones medio
  beds bed room rooms pool sqft feet square door floor school wood good look book food tools tool keep week between
  january february march april june july august september october november december spring summer fall autumn winter
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno
  monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
  approx around between roughly almost nearly least most up down max min budget spend asking happy cheap expensive paid pay paying
  inherited divorce job relocating retire tired tenants upsizing growing
  tour visit showing walkthrough appointment rate rates fee fees fha va usda
  bot robot human person real machine computer automated manager supervisor someone somebody
  wrong person stupid idiot scam
  compran compras compra venden vende liste listen enliste enlisten
  llamar carro perro tierra terreno barrio arreglar reparar correcto error guerra cerrar cerca terrible horror ella ellos calle llave lleno millon
`
  .trim()
  .split(/\s+/)

const ORDINARY = new Set([
  ...DOMAIN_WORDS,
  ...REAL_WORDS,
  ...ENGLISH_WORDS,
  ...SPANISH_WORDS,
  ...SHARED_WORDS,
  ...SHORTHAND.keys(),
  ...MORE_WORDS,
])
const KNOWN = new Set([
  ...ORDINARY,
  // A place is never put right to a word of the trade: Covina is no cocina.
  ...`${LOCAL_PLACES} ${FAR_PLACES}`.toLowerCase().split(/[\s,]+/),
])

/** Whether a normalised word is one this room knows: it decides stretched letters and stops spelling repair. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word)

/** Whether it is an ordinary word; the name of a place may be a person's too. */
export const isOrdinaryWord = (word: string): boolean => ORDINARY.has(word)
