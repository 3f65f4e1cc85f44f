import { APPENDED_OPT_OUT, fitsTwoSegments, measureSms } from '../sms-encoding.ts'
import { questionOf, sentencesOf } from '../sentences.ts'
import type { Candidate, Stage } from './stage.ts'
import { refused, rewritten } from './stage.ts'

/** Stage 10: two segments for a reply, one for a fixed text. Whole sentences go; the question and the introduction stay. */
export const length: Stage = {
  name: 'length',
  check(candidate) {
    if (roomFor(candidate.text, candidate)) return rewritten(candidate, candidate.text)
    const text = shortened(candidate)
    return text === null ? refused('length') : { verdict: 'changed', text }
  },
}

/** Whether a text of this purpose may be this long. */
export function roomFor(text: string, { purpose, location }: Pick<Candidate, 'purpose' | 'location'>): boolean {
  if (purpose !== 'reply' && purpose !== 'human') return measureSms(text).segments === 1
  return fitsTwoSegments(text, location.append_opt_out && purpose === 'reply' ? APPENDED_OPT_OUT : 0)
}

/** Required sentences and as many of the others, from the front, as fit; null when that leaves nothing or the required do not fit. */
function shortened(candidate: Candidate): string | null {
  const sentences = sentencesOf(candidate.text)
  const question = questionOf(candidate.text)
  const introduction = candidate.firstText ? sentences.findIndex((sentence) => /\bSTOP\b/.test(sentence)) : -1
  const kept = new Set(sentences.keys().filter((at) => at <= introduction || sentences[at] === question))
  for (const at of sentences.keys()) {
    if (kept.has(at)) continue
    const longer = joined(sentences, new Set([...kept, at]))
    if (!roomFor(longer, candidate)) break
    kept.add(at)
  }
  const text = joined(sentences, kept)
  return text !== '' && roomFor(text, candidate) ? text : null
}

const joined = (sentences: string[], kept: ReadonlySet<number>): string => sentences.filter((_, at) => kept.has(at)).join(' ')
