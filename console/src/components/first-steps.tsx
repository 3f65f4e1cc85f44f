import { Panel } from './panel.tsx'

const STEPS = [
  ['Text as a lead', 'Write on the phone, in English or Spanish, as short or as messy as leads do.'],
  ['Wait a moment', 'The bots wait 4 s for more, then answer everything at once.'],
  ['Look behind it', 'Who answered, what was understood, every CRM call and every check stand here.'],
  ['Take over', 'Send as a colleague: the bots go quiet until you give the conversation back.'],
] as const

/** What the empty side says before the first text. */
export function FirstSteps() {
  return (
    <div className="max-w-xl">
      <Panel title="How the sandbox works">
        <ol className="space-y-3 pt-1">
          {STEPS.map(([title, words], place) => (
            <li key={title} className="flex gap-3">
              <span
                aria-hidden="true"
                className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent-strong"
              >
                {place + 1}
              </span>
              <p className="text-sm">
                <span className="block font-medium">{title}</span>
                <span className="text-muted">{words}</span>
              </p>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  )
}
