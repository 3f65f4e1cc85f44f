import { useCallback, useEffect, useRef, useState } from 'react'
import { sendAsColleague, sendAsLead, type ThreadText } from './api.ts'
import { newPending, stillPending, type PendingText } from './pending-texts.ts'

export type Outgoing = {
  pending: PendingText[]
  send: (contactId: string, text: string, author: PendingText['author']) => void
  retry: (pending: PendingText) => void
}

type Given = { contactId: string | null; thread: readonly ThreadText[]; onSent: () => void }
type Sent = PendingText & { contactId: string }

/** Texts on their way: shown at once, replaced by their row of the thread, kept with a retry when they fail. */
export function useOutgoing({ contactId, thread, onSent }: Given): Outgoing {
  const [sent, setSent] = useState<Sent[]>([])
  const line = useRef(Promise.resolve())

  const post = useCallback(
    async (one: Sent): Promise<void> => {
      const change = (more: Partial<Sent>): void =>
        setSent((all) => all.map((other) => (other.key === one.key ? { ...other, ...more } : other)))
      const answer = await (one.author === 'contact' ? sendAsLead : sendAsColleague)(one.contactId, one.text)
      if (!answer.ok) return change({ status: 'failed', problem: answer.problem.message })
      change({ status: 'sent', messageId: messageIdOf(answer.value) })
      onSent()
    },
    [onSent],
  )

  // One after the other: quick texts arrive in the order they were written.
  const enqueue = (one: Sent): void => {
    line.current = line.current.then(() => post(one))
  }
  const send = (to: string, text: string, author: PendingText['author']): void => {
    const seen = to === contactId ? thread.map(({ id }) => id) : []
    const one: Sent = { ...newPending({ key: `${Date.now()}-${sent.length}`, author, text, seen }), contactId: to }
    setSent((all) => [...all.filter((other) => other.contactId === to), one])
    enqueue(one)
  }
  const retry = ({ key }: PendingText): void => {
    const one = sent.find((other) => other.key === key)
    if (!one) return
    setSent((all) => all.map((other) => (other.key === key ? { ...other, status: 'sending', problem: null } : other)))
    enqueue({ ...one, status: 'sending', problem: null })
  }
  const pending = stillPending(
    sent.filter((one) => one.contactId === contactId),
    thread,
  )
  useLookAgain(pending, onSent)
  return { pending, send, retry }
}

const LOOK_AGAIN_MS = 1_500

/** A text the server took but the thread does not show yet: look until it does. */
function useLookAgain(pending: readonly PendingText[], look: () => void): void {
  const open = pending.filter(({ status }) => status === 'sent').length
  useEffect(() => {
    if (open === 0) return undefined
    const timer = setInterval(look, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [open, look])
}

function messageIdOf(value: unknown): string | null {
  const { message_id } = (value ?? {}) as { message_id?: unknown }
  return typeof message_id === 'string' ? message_id : null
}
