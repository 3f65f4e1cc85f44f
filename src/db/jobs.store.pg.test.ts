import { describeOn, otherProcess } from '../../tests/support/test-database.ts'
import { jobCases } from './jobs.store.cases.ts'

describeOn('postgres', 'jobs of locations', (database) => jobCases(database, () => otherProcess(1)))
