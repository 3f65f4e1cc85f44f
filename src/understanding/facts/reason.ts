/**
 * A reason to move, by the words of each side; null where that side has no such reason. `asked`: says something only as the answer to the
 * question for a reason, `bare` only as a short one. `unless`: words of the segment that make it another thing.
 */
export type Reason = { seller: string | null; buyer: string | null; cue: RegExp; asked?: RegExp; bare?: RegExp; unless?: RegExp }
