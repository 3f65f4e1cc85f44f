import { z } from 'zod'

/** What a tool prints for one line of its input. */
export type LineAnswer = { printed: object; broken: boolean }

export type LineTool = (raw: string) => LineAnswer

/** What stands in the place of an answer when a line cannot be used: the field, what is wrong with it, and what to do. */
export const faultSchema = z
  .strictObject({
    id: z.string().nullable().describe('The id of the line, or null where it has none.'),
    error: z.string().describe('The field, what is wrong with it, and what to do.'),
  })
  .describe('A line that could not be used.')

const NO_OBJECT = 'line: is no JSON object; write one object a line, for example {"id":"1","text":"Hello"}'

/** A tool that works on lines of one shape. A line of another shape is answered with its fault, and the next one is taken. */
export function lineTool<Schema extends z.ZodType<{ id: string }>>(schema: Schema, work: (line: z.infer<Schema>) => object): LineTool {
  return (raw) => {
    const value = parseJson(raw)
    const parsed = schema.safeParse(value)
    return parsed.success
      ? { printed: work(parsed.data), broken: false }
      : { printed: { id: idOf(value), error: faultOf(value, parsed.error) }, broken: true }
  }
}

/** Undefined where the line is not JSON; a byte order mark counts as space. */
function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw.trim())
  } catch {
    return undefined
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null
  return typeof id === 'string' ? id : null
}

function faultOf(value: unknown, { issues: [issue] }: z.ZodError): string {
  if (value === undefined) return NO_OBJECT.replace('no JSON object', 'not JSON')
  return issue === undefined || issue.path.length === 0 ? NO_OBJECT : `${issue.path.join('.')}: ${issue.message}`
}
