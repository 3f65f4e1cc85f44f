import { cueFits, type SlotContext, type SlotCue, type SlotReading } from './slot-reading.ts'
import type { Slot } from './slot.ts'

/** What the words of a turn make of the times on offer. */
export type Choice =
  | { kind: 'chosen'; slot: Slot }
  /** About the times, and not clear which. */
  | { kind: 'which' }
  /** One time is ruled out and one is left. */
  | { kind: 'left'; slot: Slot }
  /** None of them; with the words of a time that would suit, if there are any. */
  | { kind: 'refused' }
  | { kind: 'none' }

/**
 * The time the contact chose: it counts only when exactly one of those offered fits everything they said of it, and "either"
 * is the earlier. A time that is not on offer at all is a wish for another, so a refusal of both.
 */
export function chooseSlot(said: SlotReading, context: SlotContext): Choice {
  const { offered } = context
  const left = offered.filter((slot) => !said.denied.some((cue) => cueFits(cue, slot, context)))
  const fitting = left.filter((slot) => fitsAll(said.cues, slot, context))
  if (said.none || isWishForOthers(said)) return { kind: 'refused' }
  if (said.cues.length > 0) return byCues(said, { left, fitting, context })
  // Nothing is booked yet: who calls it off wants none of these times.
  if (said.wish === 'move' || said.wish === 'cancel') return { kind: 'refused' }
  if (said.either) return left[0] ? { kind: 'chosen', slot: left[0] } : { kind: 'refused' }
  if (said.denied.length > 0) return afterDenial(left, offered)
  if (!said.yes) return { kind: 'none' }
  return offered.length === 1 && offered[0] ? { kind: 'chosen', slot: offered[0] } : { kind: 'which' }
}

const isWishForOthers = ({ wish }: SlotReading): boolean => wish === 'other' || wish === 'earlier' || wish === 'later'

type Fitting = { left: readonly Slot[]; fitting: readonly Slot[]; context: SlotContext }

function byCues({ cues, either }: SlotReading, { left, fitting, context }: Fitting): Choice {
  const [first, second] = fitting
  if (first && (either || !second)) return { kind: 'chosen', slot: first }
  const names = (cue: SlotCue) => left.some((slot) => cueFits(cue, slot, context)) || cue.kind === 'place' || cue.kind === 'number'
  return cues.every(names) ? { kind: 'which' } : { kind: 'refused' }
}

function afterDenial(left: readonly Slot[], offered: readonly Slot[]): Choice {
  const [only, more] = left
  if (!only) return { kind: 'refused' }
  return more || offered.length === 1 ? { kind: 'which' } : { kind: 'left', slot: only }
}

/** Cues of one kind are alternatives ("Thursday or Friday"), of different kinds they hold together. */
export function fitsAll(cues: readonly SlotCue[], slot: Slot, context: SlotContext): boolean {
  const kinds = new Set(cues.map(groupOf))
  return [...kinds].every((kind) => cues.some((cue) => groupOf(cue) === kind && cueFits(cue, slot, context)))
}

/** Words for the day are one kind, whichever way they name it. */
export function groupOf({ kind }: SlotCue): string {
  if (kind === 'weekday' || kind === 'date' || kind === 'in_days') return 'day'
  return kind
}

/** What all texts of a turn say together. */
export function joined(readings: readonly SlotReading[]): SlotReading | null {
  const [first] = readings
  if (!first) return null
  return {
    cues: readings.flatMap(({ cues }) => cues),
    denied: readings.flatMap(({ denied }) => denied),
    either: readings.some(({ either }) => either),
    none: readings.some(({ none }) => none),
    yes: readings.some(({ yes }) => yes),
    wish: readings.findLast(({ wish }) => wish !== null)?.wish ?? null,
  }
}
