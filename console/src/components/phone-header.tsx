import type { ContactRow } from '../api.ts'
import { Avatar } from './avatar.tsx'
import { Button } from './button.tsx'

type Props = { contacts: ContactRow[]; chosen: string | null; onChoose(contactId: string): void; onNew(): void }

/** Whose phone this is; on narrower screens also the switch between contacts. */
export function PhoneHeader({ contacts, chosen, onChoose, onNew }: Props) {
  const contact = contacts.find(({ contact_id }) => contact_id === chosen)
  return (
    <header className="flex items-center gap-3 border-b border-line px-4 py-3">
      <Avatar name={contact?.name ?? ''} className="bg-accent-soft text-accent-strong" />
      <div className="min-w-0 flex-1">
        <h2 className="truncate font-semibold max-xl:sr-only">{contact ? `${contact.name}’s phone` : 'A new lead’s phone'}</h2>
        {contacts.length > 0 && (
          <select
            aria-label="Whose phone"
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.target.value)}
            className="-ml-1 block min-h-8 w-full max-w-64 truncate rounded-md bg-surface font-semibold xl:hidden"
          >
            {contacts.map(({ contact_id, name }) => (
              <option key={contact_id} value={contact_id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <p className="truncate text-sm text-muted">{contact?.phone ?? 'You write as a lead'}</p>
      </div>
      <Button icon="plus" onClick={onNew} className="xl:hidden">
        New<span className="max-[22rem]:sr-only"> contact</span>
      </Button>
    </header>
  )
}
