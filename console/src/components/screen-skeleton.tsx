import { PanelsSkeleton } from './panels-skeleton.tsx'
import { ThreadSkeleton } from './thread-skeleton.tsx'

/** The screen's own shapes, shown when loading takes longer than a blink. */
export function ScreenSkeleton() {
  return (
    <div role="status" className="mx-auto flex w-full max-w-[120rem] min-h-0 flex-1 gap-5 md:p-5">
      <span className="sr-only">Loading</span>
      <div className="w-60 shrink-0 max-xl:hidden 2xl:w-72" />
      <div className="flex w-full shrink-0 flex-col border-line bg-surface md:w-[21rem] md:rounded-3xl md:border lg:w-[25rem]">
        <ThreadSkeleton />
      </div>
      <div className="flex-1 max-md:hidden">
        <PanelsSkeleton />
      </div>
    </div>
  )
}
