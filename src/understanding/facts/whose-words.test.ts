import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [asked: QuestionKey | null, text: string, expected: Record<string, FactValue>]
const reads =
  (fields: readonly FactField[], bot: 'buyer' | 'seller' | 'lead') =>
  (pendingQuestion: QuestionKey | null, text: string, expected: Record<string, FactValue>): void => {
    const read = storedOf(fields, text, { bot, pendingQuestion })
    expect(Object.fromEntries(Object.entries(read).filter(([field]) => !field.startsWith('not ')))).toEqual(expected)
  }

describe('how the home is', () => {
  const CONDITION: Row[] = [
    ['condition', 'roof is from 2020, the kitchen is straight out of 1978', { condition: 'minor_repairs' }],
    ['condition', 'knob and tube wiring and the bathroom floor feels spongy', { condition: 'major_repairs' }],
    ['condition', 'part of the ceiling came down in the den', { condition: 'major_repairs' }],
    ['condition', 'there was a grease fire years back but insurance rebuilt the whole thing', { condition: 'move_in_ready' }],
    ['condition', 'the master bath is half finished', { condition: 'minor_repairs' }],
    ['condition', 'you could eat off that floor', { condition: 'move_in_ready' }],
    ['condition', 'el baño quedó a medias y la cocina sin terminar', { condition: 'minor_repairs' }],
    ['condition', 'la de enfrente se quemó pero la mía ni un rasguño', { condition: 'move_in_ready' }],
    ['condition', 'está para llegar y vivir', { condition: 'move_in_ready' }],
    ['condition', 'pride of ownership all the way', { condition: 'move_in_ready' }],
    ['condition', 'it sat empty and somebody stole the copper', { condition: 'major_repairs' }],
    ['condition', 'una llave que gotea y ya', { condition: 'minor_repairs' }],
    ['condition', "my back is shot and the yard's a jungle but inside is nice", { condition: 'minor_repairs' }],
    ['condition', 'did the storm get you? hope you are ok', {}],
    [null, 'there is a flood of buyers on our street', {}],
    [null, 'the fella two doors down got 590', {}],
    [null, 'did the fire near the canyon reach you?', {}],
    [null, 'hay una inundación de casas en venta por aquí?', {}],
  ]
  test.each(CONDITION)('a seller (%s) says: %s', reads(['condition'], 'seller'))
})

describe('who decides', () => {
  const DECIDES: Row[] = [
    ['decision_maker', 'Me. The divorce is done', { decision_maker: 'sole' }],
    ['decision_maker', 'the house is all mine now', { decision_maker: 'sole' }],
    ['decision_maker', "I have the power of attorney for dad so it's me", { decision_maker: 'sole' }],
    ['decision_maker', 'my sister talks a lot but the deed is only in my name', { decision_maker: 'sole' }],
    ['decision_maker', 'mi señora opina de todo pero las escrituras están a mi nombre', { decision_maker: 'sole' }],
    ['decision_maker', 'eso ya lo platicamos, la decisión la tomo yo', { decision_maker: 'sole' }],
    ['decision_maker', 'I will ask my wife, she has to agree too', { decision_maker: 'joint' }],
    ['decision_maker', 'le pregunto a mi esposo, él también tiene que firmar', { decision_maker: 'joint' }],
    ['decision_maker', 'mom left it to me and my two brothers', { decision_maker: 'joint' }],
    ['decision_maker', 'soy el albacea, firmo yo', { decision_maker: 'sole' }],
    ['decision_maker', 'mis papás son los dueños, yo nomás les ayudo con el inglés', { decision_maker: 'other' }],
    ['timeline_acceptable', 'my sister not so much, I would have to ask her', { decision_maker: 'joint' }],
    ['timeline_acceptable', 'mi hermana no sé, tendría que preguntarle', { decision_maker: 'joint' }],
    ['timeline_acceptable', 'the tenant decides that, I have to ask him', {}],
    [null, 'all 4 of us have to sign', { decision_maker: 'joint' }],
    ['decision_maker', 'my husband says hi, he knows Jorge from school', {}],
    ['decision_maker', 'mi esposo dice hola', {}],
    [null, 'mom left it to me and my two brothers', {}],
  ]
  test.each(DECIDES)('a seller (%s) says: %s', reads(['decision_maker'], 'seller'))
})

