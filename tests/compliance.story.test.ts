import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { RULE_VERSION, screen } from '../src/reply/screen.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'
import { checkLocation } from '../src/location-check.ts'
import { enqueue } from '../src/outbox/outbox.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

/** One test for each row of the compliance table; the rooms' own tests hold the details. */

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const PHONE = '+19095552001'
const SELL = 'I want to sell my house in Upland'
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

async function talking(contact: string, words = SELL): Promise<void> {
  await house.text(contact, words)
  await house.run()
}

/** A text nobody asked for just now, such as a follow-up or a reminder. */
async function proactive(contact: string, text: string): Promise<void> {
  const { location, app } = house
  const { rows } = await sql<{ owner_n: string }>`select owner_n from conversations where contact_id = ${contact}`.execute(app.database.db)
  const ownerN = Number(rows[0]?.owner_n ?? 0)
  const { textHash } = screen({ text, language: 'en', location, firstText: false, purpose: 'reply' })
  const id = `act_${contact}_${textHash.slice(0, 12)}`
  const action = { kind: 'send_sms' as const, text, purpose: 'reply' as const }
  const judged = { textHash, verdictHash: textHash, ruleVersion: RULE_VERSION }
  const base = {
    id,
    locationId: location.location_id,
    contactId: contact,
    turnId: `turn_${id}`,
    ordinal: 0,
    class: 'text' as const,
    thing: null,
  }
  await enqueue(app.database.db, [{ ...base, action, naturalKey: id, afterId: null, ownerN, proactive: true, ...judged }])
  await house.run()
}

const consented = (contact: string) =>
  sql`insert into consents (location_id, id, contact_id, kind, source, captured_at, captured_by, business_named)
    values (${house.location.location_id}, ${`cns_${contact}`}, ${contact}, 'express_written', 'form', db_now(), 'test', true)`.execute(
    house.app.database.db,
  )

const since = (contact: string, before: number) => house.ours(contact).slice(before)

test('rule 1: consent is revoked by any reasonable words, at once', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.text(dana, 'I would really like it if you people stopped texting me')
  expect(await house.suppressions()).toEqual(expect.arrayContaining(['c:dana contact_words', 'phone contact_words']))
})

test('rule 2: one revocation ends every kind of text', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.text(dana, 'STOP')
  await house.run(10 * MINUTE)
  const before = house.ours(dana).length
  await proactive(dana, 'Just checking in. Is Upland still the plan?')
  await house.text(dana, 'I want to buy a house in Fontana')
  await house.text(dana, 'help')
  await house.run(HOUR)
  expect(since(dana, before)).toEqual([])
})

test.each([
  ['4:59', 299, 1],
  ['5:01', 301, 0],
])('rule 3: one confirmation, %s after the request', async (_, seconds, confirmations) => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  const before = house.ours(dana).length
  await house.text(dana, 'please stop texting me')
  await house.standStill(seconds)
  await house.run(0)
  await house.run(HOUR)
  expect(since(dana, before)).toHaveLength(confirmations)
})

test('rule 4: a carrier keyword needs no more than the word, and the CRM saying "unsubscribed" counts as one', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.text(dana, 'Cancel!!')
  // HighLevel blocks the number at such a word itself, and may tell of it before the text.
  expect(await house.suppressions()).toContainEqual(expect.stringMatching(/^phone (keyword|crm_unsubscribed)$/))
  const kim = house.contact('kim', { phone: '+19095550111' })
  await house.text(kim, SELL)
  await house.run(10 * MINUTE)
  expect(house.ours(kim)).toEqual([])
})

test('rule 5: Spanish words, which no carrier acts on, stop us just so', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana, 'quiero vender mi casa en Upland')
  await house.text(dana, 'ya no me manden mensajes')
  const before = house.ours(dana).length
  await house.run(10 * MINUTE)
  expect(since(dana, before).every((text) => text.includes('ya no te enviaremos'))).toBe(true)
  expect(await house.suppressions()).toContain('phone contact_words')
})

test('rule 6: do-not-disturb goes both ways, and its end at the CRM is no consent', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.text(dana, 'please stop texting me')
  await house.run(10 * MINUTE)
  expect(house.dnd(dana)).toBe('active')
  await house.signed({ type: 'ContactDndUpdate', webhookId: 'wh_dnd', id: dana, dnd: false, dndSettings: { SMS: { status: 'inactive' } } })
  const before = house.ours(dana).length
  await talking(dana, 'what is it worth?')
  expect(since(dana, before)).toEqual([])
})

test('rule 7: the first text names the sender and the way out, and again after a month', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await talking(dana, '123 Lemon Ave')
  await house.run(31 * DAY)
  await talking(dana, 'hi, it is me again. still want to sell')
  const named = house.ours(dana).map((text) => text.includes('Foothill Crest Realty') && text.includes('STOP'))
  expect([named[0], named[1], named.at(-1)]).toEqual([true, false, true])
})

test('rule 8: no proactive text outside the hours; it waits, and is not dropped in silence', async () => {
  await open({ start: new Date('2026-03-06T20:30:00-08:00') })
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.run(40 * MINUTE)
  const before = house.ours(dana).length
  await proactive(dana, 'Just checking in. Is Upland still the plan?')
  await house.run(HOUR)
  expect(since(dana, before)).toEqual([])
  expect((await house.actions(dana, 'send_sms')).at(-1)).toMatchObject({ status: 'queued', reason: 'window' })
  await house.run(13 * HOUR)
  expect(since(dana, before)).toHaveLength(1)
})

