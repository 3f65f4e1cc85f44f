import { describe, expect, test } from 'vitest'
import { closedBy } from '../conversation/mark.ts'
import { hot } from './given-booking.fixture.ts'
import { givenConversation, type Said } from './given-conversation.fixture.ts'

const turnsOf = (...texts: Said[]) =>
  givenConversation()
    .all(...texts)
    .map((turn) => ({ ...turn, closed: closedBy(turn.state) }))
const last = (...texts: Said[]) => {
  const turn = turnsOf(...texts).at(-1)
  if (turn === undefined) throw new Error('nothing said')
  return turn
}

describe('what is told before the side is known', () => {
  test('a job that moves a buyer, told in the first of two texts, is a job relocation', () => {
    const given = givenConversation()
    const turn = given.say('Hi! My husbands job is moving us from Phoenix in June', 'we want to buy a house in Upland')
    expect(turn).toMatchObject({ owner: 'buyer', facts: { motivation: 'job_relocation' } })
  })

  test('the square feet and the one place of a home for sale are its own', () =>
    expect(last('i have a rental in ontario i want to sell, about 1400 sq ft').facts).toMatchObject({ city: 'Ontario', sqft: 1400 }))

  test('of several places none is taken for where it stands', () =>
    expect(last('we need to sell our house and are looking in Upland and Chino Hills').facts).not.toHaveProperty('city'))
})

describe('2.6 times that are near one another', () => {
  test.each(['asap, our lease is up next month', 'end of summer, the lease is up in august'])(
    '"%s": the later counts, and nobody is asked which',
    (words) => {
      const turn = last('looking to buy 3 beds in Upland up to 620k', 'approved already', words)
      expect(turn.facts).toHaveProperty('timeline')
      expect(turn.asked).not.toBe('timeline')
    },
  )
})

describe('6 a hard reason to sell', () => {
  test('behind on payments: a person is told, the bot goes on with care', () => {
    const turn = last('im behind on my house payments and i think i have to sell it')
    expect(turn).toMatchObject({ owner: 'seller', preface: 'feeling', facts: { motivation: 'financial' } })
    expect(turn.tasks).toHaveLength(1)
  })

  test('a notice of default is for a person', () => expect(last('i want to sell, i got a notice of default').owner).toBe('human'))
})

describe('a refusal of something else', () => {
  test.each([
    'I am considering selling my home at 7741 Camellia Avenue in Upland. My late wife and I purchased it in 1987 for $142,000.',
    'we bought this house in 2004 and want to sell it now',
  ])('"%s" refuses nothing', (words) => expect(last(words)).toMatchObject({ owner: 'seller', closed: null }))

  test('"not selling yet" is a matter of time', () =>
    expect(last('looking to buy in Upland', 'not selling ours yet, she is buying first and then we sell hers').closed).toBeNull())

  test('after a courteous close, what they tell of a home opens the talk again', () => {
    const turns = turnsOf(
      'I want to sell my house in Upland',
      'we changed our minds',
      'ok we would do it after all for 640k, its move in ready',
    )
    expect(turns.at(-2)?.closed).toBe('soft_refusal')
    expect(turns.at(-1)).toMatchObject({ closed: null, facts: { price_point: 640_000 } })
  })

  test('who has signed with somebody of another brokerage has an agent', () =>
    expect(last('we wanna sell our place in fontana', 'well its on the market already, we signed w a lady at coldwell banker').closed).toBe(
      'agent_represented',
    ))

  test('"le falta pintura" tells a seller bot of their home, not of one that lacks something', () =>
    expect(
      last(
        'quiero vender mi casa en 9214 Jacaranda Ave, Fontana',
        'nos mudamos a Houston',
        'si 30 dias',
        'le falta pintura y cambiar la alfombra nomas',
      ),
    ).toMatchObject({
      preface: 'acknowledge',
      facts: { condition: 'minor_repairs' },
    }))
})

describe('2.10 an appointment called off with the reason', () => {
  test('is cancelled, and nothing of the script is asked', () => {
    const { say } = hot()
    say('the first one works')
    const turn = say('sorry please cancel the appointment, we found something thru a friend')
    expect(turn).toMatchObject({ asked: null })
    expect(turn.decision.first?.action.kind).toBe('cancel_appointment')
  })
})

