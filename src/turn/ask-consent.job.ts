import { readConsent } from '../consent/read-consent.ts'
import type { ConsentSettled } from '../conversation/consent-answer.ts'
import type { ConsentAnswers } from './consent-answers.ts'
import type { Turn } from './decide-turn.job.ts'
import { isSpent, recordCalls, type PhraseDeps } from './phrase-reply.job.ts'
import { textsOf } from './texts-of.ts'

/**
 * Asks the model, where there is one, about each text that the rules left unclear: one closed question, before anything is decided.
 * A text the rules have an answer for is never asked about, nor is anything where one of the turn already ends the texts.
 */
export async function askConsent(deps: PhraseDeps, turn: Omit<Turn, 'answers'>): Promise<{ answers?: ConsentAnswers }> {
  const { loaded, location, lane } = turn
  const settle = deps.brain?.settleConsent
  if (settle === undefined || loaded.state.suppressed || loaded.standing.suppressed !== null) return {}
  const readings = textsOf(loaded.rows, loaded).flatMap((text) => (text.stale ? [] : [{ text, reading: readConsent(text.text) }]))
  const unclear = readings.filter(({ reading }) => reading.unclear)
  if (unclear.length === 0 || readings.some(({ reading }) => reading.verdict === 'optout')) return {}
  const isOver = await isSpent(deps, { location, now: loaded.now })
  const answers = new Map<string, ConsentSettled>()
  for (const { text } of unclear) {
    if (isOver) answers.set(text.inboxId, { answer: null, cause: 'daily_cap' })
    else {
      const { settled, calls } = await settle(text.text)
      await recordCalls(deps, { locationId: lane.locationId, turnId: `turn_${loaded.rows[0]?.id ?? text.inboxId}` }, calls)
      answers.set(text.inboxId, settled)
    }
  }
  return { answers }
}
