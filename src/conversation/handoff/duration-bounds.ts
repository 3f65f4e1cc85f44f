/** Upper bounds of durations in seconds, cut at every target. */
export const DURATION_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.8, 1, 1.5, 1.8, 2, 2.5, 3, 3.5, 5, 10]
