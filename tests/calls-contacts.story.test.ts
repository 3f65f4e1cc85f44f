import { afterEach, describe, expect, test } from 'vitest'
import { UnknownContact } from '../src/lib/errors.ts'
import { callers, SELL } from './support/callers.ts'
import { STORY_START, type House } from './support/house.ts'

const { open, close, lead, seller } = callers()
let house: House
afterEach(close)

describe('bots.md 8: a contact', () => {
  test('that nobody knows is an error, unless there is something to know it by', async () => {
    house = await open()
    await expect(lead('stranger', SELL)).rejects.toThrow(UnknownContact)
    await expect(lead('stranger', SELL, { dry_run: true })).rejects.toThrow(UnknownContact)
    expect(await house.count('inbox')).toBe(0)
    expect(await lead('stranger', SELL, { lead_phone: '(909) 555-0137', lead_name: 'Ana Ruiz' })).toMatchObject({
      bot: 'seller',
      notes: ['callers_contact'],
    })
    expect(await lead('created', SELL, { create: true, dry_run: true })).toMatchObject({ bot: 'seller' })
  })

  test('that a caller began hears through the caller, and HighLevel is not asked about it', async () => {
    house = await open()
    const first = await seller('mine-1', SELL, { seller_phone: '+19095550137' })
    await house.run(60)
    const asked = house.requests().length
    const second = await seller('mine-1', '88 Larkspur Way, Upland')
    await house.run(3_600)
    expect(second).toMatchObject({
      bot: 'seller',
      current_step: 'motivation',
      property_address: expect.stringContaining('88 Larkspur Way'),
    })
    expect(second.response_content).not.toContain('STOP')
    expect(first.response_content).toContain('STOP')
    expect(house.requests()).toHaveLength(asked)
    const texts = await house.actions('mine-1', 'send_sms')
    expect(texts.map(({ status, reason }) => [status, reason])).toEqual([
      ['accepted', 'told_caller'],
      ['accepted', 'told_caller'],
    ])
    const others = (await house.actions('mine-1')).filter((one) => one.class === 'crm')
    expect(new Set(others.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['cancelled no_crm_contact']))
  })

  test('that a caller began without a phone hears through the caller as well', async () => {
    house = await open()
    await lead('mine-4', SELL, { create: true })
    await house.run(3_600)
    expect(await house.actions('mine-4', 'send_sms')).toMatchObject([{ status: 'accepted', reason: 'told_caller' }])
    expect(await house.state('mine-4')).toMatchObject({ owner: 'seller', humanHandoff: null })
  })

  test('that opted out by phone stays silent under another id', async () => {
    house = await open()
    const dana = house.contact('dana', { phone: '+19095550137' })
    await lead(dana, 'STOP')
    await house.run(60)
    const again = await lead('mine-2', SELL, { lead_phone: '+19095550137' })
    expect(again).toMatchObject({ response_content: '', silence_reason: 'opted_out' })
    expect(await lead('mine-3', SELL, { lead_phone: '+19095550137', dry_run: true })).toMatchObject({ response_content: '' })
  })

  test('brings what was said before, which is read and not answered', async () => {
    house = await open()
    const dana = house.contact('dana')
    const history = [
      { role: 'user', content: 'I want to sell 12 Sycamore Ct, Ontario' },
      { role: 'assistant', content: 'What has you thinking of selling?' },
      { role: 'user', content: 'work is moving me to Reno', at: '2026-03-01T10:00:00-08:00' },
    ]
    const result = await seller(dana, 'the roof leaks', { conversation_history: history })
    expect(result).toMatchObject({
      relocation_destination: 'Reno',
      property_address: expect.stringContaining('12 Sycamore Ct'),
      property_condition: 'major_repairs',
    })
    await house.run(60)
    expect(house.ours(dana)).toEqual([result.response_content])
    const again = await seller(dana, 'ok', { conversation_history: [{ role: 'user', content: 'my price is 700k' }] })
    expect(again.notes).toContain('history_ignored')
    expect(again.price_expectation).toBeNull()
  })

  test('that asked us to stop in its history is not written to', async () => {
    house = await open()
    const dana = house.contact('dana')
    const result = await lead(dana, SELL, { conversation_history: [{ role: 'user', content: 'stop texting me' }] })
    expect(result).toMatchObject({ response_content: '', engagement_status: 'opted_out' })
  })

  test('brings what another bot knew, for a day; what we heard ourselves stands', async () => {
    house = await open()
    const dana = house.contact('dana')
    const fact = (field: string, value: unknown) => ({
      field,
      value,
      confidence: 0.9,
      source_message_id: 'theirs-1',
      stated_at: '2026-03-06T08:00:00-08:00',
    })
    const context = (hours: number) => ({
      source_bot: 'lead',
      target_bot: 'seller',
      created_at: new Date(STORY_START.getTime() - hours * 3_600_000).toISOString(),
      facts: [fact('property_address', '12 Sycamore Ct'), fact('motivation', 'relocation'), fact('price_point', 'much')],
    })
    const old = await seller(house.contact('ann'), SELL, { handoff_context: context(24) })
    expect(old).toMatchObject({ property_address: null, notes: ['handoff_context_ignored'] })
    const result = await seller(dana, 'I am at 88 Larkspur Way, Upland', { handoff_context: context(23.9) })
    expect(result).toMatchObject({ property_address: expect.stringContaining('88 Larkspur Way'), seller_motivation: 'relocation' })
    expect(result).toMatchObject({ price_expectation: null, current_step: 'timeline_acceptable', notes: [] })
  })
})
