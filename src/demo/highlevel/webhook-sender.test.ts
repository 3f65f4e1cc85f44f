import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { systemClock, virtualClock } from '../../lib/clock.ts'
import { MONDAY_MORNING } from './plain-call.ts'
import type { Deliver, Webhook, WebhookFaults, WebhookSettings } from './webhook-sender.ts'
import { faultsOf, NO_FAULTS, webhookSender } from './webhook-sender.ts'

function sending(settings: Partial<WebhookSettings> = {}, deliver: Deliver = () => Promise.resolve(200)) {
  const clock = virtualClock(MONDAY_MORNING)
  const got: Webhook[] = []
  const sender = webhookSender({
    clock,
    seed: 1,
    settings,
    timeoutMs: 40,
    deliver: (webhook) => {
      got.push(webhook)
      return deliver(webhook)
    },
  })
  const send = (id: string) =>
    sender.send({
      id,
      type: 'InboundMessage',
      path: '/webhooks/ghl',
      body: { type: 'InboundMessage', locationId: 'loc_ie_01', webhookId: id },
      seal: (body) => sender.sign(body),
    })
  const ids = () => got.map(({ body }) => (JSON.parse(body) as { webhookId: string }).webhookId)
  return { sender, clock, got, send, ids }
}

const only = (fault: keyof WebhookFaults, rate = 1): Partial<WebhookSettings> => ({ faults: { ...NO_FAULTS, [fault]: rate } })

function isSigned(publicKeyPem: string, { headers, body }: Webhook): boolean {
  const signature = Buffer.from(headers['X-GHL-Signature'] ?? '', 'base64')
  return verify(null, Buffer.from(body), createPublicKey(publicKeyPem), signature)
}

test('the signature is Ed25519 over the raw body and verifies with the exported key', async () => {
  const { sender, got, send } = sending()
  await send('wh_1')
  const [webhook] = got
  if (!webhook) throw new Error('nothing arrived')
  expect(isSigned(sender.publicKeyPem, webhook)).toBe(true)
  expect(isSigned(sender.publicKeyPem, { ...webhook, body: `${webhook.body} ` })).toBe(false)
  expect(isSigned(sending().sender.publicKeyPem, webhook)).toBe(false)
})

describe('crm.md 13, webhook sender: retry policies', () => {
  test.each([
    ['old', 429, 7],
    ['old', 500, 1],
    ['old', 200, 1],
    ['new', 429, 13],
    ['new', 500, 13],
    ['new', 204, 1],
  ] as const)('%s makes of %i %i attempts', async (policy, status, attempts) => {
    const { sender, send, got } = sending({ policy }, () => Promise.resolve(status))
    await send('wh_1')
    await sender.idle()
    expect(got).toHaveLength(attempts)
  })

  test('no answer at all is repeated by the new policy only', async () => {
    const refused: Deliver = () => Promise.reject(new Error('ECONNREFUSED'))
    const silent: Deliver = () => new Promise(() => {})
    const attempts = async (policy: 'old' | 'new', deliver: Deliver) => {
      const { sender, send, got } = sending({ policy }, deliver)
      await send('wh_1')
      await sender.idle()
      return [got.length, sender.deliveries[0]?.status]
    }
    expect(await attempts('old', refused)).toEqual([1, 'no answer'])
    expect(await attempts('new', refused)).toEqual([13, 'no answer'])
    expect(await attempts('old', silent)).toEqual([1, 'no answer'])
  })

  test('it stops with the first good answer; the delays are the policy times the pace', async () => {
    const answers = [429, 429, 200]
    const { sender, send } = sending({ policy: 'old', pace: 0.01 }, () => Promise.resolve(answers.shift() ?? 500))
    await send('wh_1')
    await sender.idle()
    const times = sender.deliveries.map(({ at }) => Date.parse(at) - MONDAY_MORNING.getTime())
    expect(times).toEqual([0, 6_000, 12_000])
    expect(sender.deliveries.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
  })

  test('the new delays grow', async () => {
    const { sender, send } = sending({ policy: 'new' }, () => Promise.resolve(503))
    await send('wh_1')
    await sender.idle()
    const times = sender.deliveries.map(({ at }) => Date.parse(at))
    const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0))
    expect(gaps).toHaveLength(12)
    expect(gaps.every((gap, n) => n === 0 || gap > (gaps[n - 1] ?? 0))).toBe(true)
  })

  test('closing gives up what waits', async () => {
    const sender = webhookSender({ clock: systemClock, seed: 1, deliver: () => Promise.resolve(429) })
    await sender.send({ id: 'wh_1', type: 't', path: '/', body: {}, seal: () => ({}) })
    sender.close()
    await sender.idle()
    expect(sender.deliveries).toHaveLength(1)
  })
})

