import type { Call, Handler, Reply } from './sim-call.ts'
import { FOREIGN, locationOf, refuse } from './sim-call.ts'
import type { SimContact } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

/** Serves a route below `/contacts/{id}` when the contact exists and belongs to the token's location. */
export function withContact(serve: (sim: Sim, contact: SimContact, call: Call) => Reply | Promise<Reply>): Handler {
  return (sim, call) => {
    const contact = sim.state.contacts.get(String(call.params['contactId']))
    if (!contact) return refuse(404, 'Contact not found')
    return contact.locationId === locationOf(sim, call)?.id ? serve(sim, contact, call) : FOREIGN
  }
}
