import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import { addContact, type NewContact as Given, type Problem } from '../api.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { ProblemNote } from './problem-note.tsx'

const TAGS = [
  { tag: '', label: 'No tag', hint: 'The lead bot finds out what they want' },
  { tag: 'Needs Qualifying', label: 'Needs Qualifying', hint: 'The lead bot answers' },
  { tag: 'Buyer-Lead', label: 'Buyer-Lead', hint: 'The buyer bot answers' },
  { tag: 'Seller-Lead', label: 'Seller-Lead', hint: 'The seller bot answers' },
] as const

type Props = { onDone: (contactId: string) => void; onClose: () => void }

/** Asks for a new contact in a dialog: a name if one likes, and the tag that decides which bot answers. */
export function NewContact({ onDone, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answer = await addContact(givenIn(new FormData(event.currentTarget)))
    setBusy(false)
    if (answer.ok) onDone(answer.value.contact_id)
    else setProblem(answer.problem)
  }
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={title}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-2xl border border-line bg-surface p-5 text-ink shadow-phone"
    >
      <form onSubmit={(event) => void submit(event)} className="space-y-4">
        <h2 id={title} className="text-lg font-semibold">
          New contact
        </h2>
        <Field name="first_name" label="First name" hint="optional" maxLength={60} />
        <TagChoice />
        <Field name="source" label="Lead source" hint="optional, for example Zillow" maxLength={60} />
        {problem && <ProblemNote what="The contact was not added" problem={problem} />}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          <Button type="submit" look="main" disabled={isBusy}>
            {isBusy ? 'Adding…' : 'Add contact'}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

function TagChoice() {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">Tag in the CRM</legend>
      <div className="divide-y divide-line overflow-hidden rounded-xl border border-edge">
        {TAGS.map(({ tag, label, hint }, place) => (
          <label key={tag} className="flex min-h-11 cursor-pointer items-center gap-3 px-3 py-1.5 has-checked:bg-accent-soft">
            <input type="radio" name="tag" value={tag} defaultChecked={place === 0} className="size-4 accent-accent" />
            <span className="text-sm leading-snug">
              <span className="font-medium">{label}</span>
              <span className="block text-muted">{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function givenIn(form: FormData): Given {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const [name, tag, source] = [text('first_name'), text('tag'), text('source')]
  return { ...(name && { first_name: name }), ...(tag && { tags: [tag] }), ...(source && { source }) }
}
