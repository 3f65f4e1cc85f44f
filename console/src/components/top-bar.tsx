import type { SandboxLocation } from '../api.ts'

/** The product's name and the location everything on the page belongs to. */
export function TopBar({ location }: { location: SandboxLocation | null }) {
  return (
    <header className="flex items-center justify-between gap-4 min-h-13 border-b border-line bg-surface px-4 py-1.5 md:px-5">
      <div className="flex items-center gap-2.5">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <p className="text-base font-semibold tracking-tight">Jorge</p>
      </div>
      {location && (
        <p className="min-w-0 text-right text-sm leading-tight">
          <span className="sr-only">Location: </span>
          <span className="block truncate font-medium">{location.name}</span>
          <span className="block truncate text-xs text-muted" title={location.service_areas.join(', ')}>
            {location.agent} · {location.zone.replaceAll('_', ' ')}
          </span>
        </p>
      )}
    </header>
  )
}
