import { fork, type ChildProcess } from 'node:child_process'

/** Starts a file as a process of its own. Its backends at PostgreSQL bear its name. */
export const spawned = ({ file, name, input }: { file: string; name: string; input: unknown }): ChildProcess =>
  fork(file, [JSON.stringify(input)], {
    execPath: process.execPath,
    execArgv: [],
    env: { ...process.env, PGAPPNAME: name, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

export const runs = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** The next message of a kind; null when the process ends or the time is over. */
export function heard<Message extends { kind: string }>(
  child: ChildProcess,
  kind: Message['kind'],
  withinMs: number,
): Promise<Message | null> {
  return new Promise((resolve) => {
    const done = (message: Message | null) => {
      clearTimeout(timer)
      child.off('message', listen)
      child.off('exit', over)
      resolve(message)
    }
    const listen = (message: Message) => void (message.kind === kind && done(message))
    const over = () => done(null)
    const timer = setTimeout(over, withinMs)
    child.on('message', listen)
    child.once('exit', over)
  })
}

export function ended(child: ChildProcess, end: () => void): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    end()
  })
}
