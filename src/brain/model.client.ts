import type { Model, Usage } from './brain.ts'

export type ModelChoice = {
  provider: 'anthropic' | 'openai'
  model: string
  fallbackModel: string | null
  /** Another address than the provider's own, up to and with its version: `https://llm.yourteam.com/v1`. */
  baseUrl: string | null
  key: string
}

const LONGEST_ANSWER_TOKENS = 400

/**
 * The configured models through the AI SDK. Its packages are optional: who runs the rules brain does not install them.
 * Throws an error that says what to install when they are missing.
 */
export async function openModels({ provider, model, fallbackModel, baseUrl, key }: ModelChoice): Promise<Model[]> {
  const sdk = await loaded(() => import('ai'), 'ai')
  const settings = { apiKey: key, ...(baseUrl === null ? {} : { baseURL: baseUrl }) }
  const open =
    provider === 'anthropic'
      ? (await loaded(() => import('@ai-sdk/anthropic'), '@ai-sdk/anthropic')).createAnthropic(settings)
      : (await loaded(() => import('@ai-sdk/openai'), '@ai-sdk/openai')).createOpenAI(settings).chat
  return [model, ...(fallbackModel === null ? [] : [fallbackModel])].map((name) => ({
    name,
    ask: async ({ system, prompt }, abortSignal) => {
      const asked = { model: open(name), system, prompt, maxOutputTokens: LONGEST_ANSWER_TOKENS, maxRetries: 0, abortSignal }
      const { text, finishReason, usage } = await sdk.generateText(asked)
      return { text, finished: finishReason === 'stop', usage: usageOf(usage) }
    },
  }))
}

type Reported = {
  inputTokens: number | undefined
  inputTokenDetails: { cacheReadTokens: number | undefined }
  outputTokens: number | undefined
}

/** Null where the provider leaves out what went in or what came out. */
const usageOf = ({ inputTokens, inputTokenDetails, outputTokens }: Reported): Usage | null =>
  inputTokens === undefined || outputTokens === undefined
    ? null
    : { input: inputTokens, cached: inputTokenDetails.cacheReadTokens ?? 0, output: outputTokens }

async function loaded<T>(load: () => Promise<T>, name: string): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new Error(`JORGE_BRAIN=llm needs the package ${name}: npm install ai @ai-sdk/anthropic @ai-sdk/openai`, { cause: error })
  }
}
