import type { FactRow } from '../api.ts'
import { confidenceWords, factWords, fieldWords } from '../format.ts'
import { Confidence } from './confidence.tsx'
import { Empty, Panel } from './panel.tsx'

type Props = { facts: FactRow[]; marked: string | null; onSource: (messageId: string) => void }

/** What is known of the contact; each fact leads to the text it came from, earlier values are struck through. */
export function FactsPanel({ facts, marked, onSource }: Props) {
  const known = facts.filter(({ status }) => status === 'current')
  const past = facts.filter(({ status }) => status !== 'current')
  return (
    <Panel title="What is known">
      {known.length === 0 && <Empty>Facts appear here as the lead names them: area, price, timeline, rooms.</Empty>}
      <ul className="-mx-2">
        {known.map((fact) => (
          <li key={fact.field}>
            <Fact
              fact={fact}
              earlier={past.filter(({ field }) => field === fact.field)}
              isMarked={isFrom(fact, marked)}
              onSource={onSource}
            />
          </li>
        ))}
      </ul>
      {known.length > 0 && <p className="mt-1 text-xs text-muted">Press a fact to see the text it came from.</p>}
      <Without facts={past.filter(({ field }) => !known.some((fact) => fact.field === field))} />
    </Panel>
  )
}

const isFrom = ({ source_message_id: source }: FactRow, marked: string | null): boolean => source !== null && source === marked

type FactProps = { fact: FactRow; earlier: FactRow[]; isMarked: boolean; onSource: (messageId: string) => void }

function Fact({ fact, earlier, isMarked, onSource }: FactProps) {
  const { source_message_id: source } = fact
  return (
    <button
      type="button"
      disabled={source === null}
      aria-pressed={isMarked}
      onClick={() => source !== null && onSource(source)}
      className="grid min-h-9 w-full grid-cols-[6rem_1fr_auto] items-baseline gap-x-3 rounded-lg px-2 py-1.5 text-left text-sm hover:bg-raised aria-pressed:bg-human-soft"
    >
      <span className="text-muted">{fieldWords(fact.field)}</span>
      <span className="font-medium wrap-anywhere">
        {factWords(fact)}
        {earlier.map((old, place) => (
          <s key={place} className="block font-normal text-muted">
            {factWords(old)}
          </s>
        ))}
      </span>
      <Confidence share={fact.confidence} words={confidenceWords(fact.confidence)} />
    </button>
  )
}

const WHY_NOT: Record<string, string> = { declined: 'does not want to say', excluded: 'ruled out', superseded: 'taken back' }

/** Fields without a present value: declined, ruled out, taken back. */
function Without({ facts }: { facts: FactRow[] }) {
  if (facts.length === 0) return null
  return (
    <ul className="mt-2 space-y-1 border-t border-line pt-2 text-sm text-muted">
      {facts.map((fact, place) => (
        <li key={place}>
          {fieldWords(fact.field)}: {fact.status !== 'declined' && `${factWords(fact)}, `}
          {WHY_NOT[fact.status] ?? fact.status}
        </li>
      ))}
    </ul>
  )
}
