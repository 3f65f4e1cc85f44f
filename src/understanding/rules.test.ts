import { describe, expect, test } from 'vitest'
import { mergeFacts } from '../conversation/merge-facts.ts'
import type { FactValue } from '../conversation/fact.ts'
import type { UnderstandInput } from '../conversation/reading.ts'
import { inputOf } from './fixtures/input.ts'
import { prepare } from './normalise.ts'
import { understand } from './understand.ts'

/** One test or more for each rule, by its id; the tables beside the files go deeper. */
const read = (text: string, more: Partial<UnderstandInput> = {}) => understand(inputOf(text, more))
const match = (text: string) => prepare(text).match
const values = (text: string, more: Partial<UnderstandInput> = {}): Record<string, FactValue> =>
  Object.fromEntries(
    read(text, more)
      .facts.filter((fact) => fact.confidence >= 0.5 && fact.polarity === 'affirmed')
      .map((fact) => [fact.field, fact.value]),
  )
const language = (current: 'en' | 'es', more: Partial<UnderstandInput['language']> = {}) => ({
  language: { current, pendingSwitch: null, decided: true, ...more },
})

describe('interface', () => {
  test('U-1 a text that is no string is a programming error', () => {
    expect(() => read(7 as unknown as string)).toThrow(TypeError)
  })
  test.each(['', '   ', '\u200b\u2060', '\ufe0f'])('U-2 nothing to read: %j', (text) => {
    expect(read(text)).toMatchObject({ acts: [{ kind: 'empty' }], facts: [], quality: 0, intent: { message: { buyer: 0, seller: 0 } } })
  })
  test('U-3 a long text is cut at 2,000 code points, never inside a pair', () => {
    const reading = read('🏡'.repeat(2500))
    expect(reading).toMatchObject({ truncated: true, originalLength: 2500 })
    expect(reading.notes).toContain('input_truncated')
    expect(prepare('🏡'.repeat(2500)).original).toBe('🏡'.repeat(2000))
  })
  test('U-4 facts keep the id of their own message', () => {
    const facts = ['3 bed', '2 bath'].flatMap(
      (text, i) => read(text, { bot: 'buyer', message: { ...inputOf('').message, id: `m${i}`, text } }).facts,
    )
    expect(facts.map((fact) => fact.sourceMessageId)).toEqual(['m0', 'm1'])
  })
  test.each(['STOP', 'unsubscribe', 'no me escriban mas'])('U-5 no act, flag or note of an opt-out: %s', (text) => {
    const { acts, flags, notes } = read(text)
    expect(JSON.stringify([acts, flags, notes])).not.toMatch(/opt/)
  })
})

describe('normalisation', () => {
  test.each([
    ['N-1', '６００ｋ', '600k'],
    ['N-2', '6\u200b50k', '650k'],
    ['N-3', 'ѕell my house', 'sell my house'],
    ['N-4', '400–450k', '400-450k'],
    ['N-5', 'SELL', 'sell'],
    ['N-6', 'sell   my \n house', 'sell my house'],
    ['N-7', 'soooon 1000', 'soon 1000'],
    ['N-8', 'dont wanna w/ 3br', 'do not want to with 3 bedroom'],
    ['N-9', 'cuánto año', 'cuanto año'],
    ['N-10', 'selilng morgage', 'selling mortgage'],
    ['N-10', 'who is writing, the house was rewired', 'who is writing, the house was rewired'],
    ['N-10', 'que retiren mi numero, lo previo', 'que retiren mi numero, lo previo'],
  ])('%s %s', (_, text, expected) => expect(match(text)).toBe(expected))
  test('N-10 never onto a number word or a place', () => {
    expect(match('fortana sixtey')).toBe('fortana sixtey')
  })
})

