import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { locationSchema, type Location } from './conversation/location.ts'
import { sampleLocation } from './conversation/sample-location.ts'
import { checkLocation } from './location-check.ts'
import { scriptFaults } from './location-scripts-check.ts'
import { textFaults } from './location-texts-check.ts'

const given = (more: Record<string, unknown>): Location => locationSchema.parse({ ...sampleLocation, ...more })
const questions = (texts: Record<string, unknown>, language = 'en') => given({ texts: { [language]: { questions: texts } } })
const answers = (texts: Record<string, unknown>, language = 'en') => given({ texts: { [language]: { answers: texts } } })

const POOL = {
  en: { ask: ['Does the place have a pool?'], rephrase: ['Pool or no pool?'], again: ['About the yard: is there a pool?'] },
  es: { ask: ['¿La casa tiene alberca?'], rephrase: ['¿Con alberca o sin alberca?'], again: ['Otra del patio: ¿hay alberca?'] },
}

test('a location without texts of its own has no fault', () =>
  expect([...textFaults(sampleLocation), ...scriptFaults(sampleLocation)]).toEqual([]))

test('the example of the guide is a location without a fault', () => {
  const guide = readFileSync(new URL('../docs/guide-scripts.md', import.meta.url), 'utf8')
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? []
  const [example] = parse(yaml.replace('${RANCHO_HIGHLEVEL_TOKEN}', 'pit-0123456789')) as unknown[]
  expect(checkLocation(example, 'guide').findings).toEqual([])
})

describe('a text is refused with its place and the reason', () => {
  test.each<[string, Location, string]>([
    [
      'two question marks',
      questions({ timeline: ['When?', 'When? This year?'] }),
      'texts.en.questions.timeline[1]: has two question marks',
    ],
    ['no question', questions({ timeline: ['Tell me when.'] }), 'texts.en.questions.timeline[0]: asks nothing; end it with one question'],
    ['a question inside', questions({ timeline: ['When? Tell me.'] }), 'texts.en.questions.timeline[0]: does not end with its question'],
    [
      'a rung',
      questions({ timeline: { rephrase: ['Soon'] } }),
      'texts.en.questions.timeline.rephrase[0]: asks nothing; end it with one question',
    ],
    ['no opening mark', questions({ timeline: ['Para qué mes?'] }, 'es'), 'texts.es.questions.timeline[0]: lacks the opening ¿'],
    [
      'a placeholder',
      questions({ area: ['Is it {aera_1}?'] }),
      'texts.en.questions.area[0]: knows no placeholder {aera_1}; nearest: {area_1}',
    ],
    ['too long', questions({ timeline: [`${'When '.repeat(40)}?`] }), 'texts.en.questions.timeline[0]: takes 201 characters, 160 allowed'],
    [
      'an opt-out word',
      questions({ intent: ['Is it buying, selling or stop?'] }),
      'texts.en.questions.intent[0]: offers the opt-out word "stop" as an answer',
    ],
    ['the gate', answers({ market: ['Prices will go up, guaranteed.'] }), 'texts.en.answers.market[0]: is held back by the output gate'],
    [
      'fair housing',
      answers({ service_area: ['Upland is a safe area for families.'] }),
      'texts.en.answers.service_area[0]: is held back by the output gate (fh_',
    ],
    ['a question in an answer', answers({ office: ['At 12 Main Street, want to come by?'] }), 'texts.en.answers.office[0]: asks something'],
    [
      'an invitation to end texts',
      answers({ cost: ['Reply STOP if you mind.'] }),
      'texts.en.answers.cost[0]: offers the opt-out word "STOP" as an answer',
    ],
    [
      'the wrong language',
      answers({ office: ['Estamos en la calle principal de la ciudad.'] }),
      'texts.en.answers.office[0]: is held back by the output gate (language)',
    ],
    ['an exclamation', answers({ cost: ['Nothing at all!'] }), 'texts.en.answers.cost[0]: has an exclamation mark'],
    [
      'one wording in place of all',
      questions({ timeline: { mode: 'replace', ask: ['When would it suit you?'] } }),
      'texts.en.questions.timeline.ask: replaces every wording by one; a question that comes back needs two; add one',
    ],
    [
      'no wording for nobody known',
      questions({ area: { mode: 'replace', ask: ['Is {area} right?', 'Is it {area}?'] } }),
      'texts.en.questions.area.ask: has no wording for when nothing is known',
    ],
    [
      'a ladder',
      given({ texts: { en: { objections: { value: { clarify: ['Tell me more.'] } } } } }),
      'texts.en.objections.value.clarify[0]: asks nothing; end it with one question',
    ],
    [
      'a question of its own',
      given({ scripts: { seller: ['pool'] }, own_questions: { pool: { ...POOL, en: { ...POOL.en, again: ['A pool'] } } } }),
      'own_questions.pool.en.again[0]: asks nothing; end it with one question',
    ],
  ])('%s', (_, location, fault) => expect(textFaults(location).join('\n')).toContain(fault))
})

describe('a script is refused with its place and the reason', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'an unknown question',
      { scripts: { seller: ['conditon'] } },
      'scripts.seller[0]: conditon is no question of the seller bot; nearest name: condition',
    ],
    ["another bot's question", { scripts: { buyer: ['condition'] } }, 'scripts.buyer[0]: condition is no question of the buyer bot'],
    ['twice', { scripts: { buyer: ['timeline', 'timeline'] } }, 'scripts.buyer[1]: asks timeline twice'],
    ['no intent', { scripts: { lead: ['area'] } }, 'scripts.lead: leaves out intent'],
    ['asked by nobody', { own_questions: { pool: POOL } }, 'own_questions.pool: is in no script'],
    [
      'no such field',
      { scripts: { seller: ['pool'] }, own_questions: { pool: { ...POOL, field: 'x' } } },
      'own_questions.pool.field: x is not among custom_fields',
    ],
    [
      'a field of the bots',
      { scripts: { seller: ['pool'] }, own_questions: { pool: { ...POOL, field: 'lead_score' } } },
      'own_questions.pool.field: lead_score is written by the bots themselves; name another',
    ],
    [
      'a taken name',
      { scripts: { seller: ['area'] }, own_questions: { area: POOL } },
      'own_questions.area: is the name of a question every location has',
    ],
  ])('%s', (_, more, fault) => expect(scriptFaults(given(more)).join('\n')).toContain(fault))
})

test('a rung that lacks is told by its place, and blocks this location alone', () => {
  const { en, es } = POOL
  const { rephrase: _, ...half } = es
  const entry = checkLocation(
    { ...sampleLocation, location_id: 'loc_x', scripts: { seller: ['pool'] }, own_questions: { pool: { en, es: half } } },
    'x',
  )
  expect(entry.location).toBeNull()
  expect(entry.findings.join()).toContain('loc_x: own_questions.pool.es.rephrase is missing')
})