describe('M-1 while a person has the thread', () => {
  const given = () => {
    const talk = givenConversation()
    talk.say('can I talk to a person about selling my house')
    return talk
  }

  test('what is told by itself is kept, and nothing is said', () =>
    expect(given().say('its at 22 Oak St in Fontana, i owe 200k on it')).toMatchObject({
      silent: 'human_owner',
      text: null,
      facts: { property_address: '22 Oak St', mortgage_balance: 200_000 },
    }))

  test.each(['yes', '4', '450'])('"%s" answers a question of the person, which no bot knows', (words) =>
    expect(given().say(words)).toMatchObject({ silent: 'human_owner', facts: {} }),
  )
})

describe('what they told, asked back', () => {
  const told = ['looking to buy a house in chino hills 3 bed up to 550', 'preapproved already'] as const

  test.each([
    ['so whats my max again in ur notes', /550k/],
    ['what do you have down for my budget', /550k/],
    ['cual era mi presupuesto que te dije', /550 mil/],
  ])('"%s" gets the value as it stands now', (words, value) => expect(last(...told, words).text).toMatch(value))

  test('with nothing told, a person looks it up', () =>
    expect(last('what did i tell you about the price again').text).not.toMatch(/\d{3}k/))
})

test('who asks what the appointment is for hears that tours come after the agreement', () =>
  expect(last('looking to buy in Upland, 3 beds up to 600k', 'is that for looking at houses or what is it').text).toMatch(/agreement/))

describe('an agent who writes for clients', () => {
  test.each([
    'ok full disclosure im an agent with KW my clients are preapproved to 720 and want to see it tmrw',
    'soy agente de bienes raices y mis clientes quieren ver la casa',
  ])('"%s" goes to a person, and nothing is learned of it', (words) =>
    expect(last('hi is the 4 bedroom on Hellman still available', words)).toMatchObject({ owner: 'human', preface: 'human_coming' }),
  )

  test('their approval is not the contact’s', () =>
    expect(last('i am a realtor, my clients are preapproved to 720').facts).not.toHaveProperty('financing'))

  test('"my wife is a realtor" is no such thing', () =>
    expect(last('selling my place in Upland', 'my wife is a realtor').owner).toBe('seller'))
})

describe('2.10 more words about the times', () => {
  test('the appointment called off while other times are on offer for it ends, and so does the offer', () => {
    const { say } = hot()
    say('the first one works')
    say('can we move it to another day')
    const turn = say('no mejor cancela la cita, luego te aviso')
    expect(turn.decision.first?.action.kind).toBe('cancel_appointment')
    expect(turn.state.offer?.slots ?? []).toEqual([])
  })

  test('"for the new one" is of the next home, not of another time', () => {
    const { say } = hot()
    expect(say('and for the new one a garage would be nice').times).toMatchObject({ ask: 'which' })
  })

  test('a day they let go of is not the one they choose', () => {
    const { say } = hot()
    expect(say('ok forget sunday. the first one works').decision.first?.action.kind).toBe('book_appointment')
  })
})

describe('a second refusal', () => {
  test('of who has an agent is a request to be left alone', () => {
    const turns = turnsOf(
      'I want to sell my house in Upland',
      'we signed with another realtor',
      'like i said we went with somebody else, not interested',
    )
    expect(turns.at(-1)).toMatchObject({ owner: 'nobody', silent: 'second_refusal' })
  })
})

test.each([
  ['hola me dieron este numero, quien es?', 'lead'],
  ['can somebody call my wife instead? she handles this stuff', 'human'],
])('"%s" leaves the contact with: %s', (words, owner) => expect(last(words).owner).toBe(owner))

test('"el precio mejor no te lo digo" declines the price, which is not asked again', () => {
  const turns = turnsOf(
    'quiero vender mi casa en 9214 Jacaranda Ave, Fontana',
    'nos mudamos a Houston',
    'si 30 dias esta perfecto',
    'lista para mudarse',
    'el precio mejor no te lo digo',
    'y cuanto vale pues, tu dime',
  )
  expect(turns.slice(-2).map(({ asked }) => asked)).not.toContain('price_point')
})
