import { chooseSlot } from '../../conversation/choose-slot.ts'
import type { FactField } from '../../conversation/fact.ts'
import type { Act, Extracted, Span, UnderstandInput } from '../../conversation/reading.ts'
import { originalSpan } from '../normalise.ts'
import type { Prepared } from '../prepared.ts'
import type { FoundSlots, WordRange } from './read-slots.ts'

type Read = { acts: Act[]; facts: Extracted[] }

/** Facts that a time for an appointment is not: its words belong to it alone. */
const TAKEN: ReadonlySet<FactField> = new Set(['timeline', 'timeline_acceptable', 'best_time'])

/**
 * What the words about times change in the rest of the reading: one span has one meaning, and a question asks what its last part says. A chosen time is a fact, the asking
 * for one is no question to be answered by a person, and "call me Friday at 2" picks the time of the call.
 */
export function applySlots(
  { acts, facts }: Read,
  found: FoundSlots,
  { prepared, input }: { prepared: Prepared; input: UnderstandInput },
): Read {
  const spans = found.hits.map((range) => spanOf(prepared, range))
  const isTaken = (span: Span) => spans.some((one) => one[0] < span[1] && span[0] < one[1])
  const chosen = chosenIn(found, input)
  const wishesCallThen = chosen === null && isCallOnOffer(input) && found.reading.cues.some(({ kind }) => DAYS.has(kind))
  const asksForTime = (span: Span) => {
    const part = found.segments.findLast((segment) => contains(span, spanOf(prepared, segment)))
    return part !== undefined && found.hits.some((hit) => hit.from < part.to && part.from < hit.to)
  }
  const kept = acts.filter((act) => {
    if (act.kind === 'question' && (act.about === 'other' || act.about === 'perhaps_area') && asksForTime(act.span)) return false
    // What only sounds as if it asked of a place speaks of times.
    if (act.about === 'perhaps_area' && act.confidence <= UNSURE) return false
    if (wishesCallThen && act.kind === 'stall') return false
    return !(act.kind === 'request_human' && (chosen !== null || wishesCallThen)) && act.kind !== 'other'
  })
  const asksPerson = kept.some(({ kind }) => kind === 'request_human')
  const whole: Span =
    spans.length === 0
      ? [0, prepared.original.length]
      : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
  const slotAct: Act[] =
    (input.offeredSlots ?? []).length === 0
      ? []
      : [{ kind: 'slot_choice', span: whole, confidence: 0.9, about: chosen === null ? 'unclear' : 'chosen' }]
  const left: Act[] = [...kept, ...slotAct]
  if (left.length === 0) left.push({ kind: 'other', span: whole, confidence: 0.5 })
  return {
    acts: left.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
    facts: [
      ...facts.filter(({ field, span }) => !(TAKEN.has(field) && isTaken(span)) || (asksPerson && field === 'best_time')),
      ...slotFact(chosen, whole, { prepared, input }),
    ],
  }
}

const UNSURE = 0.6

/** The buyer bot's times are for a call: "call me Thursday after 4" wishes another of them. A visit is none, and who calls must be told when. */
const isCallOnOffer = ({ bot, offeredSlots = [] }: UnderstandInput): boolean => bot === 'buyer' && offeredSlots.length > 0

const DAYS: ReadonlySet<string> = new Set(['weekday', 'date'])

const contains = (span: Span, part: Span): boolean => part[0] >= span[0] && part[1] <= span[1]

const spanOf = (prepared: Prepared, { from, to }: WordRange): Span =>
  originalSpan(prepared, prepared.tokens[from]?.start ?? 0, prepared.tokens[to - 1]?.end ?? 0)

function chosenIn({ reading }: FoundSlots, { offeredSlots = [], timeZone, now }: UnderstandInput): string | null {
  if (offeredSlots.length === 0) return null
  const choice = chooseSlot(reading, { offered: offeredSlots, zone: timeZone, now: new Date(now) })
  return choice.kind === 'chosen' ? choice.slot.start : null
}

function slotFact(chosen: string | null, span: Span, { prepared, input }: { prepared: Prepared; input: UnderstandInput }): Extracted[] {
  if (chosen === null) return []
  return [
    {
      field: 'slot',
      value: chosen,
      unit: null,
      span,
      raw: prepared.original.slice(...span),
      confidence: 0.9,
      polarity: 'affirmed',
      approximate: false,
      hedged: false,
      basis: 'context',
      correction: false,
      sourceMessageId: input.message.id,
    },
  ]
}
