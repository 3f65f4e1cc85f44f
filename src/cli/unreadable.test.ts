import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exitOf } from './exit.ts'
import { unreadable } from './unreadable.ts'

const errorOf = async (file: string) => unreadable(file, await readFile(file, 'utf8').catch((error: unknown) => error))

test('a file that is not there is named, with what to do and without the words of the system', async () => {
  const error = await errorOf('/nope')
  expect(error.message).toBe('cannot read /nope: there is no such file; check the path, or use - to read standard input')
  expect(exitOf(error)).toBe(2)
})

test('a folder in place of a file asks for a file in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jorge-'))
  expect((await errorOf(folder)).message).toBe(`cannot read ${folder}: it is a folder; name a file in it, or use - to read standard input`)
  await rm(folder, { recursive: true })
})

test('a file this user may not read says so', () => {
  const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  expect(unreadable('leads.jsonl', refused).message).toContain('this user may not read it')
})

test('what the system says of any other fault stays', () => {
  expect(unreadable('leads.jsonl', new Error('the disk is gone')).message).toBe('cannot read leads.jsonl: the disk is gone')
})
