import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseSlot } from '../../conversation/choose-slot.ts'
import type { SlotReading } from '../../conversation/slot-reading.ts'
import type { Slot } from '../../conversation/slot.ts'
import { inputOf } from '../fixtures/input.ts'
import { understand } from '../understand.ts'

const NOW = '2026-03-10T10:05:00-07:00'
const ZONE = 'America/Los_Angeles'
const THURSDAY: Slot = { start: '2026-03-12T17:00:00.000Z', end: '2026-03-12T17:30:00.000Z' }
const FRIDAY: Slot = { start: '2026-03-13T21:00:00.000Z', end: '2026-03-13T21:30:00.000Z' }
const BOTH = [THURSDAY, FRIDAY]

const read = (text: string, offeredSlots: readonly Slot[] = BOTH) => understand(inputOf(text, { offeredSlots, now: NOW, timeZone: ZONE }))

function choiceOf(text: string, offered: readonly Slot[] = BOTH): string {
  const { slots } = read(text, offered)
  if (slots === undefined) return 'nothing'
  const choice = chooseSlot(slots, { offered, zone: ZONE, now: new Date(NOW) })
  if (choice.kind !== 'chosen' && choice.kind !== 'left') return choice.kind
  return `${choice.kind === 'left' ? 'left ' : ''}${choice.slot.start === THURSDAY.start ? 'thursday' : 'friday'}`
}

describe('2.10 a day that is taken is not chosen', () => {
  test.each([
    ["friday is my kid's soccer, thursday then", 'thursday'],
    ['thursday i have jury duty so friday', 'friday'],
    ['el viernes me toca doble turno, el jueves entonces', 'thursday'],
    ['jueves tengo cita con el medico, mejor viernes', 'friday'],
    ['thursday works for me, friday i work', 'thursday'],
    ['i have a game friday', 'left thursday'],
    ['el viernes tengo boda', 'left thursday'],
    ['friday after work', 'friday'],
    ['el viernes salgo del trabajo a las 2', 'friday'],
  ])('%s: %s', (text, choice) => {
    expect(choiceOf(text)).toBe(choice)
  })
})