describe('language', () => {
  test('L-1 confidence lies in .5 to 1', () => {
    for (const text of ['ok', 'I want to sell my house', 'quiero vender mi casa'])
      expect(read(text).language.confidence).toSatisfy((value: number) => value >= 0.5 && value <= 1)
  })
  test('L-2 the first clear message sets the language', () => {
    expect(read('quiero vender mi casa').language.current).toBe('es')
    expect(read('hi').language.current).toBe('en')
    expect(read('hola').language.current).toBe('es')
  })
  test('L-3 a clear message or an explicit ask changes it later', () => {
    expect(read('quiero vender mi casa lo antes posible', language('en')).language.current).toBe('es')
    expect(read('english please', language('es')).language.current).toBe('en')
    expect(read('hola vivo cerca', language('en', { pendingSwitch: 'es' })).language.current).toBe('es')
  })
  test.each(['si', 'ok', 'no', 'gracias'])('L-4 %s switches nothing', (text) => {
    expect(read(text, language('en')).language.current).toBe('en')
  })
  test('L-5 both pattern sets run over a mixed text', () => {
    expect(values('quiero una house de 3 recamaras with 2 baths under 600k', { bot: 'buyer' })).toMatchObject({
      beds_min: 3,
      baths_min: 2,
      price_max: 600_000,
    })
  })
  test('L-6 a third language raises a flag and keeps the current one', () => {
    const reading = read('chcę sprzedać mój dom bardzo szybko')
    expect(reading.flags).toContain('unknown_language')
    expect(reading.language.current).toBe('en')
  })
})

describe('intent', () => {
  const message = (text: string) => read(text).intent.message
  const recent = (buyer: number, at = '2026-03-03T10:00:00-08:00') => ({ recent: [{ id: 'r', score: { buyer, seller: 0 }, at }] })
  test('I-1 families combine and one family counts once', () => {
    expect(message('thinking of selling my condo, what would it go for').seller).toBe(0.9319)
    expect(message('sell my house. sell my house').seller).toBe(message('sell my house').seller)
  })
  test('I-2 older messages decay, and after 14 days they are gone', () => {
    expect(read('ok', recent(0.8)).intent.conversation.buyer).toBe(0.48)
    expect(read('ok', recent(0.8, '2026-02-01T10:00:00-08:00')).intent.conversation.buyer).toBe(0)
  })
  test('I-3 taking a wish back refutes it and what came before', () => {
    const { intent } = read("I'm not buying a house", recent(0.82))
    expect(intent).toMatchObject({ message: { buyer: 0 }, conversation: { buyer: 0 }, refuted: { buyer: true } })
  })
  test('I-4 scores have four decimals and at most .99', () => {
    const { seller } = message('sell my house, list my home, make me an offer on my house, what is my house worth')
    expect(seller).toBe(0.99)
  })
  test.each(['who is this? wrong number', 'we generate seller leads for realtors', 'do you have apartments for rent'])(
    'I-5 %s scores nothing',
    (text) => {
      expect(message(text)).toEqual({ buyer: 0, seller: 0 })
    },
  )
  test('I-6 a quoted text is not scored', () => {
    expect(message('> I want to sell my house').seller).toBe(0)
    expect(message('my wife said "we want to sell our house right now please"').seller).toBe(0)
  })
  test('I-7 fresh says which side this text speaks for', () => {
    expect(read('want to buy a condo', recent(0)).intent.fresh).toEqual({ buyer: true, seller: false })
  })
  test('I-8 of two intents the order words put one first', () => {
    expect(read('buying another home before we sell this one').intent).toMatchObject({ primary: 'buyer', parked: 'seller' })
  })
})

