import { ownerWords } from '../format.ts'

const LOOKS: Record<string, string> = { human: 'bg-human-soft text-human', nobody: 'bg-raised text-muted' }

/** Who has a contact, as a small label. */
export function OwnerMark({ owner }: { owner: string }) {
  return (
    <span className={`shrink-0 rounded-full px-2 py-0.5 text-xs font-medium ${LOOKS[owner] ?? 'bg-accent-soft text-accent-strong'}`}>
      {ownerWords(owner)}
    </span>
  )
}
