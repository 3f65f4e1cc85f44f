import { describe, expect, test } from 'vitest'
import { givenConversation } from './given-conversation.fixture.ts'
import { askOf, BUYER, HOUSE, last, prefaceOf, SELLER, turnsOf } from './given-bot.fixture.ts'

const SEARCH = 'looking to buy a 3 bed in Upland, up to 620k'

describe('voice 1: questions about the talk itself are answered in their own terms', () => {
  test.each([
    [SELLER, 'can you guys do both?', 'both_sides'],
    [SELLER, 'do you help with both sides at the same time?', 'both_sides'],
    [SELLER, '¿hacen las dos cosas?', 'both_sides'],
    [BUYER, 'do we need to bring anything?', 'bring'],
    [BUYER, 'is there anything to bring', 'bring'],
    [SELLER, '¿qué tengo que llevar?', 'bring'],
    [SELLER, 'is that at my house or at your office?', 'where_meet'],
    [BUYER, 'y la cita donde es?', 'where_meet'],
    [BUYER, 'will it be you or jorge?', 'who_comes'],
    [SELLER, 'quien va a venir?', 'who_comes'],
    [SELLER, 'why do you need to know all this lol', 'why_all'],
    [BUYER, 'why so many questions', 'why_all'],
    [SELLER, 'why do you need my address', null],
    [SELLER, 'the other guy said 5% is standard', 'commission'],
    [SELLER, 'thats not an answer. every agent i know says 6 percent', 'commission'],
    [SELLER, 'otra agente me cobra 4 por ciento', 'commission'],
    [SELLER, 'i asked about fees earlier', 'commission'],
    [BUYER, 'we can put 20 percent down', null],
    [SELLER, 'kitchen leaked last year. do we have to say it when we sell?', 'legal_tax'],
    [SELLER, '¿qué me conviene firmar para no pagar tantos impuestos?', 'legal_tax'],
  ])('%j: %s', (who, text, topic) => {
    const turn = last(who, who === SELLER ? HOUSE : SEARCH, text)
    const preface = prefaceOf(turn)
    expect(preface?.kind === 'answer' ? preface.topic : null).toBe(topic)
    expect(turn.decision.atOnce.some(({ kind }) => kind === 'create_task')).toBe(false)
  })

  test('asked where we were, what they told is said back and the open question comes again', () => {
    const turn = last(BUYER, SEARCH, 'sorry, where were we')
    expect(turn.text).toMatch(/620k/)
    expect(turn.text).toMatch(/\?$/)
    expect(last(SELLER, 'selling my house', '655k would do', 'en que quedamos').text).toMatch(/655/)
  })
})

describe('2.4 an item that was asked twice waits while another was never asked', () => {
  test('beside a question of theirs it is not asked a third time at once', () => {
    const turns = turnsOf(SELLER, HOUSE, 'tenants pay 1850 each', 'hmm', 'whats your commission')
    expect(turns.map((turn) => askOf(turn)?.key)).toEqual(['motivation', 'motivation', 'timeline_acceptable', 'timeline_acceptable'])
    expect(last(SELLER, HOUSE, 'tenants pay 1850 each', 'whats your commission').decision.speech).toMatchObject({
      goal: { ask: { key: 'timeline_acceptable' }, preface: { kind: 'answer' } },
    })
  })
})

describe('2.4 a price that stays with them is declined, however often they said so', () => {
  test.each([
    'like i said im not giving a price til someone sees it',
    'no voy a dar un precio hasta que la vean',
    'im not naming a number yet',
    'not throwing out any number before you see it',
  ])('%s', (text) => {
    const turn = last(SELLER, HOUSE, 'downsizing', '40 days works', 'needs paint', text)
    expect(turn.owner).toBe('seller')
    expect(askOf(turn)?.key).not.toBe('price_point')
    expect(prefaceOf(turn)?.kind).toBe('refusal_ok')
  })
})

describe('M-4 of a corrected range both ends are read back', () => {
  test('in English and in Spanish', () => {
    expect(last(BUYER, 'looking in Upland, 400 to 450k', 'actually make that 420 to 480k').text).toMatch(/420k to 480k/)
    expect(last(BUYER, 'busco casa en Upland, entre 400 y 450 mil', 'perdon, mejor entre 420 y 480 mil').text).toMatch(/420-480 mil/)
  })
})

