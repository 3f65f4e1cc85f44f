import type { Facts } from './fact.ts'
import { listOf } from './fact.ts'
import type { Location } from './location.ts'
import type { Side } from './reading.ts'

export type PlaceKnown = 'in_service' | 'other' | 'unknown'
type Places = Pick<Location, 'service_areas' | 'place_aliases'>

/** Where the place of a contact lies: in service as soon as one of theirs is. */
export function placeOf(facts: Facts, side: Side | null, location: Places): PlaceKnown {
  const names = placeNames(facts, side)
  if (names.length === 0) return 'unknown'
  return names.some((name) => isServed(name, location)) ? 'in_service' : 'other'
}

/** Exact names after the alias table: "Ontario, Canada" is not Ontario. Any case. */
export function isServed(name: string, { service_areas: areas, place_aliases: aliases }: Places): boolean {
  const alias = Object.entries(aliases).find(([alias]) => same(alias, name))
  const canonical = alias ? alias[1] : name
  return areas.some((area) => same(area, canonical))
}

/** A buyer's place is where they look, never where their own home stands; a seller's is where the home stands. */
function placeNames(facts: Facts, side: Side | null): string[] {
  const areas = listOf(facts, 'area')
  const home = [...listOf(facts, 'city'), ...listOf(facts, 'zip')]
  if (side === 'buyer') return areas
  if (side === 'seller') return home.length > 0 ? home : areas
  return [...areas, ...home]
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
