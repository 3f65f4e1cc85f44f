import { describe, expect, test } from 'vitest'
import { givenConversation, type Given, type Said } from './given-conversation.fixture.ts'

const SELLER = ['I want to sell my house at 12 Sycamore Ct, Ontario', 'work is moving me to Reno', '60 days', 'roof leaks', '655k']
const FAR_SELLER = [...SELLER.slice(0, 2), '5 months', ...SELLER.slice(3)]
const BUYER = ['looking to buy 3 beds in Upland up to 620k', 'bank is working on it', 'by the end of june', 'lease is up']

const turnsOf = (given: Given, ...texts: Said[]) => givenConversation(given).all(...texts)
const last = (...texts: Said[]) => {
  const turn = turnsOf({}, ...texts).at(-1)
  if (turn === undefined) throw new Error('nothing said')
  return turn
}

describe('6 a seller whose dates lie just outside the 30 to 45 days', () => {
  test('is asked once whether an earlier sale would help, with the part of the month', () => {
    const turn = last(...SELLER)
    expect(turn).toMatchObject({ asked: 'timeline_acceptable', temperature: 'warm', facts: { timeline_acceptable: false } })
    expect(turn.text).toMatch(/655k.*\bmid April\b.*\?$/)
  })

  test('a yes makes the dates fit, and times are offered', () =>
    expect(last(...SELLER, 'yes')).toMatchObject({ temperature: 'hot', times: { ask: 'offer' } }))

  test('a no closes with the offer of a call, and is not asked again', () => {
    const turns = turnsOf({}, ...SELLER, 'no', 'we painted the kitchen', 'we also did the yard')
    expect(turns.at(-3)).toMatchObject({ preface: 'wrap_up', asked: null })
    expect(turns.slice(-3).map(({ asked }) => asked)).toEqual([null, null, null])
  })

  test.each(['5 months', 'no rush', 'next year'])('one who says "%s" is not pushed', (when) =>
    expect(last(...SELLER.slice(0, 2), when, ...SELLER.slice(3)).asked).toBeNull(),
  )

  test('in Spanish', () => {
    const turn = last('quiero vender mi casa en 12 Sycamore Ct, Ontario', 'por trabajo', '60 días', 'necesita pintura', '500 mil')
    expect(turn.text).toMatch(/mediados de abril.*\?$/)
  })
})

describe('the close offers a call', () => {
  test.each(['yes', 'sure', 'ok', 'yes please'])('"%s" takes it: a person calls', (word) => {
    const turn = last(...FAR_SELLER, word)
    expect(turn).toMatchObject({ owner: 'human', preface: 'human_coming' })
    expect(turn.text).toMatch(/\bcall\b/)
  })

  test.each([
    'sure that would be great',
    'ok lets do it',
    'yes please, after 5 tho im at work',
    'sure, my husband will answer, its his phone',
    'Si por favor, una señora si se puede',
    'claro, por la tarde',
  ])('"%s" takes it too', (words) => expect(last(...FAR_SELLER, words)).toMatchObject({ owner: 'human', preface: 'human_coming' }))

  test.each(['yes but not right now', 'si pero no ahorita', 'ok now in english please', 'no need, just text'])('"%s" does not', (words) =>
    expect(last(...FAR_SELLER, words).owner).toBe('seller'),
  )

  test.each(['no', 'no thanks', 'nah'])('"%s" declines the call and nothing else', (word) => {
    const turns = turnsOf({}, ...FAR_SELLER, word, 'ok')
    expect(turns.at(-2)).toMatchObject({ owner: 'seller', preface: 'by_text' })
    expect(turns.at(-1)).toMatchObject({ owner: 'seller', silent: 'courtesy' })
  })

  test.each([
    ['saturday works', 'Saturday'],
    ['next monday after 5 maybe', 'next Monday after 5'],
    ['yes thursday morning', 'Thursday morning'],
  ])('"%s" names the time for it, which is passed on and said back or left open, never another', (word, when) => {
    for (const texts of [[word], ['my wife decides too', word]]) {
      const turn = last(...FAR_SELLER, ...texts)
      expect(turn).toMatchObject({ owner: 'human', preface: 'human_coming' })
      expect(turn.text).not.toMatch(/\b(?:today|tomorrow)\b/)
      if (/\ba call\b/.test(turn.text ?? '')) expect(turn.text).toContain(when)
    }
  })

  test.each(['thanks, have a good weekend', 'when does the market pick up?', 'not this saturday'])('"%s" names none', (word) =>
    expect(last(...FAR_SELLER, word).owner).toBe('seller'),
  )

  test('whoever asks for a call hears their own time for it', () => {
    const turn = last(...SELLER.slice(0, 2), 'ok call me tomorrow after 3')
    expect(turn).toMatchObject({ owner: 'human', preface: 'human_coming' })
    expect(turn.text).not.toMatch(/today/)
  })

  test('a buyer who waits for the letter is offered one too', () => expect(last(...BUYER).text).toMatch(/letter.*\?$|\?$/))

  test('a later answer is taken in before it closes again', () => {
    const conversation = givenConversation({})
    conversation.all(...BUYER, 'no')
    conversation.wake()
    expect(conversation.say('approved!')).toMatchObject({ preface: 'acknowledge', facts: { financing: 'approved' } })
  })
})

