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

describeOn('memory', 'accept', acceptCases)
describeOn('memory', 'commit', commitCases)
describeOn('memory', 'contacts the CRM does not know', buryMissingCases)
describeOn('memory', 'privacy requests', privacyCases)
describeOn('memory', 'holds', holdCases)
describeOn('memory', 'erasure', eraseCases)
describeOn('memory', 'retention', retentionCases)
describeOn('memory', 'by hand', byHandCases)
describeOn('memory', 'facts put right by hand', correctFactsCases)
describeOn('memory', 'by hand, in words', byHandWordsCases)
describeOn('memory', 'transcript', transcriptCases)
