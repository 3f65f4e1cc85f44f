import type { ReactNode } from 'react'
import type { Tab } from '../use-address.ts'
import { useNarrow } from '../use-narrow.ts'

type Props = { name: Tab; tab: Tab; className?: string; children: ReactNode }

/** A part of the screen: beside the others where there is room, one of four tabs where there is not. */
export function TabView({ name, tab, className = '', children }: Props) {
  const isNarrow = useNarrow()
  const panel = isNarrow ? { role: 'tabpanel', 'aria-labelledby': `tab-${name}`, hidden: name !== tab } : {}
  return (
    <div id={`view-${name}`} {...panel} className={className}>
      {children}
    </div>
  )
}
