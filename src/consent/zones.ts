import { IANAZone } from 'luxon'
import { areaOf } from './area-codes.ts'
import { stateCode, STATE_ZONES } from './states.ts'
import { stateOfZip } from './zip-states.ts'

/** What is known of where a contact is. */
export type Whereabouts = {
  /** The CRM's time zone of the contact. */
  contactZone: string | null
  postalCode: string | null
  state: string | null
  /** E.164. */
  phone: string | null
  /** The location trusts the CRM's zones: the area code adds none. */
  trustContactZone: boolean
}

export type Zones = { zones: string[]; states: string[]; how: ZoneSource }
export type ZoneSource = 'contact' | 'zip' | 'state' | 'area_code' | 'contact+area_code' | 'zip+area_code' | 'state+area_code' | 'unknown'

/** Nobody knows: open only while both coasts are. */
const BOTH_COASTS = ['America/New_York', 'America/Los_Angeles']

/** The zones a contact may be in and the states whose rows apply: all of them count. */
export function zonesOf(where: Whereabouts): Zones {
  const area = areaOf(where.phone)
  const address = stateOfZip(where.postalCode) ?? stateCode(where.state)
  const states = [...new Set([address, area?.state].filter((state) => typeof state === 'string'))]
  const base = addressZones(where, address)
  if (!base) return area ? { zones: [...area.zones], states, how: 'area_code' } : { zones: BOTH_COASTS, states, how: 'unknown' }
  if (where.trustContactZone || !area) return { ...base, states }
  return { zones: [...new Set([...base.zones, ...area.zones])], states, how: `${base.how}+area_code` }
}

type AddressZones = { zones: string[]; how: 'contact' | 'zip' | 'state' }

function addressZones(where: Whereabouts, address: string | null): AddressZones | null {
  const zone = where.contactZone?.trim()
  if (zone && IANAZone.isValidZone(zone)) return { zones: [zone], how: 'contact' }
  if (!address) return null
  return { zones: [...(STATE_ZONES.get(address) ?? [])], how: stateOfZip(where.postalCode) ? 'zip' : 'state' }
}
