import { useId, type ReactNode } from 'react'

/** A titled card of the side. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-2xl border border-line bg-surface shadow-card">
      <header className="flex min-h-11 items-center justify-between gap-3 px-4 pt-3">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {aside}
      </header>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </section>
  )
}

/** What will appear in a panel, and the next step. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="text-sm text-muted">{children}</p>
}
