const BAR = 'rounded-full bg-line'

/** The panels before their contact is there. */
export function PanelsSkeleton() {
  return (
    <div aria-hidden="true" className="grid animate-appear items-start gap-3 md:gap-4 lg:grid-cols-2">
      {[3, 5, 5, 3].map((lines, place) => (
        <PanelSkeleton key={place} lines={lines} />
      ))}
    </div>
  )
}

/** A panel of so many lines that are not there yet. */
function PanelSkeleton({ lines }: { lines: number }) {
  return (
    <div className="space-y-3 rounded-2xl border border-line bg-surface p-4">
      <div className={`h-4 w-28 ${BAR}`} />
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-3 ${line % 2 === 0 ? 'w-full' : 'w-2/3'} ${BAR}`} />
      ))}
    </div>
  )
}
