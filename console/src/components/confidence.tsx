const STEPS = [0.5, 0.7, 0.9]

/** How far a value may be trusted: bars to see, words to hover or hear. */
export function Confidence({ share, words }: { share: number; words: string }) {
  return (
    <span title={words} className="inline-flex items-center gap-0.5 self-center">
      {STEPS.map((step) => (
        <span key={step} aria-hidden="true" className={`h-3 w-1 rounded-full ${share >= step ? 'bg-accent' : 'bg-line'}`} />
      ))}
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="ml-1.5 w-9 text-right text-xs text-muted tabular-nums">
        {Math.round(share * 100)} %
      </span>
    </span>
  )
}
