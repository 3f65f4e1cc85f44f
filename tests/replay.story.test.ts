import { afterEach, expect, test } from 'vitest'
import { replay } from '../src/cli/replay.ts'
import { NO_FAULTS } from '../src/demo/highlevel/webhook-sender.ts'
import { openHouse, STORY_START, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const SELLER = [
  'Hi, I want to sell my house in Upland',
  '123 Main Street',
  'it needs a new roof',
  'around 610k',
  'in 30 days',
  'who is this?',
]
const BUYER = [
  'looking to buy in Rancho, 3 beds under 550k',
  'pre-approved',
  'within 60 days',
  'actually make that 600k',
  'please stop texting me',
]
const SPANISH = ['Hola, quiero vender mi casa en Fontana', 'la cocina es nueva', 'unos 500 mil', 'alto']

/** Ids and references differ between the two; everything else must not. */
const bare = (action: Record<string, unknown>) => JSON.stringify(action).replaceAll(/"(suppression_id|message_id)":"[^"]*"/g, '"id":""')

test.each([
  ['a seller', 'seller', SELLER],
  ['a buyer who corrects herself and opts out', 'buyer', BUYER],
  ['a seller in Spanish', null, SPANISH],
])(
  '%s gets the same turns from a replay as from signed webhooks',
  async (_, bot, texts) => {
    // The texts come signed; a replay knows no other events.
    house = await openHouse({ start: STORY_START, simulator: { webhooks: { faults: { ...NO_FAULTS, drop: 1 } } } })
    const dana = house.contact('dana', { phone: '+19095552000', firstName: '' })
    const at = (index: number) => new Date(STORY_START.getTime() + index * 60_000)
    for (const [index, words] of texts.entries()) {
      await house.run((at(index).getTime() - house.clock.now().getTime()) / 1000)
      const { id } = await house.simulator.inbound(dana, words, { webhook: false })
      const customData = bot === null || index > 0 ? {} : { customData: { bot_type: bot } }
      const fields = {
        contactId: dana,
        messageId: id,
        messageType: 'SMS',
        direction: 'inbound',
        body: words,
        dateAdded: house.clock.now().toISOString(),
      }
      await house.signed({ type: 'InboundMessage', webhookId: `wh_${id}`, ...fields, ...customData })
    }
    await house.run(1_800)

    const input = texts.map((text, index) =>
      JSON.stringify({ contact: dana, text, at: at(index).toISOString(), ...(bot && index === 0 ? { bot } : {}) }),
    )
    const { lines, faults } = await replay(input, { ...house.location })
    expect(faults).toBe(0)
    const replayed = lines.flatMap(({ reply }) => (typeof reply === 'string' ? [reply] : []))
    expect(house.ours(dana)).toEqual(replayed)
    const actions = (await house.actions(dana))
      .filter((one) => one.class !== 'internal')
      .map(({ kind, payload }) => bare({ ...payload, kind }))
    const wanted = lines.flatMap(({ actions: of }) => of as Record<string, unknown>[]).map(bare)
    expect(actions.toSorted()).toEqual(wanted.toSorted())
    const last = lines.at(-1)
    const state = await house.state(dana)
    expect({
      owner: state.owner,
      temperature: state.temperature ?? 'cold',
      score: state.scores?.lead ?? 0,
      facts: await house.facts(dana),
    }).toEqual({
      owner: last?.['owner'],
      temperature: last?.['temperature'],
      score: last?.['score'],
      facts: last?.['facts'],
    })
  },
  120_000,
)
