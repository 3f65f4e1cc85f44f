import { Icon } from './icon.tsx'

/** Says once, in plain sight, that this is not the world. */
export function SandboxBanner() {
  return (
    <p className="flex items-center justify-center gap-2 border-b border-line bg-accent-soft px-4 py-1.5 text-center text-xs sm:text-sm text-accent-strong">
      <Icon name="shield" className="size-4 max-sm:hidden" />
      <span>
        <strong className="font-semibold">Sandbox:</strong> nothing here reaches a real CRM or phone.
      </span>
    </p>
  )
}
