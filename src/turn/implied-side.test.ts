import { expect, test } from 'vitest'
import { givenConversation } from './given-conversation.fixture.ts'

const turnsOf = (...texts: string[]) => givenConversation({}).all(...texts)

test.each([
  ['We might be interested in selling if the price is right', 'confirm_seller'],
  ['our lease is up in may and the rent is going up', 'confirm_buyer'],
])('"%s" hints at a side, which is confirmed and not asked as if nothing had been said', (text, key) =>
  expect(turnsOf(text).at(-1)).toMatchObject({ owner: 'lead', asked: key }),
)

test.each(['8831 Juniper Ave', 'we would move closer to our grandkids in Boise', 'we still owe 210k on it'])(
  'asked whether they sell, who goes on with "%s" says yes',
  (text) => {
    const [asked, answered] = turnsOf('we have a place in Fontana, tired of being landlords', text)
    expect(asked).toMatchObject({ owner: 'lead', asked: 'confirm_seller' })
    expect(answered).toMatchObject({ owner: 'seller' })
  },
)

test.each(['no', 'we want to buy something in Upland instead'])('"%s" does not', (text) =>
  expect(turnsOf('we have a place in Fontana, tired of being landlords', text).at(-1)?.owner).not.toBe('seller'),
)

test('a guess with a question mark is an answer and asks nothing', () => {
  const turn = turnsOf('I want to sell 12 Sycamore Ct, Ontario', 'job in Reno', 'yes', 'ready to go', 'not sure, 650ish?').at(-1)
  expect(turn).toMatchObject({ facts: { price_point: 650_000 } })
  expect(turn?.preface).not.toBe('answer_later')
})

test.each(['can I talk to someone who speaks Spanish', '¿me puede atender alguien que hable español?'])('"%s" asks for a person', (text) =>
  expect(turnsOf('quiero comprar casa en Fontana', text).at(-1)).toMatchObject({ owner: 'human', preface: 'human_coming' }),
)

test('"we need to sell ours first tho" is a wish to sell', () => {
  const turns = turnsOf('do you have any houses in chino hills under 800', '4 bd pool if possible', 'we need to sell ours first tho')
  expect(turns.at(-1)?.owner).toBe('seller')
})
