import { describeOn } from '../../tests/support/test-database.ts'
import { outcomeCases } from './handoff-outcomes.store.cases.ts'
import { handoffLawCases } from './handoff-laws.store.cases.ts'
import { handoffCases } from './handoffs.store.cases.ts'

describeOn('memory', 'handoffs', handoffCases)
describeOn('memory', 'laws of handoffs', handoffLawCases)
describeOn('memory', 'outcomes of handoffs', outcomeCases)