test('rule 9: at most three proactive texts in 24 hours to a phone, whichever contact they go to', async () => {
  await open({ start: new Date('2026-03-06T09:30:00-08:00') })
  const [dana, twin] = [house.contact('dana', { phone: PHONE }), house.contact('twin', { phone: PHONE })]
  await talking(dana)
  await talking(twin, 'I want to buy a home in Upland')
  await house.run(40 * MINUTE)
  const before = house.ours(dana).length + house.ours(twin).length
  for (const [n, contact] of [dana, twin, dana, twin].entries()) await proactive(contact, `Checking in once more, number ${n + 1}.`)
  await house.run(5 * HOUR)
  expect(house.ours(dana).length + house.ours(twin).length - before).toBe(3)
})

test('rule 10: a first proactive text needs a consent on record', async () => {
  await open()
  const [cold, warm] = [house.contact('cold', { phone: PHONE }), house.contact('warm', { phone: '+19095552002' })]
  await consented(warm)
  for (const contact of [cold, warm]) await proactive(contact, 'Thanks for asking about homes in Upland.')
  expect([house.ours(cold).length, house.ours(warm).length]).toEqual([0, 1])
  expect(await house.actions(cold, 'send_sms')).toMatchObject([{ status: 'cancelled', reason: 'no_consent' }])
})

test.each(['are you a bot?', 'am I talking to software', 'is this a real person', 'who is this', 'eres un robot?', '¿con quién hablo?'])(
  'rule 11: "%s" is answered truthfully first',
  async (words) => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await talking(dana, words)
    expect(house.ours(dana).at(-1)).toMatch(/automated assistant|asistente virtual/)
  },
)

test('rule 12: the first text carries agent, eight-digit licence and brokerage; a location without them does not run', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  expect(house.ours(dana)[0]).toMatch(/Jorge Salas.*Foothill Crest Realty.*DRE #\d{8}/)
  const seven = checkLocation({ ...sampleLocation, dre_number: '1234567' }, 'x')
  expect(seven.location).toBeNull()
  expect(seven.findings.join()).toMatch(/dre_number/)
})

const refusedFor = (text: string) => screen({ text, language: 'en', location: sampleLocation, firstText: false, purpose: 'reply' }).code

test.each([
  ['As your licensed agent I can write the offer for you.', 'claim_licence'],
  ['Use our lender and you get 500 dollars off closing.', 'respa'],
  ['You should sue the contractor and deduct it from your taxes.', 'legal_tax_advice'],
])('rule 13: no licensed act, advice or steering to a provider: %s', async (text, code) => {
  await open()
  expect(refusedFor(text)).toBe(code)
})

test('rule 14: fair housing holds in both directions', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana, 'I want to buy a 3 bedroom house in Upland')
  await talking(dana, 'is that side of Upland safe?')
  expect(house.ours(dana).at(-1)).toMatch(/can't judge areas/)
  expect(refusedFor('That neighborhood is very safe.')).toBe('fh_safety')
})

test('rule 15: a change in an area is never a reason to sell', async () => {
  await open()
  expect(refusedFor('Better sell soon, before the neighborhood changes.')).toBe('fh_blockbusting')
})

test('rule 16: no address outside the list, no shortener, and no template that invites an opt-out word', async () => {
  await open()
  expect(refusedFor('See it at https://bit.ly/3abcde')).toBe('url')
  const templates = readdirSync('src/reply')
    .filter((file) => /\.(en|es)\.ts$|fixed-texts/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(`src/reply/${file}`, 'utf8'))
    .join('\n')
  expect(templates).not.toMatch(/(reply|text|responde|escribe) ["']?(cancel|end|quit|remove|cancelar|fin|salir)\b/i)
})

test('rule 17: a request about data gets a case with its dates, a person and an answer', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await talking(dana, 'What personal data do you have on me? I want a copy under the CCPA.')
  const { rows } = await sql<{ ack: number; done: number }>`
    select extract(epoch from acknowledge_by - received_at)::int as ack, extract(epoch from complete_by - received_at)::int as done from privacy_cases`.execute(
    house.app.database.db,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.ack).toBeGreaterThan(10 * DAY)
  expect(rows[0]?.done).toBeGreaterThanOrEqual(45 * DAY - DAY)
  expect(await house.state(dana)).toMatchObject({ owner: 'human' })
  expect(house.tasks(dana).length).toBeGreaterThan(0)
})

test('rule 18: a suppression is kept for ten years, and nothing deletes it', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await house.text(dana, 'STOP')
  const { db } = house.app.database
  const { rows } = await sql<{
    years: number
  }>`select extract(year from age(keep_until, created_at))::int as years from suppressions`.execute(db)
  expect(rows.map(({ years }) => years)).toEqual([10, 10])
  await expect(sql`delete from suppressions`.execute(db)).rejects.toThrow(/suppression/)
})

test('rule 19: words of crisis get help at once and no selling', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await talking(dana, 'I want to kill myself')
  expect(house.ours(dana).at(-1)).toMatch(/988/)
  expect(await house.state(dana)).toMatchObject({ owner: 'human' })
  await talking(dana, 'about 500k')
  expect(house.ours(dana).at(-1)).toMatch(/988/)
})

test('rule 20: no e-mail goes to a contact', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  await talking(dana, 'email me at dana@example.com please')
  const sent = house.requests().filter(({ method, path }) => method === 'POST' && path.includes('/conversations/messages'))
  expect(sent.map(({ body }) => (body as { type: string }).type)).toEqual(sent.map(() => 'SMS'))
})

test('rule 21: the disclosure stands in the first text, and a privacy link that is no https address blocks the location', async () => {
  await open()
  const dana = house.contact('dana', { phone: PHONE })
  await talking(dana)
  expect(house.ours(dana)[0]).toContain('automated assistant')
  expect(checkLocation({ ...sampleLocation, privacy_link: 'not a link' }, 'x').location).toBeNull()
})
