import { appointmentEvent } from './sim-calendars.ts'
import type { ContactSeed } from './sim-contact.ts'
import { contactEvent, createContact, setSmsDnd } from './sim-contact.ts'
import type { LocationSeed } from './sim-locations.ts'
import { createLocation } from './sim-locations.ts'
import { completeTask } from './sim-notes-tasks.ts'
import { grantTokens } from './sim-oauth.ts'
import type { Fault } from './sim-routes.ts'
import type { DndStatus, MessageSource, SimContact, SimLocation, SimMessage, TokenOwner, AppointmentStatus } from './sim-state.ts'
import { changeTags } from './sim-tags.ts'
import { sayOutbound } from './sim-threads.ts'
import type { Sim, SimSettings } from './sim-world.ts'
import type { WebhookFaults, WebhookSender } from './webhook-sender.ts'

/** What a test or the demo may do to the CRM from outside: its settings, its faults, its people. */
export type Control = {
  set(change: Partial<SimSettings>): void
  /** Lays a fault over routes until it is cleared; the same id replaces. */
  fault(fault: Fault): void
  clearFault(id: string): void
  webhookFaults(change: Partial<WebhookFaults>): void
  addLocation(seed: LocationSeed): SimLocation
  /** A new contact; `tell` also sends its `ContactCreate`. */
  addContact(seed: ContactSeed & { locationId?: string }, tell?: 'tell'): SimContact
  deleteContact(contactId: string): Promise<void>
  changeTags(contactId: string, change: { add?: string[]; remove?: string[] }): void
  setDnd(contactId: string, status: DndStatus): void
  /** A campaign, workflow or another integration texts the contact. */
  automation(contactId: string, text: string, source: MessageSource | null): Promise<SimMessage>
  completeTask(taskId: string): Promise<void>
  /** A person, or the contact's own link, changes an appointment; `startTime` is ISO 8601. */
  changeAppointment(appointmentId: string, change: { status: AppointmentStatus } | { startTime: string }): Promise<void>
  grantTokens(owner: TokenOwner): { accessToken: string; refreshToken: string; expiresAt: Date }
  /** A code for the `authorization_code` grant. */
  authorize(owner: TokenOwner): string
  expireAccessTokens(): void
}

export function controlOf(sim: Sim, { faults, sender }: { faults: Fault[]; sender: WebhookSender }): Control {
  const clearFault = (id: string) => {
    const place = faults.findIndex((fault) => fault.id === id)
    if (place >= 0) faults.splice(place, 1)
    sim.state.reactions.delete(`fault ${id}`)
  }
  return {
    ...peopleOf(sim),
    ...tokensOf(sim),
    set: (change) => void Object.assign(sim.settings, change),
    fault: (fault) => {
      clearFault(fault.id)
      faults.push(fault)
    },
    clearFault,
    webhookFaults: (change) => void (sender.settings.faults = { ...sender.settings.faults, ...change }),
    addLocation: (seed) => createLocation(sim, seed),
  }
}

type People = Pick<Control, 'addContact' | 'deleteContact' | 'changeTags' | 'setDnd' | 'automation' | 'completeTask' | 'changeAppointment'>

function peopleOf(sim: Sim): People {
  return {
    addContact: ({ locationId, ...seed }, tell) => {
      const home = locationId ?? sim.state.locations.keys().next().value ?? ''
      const contact = createContact(sim, home, seed)
      if (tell) void sim.emit(contactEvent('ContactCreate', contact))
      return contact
    },
    deleteContact: async (id) => {
      const contact = known(sim.state.contacts.get(id), id)
      sim.state.contacts.delete(id)
      for (const message of sim.state.threads.get(id)?.messages ?? []) sim.state.messages.delete(message.id)
      sim.state.threads.delete(id)
      await sim.emit(contactEvent('ContactDelete', contact))
    },
    changeTags: (id, change) => changeTags(sim, known(sim.state.contacts.get(id), id), change),
    setDnd: (id, status) => setSmsDnd(sim, known(sim.state.contacts.get(id), id), { status }),
    automation: async (id, body, source) => sayOutbound(sim, known(sim.state.contacts.get(id), id), { body, source }),
    completeTask: async (id) =>
      completeTask(
        sim,
        known(
          sim.state.tasks.find((task) => task.id === id),
          id,
        ),
      ),
    changeAppointment: async (id, change) => {
      const appointment = known(
        sim.state.appointments.find((one) => one.id === id),
        id,
      )
      if ('status' in change) appointment.appointmentStatus = change.status
      else {
        const start = Date.parse(change.startTime)
        Object.assign(appointment, { start, end: start + appointment.end - appointment.start })
      }
      await sim.emit(appointmentEvent(sim, 'AppointmentUpdate', appointment))
    },
  }
}

function tokensOf(sim: Sim): Pick<Control, 'grantTokens' | 'authorize' | 'expireAccessTokens'> {
  return {
    grantTokens: (owner) => grantTokens(sim, owner),
    authorize: (owner) => {
      const code = sim.newId('code')
      sim.state.authorizationCodes.set(code, owner)
      return code
    },
    expireAccessTokens: () => {
      for (const token of sim.state.accessTokens.values()) token.expiresAt = 0
    },
  }
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`the simulator knows no "${id}"`)
  return found
}
