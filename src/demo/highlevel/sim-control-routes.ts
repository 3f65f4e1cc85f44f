import { z } from 'zod'
import { messageOf } from '../../lib/errors.ts'
import type { Reply } from './sim-call.ts'
import { answer, refuse } from './sim-call.ts'
import type { Received, Served } from './sim-routes.ts'
import type { Simulator } from './simulator.ts'

const share = z.number().min(0).max(1)

const commands = {
  inbound: z.strictObject({ to: z.string(), text: z.string(), channel: z.string().optional(), webhook: z.boolean().optional() }),
  human: z.strictObject({ to: z.string(), text: z.string(), userId: z.string().optional() }),
  contacts: z.looseObject({
    phone: z.string(),
    name: z.string().optional(),
    tags: z.array(z.string()).optional(),
    locationId: z.string().optional(),
  }),
  tags: z.strictObject({ contactId: z.string(), add: z.array(z.string()).optional(), remove: z.array(z.string()).optional() }),
  dnd: z.strictObject({ contactId: z.string(), status: z.enum(['active', 'inactive', 'permanent']) }),
  settings: z.strictObject({
    latency: z.strictObject({ min: z.number().min(0), max: z.number().min(0) }).optional(),
    rateLimit: z.number().int().positive().nullable().optional(),
    dailyLimit: z.number().int().positive().nullable().optional(),
    echo: z.enum(['before', 'after', 'off']).optional(),
    threadShape: z.enum(['nested', 'flat']).optional(),
    threadDelayMs: z.number().min(0).optional(),
    providerConfirms: z.boolean().optional(),
    appendOptOut: z.boolean().optional(),
  }),
  'webhook-faults': z.partialRecord(z.enum(['duplicate', 'drop', 'reorder', 'delay', 'corrupt', 'relocate']), share),
}

/** The routes below `/__sim/`, which only this server has: look at the state, act as contact or human, turn the settings. */
export async function serveControlRoute(simulator: Simulator, { method, url, body }: Received): Promise<Served> {
  const name = url.pathname.slice('/__sim/'.length)
  try {
    const reply = method === 'GET' ? look(simulator, name) : await act(simulator, name, JSON.parse(body || '{}'))
    return { reply: reply ?? refuse(404, `no control route ${name}`), headers: {} }
  } catch (error) {
    return { reply: refuse(400, messageOf(error)), headers: {} }
  }
}

function look({ state, webhooks }: Simulator, name: string): Reply | null {
  if (name === 'requests') return answer({ requests: state.requests })
  if (name === 'webhooks') return answer({ public_key: webhooks.publicKeyPem, deliveries: webhooks.deliveries })
  if (name !== 'state') return null
  return answer({
    contacts: [...state.contacts.values()],
    threads: [...state.threads.values()],
    notes: state.notes,
    tasks: state.tasks,
    appointments: state.appointments,
    opportunities: state.opportunities,
    enrolments: state.enrolments,
  })
}

async function act(simulator: Simulator, name: string, body: unknown): Promise<Reply | null> {
  const { control } = simulator
  switch (name) {
    case 'inbound': {
      const { to, text, channel, webhook } = commands.inbound.parse(body)
      return answer(
        await simulator.inbound(to, text, { ...(channel !== undefined && { channel }), ...(webhook !== undefined && { webhook }) }),
      )
    }
    case 'human': {
      const { to, text, userId } = commands.human.parse(body)
      return answer(await simulator.human(to, text, userId))
    }
    case 'contacts':
      return answer(control.addContact(defined(commands.contacts.parse(body)), 'tell'), 201)
    case 'tags': {
      const { contactId, ...change } = commands.tags.parse(body)
      return done(() => control.changeTags(contactId, defined(change)))
    }
    case 'dnd': {
      const { contactId, status } = commands.dnd.parse(body)
      return done(() => control.setDnd(contactId, status))
    }
    case 'settings':
      return done(() => control.set(defined(commands.settings.parse(body))))
    case 'webhook-faults':
      return done(() => control.webhookFaults(defined(commands['webhook-faults'].parse(body))))
    default:
      return null
  }
}

/** Runs a command that has nothing to tell. */
function done(command: () => void): Reply {
  command()
  return answer({ done: true })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys that were not given. */
const defined = <T extends object>(record: T): Defined<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>
