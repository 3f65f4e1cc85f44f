import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedIn } from './given-text.ts'

type Row = [text: string, field: string, value: FactValue | undefined]

function answers(bot: 'buyer' | 'seller', pendingQuestion: QuestionKey, rows: Row[]): void {
  test.each(rows)('%s', (text, field, value) => expect(storedIn(text, { bot, pendingQuestion })[field]).toEqual(value))
}

describe('how they pay', () => {
  answers('buyer', 'financing', [
    ['my cousin got approved for 500, me not yet', 'financing', 'none'],
    ['my ex wrecked it so not yet', 'financing', 'none'],
    ['no, should I do that first?', 'financing', 'none'],
    ['we were approved for a car but not for a house yet', 'financing', 'none'],
    ['getting approved for a lease took forever', 'financing', undefined],
    ['the bank wants two years of returns', 'financing', 'in_progress'],
    ['we sold the condo so it is all our own money', 'financing', 'cash'],
    ['our own savings for the down', 'financing', undefined],
    ['haven’t picked a lender', 'financing', 'none'],
    ['si tengo carta', 'financing', 'approved'],
    ['the lender has not sent us the letter', 'financing', 'in_progress'],
    ['had one but the job changed so gotta redo it', 'financing', 'none'],
    ['we are waiting on the va for a rating', 'financing', undefined],
    ['was approved in 2022 but never bought', 'financing', 'none'],
    ['my wife handles that', 'decision_maker', undefined],
    ['if I won the lottery I would pay cash', 'financing', undefined],
  ])
})

describe('who decides', () => {
  answers('seller', 'decision_maker', [
    ['my husband but I do the texting', 'decision_maker', 'other'],
    ['I run it by my sister but it is my call', 'decision_maker', 'sole'],
    ['we do, 50/50', 'decision_maker', 'joint'],
    ['The trustee, Mr. Aguirre.', 'decision_maker', 'other'],
    ['my mom. i just text for her', 'contact_method', undefined],
    ['my dad would look it over but yeah me', 'decision_maker', 'sole'],
    ['ay no, eso mi marido', 'decision_maker', 'other'],
    ['is my husband on this too?', 'decision_maker', undefined],
    ['los tres hermanos tenemos que estar de acuerdo', 'decision_maker', 'joint'],
  ])
})

describe('what stands against the title', () => {
  answers('seller', 'liens', [
    ['the city had a lien but it got removed', 'liens', 'none'],
    ['there is a second with the credit union', 'liens', ['second']],
    ['the irs has one from 2021', 'liens', ['irs has one']],
    ['libre', 'liens', 'none'],
    ['my truck has one, the house does not', 'liens', 'none'],
    ['just the first with the credit union', 'liens', ['mortgage']],
    ['solar, 120 a month', 'liens', ['solar']],
    ['none, and the title is clean as far as anybody here knows', 'liens', 'none'],
  ])
})

describe('how the home is', () => {
  answers('seller', 'condition', [
    ['the house behind us burned down but ours is fine', 'condition', 'move_in_ready'],
    ['there are no floors in half of it', 'condition', 'major_repairs'],
    ['le falta una pintada', 'condition', 'minor_repairs'],
    ['our pastor’s house has foundation trouble, I have no idea about ours', 'condition', undefined],
    ['spotless. my husband paints houses', 'condition', 'move_in_ready'],
    ['there was a sewer leak, the insurance fixed it last year', 'condition', 'move_in_ready'],
    ['roof 2021, furnace 2018', 'condition', 'move_in_ready'],
    ['the yard is a jungle but inside is nice', 'condition', 'minor_repairs'],
    ['foundation guy is coming out tuesday', 'condition', undefined],
    ['we had a flood scare but it never got in', 'condition', undefined],
    ['a solid 7 out of 10', 'condition', undefined],
    ['our new place is beautiful', 'condition', undefined],
    ['the kitchen, we redid it in 2023', 'condition', 'move_in_ready'],
  ])
})

describe('why they move', () => {
  answers('seller', 'motivation', [
    ['the renters are in it until June but they know', 'motivation', undefined],
    ['my tenants stopped paying and will not leave', 'motivation', 'tired_landlord'],
    ['depends on a job offer', 'motivation', undefined],
    ['too many stairs since his stroke', 'motivation', 'downsizing'],
    ['property taxes and insurance, on a fixed income', 'motivation', 'financial'],
    ['it is the time it takes to paint', 'relocation_destination', undefined],
    ['kids in Meridian Idaho', 'relocation_destination', 'Meridian Idaho'],
    ['I got divorced in 2011, I just want a yard', 'motivation', undefined],
    ['work. they want us back in the office', 'motivation', 'job'],
    ['somos 5 y la casa tiene dos cuartos', 'motivation', 'upgrading'],
    ['se fueron mis hijos y nos quedamos solos', 'motivation', 'downsizing'],
    ['the escrow payment jumped and we cannot swing it', 'motivation', 'financial'],
  ])
})

describe('how to reach them', () => {
  answers('seller', 'contact_method', [
    ['I’m at the plant till 2. after 2:30 is best', 'best_time', 'after 2:30'],
    ['I do nights so text', 'best_time', undefined],
    ['llámeme en la tarde, después de las seis', 'best_time', 'en la tarde, después de las seis'],
  ])
})
