import { CONSENT_RULE_VERSION } from './consent/consent-words.ts'
import type { Database, Db } from './db/database.ts'
import { settleKey } from './db/request-keys.ts'
import type { Engine } from './engine.ts'
import { randomId } from './lib/id.ts'
import { answerByHand } from './turn/answer-by-hand.store.ts'
import { optOutByHand } from './turn/opt-out-by-hand.store.ts'
import { correctFacts } from './turn/correct-facts.store.ts'
import { evaluateByHand, handOverByHand } from './turn/hand-over-by-hand.store.ts'
import { releaseHold } from './turn/release-hold.store.ts'
import { releaseContact } from './turn/release.store.ts'
import { sendAgain } from './turn/send-again.store.ts'
import { setOwner } from './turn/set-owner.store.ts'
import { takeOver } from './turn/take-over.store.ts'
import type { ActionsRoutesDeps } from './web/actions.routes.ts'
import type { ContactChanges } from './web/contact-changes.ts'
import type { AskHandoff, JudgedHandoff, KeptAnswer } from './web/handoff-changes.ts'

/** What people do to conversations, joined with the database and the locations of this process. */
export function changesByHand({ engine, database }: { engine: Engine; database: Database }): ContactChanges {
  const deps = { database, newId: randomId, era: engine.era, consentRuleVersion: CONSENT_RULE_VERSION }
  const grouped = <C extends { locationId: string }>(change: C) => ({ ...change, group: engine.groupOf(change.locationId) })
  const judged = async (asked: AskHandoff, work: typeof handOverByHand) => {
    const { locationId } = asked
    const location = engine.locationOf(locationId)
    if (location === null) return { kind: 'unknown' as const }
    return work(deps, { ...grouped(asked), location, health: await engine.botHealth(locationId), settle: settling(asked.keep) })
  }
  return {
    takeOver: (change) => takeOver(deps, grouped(change)),
    release: (change) => releaseContact(deps, change),
    setOwner: (change) => setOwner(deps, grouped(change)),
    correctFacts: (change) => correctFacts(deps, change),
    answer: async (words) => {
      const location = engine.locationOf(words.locationId)
      return location === null ? { kind: 'refused', code: 'location_blocked' } : answerByHand(deps, { ...grouped(words), location })
    },
    releaseHold: (change) => releaseHold(deps, grouped(change)),
    optOut: (change) => optOutByHand(deps, change),
    evaluateHandoff: (asked) => judged(asked, evaluateByHand),
    handOver: (asked) => judged(asked, handOverByHand),
  }
}

/** Keeps the answer of a handoff in its own transaction. */
const settling = (keep: KeptAnswer | null) => async (tx: Db, judged: JudgedHandoff) => {
  const answer = keep?.of(judged)
  if (keep && answer) await settleKey(tx, keep.key, answer)
}

/** An ended action that a person has done once more, as words of theirs where it is a text. */
export function sendingAgain({ engine, database }: { engine: Engine; database: Database }): ActionsRoutesDeps['sendAgain'] {
  const deps = { database, newId: randomId, era: engine.era, locationOf: engine.locationOf }
  return (again) => sendAgain(deps, again)
}
