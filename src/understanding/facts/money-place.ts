import type { Claim, Draft } from './claim-spans.ts'
import type { Figure } from './figures.ts'
import { APPROXIMATE_AFTER, APPROXIMATE_BEFORE, HEDGE, WISH } from './money-cues.ts'
import { sentenceAt, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { matchesOf } from '../matches.ts'

/** A figure with the words around it, up to its neighbours. */
export type Place = {
  figure: Figure
  before: string
  /** `before` from the last wish on: what a noun before "want" meant ends there. */
  own: string
  /** Everything before it in its sentence, back to the figure or the wish before. */
  far: string
  /** Everything before it in its sentence. */
  source: string
  after: string
  approximate: boolean
  hedged: boolean
}

/** A figure in its place: the words up to the figures before and after it. */
export function placeOf(scene: Scene, figure: Figure, [floor, ceiling]: [number, number | undefined]): Place {
  const before = beforeOf(scene, figure.start, floor)
  const after = wordsAfter(scene, figure.end, { count: 6, ceiling })
  const hedged = HEDGE.test(before) || HEDGE.test(after)
  const approximate =
    hedged ||
    APPROXIMATE_BEFORE.test(before) ||
    APPROXIMATE_AFTER.test(after) ||
    figure.low.suffix === 'ish' ||
    figure.high?.suffix === 'ish'
  const far = scene.text.slice(Math.max(sentenceAt(scene, figure.start)[0], figure.start - FAR), figure.start)
  const farOwn = far.slice(Math.max(0, far.length - (figure.start - floor)))
  const part = floor > 0 ? before.slice(lastJoin(before)) : before
  return { figure, before, own: part.slice(lastWish(part)), far: farOwn.slice(lastWish(farOwn)), source: far, after, approximate, hedged }
}

/** After another figure, the words up to "and" belong to that one. */
function lastJoin(before: string): number {
  let end = 0
  for (const found of matchesOf(before, JOIN)) end = found.index
  return end
}

const JOIN = / (?:and|y|plus|mas|con|with|&) |, ?/g

/** The words before a figure in its part; of a part that says only "about" the words of the part before: "mortgage only, about 150k". */
function beforeOf(scene: Scene, at: number, floor: number): string {
  const before = wordsBefore(scene, at, { count: 7, floor })
  const start = at - before.length
  if (!FILLERS.test(before) || !/[,:-] ?$/.test(scene.text.slice(Math.max(floor, start - 2), start))) return before
  const earlier = wordsBefore(scene, start - 1, { count: 6, floor })
  return earlier === '' || ANSWER.test(earlier) ? before : `${earlier.replace(/[,:-] ?$/, '')} ${before.trimStart()}`
}

/** "No, 520k" answers with no and names another. */
const ANSWER = /^ ?(?:no|nope|nah|nel)[,:-]? ?$/

const FILLERS =
  /^ ?(?:(?:about|around|like|maybe|roughly|approximately|probably|say|at|for|is|was|como|unos|aproximadamente|mas o menos|es|son) ){0,3}\$? ?$/
const FAR = 110

function lastWish(before: string): number {
  let end = 0
  for (const found of matchesOf(before, WISH)) end = found.index
  return end
}

/** A figure that is known not to be a fact: nobody else reads it. */
export const held = (place: Place, rank: Claim['rank']): Claim => ({ rank, start: place.figure.start, end: place.figure.end, facts: [] })

/** .60 at most for "around" and "maybe", and .15 lower (F-2). */
export function withDoubt(
  confidence: number,
  place: Pick<Place, 'approximate' | 'hedged'>,
): Pick<Draft, 'confidence' | 'approximate' | 'hedged'> {
  const doubted = place.approximate || place.hedged
  return { confidence: doubted ? Math.min(0.6, confidence - 0.15) : confidence, approximate: doubted, hedged: place.hedged }
}
