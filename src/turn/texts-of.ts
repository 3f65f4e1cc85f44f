import type { MessageEvent } from '../crm/crm-event.ts'
import type { StoredText } from './hear-texts.ts'
import type { WaitingRow } from './load-turn.store.ts'

const NO_REPLY_MS = 24 * 3_600_000
/** The CRM's clock and ours differ, and what comes in twice within a minute is one conversation: nothing is overtaken by less. */
const SAME_MOMENT_MS = 60_000

/**
 * The texts among a turn's rows; other channels are not answered here. One older than a day, or brought after a later one was
 * answered, is told to a person instead.
 */
export function textsOf(rows: readonly WaitingRow[], { now, answeredUntil }: { now: Date; answeredUntil: Date | null }): StoredText[] {
  const overtakenBefore = (answeredUntil?.getTime() ?? -Infinity) - SAME_MOMENT_MS
  return rows
    .filter(({ kind, body }) => kind === 'message' && (body as MessageEvent).channel === 'sms')
    .map((row) => {
      const event = row.body as MessageEvent
      const sentAt = new Date(event.sentAt ?? row.eventAt ?? row.receivedAt)
      return {
        inboxId: row.id,
        messageId: event.messageId ?? row.id,
        text: event.text ?? '',
        attachments: event.attachments,
        sentAt,
        stale: event.call?.isHistory === true || now.getTime() - sentAt.getTime() > NO_REPLY_MS || sentAt.getTime() < overtakenBefore,
        botType: event.botType,
        calledBot: event.call?.bot ?? null,
      }
    })
}
