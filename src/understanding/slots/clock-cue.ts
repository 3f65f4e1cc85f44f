import type { SlotCue } from '../../conversation/slot-reading.ts'
import { HOURS, NOON } from './slot-words.ts'

type Half = 'am' | 'pm' | null
type Clock = { hour: number; minute: number; half: Half; to: number; sure: boolean }

/** A time of the clock ("2", "2:30 pm", "a las dos y media", "noon") where something says that it is one; "after 3" is a bound. */
export function clockCue(words: readonly string[], at: number): { cue: SlotCue; to: number } | null {
  const clock = NOON.has(words[at] ?? '') ? { hour: 12, minute: 0, half: 'pm' as const, to: at + 1, sure: true } : clockAt(words, at)
  if (clock === null) return null
  const bound = boundOf(words, at)
  if (!clock.sure && bound === null && !isAnnounced(words, at)) return null
  const { hour, minute, half, to } = clock
  const isOpen = words[to] === 'or' && (words[to + 1] === 'later' || words[to + 1] === 'after')
  return { cue: { kind: isOpen ? 'after' : (bound ?? 'time'), hour, minute, half }, to: isOpen ? to + 2 : to }
}

const WRITTEN = /^(\d{1,2})(?:(:?)(\d\d))?(am|pm|a|p|hrs|h|ish)?$/

function clockAt(words: readonly string[], at: number): Clock | null {
  const word = words[at] ?? ''
  const [, digits, colon, minutes, suffix] = WRITTEN.exec(word) ?? []
  const hour = digits === undefined ? HOURS.get(word) : Number(digits)
  if (hour === undefined || hour > 23 || Number(minutes ?? 0) > 59) return null
  const spoken = quarterOf(words, at + 1)
  const after = halfOf(words, spoken?.to ?? at + 1)
  const half = suffix?.startsWith('a') ? 'am' : suffix?.startsWith('p') ? 'pm' : (after?.half ?? null)
  const isClock = words[at + 1] === "o'clock" || words[at + 1] === 'oclock'
  return {
    hour,
    minute: Number(minutes ?? spoken?.minute ?? 0),
    half,
    to: after?.to ?? spoken?.to ?? at + (isClock ? 2 : 1),
    // "At 330" needs what announces a time.
    sure: half !== null || (minutes !== undefined && colon === ':') || suffix === 'ish' || isClock,
  }
}

/** "Y media", "y cuarto", "thirty". */
function quarterOf(words: readonly string[], at: number): { minute: number; to: number } | null {
  if (words[at] === 'thirty') return { minute: 30, to: at + 1 }
  if (words[at] !== 'y') return null
  if (words[at + 1] === 'media') return { minute: 30, to: at + 2 }
  return words[at + 1] === 'cuarto' ? { minute: 15, to: at + 2 } : null
}

const HALVES: Readonly<Record<string, Half>> = {
  mañana: 'am',
  manana: 'am',
  tarde: 'pm',
  noche: 'pm',
  morning: 'am',
  afternoon: 'pm',
  evening: 'pm',
}

/** "pm", "p.m.", "in the afternoon", "de la tarde". */
function halfOf(words: readonly string[], at: number): { half: Half; to: number } | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  if (first === 'am' || first === 'pm') return { half: first, to: at + 1 }
  if ((first === 'a' || first === 'p') && second === 'm') return { half: first === 'a' ? 'am' : 'pm', to: at + 2 }
  const isPhrase = ['de la', 'in the', 'en la', 'por la', 'del la'].includes(`${first} ${second}`)
  const half = isPhrase ? HALVES[third] : undefined
  return half == null ? null : { half, to: at + 3 }
}

const ANNOUNCES = new Set(['at', 'around', 'about', 'like', '@'])

function isAnnounced(words: readonly string[], at: number): boolean {
  const [before, article] = [words[at - 2] ?? '', words[at - 1] ?? '']
  // "Cualquiera de las dos" names no hour.
  return ANNOUNCES.has(article) || (article === 'la' && before === 'a') || (article === 'las' && before !== 'de')
}

/** "After 3", "despues de las 3", "not before 3"; "before noon", "antes de las 11". */
function boundOf(words: readonly string[], at: number): 'after' | 'before' | null {
  const back = words.slice(Math.max(0, at - 4), at).join(' ')
  if (/(?:^| )(?:not|no) (?:before|until|till|antes de(?: las?)?)$/.test(back)) return 'after'
  if (/(?:^| )(?:after|past|from|despues de(?: las?)?|desde las?|a partir de las?)$/.test(back)) return 'after'
  return /(?:^| )(?:before|by|until|antes de(?: las?)?|hasta las?)$/.test(back) ? 'before' : null
}
