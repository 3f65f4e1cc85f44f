/** A name or an address as one writes it, however it was typed: "7 CARBON CANYON RD" and "7 carbon canyon rd" are one street. */
export function inCapitals(words: string): string {
  const shouts = words === words.toUpperCase()
  return words.replaceAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu, (word) => (shouts || word === word.toLowerCase() ? capital(word) : word))
}

/** Directions, states and lettered units keep all their capitals; small words within a name stay small. */
function capital(word: string): string {
  const small = word.toLowerCase()
  if (ALWAYS.has(small)) return word.toUpperCase()
  if (SMALL.has(small) || /^\d/.test(word)) return small
  return `${small.charAt(0).toUpperCase()}${small.slice(1)}`
}

const ALWAYS: ReadonlySet<string> = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'ca', 'az', 'nv', 'tx'])
const SMALL: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'of', 'the', 'and', 'y'])

const NAMES_OF_TIMES =
  /\b(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|thanksgiving|(?<=\b(?:in|by|of|until|before|after|mid|early|late|next) )(?:march|may))\b/gi

/** English months, days and feasts in a phrase have their capital; May and March only where a month is meant. */
export const withMonths = (phrase: string): string =>
  phrase.replaceAll(NAMES_OF_TIMES, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`)
