import { useRef, useState } from 'react'
import { addContact, type Problem, type Sandbox } from './api.ts'
import type { Address } from './use-address.ts'

export type People = {
  contacts: Sandbox['contacts']
  chosen: string | null
  isAdding: boolean
  problem: Problem | null
  onChoose: (contactId: string) => void
  onNew: () => void
  onNewClosed: () => void
  onAdded: (contactId: string) => Promise<void>
  /** The chosen contact, or a blank one made on the spot; null when that failed. */
  present: () => Promise<string | null>
}

type Given = { sandbox: Sandbox; address: Address; go: (change: Partial<Address>) => void; reload: () => Promise<void> }

/** The contacts of the sandbox: which is chosen, and how a new one comes in. */
export function usePeople({ sandbox: { contacts }, address, go, reload }: Given): People {
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const chosen = address.contact ?? contacts[0]?.contact_id ?? null
  const onChoose = (contact: string): void => go({ contact, turn: null, tab: 'phone' })
  const onAdded = async (contact: string): Promise<void> => {
    setAdding(false)
    onChoose(contact)
    await reload()
  }
  const making = useRef<Promise<string | null>>(null)
  const make = async (): Promise<string | null> => {
    const answer = await addContact({})
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return null
    await onAdded(answer.value.contact_id)
    return answer.value.contact_id
  }
  // Two quick first texts are one contact's.
  const present = async (): Promise<string | null> => {
    if (chosen !== null) return chosen
    making.current ??= make().finally(() => {
      making.current = null
    })
    return making.current
  }
  const dialog = { isAdding, onNew: () => setAdding(true), onNewClosed: () => setAdding(false), onAdded }
  return { contacts, chosen, problem, onChoose, present, ...dialog }
}
