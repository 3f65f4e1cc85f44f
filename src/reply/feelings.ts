import type { Feeling } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'

/** One plain human line for what happened to them; no advice, no question, nothing repeated back. */
export const FEELINGS: Readonly<Record<Language, Readonly<Record<Feeling, readonly string[]>>>> = {
  en: {
    death: [
      "I'm so sorry for your loss.",
      "I'm sorry, that's a lot to carry at once.",
      "I'm so sorry. Nothing here has to be decided in a hurry.",
      "I'm sorry. There's no rush with any of it.",
    ],
    inherited: [
      "I'm sorry for the loss behind that, it's a lot to sort out.",
      "A house like that comes with a lot, I'm sorry.",
      "I'm sorry, that's a lot at once.",
      "That's never just paperwork, I'm sorry.",
    ],
    divorce: [
      "I'm sorry, that's a hard stretch.",
      "That's a lot to go through, and I'm sorry.",
      "I'm sorry, that's never easy.",
      'Sorry to hear it, we can keep this short.',
    ],
    money: [
      "I'm sorry, that's a heavy thing to carry.",
      "That's a hard spot, and more people are in it than say so.",
      "I'm sorry, that's stressful. One step at a time.",
      'Sorry to hear that, we can take it slow.',
    ],
    owing: [
      "Owing on it doesn't close the door, people sell that way all the time.",
      "You can sell with a loan on it, that's common.",
      "That's more common than it sounds, and it can still be sold.",
      'A loan on it is no reason to give up on the idea.',
    ],
    turned_down: [
      "I'm sorry, that's discouraging. Each lender looks at it their own way.",
      "That's a hard answer to get, I'm sorry. It doesn't have to be the last one.",
      "I'm sorry about that no. Things can look different a while later.",
      'Sorry to hear it, that stings. One lender does not speak for all of them.',
    ],
    disagreement: [
      "That's a hard spot to be in with family.",
      "I'm sorry, that makes it harder for everyone.",
      "That's tough, and it happens a lot.",
      "Not an easy one when people don't see it the same way.",
    ],
    hard: [
      "I'm sorry, that's a lot at once.",
      "That's a hard spot, and I'm sorry.",
      "I'm sorry you're dealing with that.",
      'Sorry to hear it, we can go slow.',
    ],
  },
  es: {
    death: [
      'Siento mucho la pérdida.',
      'Lo siento mucho, es demasiado de golpe.',
      'Lo lamento mucho. No hay ninguna prisa.',
      'Te acompaño en el sentimiento. Vamos con calma.',
    ],
    inherited: [
      'Lo siento mucho, son muchas cosas a la vez.',
      'Lo lamento, y con la casa hay mucho que ver.',
      'Lo siento, es mucho a la vez.',
      'Lo siento, eso nunca es puro papeleo.',
    ],
    divorce: [
      'Lo siento, no es una etapa sencilla.',
      'Lo lamento, es mucho.',
      'Siento que pases por eso, nunca es simple.',
      'Lo siento, lo hacemos breve.',
    ],
    money: [
      'Lo siento mucho, eso pesa.',
      'Es un momento duro, y le pasa a mucha gente.',
      'Lo siento, vamos paso a paso.',
      'Lo siento mucho, vamos a tu paso.',
    ],
    owing: [
      'Se puede vender aunque debas, pasa seguido.',
      'Aunque debas se puede vender, mucha gente lo hace.',
      'Es normal deber algo, y de todos modos se puede vender.',
      'Que se deba algo no quita que se pueda vender.',
    ],
    turned_down: [
      'Lo siento, eso desanima a cualquiera. Cada banco lo ve a su manera.',
      'Siento lo del banco, no es nada agradable. Con el tiempo puede verse distinto.',
      'Lo lamento, eso pesa. Lo que dijo un banco no lo dicen todos.',
      'Lo siento mucho. Un no de un banco no tiene que ser el final.',
    ],
    disagreement: [
      'Es duro cuando es entre familia.',
      'Lo siento, es pesado para todos.',
      'Lo lamento, pasa mucho y no es nada simple.',
      'No es sencillo cuando cada quien lo ve distinto.',
    ],
    hard: [
      'Lo siento, es mucho a la vez.',
      'Lo lamento, no es un momento sencillo.',
      'Siento que pases por eso.',
      'Lo siento, vamos con calma.',
    ],
  },
}
