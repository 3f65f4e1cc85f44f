import type { Location } from '../conversation/location.ts'
import type { Language } from '../conversation/reading.ts'
import { initialState } from '../conversation/state.ts'
import { screen, type Verdict } from '../reply/screen.ts'
import { lexiconOf } from '../turn/lexicon.ts'
import { readLanguage } from '../understanding/language.ts'
import { prepare } from '../understanding/normalise.ts'
import type { ScreenAnswer, ScreenLine } from './screen-line.ts'

/**
 * Puts texts through the output gate as the product's own replies go through it, with nothing known of the contact. A line brings
 * no plan either, so what its text announces is taken to be planned. Pure.
 */
export function screenFor(location: Location): (line: ScreenLine) => ScreenAnswer {
  const { places } = lexiconOf(location)
  const languageOf = (text: string): Language => readLanguage(prepare(text), initialState().language, { places }).reading.current
  return ({ id, text, language, first_message: first }) => {
    const given = { text, language: language ?? languageOf(text), location, firstText: first ?? false }
    const verdict = screen({ ...given, purpose: 'reply', planned: ['booking', 'person'] })
    return answerOf(id, verdict)
  }
}

const WORDS = { pass: 'pass', changed: 'rewrite', refused: 'block' } as const satisfies Record<Verdict['verdict'], ScreenAnswer['verdict']>

const answerOf = (id: string, { verdict, stage, code, text, segments, encoding }: Verdict): ScreenAnswer => ({
  id,
  verdict: WORDS[verdict],
  ...(stage === null ? {} : { stage }),
  ...(code === null ? {} : { reason: code }),
  text,
  segments,
  encoding,
})
