import { useEffect, useState } from 'react'
import { ageWords } from '../format.ts'
import { Icon } from './icon.tsx'

/** The live connection is lost: how old is what one sees. Actions stay possible. */
export function StaleBanner({ readAt }: { readAt: number }) {
  const now = useNow(1_000)
  return (
    <p role="status" className="flex items-center justify-center gap-2 bg-human-soft px-4 py-1.5 text-sm text-human">
      <Icon name="alert" />
      <span>
        Live updates are interrupted. {readAt > 0 && <span aria-hidden="true">This is {ageWords(now - readAt)} old; </span>}
        looking again every 5 s.
      </span>
    </p>
  )
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
