const BAR = 'rounded-full bg-line'

/** The screen's own shapes, shown when loading takes longer than a blink. */
export function ScreenSkeleton() {
  return (
    <div role="status" className="mx-auto flex w-full max-w-[110rem] min-h-0 flex-1 gap-5 md:p-5">
      <span className="sr-only">Loading</span>
      <div className="flex w-full shrink-0 animate-appear flex-col gap-4 border-line bg-surface p-5 md:w-[22.5rem] md:rounded-3xl md:border lg:w-[25rem]">
        <div className={`h-4 w-40 ${BAR}`} />
        <div className="mt-6 h-12 w-3/4 rounded-2xl bg-bubble" />
        <div className="h-9 w-1/2 self-end rounded-2xl bg-accent-soft" />
        <div className="h-16 w-4/5 rounded-2xl bg-bubble" />
        <div className="mt-auto h-12 rounded-2xl bg-raised" />
      </div>
      <div className="grid flex-1 animate-appear content-start gap-4 max-md:hidden lg:grid-cols-2">
        <PanelSkeleton lines={2} />
        <PanelSkeleton lines={5} />
        <PanelSkeleton lines={4} />
        <PanelSkeleton lines={4} />
      </div>
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
