import { expect, test } from 'vitest'
import { ConfigurationInvalid, Refused, StoreUnavailable } from '../lib/errors.ts'
import { exitOf, findingProblem, problemsOf, UsageError } from './exit.ts'

const system = (code: string) => Object.assign(new Error(code), { code })

test.each<[string, unknown, number]>([
  ['wrong usage', new UsageError('no file'), 2],
  ['a configuration with faults', new ConfigurationInvalid(['PORT is wrong']), 3],
  ['a database that is away', new StoreUnavailable(new Error('gone')), 4],
  ['a connection refused', system('ECONNREFUSED'), 4],
  ['a lock that is held', new Refused('in use'), 5],
  ['a port in use', system('EADDRINUSE'), 5],
  ['anything else', new Error('a fault of ours'), 1],
])('%s ends with its own code', (_, error, code) => expect(exitOf(error)).toBe(code))

test('a configuration has a problem for each finding', () => {
  const problems = problemsOf(new ConfigurationInvalid(['PORT is wrong; wanted: a port, for example PORT=8080', 'loc: zone is missing']))
  expect(problems.map(({ field, fix }) => [field, fix])).toEqual([
    ['PORT', 'PORT=8080'],
    [null, null],
  ])
})

test('a mistyped name is mended with the nearest one', () => {
  expect(findingProblem('GHL_TIMOUT_MS is not a variable; nearest name: GHL_TIMEOUT_MS')).toMatchObject({
    field: 'GHL_TIMOUT_MS',
    fix: 'GHL_TIMEOUT_MS',
  })
})
