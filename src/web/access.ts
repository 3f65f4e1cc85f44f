import type { IncomingHttpHeaders } from 'node:http'

export const ROLES = ['viewer', 'operator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who asks, by the name of the token. `locationId` `-` stands for every location; `session` tells streams of one session from another's. */
export type Access = { role: Role; locationId: string; session: string; name: string }

/** What a token stands for, as it is stored. */
export type TokenRole = { role: string; locationId: string; name: string }

export const SESSION_COOKIE = 'jorge_session'

export type Credential = { token: string; from: 'header' | 'cookie' }

/** The token a request carries: `Authorization: Bearer` before the session cookie. */
export function credentialOf(headers: IncomingHttpHeaders): Credential | null {
  const bearer = /^bearer +([^ ]+) *$/i.exec(headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return { token: bearer, from: 'header' }
  const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const session = cookies.find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1)
  return session ? { token: session, from: 'cookie' } : null
}

/** Each role may what the ones before it may. An unknown role may nothing. */
export const mayAct = (role: string, needed: Role): role is Role => ROLES.indexOf(role as Role) >= ROLES.indexOf(needed)

export const mayEnter = (access: Access, locationId: string): boolean => access.locationId === '-' || access.locationId === locationId

export type Place = { kind: 'place'; locationId: string } | { kind: 'foreign' } | { kind: 'missing' }

/** The one location a request is about: the one it names, or the only one of its token. */
export function placeOf(access: Access | undefined, named: unknown): Place {
  const own = access?.locationId ?? ''
  if (named === undefined) return own === '-' || own === '' ? { kind: 'missing' } : { kind: 'place', locationId: own }
  if (typeof named !== 'string' || named === '' || named === '-') return { kind: 'missing' }
  return access && mayEnter(access, named) ? { kind: 'place', locationId: named } : { kind: 'foreign' }
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A change that a cookie vouches for must come from our own pages: browsers say where a request was made. */
export function isForeign({ method, host, headers }: { method: string; host: string; headers: IncomingHttpHeaders }): boolean {
  if (READING.has(method)) return false
  const { origin } = headers
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== host
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin'
}

/** The session cookie: no script reads it and no other site sends it. */
export const sessionCookie = (token: string, { secure, maxAgeSeconds }: { secure: boolean; maxAgeSeconds: number }): string =>
  [`${SESSION_COOKIE}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${maxAgeSeconds}`, ...(secure ? ['Secure'] : [])].join(
    '; ',
  )
