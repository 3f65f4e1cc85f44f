import { sha256 } from '../../src/lib/hash.ts'
import type { Case } from './cases.ts'
import { crashLocation } from './crash-location.ts'
import type { Victim } from './process.ts'

const TOKEN = 'token-of-ana'

/** Lets a person in who may hand contacts over. */
export const letIn = (victim: Victim): Promise<unknown> =>
  victim.ask(`
    insert into api_tokens (token_hash, name, role, location_id, expires_at)
    values ('${sha256(TOKEN)}', 'ana', 'operator', '${crashLocation.location_id}', db_now() + interval '1 day')`)

/** A minute passes, after which whoever worked on a key without an answer is known to be gone. */
export const forgetWorkers = (victim: Victim): Promise<unknown> =>
  victim.ask(`update idempotency_keys set at = at - interval '2 minutes' where status is null`)

type Answer = { status: number; replayed: boolean; body: { handoff_executed?: boolean; handoff_id?: string } }

/** Hands a contact to the seller bot over HTTP, by one key per contact, whatever they wrote. */
export async function askHandoff(victim: Victim, contactId: string): Promise<Answer> {
  const response = await fetch(`${victim.url()}/api/v1/contacts/${contactId}/handoffs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', 'idempotency-key': `key-${contactId}` },
    body: JSON.stringify({ scores: { buyer: 0, seller: 0.9 } }),
  })
  const replayed = response.headers.get('idempotency-replayed') === 'true'
  return { status: response.status, replayed, body: (await response.json()) as Answer['body'] }
}

/** Asks twice more by the same key: both are told of the handoff on record, the second from what was kept. */
export async function askedAgain(victim: Victim, { contactId, name }: Case): Promise<string[]> {
  const [again, thrice] = [await askHandoff(victim, contactId), await askHandoff(victim, contactId)]
  const made = await victim.ask<{ id: string }>(`select id from handoffs where contact_id = '${contactId}'`)
  const tells = ({ status, body }: Answer) =>
    status === 200 && body.handoff_executed === true && made.length === 1 && body.handoff_id === made[0]?.id
  const told = [again, thrice].filter((one) => !tells(one)).map((one) => `${name}: asked again, it says ${JSON.stringify(one)}`)
  return thrice.replayed ? told : [...told, `${name}: its answer was not kept`]
}
