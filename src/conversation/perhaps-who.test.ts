import { describe, expect, test } from 'vitest'
import type { Heard } from './heard.ts'
import { perhapsAsksWho } from './perhaps-who.ts'

const heard = (text: string, kind = 'other') => [{ text, stale: false, understanding: { acts: [{ kind }] } }] as unknown as Heard[]

describe('a text nobody could read that speaks of who writes', () => {
  test.each([
    'so nobody with a heartbeat is writing me',
    'and the words are coming from you not him right',
    'admit it ur some dude in a cubicle',
    'blink twice if ur a robot',
    'my wife bet me 20 bucks theres no person texting me. does she win',
    'last chance, person yes or no',
    "are you Jorge's secretary?",
    'osea q no hay ni una muchacha ahi en la oficina escribiendo esto',
    'humano no has de ser o si',
    'nobody types like that whats the deal, are u even real',
    'ja entonces si eres maquinita',
    'nomas dime "si soy humana" y te mando mis talones de cheque',
  ])('%j does', (text) => expect(perhapsAsksWho(heard(text))).toBe(true))

  test.each([
    'does the washing machine stay',
    'im not a robot lol i need a sec to think about the timing',
    'no soy robot jaja dame un rato',
    'my brother programs robots for a living and hes buying it with me',
    'are you real estate people',
    'the robot vacuum can stay',
    'i work in human resources',
    'we need room for one more person',
    'my secretary handles the mail',
    'the lady next door sold hers',
  ])('%j does not', (text) => expect(perhapsAsksWho(heard(text))).toBe(false))

  test('what was understood gets its own answer', () => expect(perhapsAsksWho(heard('is a robot in the house', 'refusal'))).toBe(false))
})
