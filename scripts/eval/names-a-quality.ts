import { lines } from '../../src/lib/lines.ts'

/**
 * Whether a text says what a place, its schools or its people are like. It knows nothing of the gate's rules and asks them nothing, so that a gate
 * that lets a judgement pass is found out: a clause that speaks of a place or of people and has a word of praise or blame, unless it says
 * that no such word is to be had from us.
 */
export const namesAQuality = (text: string): boolean =>
  clausesOf(text).some((clause) => JUDGING.test(clause) && PLACE.test(clause) && !DENIED.test(clause))

const clausesOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[.!?;:]+/)

const words = (list: string): RegExp => new RegExp(`\\b(?:${lines(list)})`)

const JUDGING = words(`
  safe|unsafe|danger|secure|crime|rough|sketchy|ghetto|shady|quiet|calm|peaceful|friendly|family.friendly|good|great|nice|decent|bad|better|best|worse|worst|
  excellent|top|low.rated|highly|poor|rich|upscale|desirable|diverse|welcoming|mostly|mainly|perfect|ideal|segur|peligr|tranquil|buen|mal[oa]s?\\b|mejor|peor|
  bonit|fe[oa]s?\\b|decente|excelente|conflictiv|pesad|recomend|amigabl|diversa|en su mayoria|perfect
`)
const PLACE = words(`
  areas?\\b|neighbo|street|block|zone|city|town|communit|schools?\\b|district|teachers?\\b|people|residents?\\b|famil|buyers?\\b|there\\b|zonas?\\b|barrio|
  colonia|calle|cuadra|ciudad|comunidad|escuela|distrito|maestr|gente|vecin|residentes|alla\\b|ahi\\b|rumbo
`)
const DENIED = words(`can't|cannot|aren't mine|not mine|don't judge|no opino|no me toca|no puedo|the law|la ley`)
