import { describe, expect, test } from 'vitest'
import { givenConversation, type Turn } from './given-conversation.fixture.ts'

/** The everyday questions of sellers and buyers, as they are typed: each gets its own short answer and then the next question. */
const SELLER = [
  ['how much are the closing costs for me', 'closing_costs'],
  ['do i have to kick the tenants out first?', 'tenants'],
  ['i have tenants living there is that ok', 'tenants'],
  ['should i sell first or buy first', 'order'],
  ['do we get a rent back if we sell first?', 'order'],
  ['solar is leased btw, is that a problem?', 'solar'],
  ['is there an hoa transfer fee', 'hoa'],
  ['what does the inspection cost me', 'inspection'],
  ['what if it appraises low', 'appraisal'],
  ['how do offers work', 'offers'],
  ['do you do open houses', 'open_houses'],
  ['who takes the pictures', 'photos'],
  ['do i need to stage it', 'staging'],
  ['how long is the listing agreement', 'agreement_length'],
  ['can i cancel the listing', 'back_out'],
  ['can i cancel if we change our minds?', 'back_out'],
  ['whats your commission', 'commission'],
  ['what do you guys charge', 'commission'],
  ['do you buy houses cash?', 'buying_it'],
  ['do you make cash offers', 'buying_it'],
  ['whats the catch', 'catch'],
  ['how does this work then', 'process'],
  ['what do i need to sign', 'agreement'],
  ['do you need both of us to sign?', 'who_signs'],
  ['do i have to move out while its for sale', 'living_there'],
  ['can i do this from out of state', 'remote'],
  ['how many homes have you sold', 'experience'],
  ['is now a good time to sell', 'market'],
  ['do you work weekends', 'hours'],
  ['can you come see it', 'see_home'],
  ['do i pay taxes on the sale', 'legal_tax'],
  ['can i sell as is', 'as_is'],
  ['¿quién paga los gastos de cierre?', 'closing_costs'],
  ['cual es el truco', 'catch'],
  ['tengo inquilinos, se puede vender', 'tenants'],
  ['tengo que firmar algo', 'agreement'],
  ['cuanto dura el contrato', 'agreement_length'],
  ['puedo cancelar si me arrepiento', 'back_out'],
  ['quien toma las fotos', 'photos'],
  ['hacen open house', 'open_houses'],
] as const

const BUYER = [
  ['how much are closing costs', 'closing_costs'],
  ['what credit score do i need', 'lender_terms'],
  ['how much can i afford', 'lender_terms'],
  ['which lender should i use', 'lender_terms'],
  ['is there first time buyer help', 'programs'],
  ['do you take fha', 'loan_kinds'],
  ['whats the hoa on those', 'hoa'],
  ['do i need an inspection', 'inspection'],
  ['what if the appraisal is low', 'appraisal'],
  ['how much are property taxes', 'property_tax'],
  ['can i offer less than asking', 'offers'],
  ['can i back out', 'back_out'],
  ['any open houses this weekend', 'open_houses'],
  ['can you send photos', 'photos'],
  ['what do you charge me as a buyer?', 'commission'],
  ['who pays you', 'commission'],
  ['do i have to sign something to see houses', 'agreement'],
  ['can i buy before selling mine', 'order'],
  ['what is escrow', 'escrow'],
  ['how much earnest money', 'deposit'],
  ['what about insurance', 'insurance'],
  ['are there new construction homes', 'new_builds'],
  ['hay ayuda para primera casa', 'programs'],
  ['que credito necesito', 'lender_terms'],
  ['aceptan fha', 'loan_kinds'],
  ['cuanto me cobran a mi', 'commission'],
  ['como hago una oferta', 'offers'],
  ['cuanto es el deposito', 'deposit'],
] as const

const prefaceOf = ({ decision: { speech } }: Turn) => (speech.kind === 'goal' ? speech.goal.preface : null)

const asked: [tag: string, question: string, topic: string][] = [
  ...SELLER.map(([question, topic]): [string, string, string] => ['Seller-Lead', question, topic]),
  ...BUYER.map(([question, topic]): [string, string, string] => ['Buyer-Lead', question, topic]),
]

test.each(asked)('%s: %j is answered about %s, promises no person, and the next question follows', (tag, question, topic) => {
  const turn = givenConversation({ contact: { tags: [tag] } })
    .all('hello', question)
    .at(-1)
  expect(turn && prefaceOf(turn)).toMatchObject({ kind: 'answer', topic })
  expect(turn?.tasks).toEqual([])
  expect(turn?.text).toMatch(/\?$/)
})

test('who asks which brokerage writes is told the agent, the brokerage, the licence, and that an assistant writes', () => {
  const [, turn] = givenConversation({ contact: { tags: ['Seller-Lead'] } }).all('hello', 'who is this exactly? which brokerage')
  expect(turn?.text).toMatch(/automated assistant/)
  expect(turn?.text).toMatch(/Foothill Crest Realty/)
  expect(turn?.text).toMatch(/01234567/)
})

describe('what only sounds like a no', () => {
  test.each([
    ['a divorce they go through', [], 'Hi, going through a divorce and need to sell'],
    ['a lender they work with', ['Buyer-Lead'], 'working with a lender'],
  ])('%s closes nothing', (_, tags, text) => {
    const turn = givenConversation({ contact: { tags } }).say(text)
    expect(turn.preface).not.toBe('soft_close')
    expect(turn.asked).not.toBeNull()
  })

  test('an agent they have, without a word of a contract, gets the question whether anything is signed (bots 2.8)', () => {
    const [, turn, next] = givenConversation({ contact: { tags: ['Buyer-Lead'] } }).all(
      'hello',
      "i already have an agent but she's slow",
      '2 bed condo up to 450 in Ontario',
    )
    expect(turn?.text).toMatch(/sign/i)
    expect(next?.text).toMatch(/\?$/)
  })

  test('a landlord who has had enough is in no danger', () => {
    const turn = givenConversation({ contact: { tags: ['Seller-Lead'] } }).say('tired of being a landlord')
    expect(turn.preface).not.toBe('crisis')
    expect(turn.asked).not.toBeNull()
  })
})
