import type { Language, QuestionKey } from '../../conversation/reading.ts'

/** How a simulated lead comes to an end that a person would call sensible. */
export type Ending = 'booked' | 'hot' | 'person' | 'opted_out' | 'wrong_number' | 'solicitation' | 'closed' | 'script_done' | 'silent'

/** Wordings of one thing to say; one of them is taken. A list within is a burst: several texts at once. */
export type Sayings = readonly (string | readonly string[])[]

/**
 * A simulated lead: what is true of them, in words of their own. They answer the question they were asked, now and then
 * say something else first, and stop when they have nothing more to say.
 */
export type Persona = {
  name: string
  language: Language
  /** Tags the contact has in HighLevel before the first text. */
  tags?: readonly string[]
  opens: Sayings
  answers: Partial<Record<QuestionKey, Sayings>>
  /** Said instead of an answer to our n-th text, counted from 1. */
  instead?: Readonly<Record<number, Sayings>>
  /** Said when two times are offered. */
  offered?: Sayings
  /** Said to anything else. */
  otherwise: Sayings
  /** After so many of our texts they fall silent. */
  patience: number
  ends: readonly Ending[]
}

/** What of ours a persona has before it. */
export type Prompt = { question: QuestionKey | null; offersTimes: boolean }

/** Chance, as an argument: 0 ≤ n < 1. */
export type Dice = () => number

/** The next burst of a persona, or an empty one when it has no more to say. `heard`: how many texts of ours it has had. */
export function nextBurst(persona: Persona, { heard, prompt }: { heard: number; prompt: Prompt | null }, dice: Dice): string[] {
  if (heard === 0) return burstOf(persona.opens, dice)
  if (heard >= persona.patience || prompt === null) return []
  const answer = prompt.question === null ? undefined : persona.answers[prompt.question]
  const offered = prompt.offersTimes ? persona.offered : undefined
  return burstOf(persona.instead?.[heard] ?? offered ?? answer ?? persona.otherwise, dice)
}

const burstOf = (sayings: Sayings, dice: Dice): string[] => {
  const chosen = sayings[Math.floor(dice() * sayings.length)] ?? []
  return [chosen].flat().map((text) => inTheirHand(text, dice))
}

/** People type the same thing differently from day to day. */
function inTheirHand(text: string, dice: Dice): string {
  const [hand] = HANDS.filter(({ share }) => dice() < share)
  return hand ? hand.write(text) : text
}

const HANDS: readonly { share: number; write(text: string): string }[] = [
  { share: 0.15, write: (text) => text.toLowerCase() },
  { share: 0.1, write: (text) => text.replaceAll(/[,;]/g, '').replace(/[.!]$/, '') },
  { share: 0.05, write: (text) => text.toUpperCase() },
  { share: 0.05, write: (text) => `${text}  ` },
]
