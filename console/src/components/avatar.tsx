import { initials } from '../format.ts'

export function Avatar({ name, className = '' }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-9 shrink-0 place-items-center rounded-full bg-bubble text-xs font-semibold text-muted ${className}`}
    >
      {initials(name)}
    </span>
  )
}
