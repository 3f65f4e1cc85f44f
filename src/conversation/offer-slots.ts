import { fitsAll } from './choose-slot.ts'
import { daysBetween, localTime, minutesOf } from './local-time.ts'
import { candidates, cueFits, type DayPart, type SlotContext, type SlotCue, type SlotReading } from './slot-reading.ts'
import type { Slot } from './slot.ts'

/** What the contact said of a time that would suit. */
export type Wish = Pick<SlotReading, 'cues' | 'denied' | 'wish'>

export type Picked = {
  slots: Slot[]
  /** False: nothing free is as they wished, these are the nearest. */
  met: boolean
}

export type PickContext = {
  now: Date
  zone: string
  /** Starts that must not come again. */
  avoid: readonly string[]
  /** The times they had before: "later" is later than those. */
  before: readonly Slot[]
  wish: Wish | null
}

/**
 * The two free times to offer: on different days and in different parts of the day, near the day after tomorrow, so that both
 * sides can arrange it; a wished day, part of the day or hour comes first. One where only one is free.
 */
export function offerSlots(free: readonly Slot[], context: PickContext): Picked {
  const open = free.filter(({ start }) => !context.avoid.includes(start)).toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const { slots, met } = wished(open, context)
  const first = best(slots, (slot) => firstCost(slot, context))
  if (!first) return { slots: [], met }
  const second = best(
    slots.filter((slot) => slot !== first),
    (slot) => secondCost(slot, first, context),
  )
  return { slots: [first, ...(second ? [second] : [])].toSorted((a, b) => (a.start < b.start ? -1 : 1)), met }
}

/** The times as they wished them; where there is none, the hour gives way first, then the part of the day, then the day. */
function wished(open: readonly Slot[], context: PickContext): { slots: readonly Slot[]; met: boolean } {
  const { wish, before } = context
  if (wish === null) return { slots: open, met: true }
  const at: SlotContext = { offered: before, zone: context.zone, now: context.now }
  const allowed = open.filter((slot) => !wish.denied.some((cue) => cueFits(cue, slot, at)))
  const cues = wish.cues.filter(({ kind }) => kind !== 'place')
  const steps = [cues, ...RELAXED.map((kinds) => cues.filter(({ kind }) => !kinds.has(kind)))]
  for (const [step, kept] of steps.entries()) {
    const slots = allowed.filter((slot) => fitsAll(kept, slot, at) && isTowards(slot, wish, before))
    if (slots.length > 0) return { slots, met: step === 0 }
  }
  return { slots: allowed.length > 0 ? allowed : open, met: false }
}

const RELAXED: ReadonlySet<SlotCue['kind']>[] = [
  new Set(['time', 'number']),
  new Set(['time', 'number', 'part', 'after', 'before']),
  new Set(['time', 'number', 'part', 'after', 'before', 'date', 'in_days', 'weekday', 'week']),
]

/** "Anything earlier": before all they had; "later": after them. */
function isTowards({ start }: Slot, { wish }: Wish, before: readonly Slot[]): boolean {
  if (before.length === 0 || (wish !== 'earlier' && wish !== 'later')) return true
  return wish === 'earlier' ? before.every((slot) => start < slot.start) : before.every((slot) => start > slot.start)
}

/** The cost that counts first stands first. */
type Cost = number[]

function firstCost(slot: Slot, context: PickContext): Cost {
  const away = daysBetween(context.now, slot.start, context.zone)
  return [Math.abs(away - USUAL_DAYS), away, timeCost(slot, 'morning', context)]
}

function secondCost(slot: Slot, first: Slot, context: PickContext): Cost {
  const { zone } = context
  const days = daysBetween(first.start, slot.start, zone)
  const part = localTime(first.start, zone).hour < 12 ? 'afternoon' : 'morning'
  const isNear = Math.abs(Date.parse(slot.start) - Date.parse(first.start)) < APART_MS
  return [days === 0 ? 1 : 0, isNear ? 1 : 0, Math.abs(days - 1), days > 0 ? 0 : 1, timeCost(slot, part, context)]
}

const USUAL_DAYS = 2
const APART_MS = 1.5 * 3_600_000

/** Minutes from the hour they named, else from the usual one. */
function timeCost(slot: Slot, part: 'morning' | 'afternoon', { zone, wish }: PickContext): number {
  const at = localTime(slot.start, zone)
  const wanted = wish?.cues.flatMap(namedMinutes) ?? []
  const from = wanted.length > 0 ? wanted : [usual(wishedPart(wish) ?? part, at.weekday)]
  return Math.min(...from.map((minutes) => Math.abs(minutesOf(at) - minutes)))
}

function namedMinutes(cue: SlotCue): number[] {
  if (cue.kind === 'time') return candidates(cue)
  return cue.kind === 'after' ? candidates(cue).slice(0, 1) : []
}

const wishedPart = (wish: Wish | null): DayPart | null => wish?.cues.find((cue) => cue.kind === 'part')?.part ?? null

/** Ten in the morning; two in the afternoon, on weekends one; half past five in the evening. */
function usual(part: DayPart, weekday: number): number {
  if (part === 'morning' || part === 'am') return 10 * 60
  return part === 'evening' ? 17.5 * 60 : (weekday >= 6 ? 13 : 14) * 60
}

function best(slots: readonly Slot[], costOf: (slot: Slot) => Cost): Slot | null {
  const [first, ...rest] = slots.map((slot) => ({ slot, cost: costOf(slot) }))
  if (!first) return null
  return rest.reduce((least, one) => (compare(one.cost, least.cost) < 0 ? one : least), first).slot
}

function compare(a: Cost, b: Cost): number {
  const place = a.findIndex((cost, index) => cost !== b[index])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
