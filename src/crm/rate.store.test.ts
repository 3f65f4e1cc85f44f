import { describeOn } from '../../tests/support/test-database.ts'
import { rateCases } from './rate.store.cases.ts'

describeOn('memory', 'the gate of a location', rateCases)
