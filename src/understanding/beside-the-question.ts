import { QUESTION_KEYS, type Act, type Extracted, type QuestionKey } from '../conversation/reading.ts'
import { answersTo } from './answering.ts'
import type { Prepared } from './prepared.ts'

/** So few words are an answer whatever else they mean. */
const ANSWERS_UP_TO = 4

const ACTED_ON_FROM = 0.7

export type Read = { acts: readonly Act[]; facts: readonly Extracted[]; notes: readonly string[]; prepared: Prepared }

/**
 * A yes or no that a longer text only seems to give: "ok we want to be closer to the grandkids" and "we don't agree on it" speak of
 * something else than the dates we asked about. Days they name, and "too soon", are an answer.
 */
export function withoutSeeming(read: Read): { acts: Act[]; facts: Extracted[] } {
  const { acts, facts, notes, prepared } = withoutRefused(read)
  const speaksOfElse =
    acts.some(
      (act) =>
        (act.kind === 'objection' || act.kind === 'stall') &&
        act.about !== 'not_ready' &&
        act.confidence >= ACTED_ON_FROM &&
        !isAsked(act, acts),
    ) ||
    facts.some(({ field }) => field === 'motivation') ||
    notes.some((note) => note.startsWith('feeling:'))
  if (prepared.tokens.length <= ANSWERS_UP_TO || !speaksOfElse) return { acts: [...acts], facts: [...facts] }
  const seeming = facts.find(({ field, basis }) => field === 'timeline_acceptable' && basis === 'context')
  if (seeming === undefined || answersInFull(prepared.original, seeming, facts)) return { acts: [...acts], facts: [...facts] }
  return {
    acts: acts.filter(({ kind, about }) => !(about === 'timeline_acceptable' && (kind === 'answer' || kind === 'correction'))),
    facts: facts.filter((fact) => fact !== seeming),
  }
}

/** "Sure, that would suit us. We are moving to Medford": a sentence of its own takes up what we asked. */
function answersInFull(text: string, { span }: Extracted, facts: readonly Extracted[]): boolean {
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, span[0]))) + 1
  const length = text.slice(span[1]).search(/[.!?\n]/)
  const end = length < 0 ? text.length : span[1] + length
  const reasons = facts.filter(({ field }) => field === 'motivation')
  return TAKES_UP.test(text.slice(start, end).toLowerCase()) && reasons.every((reason) => reason.span[1] <= start || reason.span[0] >= end)
}

const TAKES_UP =
  /(?<!\p{L})(?:(?:that|this|it)(?:'s|s| is| would| will| should| could)? (?:not )?(?:totally |perfectly |really )?(?:works?|do|doable|fine|ok|okay|good|great|perfect|suits?|be|possible)|(?:works?|suits?|fine|good|doable|perfect) (?:for|with|by) (?:me|us)|(?:ese|este|el) (?:tiempo|plazo)|(?:me|nos) (?:sirve|funciona|queda|conviene|acomoda|parece))(?!\p{L})/u

/** "Rather not get into my money stuff" declines the item: no answer to it is read out of the same words. */
function withoutRefused(read: Read): Read {
  const refused = read.acts.find(({ kind, confidence }) => kind === 'refusal' && confidence >= ACTED_ON_FROM)?.about
  if (refused === undefined || !isQuestion(refused)) return read
  const fields = answersTo(refused)
  return {
    ...read,
    acts: read.acts.filter(({ kind, about }) => !(kind === 'answer' && about === refused)),
    facts: read.facts.filter(({ field, value }) => !(fields.includes(field) && NO_VALUE.has(value))),
  }
}

/** What a "no" or a "rather not" is taken for. */
const NO_VALUE: ReadonlySet<unknown> = new Set(['none', 'declined', false])

const isQuestion = (about: string): about is QuestionKey => QUESTION_KEYS.some((key) => key === about)

/** "How do we know you are legit?" doubts by asking: a yes before it still answers us. */
const isAsked = ({ span }: Act, acts: readonly Act[]): boolean =>
  acts.some(({ kind, span: asked }) => kind === 'question' && asked[0] <= span[0] && span[1] <= asked[1])
