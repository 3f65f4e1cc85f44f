import { useEffect, useRef, useState } from 'react'
import type { ContactView } from '../api.ts'

/** Reads the team's new texts to a screen reader: politely, and never a thread's history. */
export function Announcer({ view }: { view: ContactView | null }) {
  const [said, setSaid] = useState('')
  const known = useRef<{ contactId: string | null; ids: Set<string> }>({ contactId: null, ids: new Set() })
  useEffect(() => {
    if (view === null) return
    const { contact, thread } = view
    const isSame = known.current.contactId === contact.contact_id
    const fresh = thread.filter(({ id, direction }) => isSame && direction === 'outbound' && !known.current.ids.has(id))
    known.current = { contactId: contact.contact_id, ids: new Set(thread.map(({ id }) => id)) }
    if (fresh.length > 0)
      setSaid(fresh.map(({ author, text }) => `${author === 'human' ? 'Colleague' : 'Assistant'}: ${text ?? ''}`).join(' '))
  }, [view])
  return (
    <p aria-live="polite" lang={view?.language} className="sr-only">
      {said}
    </p>
  )
}
