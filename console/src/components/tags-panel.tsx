import type { ContactView } from '../api.ts'
import { Icon } from './icon.tsx'
import { Empty, Panel } from './panel.tsx'

/** The contact's tags and fields in the simulated CRM. */
export function TagsPanel({ contact }: Pick<ContactView, 'contact'>) {
  const fields = Object.entries(contact.fields).filter(([, value]) => value !== null && value !== '')
  return (
    <Panel title="In the CRM">
      <h3 className="sr-only">Tags</h3>
      {contact.tags.length === 0 ? (
        <Empty>No tag yet. The bots add them as the conversation goes.</Empty>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {contact.tags.map((tag) => (
            <li key={tag} className="rounded-md bg-cold-soft px-2 py-0.5 text-sm text-cold">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {fields.length > 0 && <Fields fields={fields} />}
    </Panel>
  )
}

function Fields({ fields }: { fields: [string, unknown][] }) {
  return (
    <details className="group mt-3">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded text-sm text-muted">
        <Icon name="chevron" className="size-3.5 transition-transform group-open:rotate-90" />
        {fields.length === 1 ? '1 field' : `${fields.length} fields`}
      </summary>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {fields.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
