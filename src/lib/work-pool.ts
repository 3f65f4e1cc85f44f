/** Works on several items at once; what is under way is never taken twice by this process. */
export type WorkPool = {
  /** Takes what is due and starts it; true when there may be more at once. */
  run(): Promise<boolean>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** How many more items there is a place for, in all and of each group, and how many are under way. */
export type Room = { free: number; underWay: number; groups: readonly Place[] }
export type Place = { group: string; free: number; underWay: number }

export type WorkPoolOptions<Item> = {
  size: number
  /**
   * Items that keep out of each other's way: however many of one group wait or hang, the others have their places. A group with
   * nothing under way has one even when many groups together have filled the pool.
   */
  groups?: { names(): Iterable<string>; of(item: Item): string; size: number }
  /** Takes what is due: at most what there is room for. What is only looked at, not claimed, may bring the items under way again. */
  take(room: Room): Promise<Item[]>
  keyOf(item: Item): string
  work(item: Item): Promise<void>
  /** Called whenever a place is free again. */
  freed(): void
}

export function workPool<Item>({ size, groups, take, keyOf, work, freed }: WorkPoolOptions<Item>): WorkPool {
  const underWay = new Map<string, Promise<void>>()
  const busy = new Map<string, number>()
  const groupOf = (item: Item) => groups?.of(item) ?? ''
  const count = (group: string, more: number) => void busy.set(group, (busy.get(group) ?? 0) + more)
  const roomOf = (group: string) => (groups === undefined ? size : groups.size) - (busy.get(group) ?? 0)
  const begin = (item: Item) => {
    const key = keyOf(item)
    count(groupOf(item), 1)
    const done = work(item).finally(() => {
      underWay.delete(key)
      count(groupOf(item), -1)
      freed()
    })
    underWay.set(key, done)
  }
  return {
    run: async () => {
      const open = size - underWay.size
      const places = [...(groups?.names() ?? [])].flatMap((group) => {
        const underWayOfIt = busy.get(group) ?? 0
        const own = open > 0 ? Math.min(open, roomOf(group)) : underWayOfIt === 0 ? 1 : 0
        return own > 0 ? [{ group, free: own, underWay: underWayOfIt }] : []
      })
      const free = open > 0 ? open : places.length
      if (free === 0 || (groups !== undefined && places.length === 0)) return false
      const items = await take({ free, underWay: underWay.size, groups: places })
      let begun = 0
      for (const item of items) {
        if (begun >= free || underWay.has(keyOf(item)) || roomOf(groupOf(item)) <= 0) continue
        begin(item)
        begun += 1
      }
      return begun > 0 && (underWay.size < size || groups !== undefined)
    },
    idle: async () => void (await Promise.allSettled(underWay.values())),
  }
}
