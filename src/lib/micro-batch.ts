/** Runs items in batches: what arrives while a batch is under way forms the next one. */
export type MicroBatch<Item, Answer> = (item: Item) => Promise<Answer>

export type MicroBatchOptions<Item, Answer> = {
  /** Answers in the order of the items. */
  run(items: Item[]): Promise<Answer[]>
  /** The same for one item, when its batch failed: a bad row must not take its neighbours with it. */
  runOne(item: Item): Promise<Answer>
  inFlight?: number
  most?: number
}

type Waiting<Item, Answer> = { item: Item; resolve(answer: Answer): void; reject(error: unknown): void }

export function microBatch<Item, Answer>(options: MicroBatchOptions<Item, Answer>): MicroBatch<Item, Answer> {
  const { run, runOne, inFlight = 2, most = 500 } = options
  const queue: Waiting<Item, Answer>[] = []
  let flying = 0
  let armed = false

  const arm = () => {
    if (armed || flying >= inFlight || queue.length === 0) return
    armed = true
    setImmediate(() => {
      armed = false
      void fly(queue.splice(0, most))
    })
  }
  const fly = async (batch: Waiting<Item, Answer>[]) => {
    if (batch.length === 0) return
    flying += 1
    await settle(batch).finally(() => {
      flying -= 1
      arm()
    })
  }
  const settle = async (batch: Waiting<Item, Answer>[]) => {
    try {
      const answers = await run(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer))
    } catch {
      for (const { item, resolve, reject } of batch) await runOne(item).then(resolve, reject)
    }
  }
  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      arm()
    })
}
