import { expect, test } from 'vitest'
import { acceptOn, after, givenOutbound, givenText, L } from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import { loadTranscript } from './transcript.store.ts'

const C = 'con_1'

/** What a model may read of the thread. */
export function transcriptCases(database: () => Database): void {
  test('M-6 the last fifty texts of both sides, oldest first, and of nobody else', async () => {
    const accept = acceptOn(database())
    for (let n = 0; n < 54; n += 1) {
      const at = after(n * 60_000)
      await accept(n % 3 === 0 ? givenOutbound(C, `ours ${n}`, { at }) : givenText(C, `theirs ${n}`, { at }))
    }
    await accept(givenText('con_2', 'somebody else'))
    const transcript = await loadTranscript(database().db, { locationId: L, contactId: C })
    expect(transcript).toHaveLength(50)
    expect(transcript.at(0)).toEqual({ from: 'lead', text: 'theirs 4' })
    expect(transcript.at(-1)).toEqual({ from: 'lead', text: 'theirs 53' })
    expect(transcript.filter(({ from }) => from === 'team').map(({ text }) => text)).toContain('ours 6')
  })
}
