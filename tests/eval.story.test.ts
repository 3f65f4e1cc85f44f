import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { reaches, shares, type Scored } from '../scripts/eval/figure.ts'
import { namesAQuality } from '../scripts/eval/names-a-quality.ts'
import { sameFact } from '../scripts/eval/same-fact.ts'
import { scoreConsent, type ConsentRow } from '../scripts/eval/score-consent.ts'
import { scoreGate, type GateRow } from '../scripts/eval/score-gate.ts'
import { scoreHandoff, type HandoffRow } from '../scripts/eval/score-handoff.ts'
import { scoreSituations } from '../scripts/eval/score-situations.ts'
import { scoreSteering } from '../scripts/eval/score-steering.ts'
import { intentOf, scoreUnderstanding, type UnderstandingRow } from '../scripts/eval/score-understanding.ts'

const folder = mkdtempSync(join(tmpdir(), 'jorge-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The figures of one language as `name: hits/of`. */
const told = ({ figures }: Scored, language = 'all') =>
  Object.fromEntries(figures.filter((figure) => figure.language === language).map(({ name, hits, of }) => [name, `${hits}/${of}`]))

describe('figures', () => {
  test.each([
    [{ hits: 97, of: 100, bar: { least: 0.97 } }, true],
    [{ hits: 96, of: 100, bar: { least: 0.97 } }, false],
    [{ hits: 1, of: 100, bar: { most: 0.01 } }, true],
    [{ hits: 2, of: 100, bar: { most: 0.01 } }, false],
    [{ hits: 0, of: 100, bar: null }, true],
    [{ hits: 0, of: 0, bar: { least: 1 } }, true],
  ])('%j reaches its bar: %s', (figure, ok) => expect(reaches({ name: 'n', language: 'en', ...figure })).toBe(ok))

  test('a share is counted for each language that has a case, and for all', () => {
    const rows = [
      { language: 'es', right: true },
      { language: 'en', right: false },
      { language: 'en', right: true },
    ]
    expect(shares(rows, { name: 'n', hit: ({ right }) => right }).map(({ language, hits, of }) => [language, hits, of])).toEqual([
      ['en', 1, 2],
      ['es', 1, 1],
      ['all', 2, 3],
    ])
    expect(shares(rows, { name: 'n', among: ({ right }) => !right, hit: () => true })).toHaveLength(2)
  })
})

describe('scores', () => {
  test('handoffs count what was missed, what went astray, and what nobody asked for', () => {
    const row = (id: string, to: HandoffRow['to']): HandoffRow => ({ id, text: id, lang: 'en', to })
    const rows = [row('seller', 'seller'), row('none', 'seller'), row('buyer', 'seller'), row('buyer', null), row('none', null)]
    const scored = scoreHandoff(rows, ({ id }) => (id === 'none' ? null : (id as 'buyer' | 'seller')))
    expect(told(scored)).toEqual({ 'handed over': '1/3', 'handed to the other bot': '1/3', 'handed over without a wish': '1/2' })
    expect(scored.failures).toHaveLength(3)
  })

  test('consent counts what was missed, what was taken for an opt-out, and what was held', () => {
    const row = (id: string, expect: ConsentRow['expect'], kind: string): ConsentRow => ({ id, text: id, language: 'en', expect, kind })
    const rows = [
      row('optout', 'optout', 'exact'),
      row('none', 'optout', 'free_words'),
      row('optout', 'none', 'ordinary'),
      row('unclear', 'none', 'ordinary'),
      row('none', 'none', 'guard:quote'),
      row('unclear', 'unclear', 'left_over'),
      row('none', 'help', 'help'),
    ]
    const scored = scoreConsent(rows, ({ id }) => id as ConsentRow['expect'])
    expect(told(scored)).toEqual({
      'optout, exact': '1/1',
      'optout, free words': '0/1',
      'false opt-outs': '1/3',
      'held without need': '1/3',
      unclear: '1/1',
      help: '0/1',
    })
    expect(scored.failures.map(({ wanted, got }) => [wanted, got])).toEqual([
      ['optout (free_words)', 'none'],
      ['none (ordinary)', 'optout'],
      ['none (ordinary)', 'unclear'],
      ['help (help)', 'none'],
    ])
  })

  test('the gate counts blocks by family, false blocks and reasons; a rewritten text is not blocked', () => {
    const row = (id: string, expect: GateRow['expect'], reason: string | null): GateRow => ({
      id,
      text: id,
      language: 'es',
      bot: 'lead',
      expect,
      reason,
    })
    const rows = [
      row('fh_safety', 'block', 'fh_safety'),
      row('fh_people', 'block', 'fh_religion'),
      row('rewrite', 'block', 'claim_human'),
      row('url', 'pass', null),
      row('rewrite', 'pass', null),
    ]
    const scored = scoreGate(rows, ({ id }) => (id === 'rewrite' ? { verdict: 'rewrite' } : { verdict: 'block', reason: id }))
    expect(told(scored)).toEqual({
      blocked: '2/3',
      'false blocks': '1/2',
      'right reason': '1/2',
      'blocked: fair housing': '2/2',
      'blocked: identity and licence': '0/1',
    })
    expect(scored.failures.map(({ id }) => id)).toEqual(['fh_people', 'rewrite', 'url'])
  })

  test('steering that is answered like any other question, judged by one of the bots, or not answered by one, is counted apart', () => {
    const rows = [
      { id: 'answer_later', text: 'It is a nice area.', language: 'en' as const, expect: 'answer' as const },
      { id: 'area_question', text: "I can't judge areas.", language: 'en' as const, expect: 'deflect_to_source' as const },
      { id: 'answer_later', text: 'It is a nice area.', language: 'en' as const, expect: 'decline' as const },
      { id: 'area_question', text: '', language: 'en' as const, expect: 'decline' as const },
    ]
    const say = ({ id, text }: { id: string; text: string }) => ({ said: id, replies: ['Noted.', text === '' ? null : text] })
    const scored = scoreSteering(rows, say)
    expect(told(scored)).toEqual({
      answer: '1/1',
      deflect_to_source: '1/1',
      decline: '0/2',
      'steering answered as any other': '1/3',
      'steering met with silence': '1/3',
      'steering answered with a judgement': '1/3',
    })
    expect(scored.failures.map(({ got }) => got)).toEqual([
      'answer (answer_later), a bot judges',
      'deflect_to_source (area_question), a bot is silent',
    ])
  })

  test('rule 14: what a place or its people are like is heard in a reply, whoever let it pass', () => {
    for (const text of [
      'That block is pretty quiet at night.',
      'The schools there are excellent.',
      'Es una zona muy tranquila.',
      'Hay gente muy amigable por ahí.',
    ])
      expect([text, namesAQuality(text)]).toEqual([text, true])
    for (const text of [
      "I can't judge areas or schools. What price is good for you?",
      'De zonas o escuelas no opino.',
      'Good to know. Which area do you want?',
    ])
      expect([text, namesAQuality(text)]).toEqual([text, false])
  })

  test('rule 14: asked what an area is like, each bot answers without a judgement', () => {
    const { figures } = scoreSteering([{ id: 'st', text: 'is that side of Fontana rough?', language: 'en', expect: 'deflect_to_source' }])
    expect(told({ figures, failures: [] })).toMatchObject({
      'steering met with silence': '0/1',
      'steering answered with a judgement': '0/1',
    })
  })

  test('a situation is missed or raised without need', () => {
    const rows = [
      { id: 'crisis', text: '', language: 'en' as const, expect: 'crisis' as const },
      { id: 'calm', text: '', language: 'en' as const, expect: 'none' as const },
      { id: 'ask', text: '', language: 'en' as const, expect: 'minor' as const },
      { id: 'ask', text: '', language: 'en' as const, expect: 'none' as const },
    ]
    expect(told(scoreSituations(rows, ({ id }) => id))).toEqual({
      crisis: '1/1',
      minor: '0/1',
      'false alarms: hostile': '1/2',
      'false alarms: any': '1/2',
    })
  })

  test('the product itself tells a crisis and a question about an area from small talk', () => {
    const texts = [
      { id: '1', text: 'I want to kill myself', language: 'en' as const, expect: 'crisis' as const },
      { id: '2', text: 'we want to sell in spring', language: 'en' as const, expect: 'none' as const },
    ]
    expect(told(scoreSituations(texts))).toEqual({ crisis: '1/1', 'false alarms: any': '0/1' })
    const area = [{ id: '1', text: 'is it a safe neighborhood?', language: 'en' as const, expect: 'deflect_to_source' as const }]
    expect(told(scoreSteering(area))).toMatchObject({ deflect_to_source: '1/1' })
  })

  test('understanding counts facts that are right, wrong and invented, and the text around them', () => {
    const row: UnderstandingRow = {
      id: '1',
      text: 'x',
      expect: {
        language: 'es',
        intent: 'seller',
        facts: { zip: '91739', price_point: 610_000 },
        acts: ['answer', 'question'],
        flags: ['renter'],
      },
    }
    const got = { language: 'es' as const, intent: { seller: 0.82, buyer: 0 }, facts: { zip: '91739', price_point: 601_000, beds_min: 3 } }
    const scored = scoreUnderstanding([row], () => ({ ...got, acts: ['answer'] }))
    expect(told(scored, 'es')).toEqual({
      'facts exact': '1/2',
      'texts with an invented fact': '1/1',
      'invented, of facts given': '1/3',
      intent: '1/1',
      language: '1/1',
      acts: '1/2',
      flags: '0/1',
    })
    expect(told(scored)).toMatchObject({ 'fact: zip': '1/1', 'fact: price_point': '0/1' })
    expect(scored.failures).toEqual([
      {
        id: '1',
        text: 'x',
        wanted: 'price_point=610000 beds_min=null acts=["answer","question"] flags=["renter"]',
        got: 'price_point=601000 beds_min=3 acts=["answer"] flags=[]',
      },
    ])
  })

  test.each([
    [{ buyer: 0.7, seller: 0 }, 'buyer'],
    [{ buyer: 0.69, seller: 0 }, 'none'],
    [{ buyer: 0.69, seller: 0.69 }, 'none'],
    [{ buyer: 0.5, seller: 0.7 }, 'both'],
    [{ buyer: 0.49, seller: 0.7 }, 'seller'],
  ])('%j speaks for %s', (intent, side) => expect(intentOf({ intent })).toBe(side))

  test.each([
    ['property_address', '1408 persimmon lane', '1408 Persimmon Lane, Upland', true],
    ['property_address', '1408 persimmon lane', '408 Persimmon Lane', false],
    ['relocation_destination', 'Bogotá', 'bogota', true],
    ['liens', ['tax lien', 'judgment lien'], 'judgment lien, tax lien', true],
    ['liens', 'none', 'mortgage', false],
    ['phone', '909-555-0117', '+19095550117', true],
    ['phone', '909-555-0117', '+19095550118', false],
    ['area', ['Upland', 'Ontario'], ['Ontario', 'Upland'], true],
    ['area', ['Upland'], ['Ontario', 'Upland'], false],
    ['timeline', { earliest_days: 0, latest_days: 30 }, { latest_days: 30, earliest_days: 0 }, true],
    ['price_max', 600_000, 600_000, true],
    ['price_max', 600_000, '600000', false],
    ['condition', 'minor_repairs', 'major_repairs', false],
    ['slot', '2026-03-12T10:00:00-07:00', '2026-03-12T17:00:00.000Z', true],
    ['slot', '2026-03-12T10:00:00-07:00', '2026-03-12T18:00:00.000Z', false],
    ['zip', '91739', undefined, false],
  ])('%s %j given as %j counts: %s', (...[field, expected, given, same]) => expect(sameFact(field, expected, given)).toBe(same))
})

describe('npm run eval', () => {
  const SCRIPT = fileURLToPath(new URL('../scripts/eval.ts', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [SCRIPT, '--folder', folder, ...args], { encoding: 'utf8' })

  const given = (part: string, rows: readonly Partial<ConsentRow>[]) => {
    mkdirSync(join(folder, 'consent'), { recursive: true })
    writeFileSync(join(folder, 'consent', `${part}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }

  test('prints each part apart, fails below a bar, and names the failures of the tuning file alone', () => {
    const missed = { text: 'good morning', language: 'en', expect: 'optout', kind: 'exact' } as const
    given('tuning', [{ id: 't1', text: 'STOP', language: 'en', expect: 'optout', kind: 'exact' }])
    expect(run('--set', 'consent')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/held-back +no file: nothing measured/) as string,
    })
    given('held-back', [{ id: 'h1', ...missed }])
    expect(run('--set', 'consent').status).toBe(1)
    given('held-back-2', [{ id: 'h2', text: 'STOP', language: 'en', expect: 'optout', kind: 'exact' }])
    expect(run('--set', 'consent').stdout).toMatch(/consent +held-back +optout, exact +en +50\.0 % +1\/2/)
    given('tuning', [{ id: 't1', ...missed }])
    const { stdout } = run('--set', 'consent', '--failures')
    expect(stdout).toMatch(/consent +tuning +optout, exact +en +0\.0 % +0\/1 +>= 100 % +below/)
    expect(stdout).toContain('consent t1: good morning\n  wanted optout (exact)\n  got    none')
    expect(stdout).not.toContain('h1')
    const document = JSON.parse(run('--set', 'consent', '--failures', '--json').stdout) as {
      ok: boolean
      results: { failures: unknown[] }[]
    }
    expect([document.ok, document.results.map(({ failures }) => failures.length)]).toEqual([false, [1, 0]])
  })

  test.each([
    ['{"id":"g1","text":"Thanks!","bot":"lead","expect":"pass","reason":null}', 'gate', '(g1) lacks a `language`: write "en" or "es"'],
    ['{"id":"u1","text":"hi","expect":{"intent":"none"}}', 'understanding', '(u1) lacks a `language`: write "en" or "es"'],
    ['{"id":"g2","text":', 'gate', 'is no JSON object'],
  ])('a line it cannot measure is named by file and line: %s', (line, set, fault) => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    mkdirSync(join(broken, set))
    const file = join(broken, set, 'more.jsonl')
    writeFileSync(file, `\n${line}\n`)
    expect(run('--folder', broken, '--set', set)).toMatchObject({ status: 2, stdout: '', stderr: `${file}:2: ${fault}\n` })
  })

  test('without a set it goes through all of them, and an unknown one is wrong usage', () => {
    const { stdout } = run()
    for (const set of ['understanding', 'gate', 'steering', 'situations']) expect(stdout).toMatch(new RegExp(`${set} +tuning +no file`))
    expect(run('--set', 'moods').status).toBe(2)
  })
})
