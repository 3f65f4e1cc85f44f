import { sql, type RawBuilder } from 'kysely'

/** A list of texts for `= any(…)`, as one parameter that both databases read alike. */
export const keys = (values: readonly string[]): RawBuilder<string[]> =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
