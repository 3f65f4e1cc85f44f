import { describeOn } from '../../tests/support/test-database.ts'
import { acceptCases } from './accept.store.cases.ts'
import { commitCases } from './commit.store.cases.ts'

describeOn('memory', 'accept', acceptCases)
describeOn('memory', 'commit', commitCases)
