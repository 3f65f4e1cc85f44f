import { expect, test } from 'vitest'
import { acceptOn, after, givenText } from '../../tests/support/given-line.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'

type Door = 'app' | 'workflow' | 'reconcile'

export function messageCases(database: () => Database): void {
  const rows = () => database().db.selectFrom('inbox').select(['id', 'kind']).execute()
  const messages = () => database().db.selectFrom('messages').select(['message_id', 'matched']).orderBy('message_id').execute()
  /** The workflow's webhook knows no message id and its time is its own. */
  const copy = (text: MessageEvent, door: Door): MessageEvent => {
    const own = givenText(text.contactId, text.text ?? '', { at: door === 'workflow' ? after(7_000) : after(0) })
    return { ...own, messageId: door === 'workflow' ? null : text.messageId }
  }

  test.each(ordersOf<Door>(['app', 'workflow', 'reconcile']))('one text through the doors %s, %s, %s is one row', async (...doors) => {
    const accept = acceptOn(database())
    const text = givenText('con_1', 'is it still available')
    const answers = []
    for (const door of doors) answers.push(await accept(copy(text, door), { door }))
    expect(answers).toEqual([{ status: 'accepted' }, { status: 'duplicate' }, { status: 'duplicate' }])
    expect(await rows()).toHaveLength(1)
    expect(await messages()).toEqual([{ message_id: text.messageId, matched: true }])
  })

  test.each(ordersOf(['yes:1', 'yes:2', 'yes:-', 'yes:-']))(
    'two equal texts of one minute stay two, in the order %s, %s, %s, %s',
    async (...arrivals) => {
      const accept = acceptOn(database())
      for (const [index, arrival] of arrivals.entries()) {
        const id = arrival.slice(4)
        await accept({ ...givenText('con_1', 'yes', { at: after(index * 1_000) }), messageId: id === '-' ? null : `msg_yes_${id}` })
      }
      expect(await rows()).toHaveLength(2)
      expect(await messages()).toEqual([
        { message_id: 'msg_yes_1', matched: true },
        { message_id: 'msg_yes_2', matched: true },
      ])
    },
  )

  test('all the doors in one batch are one row too', async () => {
    const accept = acceptOn(database())
    const text = givenText('con_1', 'hello')
    const all: Door[] = ['workflow', 'app', 'reconcile']
    const answers = await Promise.all(all.map((door) => accept(copy(text, door), { door })))
    expect(answers.filter(({ status }) => status === 'accepted')).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
  })

  test.each([
    ['sixty seconds apart', { at: after(60_000) }, 1],
    ['more than a minute apart', { at: after(60_001) }, 2],
    ['other words', { text: 'no' }, 2],
    ['the same words otherwise spaced', { text: '  yes \n' }, 1],
    ['another contact', { contactId: 'con_2' }, 2],
    ['the other direction', { direction: 'outbound' as const, source: 'workflow' }, 2],
  ])('without an id, %s: %i rows', async (_, { at, ...over }: { at?: Date } & Partial<MessageEvent>, count) => {
    const accept = acceptOn(database())
    await accept(givenText('con_1', 'yes'))
    await accept({ ...givenText('con_1', 'yes', { at: at ?? after(0), ...over }), messageId: null })
    expect(await rows()).toHaveLength(count)
  })

  test('a text taken over keeps its row, gains the id, and its second delivery is settled at once', async () => {
    const accept = acceptOn(database())
    await accept({ ...givenText('con_1', 'hello'), messageId: null })
    const [first] = await rows()
    const known = givenText('con_1', 'hello', { at: after(3_000) })
    await accept(known)
    expect(await rows()).toEqual([first])
    const keys = await database().db.selectFrom('webhook_keys').select(['key', 'committed_at']).execute()
    expect(keys.filter(({ committed_at }) => committed_at !== null).map(({ key }) => key)).toEqual([known.key])
  })
}

/** Every order of these. */
function ordersOf<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items]
  const orders = items.flatMap((first, index) => ordersOf(items.filter((_, at) => at !== index)).map((rest) => [first, ...rest]))
  return [...new Map(orders.map((order) => [order.join(), order])).values()]
}
