import type { Sim, SimEvent } from './sim-world.ts'
import type { WebhookSender } from './webhook-sender.ts'

/** Lets the location's webhooks carry the event: the signed app webhook, the workflow one, or both. */
export async function emit(sim: Sim, sender: WebhookSender, { type, ...content }: SimEvent): Promise<void> {
  const location = sim.state.locations.get(content.locationId)
  if (!location) return
  const webhookId = sim.newId('wh')
  const timestamp = sim.clock.now().toISOString()
  const sends: Promise<void>[] = []
  if (location.push !== 'workflow') {
    const body = { type, ...(location.appId !== null && { appId: location.appId }), ...content, timestamp, webhookId }
    sends.push(sender.send({ id: webhookId, type, path: '/webhooks/ghl', body, seal: sender.sign }))
  }
  const secret = location.workflowSecret
  if (location.push !== 'app' && secret !== null && type === 'InboundMessage') {
    const body = workflowBody(sim, content)
    sends.push(
      sender.send({ id: `${webhookId} workflow`, type, path: '/webhooks/ghl/workflow', body, seal: () => ({ 'X-Jorge-Secret': secret }) }),
    )
  }
  await Promise.all(sends)
}

/** What the no-code "customer replied" workflow posts: contact data flattened, no ids of ours. */
function workflowBody(sim: Sim, content: Record<string, unknown>): Record<string, unknown> {
  const contact = sim.state.contacts.get(String(content['contactId']))
  return {
    contact_id: contact?.id,
    first_name: contact?.firstName,
    phone: contact?.phone,
    tags: contact?.tags.join(','),
    location: { id: content['locationId'] },
    workflow: { name: 'Customer replied' },
    message: { body: content['body'] },
  }
}
