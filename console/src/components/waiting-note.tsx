import type { Waiting } from '../pending-texts.ts'

const DOTS = ['', '[animation-delay:0.2s]', '[animation-delay:0.4s]']

/** What an unanswered text waits for. */
export function WaitingNote({ waiting }: { waiting: Waiting }) {
  return (
    <li className="flex items-center gap-2 px-1 text-sm text-muted">
      <span aria-hidden="true" className="flex gap-1 rounded-2xl rounded-bl-md bg-bubble px-3 py-2.5">
        {DOTS.map((delay) => (
          <span key={delay} className={`size-1.5 animate-breathe rounded-full bg-muted ${delay}`} />
        ))}
      </span>
      {waiting.stage === 'listening' ? 'The bots wait 4 s for more, then answer once.' : 'The answer is on its way.'}
    </li>
  )
}
