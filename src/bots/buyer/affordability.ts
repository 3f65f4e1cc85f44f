import type { Fact, Facts } from '../../conversation/fact.ts'
import { numberOf, textOf } from '../../conversation/fact.ts'

export type Terms = {
  /** A year, as a share: .0685 is 6.85 %. */
  rate: number
  months: number
  /** A year, as shares: property tax of the price, mortgage insurance of the loan. */
  tax: number
  pmi: number
  /** Dollars: home insurance a year. */
  insurance: number
}

/** A share of the price, or dollars in hand. */
export type DownPayment = { share: number } | { dollars: number }

export type Budget = {
  /** Gross, dollars a year. */
  income: number
  /** Dollars a month; null when unknown, then only the housing share limits. */
  debts: number | null
  hoa: number
  down: DownPayment
}

export type BuyingPower = { buyingPower: number | null; debtsKnown: boolean }

export const DEFAULT_TERMS: Terms = { rate: 0.0685, months: 360, tax: 0.0115, pmi: 0.006, insurance: 1800 }
export const DEFAULT_DOWN: DownPayment = { share: 0.2 }

/** From this share on lenders ask no mortgage insurance. */
const NO_PMI_FROM = 0.2

/**
 * What the contact could pay, for the card and the API only: cash buyers their stated amount, others by their stated
 * income; null when neither was said.
 */
export function buyingPowerOf(facts: Facts, terms: Terms = DEFAULT_TERMS): BuyingPower {
  const debts = numberOf(facts, 'debts_monthly')
  const debtsKnown = debts !== null
  if (textOf(facts, 'financing') === 'cash') return { buyingPower: numberOf(facts, 'price_max'), debtsKnown }
  const income = yearly(facts.gross_income)
  if (income === null) return { buyingPower: null, debtsKnown }
  const budget = { income, debts, hoa: numberOf(facts, 'hoa') ?? 0, down: downOf(facts.down_payment) }
  return { buyingPower: affordablePrice(budget, terms), debtsKnown }
}

/** An exact thousand that arithmetic left a hair short stays that thousand. */
const ROUNDING_DUST = 1e-9

/** The highest price whose monthly cost stays within the housing limit, rounded down to 1,000, never below 0. */
export function affordablePrice(budget: Budget, terms: Terms = DEFAULT_TERMS): number {
  const forHome = housingLimit(budget) - terms.insurance / 12 - budget.hoa
  if (forHome <= 0) return 0
  const price = 'share' in budget.down ? byShare(forHome, budget.down.share, terms) : byDollars(forHome, budget.down.dollars, terms)
  return Math.floor(price / 1000 + ROUNDING_DUST) * 1000
}

/** Dollars a month for the home: 31 % of income, or what 43 % leaves after other debts. */
export function housingLimit({ income, debts }: Pick<Budget, 'income' | 'debts'>): number {
  const month = income / 12
  return debts === null ? 0.31 * month : Math.min(0.31 * month, 0.43 * month - debts)
}

/** Monthly payment on one dollar of loan. */
export function paymentFactor({ rate, months }: Pick<Terms, 'rate' | 'months'>): number {
  const monthly = rate / 12
  return monthly === 0 ? 1 / months : monthly / (1 - (1 + monthly) ** -months)
}

function byShare(forHome: number, share: number, terms: Terms): number {
  const pmi = share >= NO_PMI_FROM ? 0 : terms.pmi
  return forHome / ((1 - share) * (paymentFactor(terms) + pmi / 12) + terms.tax / 12)
}

/** Mortgage insurance falls away only if the price reached without it leaves the down payment large enough. */
function byDollars(forHome: number, dollars: number, terms: Terms): number {
  const free = withLoan(forHome, dollars, { factor: paymentFactor(terms), tax: terms.tax })
  if (dollars >= NO_PMI_FROM * free) return free
  return withLoan(forHome, dollars, { factor: paymentFactor(terms) + terms.pmi / 12, tax: terms.tax })
}

/** Where the dollars cover the whole price no loan is left, and the tax alone sets the limit. */
const withLoan = (forHome: number, dollars: number, { factor, tax }: { factor: number; tax: number }): number =>
  Math.min((forHome + dollars * factor) / (factor + tax / 12), forHome / (tax / 12))

function yearly(income: Fact | undefined): number | null {
  if (typeof income?.value !== 'number') return null
  return income.unit === 'usd_per_month' ? income.value * 12 : income.value
}

function downOf(down: Fact | undefined): DownPayment {
  if (typeof down?.value !== 'number') return DEFAULT_DOWN
  return down.unit === 'percent' ? { share: Math.min(1, down.value / 100) } : { dollars: down.value }
}
