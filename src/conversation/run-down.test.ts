import { describe, expect, test } from 'vitest'
import type { DecideInput } from './decision.ts'
import { runsDownMachine } from './run-down.ts'

const heard = (text: string) => [{ text, stale: false }] as unknown as DecideInput['heard']

describe('a hard word for the machine', () => {
  test.each([
    'this is a stupid bot',
    'ugh dumb robot',
    'your bot is so annoying',
    'this bot sucks',
    'que bot tan menso',
    'este robot no sirve',
    'pinche maquina inutil',
    'pésimo bot',
  ])('%j is one', (text) => expect(runsDownMachine(heard(text))).toBe(true))

  test.each([
    'are you a bot?',
    'the ac is useless',
    'is this a real person or a bot',
    'my washing machine is in bad shape',
    'that price is stupid',
    'el precio es tonto',
    'eres un robot?',
  ])('%j is none', (text) => expect(runsDownMachine(heard(text))).toBe(false))
})
