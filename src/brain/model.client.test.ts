import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openModels } from './model.client.ts'

/** The two providers' doors on the loopback: each model's name says how it goes. */
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => void (body += chunk.toString()))
  request.on('end', () => answer(request, response, JSON.parse(body) as { model: string }))
})
let baseUrl = ''
const seen: { url: string | undefined; key: string | undefined }[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function answer(request: IncomingMessage, response: ServerResponse, { model }: { model: string }): void {
  const key = request.headers['x-api-key'] ?? request.headers.authorization
  seen.push({ url: request.url, key: String(key) })
  if (model === 'hangs') return
  response.setHeader('content-type', 'application/json')
  response.statusCode = model === 'fails' ? 500 : 200
  const text = 'Which area fits you?'
  const cut = model === 'short'
  const anthropic = {
    content: [{ type: 'text', text }],
    stop_reason: cut ? 'max_tokens' : 'end_turn',
    usage: { input_tokens: 9, cache_read_input_tokens: 30, output_tokens: 5 },
  }
  const usage = { prompt_tokens: 39, prompt_tokens_details: { cached_tokens: 30 }, completion_tokens: 5, total_tokens: 44 }
  const openai = {
    ...(model === 'silent' ? {} : { usage }),
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: cut ? 'length' : 'stop' }],
  }
  const good = request.url?.endsWith('/messages')
    ? { id: 'm', type: 'message', role: 'assistant', model, ...anthropic }
    : { id: 'c', model, created: 1, ...openai }
  response.end(JSON.stringify(model === 'fails' ? { error: { message: 'down', type: 'api_error' } } : good))
}

describe.each([
  ['anthropic', '/v1/messages', 'key-0123456789abcdef'],
  ['openai', '/v1/chat/completions', 'Bearer key-0123456789abcdef'],
] as const)('%s', (provider, url, key) => {
  const ask = async (model: string, ms = 2_000) => {
    const [first] = await openModels({ provider, model, fallbackModel: null, baseUrl, key: 'key-0123456789abcdef' })
    if (!first) throw new Error('no model was opened')
    return first.ask({ system: 'policy', prompt: 'data' }, AbortSignal.timeout(ms))
  }

  test('answers with the text, at its door and with its key', async () => {
    expect(await ask('good')).toEqual({ text: 'Which area fits you?', finished: true, usage: { input: 39, cached: 30, output: 5 } })
    expect(seen.at(-1)).toEqual({ url, key })
  })

  test.runIf(provider === 'openai')('knows not what it took where the provider does not say', async () =>
    expect(await ask('silent')).toMatchObject({ usage: null }),
  )
  test('says when the answer was cut off', async () => expect(await ask('short')).toMatchObject({ finished: false }))
  test('throws what the provider refuses', async () => expect(ask('fails')).rejects.toThrow(Error))
  test('gives up when the time is over', async () => expect(ask('hangs', 50)).rejects.toThrow(Error))
})

test('the fallback model comes second', async () => {
  const models = await openModels({ provider: 'anthropic', model: 'a', fallbackModel: 'b', baseUrl, key: 'key-0123456789abcdef' })
  expect(models.map(({ name }) => name)).toEqual(['a', 'b'])
})
