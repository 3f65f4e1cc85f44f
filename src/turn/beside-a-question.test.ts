import { describe, expect, test } from 'vitest'
import { givenConversation } from './given-conversation.fixture.ts'

const seller = () => givenConversation({ contact: { tags: ['Seller-Lead'] } })
const buyer = () => givenConversation({ contact: { tags: ['Buyer-Lead'] } })

/** A seller whose price is the next question. */
function atThePrice() {
  const talk = seller()
  talk.all('88 Larkspur Way, Fontana', 'moving to Reno for work', 'yes that works', 'needs paint')
  return talk
}

describe('voice 1: what they say beside a question of theirs is taken in, and the question answered', () => {
  test('a price beside a question is said back before the answer', () => {
    const turn = atThePrice().say('500. how long does it take to close?')
    expect(turn.facts.price_point).toBe(500_000)
    expect(turn.text).toMatch(/500k/)
    expect(turn.decision.speech).toMatchObject({
      goal: { preface: { kind: 'acknowledge', fields: ['price_point'] }, also: { kind: 'answer' } },
    })
  })

  test('a budget beside a question too', () => {
    const talk = buyer()
    talk.say('looking in Upland')
    expect(talk.say('500, do i need to be preapproved?').text).toMatch(/up to 500k/)
  })

  test('a point made beside a question gets its half-sentence, once', () => {
    const talk = seller()
    talk.all('88 Larkspur Way, Fontana', 'downsizing')
    const turn = talk.say('do you charge a lot? 3% is too much')
    expect(turn.decision.speech).toMatchObject({
      goal: { preface: { kind: 'answer', topic: 'cost' }, also: { kind: 'objection', rung: 1 } },
    })
    expect(turn.asked).toBe('timeline_acceptable')
  })

  test('doubt put as a question is answered once, and a yes before it still answers us', () => {
    const talk = seller()
    talk.all('88 Larkspur Way, Fontana', 'downsizing')
    const turn = talk.say('yes. how do we know you are legit?')
    expect(turn.facts.timeline_acceptable).toBe(true)
    expect(turn.decision.speech).toMatchObject({ goal: { also: { kind: 'answer', topic: 'licence' } } })
  })
})

describe('a guess at an answer is the answer', () => {
  test.each(['dont know the price, maybe 700?', 'no idea honestly, maybe 700?', 'not sure what to ask. 700k?', 'no se, como 700 mil?'])(
    '2.5 a hedge is stored approximate: %s',
    (text) => {
      const turn = atThePrice().say(text)
      expect(turn.known.price_point).toMatchObject({ value: 700_000 })
      expect(turn.text).toMatch(/700/)
      expect(turn.text).not.toMatch(/will text you/)
    },
  )
})

describe('places they ask about', () => {
  const ask = (text: string) => buyer().say(text)
  test('a place we serve is a plain yes, whatever was said before', () => {
    expect(ask('do you cover Upland?').decision.speech).toMatchObject({ goal: { preface: { kind: 'answer_area_served', area: 'Upland' } } })
  })
  test.each(['do you cover corona', 'trabajan en Corona?'])(
    'a place we do not serve is named honestly, and a person hears of it: %s',
    (text) => {
      const turn = ask(text)
      expect(turn.decision.speech).toMatchObject({ goal: { preface: { kind: 'answer_area_other', area: 'Corona' } } })
      expect(turn.text).toMatch(/Corona/)
      expect(turn.types).toContain('HumanHandoffRequested')
    },
  )
})

describe('who asks whether we buy homes is a seller', () => {
  test.each(['compran casas ustedes', 'ustedes compran casas?', 'compran casas?', 'do you buy houses', 'you guys buy houses?'])(
    '%s',
    (text) => {
      const turn = givenConversation().say(text)
      expect(turn.owner).toBe('seller')
      expect(turn.decision.speech).toMatchObject({ goal: { preface: { kind: 'answer', topic: 'buying_it' } } })
    },
  )
  test('who wishes to buy one is a buyer still', () => expect(givenConversation().say('quiero comprar casa').owner).toBe('buyer'))
})

