import { useCallback, useEffect, useRef, useState } from 'react'
import { readContact, type ContactView, type Problem } from './api.ts'
import { coalesce } from './coalesce.ts'
import { watchContact } from './live-stream.ts'
import { isUnderWay } from './pending-texts.ts'

/** What is known of the chosen contact. After a failed read the last good view stays, with the problem beside it. */
export type ContactFeed = {
  view: ContactView | null
  problem: Problem | null
  /** When `view` was read, in ms. */
  readAt: number
  /** The live connection has been away for more than five seconds. */
  stale: boolean
  reload: () => void
}

type State = Omit<ContactFeed, 'reload'> & { contactId: string | null }

const EMPTY: State = { contactId: null, view: null, problem: null, readAt: 0, stale: false }
const LOOK_AGAIN_MS = 2_000

/** Reads a contact, follows its events, and looks again while the server is at work for it. */
export function useContact(contactId: string | null, locationId: string): ContactFeed {
  const [state, setState] = useState(EMPTY)
  const load = useRef<() => void>(() => {})
  const reload = useCallback(() => load.current(), [])

  useEffect(() => {
    if (contactId === null) return undefined
    let left = false
    const change = (more: Partial<State>): void =>
      setState((before) => ({ ...(before.contactId === contactId ? before : EMPTY), contactId, ...more }))
    const read = coalesce(async () => {
      const answer = await readContact(contactId)
      if (left) return
      change(answer.ok ? { view: answer.value, problem: null, readAt: Date.now() } : { problem: answer.problem })
    })
    load.current = () => void read()
    load.current()
    const stop = watchContact({ contactId, locationId, onChange: reload, onLost: (stale) => !left && change({ stale }) })
    return () => {
      left = true
      stop()
    }
  }, [contactId, locationId, reload])

  const current = state.contactId === contactId ? state : EMPTY
  useEffect(() => {
    if (current.view === null || !isUnderWay(current.view, Date.now())) return undefined
    const timer = setTimeout(reload, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [current.view, reload])

  return { ...current, reload }
}
