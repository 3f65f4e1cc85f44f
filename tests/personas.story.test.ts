import { describe, expect, test } from 'vitest'
import { runPersonas } from '../src/cli/personas.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'
import { PERSONAS } from '../src/demo/personas/personas.ts'

describe('simulated leads', { timeout: 600_000 }, () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with seed %i every conversation holds what must hold and ends somewhere sensible', async (seed) => {
    const runs = await runPersonas(seed, sampleLocation)
    expect(runs.map(({ name }) => name)).toEqual(PERSONAS.map(({ name }) => name))
    expect(runs.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([])
  })

  test('the same seed gives the same conversations', async () => {
    const few = PERSONAS.slice(0, 3)
    const [once, again] = [await runPersonas(7, sampleLocation, few), await runPersonas(7, sampleLocation, few)]
    expect(again).toEqual(once)
    expect(once.every(({ lines }) => lines.length > 2)).toBe(true)
  })

  test('another seed says things otherwise', async () => {
    const few = PERSONAS.slice(0, 2)
    const words = (runs: Awaited<ReturnType<typeof runPersonas>>) => runs.map(({ lines }) => lines.map(({ text }) => text))
    expect(words(await runPersonas(8, sampleLocation, few))).not.toEqual(words(await runPersonas(7, sampleLocation, few)))
  })
})
