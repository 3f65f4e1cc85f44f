import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'

const read = (text: string) => understand(inputOf(text))
const asked = (text: string) => read(text).notes.flatMap((note) => (note.startsWith('asked_place:') ? [note.slice(12)] : []))
const topics = (text: string) => read(text).acts.flatMap(({ kind, about }) => (kind === 'question' ? [about] : []))

describe('whether we work somewhere', () => {
  test.each([
    ['do you cover corona', 'Corona'],
    ['Do you work in Corona?', 'Corona'],
    ['do you guys do riverside', 'Riverside'],
    ['what about eastvale?', 'Eastvale'],
    ['and Norco?', 'Norco'],
    ['do you cover upland too?', 'Upland'],
    ['do you cover zzyzx', 'Zzyzx'],
    ['y trabajan en Corona?', 'Corona'],
    ['cubren Moreno Valley tambien?', 'Moreno Valley'],
    ['y en Fontana?', 'Fontana'],
  ])('%s asks about %s', (text, place) => {
    expect(topics(text)).toEqual(['service_area'])
    expect(asked(text)).toEqual([place])
  })

  test.each([
    'do you cover closing costs',
    'do you work saturdays',
    'do you do open houses',
    'do you sell it as is',
    'what about the fees?',
  ])('%s names no place', (text) => expect(asked(text)).toEqual([]))
})
