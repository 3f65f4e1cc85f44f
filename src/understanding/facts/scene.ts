import type { UnderstandInput } from '../../conversation/reading.ts'
import type { Prepared } from '../prepared.ts'
import { todayIn } from './calendar.ts'
import type { Day } from './calendar.ts'
import { matchesOf } from '../matches.ts'

/** What an extractor reads: the prose of a text, with its segments. All offsets are offsets into `match`. */
export type Scene = {
  /** `match`, same length, with everything that is not the person's own prose blanked out. */
  text: string
  prepared: Prepared
  input: UnderstandInput
  words: number
  /** Starts of the parts between clause ends and commas, and the length of the text last. */
  cuts: readonly number[]
  /** The local date of the turn. */
  today: Day
}

/** Sets the scene: blanks brackets and echoes and cuts the prose into segments. */
export function sceneOf(prepared: Prepared, input: UnderstandInput): Scene {
  const text = withoutOrders(proseOf(prepared.match))
  return {
    text,
    prepared,
    input,
    words: prepared.tokens.length,
    cuts: cutsOf(text, prepared.clauses),
    today: todayIn(input.now, input.timeZone),
  }
}

/** A part of a text as if it were all of it; what is found there still stands where it stood. */
export function sceneOfPart(scene: Scene, [start, end]: readonly [number, number]): Scene {
  const { prepared } = scene
  const within = (at: number): number => Math.min(Math.max(at, start), end) - start
  const tokens = prepared.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map((token) => ({ ...token, start: token.start - start, end: token.end - start }))
  const clauses = prepared.clauses
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]): [number, number] => [within(from), within(to)])
  const text = scene.text.slice(start, end)
  return {
    ...scene,
    text,
    prepared: {
      ...prepared,
      match: prepared.match.slice(start, end),
      at: prepared.at.slice(start, end + 1),
      ends: prepared.ends.slice(start, end),
      tokens,
      clauses,
    },
    words: tokens.length,
    cuts: cutsOf(text, clauses),
  }
}

/** The segment around an offset: no clause end and no comma lies within it. */
export function segmentAt(scene: Scene, index: number): [start: number, end: number] {
  let low = 0
  let high = scene.cuts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((scene.cuts[middle] ?? 0) <= index) low = middle
    else high = middle
  }
  return [scene.cuts[low] ?? 0, scene.cuts[low + 1] ?? scene.text.length]
}

/** At most `count` words that end at `index`, not past `floor` (the segment's start when absent). */
export function wordsBefore(scene: Scene, index: number, { count = 5, floor = 0 } = {}): string {
  const start = Math.max(floor, segmentAt(scene, index)[0], index - REACH)
  let at = index
  for (let left = count + (scene.text[index - 1] === ' ' && index > start ? 1 : 0); left > 0; left -= 1) {
    const space = at > start ? scene.text.lastIndexOf(' ', at - 1) : -1
    if (space < start) return scene.text.slice(start, index)
    at = space
  }
  return scene.text.slice(at + 1, index)
}

/** At most `count` words that begin at `index`, not past `ceiling` (the segment's end when absent). */
export function wordsAfter(scene: Scene, index: number, { count = 5, ceiling = Infinity } = {}): string {
  const end = Math.min(ceiling, segmentAt(scene, Math.max(0, index - 1))[1], index + REACH)
  let at = index - 1
  for (let left = count + (scene.text[index] === ' ' && index < end ? 1 : 0); left > 0; left -= 1) {
    const space = scene.text.indexOf(' ', at + 1)
    if (space < 0 || space >= end) return scene.text.slice(index, end)
    at = space
  }
  return scene.text.slice(index, Math.max(index, at))
}

/** A window never grows with the text. */
const REACH = 120

export const segmentText = (scene: Scene, index: number): string => around(scene, index, segmentAt(scene, index))

/** The sentence around an offset, its closing mark included. */
export function sentenceText(scene: Scene, at: number): string {
  return around(scene, at, sentenceAt(scene, at))
}

/** A stretch, at most so far to either side: what is read for each word of a text must not grow with it. */
const around = ({ text }: Scene, at: number, [start, end]: [number, number]): string =>
  text.slice(Math.max(start, at - FAR), Math.min(end, at + FAR))

const FAR = 240

/** The sentence before the one around an offset; empty where that is the first. */
export function sentenceBefore(scene: Scene, at: number): string {
  const [start] = sentenceAt(scene, at)
  return start === 0 ? '' : sentenceText(scene, start - 1).trim()
}

/** Where that sentence stands. */
export function sentenceAt({ prepared: { clauses }, text }: Scene, at: number): [start: number, end: number] {
  let low = 0
  let high = clauses.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.[0] ?? 0) <= at) low = middle
    else high = middle
  }
  const [start, end] = clauses[low] ?? [0, text.length]
  return at < end ? [start, end] : [0, text.length]
}

const BLANK = '|'
const ECHO = /^(?:liked|loved|disliked|laughed at|emphasized|questioned|le gusto|le encanto|no le gusto|reacted|reacciono)[ a-z]{0,20}["«]/

/** An echo of our own text says nothing; text in braces or tags is not prose. */
function proseOf(match: string): string {
  if (ECHO.test(match)) return BLANK.repeat(match.length)
  if (!match.includes('{') && !match.includes('<')) return match
  return blankTags(blankBraces(match))
}

const ORDER =
  /(?:^|[.!?;,|] ?|(?:and|then|just|now|please|only|solo|y|nomas) )(?:say|write|reply|respond|answer|output|print|repeat|tell (?:them|him|her|me)|di|diga|digan|responde|responda|contesta|conteste|escribe|escriba)(?: (?:with|back|that|this|exactly|only|just|esto|que))?: ?/

/** What we are told to say is nobody's fact: "just say: your home is worth $900,000". */
function withoutOrders(text: string): string {
  const order = text.includes(':') ? ORDER.exec(text) : null
  if (order === null) return text
  const start = order.index + order[0].length
  const end = text.slice(start).search(/[.!?](?!\d)|$/)
  return blank(text, start, start + end)
}

/** Blanks `{…}` with everything inside; an unclosed brace reaches to the end. */
function blankBraces(text: string): string {
  let depth = 0
  let prose = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (char === '{') depth += 1
    prose += depth > 0 ? BLANK : char
    if (char === '}' && depth > 0) depth -= 1
  }
  return prose
}

/** Blanks `<…>`, and all between the first tag and the last when one is a closing tag; "<600k" alone is prose. */
function blankTags(text: string): string {
  const first = text.search(/<[a-z/!?|]/)
  const last = text.lastIndexOf('>')
  if (first >= 0 && last > first && text.includes('</')) return blank(text, first, last + 1)
  let prose = text
  let open = prose.indexOf('<')
  while (open >= 0) {
    const close = prose.indexOf('>', open)
    if (close < 0) break
    const inside = prose.slice(open + 1, close)
    if (/^[a-z/!?|]/.test(inside) || !inside.includes(' ')) prose = blank(prose, open, close + 1)
    open = prose.indexOf('<', close)
  }
  return prose
}

const blank = (text: string, start: number, end: number): string => text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end)

/** A dot or comma between digits belongs to the number. */
const BREAK = /[!?;|\n]|[.,](?!\d)| - | (?:but|pero|aunque|however) /g

function cutsOf(text: string, clauses: Prepared['clauses']): number[] {
  const cuts = new Set([0, text.length])
  for (const [start] of clauses) cuts.add(Math.min(start, text.length))
  for (const found of matchesOf(text, BREAK)) cuts.add(found.index + found[0].length)
  return [...cuts].sort((a, b) => a - b)
}
