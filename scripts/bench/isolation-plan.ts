/** The second location: without traffic, served, or with every call of it going wrong in one way. */
export const NEIGHBOURS = ['silent', 'sound', 'hanging', 'throttled', 'failing', 'refused'] as const
export type Neighbour = (typeof NEIGHBOURS)[number]

/** On each visit so many contacts of either location text, those of the neighbour at once and first. */
export const TEXTS_OF_EACH = 3
/** In this time a sound neighbour has answered them, and written its tags and notes. */
export const ORDINARY_WORK_MS = 900
/** How long the imitated HighLevel takes for a call. */
export const CALL_MS = 40
