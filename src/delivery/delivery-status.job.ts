import type { CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Database, Db } from '../db/database.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { AskDeps } from './ask-person.store.ts'
import { beginLook, markDelivered, markUndelivered, undoLook, type DeliveryBatch, type SentText } from './delivery-status.store.ts'
import { deliveryOf, isPermanent } from './delivery-status.ts'

/** Looks at what the carrier made of accepted texts, one after the other: no webhook reports it. Yields to everything else. */
export type LookAtDelivery = (batch: DeliveryBatch) => Promise<void>

export function deliveryLooker(deps: DeliveryDeps): LookAtDelivery {
  return async ({ texts }) => {
    for (const text of texts) {
      const goesOn = await look(deps, text).catch((error: unknown) => {
        deps.log.warn({ location: text.locationId, action: text.id, error: messageOf(error) }, 'delivery not looked at')
        return false
      })
      if (!goesOn) return
    }
  }
}

/** False: the rest of the location's texts can wait too. */
async function look(deps: DeliveryDeps, text: SentText): Promise<boolean> {
  const permit = await deps.rate.take(text.locationId, 'C')
  if (!permit.granted) return false
  if (!(await beginLook(deps.db, text))) return true
  const read = await deps.crm.getMessage(text.locationId, text.messageId)
  if (!read.ok) {
    if (read.error.reason === 'rate_burst' || read.error.reason === 'rate_daily') await undoLook(deps.db, text)
    return read.error.kind === 'permanent'
  }
  const { status, errorCode: code } = read.value
  const word = status ?? ''
  const delivery = deliveryOf(status)
  if (delivery === 'delivered') await markDelivered(deps.db, text, word)
  if (delivery === 'failed') await markUndelivered(deps, text, { word, code, isFinal: isPermanent(code) })
  return true
}

type DeliveryDeps = AskDeps & {
  database: Pick<Database, 'transaction' | 'wake'>
  db: Db
  crm: Pick<CrmPort, 'getMessage'>
  rate: Pick<RateBudget, 'take'>
  log: Log
}