describe('how they pay', () => {
  const PAYS: Row[] = [
    ['financing', 'we talked to a lender and they approved us for the loan', { financing: 'approved' }],
    ['financing', 'hablamos con el banco y ya nos preaprobaron', { financing: 'approved' }],
    ['financing', 'we talked to a lender and they want more papers', { financing: 'in_progress' }],
    ['financing', 'el banco está en eso, me pidieron los talones', { financing: 'in_progress' }],
    ['financing', 'ya ando con un prestamista, me falta llevarle los taxes', { financing: 'in_progress' }],
    ['financing', 'man not yet, I still gotta go talk to the bank', { financing: 'none' }],
    ['financing', 'they preapproved us but it expired', { financing: 'none' }],
    ['financing', 'Navy Federal gave me a letter on Monday', { financing: 'approved' }],
    ['financing', 'the bank has not sent us the letter', { financing: 'in_progress' }],
    ['financing', 'uploading bank statements as we speak', { financing: 'in_progress' }],
    ['financing', 'proof of funds ready, no lender involved', { financing: 'cash' }],
    [null, 'some outfit mailed us a letter offering 395,000', {}],
    ['financing', 'todavía no estoy con un banco', { financing: 'none' }],
  ]
  test.each(PAYS)('a buyer (%s) says: %s', reads(['financing'], 'buyer'))
})

describe('why they move', () => {
  const WHY: Row[] = [
    [null, 'nació mi nieta en enero y ya gatea', {}],
    [null, 'mi jefe se jubila en mayo', {}],
    ['motivation', 'mi esposo se jubila en mayo', { motivation: 'retiring' }],
    [null, 'el agente que nos vendió la casa ya se retiró', {}],
    ['motivation', 'my husband commutes to Irvine every day, three hours', { motivation: 'job' }],
    ['motivation', 'lo de mi hermana fue otra cosa, lo mío es que me jubilo', { motivation: 'retiring' }],
    ['motivation', 'third time the renters flooded it, I give up', { motivation: 'tired_landlord' }],
    ['motivation', 'she is going to assisted living', { motivation: 'other' }],
    ['motivation', 'no more stairs for Harold', { motivation: 'downsizing' }],
    [null, 'mi difunto esposo hizo la barda', {}],
    ['motivation', 'mis hijos ya se fueron', { motivation: 'downsizing' }],
  ]
  test.each(WHY)('a seller (%s) says: %s', reads(['motivation'], 'seller'))

  const RENTS: Row[] = [
    [null, 'our landlord is selling so we gotta be out', { motivation: 'leaving_rental' }],
    [null, 'at school pickup, one sec', {}],
    ['motivation', 'ando en la escuela recogiendo a los niños', {}],
  ]
  test.each(RENTS)('a buyer (%s) says: %s', reads(['motivation'], 'buyer'))
})

describe('what stands against the title, who sold before, and how to reach them', () => {
  const TOLD: Row[] = [
    [null, 'my sisters house has a lien on it, mine is fine', {}],
    [null, "my brother's place has a judgment against it", {}],
    ['liens', 'there is a judgment against it', { liens: ['judgment'] }],
    [
      null,
      'listed it in 2023 with a broker, sat 60 days and we pulled it',
      { listing_history: 'listed it in 2023 with a broker, sat 60 days and we pulled it' },
    ],
    [null, 'we are signed with a broker already', { has_agent: true }],
    ['listing_history', 'la casa nunca ha estado listada', { listing_history: 'none' }],
    ['listing_history', 'it has never been on the market', { listing_history: 'none' }],
    [null, 'it has never been listed, by the way', { listing_history: 'none' }],
    [null, "my neighbor's was never listed", {}],
    [null, 'mi cel es 909 555 0163, llámeme por las mañanas', { contact_method: 'call', best_time: 'por las mañanas' }],
    [null, 'I prefer a call, Saturdays are best', { contact_method: 'call', best_time: 'Saturdays' }],
    [null, 'text only please, mornings before 9', { contact_method: 'text', best_time: 'mornings before 9' }],
    [null, 'mejor llámeme al 951 555 0128, por las tardes', { contact_method: 'call', best_time: 'por las tardes' }],
    [null, "email's best, lunchtime", { contact_method: 'email', best_time: 'lunchtime' }],
    [null, 'I text for my mother', {}],
    [null, 'my shift is mornings, weekends I sleep', {}],
    [null, 'Dear Sirs, I intend to sell and await your instructions. Howard', { name: 'Howard' }],
    [null, 'the inspector was here and he looked at everything. Termites', {}],
  ]
  test.each(TOLD)(
    'a seller (%s) says: %s',
    reads(['liens', 'has_agent', 'listing_history', 'contact_method', 'best_time', 'name'], 'seller'),
  )
})
