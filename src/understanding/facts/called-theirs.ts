import type { FactField } from '../../conversation/fact.ts'
import type { Claim } from './claim-spans.ts'
import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'

/** Fields one has only one value of: two in a text are one's own and another's. */
const OF_ONE: readonly FactField[] = [
  'phone',
  'email',
  'zip',
  'property_address',
  'sqft',
  'hoa',
  'rent',
  'gross_income',
  'mortgage_balance',
  'price_max',
]

/**
 * Of several values of one field those called theirs: "the office is 91730, the house is 91739". Nothing changes where none is called so,
 * or all are; what follows the last one called so may correct it and stays.
 */
export function calledTheirs(scene: Scene, claims: readonly Claim[]): readonly Claim[] {
  return OF_ONE.reduce<readonly Claim[]>((left, field) => {
    const told = left.filter((claim) => valueOf(claim, field) !== undefined)
    if (new Set(told.map((claim) => valueOf(claim, field))).size < 2) return left
    const theirs = told.findLastIndex((claim) => OWN.test(scene.text.slice(leadOf(scene, claim, told), claim.start)))
    const others = told
      .slice(0, Math.max(0, theirs))
      .filter((claim) => !OWN.test(scene.text.slice(leadOf(scene, claim, told), claim.start)))
    return left.map((claim) =>
      others.includes(claim) ? { ...claim, facts: claim.facts.filter((fact) => fact.field !== field || fact.negated === true) } : claim,
    )
  }, claims)
}

const valueOf = ({ facts }: Claim, field: FactField): unknown =>
  facts.find((fact) => fact.field === field && fact.negated !== true && fact.confidence >= STORED)?.value

const STORED = 0.5

/** Where the words before a value begin: at the value before it, and not too far. */
function leadOf({ text }: Scene, claim: Claim, told: readonly Claim[]): number {
  const before = told.findLast((one) => one.end <= claim.start)?.end ?? 0
  const lead = text.slice(Math.max(before, claim.start - FAR), claim.start)
  return claim.start - lead.length + lead.search(/[^.!?;|]*$/)
}

const FAR = 60

const OWN = spots(
  'mine|ours|my|our|(?:call|text|reach|email|for|use|approved|cleared) (?:me|us|at)|use|us (?:for|at|up to)|mi|mis|mio|mia|el mio|la mia|nuestr[oa]|conmigo|la casa|the (?:house|home|condo) (?:is|has)|new (?:one|number)|nuevo|send it to|mandelo a',
)
