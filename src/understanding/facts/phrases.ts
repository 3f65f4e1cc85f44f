/** Neither side of a phrase may touch a letter or a digit. */
const BEFORE = '(?<![a-z0-9ñ])'
const AFTER = '(?![a-z0-9ñ])'

/** A closed list of phrases, as whole words, to test for. */
export const spots = (alternatives: string): RegExp => new RegExp(`${BEFORE}(?:${alternatives})${AFTER}`)

/** A closed list of phrases, as whole words, to find one after the other. */
export const finds = (alternatives: string): RegExp => new RegExp(`${BEFORE}(?:${alternatives})${AFTER}`, 'g')

/** A closed list of phrases that must end the window, spaces and light punctuation aside. */
export const ends = (alternatives: string): RegExp => new RegExp(`${BEFORE}(?:${alternatives})[ :=-]{0,3}$`)

/** A closed list of phrases that must open the window. */
export const opens = (alternatives: string): RegExp => new RegExp(`^[ -]{0,2}(?:${alternatives})${AFTER}`)
