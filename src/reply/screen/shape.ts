import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 1: one plain message. A draft that is markup, code or a transcript is no text message. */
export const shape: Stage = {
  name: 'shape',
  check({ text }) {
    if (typeof text !== 'string') return refused('not_text')
    if (text.trim() === '') return refused('empty')
    const found = FORBIDDEN.find(([, pattern]) => pattern.test(text))
    return found === undefined ? PASS : refused(found[0])
  },
}

/** Far beyond anything the length stage could cut to two segments. */
const FORBIDDEN: [code: string, pattern: RegExp][] = [
  ['too_long', /^[\s\S]{2001}/],
  // oxlint-disable-next-line no-control-regex -- control characters are what this line is about
  ['control_characters', /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]/],
  ['markup', /<\/?[a-z][^<>]{0,80}>|\*\*|__|```|^#{1,6} |\]\(|^\s*[-*] /im],
  ['role_marker', /(?:^|\n)\s*(?:system|assistant|user|human|ai|bot|tool)\s*:|<\|[^|]{0,40}\|>|\[\/?(?:INST|SYSTEM)\]/i],
  ['json', /^\s*[[{]|[{,]\s*"[^"]{1,40}"\s*:|\btool_call|\bfunction_call|\{\{|\}\}|\{[a-z_]{2,30}\}/i],
]
