import type { ConsentSettled } from '../conversation/consent-answer.ts'
import type { Brief, Prompt } from './brief.ts'

/** Drafts the words of a reply. What it answers must still pass the gate; what it does not answer the rules say. */
export type Brain = {
  draft(brief: Brief): Promise<Drafted>
  /** The one closed question about a text whose consent the rules left unclear; absent, nobody is asked. Never throws. */
  settleConsent?(text: string): Promise<{ settled: ConsentSettled; calls: readonly ModelCall[] }>
}

/** `policy`: what the model was told beside the data, so that the gate knows what must not leave. */
export type Drafted = (
  | { kind: 'draft'; text: string; model: string; canary: string; policy: string }
  | { kind: 'fell_back'; cause: FallCause }
) & { calls: readonly ModelCall[] }

/** `daily_cap`: the location has spent its day's money. */
export type FallCause = 'timeout' | 'circuit_open' | 'cut_off' | 'error' | 'daily_cap'

/** Tokens: all that went in, those of them the provider knew already, and what came out. */
export type Usage = { input: number; cached: number; output: number }

/** One question a model was asked. `usage` is null where it never said what it took. */
export type ModelCall = {
  model: string
  result: 'draft' | Exclude<FallCause, 'circuit_open' | 'daily_cap'>
  usage: Usage | null
  ms: number
}

/** One model's answer to a prompt. `finished` is false when it was cut off. Throws what the provider throws. */
export type Model = {
  name: string
  ask(prompt: Prompt, signal: AbortSignal): Promise<{ text: string; finished: boolean; usage: Usage | null }>
}
