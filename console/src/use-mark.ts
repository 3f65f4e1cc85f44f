import { useCallback, useEffect, useState } from 'react'

const MARK_MS = 4_000

/** Shows where a fact came from: the text is brought into sight and stays marked for a moment. */
export function useMark(): [string | null, (textId: string) => void] {
  const [mark, setMark] = useState<{ textId: string } | null>(null)
  useEffect(() => {
    if (mark === null) return undefined
    document.getElementById(`text-${mark.textId}`)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const timer = setTimeout(() => setMark(null), MARK_MS)
    return () => clearTimeout(timer)
  }, [mark])
  return [mark?.textId ?? null, useCallback((textId: string) => setMark({ textId }), [])]
}
