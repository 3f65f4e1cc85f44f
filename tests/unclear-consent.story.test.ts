import { afterEach, describe, expect, test } from 'vitest'
import type { Script } from './support/scripted-brains.ts'
import { scriptedBrain, SCRIPTS } from './support/scripted-brains.ts'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const LEFT_OVER = 'quit that'

/** A model that answers the closed question with `answer`, and counts how often it is asked. */
function answering(answer: string | (() => Promise<never>)): { script: Script; asked: string[] } {
  const asked: string[] = []
  const script: Script = (prompt) => {
    if (!prompt.prompt.startsWith('<text>')) return SCRIPTS.polite(prompt)
    asked.push(prompt.prompt)
    return typeof answer === 'string' ? answer : answer()
  }
  return { script, asked }
}

async function told(brain: { script: Script } | null, words: string) {
  house = await openHouse(brain === null ? {} : { brain: scriptedBrain(brain.script) })
  const dana = house.contact('dana')
  await house.text(dana, 'I want to sell my house in Upland')
  await house.run()
  const before = house.ours(dana).length
  await house.text(dana, words)
  await house.run(600)
  const events = await house.events(dana)
  const consent = events.filter(({ type }) => type === 'ConsentAsked').map(({ payload }) => payload)
  return { sent: house.ours(dana).slice(before), state: await house.state(dana), suppressions: await house.suppressions(), consent }
}

describe('a text that may ask us to stop and names no object (compliance 2, step 5)', { timeout: 60_000 }, () => {
  test('optout: it is suppressed as by their own words, with the one confirmation, and the source is on record', async () => {
    const { sent, state, suppressions, consent } = await told(answering('optout'), LEFT_OVER)
    expect(sent).toEqual([expect.stringContaining('opted out')])
    expect(state).toMatchObject({ owner: 'nobody', ownerReason: 'opted_out', suppressed: true, held: false })
    expect(suppressions).toContain('c:dana contact_words')
    expect(consent).toMatchObject([{ answer: 'optout', source: 'model.scripted', cause: null }])
    await house.text('dana', 'what is it worth?')
    await house.run(600)
    expect(house.ours('dana').filter((text) => !sent.includes(text))).toHaveLength(1)
  })

  test('not_optout: the conversation goes on', async () => {
    const { sent, state, consent } = await told(answering('not_optout'), LEFT_OVER)
    expect(sent).toHaveLength(1)
    expect(state).toMatchObject({ suppressed: false, held: false })
    expect(consent).toMatchObject([{ answer: 'not_optout', source: 'model.scripted' }])
  })

  test.each([
    ['pause_request', 'pause_request', null],
    ['unsure', 'unsure', null],
    ['not_optout, since it says so', null, 'no_answer_of_the_set'],
    [() => Promise.reject(new Error('500')), null, 'error'],
    [() => new Promise<never>(() => {}), null, 'timeout'],
  ] as const)('%s: held, nothing is sent, and a person decides', async (said, answer, cause) => {
    const { sent, state, consent } = await told(answering(said), LEFT_OVER)
    expect(sent).toEqual([])
    expect(state).toMatchObject({ owner: 'human', held: true, suppressed: false })
    expect(consent).toMatchObject([{ answer, cause }])
  })

  test('without a model it is held, and nobody is said to have been asked', async () => {
    const { sent, state, consent } = await told(null, LEFT_OVER)
    expect([sent, consent]).toEqual([[], []])
    expect(state).toMatchObject({ owner: 'human', held: true })
  })

  test('what the rules decide is never asked about, so no answer can take an opt-out back', async () => {
    const brain = answering('not_optout')
    const { state } = await told(brain, 'please stop texting me')
    expect(state).toMatchObject({ owner: 'nobody', suppressed: true })
    expect(brain.asked).toEqual([])
  })
})
