import { z } from 'zod'

/** Where a page ended, as the next request names it: nobody outside reads it. `at` is exact to the microsecond. */
export type Cursor = { at: string; id: string }

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** Null: this is no cursor of ours. */
export function readCursor(cursor: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const [at, id] = Array.isArray(parts) ? (parts as unknown[]) : []
    const isOurs =
      typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && !id.includes('\0')
    return isOurs ? { at, id } : null
  } catch {
    return null
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

const cursorSchema = z
  .string()
  .max(600)
  .refine((cursor) => readCursor(cursor) !== null, 'is no cursor of this list')
  .describe('The `next_cursor` of the page before.')

/** What every list takes. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: cursorSchema.optional(),
})

export type Page<Item> = { items: Item[]; next_cursor: string | null }

/** The page of rows that were read one further than asked for. */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, of: { item(row: Row): Item; place(row: Row): Cursor }): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(of.item), next_cursor: rows.length > limit && last !== undefined ? writeCursor(of.place(last)) : null }
}

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next_cursor: z.string().nullable().describe('Null: this was the last page.') })
