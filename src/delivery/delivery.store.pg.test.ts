import { describeOn } from '../../tests/support/test-database.ts'
import { claimCases } from './claim-text.store.cases.ts'

describeOn('postgres', 'delivery', claimCases)
