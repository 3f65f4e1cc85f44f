import type { Turn } from '../api.ts'
import { turnStory } from '../turn-words.ts'
import { Instant } from './instant.tsx'
import { IntentBars } from './intent-bars.tsx'
import { Empty, Panel } from './panel.tsx'
import { Reason } from './reason.tsx'
import { ScreeningList } from './screening-list.tsx'
import { TurnSwitch } from './turn-switch.tsx'

type Props = { turns: Turn[]; chosen: string | null; zone: string; onChoose: (turnId: string | null) => void }

/** Why a turn went as it did, from routing to times. */
export function ReasonsPanel({ turns, chosen, zone, onChoose }: Props) {
  const inOrder = turns.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const found = inOrder.findIndex(({ turn_id }) => turn_id === chosen)
  const place = found === -1 ? inOrder.length - 1 : found
  const turn = inOrder[place]
  const choose = (next: number): void => onChoose(next >= inOrder.length - 1 ? null : (inOrder[next]?.turn_id ?? null))
  return (
    <Panel title="Why this answer" aside={turn && <TurnSwitch place={place} count={inOrder.length} onPlace={choose} />}>
      {turn ? (
        <Story turn={turn} zone={zone} />
      ) : (
        <Empty>After the first answer, its reasons stand here: who answered, what was understood, what was checked.</Empty>
      )}
    </Panel>
  )
}

function Story({ turn, zone }: { turn: Turn; zone: string }) {
  const { route, handoff, intent, phrases, acts, goal, screening, times } = turnStory(turn)
  return (
    <div className="space-y-3">
      {turn.reply !== null && (
        <blockquote className="rounded-xl bg-raised px-3 py-2 text-sm leading-snug wrap-anywhere">{turn.reply}</blockquote>
      )}
      <dl className="space-y-3 text-sm">
        {route && (
          <Reason name={route.step === null ? 'Routing' : `Routing, step ${route.step}`}>
            {route.words}
            {handoff && <span className="block text-muted">{handoff}</span>}
          </Reason>
        )}
        {acts.length > 0 && <Reason name="Heard">{acts.join(' · ')}</Reason>}
        {intent && (
          <Reason name="Intent">
            <IntentBars intent={intent} phrases={phrases} />
          </Reason>
        )}
        {goal && <Reason name="Goal">{goal}</Reason>}
        {screening && (
          <Reason name="Screening">
            <ScreeningList screening={screening} />
          </Reason>
        )}
        {times.length > 0 && (
          <Reason name="Times">
            <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
              {times.map(({ label, value, at }) => (
                <li key={label}>
                  <span className="text-muted">{label}</span> {at === null ? value : <Instant at={at} zone={zone} />}
                </li>
              ))}
            </ul>
          </Reason>
        )}
      </dl>
    </div>
  )
}
