import type { Location } from '../conversation/location.ts'
import type { OAuthApp } from './token-pair.ts'

/** What the app of the process, or a location's own, is at HighLevel; null: it does not connect by consent. */
export function appOf(location: Location | null, own: OAuthApp | null): OAuthApp | null {
  if (location?.auth.kind !== 'oauth') return null
  const { client_id, client_secret, redirect_uri } = location.auth
  const clientId = client_id ?? own?.clientId
  const clientSecret = client_secret ?? own?.clientSecret
  const redirectUri = redirect_uri ?? own?.redirectUri
  return clientId && clientSecret && redirectUri ? { clientId, clientSecret, redirectUri } : null
}
