import { useCallback, useSyncExternalStore } from 'react'

export const TABS = ['phone', 'contact', 'crm', 'reasons'] as const
export type Tab = (typeof TABS)[number]

/** What the address holds, so that a copied link shows the same thing. `turn` null: the latest. */
export type Address = { contact: string | null; tab: Tab; turn: string | null }

const MOVED = 'jorge:address'

/** The screen's place in the address bar. Another contact is a step back can undo; the rest only replaces. */
export function useAddress(): [Address, (change: Partial<Address>) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search)
  const go = useCallback((change: Partial<Address>) => {
    const next = { ...parseAddress(window.location.search), ...change }
    const url = addressQuery(next) || window.location.pathname
    if (change.contact === undefined) window.history.replaceState(null, '', url)
    else window.history.pushState(null, '', url)
    window.dispatchEvent(new Event(MOVED))
  }, [])
  return [parseAddress(search), go]
}

export function parseAddress(search: string): Address {
  const query = new URLSearchParams(search)
  const tab = TABS.find((name) => name === query.get('tab')) ?? 'phone'
  return { contact: query.get('contact'), tab, turn: query.get('turn') }
}

export function addressQuery({ contact, tab, turn }: Address): string {
  const query = new URLSearchParams()
  if (contact !== null) query.set('contact', contact)
  if (tab !== 'phone') query.set('tab', tab)
  if (turn !== null) query.set('turn', turn)
  return query.size > 0 ? `?${query.toString()}` : ''
}

function subscribe(onChange: () => void): () => void {
  for (const name of ['popstate', MOVED]) window.addEventListener(name, onChange)
  return () => {
    for (const name of ['popstate', MOVED]) window.removeEventListener(name, onChange)
  }
}
