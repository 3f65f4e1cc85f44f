import type { Problem } from '../api.ts'
import { sentence } from '../format.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** What failed, the request id to ask about, and a way to try again. */
export function ProblemNote({ what, problem, onRetry }: { what: string; problem: Problem; onRetry?: () => void }) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 rounded-2xl bg-bad-soft px-4 py-3 text-sm">
      <Icon name="alert" className="size-5 text-bad" />
      <div className="min-w-48 flex-1">
        <p className="font-semibold text-bad">{what}</p>
        <p className="wrap-anywhere">{sentence(problem.message)}</p>
        {problem.requestId && (
          <p className="text-xs text-muted">
            Request id: <code>{problem.requestId}</code>
          </p>
        )}
      </div>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}
