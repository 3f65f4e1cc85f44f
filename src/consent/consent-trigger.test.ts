import { expect, test } from 'vitest'
import { ASKS_EN } from './consent-asks-en.ts'
import { ASKS_OFF_LIST_EN } from './consent-asks-off-list-en.ts'
import { ASKS_ES } from './consent-asks-es.ts'
import { FRAMES_EN } from './consent-frames-en.ts'
import { FRAMES_ES } from './consent-frames-es.ts'
import { RULES_EN } from './consent-rules-en.ts'
import { RULES_ES } from './consent-rules-es.ts'
import { STATEMENTS_EN } from './consent-statements-en.ts'
import { consentWords } from './consent-text.ts'
import { TRIGGER_EN, TRIGGER_ES } from './consent-trigger.ts'
import { OPT_OUTS_EN } from './labelled-optouts-en.ts'
import { OPT_OUTS_ES } from './labelled-optouts-es.ts'
import { MORE_OPT_OUTS } from './labelled-optouts-more.ts'
import { WORDINGS_EN } from './labelled-wordings-en.ts'
import { WORDINGS_ES } from './labelled-wordings-es.ts'

const texts = [...OPT_OUTS_EN, ...OPT_OUTS_ES, ...MORE_OPT_OUTS, ...WORDINGS_EN, ...WORDINGS_ES].map((text) =>
  consentWords(text)
    .map((word) => word.text)
    .join(' '),
)

test.each([
  ['English', TRIGGER_EN, [...RULES_EN, ...FRAMES_EN, ...STATEMENTS_EN, ...ASKS_OFF_LIST_EN, ...ASKS_EN]],
  ['Spanish', TRIGGER_ES, [...RULES_ES, ...FRAMES_ES, ...ASKS_ES]],
] as const)('no %s rule matches without a triggering word', (_, trigger, all) => {
  const lost = texts.flatMap((text) =>
    all.flatMap((rule) => [...text.matchAll(rule.pattern)].map((hit) => hit[0])).filter((hit) => !trigger.test(hit)),
  )
  expect(lost).toEqual([])
})
