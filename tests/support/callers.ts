import type { BotName } from '../../src/conversation/owner.ts'
import { openHouse, type House, type HouseOptions } from './house.ts'

export type Input = Record<string, unknown>

export const SELL = 'I want to sell my house in Upland'

/** A house and callers of its bots; a new `open` takes the place of the house before it. */
export function callers() {
  let house: House | null = null
  const call = async <Name extends BotName>(bot: Name, input: Input, key?: string) => {
    if (!house) throw new Error('no house is open')
    await house.app.database.setNow(house.clock.now())
    return house.app.engine.answerCall({ bot, locationId: house.location.location_id, input, ...(key === undefined ? {} : { key }) })
  }
  const textOf = (contact: string, text: string, more: Input) => ({ conversation_id: contact, user_message: text, ...more })
  return {
    open: async (options?: HouseOptions) => (house = await openHouse(options)),
    close: () => house?.close(),
    call,
    lead: (contact: string, text: string, more: Input = {}) => call('lead', textOf(contact, text, more)),
    buyer: (contact: string, text: string, more: Input = {}) => call('buyer', textOf(contact, text, more)),
    seller: (contact: string, text: string, more: Input = {}) => call('seller', textOf(contact, text, more)),
  }
}
