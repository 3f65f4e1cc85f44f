export const BOT_NAMES = ['lead', 'buyer', 'seller'] as const
export type BotName = (typeof BOT_NAMES)[number]

/** Who may speak to a contact. */
export type Owner = BotName | 'human' | 'nobody'

export const isBot = (owner: Owner): owner is BotName => owner !== 'human' && owner !== 'nobody'

/** The bot a configured word names, exactly (after trimming, any case), or null. */
export function botNamed(word: unknown): BotName | null {
  if (typeof word !== 'string') return null
  const name = word.trim().toLowerCase()
  return BOT_NAMES.find((bot) => bot === name) ?? null
}
