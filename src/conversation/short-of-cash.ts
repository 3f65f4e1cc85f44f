import type { Draft } from './decision.ts'
import type { Facts } from './fact.ts'
import type { Ask } from './goal.ts'

/** Who cannot afford it, or counts on a loan already, is asked for a lender, and not whether they pay cash. */
export const withoutCash = <Asked extends Ask | null>(ask: Asked, { state, facts }: Pick<Draft, 'state' | 'facts'>): Asked =>
  ask?.key === 'financing' && (state.objections['affordability'] !== undefined || countsOnLoan(facts)) ? { ...ask, loan: true } : ask

/** What they earn, pay a month or put down, nobody tells who pays the whole price at once. */
const countsOnLoan = ({ down_payment: down, gross_income: income, monthly_budget: budget, debts_monthly: debts }: Facts): boolean =>
  income !== undefined ||
  budget !== undefined ||
  debts !== undefined ||
  (down !== undefined && !(down.unit === 'percent' && down.value === 100))
