/** The parts of HighLevel's API the house calls; each may have its own base URL. */
export type Resource = 'contacts' | 'conversations' | 'calendars' | 'opportunities' | 'locations' | 'users' | 'workflows' | 'oauth'

/** The `Version` header of each part. No other file names a version. */
export const API_VERSIONS: Readonly<Record<Resource, string>> = {
  conversations: '2021-04-15',
  calendars: '2021-04-15',
  contacts: '2021-07-28',
  opportunities: '2021-07-28',
  locations: '2021-07-28',
  users: '2021-07-28',
  workflows: '2021-07-28',
  oauth: '2021-07-28',
}
