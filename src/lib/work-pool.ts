/** Works on several items at once; what is under way is never taken twice by this process. */
export type WorkPool = {
  /** Takes what is due and starts it; true when there may be more at once. */
  run(): Promise<boolean>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export type WorkPoolOptions<Item> = {
  size: number
  /** Takes what is due: at most `free` new items. What is only looked at, not claimed, may bring the `underWay` again. */
  take(free: number, underWay: number): Promise<Item[]>
  keyOf(item: Item): string
  work(item: Item): Promise<void>
  /** Called whenever a place is free again. */
  freed(): void
}

export function workPool<Item>({ size, take, keyOf, work, freed }: WorkPoolOptions<Item>): WorkPool {
  const underWay = new Map<string, Promise<void>>()
  const begin = (item: Item) => {
    const key = keyOf(item)
    const done = work(item).finally(() => {
      underWay.delete(key)
      freed()
    })
    underWay.set(key, done)
  }
  return {
    run: async () => {
      const free = size - underWay.size
      if (free <= 0) return false
      const items = await take(free, underWay.size)
      const fresh = items.filter((item) => !underWay.has(keyOf(item))).slice(0, free)
      fresh.forEach(begin)
      return fresh.length > 0 && underWay.size < size
    },
    idle: async () => void (await Promise.allSettled(underWay.values())),
  }
}
