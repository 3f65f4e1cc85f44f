import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../lib/errors.ts'
import { openDatabase } from './database.ts'
import { fsyncs } from './embedded.ts'

const WRITER = fileURLToPath(new URL('../../tests/support/embedded-writer.ts', import.meta.url))

let root: string
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'jorge-embedded-'))))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a commit reaches the disk', async () => {
  const database = await openDatabase({ kind: 'embedded', folder: join(root, 'synced') })
  await sql`create table kept (n int)`.execute(database.db)
  const before = fsyncs.count
  await database.transaction((tx) => sql`insert into kept values (1)`.execute(tx))
  expect(fsyncs.count).toBeGreaterThan(before)
  const { rows } = await sql<{ fsync: string }>`show fsync`.execute(database.db)
  expect(rows).toEqual([{ fsync: 'on' }])
  await database.close()
})

test('no row that was acknowledged is lost when the process is killed, twice over', async () => {
  const folder = join(root, 'killed')
  let acknowledged = 0
  for (const rounds of [30, 60]) {
    const writer = start(folder, 'write')
    const wanted = acknowledged + rounds
    await writer.line((line) => Number(line) >= wanted)
    await writer.kill()
    acknowledged = Math.max(...writer.lines.map(Number).filter(Number.isInteger))
  }
  const database = await openDatabase({ kind: 'embedded', folder })
  const { rows } = await sql<{ count: number; last: number }>`select count(*)::int as count, max(n) as last from kept`.execute(database.db)
  const { count, last } = rows[0] ?? { count: 0, last: 0 }
  expect(count).toBe(last)
  expect(last).toBeGreaterThanOrEqual(acknowledged)
  await database.close()
})

test('a second process is refused and told who holds the folder; the same process too; a dead holder is no obstacle', async () => {
  const folder = join(root, 'held')
  const holder = start(folder, 'hold')
  await holder.line((line) => line === 'open')
  const second = start(folder, 'hold')
  expect(await second.line((line) => line.startsWith('refused'))).toContain(`in use by process ${holder.child.pid}`)
  await second.kill()
  await expect(openDatabase({ kind: 'embedded', folder })).rejects.toThrow(Refused)
  await holder.kill()

  const database = await openDatabase({ kind: 'embedded', folder })
  await expect(openDatabase({ kind: 'embedded', folder })).rejects.toThrow(`in use by process ${process.pid}`)
  await database.close()
  await (await openDatabase({ kind: 'embedded', folder })).close()
})

type Writer = { child: ChildProcess; lines: string[]; line(wanted: (line: string) => boolean): Promise<string>; kill(): Promise<void> }

function start(folder: string, mode: 'write' | 'hold'): Writer {
  const child = spawn(process.execPath, [WRITER, folder, mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  let look = () => {}
  child.stdout?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    look()
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    child,
    lines,
    line: (wanted) =>
      new Promise((resolve, reject) => {
        look = () => {
          const found = lines.find(wanted)
          if (found !== undefined) resolve(found)
        }
        look()
        void gone.then(() => reject(new Error(`the writer ended: ${lines.slice(-3).join(' | ')}`)))
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
