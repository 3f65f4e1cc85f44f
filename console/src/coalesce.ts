/** Joins calls that come while one runs into a single further run: many events, at most one read waiting. */
export function coalesce(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const drain = async (): Promise<void> => {
    do {
      again = false
      await run()
    } while (again)
  }
  return () => {
    again = true
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }
}
