import { sql } from 'kysely'
import { buyerScript } from '../../src/bots/buyer/buyer-script.ts'
import { leadScript } from '../../src/bots/lead/lead-script.ts'
import { sellerQuestions } from '../../src/bots/seller/seller-script.ts'
import type { VirtualLine } from '../../src/cli/virtual-line.ts'
import type { SmsPurpose } from '../../src/conversation/action.ts'
import type { Speech } from '../../src/conversation/decision.ts'
import type { Fact, Facts } from '../../src/conversation/fact.ts'
import { reopens, type Goal, type Preface } from '../../src/conversation/goal.ts'
import { freshFacts } from '../../src/conversation/known-facts.ts'
import type { Location } from '../../src/conversation/location.ts'
import type { Language, Understanding } from '../../src/conversation/reading.ts'
import { shortIntro } from '../../src/reply/intro.ts'
import { screen } from '../../src/reply/screen.ts'
import { decidedWords, readWords } from './plain-words.ts'
import type { OurLine, TheirLine, TranscriptLine } from './transcript.ts'

type Row = {
  at: Date
  direction: string
  text: string
  message_id: string | null
  purpose: SmsPurpose | null
  question: string | null
  proactive: boolean | null
  speech: Speech | null
}

/** A contact's thread as it stands on record, with what was understood and decided. */
export async function linesOf({ database: { db } }: VirtualLine, contact: string, location: Location): Promise<TranscriptLine[]> {
  const { rows } = await sql<Row>`
    select m.sent_at as at, m.direction, m.text, m.message_id, o.purpose, o.question, o.proactive, t.goal as speech
    from messages m
      left join outbox o on o.location_id = m.location_id and o.id = m.action_id
      left join turns t on t.location_id = o.location_id and t.turn_id = o.turn_id
    where m.contact_id = ${contact} and m.status is distinct from 'failed'
    order by m.sent_at, m.direction, m.stored_at, m.id`.execute(db)
  const { rows: turns } = await sql<{ understanding: Understanding[] | null }>`
    select understanding from turns where contact_id = ${contact}`.execute(db)
  const { rows: facts } = await sql<Fact>`
    select field, value, unit, confidence, approximate, source_message_id as "sourceMessageId", basis, status,
      to_char(stated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "statedAt"
    from facts where contact_id = ${contact} and status in ('current', 'superseded') order by stated_at`.execute(db)
  const kept = facts.filter(
    ({ field, status }) => status === 'current' || facts.some((one) => one.field === field && one.status === 'current'),
  )
  const read = new Map(turns.flatMap(({ understanding }) => understanding ?? []).map((one) => [one.messageId, one]))
  let language: Language = 'en'
  return rows.map((row) => {
    if (row.direction === 'inbound') return theirs(row, read.get(row.message_id ?? ''))
    if (row.speech?.kind === 'goal') language = row.speech.goal.language
    return ours(row, { facts: kept, location, language })
  })
}

const theirs = ({ at, text }: Row, read: Understanding | undefined): TheirLine => ({
  from: 'them',
  text,
  at,
  read: read === undefined ? '' : readWords(read),
  isQuestion: read?.acts.some(({ kind }) => kind === 'question' || kind === 'identity_question') ?? false,
  isHard: read?.notes.some((note) => note.startsWith('feeling:')) ?? false,
})

type Around = { facts: Fact[]; location: Location; language: Language }

function ours({ at, text, purpose, question, proactive, speech }: Row, { facts, location, language }: Around): OurLine {
  const goal = speech?.kind === 'goal' ? speech.goal : null
  const prefaces = [goal?.preface, goal?.also].flatMap((preface) => preface ?? [])
  const asksOld = goal?.ask != null && reopens(goal.ask)
  const before = factsBefore(facts, at)
  return {
    from: 'us',
    text,
    at,
    language,
    decided: decidedWords(speech, purpose),
    purpose,
    isFixed: goal === null || prefaces.some(({ kind }) => FIXED.has(kind)),
    isProactive: proactive ?? false,
    isAnswer: goal === null || purpose !== 'reply' || prefaces.some(({ kind }) => ANSWERS.has(kind)),
    isCare: goal === null || prefaces.slice(0, 1).some(({ kind }) => kind === 'feeling' || kind === 'human_coming'),
    isEmpty: goal !== null && isEmpty(goal, text),
    isIntroduced: (['en', 'es'] as const).some((one) => text.includes(openingOf(location, one))),
    asks: question,
    asksKnown: question !== null && !asksOld && isKnown(question, before, at),
    offersTimes: goal?.times !== undefined,
    refused: purpose === null ? null : refusal(text, { language, location, purpose, facts: freshFacts(before, at.toISOString()) }),
  }
}

/** A preface that leads up to something, with nothing after it; after the close a short word for what was said again is enough. */
const isEmpty = ({ preface, also, ask, news, times }: Goal, text: string): boolean =>
  preface !== null &&
  LEADING.has(preface.kind) &&
  !(preface.kind === 'acknowledge' && preface.fields.length === 0) &&
  [also, news, times].every((one) => one === undefined) &&
  ask === null &&
  !text.includes('?')

const LEADING: ReadonlySet<Preface['kind']> = new Set([
  'greet',
  'acknowledge',
  'misunderstood',
  'light_nudge',
  'nudge',
  'follow_up',
  'resume',
])

/** What every form of the introduction says. */
const openingOf = (location: Location, language: Language): string =>
  /DRE #\d+/.exec(shortIntro(location, { contactFirstName: null, reason: null, proactive: false }, language))?.[0] ?? location.brokerage

/** Reviewed words that come as they are. */
const FIXED: ReadonlySet<Preface['kind']> = new Set(['identity', 'area_question', 'crisis', 'unknown_language', 'deletion_request'])

/** Prefaces that meet a question: with an answer, an honest limit, or the person who will. */
const ANSWERS: ReadonlySet<Preface['kind']> = new Set([
  'answer',
  'why',
  'answer_later',
  'area_question',
  'perhaps_area',
  'answer_area_served',
  'answer_area_other',
  'identity',
  'decline_unlawful',
  'equal_service',
  'accommodate',
  'human_coming',
  'objection',
  'feeling',
  'refusal_ok',
  'misunderstood',
  'renter',
  'solicitation',
  'agent_represented',
  'soft_close',
  'calm',
  'minor',
  'crisis',
  'deletion_request',
  'unknown_language',
  'stepping_back',
])

/** What had been said by then, the newest of each field. */
const factsBefore = (facts: readonly Fact[], at: Date): Facts =>
  Object.fromEntries(
    facts.filter(({ statedAt }) => Date.parse(statedAt) <= at.getTime()).map((fact) => [fact.field, { ...fact, status: 'current' }]),
  )

const ITEMS = [...leadScript, ...buyerScript, ...sellerQuestions]

function isKnown(question: string, facts: Facts, at: Date): boolean {
  const fresh = freshFacts(facts, at.toISOString())
  return ITEMS.some((item) => item.key === question && item.known(fresh))
}

type Screened = { language: Language; location: Location; purpose: SmsPurpose; facts: Facts }

/** Facts of long ago may be asked about, so what the text asks is judged by the lint for that alone. */
function refusal(text: string, screened: Screened): string | null {
  const { code } = screen({ ...screened, text, firstText: false, reopens: true, planned: ['person', 'booking', 'cancellation'] })
  return code
}