describe('2.10 the choice of one of two times, Thursday 12 at 10 am and Friday 13 at 2 pm', () => {
  test.each([
    // By place.
    ['the first', 'thursday'],
    ['first one works', 'thursday'],
    ['1', 'thursday'],
    ['2', 'friday'],
    ['The 2nd one please', 'friday'],
    ['the latter', 'friday'],
    ['the later one', 'friday'],
    ['the earlier one', 'thursday'],
    ['earlier is better', 'thursday'],
    ['option 2', 'friday'],
    ['second', 'friday'],
    ['la segunda', 'friday'],
    ['The first of those two, please.', 'thursday'],
    ['the second of these', 'friday'],
    ['the first of the month', 'nothing'],
    ['second one please, I have mediation the other day', 'friday'],
    ['la primera, el otro día tengo corte', 'thursday'],
    ['the later one, i sleep mornings', 'friday'],
    ['la primera por favor', 'thursday'],
    ['el segundo', 'friday'],
    ['la mas temprano', 'thursday'],
    ['la más tarde', 'friday'],
    ['la mas temprana', 'thursday'],
    ['la más tardía por favor', 'friday'],
    ['the first time works', 'thursday'],
    ['the first time you gave me works', 'thursday'],
    ['second time is better', 'friday'],
    // What calls it off, or says why none suits.
    ['gotta cancel that meeting', 'refused'],
    ['hay que cancelar la cita', 'refused'],
    ["neither works, i'm on days all week", 'refused'],
    ['ninguna me queda, trabajo hasta las 6', 'refused'],
    ['first time buyer here', 'nothing'],
    ['opción 1', 'thursday'],
    // By day and date.
    ['friday works', 'friday'],
    ['Fri', 'friday'],
    ['thurs is good', 'thursday'],
    ['the 13th', 'friday'],
    ['march 12 works for me', 'thursday'],
    ['3/13', 'friday'],
    ['the 12', 'thursday'],
    ['el jueves', 'thursday'],
    ['el viernes me queda bien', 'friday'],
    ['el 13', 'friday'],
    ['12 de marzo', 'thursday'],
    // By hour and part of the day.
    ['2pm', 'friday'],
    ['2 pm works', 'friday'],
    ['at 2', 'friday'],
    ['2:00', 'friday'],
    ['10 works', 'thursday'],
    ['10am please', 'thursday'],
    ["10 o'clock", 'thursday'],
    ['morning', 'thursday'],
    ['the afternoon one', 'friday'],
    ['the am one', 'thursday'],
    ['in the morning please', 'thursday'],
    ['a las 2', 'friday'],
    ['a las dos', 'friday'],
    ['a las diez', 'thursday'],
    ['a las 10 de la mañana', 'thursday'],
    ['por la mañana', 'thursday'],
    ['en la tarde', 'friday'],
    ['la de la mañana', 'thursday'],
    // Several words for one time.
    ['thursday at 10', 'thursday'],
    ['friday the 13th at 2pm works', 'friday'],
    ['el viernes a las 2 de la tarde', 'friday'],
    ['yes friday', 'friday'],
    ['no, friday', 'friday'],
    ['no friday works better', 'friday'],
    ['sure, the second', 'friday'],
    ['can we do friday?', 'friday'],
    ['how about thursday', 'thursday'],
    ['can he call me friday at 2', 'friday'],
    ['sí, el jueves', 'thursday'],
    ['day after tomorrow works', 'thursday'],
    ['pasado mañana', 'thursday'],
    ['thursday works, friday does not', 'thursday'],
    ['not thursday, friday', 'friday'],
    ["I can't do thursday but friday is fine", 'friday'],
    // Any of them: the earlier.
    ['either', 'thursday'],
    ['either works', 'thursday'],
    ['whichever is easier for him', 'thursday'],
    ['any time works', 'thursday'],
    ['both work for me', 'thursday'],
    ['cualquiera', 'thursday'],
    ['cualquiera de las dos', 'thursday'],
    ['me da igual', 'thursday'],
    ['los dos me sirven', 'thursday'],
    ['doesn’t matter', 'thursday'],
    // One is out: is it the other?
    ["friday doesn't work", 'left thursday'],
    ["I can't do mornings", 'left friday'],
    ['el jueves no puedo', 'left friday'],
    ['not friday', 'left thursday'],
    // About the times, and not clear which.
    ['yes', 'which'],
    ['ok', 'which'],
    ['sounds good', 'which'],
    ['thursday at 2', 'which'],
    ['thursday or friday', 'which'],
    ['that works', 'which'],
    ['the first, or the second', 'which'],
    ['sí', 'which'],
    // None of them.
    ['neither', 'refused'],
    ['no', 'refused'],
    ['none of those work', 'refused'],
    ["I can't make either", 'refused'],
    ["those don't work for me", 'refused'],
    ['ninguno', 'refused'],
    ['no puedo esos días', 'refused'],
    ['no me sirve ninguna', 'refused'],
    ['busy both days', 'refused'],
    ["neither works, I'm out of town", 'refused'],
    // Another time is a no to both.
    ['how about saturday', 'refused'],
    ['can you do thursday at 3pm?', 'refused'],
    ['anything later in the week?', 'refused'],
    ['do you have anything earlier', 'refused'],
    ['another day', 'refused'],
    ['mejor el sábado', 'refused'],
    ['tienes otro horario?', 'refused'],
    ['after 5 only', 'refused'],
    ['next week', 'refused'],
    // Nothing about times.
    ['where is it?', 'nothing'],
    ['my wife wants a pool', 'nothing'],
    ['thanks', 'nothing'],
    ['I have 2 kids', 'nothing'],
    ['give me a second', 'nothing'],
    ['first of all who are you', 'nothing'],
    ['let me check with my wife', 'nothing'],
    ['actually 610 max', 'nothing'],
  ])('%s: %s', (text, choice) => expect(choiceOf(text)).toBe(choice))

  test('of a single time a yes is enough', () => {
    expect(choiceOf('yes', [FRIDAY])).toBe('friday')
    expect(choiceOf('that works', [FRIDAY])).toBe('friday')
    expect(choiceOf('no', [FRIDAY])).toBe('refused')
    expect(choiceOf('sí', [FRIDAY])).toBe('friday')
  })

  test('"the 2nd" may be a day of the month: where both readings differ nothing is chosen', () => {
    const first = { start: '2026-04-02T17:00:00.000Z', end: '2026-04-02T17:30:00.000Z' }
    const second = { start: '2026-04-03T17:00:00.000Z', end: '2026-04-03T17:30:00.000Z' }
    expect(choiceOf('the 2nd', [first, second])).toBe('which')
  })
})

