import type { Screening } from '../turn-words.ts'
import { Icon, type IconName } from './icon.tsx'

const VERDICTS: Record<string, [words: string, icon: IconName, look: string]> = {
  pass: ['passed', 'check', 'text-accent'],
  changed: ['changed', 'edit', 'text-human'],
  warned: ['warned', 'alert', 'text-human'],
  refused: ['refused', 'x', 'text-bad'],
}

const verdictOf = (verdict: string) => VERDICTS[verdict] ?? ([verdict, 'question', 'text-muted'] as const)

/** What the text had to pass before it could leave, stage by stage. */
export function ScreeningList({ screening: { verdict, detail, stages } }: { screening: Screening }) {
  const [words, icon, look] = verdictOf(verdict)
  return (
    <details className="group">
      <summary className="inline-flex min-h-6 items-center gap-1.5 rounded">
        <Icon name={icon} className={`size-4 ${look}`} />
        <span>
          <span className={`font-medium ${look}`}>{words}</span>
          {stages.length > 0 && `, ${stages.length} ${stages.length === 1 ? 'check' : 'checks'}`}
          {detail && <span className="text-muted"> · {detail}</span>}
        </span>
        {stages.length > 0 && <Icon name="chevron" className="size-3.5 text-muted transition-transform group-open:rotate-90" />}
      </summary>
      <ul className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-3 gap-y-0.5">
        {stages.map((stage) => {
          const [said, sign, color] = verdictOf(stage.verdict)
          return (
            <li key={stage.name} className="flex items-center gap-1.5">
              <Icon name={sign} className={`size-3.5 ${color}`} />
              <span>
                {stage.name}
                <span className={stage.verdict === 'pass' ? 'sr-only' : 'text-muted'}> {stage.code ?? said}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
