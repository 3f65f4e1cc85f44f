import type { Usage } from './brain.ts'

/** US dollars for a million tokens. `cached`: input the provider had read before. */
export type Price = { input: number; cached: number; output: number }

/** When the built-in prices were looked up. `LLM_PRICES` corrects or adds to them. */
export const PRICES_AS_OF = '2026-04-27'

/**
 * List prices of the providers' own doors, by the beginning of a model's name: dated names share the price of their family. Sources:
 * the pricing pages of docs.anthropic.com and openai.com.
 */
export const MODEL_PRICES: Readonly<Record<string, Price>> = {
  'claude-haiku-4-5': { input: 1, cached: 0.1, output: 5 },
  'claude-opus-4-5': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-6': { input: 5, cached: 0.5, output: 25 },
  'claude-sonnet-4': { input: 3, cached: 0.3, output: 15 },
  'gpt-4o': { input: 2.5, cached: 1.25, output: 10 },
  'gpt-4o-mini': { input: 0.15, cached: 0.075, output: 0.6 },
  'gpt-4.1': { input: 2, cached: 0.5, output: 8 },
  'gpt-4.1-mini': { input: 0.4, cached: 0.1, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, cached: 0.025, output: 0.4 },
  'gpt-5': { input: 1.25, cached: 0.125, output: 10 },
  'gpt-5-mini': { input: 0.25, cached: 0.025, output: 2 },
  'gpt-5-nano': { input: 0.05, cached: 0.005, output: 0.4 },
}

/** The price of the longest name that begins the model's and ends at a hyphen or with it; null: nobody knows it. */
export function priceOf(model: string, prices: Readonly<Record<string, Price>>): Price | null {
  const names = Object.keys(prices).filter((name) => model === name || model.startsWith(`${name}-`))
  const longest = names.toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : (prices[longest] ?? null)
}

/** What a call cost, in millionths of a dollar, rounded up; null where the price or the tokens are not known, and never 0 for it. */
export function costMicros(model: string, usage: Usage | null, prices: Readonly<Record<string, Price>>): number | null {
  const price = priceOf(model, prices)
  if (price === null || usage === null) return null
  const { input, cached, output } = usage
  return Math.ceil(Math.max(0, input - cached) * price.input + cached * price.cached + output * price.output)
}
