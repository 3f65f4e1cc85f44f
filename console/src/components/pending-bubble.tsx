import type { PendingText } from '../pending-texts.ts'
import { sentence } from '../format.ts'
import { Icon } from './icon.tsx'

/** A text that is on its way to the server, or did not get there. */
export function PendingBubble({ pending, onRetry }: { pending: PendingText; onRetry: () => void }) {
  const isMine = pending.author === 'contact'
  const look = isMine ? 'rounded-br-md bg-mine text-white' : 'rounded-bl-md bg-human-soft'
  return (
    <li className={`flex animate-rise flex-col ${isMine ? 'items-end' : 'items-start'}`}>
      <p className={`max-w-[85%] rounded-2xl px-3.5 py-2 leading-snug whitespace-pre-wrap wrap-anywhere ${look}`}>{pending.text}</p>
      {pending.status === 'failed' ? (
        <p role="alert" className="mt-0.5 flex flex-wrap items-center justify-end gap-x-1.5 px-1 text-xs text-bad">
          <Icon name="alert" className="size-3.5" />
          Not sent. {pending.problem !== null && sentence(pending.problem)}
          <button type="button" onClick={onRetry} className="min-h-6 rounded px-1 font-medium underline underline-offset-2">
            Send again
          </button>
        </p>
      ) : (
        <p className="mt-0.5 px-1 text-xs text-muted">{pending.status === 'sending' ? 'sending' : 'sent'}</p>
      )}
    </li>
  )
}
