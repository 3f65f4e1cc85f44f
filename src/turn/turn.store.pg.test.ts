import { describeOn } from '../../tests/support/test-database.ts'
import { acceptCases } from './accept.store.cases.ts'
import { buryMissingCases } from './bury-missing.store.cases.ts'
import { byHandWordsCases } from './by-hand-words.store.cases.ts'
import { byHandCases } from './by-hand.store.cases.ts'
import { commitCases } from './commit.store.cases.ts'
import { correctFactsCases } from './correct-facts.store.cases.ts'
import { eraseCases } from './erase.store.cases.ts'
import { privacyCases } from './privacy.store.cases.ts'
import { holdCases } from './release-hold.store.cases.ts'
import { retentionCases } from './retention.store.cases.ts'
import { transcriptCases } from './transcript.store.cases.ts'

describeOn('postgres', 'accept', acceptCases)
describeOn('postgres', 'commit', commitCases)
describeOn('postgres', 'contacts the CRM does not know', buryMissingCases)
describeOn('postgres', 'privacy requests', privacyCases)
describeOn('postgres', 'holds', holdCases)
describeOn('postgres', 'erasure', eraseCases)
describeOn('postgres', 'retention', retentionCases)
describeOn('postgres', 'by hand', byHandCases)
describeOn('postgres', 'facts put right by hand', correctFactsCases)
describeOn('postgres', 'by hand, in words', byHandWordsCases)
describeOn('postgres', 'transcript', transcriptCases)
