import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { consentState } from '../src/crm/consent-state.ts'
import { KINDS, perform } from './support/crm-effects.ts'
import { openHouse, storySetup, type House } from './support/house.ts'

const SELL = 'I want to sell my house in Upland'
const MINUTE = 60
const auth = {
  kind: 'oauth',
  client_id: 'app',
  client_secret: 'app-secret-of-the-story',
  redirect_uri: 'https://jorge.test/oauth/callback',
} as const

let house: House
beforeEach(async () => void (house = await openHouse({ location: { auth } })))
afterEach(() => house.close())

const L = () => house.location.location_id
/** HighLevel sends its user back with a code. */
const consent = (
  state?: string,
  owner: Parameters<House['simulator']['control']['authorize']>[0] = { type: 'location', locationId: L() },
) => {
  const query = new URLSearchParams({ code: house.simulator.control.authorize(owner), ...(state === undefined ? {} : { state }) })
  return house.app.server.inject({ url: `/oauth/callback?${query.toString()}` })
}
const crmState = async () =>
  (await sql<{ crm_state: string }>`select crm_state from locations`.execute(house.app.database.db)).rows[0]?.crm_state
const calls = (path: string) => house.requests().filter((one) => one.path === path).length
const sends = () => calls('/conversations/messages')

describe('crm.md 1, Origin: a location that connects by consent', () => {
  test('is not called before; what came meanwhile is answered after it', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(MINUTE)
    expect({ state: await crmState(), calls: house.requests().length }).toEqual({ state: 'reauth_required', calls: 0 })
    expect(await house.count('inbox')).toBe(1)
    const answer = await consent(consentState(L(), { secret: storySetup().secrets.session, now: house.clock.now() }))
    expect([answer.statusCode, await crmState()]).toEqual([200, 'ok'])
    expect(answer.body).not.toMatch(/access_|refresh_/)
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(calls('/oauth/token')).toBe(1)
  })

  test('a consent that began at the marketplace has no state and counts too; one with a foreign state does not', async () => {
    expect((await consent('bm9ib2R5.99999999999999.abc')).statusCode).toBe(400)
    expect(calls('/oauth/token')).toBe(0)
    expect((await consent()).statusCode).toBe(200)
  })

  test('a location that nobody configured, and a code that was used, connect nothing', async () => {
    house.simulator.control.addLocation({ id: 'loc_stranger' })
    expect((await consent(undefined, { type: 'location', locationId: 'loc_stranger' })).statusCode).toBe(400)
    expect((await house.app.server.inject({ url: '/oauth/callback?code=code_spent' })).statusCode).toBe(400)
    expect((await house.app.server.inject({ url: '/oauth/callback' })).statusCode).toBe(422)
    expect((await sql`select 1 from audit`.execute(house.app.database.db)).rows).toEqual([])
  })

  test("an agency's consent connects the locations it covers", async () => {
    expect((await consent(undefined, { type: 'company', companyId: 'cmp_01' })).statusCode).toBe(200)
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('what our own user sends is no takeover', async () => {
    await consent()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(MINUTE)
    await house.signed({
      type: 'OutboundMessage',
      contactId: dana,
      messageId: 'msg_auto',
      messageType: 'SMS',
      direction: 'outbound',
      source: 'workflow',
      userId: 'usr_integration',
      body: 'Thanks!',
    })
    expect((await house.state(dana)).owner).toBe('seller')
  })
})

describe('crm.md 6: a token that ran out', () => {
  test('every kind of action: 401, one refresh, and the action happens exactly once', async () => {
    await consent()
    house.contact('dana')
    const came: Record<string, unknown> = {}
    for (const [kind, effect] of Object.entries(KINDS)) {
      const before = calls('/oauth/token')
      house.simulator.control.expireAccessTokens()
      await perform(house, effect.action, 10 * MINUTE)
      const [action] = await house.actions('dana', kind)
      came[kind] = { effects: effect.effects(house), status: action?.status, refreshes: calls('/oauth/token') - before }
    }
    const once = { effects: 1, status: 'accepted', refreshes: 1 }
    expect(came).toEqual(Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, once])))
  })

  test('a text whose token had to be renewed for long is claimed anew: an opt-out that came meanwhile forbids it', async () => {
    await consent()
    const dana = house.contact('dana')
    house.onCall(async ({ path }, when) => {
      if (path === '/conversations/messages' && when === 'before') house.simulator.control.expireAccessTokens()
      if (path !== '/oauth/token' || when !== 'after') return
      house.onCall(null)
      await house.clock.sleep(1_000)
      await house.text(dana, 'please stop texting me')
    })
    await perform(house, { kind: 'send_sms', text: 'Which area?', purpose: 'human' }, 10 * MINUTE)
    expect(house.ours(dana)).not.toContain('Which area?')
    expect((await house.actions('dana', 'send_sms')).map(({ status }) => status).toSorted()).toEqual(['accepted', 'cancelled'])
  })

  test('a refresh that is refused stops the location: the text it hit is a person’s, what comes later waits for a new consent', async () => {
    await consent()
    const [dana, ben] = [house.contact('dana'), house.contact('ben')]
    await house.text(dana, SELL)
    await house.run(MINUTE)
    house.simulator.control.expireAccessTokens()
    house.simulator.state.refreshTokens.clear()
    await house.text(dana, '123 Main Street')
    await house.run(5 * MINUTE)
    expect(await crmState()).toBe('reauth_required')
    const asked = house.requests().length
    await house.text(ben, SELL)
    await house.run(5 * MINUTE)
    expect(house.requests()).toHaveLength(asked)
    await consent()
    await house.run(10 * MINUTE)
    expect({ dana: house.ours(dana).length, tasks: house.tasks(dana).length, ben: house.ours(ben).length }).toEqual({
      dana: 1,
      tasks: 1,
      ben: 1,
    })
  })
})

describe('crm.md 8, INSTALL and UNINSTALL', () => {
  test('an uninstall stops sends and forgets the tokens at once; inbound is stored; a new consent goes on', async () => {
    await consent()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.signed({ type: 'UNINSTALL', webhookId: 'wh_gone' })
    expect(await crmState()).toBe('uninstalled')
    expect((await sql`select 1 from crm_tokens`.execute(house.app.database.db)).rows).toEqual([])
    await house.run(10 * MINUTE)
    expect(sends()).toBe(0)
    await house.signed({ type: 'INSTALL', webhookId: 'wh_back' })
    await consent()
    await house.run(10 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('an uninstall that arrives after the new installation changes nothing', async () => {
    await consent()
    const old = new Date(house.clock.now().getTime() - 3_600_000).toISOString()
    await house.signed({ type: 'UNINSTALL', webhookId: 'wh_1' })
    await consent()
    await house.signed({ type: 'UNINSTALL', webhookId: 'wh_late', timestamp: old })
    expect(await crmState()).toBe('ok')
  })
})
