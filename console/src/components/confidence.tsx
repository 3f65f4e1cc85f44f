import { percent } from '../format.ts'

const STEPS = [0.5, 0.7, 0.9]

/** How far a value may be trusted: bars and a figure to see, words to hover or hear. */
export function Confidence({ share, words }: { share: number; words: string }) {
  return (
    <span title={words} className="flex flex-col items-end gap-0.5 self-center">
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="flex gap-0.5">
        {STEPS.map((step) => (
          <span key={step} className={`h-1 w-2 rounded-full ${share >= step ? 'bg-accent' : 'bg-line'}`} />
        ))}
      </span>
      <span aria-hidden="true" className="text-xs leading-none text-muted tabular-nums">
        {percent(share)}
      </span>
    </span>
  )
}
