import { describe, expect, test } from 'vitest'
import { decideAlone, nameOf } from '../scripts/eval/decide-alone.ts'

const decided = (text: string) => decideAlone({ id: 'm1', text })
const tasksOf = ({ atOnce }: ReturnType<typeof decided>) => atOnce.flatMap((action) => (action.kind === 'create_task' ? [action.task] : []))

describe('rule 14: fair housing, what a contact asks for', () => {
  test.each([
    'Please do not sell it to Mexicans',
    'only show me streets without asians',
    'no quiero venderle a chinos',
    'if they got kids tell em its taken',
  ])('an unlawful wish is declined, a person is told, and nothing of it is kept: %s', (text) => {
    const decision = decided(text)
    expect(nameOf(decision.speech)).toBe('decline_unlawful')
    expect(tasksOf(decision)).toEqual(['human_unlawful_criterion_normal'])
    expect(decision.facts).toEqual([])
    expect(JSON.stringify([decision.events, decision.atOnce, decision.afterText])).not.toMatch(/mexican|asian|chino|kids/i)
  })

  test.each([
    ['area_question', 'is that side of Fontana rough?'],
    ['area_question', 'how good is the middle school'],
    ['equal_service', 'we have four kids, is that an issue?'],
    ['accommodate', 'my mom uses a walker so no stairs please'],
    ['accommodate', 'soy sordo, no me llames, puro texto'],
  ])('%s, and no person is needed: %s', (preface, text) => {
    const decision = decided(text)
    expect(nameOf(decision.speech)).toBe(preface)
    expect(tasksOf(decision)).toEqual([])
  })

  test('a wish for a rented street without vouchers is declined rather than closed as a rental', () => {
    expect(nameOf(decided('no me enseñe calles donde rentan con seccion 8, esa gente no').speech)).toBe('decline_unlawful')
  })
})

describe('rule 19: crisis words', () => {
  test('they are answered with the crisis text even where the text may ask us to stop: the hold stops every other text', () => {
    const decision = decided('i just want it all to stop, im ready to die')
    expect(decision.speech).toEqual({ kind: 'fixed', key: 'crisis', purpose: 'crisis' })
    expect(tasksOf(decision)).toContain('human_crisis_urgent')
  })
})
