import type { Call, Reply, Route } from './sim-call.ts'
import { answer, refuse, text, textList } from './sim-call.ts'
import { smsRefusal } from './sim-contact.ts'
import { withContact } from './sim-contact-access.ts'
import type { SimContact, SimEnrolment, SimWorkflow } from './sim-state.ts'
import { sayOutbound } from './sim-threads.ts'
import type { Sim } from './sim-world.ts'
import { nowIso } from './sim-world.ts'

const open = { version: '2021-07-28', access: 'location' } as const

export const tagRoutes: Route[] = [
  { ...open, method: 'POST', path: '/contacts/:contactId/tags', handle: withContact(tagsRoute('add', 201)) },
  { ...open, method: 'DELETE', path: '/contacts/:contactId/tags', handle: withContact(tagsRoute('remove', 200)) },
  { ...open, method: 'POST', path: '/contacts/:contactId/workflow/:workflowId', handle: withContact(enrol) },
  { ...open, method: 'DELETE', path: '/contacts/:contactId/workflow/:workflowId', handle: withContact(leave) },
]

/** Adds and removes without regard to case; workflows that wait for a new tag start. */
export function changeTags(
  sim: Sim,
  contact: SimContact,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): void {
  const kept = contact.tags.filter((tag) => !includes(remove, tag))
  const added = add.filter((tag, index) => !includes(kept, tag) && !includes(add.slice(0, index), tag))
  replaceTags(sim, contact, [...kept, ...added])
}

/** Sets the whole list. The webhook carries the full list and no difference. */
export function replaceTags(sim: Sim, contact: SimContact, tags: readonly string[]): void {
  const before = contact.tags
  contact.tags = [...tags]
  const added = tags.filter((tag) => !includes(before, tag))
  if (added.length === 0 && before.length === tags.length) return
  void sim.emit({ type: 'ContactTagUpdate', locationId: contact.locationId, id: contact.id, tags: contact.tags, dnd: contact.dnd })
  for (const workflow of sim.state.locations.get(contact.locationId)?.workflows ?? []) {
    if (workflow.onTag !== undefined && includes(added, workflow.onTag)) runWorkflow(sim, contact, { workflow, by: 'tag' })
  }
}

/** Enrols the contact and does at once what the workflow does. A second enrolment does it all again. */
function runWorkflow(sim: Sim, contact: SimContact, { workflow, by }: { workflow: SimWorkflow; by: SimEnrolment['by'] }): void {
  sim.state.enrolments.push({ contactId: contact.id, workflowId: workflow.id, at: nowIso(sim), by })
  if (workflow.text !== undefined && smsRefusal(contact) === null)
    void sayOutbound(sim, contact, { body: workflow.text, source: 'workflow' })
  const { addTags = [], removeTags = [] } = workflow
  if (addTags.length > 0 || removeTags.length > 0) changeTags(sim, contact, { add: addTags, remove: removeTags })
}

function tagsRoute(change: 'add' | 'remove', status: number) {
  return (sim: Sim, contact: SimContact, call: Call): Reply => {
    const tags = textList(call.body['tags'])
    if (!tags) return refuse(422, 'each value in tags must be a string')
    changeTags(sim, contact, { [change]: tags })
    return answer({ tags: contact.tags }, status)
  }
}

function enrol(sim: Sim, contact: SimContact, call: Call): Reply {
  const workflow = workflowOf(sim, contact, call)
  if (!workflow) return refuse(404, 'Workflow not found')
  runWorkflow(sim, contact, { workflow, by: 'api' })
  return answer({ succeded: true })
}

function leave(sim: Sim, contact: SimContact, call: Call): Reply {
  const workflow = workflowOf(sim, contact, call)
  if (!workflow) return refuse(404, 'Workflow not found')
  sim.state.enrolments = sim.state.enrolments.filter((one) => one.contactId !== contact.id || one.workflowId !== workflow.id)
  return answer({ succeded: true })
}

const workflowOf = (sim: Sim, contact: SimContact, call: Call) =>
  sim.state.locations.get(contact.locationId)?.workflows.find(({ id }) => id === text(call.params['workflowId']))

const includes = (tags: readonly string[], tag: string): boolean => tags.some((other) => other.toLowerCase() === tag.toLowerCase())
