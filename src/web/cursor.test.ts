import { describe, expect, test } from 'vitest'
import { pageOf, pageQuery, readCursor, writeCursor } from './cursor.ts'

const place = { at: '2026-03-06T19:00:00.123456Z', id: 'loc\ncon' }

test('a cursor is read as it was written', () => expect(readCursor(writeCursor(place))).toEqual(place))

const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  '',
  'nonsense',
  raw(null),
  raw([]),
  raw(['2026-03-06', 'x']),
  raw([place.at, 5]),
  raw(['2026-13-41T99:00:00.000000Z', 'x']),
  raw([place.at, 'a\0']),
])('%j is none of ours', (cursor) => {
  expect(readCursor(cursor)).toBeNull()
  expect(pageQuery.safeParse({ cursor }).success).toBe(false)
})

describe('a page', () => {
  const rows = [1, 2, 3]
  const of = { item: (n: number) => n * 10, place: (n: number) => ({ at: place.at, id: String(n) }) }

  test('that is full names where the next begins', () => {
    expect(pageOf(rows, 2, of)).toEqual({ items: [10, 20], next_cursor: writeCursor({ at: place.at, id: '2' }) })
  })

  test.each([3, 4])('of %i that holds the rest is the last', (limit) => {
    expect(pageOf(rows, limit, of)).toEqual({ items: [10, 20, 30], next_cursor: null })
  })
})

test.each([
  [{}, 50],
  [{ limit: '1' }, 1],
  [{ limit: '500' }, 500],
])('%j asks for %i', (query, limit) => expect(pageQuery.parse(query).limit).toBe(limit))

test.each(['0', '501', 'many', '1.5'])('a limit of %s is refused', (limit) => expect(pageQuery.safeParse({ limit }).success).toBe(false))
