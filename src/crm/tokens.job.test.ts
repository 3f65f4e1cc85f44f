import { describeOn } from '../../tests/support/test-database.ts'
import { tokenCases } from './tokens.cases.ts'

describeOn('memory', 'tokens', (database) => tokenCases(database, async () => database()))
