// `npm run transcripts [-- --out FOLDER] [--only WORDS] [--seed N]`: holds the written conversations, the worked examples and the
// simulated leads through the real line under the virtual clock and writes them as one page (transcripts.html) and as text
// (transcripts.txt), with what was understood and decided beside each text, and what the lints find. Exit 1 on a finding.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleLocation } from '../src/conversation/sample-location.ts'
import { PERSONAS } from '../src/demo/personas/personas.ts'
import { CONVERSATIONS_EN } from './transcripts/conversations.en.ts'
import { CONVERSATIONS_ES } from './transcripts/conversations.es.ts'
import { EXAMPLES } from './transcripts/examples.ts'
import { holdConversations, holdPersonas } from './transcripts/hold-conversations.ts'
import { lint } from './transcripts/lints.ts'
import { pageOf, textOf } from './transcripts/page.ts'

const { out, only, seed } = parseArgs({
  options: { out: { type: 'string', default: 'transcripts' }, only: { type: 'string' }, seed: { type: 'string', default: '1' } },
}).values

const named = <Named extends { name: string }>(all: readonly Named[]): Named[] =>
  all.filter(({ name }) => only === undefined || name.includes(only))
const corpus = [
  ...(await holdConversations(named([...EXAMPLES, ...CONVERSATIONS_EN, ...CONVERSATIONS_ES]), sampleLocation)),
  ...(await holdPersonas(named(PERSONAS), Number(seed), sampleLocation)),
]
const findings = lint(corpus)
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'transcripts.html'), pageOf(corpus, findings))
writeFileSync(join(out, 'transcripts.txt'), textOf(corpus, findings))
for (const { conversation, lint: name, text } of findings) console.log(`${conversation}: ${name}: ${text}`)
console.log(`${corpus.length} conversations, ${findings.length} findings: ${join(out, 'transcripts.html')}`)
process.exitCode = findings.length > 0 ? 1 : 0
