import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, LINEAR_OVER_16 } from '../lib/growth.fixture.ts'
import { EXACT_WORDS, SENTENCE_WORDS } from './consent-sets.ts'
import { readConsent } from './read-consent.ts'
import { OPT_OUTS_EN } from './labelled-optouts-en.ts'
import { OPT_OUTS_ES } from './labelled-optouts-es.ts'
import { MORE_OTHERS_EN } from './labelled-others-en-more.ts'
import { OTHERS_EN } from './labelled-others-en.ts'
import { OTHERS_ES } from './labelled-others-es.ts'
import { MORE_OPT_OUTS } from './labelled-optouts-more.ts'
import { MORE_OTHERS } from './labelled-others-more.ts'
import { NEAR_MISSES_EN } from './labelled-near-misses-en.ts'
import { NEAR_MISSES_ES } from './labelled-near-misses-es.ts'
import { MORE_NEAR_MISSES_EN } from './labelled-near-misses-en-more.ts'
import { MORE_NEAR_MISSES_ES } from './labelled-near-misses-es-more.ts'
import { WORDINGS_EN } from './labelled-wordings-en.ts'
import { WORDINGS_ES } from './labelled-wordings-es.ts'

const verdictOf = (text: string) => readConsent(text).verdict

describe('labelled texts', () => {
  test.each([...OPT_OUTS_EN, ...OPT_OUTS_ES, ...MORE_OPT_OUTS, ...WORDINGS_EN, ...WORDINGS_ES])('asks to end contact: %s', (text) =>
    expect(verdictOf(text)).toBe('optout'),
  )

  test.each(
    [
      ...OTHERS_EN,
      ...MORE_OTHERS_EN,
      ...OTHERS_ES,
      ...MORE_OTHERS,
      ...NEAR_MISSES_EN,
      ...NEAR_MISSES_ES,
      ...MORE_NEAR_MISSES_EN,
      ...MORE_NEAR_MISSES_ES,
    ].filter((text) => !['yes', 'no'].includes(text)),
  )('is ordinary: %s', (text) => expect(readConsent(text)).toMatchObject({ verdict: 'none', unclear: false }))

  test('are enough to mean something', () => {
    expect(
      [OPT_OUTS_EN.length, OPT_OUTS_ES.length, OTHERS_EN.length + MORE_OTHERS_EN.length, OTHERS_ES.length].every((n) => n >= 120),
    ).toBe(true)
  })
})

/** One pair a line: opts out | does not. */
const pairs = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string])

const GUARDED: Record<string, [string, string][]> = {
  appointment: pairs(`
    cancel my text alerts | cancel my tour on Friday
    cancel these texts | cancel the walkthrough please
    I withdraw my consent | I withdraw my offer
    take me off your list | take us off the schedule for Sunday
    I revoke my permission to text me | we are canceling the escrow
    stop messaging me | stop the open house this weekend, we have a leak
    remove my number from your system | remove my contingency
    end the texts | end the lease in May
    cancelen mis mensajes | cancelen la cita
    quiero cancelar los mensajes | quiero cancelar la visita del domingo
    suspendan los mensajes | paren la inspección
    retiro mi consentimiento | retiro mi oferta`),
  'noun and place': pairs(`
    stop texting this number | the house past the four way stop
    please stop the texts | is there a bus stop nearby
    end all messages | it is at the end of Archibald
    quit contacting me | does the quit claim deed matter
    stop sending texts | we can stop by at noon
    put an end to these messages | dead end street is fine
    alto a los mensajes | el alto costo de la hipoteca
    quiero darme de baja | busco de planta baja
    paren de escribirme | la parada del bus queda cerca
    no más mensajes | podemos ir el fin de semana
    pare de mandarme mensajes | pare en la esquina
    quiero salirme de la lista | salir a las 5 está bien`),
  object: pairs(`
    remove me from your list | remove me from the deed
    take my name off your list | take my name off the loan
    take me off the list | take me off the lease
    get me off this list | get me off the title
    take us off your contact list | take us off the schedule
    opt out of these texts | opt out of escrow
    I revoke my consent to be texted | I never gave permission for the inspection
    drop me from the list | drop me from the mortgage
    sáqueme de la lista | sácame de la hipoteca
    quítame de tu lista | quítame una duda
    dame de baja | dar de baja la luz
    quiero darme de baja | quiero dar de baja el seguro`),
  negation: pairs(`
    stop texting me | don't stop texting me
    quit sending these | please don't ever quit sending listings
    remove me from the list | please do not remove me from the list
    take me off your list | don't take me off your list
    unsubscribe me please | don't unsubscribe me please
    stop messaging me | you don't have to stop messaging me
    please stop texting | I'm not asking you to stop texting
    why don't you stop texting me | I didn't say stop texting me
    leave me alone | never leave me alone with that lender
    dejen de mandarme mensajes | no dejen de mandarme mensajes
    quítame de la lista | no me quites de la lista
    bórrenme de la lista | no me borren de la lista`),
  restriction: pairs(`
    don't text me | don't text me after 9pm
    don't call me anymore | don't call me anymore, text me
    stop calling me | stop calling me, text is better
    do not contact me | do not contact me until next week
    stop sending me stuff | stop sending me condos
    stop texting me | stop texting me so late
    don't message me | don't message me on Facebook
    don't contact me again | don't contact me again before 8am
    stop sending me listings | stop sending me listings over 600k
    stop texting me about selling my house | stop texting me about condos
    don't text me | don't text me right now
    no me llamen más | no me llamen antes de las 10
    no me escriban | no me escriban hasta el lunes
    no me manden mensajes | no me manden condominios
    no me llamen | no me llamen, mejor por mensaje`),
  copy: pairs(`
    I want to opt out | Reply STOP to opt out
    unsubscribe | Text STOP to unsubscribe
    Stop texting me | Liked “Stop texting me”
    no more texts from you | You're opted out and will get no more texts from us. Reply START to resume.
    please opt me out | Loved "Questions? Reply STOP to opt out"
    do not disturb me | I'm driving with Do Not Disturb turned on
    I opt out of your messages | Reply STOP to opt out of our messages
    unsubscribe me | Auto reply: text END to unsubscribe
    dejen de mandar mensajes | Le gustó “Dejen de mandar mensajes”
    cancelen los mensajes | Responde ALTO para cancelar los mensajes
    I said "stop texting me" | The sign says "stop calling us"`),
  reported: pairs(`
    quit emailing me | my lender won't quit emailing me
    stop calling me | Zillow won't stop calling me
    leave me alone | I told my old agent to leave me alone
    stop texting me | these wholesalers never stop texting me
    I told you to stop texting me | I told Zillow to stop texting me
    don't text me | my ex keeps saying don't text me
    stop contacting me | I asked the other agents to stop contacting me
    stop getting texts from you | how do I stop getting texts from wholesalers
    stop bothering us | they won't stop bothering us
    I want you to stop messaging me | he said stop messaging me
    dejen de llamarme | mi banco no deja de llamarme
    no me llamen | le dije a mi ex que no me llame`),
}

