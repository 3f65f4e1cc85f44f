import { useState } from 'react'
import type { ActionRow, ContactView } from '../api.ts'
import { plainWords } from '../format.ts'
import { Button } from './button.tsx'
import { CrmCallRow } from './crm-call-row.tsx'
import { Icon } from './icon.tsx'
import { Empty, Panel } from './panel.tsx'

const FIRST = 12

/** Every call to the simulated CRM, newest first, and what still waits to go out. */
export function CallsPanel({ view, zone }: { view: ContactView; zone: string }) {
  const [isAll, setAll] = useState(false)
  const calls = view.crm_calls.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const open = view.actions.filter(({ status }) => status !== 'accepted' && status !== 'cancelled')
  return (
    <Panel title="CRM calls" aside={<p className="text-xs text-muted">{calls.length > 0 && `${calls.length}, newest first`}</p>}>
      <Open actions={open} />
      {calls.length === 0 && open.length === 0 && (
        <Empty>Each call to the CRM appears here the moment it is made. Send a text to see the first.</Empty>
      )}
      <ul className="-mx-2">
        {(isAll ? calls : calls.slice(0, FIRST)).map((call) => (
          <CrmCallRow key={`${call.at} ${call.method} ${call.path} ${call.status}`} call={call} zone={zone} />
        ))}
      </ul>
      {calls.length > FIRST && !isAll && (
        <Button className="mt-2 w-full" onClick={() => setAll(true)}>
          Show all {calls.length}
        </Button>
      )}
    </Panel>
  )
}

/** Work for the CRM that is not done yet, or failed. */
function Open({ actions }: { actions: ActionRow[] }) {
  if (actions.length === 0) return null
  return (
    <ul className="mb-3 space-y-1 rounded-xl bg-raised px-3 py-2 text-sm">
      {actions.map(({ id, kind, status, reason }) => (
        <li key={id} className="flex items-center gap-2">
          <Icon name={status === 'failed' ? 'alert' : 'clock'} className={status === 'failed' ? 'size-4 text-bad' : 'size-4 text-muted'} />
          <span>
            {plainWords(kind)}: {plainWords(status).toLowerCase()}
            {reason && `, ${plainWords(reason).toLowerCase()}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
