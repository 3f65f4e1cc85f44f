import { contactName } from '../format.ts'
import type { People } from '../use-people.ts'
import { Avatar } from './avatar.tsx'
import { Button } from './button.tsx'
import { OwnerMark } from './owner-mark.tsx'

/** The sandbox's contacts on a wide screen. */
export function ContactRail({ people: { contacts, chosen, onChoose, onNew } }: { people: People }) {
  return (
    <nav aria-label="Contacts" className="flex min-h-0 w-60 shrink-0 flex-col gap-3 max-xl:hidden 2xl:w-72">
      <div className="flex items-center justify-between gap-2 pl-2">
        <h2 className="text-sm font-semibold">Contacts</h2>
        <Button icon="plus" onClick={onNew}>
          New contact
        </Button>
      </div>
      {contacts.length === 0 && <p className="px-2 text-sm text-muted">Contacts appear here. Text from the phone to make the first.</p>}
      <ul className="-mx-1 min-h-0 flex-1 space-y-1 overflow-y-auto p-1">
        {contacts.map((contact) => (
          <li key={contact.contact_id}>
            <button
              type="button"
              aria-current={contact.contact_id === chosen ? 'true' : undefined}
              onClick={() => onChoose(contact.contact_id)}
              className="flex w-full items-start gap-2.5 rounded-xl border border-transparent p-2 text-left hover:bg-surface aria-[current]:border-line aria-[current]:bg-surface aria-[current]:shadow-card"
            >
              <Avatar name={contactName(contact)} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">{contactName(contact)}</span>
                <span className="mt-0.5 flex items-center justify-between gap-2">
                  <span className="truncate text-sm text-muted">{contact.last_text ?? 'No text yet'}</span>
                  <OwnerMark owner={contact.owner} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
