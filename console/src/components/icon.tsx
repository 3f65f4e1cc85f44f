const PATHS = {
  alert: 'M12 8v5m0 3v.5M10.3 4 2.8 17a2 2 0 0 0 1.7 3h15a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0Z',
  back: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  bot: 'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11L6.5 20v-4A2.5 2.5 0 0 1 4 13.5v-7Zm5 3.5h.01M12 10h.01M15 10h.01',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 6 6 6-6 6',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  close: 'M6 6l12 12M18 6 6 18',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 9a7 7 0 0 1 14 0',
  crm: 'M4 7h16M4 12h16M4 17h10',
  down: 'M12 5v14m6-6-6 6-6-6',
  edit: 'M4 20h4L19 9l-4-4L4 16v4Z',
  flame: 'M12 3c.500 3.5 5 5.5 5 10.5a5 5 0 0 1-10 0c0-2 1-3.3 2-4.3.3 1.5 1 2.3 2 2.8C11.5 8.5 10.5 6 12 3Z',
  link: 'M9 15l6-6m-4-3 1.5-1.5a4 4 0 0 1 5.7 5.7L16.5 12M7.5 12l-1.7 1.8a4 4 0 0 0 5.7 5.7L13 18',
  pause: 'M9 6v12m6-12v12',
  phone: 'M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm3 15h2',
  plus: 'M12 5v14M5 12h14',
  question: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.900.5-1.4 1.1-1.4 2.2m0 2.9v.100M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  send: 'M12 19V5m-6 6 6-6 6 6',
  shield: 'M12 3 5 6v5c0 4.5 2.9 8.3 7 10 4.1-1.7 7-5.5 7-10V6l-7-3Zm-3 9 2.2 2.2L15 10.4',
  snow: 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1m10.6 10.6 1.1 1.1m0-12.8-1.1 1.1M6.7 17.3l-1.1 1.1',
  x: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 9l6 6m0-6-6 6',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing beside a word; it carries no meaning of its own. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
