import type { Action } from '../conversation/action.ts'

/** The key that makes an action unique, and the thing it changes. */
export type ActionIdentity = { naturalKey: string; thing: string | null; ofTurn: boolean }

/** Keys of a turn repeat only if the turn does; the others are free again when their action failed or was cancelled. */
export function identityOf(action: Action, at: { turnId: string; contactId: string; ordinal: number; episode: number }): ActionIdentity {
  const { turnId, contactId, ordinal, episode } = at
  const turn = (key: string, thing: string | null = null): ActionIdentity => ({ naturalKey: `${key}:${turnId}`, thing, ofTurn: true })
  const free = (key: string, thing: string | null = null): ActionIdentity => ({ naturalKey: key, thing, ofTurn: false })
  switch (action.kind) {
    case 'send_sms':
      return turn(`sms:${ordinal}`)
    case 'add_tag':
    case 'remove_tag':
      return turn(`tag:${action.kind}:${action.tag.toLowerCase()}`, `tag:${action.tag.toLowerCase()}`)
    case 'set_field':
      return turn(`field:${action.field}`, `field:${action.field}`)
    case 'add_note':
      return turn(`note:${action.note}`)
    case 'create_task':
      return action.task.startsWith('human_') ? turn(`task:${action.task}`) : free(`task:${action.task}:${contactId}:${episode}`)
    case 'book_appointment':
      return free(`book:${contactId}:${action.start}`, `appointment:${contactId}`)
    case 'cancel_appointment':
      return free(`cancel:${action.appointment_id}`, `appointment:${contactId}`)
    case 'upsert_opportunity':
      return free(`opportunity:${contactId}:${action.pipeline_id}`, 'opportunity')
    case 'enrol_workflow':
      return free(`workflow:${contactId}:${action.workflow_id}:${episode}`)
    case 'set_dnd':
      return turn(`dnd:${action.value}`, 'dnd')
  }
}