describe('voice 1: a sentence that no reader makes anything of is taken in all the same', () => {
  test.each([
    [SELLER, 'three boys share one room here'],
    [SELLER, 'the next one should have 4 bedrooms too'],
    [BUYER, "no more townhomes please, we've seen enough of those"],
    [BUYER, 'es para mi hija que va a la universidad, yo pago todo'],
  ])('%j: %s', (who, text) => {
    expect(prefaceOf(last(who, who === SELLER ? HOUSE : SEARCH, text))?.kind).toBe('acknowledge')
  })
})

describe('voice 2: their words are said back only where they are a time', () => {
  test.each([
    ['no hurry, whenever the right one shows up', /whenever/i],
    ['ill be ready when ive saved up more', /ive saved/i],
    ['no tenemos prisa la verdad', /no tenemos/i],
  ])('%s', (text, cut) => {
    expect(last(BUYER, SEARCH, 'cash', text).text).not.toMatch(cut)
  })
})

describe('5 who leaves one side for the other refuses nothing', () => {
  test.each([
    'hold on plans changed, we are not selling. we want to buy a second house in fontana',
    'not selling anymore, looking to buy instead',
    'ya no vendo, mejor queremos comprar una casa en Upland',
  ])('%s', (text) => {
    const turn = last(SELLER, HOUSE, text)
    expect([turn.owner, askOf(turn) !== null]).toEqual(['buyer', true])
  })

  test.each(['alright. 4 bedrooms and we already sold our old place so its cash, no loan', 'we sold our condo so we are cash buyers now'])(
    'a home sold before pays for the next: %s',
    (text) => {
      const turn = last(BUYER, 'looking in Chino Hills, up to 600k', text)
      expect(turn.facts).toMatchObject({ financing: 'cash' })
      expect(askOf(turn)).not.toBeNull()
    },
  )

  test.each(['we already sold our house', 'we decided to go with the other agent, thanks anyway', "we're not selling anymore"])(
    'and these do: %s',
    (text) => {
      expect(prefaceOf(last(SELLER, HOUSE, text))?.kind).toBe('soft_close')
    },
  )
})

describe('5 what we sold, what they can pay and where they live make nobody a seller', () => {
  test.each([
    'did jorge sell the corner place on Archibald last fall?',
    'has he sold anything around here',
    'no puedo pagar mas de 710 mil',
    'se me acaba el contrato de renta en agosto',
    'we want out of the rental by june',
  ])('%s', (text) => {
    const turn = last(BUYER, SEARCH, 'still talking to a bank', text)
    expect([turn.owner, turn.state.intent.parked]).toEqual(['buyer', null])
    expect(turn.text).not.toMatch(/rentals|rentas/)
  })
})

describe('M-5 an item they would rather not speak of is answered by none of the same words', () => {
  test.each(['id rather not get into my money stuff over text', "i'd rather not say how we pay", 'prefiero no decir'])('%s', (text) => {
    const turn = last(BUYER, SEARCH, text)
    expect(turn.facts).not.toHaveProperty('financing')
    expect(turn.types).toContain('FactDeclined')
  })
})

describe('2.7 what gives in or speaks of dates judges no home', () => {
  test.each(['fine. i want 690k for it', '6 weeks is ok with me', 'ok so what happens now', 'good, what else do you need'])(
    '%s',
    (text) => {
      expect(last(SELLER, HOUSE, 'downsizing', '40 days works', text).facts).not.toHaveProperty('condition')
    },
  )
  test.each(['fine', 'pretty good', 'its ok'])('and these do: %s', (text) => {
    expect(last(SELLER, HOUSE, 'downsizing', '40 days works', text).facts).toHaveProperty('condition')
  })
})

test('2.5 a home for sale and the one looked for keep their places', () => {
  const sale = givenConversation().say('we need to sell our place in fontana first and then buy something bigger in chino hills')
  expect([sale.owner, sale.facts]).toEqual(['seller', expect.objectContaining({ city: 'Fontana', area: ['Chino Hills'] })])
  const venta = givenConversation().say('queremos vender nuestra casa en Ontario y despues comprar otra en Upland')
  expect([venta.owner, venta.facts]).toEqual(['seller', expect.objectContaining({ city: 'Ontario', area: ['Upland'] })])
})