const ANY_TEXT = fc
  .array(
    fc.constantFrom(
      ...'the first second friday thursday saturday at 2 pm 10 am no not neither either works yes el jueves viernes a las dos la mañana tarde ninguno cualquiera , . ? mover otro dia'.split(
        ' ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '))

test('whatever is said, only an offered time is ever chosen, and without times nothing is', () => {
  fc.assert(
    fc.property(ANY_TEXT, fc.subarray(BOTH), (text, offered) => {
      const reading: SlotReading | undefined = read(text, offered).slots
      if (reading === undefined) return
      const choice = chooseSlot(reading, { offered, zone: ZONE, now: new Date(NOW) })
      if (choice.kind === 'chosen' || choice.kind === 'left') expect(offered).toContain(choice.slot)
      const fact = read(text, offered).facts.find(({ field }) => field === 'slot')
      expect(fact?.value ?? null).toBe(choice.kind === 'chosen' ? choice.slot.start : null)
    }),
    { numRuns: 2_000 },
  )
})

describe('what the words about times do to the rest of the reading', () => {
  test('without an offer nothing is read of times', () => {
    const { slots, acts, facts } = understand(inputOf('friday at 2 works'))
    expect(slots).toBeUndefined()
    expect(acts.map(({ kind }) => kind)).not.toContain('slot_choice')
    expect(facts.map(({ field }) => field)).not.toContain('slot')
  })

  test.each([
    ['can we do friday?', ['slot_choice']],
    ['friday works, where do we meet?', ['slot_choice', 'question']],
    ['call me friday at 2', ['slot_choice']],
    ['friday works. who are you?', ['slot_choice', 'question']],
  ])('%s does %j', (text, kinds) => {
    const found = read(text).acts.map(({ kind }) => kind)
    for (const kind of kinds) expect(found).toContain(kind)
    if (!kinds.includes('question')) expect(found).not.toContain('question')
    expect(found).not.toContain('request_human')
  })

  test('the chosen time is a fact with its words, and no timeline beside it', () => {
    const { facts } = read('by friday at 2 pm works')
    expect(facts.map(({ field, value, raw }) => [field, value, raw])).toEqual([['slot', FRIDAY.start, 'friday at 2 pm']])
  })
})

describe('2.10 the appointment that lies ahead', () => {
  const wishOf = (text: string) => understand(inputOf(text, { appointment: FRIDAY.start, now: NOW, timeZone: ZONE })).slots?.wish ?? null
  test.each([
    ['can we reschedule?', 'move'],
    ['I need to move it', 'move'],
    ['can we change the time', 'move'],
    ["something came up, can't make it", 'move'],
    ['podemos cambiar la cita?', 'move'],
    ['se me complicó', 'move'],
    ['no voy a poder ir', 'move'],
    ['cancel my appointment', 'cancel'],
    ['please cancel the meeting', 'cancel'],
    ['cancel our friday call', 'cancel'],
    ['cancela la cita por favor', 'cancel'],
    ['ya no voy a ir', 'cancel'],
    ["don't cancel it", 'keep'],
    ['what time is our appointment again?', 'when'],
    ['a qué hora es la cita?', 'when'],
    ['when is it', 'when'],
    ['never mind, keep it', 'keep'],
    ['we move to Reno in May', null],
    ['I moved to Upland last year', null],
    ['great, see you then', null],
  ])('%s: %s', (text, wish) => expect(wishOf(text)).toBe(wish))

  test('a bare no is about nothing then', () => {
    expect(understand(inputOf('no', { appointment: FRIDAY.start, now: NOW, timeZone: ZONE })).slots).toBeUndefined()
  })
})
