import type { ContactView, ThreadText, Turn } from './api.ts'
import { dateWords } from './format.ts'

/** What the thread shows, in order of time: days, texts, and turns that read a text and said nothing. */
export type ThreadItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'text'; key: string; text: ThreadText }
  | { kind: 'silence'; key: string; turn: Turn }

export function threadItems({ thread, turns }: Pick<ContactView, 'thread' | 'turns'>, zone: string): ThreadItem[] {
  const texts = thread.map((text) => ({ at: text.at, item: { kind: 'text', key: text.id, text } as const }))
  const silences = turns
    .filter(({ reply, understanding }) => reply === null && Array.isArray(understanding) && understanding.length > 0)
    .map((turn) => ({ at: turn.at, item: { kind: 'silence', key: turn.turn_id, turn } as const }))
  const inOrder = [...texts, ...silences].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  let today = ''
  return inOrder.flatMap(({ at, item }): ThreadItem[] => {
    const day = dateWords(at, zone)
    if (day === today) return [item]
    today = day
    return [{ kind: 'day', key: `day-${at}`, at }, item]
  })
}