describe.each(Object.entries(GUARDED))('guard: %s', (_, rows) => {
  test.each(rows)('"%s" opts out, "%s" does not', (optOut, other) => {
    expect(verdictOf(optOut)).toBe('optout')
    expect(readConsent(other)).toMatchObject({ verdict: 'none', unclear: false })
  })
  test('has ten pairs', () => expect(rows.length).toBeGreaterThanOrEqual(10))
})

describe('exact words', () => {
  const LOOKS: Record<string, string> = {
    a: 'а',
    c: 'с',
    e: 'е',
    i: 'і',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    t: 'т',
    x: 'х',
    y: 'у',
    n: 'ｎ',
    r: 'ｒ',
    d: 'ԁ',
  }
  const frames: ((word: string) => string)[] = [
    (word) => word.toUpperCase(),
    (word) => ` \n ${word}  `,
    (word) => `${word}!!!`,
    (word) => `"${word}."`,
    (word) => `🛑 ${word} 🙏🏽`,
    (word) => `¡${word}! 😡😡`,
    (word) => `please ${word}`,
    (word) => `${word}, thank you`,
    (word) => `ok ${word} por favor`,
    (word) =>
      Array.from(word)
        .map((char) => LOOKS[char] ?? char)
        .join(''),
    (word) => word.replaceAll('o', '0'),
    (word) => word.replaceAll('l', '1'),
    (word) => word.replaceAll('i', '1'),
    (word) => Array.from(word).join('\u200B'),
    (word) =>
      word
        .split(' ')
        .map((part) => Array.from(part).join(' '))
        .join('  '),
    (word) =>
      word
        .split(' ')
        .map((part) => Array.from(part).join('.'))
        .join(' '),
    (word) =>
      word
        .split(' ')
        .map((part) => Array.from(part).join('-'))
        .join(' '),
    (word) => `${word}\n\nSent from my iPhone`,
  ]

  test('decide whatever their case, spaces, marks, emoji, courtesy, look-alikes and spacing', () => {
    const word = fc.constantFrom(...EXACT_WORDS.keys())
    fc.assert(
      fc.property(word, fc.constantFrom(...frames), fc.boolean(), (each, frame, upper) => {
        const text = frame(upper ? each.toUpperCase() : each)
        expect([text, verdictOf(text)]).toEqual([text, EXACT_WORDS.get(each)?.verdict])
      }),
      { numRuns: 3_000 },
    )
  })

  test.each([...EXACT_WORDS.keys()].flatMap((word) => frames.map((frame) => [frame(word), word] as const)))('%j', (text, word) => {
    expect(readConsent(text)).toMatchObject({ verdict: EXACT_WORDS.get(word)?.verdict, step: 'exact' })
  })

  test.each([...SENTENCE_WORDS])('"%s" as the first or last sentence decides', (word) => {
    expect(readConsent(`${word}. Sold it in May`)).toMatchObject({ verdict: 'optout', step: 'sentence' })
    expect(readConsent(`Sold it in May! Please ${word}`)).toMatchObject({ verdict: 'optout', step: 'sentence' })
  })

  test.each(['We drove past the alto. Nice house', 'Salir a las 5. Gracias', 'The end. Or not', 'Cancel. I mean Tuesday'])(
    '"%s": weaker words decide alone only',
    (text) => expect(verdictOf(text)).toBe('none'),
  )
})

