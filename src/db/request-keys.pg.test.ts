import { describeOn } from '../../tests/support/test-database.ts'
import { requestKeyCases } from './request-keys.cases.ts'

describeOn('postgres', 'request keys', requestKeyCases)
