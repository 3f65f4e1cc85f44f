import type { Finding } from './lints.ts'
import type { Transcript, TranscriptLine } from './transcript.ts'

/** The corpus as plain text: one conversation after the other, with what the lints found in it. */
export const textOf = (corpus: readonly Transcript[], findings: readonly Finding[]): string =>
  corpus
    .map((transcript) =>
      [
        `# ${transcript.name} (${kindOf(transcript)})`,
        ...transcript.lines.flatMap((line) => [`${line.from === 'them' ? '  them' : 'us'}: ${line.text}`, `      [${noteOf(line)}]`]),
        ...findingsOf(transcript, findings).map(({ lint, text }) => `  FINDING ${lint}: ${text}`),
        '',
      ].join('\n'),
    )
    .join('\n')

const noteOf = (line: TranscriptLine): string => (line.from === 'them' ? `read: ${line.read}` : `decided: ${line.decided}`)

const kindOf = ({ bot, language }: Transcript): string => [...(bot === null ? [] : [bot]), language].join(', ')

const findingsOf = ({ name }: Transcript, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ conversation }) => conversation === name)

/** The corpus as one page that needs nothing else: a list of the conversations, then each as a phone shows it. */
export function pageOf(corpus: readonly Transcript[], findings: readonly Finding[]): string {
  const list = corpus.map(
    (transcript, index) => `<li><a href="#c${index}">${escaped(transcript.name)}</a> <small>${kindOf(transcript)}</small></li>`,
  )
  const conversations = corpus.map((transcript, index) => sectionOf(transcript, index, findingsOf(transcript, findings)))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Transcripts</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Transcripts</h1>
<p>${corpus.length} conversations, ${findings.length} findings. Read them as the lead, then as the agent. Under each text stands what was understood, or decided.</p>
<ol>${list.join('')}</ol>
${conversations.join('\n')}
</body>
</html>
`
}

function sectionOf(transcript: Transcript, index: number, findings: readonly Finding[]): string {
  const { name, language, lines } = transcript
  const found = findings.map(({ lint, text }) => `<p class="finding"><b>${escaped(lint)}</b> ${escaped(text)}</p>`)
  return `<section id="c${index}" lang="${language}"><h2>${escaped(name)} <small>${kindOf(transcript)}</small></h2>${lines.map(bubble).join('')}${found.join('')}</section>`
}

const bubble = (line: TranscriptLine): string =>
  `<p class="${line.from}"><span>${escaped(line.text)}</span><small>${escaped(noteOf(line))}</small><time>${line.at.toISOString().slice(0, 16).replace('T', ' ')}</time></p>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)

const STYLE = `
body{font:16px/1.45 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1c1e;background:#fff}
small,time{color:#6e6e73;font-weight:400}
section{border-top:1px solid #d8d8dc;padding-top:1rem;margin-top:2rem}
section p{margin:.4rem 0;display:flex;flex-direction:column}
section p small{font-size:.75rem;max-width:80%}
section p span{padding:.5rem .8rem;border-radius:1rem;max-width:80%}
.us{align-items:flex-end}.us span{background:#0a5bd3;color:#fff}
.them{align-items:flex-start}.them span{background:#e9e9eb}
time{font-size:.75rem}
.finding{background:#fff1d6;padding:.4rem .8rem;border-radius:.4rem}
@media (prefers-color-scheme:dark){body{background:#1c1c1e;color:#f2f2f7}.them span{background:#3a3a3c}.finding{background:#4a3a10}a{color:#6cb1ff}}
`
