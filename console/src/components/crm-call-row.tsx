import type { CrmCall } from '../api.ts'
import { Icon } from './icon.tsx'
import { Instant } from './instant.tsx'

const METHODS: Record<string, string> = {
  GET: 'text-muted',
  POST: 'text-accent',
  PUT: 'text-human',
  PATCH: 'text-human',
  DELETE: 'text-bad',
}

/** One call: method, path, outcome; its body opens below. */
export function CrmCallRow({ call: { at, method, path, status, body }, zone }: { call: CrmCall; zone: string }) {
  const isGood = status !== null && status >= 200 && status < 400
  return (
    <li>
      <details className="group rounded-lg open:bg-raised">
        <summary className="grid min-h-9 grid-cols-[auto_3.25rem_1fr_auto] items-center gap-x-2 rounded-lg px-2 py-1 text-sm hover:bg-raised">
          <Icon name="chevron" className="size-3.5 text-muted transition-transform group-open:rotate-90" />
          <span className={`font-mono text-xs font-semibold ${METHODS[method] ?? 'text-muted'}`}>{method}</span>
          <span className="min-w-0 truncate font-mono text-xs group-open:whitespace-normal group-open:wrap-anywhere" title={path}>
            {path}
          </span>
          <span className={`inline-flex items-center gap-1 text-xs font-medium tabular-nums ${isGood ? 'text-accent' : 'text-bad'}`}>
            <Icon name={isGood ? 'check' : 'alert'} className="size-3.5" />
            {status ?? 'no answer'}
          </span>
        </summary>
        <div className="px-2 pb-2 pl-8 text-xs">
          <p className="text-muted">
            <Instant at={at} zone={zone} />
            {!isGood && (status === null ? ', the CRM did not answer' : ', refused by the CRM')}
          </p>
          <pre tabIndex={0} className="mt-1 max-h-60 overflow-auto rounded-lg border border-line bg-surface p-2 font-mono leading-relaxed">
            {body === null || body === undefined ? 'No body' : JSON.stringify(body, null, 2)}
          </pre>
        </div>
      </details>
    </li>
  )
}
