import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { storedIn, type Given } from './given-text.ts'

type Row = [text: string, value: FactValue | undefined, given?: Given]

function told(field: string, usual: Given, rows: Row[]): void {
  test.each(rows)('%s', (text, value, given = {}) => expect(storedIn(text, { ...usual, ...given })[field]).toEqual(value))
}

describe('2.7 how they pay, as it is told in a talk', () => {
  told('financing', { bot: 'buyer', pendingQuestion: 'financing' }, [
    ["I will pay cash out of the mobile home money, I don't want a loan at my age", 'cash'],
    ['I have the money from the sale of my old house, so no loan', 'cash'],
    ['looking to take cash out of the 401k', undefined, { pendingQuestion: null }],
    ['got a VA letter for 540', 'approved'],
    ['another lady at a credit union, she pulled credit and said were good and emailed the approval friday', 'approved'],
    ["I don't want a hard pull on my credit yet", 'none'],
    ['the bank letter came friday, I have the lender letter', 'approved'],
    ['la carta del banco ya la tengo', 'approved'],
    ['la carta de mi banco ya me la dieron', 'approved'],
    ['ando viendo lo del préstamo con una señora de un banco', 'in_progress'],
    ['checando lo del crédito', 'in_progress'],
    ["cash app money won't cover it, im getting a loan, havent started", 'none', { pendingQuestion: 'timeline' }],
  ])
})

describe('2.6 when, as it is told in a talk', () => {
  const days = (earliest: number, latest: number) => ({
    earliest_days: earliest,
    latest_days: latest,
    open_ended: false,
    contingent: false,
  })
  told('timeline', { bot: 'buyer', pendingQuestion: 'timeline' }, [
    ['anytime in the next month', days(0, 30)],
    ['within the next week', days(0, 7)],
    ['sometime next month', days(28, 57)],
    ['His new job starts in June so moving by mid June would be ideal', days(0, 108)],
    ['her school starts in August so closing by mid July', days(0, 138)],
    ['coming off a 12', undefined, { bot: 'seller', pendingQuestion: 'timeline_acceptable' }],
    ['just pulled a 24', undefined, { bot: 'seller', pendingQuestion: 'timeline_acceptable' }],
    ['salgo de un 24', undefined, { bot: 'seller', pendingQuestion: 'timeline_acceptable' }],
  ])
})

describe('2.6 whether 30 to 45 days suit', () => {
  const seller: Given = { bot: 'seller', pendingQuestion: 'timeline_acceptable' }
  told('timeline_acceptable', seller, [
    ["can't do 45 days no way. fall maybe", false],
    ['no podemos en 30 días. quizás en otoño', false],
    ["45 days wouldn't bother me any", true],
    ["45 days wouldn't bother me any", true, { pendingQuestion: 'price_point' }],
    ['entre 30 y 45 días sí me funciona', true, { pendingQuestion: null }],
    ['anytime in the next month is fine, i just want it settled', true],
    ['anytime in the next month is fine, i just want it settled', true, { pendingQuestion: 'condition' }],
    ['2 weeks is fine for the photos?', undefined, { pendingQuestion: 'condition' }],
  ])
  told('condition', { bot: 'seller', pendingQuestion: 'condition' }, [
    ['anytime in the next month is fine i just want it settled', undefined],
  ])
})

describe('M-2 bedrooms by number alone after they were named', () => {
  told('beds_min', { bot: 'buyer', pendingQuestion: 'financing' }, [
    ['sorry I said 3 beds, make that 4, my mother in law is coming too', 4],
    ['oops actually 4 beds is a wish, 3 is the real minimum', 3],
    ['3 bedrooms no wait 4', 4],
    ['dije 3 recámaras, mejor 4', 4],
    ['3 beds, actually 2 baths', 3],
    ['3 beds, make that 2 baths', 3],
    ['3 beds, i mean 500k', 3],
  ])
  told('baths_min', { bot: 'buyer', pendingQuestion: 'financing' }, [['3/2 min', 2]])
})

describe('2.7 why they move, as it is told in a talk', () => {
  told('motivation', { bot: 'buyer', pendingQuestion: 'timeline' }, [
    ['ahorita rentamos y ya nos queremos salir de la renta', 'leaving_rental'],
    ['pa salirme del garage donde rento con mis niñas', 'leaving_rental'],
    ['Rento desde hace quince años y ya es hora de tener lo mío', 'leaving_rental'],
    ['growing fam, 2 kids sharing a closet basically', 'growing_family'],
    ['the current place has stairs everywhere, thats why we are moving', 'other', { pendingQuestion: 'motivation' }],
    ['no cabe nadie, por eso nos mudamos', 'other', { pendingQuestion: 'motivation' }],
    ["so that's why you sell houses", undefined],
  ])
  told('motivation', { bot: 'seller', pendingQuestion: 'motivation' }, [
    ['tired of it man, been a landlord since 98', 'tired_landlord'],
    ['ya me cansaron los inquilinos', 'tired_landlord', { pendingQuestion: null }],
    ['me cambio por trabajo a Texas', 'relocation'],
    ['me cambiaron el trabajo a Texas', 'relocation'],
    ['the girl at the bank gave it to me and I may have written it wrong', undefined, { pendingQuestion: null }],
  ])
  told('relocation_destination', { bot: 'seller', pendingQuestion: 'motivation' }, [
    ['me cambio por trabajo a Texas', 'Texas'],
    ['me cambiaron el trabajo a Texas', 'Texas'],
  ])
})

describe('what is said of the one home and of the other', () => {
  told('area', { bot: 'seller', pendingQuestion: 'property_address' }, [
    ['While I have you, my wife and I are hoping to buy in Upland ourselves', ['Upland']],
    ["it's in Upland", undefined],
    ['we want to sell in Upland', undefined],
  ])
  told('beds_min', { bot: 'lead' }, [
    ['the house is tiny is the thing. 2 bed 1 bath 900 sq ft', undefined],
    ['looking for a house, 2 bed 1 bath', 2],
  ])
  told('price_max', { bot: 'lead' }, [['mi máximo son 575 mil', 575_000]])
})

describe('2.7 the worse of what is needed', () => {
  told('condition', { bot: 'seller', pendingQuestion: 'condition' }, [
    ['necesita pintura y techo', 'major_repairs'],
    ['needs paint and a roof', 'major_repairs'],
    ['needs paint, carpet and a new roof', 'major_repairs'],
    ['needs paint, new roof last year', 'minor_repairs'],
    ['has new paint and roof', 'move_in_ready'],
    ['cousins side needs everything, kitchen is gutted', 'major_repairs'],
    ["my cousin's house needs everything", undefined],
  ])
})

test("2.7 my husband's gotta like it too: they decide together", () => {
  expect(storedIn("my husband's gotta like it too hes picky", { bot: 'buyer', pendingQuestion: 'timeline' })['decision_maker']).toBe(
    'joint',
  )
})
