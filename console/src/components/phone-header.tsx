import { contactName } from '../format.ts'
import type { People } from '../use-people.ts'
import { Avatar } from './avatar.tsx'
import { Button } from './button.tsx'

/** Whose phone this is; on narrower screens also the switch between contacts. */
export function PhoneHeader({ people: { contacts, chosen, onChoose, onNew } }: { people: People }) {
  const contact = contacts.find(({ contact_id }) => contact_id === chosen)
  return (
    <header className="flex items-center gap-3 border-b border-line px-4 py-3">
      <Avatar name={contact ? contactName(contact) : ''} className="bg-accent-soft text-accent-strong" />
      <div className="min-w-0 flex-1">
        <h2 className={`truncate font-semibold ${contacts.length > 0 ? 'max-xl:sr-only' : ''}`}>
          {contact ? contactName(contact) : 'A new lead'}
        </h2>
        {contacts.length > 0 && (
          <select
            aria-label="Whose phone"
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.target.value)}
            className="-ml-1 block min-h-8 w-full max-w-64 truncate rounded-md bg-surface font-semibold xl:hidden"
          >
            {chosen !== null && !contact && <option value={chosen}>New lead</option>}
            {contacts.map((one) => (
              <option key={one.contact_id} value={one.contact_id}>
                {contactName(one)}
              </option>
            ))}
          </select>
        )}
        <p className="truncate text-sm text-muted">
          {contact?.phone}
          <span className={contact?.phone ? 'max-xl:hidden' : ''}>{contact?.phone && ' · '}The lead’s phone</span>
        </p>
      </div>
      <Button icon="plus" onClick={onNew} className="xl:hidden">
        New<span className="max-[22rem]:sr-only md:max-lg:sr-only"> contact</span>
      </Button>
    </header>
  )
}
