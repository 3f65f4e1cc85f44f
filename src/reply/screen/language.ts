import type { Language } from '../../conversation/reading.ts'
import type { Candidate, Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 9: the text is in the language it answers in. The introduction has its own check and does not count. */
export const language: Stage = {
  name: 'language',
  check(candidate, clauses) {
    if (/(?!\p{Script=Latin})\p{L}/u.test(candidate.text)) return refused('language')
    const words = clauses(bodyOf(candidate)).join(' ').split(' ')
    const own = count(words, candidate.language)
    const other = count(words, candidate.language === 'en' ? 'es' : 'en')
    const foreign = other >= 2 && other > own * 1.5
    const neither = words.length >= LONG_ENOUGH && own === 0
    return foreign || neither ? refused('language') : PASS
  },
}

/** A text this long without one of our everyday words is in another language. */
const LONG_ENOUGH = 7

/** What follows the opt-out line, when there is one. */
const bodyOf = ({ text, firstText }: Candidate): string => {
  const body = firstText ? (text.split(/\bopt out\. |\brecibir textos\. /).at(-1) ?? '') : text
  return body === '' ? text : body
}

const count = (words: string[], language: Language): number => words.filter((word) => EVERYDAY[language].has(word)).length

/** Words that stand in nearly every sentence of one language and hardly in the other; without accents, as clauses are. */
const EVERYDAY: Record<Language, ReadonlySet<string>> = {
  en: wordSet(`
      the and you your is are to for of it i we can what or have that this with do would how when which on be at here not if
      will i'm that's by from any about an so there they was want like need my our has it's what's where who i'll good okay
      got get noted sure thanks fine then still one some more just should could text home house price buying selling
      new floor floors paint bedroom bedrooms beds bath baths yard kitchen garage pool street near mile miles lot room rooms roof
    `),
  es: wordSet(`
      el la los las de que y en un una por para con tu te es lo se si ya mi mas como su al del cuando cuantos o esta este eso
      hay casa quieres vender comprar precio le nos les gracias hola bien muy pero sin algo esto ti cual quien donde bueno
      entonces claro anotado puedo alguien entendido hasta cuantas necesita tiene usted gusta le les necesitan tienes ese esa
      esos esas son estan hoy manana ahi aqui porque todo toda hace ser solo sobre desde no ni entre cada otra otro su sus
      unos cual recamara recamaras cuartos piso cochera patio cocina alberca terreno techo cuadras
    `),
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
