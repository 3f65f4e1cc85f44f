/** A long pattern written over several lines: the line breaks and what they indent are no part of it. */
export const lines = (pattern: string): string => pattern.replaceAll(/\n\s*/g, '')
