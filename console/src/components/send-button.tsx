import { Icon } from './icon.tsx'

/** Sends the text; its colour says as whom, and so does its name. */
export function SendButton({ isLead, disabled }: { isLead: boolean; disabled: boolean }) {
  const look = isLead ? 'bg-accent text-on-accent hover:bg-accent-strong' : 'bg-human text-surface'
  return (
    <button
      type="submit"
      disabled={disabled}
      className={`grid size-11 shrink-0 place-items-center rounded-full disabled:cursor-not-allowed disabled:bg-bubble disabled:text-muted ${look}`}
    >
      <Icon name="send" className="size-5" />
      <span className="sr-only">{isLead ? 'Send' : 'Send as a colleague'}</span>
    </button>
  )
}
