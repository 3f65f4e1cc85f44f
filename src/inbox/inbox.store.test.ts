import { describeOn } from '../../tests/support/test-database.ts'
import { inboxCases } from './inbox.store.cases.ts'
import { laneCases } from './lanes.store.cases.ts'
import { messageCases } from './messages.store.cases.ts'

describeOn('memory', 'inbox', inboxCases)
describeOn('memory', 'messages', messageCases)
describeOn('memory', 'lanes', laneCases)
