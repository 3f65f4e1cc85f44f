/**
 * Every statement finds its rows by key, whatever the values: one plan each, made once, instead of a new one for each of the first
 * calls. Keys in a list are written `= any(array(…))`, which stays a look-up when a table has grown since its plan was made; a join
 * with the list would read the whole table then. So would a plan made while a table had few rows, for which reading them all is the
 * cheapest: an index is taken wherever there is one, and a join looks up row by row. Start parameters of a session, on either database.
 */
export const ONE_PLAN_EACH = [
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
].flatMap((setting) => ['-c', setting])
