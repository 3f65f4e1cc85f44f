import { normaliseSms } from '../sms-encoding.ts'
import type { Stage } from './stage.ts'
import { refused, rewritten } from './stage.ts'

/** Stage 2: the plain forms of the SMS alphabet. */
export const encoding: Stage = {
  name: 'encoding',
  check(candidate) {
    const text = normaliseSms(candidate.text)
    return text === '' ? refused('empty') : rewritten(candidate, text)
  },
}
