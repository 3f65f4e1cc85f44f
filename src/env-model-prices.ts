import type { Price } from './brain/model-prices.ts'
import { json } from './env-kinds.ts'

const EXAMPLE = '{"claude-sonnet-4-5":{"input":3,"cached":0.3,"output":15}}'

/** Prices by the beginning of a model's name. */
export const modelPrices = json<Record<string, Price>>(
  'JSON: dollars for a million tokens by model, as input, cached and output',
  EXAMPLE,
  (value): value is Record<string, Price> => isRecord(value) && Object.values(value).every(isPrice),
)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPrice = (value: unknown): value is Price =>
  isRecord(value) && Object.keys(value).length === 3 && [value['input'], value['cached'], value['output']].every(isDollars)

const isDollars = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0
