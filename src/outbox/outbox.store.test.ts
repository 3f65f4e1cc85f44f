import { describeOn } from '../../tests/support/test-database.ts'
import { outboxCases } from './outbox.store.cases.ts'

describeOn('memory', 'outbox', outboxCases)
