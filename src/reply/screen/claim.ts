import type { Facts } from '../../conversation/fact.ts'
import { listOf } from '../../conversation/fact.ts'
import type { Location } from '../../conversation/location.ts'
import { remember } from '../../lib/remember.ts'
import { plainLatin } from './plain-latin.ts'

/**
 * A thing a text must not say, as a pattern over one clause in plain words (`clausesOf`).
 * `unless` lifts it when it stands in the clause up to the end of the claim ("I can't judge how safe…"),
 * `unlessAnywhere` when it stands anywhere in the clause.
 */
export type Claim = { code: string; pattern: RegExp; unless: RegExp | null; unlessAnywhere: RegExp | null }

/** `a`, then at most `gap` words, then `b`. Gaps are bounded, so matching stays linear. */
export const followed = (a: string, b: string, gap = 3): string => `(?:${a})(?: \\S+){0,${gap}} (?:${b})`

/** `a` and `b` within `gap` words of each other, in either order. */
export const near = (a: string, b: string, gap = 4): string => `${followed(a, b, gap)}|${followed(b, a, gap)}`

/** What lifts a claim: `before` its end, or `anywhere` in the clause. */
export type Lifted = string | { anywhere?: string; before?: string }

/** A claim of whole words; several phrasings are joined. */
export const claim = (code: string, phrasings: readonly string[], lifted: Lifted = ''): Claim => {
  const { before = '', anywhere = '' } = typeof lifted === 'string' ? { before: lifted } : lifted
  return {
    code,
    pattern: whole(phrasings.join('|')),
    unless: before === '' ? null : whole(before),
    unlessAnywhere: anywhere === '' ? null : whole(anywhere),
  }
}

/** The first claim a text makes, or null. */
export function firstClaim(clauses: readonly string[], claims: readonly Claim[]): Claim | null {
  const claimOf = readerOf(claims)
  for (const clause of clauses) {
    const found = claimOf(clause)
    if (found !== null) return found
  }
  return null
}

/** By table. Our own wordings come again and again, whatever the names in them: what a clause claims is read once. */
const READERS = new WeakMap<readonly Claim[], (clause: string) => Claim | null>()

function readerOf(claims: readonly Claim[]): (clause: string) => Claim | null {
  const known = READERS.get(claims)
  if (known !== undefined) return known
  const read = (clause: string): Claim | null => claims.find((claim) => claimedIn(clause, claim) !== null) ?? null
  const reader = remember(read, { most: 2048, longest: 200 })
  READERS.set(claims, reader)
  return reader
}

/**
 * A text as clauses of plain words. Proper names step aside first, so that no street called after a saint and no city
 * called Ontario is taken for a claim: `placename`, `streetaddress`, `weblink`, `agentname`, `brokeragename`.
 */
export function clausesOf(text: string, location: Location, facts: Facts = {}): string[] {
  let plain = ` ${plainLatin(text).replaceAll(/[\u2019\u0060\u00B4]/g, "'")} `
  const own = ownNames(facts)
  for (const { words, tokens } of [...(own === null ? [] : [own]), locationNames(location)])
    plain = plain.replace(words, (name) => tokens.get(name) ?? name)
  return plain
    .replaceAll(LINK, ' weblink ')
    .replaceAll(STREET_ADDRESS, ' streetaddress ')
    .replaceAll(/(\d) %/g, '$1%')
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .split(CLAUSE_END)
    .map((clause) => clause.replaceAll(/[^a-z0-9'$%#/.@]+|\.(?!\d)/g, ' ').trim())
    .filter((clause) => clause !== '')
}

/** What a link is called says nothing; whether it may stand is a matter of its own. */
const LINK = /https?:\/\/\S+/g
const CLAUSE_END = /[.!?]+(?=\s)|[;\n?!]|\s(?:but|however|though|although|pero|aunque|sin embargo)\s/
const STREET_ADDRESS =
  /(?<=\s)\d{1,6} (?:[nsew]\.? )?(?:[a-z0-9'.]+ ){1,3}?(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|way|pl|place|cir|circle|ter|terrace|pkwy|trail|calle)\b\.?/g

/** The words of a clause that make a claim, with what stands right before them, or after where that says too little; null when it makes none. */
export function claimedIn(clause: string, { pattern, unless, unlessAnywhere }: Claim): string | null {
  const match = pattern.exec(clause)
  if (match === null || unlessAnywhere?.test(clause) === true) return null
  const end = match.index + match[0].length
  if (unless?.test(clause.slice(0, end)) === true) return null
  const said = [...wordsOf(clause.slice(0, match.index)).slice(-BESIDE), ...wordsOf(match[0])]
  return [...said, ...(said.length > BESIDE ? [] : wordsOf(clause.slice(end)).slice(0, BESIDE))].join(' ')
}

const BESIDE = 2
const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '')

const whole = (source: string): RegExp => new RegExp(`(?<![\\w'])(?:${source})(?![\\w'])`)

type Names = { words: RegExp; tokens: ReadonlyMap<string, string> }

/** Longer names first, so that a city inside a street's name does not cut it. */
function namesOf(pairs: readonly (readonly [name: string, token: string])[]): Names {
  const tokens = new Map<string, string>()
  for (const [name, token] of pairs) {
    const plain = plainLatin(name)
    if (plain !== '' && !tokens.has(plain)) tokens.set(plain, token)
  }
  const sources = [...tokens.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[^a-z0-9 ]/g, '\\$&'))
  return { words: new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`, 'g'), tokens }
}

/** A location's names are the same for every text of it: compiled once for each. */
const LOCATION_NAMES = new WeakMap<Location, Names>()

function locationNames(location: Location): Names {
  const known = LOCATION_NAMES.get(location)
  if (known !== undefined) return known
  const places = [...location.service_areas, ...Object.keys(location.place_aliases).filter((alias) => alias.length > 3)]
  const names = namesOf([
    [location.brokerage, 'brokeragename'],
    [location.agent, 'agentname'],
    [location.agent.split(' ')[0] ?? '', 'agentname'],
    ...places.map((place) => [place, 'placename'] as const),
  ])
  LOCATION_NAMES.set(location, names)
  return names
}

/** The contact's own addresses and places. */
function ownNames(facts: Facts): Names | null {
  const places = [...listOf(facts, 'area'), ...listOf(facts, 'city'), ...listOf(facts, 'relocation_destination')]
  const addresses = listOf(facts, 'property_address')
  if (places.length + addresses.length === 0) return null
  return namesOf([
    ...addresses.map((address) => [address, 'streetaddress'] as const),
    ...places.map((place) => [place, 'placename'] as const),
  ])
}
