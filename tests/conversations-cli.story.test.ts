import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readSetup } from '../src/cli/read-setup.ts'
import { openDatabase } from '../src/db/database.ts'
import { migrateUp, readMigrations } from '../src/db/migrate.ts'

const CLI = fileURLToPath(new URL('../bin/cli.js', import.meta.url))
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'jorge-conversations-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const L = 've9EPM428h8vShlRW1KT'
const FILE = join(root, 'locations.yaml')
const here = { JORGE_ENV: 'development', DATA_DIR: join(root, 'data'), LOCATIONS_FILE: FILE, RANCHO_HIGHLEVEL_TOKEN: 'pit-0c6a' }

type Ran = { code: number; out: string; err: string }

/** The real command line on an embedded database of its own. */
const run = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], TMPDIR: root, NO_COLOR: '1', ...here }
    const child = execFile(process.execPath, ['--', CLI, ...args], { env, cwd: root }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end()
  })

async function ask(...args: string[]): Promise<{ code: number; ok: boolean; data: Record<string, unknown>; errors: unknown[] }> {
  const { code, out } = await run(...args, '--location', L, '--json')
  return { code, ...(JSON.parse(out) as { ok: boolean; data: Record<string, unknown>; errors: unknown[] }) }
}

test(
  'a conversation is taken over, found, read and given back on the command line, and its handoffs are listed',
  { timeout: 240_000 },
  async () => {
    writeFileSync(FILE, (await run('config', 'template')).out)
    const database = await openDatabase(readSetup({ set: here }).database)
    await migrateUp(database, readMigrations(MIGRATIONS))
    await sql`insert into contacts (location_id, contact_id, name) values (${L}, 'con_1', 'Orla Quillfeather')`.execute(database.db)
    await sql`insert into messages (location_id, id, contact_id, direction, author, text, text_hash, sent_at)
    values (${L}, 'in_1', 'con_1', 'inbound', 'contact', 'my roof is new', 'h', now())`.execute(database.db)
    await sql`insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, reason_code, buyer_score, seller_score,
    threshold, threshold_base, threshold_adjustment, retry_at, at)
    values (${L}, 'ho_1', 'con_1', 'turn_1', 'turn', 'seller', 'buyer', 'blocked', 'circular_return', 0.9, 0, 0.6, 0.6, 0, now(), now()),
    (${L}, 'ho_2', 'con_2', 'turn_2', 'turn', 'lead', 'buyer', 'executed', null, 0.9, 0, 0.7, 0.7, 0, null, now())`.execute(database.db)
    await database.close()

    expect(await ask('takeover', 'con_1', '--as', 'priya')).toMatchObject({
      code: 0,
      ok: true,
      data: { contact_id: 'con_1', owner: 'human', version: 1, stopped: [] },
    })
    expect(await ask('conversations', '--owner', 'human', '--waiting')).toMatchObject({
      code: 0,
      data: { items: [{ contact: { contact_id: 'con_1', name: 'Orla Quillfeather' }, owner: 'human' }], next_cursor: null },
    })
    expect(await ask('conversation', 'con_1')).toMatchObject({
      code: 0,
      data: {
        conversation: { owner: 'human', owner_reason: 'takeover', version: 1 },
        messages: {
          items: [
            { kind: 'message', text: 'my roof is new' },
            { kind: 'decision', type: 'OwnerChanged', actor: 'priya' },
          ],
        },
      },
    })
    const shown = await run('conversation', 'con_1', '--location', L)
    expect(shown.out).toContain('Orla Quillfeather')
    expect(shown.out).toContain('contact: my roof is new')
    expect(await ask('release', 'con_1', '--bot', 'seller', '--continue', '--as', 'priya')).toMatchObject({
      code: 0,
      data: { contact_id: 'con_1', owner: 'seller', version: 2 },
    })
    expect(await ask('conversations', '--owner', 'human')).toMatchObject({ code: 0, data: { items: [] } })
    expect(await ask('conversation', 'con_nobody')).toMatchObject({ code: 1, ok: false, data: null, errors: [{ code: 'not_found' }] })
    expect(await ask('takeover', 'con_nobody')).toMatchObject({ code: 1, errors: [{ code: 'not_found' }] })
    expect(await ask('handoffs', 'list', '--status', 'blocked', '--contact', 'con_1')).toMatchObject({
      code: 0,
      data: { items: [{ id: 'ho_1', route: 'seller->buyer', reason: 'circular_return' }], next_cursor: null },
    })
    expect((await run('handoffs', 'list', '--location', L, '--route', 'seller->buyer')).out).toMatch(
      /^\S+ {2}con_1 {2}seller->buyer {2}blocked {2}circular return {2}passes from \S+\n$/,
    )
    expect(await ask('handoffs')).toMatchObject({ code: 0, data: { total_handoffs: 1, blocked_by_reason: { circular_return: 1 } } })
    expect(await ask('conversations', '--limit', '0')).toMatchObject({ code: 2, errors: [{ code: 'usage' }] })
  },
)
