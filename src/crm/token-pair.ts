/** What HighLevel gave for a location or an agency. `refresh` null: a location's token made from its agency's. */
export type TokenPair = {
  access: string
  refresh: string | null
  userType: 'Location' | 'Company'
  companyId: string | null
  /** Our user there: what it sends is no person's text. */
  userId: string | null
  scope: string | null
}

/** The words of an app at HighLevel's marketplace. */
export type OAuthApp = { clientId: string; clientSecret: string; redirectUri: string }

/** A pair with less life than this is renewed before it is used. */
export const RENEW_BEFORE_MS = 10 * 60_000

/** Where HighLevel asks its user which location the app may use. */
export function consentUrl({ clientId, redirectUri }: OAuthApp, state: string): string {
  const query = new URLSearchParams({
    response_type: 'code',
    redirect_uri: redirectUri,
    client_id: clientId,
    scope: SCOPES.join(' '),
    state,
  })
  return `https://marketplace.gohighlevel.com/v2/oauth/chooselocation?${query.toString()}`
}

const SCOPES = [
  'contacts.readonly',
  'contacts.write',
  'conversations.readonly',
  'conversations.write',
  'conversations/message.readonly',
  'conversations/message.write',
  'calendars.readonly',
  'calendars/events.readonly',
  'calendars/events.write',
  'opportunities.readonly',
  'opportunities.write',
  'workflows.readonly',
  'users.readonly',
  'locations.readonly',
  'locations/customFields.readonly',
  'locations/tags.readonly',
]
