import { setImmediate } from 'node:timers'

/**
 * One at a time, in the order they came. Between two of them the process turns to everything else that waits for it: an embedded
 * database answers without ever doing so, and while a line stood, no caller would be answered and no timer go off.
 */
export type WaitingLine = {
  /** Waits for all who came before. Gives what lets the next one in. */
  enter(): Promise<() => void>
  /** How many wait behind the one who is in. */
  waiting(): number
}

export function waitingLine(): WaitingLine {
  let tail: Promise<void> = Promise.resolve()
  let waiting = 0
  const enter = async () => {
    const before = tail
    let leave: () => void = () => {}
    tail = new Promise((resolve) => (leave = () => void setImmediate(resolve)))
    waiting += 1
    await before
    waiting -= 1
    return leave
  }
  return { enter, waiting: () => waiting }
}
