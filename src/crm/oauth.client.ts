import { z } from 'zod'
import { fail, ok } from '../lib/result.ts'
import { API_VERSIONS } from './api-version.ts'
import { classify } from './classify.ts'
import type { CrmError, CrmResult } from './crm-port.ts'
import { fetchFault } from './fetch-fault.ts'
import type { RequestDeps } from './request.client.ts'
import type { OAuthApp, TokenPair } from './token-pair.ts'

/** A pair as HighLevel gives it, with its life; `locationId` null: an agency's. */
export type Granted = { pair: TokenPair; lifeMs: number; locationId: string | null; approvedLocations: string[] }

export type Grant = { kind: 'code'; code: string } | { kind: 'refresh'; refreshToken: string; userType: TokenPair['userType'] }

export type OAuthCalls = {
  /** One attempt. `grant_refused`: HighLevel will not take this code or refresh token again. */
  grant(app: OAuthApp, grant: Grant): Promise<CrmResult<Granted>>
  /** A location's token by its agency's. */
  locationToken(agency: { access: string; companyId: string }, locationId: string): Promise<CrmResult<Granted>>
}

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

const grantedShape = z
  .object({
    access_token: z.string().min(1),
    refresh_token: text,
    expires_in: z.number().positive(),
    scope: text,
    userType: text,
    locationId: text,
    companyId: text,
    userId: text,
    approvedLocations: z.array(z.string()).catch([]).default([]),
  })
  .transform((told): Granted => ({
    pair: {
      access: told.access_token,
      refresh: told.refresh_token,
      userType: told.userType === 'Company' ? 'Company' : 'Location',
      companyId: told.companyId,
      userId: told.userId,
      scope: told.scope,
    },
    lifeMs: told.expires_in * 1000,
    locationId: told.locationId,
    approvedLocations: told.approvedLocations,
  }))

/** HighLevel's token routes. The answers are secrets: nothing of them is logged. */
export function oauthCalls(deps: OAuthDeps): OAuthCalls {
  return {
    grant: (app, grant) => post(deps, { path: '/oauth/token', form: formOf(app, grant) }),
    locationToken: ({ access, companyId }, locationId) =>
      post(deps, {
        path: '/oauth/locationToken',
        form: { companyId, locationId },
        headers: { Authorization: `Bearer ${access}`, Version: API_VERSIONS.oauth },
      }),
  }
}

function formOf({ clientId, clientSecret, redirectUri }: OAuthApp, grant: Grant): Record<string, string> {
  const app = { client_id: clientId, client_secret: clientSecret, redirect_uri: redirectUri }
  return grant.kind === 'code'
    ? { ...app, grant_type: 'authorization_code', code: grant.code }
    : { ...app, grant_type: 'refresh_token', refresh_token: grant.refreshToken, user_type: grant.userType }
}

type Post = { path: string; form: Record<string, string>; headers?: Record<string, string> }

async function post(deps: OAuthDeps, { path, form, headers = {} }: Post): Promise<CrmResult<Granted>> {
  const base = (typeof deps.baseUrl === 'string' ? deps.baseUrl : deps.baseUrl.oauth).replace(/\/+$/, '')
  const nature = { effect: 'create' } as const
  try {
    const response = await deps.fetch(`${base}${path}`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
      redirect: 'manual',
      signal: AbortSignal.timeout(deps.timeoutMs),
    })
    deps.log.info({ path, status: response.status }, 'crm token call')
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) return fail(refusalOf(response.status, body))
    const granted = grantedShape.safeParse(body)
    // The old refresh token may be spent all the same: as good as no answer.
    return granted.success ? ok(granted.data) : fail({ kind: 'unknown', reason: 'bad_response', message: 'the answer holds no token' })
  } catch (error) {
    return fail(classify(fetchFault(error), nature))
  }
}

/** A code or refresh token that is refused is refused for good. */
function refusalOf(status: number, body: unknown): CrmError {
  const told = (body as { error?: unknown } | null)?.error
  const message = typeof told === 'string' ? told.slice(0, 60) : `status ${status}`
  if (status === 400 || status === 401) return { kind: 'permanent', reason: 'auth', status, message }
  return classify({ at: 'answered', status, message, traceId: null }, { effect: 'create' })
}

type OAuthDeps = Pick<RequestDeps, 'fetch' | 'baseUrl' | 'timeoutMs' | 'log'>
