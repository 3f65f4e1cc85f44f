import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Brain, Drafted, FallCause, Model, ModelCall } from './brain.ts'
import type { Prompt } from './brief.ts'
import { promptOf } from './brief.ts'
import { consentAnswerIn, consentPrompt } from './consent-question.ts'

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
  const settle = (said: Said): Said => {
    failures = said.kind === 'said' ? 0 : failures + 1
    if (failures >= OPENS_AFTER) openUntil = clock.monotonic() + OPEN_MS
    return said
  }
  const ask = async (told: Prompt, patienceMs: number): Promise<Said> => {
    if (clock.monotonic() < openUntil) return { kind: 'fell_back', cause: 'circuit_open', calls: [] }
    return settle(await askInTurn({ models, signal: AbortSignal.timeout(patienceMs), log, clock }, told))
  }
  return {
    draft: async (brief) => {
      const canary = newCanary()
      const told = promptOf(brief, canary)
      return draftedFrom(await ask(told, timeoutMs), { canary, policy: told.system })
    },
    settleConsent: async (text) => {
      const said = await ask(consentPrompt(text), Math.min(timeoutMs, CONSENT_PATIENCE_MS))
      if (said.kind === 'fell_back') return { settled: { answer: null, cause: said.cause }, calls: said.calls }
      const answer = consentAnswerIn(said.text)
      const settled = answer === null ? { answer, cause: 'no_answer_of_the_set' } : { answer, model: said.model }
      return { settled, calls: said.calls }
    },
  }
}

/** Nothing is sent while a text's consent is unclear, and a person decides where no model does in time. */
const CONSENT_PATIENCE_MS = 3000

type Said = ({ kind: 'said'; text: string; model: string } | { kind: 'fell_back'; cause: FallCause }) & { calls: readonly ModelCall[] }

const draftedFrom = (said: Said, told: { canary: string; policy: string }): Drafted =>
  said.kind === 'fell_back' ? said : { ...said, kind: 'draft', ...told }

type Asking = Pick<BrainOptions, 'models' | 'log' | 'clock'> & { signal: AbortSignal }

async function askInTurn(asking: Asking, told: Prompt): Promise<Said> {
  const { models, signal } = asking
  const calls: ModelCall[] = []
  for (const model of models) {
    const { text, ...call } = await askOne(asking, model, told)
    calls.push(call)
    if (call.result === 'draft') return { kind: 'said', text, model: model.name, calls }
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
    log.warn({ model: name, cause: result, error: messageOf(error) }, 'the model gave no answer')
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
