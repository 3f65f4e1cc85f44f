import type { MessageEvent } from '../crm/crm-event.ts'
import type { StoredText } from './hear-texts.ts'
import type { WaitingRow } from './load-turn.store.ts'

const NO_REPLY_MS = 24 * 3_600_000

/** The texts among a turn's rows. One older than a day is not answered any more: a person is told. */
export function textsOf(rows: readonly WaitingRow[], now: Date): StoredText[] {
  return rows
    .filter(({ kind }) => kind === 'message')
    .map((row) => {
      const event = row.body as MessageEvent
      const sentAt = new Date(event.sentAt ?? row.eventAt ?? row.receivedAt)
      return {
        inboxId: row.id,
        messageId: event.messageId ?? row.id,
        text: event.text ?? '',
        attachments: event.attachments,
        sentAt,
        stale: now.getTime() - sentAt.getTime() > NO_REPLY_MS,
        botType: event.botType,
      }
    })
}
