import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

const root = mkdtempSync(join(tmpdir(), 'jorge-lock-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const DEAD_PID = 4_194_305

test('a lock names its holder, excludes, and goes when given back', () => {
  const folder = join(root, 'a')
  const unlock = lockFolder(folder)
  expect(readFileSync(`${folder}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d+\\n$`))
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`)
  unlock()
  expect(existsSync(`${folder}.lock`)).toBe(false)
  lockFolder(folder)()
})

test.each([
  ['of a process that is gone', `${DEAD_PID} 1\n`],
  ['whose pid now belongs to a younger process', `${process.pid} 1\n`],
  ['that says nothing', ''],
  ['that makes no sense', 'locked by me\n'],
])('a lock %s is taken over', (_, content) => {
  const folder = join(root, 'stale')
  writeFileSync(`${folder}.lock`, content)
  const unlock = lockFolder(folder)
  expect(readFileSync(`${folder}.lock`, 'utf8')).toContain(`${process.pid} `)
  unlock()
})
