import type { Timeline } from '../../conversation/fact.ts'
import { acceptableOf } from './acceptable.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { dateTimes } from './dates.ts'
import { durationTimes } from './durations.ts'
import { HEDGE } from './money-cues.ts'
import { isTimeAsked } from './named-time.ts'
import { isOfAnotherMatter } from './other-matters.ts'
import type { Named, Times } from './named-time.ts'
import { isAsked, isOwnPlan } from './own-plan.ts'
import { finds, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { CONTINGENT, OPEN, SOON } from './timeline-words.ts'
import { matchesOf } from '../matches.ts'

/** When they want to sell or buy, in days from the turn's local date, and the seller's answer to "would 30 to 45 days work". */
export function extractTimeline(scene: Scene): Claim[] {
  const { times, held } = joinTimes([durationTimes(scene), dateTimes(scene, scene.today), soonTimes(scene)])
  // A text that names more times than a plan has is noise.
  const own = times.length > MOST_TIMES ? [] : times.filter((time) => !isOfAnotherMatter(scene, time) && isOwnPlan(scene, time))
  // "45 is too soon, 60 is more like it": a full answer says more than a bare earliest day.
  const planned = besideLease(scene, own)
  const dated = planned.some((time) => time.latest !== null) ? withStart(planned) : planned
  const claims = [
    ...held,
    ...[
      ...times.filter((time) => !own.includes(time)),
      ...own.filter((time) => !dated.some((one) => one.start === time.start)),
      ...dated,
    ].map((time): Claim => ({
      rank: 'date',
      start: time.start,
      end: time.end,
      facts: dated.includes(time) ? [timelineDraft(scene, time)] : [],
    })),
    ...(dated.length === 0 ? openTimes(scene) : []),
  ]
  return acceptableOf(scene, claims)
}

/** "My lease is up in May so early summer": beside a plan, the end of the lease only tells why. */
function besideLease(scene: Scene, own: readonly Named[]): readonly Named[] {
  const planned = own.filter((time) => !OF_LEASE.test(wordsBefore(scene, time.start, { count: 7 })))
  return planned.length > 0 ? planned : own
}

const OF_LEASE =
  /(?<![a-z])(?:lease|contract|contrato|arrendamiento|renta)(?: (?!so|but|then|thinking|asi|pero|entonces)[a-z]{1,10}){1,5} $/

const MOST_TIMES = 24

/** "Not before June 1, but no later than August 31": the first day said belongs to the last. */
function withStart(own: readonly Named[]): Named[] {
  const from = own.find((time) => time.latest === null)?.earliest ?? 0
  return own
    .filter((time) => time.latest !== null)
    .map((time) => (time.earliest === 0 && from > 0 && from <= (time.latest ?? 0) ? { ...time, earliest: from } : time))
}

const joinTimes = (all: readonly Times[]): Times => ({ times: all.flatMap((one) => one.times), held: all.flatMap((one) => one.held) })

function soonTimes(scene: Scene): Times {
  // "Absolutely, sooner the better" says yes to the days we named.
  const isYes = scene.input.pendingQuestion === 'timeline_acceptable'
  const said = matchesOf(scene.text, SOON).filter(
    (found) =>
      !URGES_PART.test(scene.text.slice(found.index, found.index + URGES_WITHIN)) &&
      !(isYes && found.index > 2 && THE_BETTER.test(found[0])),
  )
  const times = said.map((found) => ({
    ...named(found),
    earliest: 0,
    latest: 14,
    confidence: 0.95,
    approximate: false,
  }))
  const isShortNow = isTimeAsked(scene) && SHORT_NOW.test(scene.text)
  const now = isShortNow ? [{ start: 0, end: scene.text.length, earliest: 0, latest: 14, confidence: 0.75, approximate: false }] : []
  return { times: [...times, ...now], held: [] }
}

/** "Le urge un techo": the home needs one. */
const URGES_PART =
  /^(?:me |nos |ya )?urgen? (?:(?:un|una|unos|unas|otro|otra|el|la|los|las|cambiar|arreglar|pintar|reparar) ){1,2}(?:techo|piso|pisos|baño|baños|cocina|arreglo|arreglos|arreglada|mano|pintura|ventanas|tuberia|plomeria|remodelada|limpiada|alfombra|aire)(?![a-z])/
const URGES_WITHIN = 48
const THE_BETTER = /(?:better|mejor)$/

const SHORT_NOW =
  /^(?:yes |yeah |si |like |well |pues )?(?:(?:right )?now|yesterday|ayer|today|hoy(?: mismo)?|ya(?: ya)?|ahora(?: mismo| ya)?|ahorita|right now if (?:possible|we can))(?: (?:lol|haha|jaja|jeje))?(?: (?:lol|haha|jaja|jeje))?[.!]{0,3}$/

const named = (found: RegExpExecArray): { start: number; end: number } => ({ start: found.index, end: found.index + found[0].length })

function timelineDraft(scene: Scene, time: Named): Draft {
  const around = segmentText(scene, time.start)
  const hedged = HEDGE.test(wordsBefore(scene, time.start, { count: 5 })) || HEDGE.test(wordsAfter(scene, time.end, { count: 3 }))
  const approximate =
    hedged ||
    time.approximate ||
    /(?:about|around|roughly|like|como|unos|aproximadamente) $/.test(around.slice(0, Math.max(0, time.start - scene.text.indexOf(around))))
  const value: Timeline = {
    earliest_days: Math.max(0, time.earliest),
    latest_days: time.latest === null ? null : Math.max(0, time.latest),
    open_ended: false,
    contingent: false,
  }
  const confidence = approximate ? Math.min(0.6, time.confidence - 0.15) : time.confidence
  return { field: 'timeline', value, unit: 'days', confidence, approximate, hedged }
}

/** "When we bought in 2008" is over. */
const WAS_THEN =
  /^(?:when|after|cuando) (?!.* (?:have|has|is|are|am|be|get|gets|been|'s) )[a-z' ]{1,30} (?:bought|sold|closed|found|moved out|retired|married|divorced|graduated|hired|finished|left)$/
const NOT_OPEN = finds('(?:in|is) a (?:rush|hurry)|tengo prisa')

/** "No rush" and "once we sell": a timeline without days, when no days are said. */
function openTimes(scene: Scene): Claim[] {
  const contingent = matchesOf(scene.text, CONTINGENT).filter(
    (found) =>
      !isOfAnotherMatter(scene, named(found)) && !WAS_THEN.test(found[0]) && !PAST_ONLY.test(wordsBefore(scene, found.index, { count: 4 })),
  )
  const open = matchesOf(scene.text, OPEN).filter(
    (found) =>
      !isOfAnotherMatter(scene, named(found)) &&
      !/(?:not|never|no) $/.test(scene.text.slice(Math.max(0, found.index - 6), found.index)) &&
      !(NEEDS_QUESTION.test(found[0]) && !isTimeAsked(scene)),
  )
  const found = contingent[0] ?? open[0]
  if (
    !found ||
    isAsked(sentenceText(scene, found.index)) ||
    (contingent.length === 0 &&
      scene.text.search(NOT_OPEN) >= 0 &&
      !found[0].includes('rush') &&
      !found[0].includes('hurry') &&
      !found[0].includes('prisa'))
  )
    return []
  const isContingent = contingent.length > 0
  const value: Timeline = { earliest_days: 0, latest_days: null, open_ended: !isContingent, contingent: isContingent }
  return [{ rank: 'date', ...named(found), facts: [{ field: 'timeline', value, unit: 'days', confidence: 0.85 }] }]
}

/** Of anything else than when to move unless that was asked. */
const NEEDS_QUESTION =
  /^(?:whenever|flexible|open|no (?:hay )?problema|con calma|tranquil|cuando sea|i am easy|anytime|any time|in time|un dia)/
const PAST_ONLY = spots('call|text|contact|reach|let (?:you|me|us) know|tell (?:me|us)|llame|aviso|avis(?:a|e|en)(?:me|nos)')