describe('2.9 what they ask comes before what we ask', () => {
  const ASKED = ['why do you need it', 'whats your commission', 'how does this work', 'how long does it take']

  test('our question comes back beside two answers in a row, then waits', () => {
    const turns = turnsOf({}, 'I want to sell my house in Upland', ...ASKED, '14 elm st')
    expect(turns.map(({ asked }) => asked)).toEqual(['property_address', 'property_address', 'property_address', null, null, 'motivation'])
    expect(turns.at(-1)?.facts).toMatchObject({ property_address: '14 elm st' })
  })

  test('who calls for an answer is asked which one', () => {
    const turns = turnsOf(
      {},
      'I want to sell my house in Upland',
      'talk to me when you can answer a damn question',
      'whats your commission',
    )
    expect(turns[1]).toMatchObject({ preface: 'ask_away', asked: null, text: expect.stringMatching(/\?/) as string })
    expect(turns[2]).toMatchObject({ preface: 'answer' })
  })

  test('"no thanks" to a question of the script is a soft refusal', () =>
    expect(last('I want to sell my house in Upland', 'no thanks')).toMatchObject({ preface: 'soft_close', asked: null }))
})

describe('7 with the script done, follow-ups ask what may have changed', () => {
  const followUps = (texts: Said[], count: number, given: Given = {}) => {
    const conversation = givenConversation(given)
    conversation.all(...texts)
    return { conversation, turns: Array.from({ length: count }, () => conversation.wake()) }
  }

  test('a buyer: the lender, the dates, the price, the area, with a talk between two of them', () => {
    const { turns } = followUps([...BUYER, 'no'], 8)
    expect(turns.map(({ asked, preface }) => asked ?? preface)).toEqual([
      'financing',
      'offer_talk',
      'timeline',
      'offer_talk',
      'property_needs',
      'offer_talk',
      'property_needs',
      'offer_talk',
    ])
    expect(turns[4]?.text).toContain('620k')
    expect(turns[6]?.text).toContain('Upland')
  })

  test('a seller: dates and price; a changed price counts, a confirmed one stays', () => {
    const { conversation, turns } = followUps([...FAR_SELLER, 'no'], 3)
    expect(turns[2]).toMatchObject({ asked: 'price_point', text: expect.stringContaining('655k') as string })
    expect(conversation.say('no, 640k').facts).toMatchObject({ price_point: 640_000 })
    const other = followUps([...FAR_SELLER, 'no'], 3).conversation
    expect(other.say('yes').facts).toMatchObject({ price_point: 655_000 })
  })

  test('what an earlier text offered is over once another follows', () => {
    const { conversation, turns } = followUps([...FAR_SELLER, 'no'], 3)
    expect(turns[1]?.preface).toBe('offer_talk')
    expect(conversation.say('yes').owner).toBe('seller')
  })
})
