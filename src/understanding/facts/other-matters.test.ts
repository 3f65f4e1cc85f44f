import { describe, expect, test } from 'vitest'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

const NO_TIME: readonly (readonly [asked: QuestionKey | null, text: string])[] = [
  [null, 'no rush on the reply btw, saw your card at the gym'],
  [null, 'no hurry answering me'],
  [null, 'sin prisa con la respuesta'],
  [null, 'the photos wont open, fix that asap pls'],
  [null, 'my phone is dying, need a charger asap'],
  [null, "when I find my glasses i'll read what u sent"],
  [null, 'cuando encuentre mis lentes lo leo'],
  [null, 'Antes de Navidad siempre hacemos buñuelos; si gusta le guardo unos.'],
  [null, 'before christmas we always make tamales'],
  ['timeline', "90 day probation at work comes first, then we'll see"],
  ['timeline', 'mis hijos tienen torneo en agosto'],
  ['timeline_acceptable', "No can do. I'm president through December"],
]

describe('a time of another matter is no plan', () => {
  test.each(NO_TIME)('asked %s: %s', (pendingQuestion, text) => {
    expect(storedOf(['timeline'], text, { bot: 'seller', pendingQuestion })).toEqual({})
  })

  test.each([
    ['no rush', true],
    ['no hay prisa', true],
    ['mis hijos tienen torneo en agosto. pero para la casa no tenemos prisa', true],
    ['when i find a place', false],
    ['cuando encuentre otra casa', false],
    ['cuando encuentre la que es', false],
  ])('theirs stays one: %s', (text, isOpen) => {
    const { timeline } = storedOf(['timeline'], text, { bot: 'buyer', pendingQuestion: 'timeline' })
    expect(timeline).toMatchObject({ latest_days: null, open_ended: isOpen, contingent: !isOpen })
  })

  test('an occasion that is taken up is theirs', () => {
    const asked = { bot: 'buyer', pendingQuestion: 'timeline' } as const
    expect(storedOf(['timeline'], 'our vacation is in july so after that', asked)['timeline']).toMatchObject({ latest_days: null })
    expect(storedOf(['timeline'], 'despues de la boda en junio nos mudamos', asked)).toHaveProperty('timeline')
  })
})

describe('our days taken up, refused or put off', () => {
  test.each([
    ["that's about how long my knee surgery recovery is, funny. but yes that works for us", true],
    ["yes that's doable for us", true],
    ['Sure, that would suit us fine.', true],
    ['de todos modos sí me queda bien', true],
    ['no, ese tiempo no me alcanza, tengo vestidos de tres quinceañeras pendientes', false],
    ['no joven, en mes y medio no acabo ni de sacar los fierros del garaje', false],
    ['in a month and a half i wont even have the garage emptied', false],
    ['no wait not 30 i meant like 60 days, she wants the kids to finish the season', false],
    ['yes i got your message lol. the 45 day thing, lemme sleep on it', undefined],
    ['si recibi su mensaje. lo de los 45 dias dejeme pensarlo', undefined],
    ['mejor lo platicamos, 45 días me tardé nada más en la barda', undefined],
    ['30 to 45 might be ok idk id have to ask her', undefined],
  ])('%s', (text, accepts) => {
    const read = storedOf(['timeline_acceptable'], text, { bot: 'seller', pendingQuestion: 'timeline_acceptable' })
    expect(read['timeline_acceptable']).toBe(accepts)
  })

  test.each([
    ['45 days fine. house is turn key new ac new floors', true],
    ["Job is moving us to Reno. 30-45 days is perfect, it's move-in ready", true],
    ['45 dias esta bien, la casa ya esta lista', true],
    ['45 days to close is what the other agent said', undefined],
  ])('also where another thing was asked: %s', (text, accepts) => {
    const read = storedOf(['timeline_acceptable'], text, { bot: 'seller', pendingQuestion: 'motivation' })
    expect(read['timeline_acceptable']).toBe(accepts)
  })
})
