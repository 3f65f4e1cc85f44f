import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Brain, Drafted, FallCause, Model } from './brain.ts'
import type { Brief } from './brief.ts'
import { promptOf } from './brief.ts'

export type BrainOptions = {
  /** Asked in this order until one answers. */
  models: readonly Model[]
  /** For all of them together. */
  timeoutMs: number
  clock: Pick<Clock, 'monotonic'>
  /** A random word of sixteen characters for each prompt. */
  newCanary(): string
  log: { warn(fields: object, message: string): void }
}

const OPENS_AFTER = 3
const OPEN_MS = 120_000

/**
 * A chain of models under one deadline. Three failures in a row open the circuit for two minutes: the rules then answer
 * without waiting for a model that is away.
 */
export function modelBrain({ models, timeoutMs, clock, newCanary, log }: BrainOptions): Brain {
  let failures = 0
  let openUntil = -Infinity
  const settle = (drafted: Drafted): Drafted => {
    failures = drafted.kind === 'draft' ? 0 : failures + 1
    if (failures >= OPENS_AFTER) openUntil = clock.monotonic() + OPEN_MS
    return drafted
  }
  return {
    draft: async (brief) => {
      if (clock.monotonic() < openUntil) return { kind: 'fell_back', cause: 'circuit_open' }
      const signal = AbortSignal.timeout(timeoutMs)
      return settle(await askInTurn({ models, signal, log, canary: newCanary() }, brief))
    },
  }
}

type Asking = Pick<BrainOptions, 'models' | 'log'> & { signal: AbortSignal; canary: string }

async function askInTurn({ models, signal, log, canary }: Asking, brief: Brief): Promise<Drafted> {
  const told = promptOf(brief, canary)
  let cause: FallCause = 'error'
  for (const model of models) {
    try {
      const { text, finished } = await within(signal, model.ask(told, signal))
      if (finished) return { kind: 'draft', text, model: model.name, canary, policy: told.system }
      cause = 'cut_off'
    } catch (error) {
      cause = signal.aborted ? 'timeout' : 'error'
      log.warn({ model: model.name, cause, error: messageOf(error) }, 'the model did not draft a reply')
    }
    if (signal.aborted) break
  }
  return { kind: 'fell_back', cause }
}

/** A model that ignores its signal must not hold the turn. */
function within<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('no answer in time'))
    if (signal.aborted) return late()
    signal.addEventListener('abort', late, { once: true })
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
  })
}
