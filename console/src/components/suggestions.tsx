const SUGGESTIONS = [
  { text: '3 bed, up to 620', language: 'en' },
  { text: 'quiero vender mi casa', language: 'es' },
  { text: 'are you a bot?', language: 'en' },
  { text: 'STOP', language: 'en' },
  { text: 'Thinking of selling my condo, what would it go for', language: 'en' },
] as const

/** Texts worth trying. They send at once; two in a row are a burst. */
export function Suggestions({ isFirst, onSend }: { isFirst: boolean; onSend: (text: string) => void }) {
  const flow = isFirst ? 'flex-wrap' : 'overflow-x-auto [scrollbar-width:none] md:flex-wrap'
  return (
    <div className="pt-2">
      {isFirst && <p className="px-4 pb-1.5 text-sm text-muted">Try one of these, or write your own:</p>}
      <ul aria-label="Suggested texts" className={`flex gap-1.5 px-4 py-1 ${flow}`}>
        {SUGGESTIONS.map(({ text, language }) => (
          <li key={text} className={isFirst ? 'max-w-full' : text.length > 30 ? 'max-w-56 shrink-0 md:max-w-34' : 'shrink-0'}>
            <button
              type="button"
              lang={language}
              title={isFirst ? undefined : text}
              onClick={() => onSend(text)}
              className={`min-h-7 max-w-full rounded-full border border-edge bg-surface px-3 py-0.5 text-left text-sm hover:bg-accent-soft ${isFirst ? '' : 'truncate'}`}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
