import type { Call, Reply, Route } from './sim-call.ts'
import { absent, answer, refuse, text, withoutNulls } from './sim-call.ts'
import { withContact } from './sim-contact-access.ts'
import type { SimContact, SimNote, SimTask } from './sim-state.ts'
import type { Sim } from './sim-world.ts'
import { nowIso } from './sim-world.ts'

const open = { version: '2021-07-28', access: 'location' } as const

export const noteAndTaskRoutes: Route[] = [
  { ...open, method: 'GET', path: '/contacts/:contactId/notes', handle: withContact(listNotes) },
  { ...open, method: 'POST', path: '/contacts/:contactId/notes', handle: withContact(addNote) },
  { ...open, method: 'GET', path: '/contacts/:contactId/tasks', handle: withContact(listTasks) },
  { ...open, method: 'POST', path: '/contacts/:contactId/tasks', handle: withContact(addTask) },
  { ...open, method: 'DELETE', path: '/contacts/:contactId/notes/:noteId', handle: withContact(removeNote) },
  { ...open, method: 'DELETE', path: '/contacts/:contactId/tasks/:taskId', handle: withContact(removeTask) },
]

/** A person ticks a task off in the CRM. */
export async function completeTask(sim: Sim, task: SimTask): Promise<void> {
  task.completed = true
  const locationId = sim.state.contacts.get(task.contactId)?.locationId
  if (locationId) await sim.emit({ type: 'TaskComplete', locationId, ...withoutNulls(task) })
}

function listNotes(sim: Sim, contact: SimContact): Reply {
  return answer({ notes: sim.state.notes.filter((note) => note.contactId === contact.id).map(withoutNulls) })
}

function addNote(sim: Sim, contact: SimContact, call: Call): Reply {
  const body = text(call.body['body'])
  if (body === null) return refuse(422, 'body should not be empty')
  const note: SimNote = { id: sim.newId('note'), contactId: contact.id, body, userId: text(call.body['userId']), dateAdded: nowIso(sim) }
  sim.state.notes.push(note)
  void sim.emit({ type: 'NoteCreate', locationId: contact.locationId, ...withoutNulls(note) })
  return answer({ note: withoutNulls(note) }, 201)
}

function removeNote(sim: Sim, contact: SimContact, call: Call): Reply {
  const known = sim.state.notes.find(({ id, contactId }) => id === call.params['noteId'] && contactId === contact.id)
  if (!known) return refuse(404, 'Note not found')
  sim.state.notes = sim.state.notes.filter((note) => note !== known)
  return answer({ succeded: true })
}

function removeTask(sim: Sim, contact: SimContact, call: Call): Reply {
  const known = sim.state.tasks.find(({ id, contactId }) => id === call.params['taskId'] && contactId === contact.id)
  if (!known) return refuse(404, 'Task not found')
  sim.state.tasks = sim.state.tasks.filter((task) => task !== known)
  return answer({ succeded: true })
}

function listTasks(sim: Sim, contact: SimContact): Reply {
  return answer({ tasks: sim.state.tasks.filter((task) => task.contactId === contact.id).map(withoutNulls) })
}

function addTask(sim: Sim, contact: SimContact, call: Call): Reply {
  const [lacking] = absent(call.body, ['title', 'dueDate', 'completed'])
  if (lacking) return refuse(422, `${lacking} should not be empty`)
  const dueDate = String(call.body['dueDate'])
  if (Number.isNaN(Date.parse(dueDate))) return refuse(422, 'dueDate must be a valid ISO 8601 date string')
  const task: SimTask = {
    id: sim.newId('task'),
    contactId: contact.id,
    title: String(call.body['title']),
    body: text(call.body['body']) ?? '',
    dueDate,
    completed: call.body['completed'] === true,
    assignedTo: text(call.body['assignedTo']),
  }
  sim.state.tasks.push(task)
  void sim.emit({ type: 'TaskCreate', locationId: contact.locationId, ...withoutNulls(task) })
  return answer({ task: withoutNulls(task) }, 201)
}
