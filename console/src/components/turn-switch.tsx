import { Icon } from './icon.tsx'

/** Steps through the turns of a conversation. */
export function TurnSwitch({ place, count, onPlace }: { place: number; count: number; onPlace: (place: number) => void }) {
  const look = 'grid size-8 place-items-center rounded-lg hover:bg-raised disabled:cursor-not-allowed disabled:opacity-40'
  return (
    <div className="-mr-2 flex items-center gap-0.5 text-xs text-muted">
      <button type="button" className={look} disabled={place === 0} onClick={() => onPlace(place - 1)}>
        <Icon name="chevron" className="size-4 rotate-180" />
        <span className="sr-only">Earlier turn</span>
      </button>
      <span className="whitespace-nowrap tabular-nums">
        <span className="sr-only">Turn </span>
        {place + 1} of {count}
      </span>
      <button type="button" className={look} disabled={place === count - 1} onClick={() => onPlace(place + 1)}>
        <Icon name="chevron" className="size-4" />
        <span className="sr-only">Later turn</span>
      </button>
    </div>
  )
}
