import { describeOn } from '../../tests/support/test-database.ts'
import { claimCases } from './claim-text.store.cases.ts'

describeOn('memory', 'delivery', claimCases)
