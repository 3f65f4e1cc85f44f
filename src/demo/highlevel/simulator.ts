import type { InboundOptions } from './sim-carrier.ts'
import type { Control } from './sim-control.ts'
import type { SimMessage, SimState } from './sim-state.ts'
import type { WebhookSender } from './webhook-sender.ts'

/** The simulated HighLevel as its users see it. */
export type Simulator = {
  /** Usable as the client's `fetch`: no socket needed. A lost answer rejects like the real one. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  state: SimState
  control: Control
  webhooks: WebhookSender
  /** The contact texts; a phone never seen becomes a contact. */
  inbound(contactIdOrPhone: string, text: string, options?: InboundOptions): Promise<SimMessage>
  /** A user of the location texts the contact from the app. */
  human(contactIdOrPhone: string, text: string, userId?: string): Promise<SimMessage>
  /** Resolves when no webhook, echo or human is on its way any more. */
  idle(): Promise<void>
  close(): void
}
