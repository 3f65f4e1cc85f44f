import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

const NEAR_PX = 80

type Stuck = { box: RefObject<HTMLDivElement | null>; isBehind: boolean; toEnd: () => void }

/** Keeps a scrolling box at its end while rows are added, unless the reader has scrolled away. `what` new: at the end again. */
export function useStickToEnd(what: string, rows: number): Stuck {
  const box = useRef<HTMLDivElement>(null)
  const isNear = useRef(true)
  const shown = useRef({ what, rows })
  const [isBehind, setBehind] = useState(false)

  const toEnd = useCallback(() => {
    const element = box.current
    if (element) element.scrollTop = element.scrollHeight
    isNear.current = true
    setBehind(false)
  }, [])

  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const scrolled = (): void => {
      isNear.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
      if (isNear.current) setBehind(false)
    }
    // The box shrinks when a note or a keyboard comes up: the end stays in sight.
    const resized = new ResizeObserver(() => isNear.current && toEnd())
    element.addEventListener('scroll', scrolled, { passive: true })
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', scrolled)
      resized.disconnect()
    }
  }, [toEnd])

  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { what, rows }
    if (before.what !== what || isNear.current) toEnd()
    else if (rows > before.rows) setBehind(true)
  }, [what, rows, toEnd])

  // A row that grows (a text gets its state line) moves the end without adding a row.
  useLayoutEffect(() => {
    if (isNear.current && box.current) box.current.scrollTop = box.current.scrollHeight
  })

  return { box, isBehind, toEnd }
}
