import { useState } from 'react'
import { giveBack, type ContactView, type Problem } from '../api.ts'
import { OWNER_REASONS, wordsFor } from '../codes.ts'
import { Button } from './button.tsx'
import { ProblemNote } from './problem-note.tsx'

/** Only the contact's own words open these again. */
const CLOSED = new Set(['opted_out', 'wrong_number', 'contact_deleted'])

/** Stands above the composer while no bot answers, and gives the conversation back. */
export function OwnerStrip({ view, onChanged }: { view: ContactView; onChanged: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { owner, owner_reason: reason } = view
  if (owner !== 'human' && (owner !== 'nobody' || reason === null)) return null

  const release = async (): Promise<void> => {
    setBusy(true)
    const answer = await giveBack(view.contact.contact_id)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    onChanged()
  }
  const isClosed = reason !== null && CLOSED.has(reason)
  return (
    <div className="space-y-2 px-4 pt-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-xl bg-human-soft px-3 py-2 text-sm text-human">
        <p className="min-w-40 flex-1">
          {owner === 'human' ? 'A colleague has this conversation. The bots stay silent.' : 'Nobody answers.'}
          {owner === 'nobody' && reason !== null && ` ${wordsFor(OWNER_REASONS, reason)}`}
          {reason === 'opted_out' && ' START lets texts in again.'}
        </p>
        {!isClosed && (
          <Button look="human" icon="back" disabled={isBusy} onClick={() => void release()}>
            Give back to the bot
          </Button>
        )}
      </div>
      {problem && <ProblemNote what="The conversation was not given back" problem={problem} />}
    </div>
  )
}
