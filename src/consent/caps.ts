/** Rolling limits of one phone. */
export type Caps = { proactive_per_24h: number; proactive_per_30d: number; replies_per_hour: number }

export type CapsInput = {
  proactive: boolean
  now: Date
  /** Texts to the phone by bots and automations that did not fail. */
  sent: readonly { at: Date; proactive: boolean }[]
  caps: Caps
}

export type CapCode = 'cap_24h' | 'cap_30d' | 'cap_replies'

/** `freesAt` is when the cap allows one more; null when it allows none at all. */
export type CapsVerdict = { verdict: 'pass' } | { verdict: 'blocked'; code: CapCode; freesAt: Date | null }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Whether one more text keeps within the caps. A text exactly as old as the span no longer counts. */
export function capsVerdict({ proactive, now, sent, caps }: CapsInput): CapsVerdict {
  const times = sent.filter((text) => text.proactive === proactive).map((text) => text.at.getTime())
  const blocks = limits(proactive, caps).flatMap(({ code, most, span }) => {
    const counted = times.filter((at) => now.getTime() - at < span).sort((a, b) => b - a)
    if (counted.length < most) return []
    const oldest = counted[most - 1]
    return [{ verdict: 'blocked' as const, code, freesAt: oldest === undefined ? null : new Date(oldest + span) }]
  })
  return blocks.reduce<CapsVerdict>((worst, block) => (worst.verdict === 'pass' || isLater(block.freesAt, worst.freesAt) ? block : worst), {
    verdict: 'pass',
  })
}

const limits = (proactive: boolean, caps: Caps): { code: CapCode; most: number; span: number }[] =>
  proactive
    ? [
        { code: 'cap_24h', most: caps.proactive_per_24h, span: DAY },
        { code: 'cap_30d', most: caps.proactive_per_30d, span: 30 * DAY },
      ]
    : [{ code: 'cap_replies', most: caps.replies_per_hour, span: HOUR }]

const isLater = (a: Date | null, b: Date | null): boolean => b !== null && (a === null || a > b)
