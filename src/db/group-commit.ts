import type { WaitingLine } from './waiting-line.ts'

/** Commits of one session after another that reach the disk together. */
export type GroupCommit = {
  /** Ends the transaction. Resolves when it is on the disk; lets the next in line go on meanwhile, by `leave`, where that pays. */
  commit(leave: () => void): Promise<void>
  /** Waits until every commit before is on the disk. */
  flush(): Promise<void>
  /** The same, where nobody is in line who will see to it. */
  flushIfLast(): Promise<void>
}

/** Commits that wait for the disk at most before one makes them reach it, whoever else is in line. */
const MOST = 8

/** The record of this message is the last of the log then, and is flushed with all before it. */
const FLUSH = `select pg_logical_emit_message(false, 'jorge', '', true)`

/**
 * A disk takes as long to keep one commit as to keep many. While others wait for the session, a transaction commits without waiting
 * for the disk and lets the next one in; the last of them, or the eighth, has the log flushed, and only then is any of them told
 * that it is done. A crash before that takes back what nobody was told. The log keeps the order: what rests on a commit is never
 * kept without it. `run` runs statements in the session of who is in.
 */
export function groupCommit({ run, line }: { run(sql: string): Promise<unknown>; line: WaitingLine }): GroupCommit {
  let pending: PromiseWithResolvers<void>[] = []
  const flush = async () => {
    if (pending.length === 0) return
    const covered = pending
    pending = []
    try {
      await run(FLUSH)
      for (const { resolve } of covered) resolve()
    } catch (error) {
      for (const { reject } of covered) reject(error)
      throw error
    }
  }
  const isLast = () => line.waiting() === 0
  return {
    commit: async (leave) => {
      if (pending.length === 0 && isLast()) return void (await run('commit'))
      await run('set local synchronous_commit to off; commit')
      const kept = Promise.withResolvers<void>()
      pending.push(kept)
      if (isLast() || pending.length >= MOST) flush().catch(() => {})
      else leave()
      await kept.promise
    },
    flush,
    flushIfLast: async () => {
      if (isLast()) await flush()
    },
  }
}
