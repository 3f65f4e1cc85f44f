import { describe, expect, test } from 'vitest'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
const HOUSE = '12 Sycamore Ct, Ontario 91762'

const talkOf = (...texts: string[]) => givenConversation(SELLER).all(...texts)
const last = (...texts: string[]) => talkOf(...texts).at(-1)

describe('who says that they told us before', () => {
  test.each([
    ['i already told you my address', /12 Sycamore Ct/],
    ['ya te di mi direccion', /12 Sycamore Ct/],
  ])('%j hears what is known of it, and is asked what was open', (told, said) => {
    const turn = last(HOUSE, told)
    expect(turn).toMatchObject({ preface: 'looked_back', asked: 'motivation' })
    expect(turn?.text).toMatch(said)
    expect(turn?.state.repair.loops).toBe(0)
  })

  test.each([
    ['i already told you', 'i told you that already'],
    ['ya te dije', 'ya te dije eso'],
  ])('what we do not know is asked once more in easier words, then never again: %j', (first, second) => {
    const turns = talkOf(HOUSE, first, second)
    expect(turns.map(({ preface, asked }) => [preface, asked]).slice(1)).toEqual([
      ['misunderstood', 'motivation'],
      ['moving_on', 'timeline_acceptable'],
    ])
    const rest = givenConversation(SELLER)
    rest.all(HOUSE, first, second)
    const later = rest.all('40 days is fine', 'move in ready', '655k', 'ok', 'what happens next?')
    expect(later.map(({ asked }) => asked)).not.toContain('motivation')
  })

  test('"ya te dije" is no yes to our dates', () => {
    const turn = last(HOUSE, 'me mudo a Texas', 'ya te dije')
    expect(turn?.facts.timeline_acceptable).toBeUndefined()
    expect(last(HOUSE, 'me mudo a Texas', 'ya te dije que si')?.facts.timeline_acceptable).toBe(true)
  })
})

describe('who complains of having waited', () => {
  test.each([
    ["I've been waiting 3 hours for someone to answer", /^Sorry/],
    ['nobody ever answered me', /^Sorry/],
    ['why does it take you guys so long to answer', /^Sorry/],
    ['nadie me contesta', /^(?:Perdona|Disculpa|Siento)/],
    ['llevo tres horas esperando respuesta', /^(?:Perdona|Disculpa|Siento)/],
  ])('%j gets half a sentence of apology, and the open question as it was', (complaint, sorry) => {
    const turn = last(HOUSE, complaint)
    expect(turn).toMatchObject({ preface: 'sorry_slow', asked: 'motivation', tasks: [] })
    expect(turn?.text).toMatch(sorry)
    expect(turn?.state.pending?.rung).toBe(1)
  })

  test('what they tell beside it is taken in after the apology', () => {
    const turn = last(HOUSE, 'been waiting all day for you to answer. work is moving me to Reno')
    expect(turn?.text).toMatch(/^Sorry.*Reno/)
    expect(turn?.asked).toBe('timeline_acceptable')
  })

  test('who asks for a person besides hears both', () => {
    const turn = last(HOUSE, "i've been waiting 3 days, have jorge call me")
    expect(turn?.text).toMatch(/^Sorry.*call/)
    expect(turn?.owner).toBe('human')
  })

  test('whether a bot writes is said first', () =>
    expect(last(HOUSE, 'been waiting all day for someone to answer. are you a bot?')?.text).toMatch(/^Yes, .*automated.*Sorry/))

  test.each(['waiting for the market to pick up', 'been waiting a while for rates to drop', "we've been waiting years to sell"])(
    'no apology where they wait for something else: %j',
    (text) => expect(last(HOUSE, text)?.text).not.toMatch(/^Sorry/),
  )
})

describe('whom they ask for', () => {
  test.each(['can i talk to jorge himself', 'could we speak with Jorge himself?', 'puedo hablar con jorge mismo?'])(
    '%j is a wish for a person',
    (text) => expect(last(HOUSE, text)).toMatchObject({ owner: 'human', preface: 'human_coming' }),
  )

  test.each([
    'jorge himself?',
    'is this jorge himself or his assistant',
    'es jorge mismo?',
    'can i talk to a real person or is this a bot',
  ])('%j is told the truth about the assistant first', (text) => expect(last(HOUSE, text)?.preface).toBe('identity'))
})

describe('who cannot hear and would rather have texts', () => {
  test.each([
    'im deaf so text is better',
    'can we do text only, im hard of hearing',
    'soy sordo, mejor por texto',
    'soy sorda asi que mejor por mensaje',
  ])('%j hears a plain yes', (text) => expect(last(HOUSE, text)).toMatchObject({ preface: 'by_text', asked: 'motivation' }))

  test('what somebody needs in a home is still taken up', () =>
    expect(givenConversation({ contact: { tags: ['Buyer-Lead'] } }).say('something in Upland, my mom uses a wheelchair').preface).toBe(
      'accommodate',
    ))
})
