import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { InvalidInput, openJorge, UnknownContact, type SellerResult } from '../src/jorge.ts'

const root = mkdtempSync(join(tmpdir(), 'jorge-package-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

test('the example of the guide runs as it stands', async () => {
  const [, example = ''] = /```ts\n([^]*?)```/.exec(readFileSync(at('docs/guide-api.md'), 'utf8')) ?? []
  const file = join(root, 'example.ts')
  writeFileSync(file, example.replace("from 'jorge'", `from ${JSON.stringify(at('src/jorge.ts'))}`))
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: root, env: { PATH: process.env['PATH'] } })
  const [said, known, next] = stdout.trim().split('\n')
  expect(said).toContain('Reply STOP to opt out')
  expect(known).toBe('88 Larkspur Way relocation 2 5')
  expect(next).toContain('timeline_acceptable')
  expect(existsSync(join(root, 'data'))).toBe(false)
})

test('the package opens for its locations only, and its functions throw what they say', async () => {
  const jorge = await openJorge({ env: { DATA_DIR: join(root, 'none') }, deliver: false })
  try {
    expect(jorge.locations).toEqual(['loc_demo'])
    expect(() => jorge.location('loc_other')).toThrow(InvalidInput)
    const here = jorge.location('loc_demo')
    await expect(here.processBuyerConversation({ conversation_id: 'nobody', user_message: 'hi' })).rejects.toThrow(UnknownContact)
    await expect(here.processLeadConversation({ conversation_id: '', user_message: 'hi' })).rejects.toMatchObject({
      field: 'conversation_id',
    })
    const result: SellerResult = await here.processSellerMessage({ conversation_id: 'mine', user_message: 'I want to sell', create: true })
    expect(result).toMatchObject({ bot: 'seller', script_length: 5, notes: ['callers_contact'] })
  } finally {
    await jorge.close()
  }
})

test('what the manifest exports is what the build makes of the public file', () => {
  const { exports } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { exports: Record<string, unknown> }
  const { compilerOptions, include } = JSON.parse(readFileSync(at('tsconfig.build.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>
    include: string[]
  }
  expect(exports['.']).toEqual({ types: './dist/jorge.d.ts', default: './dist/jorge.js' })
  expect([compilerOptions, include]).toMatchObject([{ outDir: 'dist', rootDir: 'src', declaration: true }, ['src']])
  expect(existsSync(at('src/jorge.ts'))).toBe(true)
})
