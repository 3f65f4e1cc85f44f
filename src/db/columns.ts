import type { ColumnType } from 'kysely'

/** jsonb: read as a value, written as JSON text. */
export type Json<T = unknown> = ColumnType<T, string, string>
export type Time = ColumnType<Date, Date | string, Date | string>
export type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
export type TimeByDefault = ColumnType<Date, Date | string | undefined, Date | string>
/** int8: text in results on both databases. */
export type Big = ColumnType<string, number | string, number | string>
export type BigByDefault = ColumnType<string, number | string | undefined, number | string>
export type Key = { location_id: string }
