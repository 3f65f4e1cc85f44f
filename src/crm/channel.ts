export type Channel = 'sms' | 'whatsapp' | 'email' | 'chat' | 'call' | 'other'

/** HighLevel's `messageType` words, without their `TYPE_` prefix. Its numeric types are two different enumerations and never read. */
const CHANNELS = new Map<string, Channel>([
  ...['SMS', 'CAMPAIGN_SMS', 'SMS_REVIEW_REQUEST', 'SMS_NO_SHOW_REQUEST', 'CUSTOM_SMS'].map((word) => [word, 'sms'] as const),
  ['WHATSAPP', 'whatsapp'],
  ...['EMAIL', 'CAMPAIGN_EMAIL', 'CUSTOM_EMAIL', 'CUSTOM_PROVIDER_EMAIL'].map((word) => [word, 'email'] as const),
  ...[
    'CUSTOM_PROVIDER_SMS',
    'RCS',
    'WEBCHAT',
    'LIVE_CHAT',
    'FB',
    'FACEBOOK',
    'CAMPAIGN_FACEBOOK',
    'IG',
    'INSTAGRAM',
    'GMB',
    'CAMPAIGN_GMB',
  ].map((word) => [word, 'chat'] as const),
  ...['TIKTOK', 'CUSTOM', 'LIVE_CHAT_INFO_MESSAGE'].map((word) => [word, 'chat'] as const),
  ...['CALL', 'CAMPAIGN_CALL', 'CAMPAIGN_MANUAL_CALL', 'IVR_CALL', 'VOICEMAIL', 'CAMPAIGN_VOICEMAIL', 'CUSTOM_CALL'].map(
    (word) => [word, 'call'] as const,
  ),
])

/** The channel a `messageType` names; a word nobody told us is `other`. */
export function channelOf(messageType: string): Channel {
  const word = messageType
    .trim()
    .toUpperCase()
    .replaceAll(/[ -]/g, '_')
    .replace(/^TYPE_/, '')
  return CHANNELS.get(word) ?? 'other'
}
