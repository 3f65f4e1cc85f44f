import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Brain, Drafted, Model, ModelCall } from './brain.ts'
import type { Brief, Prompt } from './brief.ts'
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
      if (clock.monotonic() < openUntil) return { kind: 'fell_back', cause: 'circuit_open', calls: [] }
      const signal = AbortSignal.timeout(timeoutMs)
      return settle(await askInTurn({ models, signal, log, clock, canary: newCanary() }, brief))
    },
  }
}

type Asking = Pick<BrainOptions, 'models' | 'log' | 'clock'> & { signal: AbortSignal; canary: string }

async function askInTurn(asking: Asking, brief: Brief): Promise<Drafted> {
  const { models, signal, canary } = asking
  const told = promptOf(brief, canary)
  const calls: ModelCall[] = []
  for (const model of models) {
    const { text, ...call } = await askOne(asking, model, told)
    calls.push(call)
    if (call.result === 'draft') return { kind: 'draft', text, model: model.name, canary, policy: told.system, calls }
    if (signal.aborted) break
  }
  const last = calls.at(-1)?.result
  return { kind: 'fell_back', cause: last === undefined || last === 'draft' ? 'error' : last, calls }
}

async function askOne({ signal, log, clock }: Asking, { name, ask }: Model, told: Prompt): Promise<ModelCall & { text: string }> {
  const startedAt = clock.monotonic()
  const call = { model: name, usage: null, text: '' }
  const ms = () => Math.round(clock.monotonic() - startedAt)
  try {
    const { text, finished, usage } = await within(signal, ask(told, signal))
    return { ...call, result: finished ? 'draft' : 'cut_off', usage, text, ms: ms() }
  } catch (error) {
    const result = signal.aborted ? 'timeout' : 'error'
    log.warn({ model: name, cause: result, error: messageOf(error) }, 'the model did not draft a reply')
    return { ...call, result, ms: ms() }
  }
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
