import { describeOn } from '../../tests/support/test-database.ts'
import { jobCases } from './jobs.store.cases.ts'

describeOn('memory', 'jobs of locations', (database) => jobCases(database, async () => database()))