test.each(['are you an agent or what', 'eres agente o que'])('%s hears what answers, and who holds the license', (text) => {
  const turn = givenConversation().say(text)
  expect(JSON.stringify(turn.decision.speech)).toContain('"topic":"licence"')
  expect(turn.text).toMatch(/automated assistant|asistente virtual/)
  expect(turn.text).toMatch(/Jorge Salas, DRE #01234567/)
})

describe('after the close', () => {
  function closed() {
    const talk = buyer()
    talk.all('looking in upland, 4 bed up to 700k', 'talking to a lender', 'by june', 'growing family')
    return talk
  }
  test.each(['thanks have a good weekend', 'you too', 'gracias, buen fin de semana', 'have a great rest of your day', 'good night'])(
    'a farewell gets silence: %s',
    (text) => expect(closed().say(text).text).toBeNull(),
  )
  test('a wish for the home is said back', () => expect(closed().say('oh and it needs a pool').text).toMatch(/pool/i))
})

test('a farewell names no time and agrees to nothing', () => {
  const talk = buyer()
  talk.all('looking in upland, 4 bed up to 700k', 'cash')
  expect(talk.say('gracias, buen fin de semana').facts.timeline).toBeUndefined()
  const sold = seller()
  sold.all('88 Larkspur Way, Fontana', 'downsizing')
  expect(sold.say('good night').facts.timeline_acceptable).toBeUndefined()
})

describe('a lone "goodbye"', () => {
  test('from somebody who told us what they want is a farewell', () => {
    const talk = buyer()
    talk.all('looking in upland, 4 bed up to 700k', 'talking to a lender', 'by june', 'growing family')
    const turn = talk.say('Goodbye.')
    expect(turn.owner).toBe('buyer')
    expect(turn.types).not.toContain('HumanHandoffRequested')
  })
  test.each(['goodbye', 'goodbye everyone', 'saying goodbye to everyone'])(
    'compliance 9: nobody knows what "%s" means from a stranger: a person looks',
    (text) => expect(givenConversation().say(text).types).toContain('HumanHandoffRequested'),
  )
  test('and more than the one word still does in a talk under way', () => {
    const talk = buyer()
    talk.say('looking to buy in upland, 4 bed up to 700k')
    expect(talk.say('saying goodbye to everyone').types).toContain('HumanHandoffRequested')
  })
})

describe('who is represented already', () => {
  test('gets no promise to be served all the same, but a person', () => {
    const talk = buyer()
    talk.all('looking to buy in Upland', 'we already have an agent, signed with her till may')
    const turn = talk.say("does that mean you can't show it to us?")
    expect(turn.text).not.toMatch(/same (?:search|service)|no difference/)
    expect(turn.tasks).toEqual(['human_unanswered_question_normal'])
  })

  test('anybody else is told that the service is the same', () => {
    const talk = buyer()
    talk.say('looking to buy in Fontana, we have three kids')
    expect(talk.say("does that mean you can't show it to us?").text).toMatch(/same (?:search|service)|no difference/)
  })
})

describe('compliance 6: what fair housing has an answer for is answered beside whatever else the text is', () => {
  test.each([
    [seller, 'no kids in my rental, screen them before they call me', { preface: 'decline_unlawful', also: 'human_coming' }],
    [seller, 'must be able to climb stairs and no walkers, im not getting sued', { preface: 'decline_unlawful', also: 'answer' }],
    [seller, 'keep the listing in english only so we get americans', { preface: 'decline_unlawful' }],
    [buyer, 'just asking, you ok working with a gay couple?', { preface: 'equal_service' }],
    [buyer, 'is it like mas hispano around there or what? mi mama no habla ingles', { preface: 'area_question' }],
  ])('%#: %s', (given, text, answered) => {
    const { speech } = given().say(text).decision
    const goal = speech?.kind === 'goal' ? speech.goal : null
    expect({ preface: goal?.preface?.kind, also: goal?.also?.kind }).toEqual(answered)
  })
})
