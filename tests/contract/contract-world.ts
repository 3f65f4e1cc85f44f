import type { CrmPort } from '../../src/crm/crm-port.ts'
import { highLevelClient } from '../../src/crm/highlevel.client.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { fixedToken, openGate } from '../../src/crm/request.client.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { PrismProxy } from './prism.ts'

/** HighLevel's files, one proxy each. */
export const RESOURCES = ['contacts', 'conversations', 'calendars', 'opportunities', 'locations', 'users', 'workflows', 'oauth'] as const
export type SpecName = (typeof RESOURCES)[number]

/** The files describe pipeline stages as lists of lists, so the location here has none. */
export const LOCATION = {
  id: 'loc_ie_01',
  tags: ['AI-Off'],
  customFields: [
    { id: 'fld_temp', name: 'Temperature' },
    { id: 'fld_score', name: 'Score', dataType: 'NUMERICAL' },
  ],
  workflows: [{ id: 'wf_hot', name: 'Hot buyer' }],
  pipelines: [{ id: 'pip_01', name: 'Leads', stages: [] }],
}

/** The product's client, each of its resources behind the proxy of that file. */
export function clientThrough(
  proxies: Record<SpecName, PrismProxy>,
  { fetch, token }: { fetch: typeof globalThis.fetch; token: string },
): CrmPort {
  const url = (name: SpecName) => proxies[name].url
  return highLevelClient({
    fetch,
    baseUrl: {
      contacts: url('contacts'),
      conversations: url('conversations'),
      calendars: url('calendars'),
      opportunities: url('opportunities'),
      locations: url('locations'),
      users: url('users'),
      workflows: url('workflows'),
      oauth: url('oauth'),
    },
    tokens: fixedToken(token),
    timeoutMs: 10_000,
    clock: systemClock,
    rate: openGate,
    log: silentLog,
    version: '0.0.0',
  })
}
