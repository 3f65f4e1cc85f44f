import type { Turn } from '../api.ts'
import { SILENCES, wordsFor } from '../codes.ts'
import { Icon } from './icon.tsx'

/** A decision to say nothing stands in the thread where an answer would. */
export function SilenceNote({ turn, onWhy }: { turn: Turn; onWhy: () => void }) {
  return (
    <li className="flex justify-center">
      <p className="flex max-w-[90%] items-center gap-2 rounded-full bg-raised px-3 py-1 text-xs text-muted">
        <Icon name="pause" className="size-3.5" />
        <span>No answer. {turn.suppressed_reason && wordsFor(SILENCES, turn.suppressed_reason)}</span>
        <button type="button" onClick={onWhy} className="min-h-6 shrink-0 rounded font-medium text-accent hover:underline">
          Why?
        </button>
      </p>
    </li>
  )
}
