import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { PendingText } from '../pending-texts.ts'
import { SendButton } from './send-button.tsx'
import { WriterChoice } from './writer-choice.tsx'

export type Author = PendingText['author']

type Props = { author: Author; canTakeOver: boolean; onAuthor: (author: Author) => void; onSend: (text: string) => void }

/** The line one writes in: as the lead, or as a colleague who takes the conversation over. */
export function Composer({ author, canTakeOver, onAuthor, onSend }: Props) {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const hint = useId()
  const isLead = author === 'contact'

  const submit = (): void => {
    if (text.trim() === '') return
    onSend(text.trim())
    setText('')
    field.current?.focus()
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  return (
    <form
      className="space-y-2 px-4 pt-2 pb-3"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <WriterChoice author={author} canTakeOver={canTakeOver} onAuthor={onAuthor} />
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keyDown}
          rows={1}
          maxLength={1600}
          aria-label={isLead ? 'Text as the lead' : 'Text as a colleague'}
          aria-describedby={hint}
          placeholder={isLead ? 'Text as the lead' : 'Write as a colleague'}
          className={`field-sizing-content max-h-32 min-h-11 flex-1 resize-none rounded-3xl border bg-surface px-4 py-2.5 text-base leading-snug placeholder:text-muted ${isLead ? 'border-edge' : 'border-human'}`}
        />
        <SendButton isLead={isLead} disabled={text.trim() === ''} />
      </div>
      <p id={hint} className="text-xs text-muted">
        {isLead ? 'Several quick texts are answered together.' : 'Your text goes out as a person and the bots go quiet.'}
        <span className="max-md:hidden"> Enter sends, Shift+Enter starts a new line.</span>
      </p>
    </form>
  )
}
