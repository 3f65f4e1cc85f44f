export type Temperature = 'hot' | 'warm' | 'cold'

/** The lead bot's own rule; buyer and seller bots have theirs. */
export const temperatureOfScore = (score: number): Temperature => (score >= 80 ? 'hot' : score >= 40 ? 'warm' : 'cold')
