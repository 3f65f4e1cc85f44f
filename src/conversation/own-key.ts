/** A question a location adds of its own, and the fact that keeps its answer: both go by the key it gave, with `own_` before it. */
export type OwnKey = `own_${string}`

export const ownKey = (name: string): OwnKey => `own_${name}`

export const isOwnKey = (key: string): key is OwnKey => key.startsWith('own_')

/** The name the location gave. */
export const ownName = (key: OwnKey): string => key.slice('own_'.length)
