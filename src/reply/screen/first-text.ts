import { fixedTextKey } from '../fixed-texts.ts'
import { missingIntroParts, renderIntro, shortIntro } from '../intro.ts'
import { questionOf } from '../sentences.ts'
import { roomFor } from './length.ts'
import type { Candidate, Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 8: a first text says who writes, that it is automated, the brokerage, the licence, why, and how to opt out. Adds what lacks. */
export const firstText: Stage = {
  name: 'first_text',
  check(candidate) {
    if (!candidate.firstText || candidate.purpose !== 'reply' || fixedTextKey(candidate.text, candidate.location) === 'crisis') return PASS
    if (missing(candidate.text, candidate).length === 0) return PASS
    const text = introduced(candidate).find((form) => roomFor(form, candidate) && missing(form, candidate).length === 0)
    return text === undefined ? refused('first_text') : { verdict: 'changed', text }
  },
}

const missing = (text: string, { location, language, proactive = false }: Candidate): string[] =>
  missingIntroParts(text, location, { language, proactive })

/** The introduction before the whole text, else before its question alone. */
function introduced(candidate: Candidate): string[] {
  const { text, location, language, contactFirstName = null, reason = null, proactive = false } = candidate
  const context = { contactFirstName, reason, proactive }
  const intros = [renderIntro(location, context, language), shortIntro(location, context, language)]
  const question = questionOf(text)
  return [text, ...(question === null ? [] : [question])].flatMap((body) => intros.map((intro) => `${intro} ${body}`))
}
