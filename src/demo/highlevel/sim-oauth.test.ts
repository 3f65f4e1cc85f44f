import { expect, test } from 'vitest'
import { plainCalls, stillSimulator } from './plain-call.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: undefined, Version: undefined }

function oauthWorld() {
  const world = stillSimulator({ locations: [{ token: null }] })
  const token = (fields: Record<string, string>) =>
    world.call('POST', '/oauth/token', {
      headers: form,
      body: new URLSearchParams({ client_id: 'c', client_secret: 's', ...fields }).toString(),
    })
  const refresh = (refreshToken: string) => token({ grant_type: 'refresh_token', refresh_token: refreshToken })
  const canRead = async (accessToken: string) =>
    (await plainCalls(world.simulator, { token: accessToken })('GET', '/locations/loc_ie_01')).status
  return { ...world, token, refresh, canRead }
}

test('a code becomes a pair, once', async () => {
  const { simulator, token, canRead } = oauthWorld()
  const code = simulator.control.authorize({ type: 'location', locationId: 'loc_ie_01' })
  const { status, body } = await token({ grant_type: 'authorization_code', code })
  expect(status).toBe(200)
  expect(body).toMatchObject({ userType: 'Location', locationId: 'loc_ie_01', expires_in: 86_399, userId: 'usr_integration' })
  expect(await canRead(String(body['access_token']))).toBe(200)
  expect((await token({ grant_type: 'authorization_code', code })).status).toBe(400)
})

test('crm.md 13, behaviours: a refresh token dies with its first use', async () => {
  const { simulator, refresh, canRead } = oauthWorld()
  const first = simulator.control.grantTokens({ type: 'location', locationId: 'loc_ie_01' })
  const second = await refresh(first.refreshToken)
  expect(second.status).toBe(200)
  expect(await refresh(first.refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  expect(await canRead(String(second.body['access_token']))).toBe(200)
  expect((await refresh(String(second.body['refresh_token']))).status).toBe(200)
})

test('an access token ends after a day', async () => {
  const { simulator, canRead, clock } = oauthWorld()
  const { accessToken } = simulator.control.grantTokens({ type: 'location', locationId: 'loc_ie_01' })
  await clock.sleep(86_398_000)
  expect(await canRead(accessToken)).toBe(200)
  await clock.sleep(1_000)
  expect(await canRead(accessToken)).toBe(401)
})

test('a company token is exchanged for a location token and lists the installed locations', async () => {
  const { simulator, canRead } = oauthWorld()
  const { accessToken } = simulator.control.grantTokens({ type: 'company', companyId: 'cmp_01' })
  const asCompany = plainCalls(simulator, { token: accessToken })
  expect(await canRead(accessToken)).toBe(401)
  const listed = await asCompany('GET', '/oauth/installedLocations?companyId=cmp_01&appId=app_1')
  expect(listed.body).toMatchObject({ locations: [{ _id: 'loc_ie_01' }] })
  const body = new URLSearchParams({ companyId: 'cmp_01', locationId: 'loc_ie_01' }).toString()
  const exchanged = await asCompany('POST', '/oauth/locationToken', { headers: { 'Content-Type': form['Content-Type'] }, body })
  expect(await canRead(String(exchanged.body['access_token']))).toBe(200)
})

test('tokens do not enter the list of requests', async () => {
  const { simulator, refresh } = oauthWorld()
  const { refreshToken } = simulator.control.grantTokens({ type: 'location', locationId: 'loc_ie_01' })
  await refresh(refreshToken)
  expect(JSON.stringify(simulator.state.requests)).not.toContain(refreshToken)
})
