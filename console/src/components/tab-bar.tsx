import type { KeyboardEvent } from 'react'
import { TABS, type Tab } from '../use-address.ts'
import { Icon, type IconName } from './icon.tsx'

const LABELS: Record<Tab, [label: string, icon: IconName]> = {
  phone: ['Phone', 'phone'],
  contact: ['Contact', 'contact'],
  crm: ['CRM', 'crm'],
  reasons: ['Reasons', 'question'],
}

/** The narrow screen's tabs, at the thumb. Arrow keys move between them. */
export function TabBar({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]
    if (step === 0 || next === undefined) return
    onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div
      role="tablist"
      aria-label="Views of the sandbox"
      onKeyDown={move}
      className="grid grid-cols-4 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {TABS.map((name) => {
        const [label, icon] = LABELS[name]
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls={`view-${name}`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
            className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-xs font-medium text-muted -outline-offset-2 aria-selected:border-accent aria-selected:text-accent"
          >
            <Icon name={icon} className="size-5" />
            {label}
          </button>
        )
      })}
    </div>
  )
}
