import { describeOn } from '../../tests/support/test-database.ts'
import { inboxCases } from './inbox.store.cases.ts'
import { laneCases } from './lanes.store.cases.ts'
import { messageCases } from './messages.store.cases.ts'

describeOn('postgres', 'inbox', inboxCases)
describeOn('postgres', 'messages', messageCases)
describeOn('postgres', 'lanes', laneCases)
