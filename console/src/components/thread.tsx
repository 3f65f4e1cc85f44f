import { useMemo, type ReactNode } from 'react'
import type { ContactView } from '../api.ts'
import { turnOfText } from '../turn-words.ts'
import { threadItems, type ThreadItem } from '../thread-items.ts'
import { useStickToEnd } from '../use-stick-to-end.ts'
import { Bubble } from './bubble.tsx'
import { DayDivider } from './day-divider.tsx'
import { Icon } from './icon.tsx'
import { SilenceNote } from './silence-note.tsx'

type Props = {
  view: ContactView | null
  zone: string
  marked: string | null
  /** Grows with every row below the stored texts. */
  extra: number
  onWhy: (turnId: string) => void
  /** What stands below the stored texts: those on their way, and what is waited for. */
  children: ReactNode
}

/** The texts so far. New ones keep the end in sight, unless one reads further up: then they are offered. */
export function Thread({ view, zone, marked, extra, onWhy, children }: Props) {
  const items = useMemo(() => (view ? threadItems(view, zone) : []), [view, zone])
  const { box, isBehind, toEnd } = useStickToEnd(view?.contact.contact_id ?? '', items.length + extra)
  const row = (item: ThreadItem): ReactNode => {
    if (item.kind === 'day') return <DayDivider key={item.key} at={item.at} zone={zone} />
    if (item.kind === 'silence') return <SilenceNote key={item.key} turn={item.turn} onWhy={() => onWhy(item.turn.turn_id)} />
    const turn = view && item.text.author === 'bot' ? turnOfText(view.turns, item.text) : null
    const why = turn ? () => onWhy(turn.turn_id) : null
    return <Bubble key={item.key} text={item.text} bot={turn?.bot ?? null} zone={zone} isMarked={item.text.id === marked} onWhy={why} />
  }
  return (
    <div className="relative min-h-0 flex-1">
      {/* A region that scrolls is reached by the keyboard. */}
      <div ref={box} tabIndex={0} role="region" aria-label="Texts" className="h-full overflow-y-auto px-4 py-3 -outline-offset-2">
        <ol lang={view?.language} className="space-y-2.5">
          {items.map(row)}
          {children}
        </ol>
      </div>
      {isBehind && (
        <button
          type="button"
          onClick={toEnd}
          className="absolute bottom-2 left-1/2 inline-flex min-h-9 -translate-x-1/2 items-center gap-1.5 rounded-full bg-accent px-4 text-sm font-medium text-on-accent shadow-phone"
        >
          <Icon name="down" />
          New texts
        </button>
      )}
    </div>
  )
}
