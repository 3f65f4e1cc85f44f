import { percent } from '../format.ts'

type Props = { intent: { buyer: number; seller: number }; phrases: string[] }

/** How strongly the conversation speaks for each side, and the words that counted in this turn. */
export function IntentBars({ intent, phrases }: Props) {
  const sides = [
    { label: 'Buying', share: intent.buyer },
    { label: 'Selling', share: intent.seller },
  ]
  return (
    <>
      <ul className="space-y-1">
        {sides.map(({ label, share }) => (
          <li key={label} className="grid grid-cols-[3.5rem_1fr_2.75rem] items-center gap-2">
            <span>{label}</span>
            <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full overflow-hidden rounded-full">
              <rect width="100" height="6" className="fill-line" />
              <rect width={Math.round(share * 100)} height="6" className="fill-accent" />
            </svg>
            <span className="text-right tabular-nums">{percent(share)}</span>
          </li>
        ))}
      </ul>
      {phrases.length > 0 && <p className="mt-1 text-muted">because of {phrases.map((phrase) => `“${phrase}”`).join(', ')}</p>}
    </>
  )
}
