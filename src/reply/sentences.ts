/** The sentences of a text, with their marks. "6.5" and "a.m." inside a sentence do not end it unless a space follows. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')

/** The last sentence that asks something. */
export const questionOf = (text: string): string | null => sentencesOf(text).findLast((sentence) => sentence.includes('?')) ?? null
