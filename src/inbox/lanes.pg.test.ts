import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { acceptOn, brokenFolds, commitOn, givenText, givenTurn } from '../../tests/support/given-line.ts'
import { describeOn, inProcesses } from '../../tests/support/test-database.ts'
import { claimLanes } from './lanes.store.ts'

describeOn('postgres', 'many processes', (database) => {
  test('processes that claim together get each lane once', async () => {
    const contacts = Array.from({ length: 200 }, (_, index) => `con_${index}`)
    const accept = acceptOn(database())
    await Promise.all(contacts.map((contact) => accept(givenText(contact, 'hi'))))
    const claimed = await inProcesses(4, async ({ db }) => {
      const mine: string[] = []
      for (;;) {
        const lanes = await claimLanes(db, 7, 30)
        if (lanes.length === 0 && (await free(db)) === 0) return mine
        mine.push(...lanes.map(({ contactId, leaseNo }) => `${contactId} ${leaseNo}`))
      }
    })
    expect(claimed.flat().toSorted()).toEqual(contacts.map((contact) => `${contact} 1`).toSorted())
  })

  test('no text accepted while its lane commits stays without a due time', async () => {
    const contacts = ['con_1', 'con_2', 'con_3']
    const writers = Array.from({ length: 3 }, (_, index) => index)
    let writing = writers.length
    await inProcesses(6, async (process, index) => {
      if (index < writers.length) {
        const accept = acceptOn(process)
        for (let n = 0; n < 40; n += 1) await accept(givenText(contacts[n % contacts.length] ?? 'con_1', `text ${index} ${n}`))
        return void (writing -= 1)
      }
      for (;;) {
        const wasWriting = writing > 0
        const lanes = await claimLanes(process.db, 1, 30)
        for (const lane of lanes) expect(await commitOn(process, await givenTurn(process, lane))).toBe('committed')
        if (lanes.length === 0 && !wasWriting && (await free(process.db)) === 0) return
      }
    })
    const { rows } = await sql<{ status: string; count: number }>`select status, count(*)::int as count from inbox group by status`.execute(
      database().db,
    )
    expect(rows).toEqual([{ status: 'settled', count: 120 }])
    expect(await brokenFolds(database().db)).toEqual([])
  })

  test('deliveries of one batch by many processes at once, in any order, are one row each', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => givenText(`con_${index % 5}`, `text ${index}`))
    const answers = await inProcesses(4, async (process, index) => {
      const accept = acceptOn(process)
      return Promise.all(texts.toSorted((a, b) => order(a.key, index) - order(b.key, index)).map((text) => accept(text)))
    })
    expect(answers.flat().filter(({ status }) => status === 'accepted')).toHaveLength(30)
    const seqs = await database().db.selectFrom('inbox').select(['contact_id', 'seq']).execute()
    expect(new Set(seqs.map(({ contact_id, seq }) => `${contact_id} ${seq}`)).size).toBe(30)
  })
})

/** Lanes that are due and nobody has: `skip locked` may pass one over that is locked for a moment. */
async function free(db: Parameters<typeof claimLanes>[0]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from lanes where due_at <= db_now() and (lease_until is null or lease_until <= db_now())`.execute(db)
  return rows[0]?.n ?? 0
}

/** Another order for each process. */
const order = (key: string, index: number): number =>
  [...key].reduce((sum, letter) => (sum * (31 + index) + letter.charCodeAt(0)) % 9973, index)
