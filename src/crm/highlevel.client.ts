import { appointmentCalls } from './appointments.client.ts'
import { contactWork } from './contact-work.client.ts'
import { contactCalls } from './contacts.client.ts'
import type { CrmPort } from './crm-port.ts'
import { locationCalls } from './location-data.client.ts'
import { messageCalls } from './messages.client.ts'
import { opportunityCalls } from './opportunities.client.ts'
import { crmRequests, type RequestDeps } from './request.client.ts'

/**
 * HighLevel behind the port. Each method makes each of its HTTP calls once; repeating is the caller's decision, by the error's kind.
 * Rate tokens are taken by the caller before the call; this side only reports what the answers say about the rate.
 */
export function highLevelClient(deps: RequestDeps): CrmPort {
  const requests = crmRequests(deps)
  return {
    ...contactCalls(requests),
    ...contactWork(requests),
    ...messageCalls(requests),
    ...appointmentCalls(requests, deps.clock),
    ...opportunityCalls(requests),
    ...locationCalls(requests),
  }
}
