import type { ThreadText } from '../api.ts'
import { ownerWords, plainWords } from '../format.ts'
import { segmentWords } from '../turn-words.ts'
import { Icon } from './icon.tsx'
import { Instant } from './instant.tsx'

const LOOKS = {
  contact: 'bg-mine text-white rounded-br-md',
  bot: 'bg-bubble rounded-bl-md',
  human: 'bg-human-soft ring-1 ring-human/40 ring-inset rounded-bl-md',
  automation: 'border border-dashed border-edge rounded-bl-md',
} as const

type Props = { text: ThreadText; bot: string | null; zone: string; isMarked: boolean; onWhy: (() => void) | null }

/** One text of the thread: the lead's on the right, the team's on the left with who wrote it. */
export function Bubble({ text, bot, zone, isMarked, onWhy }: Props) {
  const isMine = text.direction === 'inbound'
  return (
    <li id={`text-${text.id}`} className={`flex animate-rise flex-col ${isMine ? 'items-end' : 'items-start'}`}>
      <p className={isMine ? 'sr-only' : 'mb-0.5 px-1 text-xs font-medium text-muted'}>{writer(text, bot)}</p>
      <p
        className={`max-w-[85%] rounded-2xl px-3.5 py-2 leading-snug whitespace-pre-wrap wrap-anywhere ${LOOKS[text.author] ?? LOOKS.automation} ${isMarked ? 'outline-3 outline-offset-2 outline-mark' : ''}`}
      >
        {text.text ?? 'The text is not kept.'}
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 px-1 text-xs text-muted">
        <Instant at={text.at} zone={zone} />
        {!isMine && <Delivery text={text} />}
        {onWhy && (
          <button
            type="button"
            onClick={onWhy}
            className="-my-1 min-h-6 rounded px-1 font-medium text-accent underline-offset-2 hover:underline"
          >
            Why this?
          </button>
        )}
      </p>
    </li>
  )
}

function writer({ author }: ThreadText, bot: string | null): string {
  if (author === 'contact') return 'Lead'
  if (author === 'bot') return bot ? ownerWords(bot) : 'Assistant'
  return author === 'human' ? 'Colleague' : 'Automation'
}

const FAILED = new Set(['failed', 'undelivered', 'rejected'])

function Delivery({ text: { status, segments } }: { text: ThreadText }) {
  return (
    <>
      {status && (
        <span className={FAILED.has(status) ? 'inline-flex items-center gap-1 font-medium text-bad' : ''}>
          {FAILED.has(status) && <Icon name="alert" className="size-3.5" />}
          {plainWords(status).toLowerCase()}
        </span>
      )}
      {typeof segments === 'number' && segments > 1 && <span>{segmentWords(segments)}</span>}
    </>
  )
}
