import { useId } from 'react'

/** A labelled line of text. */
export function Field({ name, label, hint, maxLength }: { name: string; label: string; hint: string; maxLength: number }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label} <span className="font-normal text-muted">({hint})</span>
      </label>
      <input
        id={id}
        name={name}
        maxLength={maxLength}
        autoComplete="off"
        className="min-h-10 w-full rounded-xl border border-edge bg-surface px-3 text-base"
      />
    </div>
  )
}
