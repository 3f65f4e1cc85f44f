import type { Author } from './composer.tsx'

const WRITERS: { author: Author; label: string }[] = [
  { author: 'contact', label: 'As the lead' },
  { author: 'human', label: 'Send as a colleague' },
]

type Props = { author: Author; canTakeOver: boolean; onAuthor: (author: Author) => void }

/** Who writes the next text. A colleague needs a contact to write to. */
export function WriterChoice({ author, canTakeOver, onAuthor }: Props) {
  return (
    <fieldset className="flex rounded-full bg-raised p-0.5 text-sm">
      <legend className="sr-only">Who writes</legend>
      {WRITERS.map(({ author: value, label }) => (
        <label
          key={value}
          className="flex min-h-8 flex-auto cursor-pointer items-center justify-center rounded-full px-2 font-medium whitespace-nowrap text-muted has-checked:bg-surface has-checked:text-ink has-checked:shadow-card has-checked:ring-1 has-checked:ring-line has-disabled:cursor-not-allowed has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="author"
            value={value}
            checked={author === value}
            disabled={value === 'human' && !canTakeOver}
            onChange={() => onAuthor(value)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
