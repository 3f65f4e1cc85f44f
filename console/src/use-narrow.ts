import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(width < 48rem)')

/** Whether the screen shows one part at a time, behind tabs. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
