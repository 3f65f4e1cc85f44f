import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readSetup } from '../src/cli/read-setup.ts'
import { openDatabase, type Db } from '../src/db/database.ts'
import { migrateUp, readMigrations } from '../src/db/migrate.ts'

const CLI = fileURLToPath(new URL('../bin/cli.js', import.meta.url))
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'jorge-privacy-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const here = { JORGE_ENV: 'development', DATA_DIR: join(root, 'data') }
const L = 'loc_a'

/** The real command line on an embedded database of its own. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], TMPDIR: root, NO_COLOR: '1', ...here }
    const child = execFile(process.execPath, ['--', CLI, ...args], { env, cwd: root }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end()
  })

async function stored<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(readSetup({ set: here }).database)
  try {
    await migrateUp(database, readMigrations(MIGRATIONS))
    return await work(database.db)
  } finally {
    await database.close()
  }
}

const seed = (db: Db) =>
  sql`
    with known as (insert into contacts (location_id, contact_id, name, phone_e164, phone_hash)
      values (${L}, 'con_1', 'Orla Quillfeather', '+19095550137', 'k1:ab'), (${L}, 'con_2', null, '+19095550138', 'k1:cd')),
    held as (insert into holds (location_id, id, subject, reason) values (${L}, 'hold_1', 'p:k1:cd', 'crm_dnd'), (${L}, 'hold_2', 'c:con_1', 'optout_unsure')),
    gone as (insert into suppressions (location_id, id, subject, reason, channel, rule_version, keep_until)
      values (${L}, 'sup_1', 'c:con_1', 'keyword', 'sms', '1', now() + interval '10 years'))
    insert into privacy_cases (location_id, id, contact_id, kind, received_at, acknowledge_by, complete_by) values
      (${L}, 'case_1', 'con_1', 'delete', now(), now() + interval '10 days', now() + interval '30 days 1 hour'),
      (${L}, 'case_2', 'con_2', 'access', now(), now() - interval '1 day', now() + interval '31 days')`.execute(db)

test(
  'requests are listed, acknowledged, extended, carried out and completed; holds are listed and released',
  { timeout: 240_000 },
  async () => {
    await stored(seed)
    const listed = await run('privacy', 'list')
    expect(listed.code, listed.err).toBe(1)
    expect(listed.out).toContain('case_1  delete  con_1 of loc_a: 9 days to acknowledge; 30 days to complete')
    expect(listed.out).toMatch(/case_2 {2}access {2}con_2 of loc_a: \d+ days? too late to acknowledge; 30 days to complete/)

    expect(await run('privacy', 'acknowledge', 'case_2', '--as', 'ana')).toMatchObject({ code: 0 })
    const extended = await run('privacy', 'extend', 'case_2', '--reason', 'the broker is ill', '--as', 'ana', '--json')
    expect(JSON.parse(extended.out)).toMatchObject({ ok: true, data: { id: 'case_2', kind: 'access', extended_at: expect.any(String) } })
    expect(await run('privacy', 'extend', 'case_2', '--reason', 'again')).toMatchObject({
      code: 5,
      err: expect.stringContaining('the law allows it once'),
    })
    expect(await run('privacy', 'complete', 'case_9', '--note', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no request case_9'),
    })
    expect(await run('privacy', 'complete', 'case_1')).toMatchObject({ code: 2 })

    const refused = await run('privacy', 'erase', 'con_1', '--location', L)
    expect(refused).toMatchObject({ code: 5, err: expect.stringContaining('cannot be taken back') })
    const erased = await run('privacy', 'erase', 'con_1', '--location', L, '--yes')
    expect(erased.code, erased.err).toBe(0)
    expect(erased.out).toMatch(/con_1 of loc_a was erased\n {2}removed {2}1 profile\n {2}remains {2}2 suppressions: hash and dates/)
    expect(erased.out).toContain('then: jorge privacy complete case_1 --note')
    expect(await run('privacy', 'erase', 'con_9', '--location', L, '--yes')).toMatchObject({ code: 1 })
    expect(await run('privacy', 'complete', 'case_1', '--note', 'deleted in HighLevel too')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('privacy', 'list', '--json')).out)).toMatchObject({
      ok: true,
      data: { cases: [{ id: 'case_2', days_to_acknowledge: null }] },
    })

    expect((await run('holds', 'list')).out).toMatch(/crm_dnd {7}phone of con_2 in loc_a/)
    const no = await run('holds', 'release', 'con_1', '--location', L, '--reason', 'they called')
    expect(no).toMatchObject({ code: 5, err: expect.stringContaining('only START from the contact does') })
    expect(await run('holds', 'release', 'con_2', '--location', L, '--reason', 'they called', '--as', 'ana')).toMatchObject({
      code: 0,
      out: 'con_2 is held no longer; 0 texts that waited are due now\n',
    })
    expect(await run('holds', 'release', 'con_2', '--location', L, '--reason', 'again')).toMatchObject({ code: 1 })

    const { names, held } = await stored(async (db) => ({
      names: await db.selectFrom('contacts').select('name').execute(),
      held: await db.selectFrom('holds').select(['id', 'lifted_by', 'lifted_reason']).where('lifted_at', 'is not', null).execute(),
    }))
    expect(names).toEqual([{ name: null }, { name: null }])
    expect(held).toEqual([{ id: 'hold_1', lifted_by: 'ana', lifted_reason: 'they called' }])
  },
)