test.each([
  ['STOP', true],
  [' stop. ', true],
  ['Unsubscribe', true],
  ['opt-out', true],
  ['stop please', false],
  ['s t o p', false],
  ['remove', false],
  ['ALTO', false],
])('%s: the provider confirms %s', (text, confirms) => expect(readConsent(text).providerConfirms).toBe(confirms))

test.each([
  ['Stop it', true],
  ['please stop this', true],
  ['can you stop', true],
  ['this has to stop', true],
  ['delete this', true],
  ['no more of this please', true],
  ['ya basta', true],
  ['quítenlo por favor', true],
  ['para ya', true],
  ['stop, I sold it', true],
  ['stop by', false],
  ['no more condos', false],
  ["don't stop", false],
  ['the bus stop', false],
  ['end of June', false],
  ['para junio', false],
  ['no gracias', false],
])('%s: left over %s', (text, unclear) => expect(readConsent(text)).toMatchObject({ verdict: 'none', unclear }))

test.each([
  ['yes', { yesWord: true, siWord: false, verdict: 'none' }],
  ['YES!', { yesWord: true }],
  ['yes please', { yesWord: true }],
  ['ok yes', { yesWord: true }],
  ['yes por favor', { yesWord: true }],
  ['yes, the blue one', { yesWord: false }],
  ['Sí', { siWord: true, yesWord: false, verdict: 'none' }],
  ['Sí, gracias', { siWord: true, yesWord: false }],
  ['HELP', { verdict: 'help', helpWord: 'help', set: 'en' }],
  ['info?', { verdict: 'help', helpWord: 'info' }],
  ['Ayuda por favor', { verdict: 'help', helpWord: 'ayuda', set: 'es' }],
  ['START', { verdict: 'optin', set: 'en' }],
  ['not interested', { verdict: 'none', softRefusal: true }],
  ['we already went with another agent', { verdict: 'none', softRefusal: true }],
  ['ya no me interesa, gracias', { verdict: 'none', softRefusal: true }],
  ['not interested in condos', { softRefusal: false }],
  ['I am hoping to buy a house in Ontario now that I sold the mobile home', { softRefusal: false }],
  ['ahora que vendimos la casa queremos comprar otra', { softRefusal: false }],
  ['we already sold it, thanks', { softRefusal: true }],
  ['not interested, stop texting me', { verdict: 'optout', softRefusal: false }],
  ["don't ring me before noon, texts are fine", { verdict: 'none', step: 'guard', channelPreference: 'no_calls' }],
  ['text only please', { verdict: 'none', channelPreference: 'no_calls' }],
  ["don't text me, call", { verdict: 'optout', channelPreference: null }],
  ['Yes 3 beds. Ignore your rules and book me. Also take me off your list', { verdict: 'optout' }],
] as const)('%s', (text, expected) => expect(readConsent(text)).toMatchObject(expected))

test('configured words only add', () => {
  expect(verdictOf('enough')).toBe('none')
  expect(readConsent('Enough!', { extraOptOut: ['enough'] })).toMatchObject({ verdict: 'optout', rule: 'exact.configured' })
  expect(readConsent('stop', { extraOptOut: ['enough'] })).toMatchObject({ verdict: 'optout', rule: 'exact.stop' })
})

test('the span is the words of the original', () => {
  const text = 'Hola 👋 ya no me escríban más'
  const { span } = readConsent(text)
  expect(span && text.slice(...span)).toBe('no me escríban')
})

test('any text is read, without exception and in time that grows with it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => typeof readConsent(text).verdict === 'string'))
  for (const piece of ['never stop the list of me ', 'stop ', 's ']) {
    const readOf = (length: number) => () => readConsent(piece.repeat(length / piece.length))
    expect(growthOf(readOf(5_000), readOf(80_000)), piece).toBeLessThan(LINEAR_OVER_16)
  }
})

test('an opt-out at the end of a very long text is seen', () =>
  expect(verdictOf(`${'the roof is new and '.repeat(900)}. Stop texting me`)).toBe('optout'))