describe('facts', () => {
  test.each(['hello', 'ok', 'who is this', 'gracias'])('F-1 no default for %s', (text) => expect(read(text).facts).toEqual([]))
  test('F-2 a hedge lowers by .15 and never raises', () => {
    const confidence = (text: string) => read(text, { bot: 'buyer', pendingQuestion: 'price' }).facts[0]?.confidence ?? 0
    expect(confidence('maybe 600')).toBeLessThanOrEqual(0.6)
    expect(confidence('600')).toBe(0.75)
    expect(confidence('budget is $600,000')).toBe(0.95)
  })
  test('F-3 one span, one field: a phone number is no price, a ZIP no price', () => {
    expect(Object.keys(values('call me 909-555-0137', { bot: 'seller', pendingQuestion: 'price_point' }))).not.toContain('price_point')
    expect(values('Upland 91786')).not.toHaveProperty('price_point')
  })
  test('F-4 a bare value needs the question', () => {
    expect(values('640', { bot: 'buyer', pendingQuestion: 'price' })).toEqual({ price_max: 640_000 })
    expect(values('640', { bot: 'buyer' })).toEqual({})
  })
  test('F-5 a contradiction is reported, the state keeps the newest', () => {
    const reading = read('actually make that 620k', { bot: 'buyer', known: [{ field: 'price_max', value: 640_000 }] })
    expect(reading.facts).toMatchObject([{ field: 'price_max', value: 620_000, correction: true }])
    const heard = { understanding: reading, sentAt: '2026-03-04T10:00:00-08:00', messageId: 'm1' }
    expect(mergeFacts({}, [heard as never], () => 'f').facts.price_max?.value).toBe(620_000)
  })
  test('F-6 a date without a year is the next one', () => {
    expect(values('by 3/3', { bot: 'buyer', pendingQuestion: 'timeline' })['timeline']).toMatchObject({ latest_days: 364 })
  })
  test('F-7 free text is copied as written, short and without control characters', () => {
    const long = `12 ${'Sycamore '.repeat(3)}Ct\u0007`
    expect(values(long, { bot: 'seller' })['property_address']).toBe('12 Sycamore Sycamore Sycamore Ct')
  })
})

describe('robustness', () => {
  test('R-1 numbers in braces and tags are no facts', () => {
    expect(read('{"price": 900000} <p>700k</p> {{contact.price}}').facts).toEqual([])
  })
  test('R-2 what a model may cite stands verbatim in the text', () => {
    for (const fact of read('sell my house in Fontana for 600k').facts) expect('sell my house in Fontana for 600k').toContain(fact.raw)
  })
  test.each([
    ['R-3', 'half a million', 500_000],
    ['R-3', 'medio millón', 500_000],
    ['R-3', 'trescientos mil', 300_000],
    ['R-3', 'six hundred and fifty thousand', 650_000],
  ])('%s %s', (_, text, value) => {
    expect(values(text, { bot: 'seller', pendingQuestion: 'price_point' })).toEqual({ price_point: value })
  })
  test('R-4 an insult changes no fact', () => {
    expect(values('you idiot, I said 600k', { bot: 'seller', pendingQuestion: 'price_point' })).toMatchObject({ price_point: 600_000 })
  })
  test.each(['Liked “Would 600k work?”', 'Le gustó “¿Le sirven 30 días?”', 'Loved an image'])('R-5 an echo is thanks: %s', (text) => {
    expect(read(text)).toMatchObject({ acts: [{ kind: 'thanks', confidence: 0.5 }], facts: [] })
  })
  test('R-6 a link alone is an attachment', () => {
    expect(read('https://example.com/a https://example.com/b').notes).toContain('attachment_only')
    expect(read('see https://example.com').notes).not.toContain('attachment_only')
  })
})

describe('speed', () => {
  test('P-1 a text of the full 2,000 characters is read within the bound', () => {
    const text = 'I want to sell my house in Upland for 600k by May. '.repeat(40).slice(0, 2000)
    for (let warm = 0; warm < 5; warm++) read(text)
    const start = process.threadCpuUsage()
    for (let call = 0; call < 10; call++) read(text)
    const { user, system } = process.threadCpuUsage(start)
    expect((user + system) / 1000 / 10).toBeLessThan(60)
  })
  test('P-4 a call leaves nothing behind but its result', () => {
    const first = read('sell my house in Upland for 600k')
    for (let call = 0; call < 200; call++) read(`sell my house in Upland for ${500 + call}k`)
    expect(read('sell my house in Upland for 600k')).toEqual(first)
  })
})
