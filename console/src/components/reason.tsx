import type { ReactNode } from 'react'

/** One named part of a turn's reasons. */
export function Reason({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-line pt-2.5">
      <dt className="mb-0.5 text-xs font-medium text-muted">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