describe('crm.md 13, webhook sender: faults', () => {
  test('duplicate brings the same bytes twice', async () => {
    const { send, got } = sending(only('duplicate'))
    await send('wh_1')
    expect(got).toHaveLength(2)
    expect(got[0]).toEqual(got[1])
  })

  test('drop brings nothing', async () => {
    const { send, got, sender } = sending(only('drop'))
    await send('wh_1')
    await sender.idle()
    expect(got).toEqual([])
  })

  test('reorder lets the next one overtake; nothing is lost', async () => {
    const { send, ids, sender } = sending(only('reorder', 0.5))
    const sent = Array.from({ length: 12 }, (_, n) => `wh_${n}`)
    for (const id of sent) await send(id)
    await sender.idle()
    expect(ids()).not.toEqual(sent)
    expect(ids().toSorted()).toEqual(sent.toSorted())
  })

  test('a held webhook goes out by itself when no other comes', async () => {
    const { send, ids } = sending({ ...only('reorder'), pace: 0.01 })
    await send('wh_1')
    expect(ids()).toEqual([])
    await expect.poll(ids).toEqual(['wh_1'])
  })

  test('delay brings it up to 30 s later', async () => {
    const { send, sender } = sending(only('delay'))
    await send('wh_1')
    await sender.idle()
    const late = Date.parse(sender.deliveries[0]?.at ?? '') - MONDAY_MORNING.getTime()
    expect(late).toBeGreaterThan(0)
    expect(late).toBeLessThanOrEqual(30_000)
  })

  test('corrupt spoils the signature and nothing else', async () => {
    const { send, got, sender } = sending(only('corrupt'))
    await send('wh_1')
    const [webhook] = got
    expect(webhook && isSigned(sender.publicKeyPem, webhook)).toBe(false)
    expect(Buffer.from(webhook?.headers['X-GHL-Signature'] ?? '', 'base64')).toHaveLength(64)
  })

  test('relocate names another location under a good signature', async () => {
    const { send, got, sender } = sending(only('relocate'))
    await send('wh_1')
    const [webhook] = got
    expect(JSON.parse(webhook?.body ?? '{}')).toMatchObject({ locationId: 'loc_of_somebody_else', webhookId: 'wh_1' })
    expect(webhook && isSigned(sender.publicKeyPem, webhook)).toBe(true)
  })

  test('who is hit depends on seed and id alone, and about as many as asked', () => {
    const rates: WebhookFaults = { duplicate: 0.1, drop: 0.2, reorder: 0.3, delay: 0.4, corrupt: 0.5, relocate: 0.6 }
    const hits = (seed: number) => Array.from({ length: 1_000 }, (_, n) => faultsOf(`wh_${n}`, rates, seed))
    expect(hits(5)).toEqual(hits(5))
    expect(hits(5)).not.toEqual(hits(6))
    for (const [fault, rate] of Object.entries(rates)) {
      const share = hits(5).filter((faults) => (faults as string[]).includes(fault)).length / 1_000
      expect(Math.abs(share - rate)).toBeLessThan(0.05)
    }
  })

  test('the same seed gives the same deliveries', async () => {
    const run = async () => {
      const faults = { duplicate: 0.2, drop: 0.2, reorder: 0.2, delay: 0, corrupt: 0.2, relocate: 0.2 }
      const { send, sender } = sending({ faults })
      for (let n = 0; n < 50; n++) await send(`wh_${n}`)
      await sender.idle()
      return sender.deliveries
    }
    expect(await run()).toEqual(await run())
  })
})
