import { z } from 'zod'
import { ok } from '../lib/result.ts'
import type { CrmPort, CrmResult } from './crm-port.ts'
import type { CrmCall, Requests } from './request.client.ts'

type ContactWork = Pick<CrmPort, 'addNote' | 'addTask' | 'findNote' | 'findTask' | 'setWorkflow'>

const created = z.object({ id: z.string().min(1) })
const row = z.object({ id: z.string().min(1), body: z.string().nullish().catch(null) })

/** Notes, tasks and workflows of a contact. */
export function contactWork(requests: Requests): ContactWork {
  return {
    async addNote(locationId, contactId, { body, ref }) {
      const call = workCall(locationId, contactId, { method: 'POST', path: '/notes', body: { body: withRef(body, ref) } })
      const answer = await requests.write(call, z.object({ note: created }))
      return answer.ok ? ok({ id: answer.value?.note.id ?? null }) : answer
    },
    async addTask(locationId, contactId, { title, body, dueAt, assignedTo, ref }) {
      const task = {
        title,
        body: withRef(body, ref),
        dueDate: dueAt,
        completed: false,
        ...(assignedTo === undefined ? {} : { assignedTo }),
      }
      const call = workCall(locationId, contactId, { method: 'POST', path: '/tasks', body: task })
      const answer = await requests.write(call, z.object({ task: created }))
      return answer.ok ? ok({ id: answer.value?.task.id ?? null }) : answer
    },
    async findNote(locationId, contactId, ref) {
      const call = workCall(locationId, contactId, { method: 'GET', path: '/notes' })
      return carrying(
        ref,
        await requests.read(
          call,
          z.object({ notes: z.array(row) }).transform((answer) => answer.notes),
        ),
      )
    },
    async findTask(locationId, contactId, ref) {
      const call = workCall(locationId, contactId, { method: 'GET', path: '/tasks' })
      return carrying(
        ref,
        await requests.read(
          call,
          z.object({ tasks: z.array(row) }).transform((answer) => answer.tasks),
        ),
      )
    },
    async setWorkflow(locationId, contactId, { workflowId, to }) {
      const method = to === 'enrol' ? 'POST' : 'DELETE'
      const call = workCall(locationId, contactId, { method, path: `/workflow/${encodeURIComponent(workflowId)}`, body: {} })
      const answer = await requests.write(call, z.unknown())
      return answer.ok ? ok(null) : answer
    },
  }
}

type Part = { method: 'GET' | 'POST' | 'DELETE'; path: string; body?: object }

/** Leaving a workflow twice changes nothing; a second note, task or enrolment is one too many. */
function workCall(locationId: string, contactId: string, { method, path, body }: Part): CrmCall {
  const effect = method === 'GET' ? 'read' : method === 'POST' ? 'create' : 'repeat'
  const whole = `/contacts/${encodeURIComponent(contactId)}${path}`
  return { locationId, resource: 'contacts', method, path: whole, effect, ...(body === undefined ? {} : { body }) }
}

const withRef = (body: string, ref: string): string => `${body}\n\n[${ref}]`

function carrying(ref: string, rows: CrmResult<z.infer<typeof row>[]>): CrmResult<string | null> {
  return rows.ok ? ok(rows.value.find((row) => row.body?.includes(`[${ref}]`))?.id ?? null) : rows
}
