import type { ContactView } from '../api.ts'
import { OWNER_REASONS, wordsFor } from '../codes.ts'
import { ownerWords, plainWords } from '../format.ts'
import { Icon, type IconName } from './icon.tsx'
import { Panel } from './panel.tsx'

const TEMPERATURES: Record<string, [look: string, icon: IconName]> = {
  hot: ['bg-hot-soft text-hot', 'flame'],
  warm: ['bg-human-soft text-human', 'sun'],
  cold: ['bg-cold-soft text-cold', 'snow'],
}

/** Who has the contact and how promising it is. */
export function WhoAnswers({ view }: { view: ContactView }) {
  const { owner, owner_reason: reason, temperature, score } = view
  const isBot = owner !== 'human' && owner !== 'nobody'
  const ground = isBot ? 'bg-accent-soft text-accent' : owner === 'human' ? 'bg-human-soft text-human' : 'bg-raised text-muted'
  return (
    <Panel title="Who answers">
      <div className="flex items-center gap-3">
        <span className={`grid size-10 shrink-0 place-items-center rounded-full ${ground}`}>
          <Icon name={isBot ? 'bot' : owner === 'human' ? 'contact' : 'pause'} className="size-5" />
        </span>
        <p className="flex-1 text-base font-semibold">{ownerWords(owner)}</p>
        {temperature !== null && <Temperature temperature={temperature} />}
      </div>
      <p className="mt-2 text-sm text-muted">{reason ? wordsFor(OWNER_REASONS, reason) : 'The first text decides which bot answers.'}</p>
      <Scores score={score} scores={view.scores} />
    </Panel>
  )
}

function Temperature({ temperature }: { temperature: string }) {
  const [look, icon] = TEMPERATURES[temperature] ?? ['bg-raised text-muted', 'clock']
  return (
    <p className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-medium ${look}`}>
      <Icon name={icon} />
      <span className="sr-only">Temperature: </span>
      {plainWords(temperature)}
    </p>
  )
}

function Scores({ score, scores }: { score: number | null; scores: ContactView['scores'] }) {
  if (score === null) return null
  const parts = [
    { label: 'Lead score', value: score },
    { label: 'Financial readiness', value: scores?.['frs'] },
    { label: 'Commitment', value: scores?.['pcs'] },
  ]
  return (
    <dl className="mt-4 grid grid-cols-3 gap-3 border-t border-line pt-3">
      {parts.map(({ label, value }) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-xs leading-tight text-muted">{label}</dt>
          <dd className="text-lg font-semibold tabular-nums">{typeof value === 'number' ? Math.round(value) : '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
