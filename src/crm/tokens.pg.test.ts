import { describeOn, otherProcess } from '../../tests/support/test-database.ts'
import { tokenCases } from './tokens.cases.ts'

describeOn('postgres', 'tokens', (database) => tokenCases(database, () => otherProcess(4)))
