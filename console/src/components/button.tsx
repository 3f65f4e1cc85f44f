import type { ButtonHTMLAttributes } from 'react'
import { Icon, type IconName } from './icon.tsx'

const LOOKS = {
  main: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-edge bg-surface text-ink hover:bg-raised',
  human: 'border border-human bg-surface text-human hover:bg-human-soft',
} as const

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOKS; icon?: IconName }

/** A button with words. `type` is "button" unless said otherwise: nothing submits by accident. */
export function Button({ look = 'quiet', icon, className = '', type = 'button', children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-lg px-3 text-sm font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 ${LOOKS[look]} ${className}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
