import { describeOn } from '../../tests/support/test-database.ts'
import { handoffCases } from './handoffs.store.cases.ts'

describeOn('memory', 'handoffs', handoffCases)
