/** The shapes of a thread that is being read. */
export function ThreadSkeleton() {
  return (
    <div aria-hidden="true" className="flex flex-1 animate-appear flex-col gap-4 p-4">
      <div className="h-14 w-3/4 rounded-2xl bg-bubble" />
      <div className="h-9 w-1/2 self-end rounded-2xl bg-accent-soft" />
      <div className="h-20 w-4/5 rounded-2xl bg-bubble" />
      <div className="h-9 w-2/5 self-end rounded-2xl bg-accent-soft" />
    </div>
  )
}
