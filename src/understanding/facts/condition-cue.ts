/** The state of the home, the worse the later. */
export type Condition = 'move_in_ready' | 'minor_repairs' | 'major_repairs'

/** Words that tell of the state of the home. */
export type Cue = { value: Condition; start: number; end: number; confidence: number; negated: boolean }
