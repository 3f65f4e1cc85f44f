import { useState } from 'react'
import { waitingFor } from '../pending-texts.ts'
import type { ContactFeed } from '../use-contact.ts'
import type { Outgoing } from '../use-outgoing.ts'
import type { People } from '../use-people.ts'
import { Announcer } from './announcer.tsx'
import { Composer, type Author } from './composer.tsx'
import { OwnerStrip } from './owner-strip.tsx'
import { PendingBubble } from './pending-bubble.tsx'
import { PhoneHeader } from './phone-header.tsx'
import { ProblemNote } from './problem-note.tsx'
import { Suggestions } from './suggestions.tsx'
import { Thread } from './thread.tsx'
import { ThreadEmpty } from './thread-empty.tsx'
import { ThreadSkeleton } from './thread-skeleton.tsx'
import { WaitingNote } from './waiting-note.tsx'

type Props = {
  people: People
  feed: ContactFeed
  outgoing: Outgoing
  zone: string
  marked: string | null
  onWhy: (turnId: string) => void
}

/** The lead's phone: the thread, and the line one texts in. */
export function Phone({ people, feed, outgoing, zone, marked, onWhy }: Props) {
  const [author, setAuthor] = useState<Author>('contact')
  const { view, problem, reload } = feed
  const { pending } = outgoing
  const { chosen } = people
  const writer = chosen === null ? 'contact' : author
  const waiting = view && waitingFor(view, feed.readAt)
  const isEmpty = pending.length === 0 && (chosen === null || view?.thread.length === 0)
  const isReading = chosen !== null && view === null && problem === null && pending.length === 0
  /** The first text of an empty sandbox makes its contact. */
  const send = async (text: string): Promise<void> => {
    const contactId = await people.present()
    if (contactId !== null) outgoing.send(contactId, text, writer)
  }
  return (
    <section
      aria-label="Phone"
      className="flex h-full min-h-0 flex-col overflow-hidden border-line bg-surface md:rounded-3xl md:border md:shadow-phone"
    >
      <PhoneHeader people={people} />
      {problem && (
        <div className="p-3">
          <ProblemNote what="The conversation could not be loaded" problem={problem} onRetry={reload} />
        </div>
      )}
      <Thread view={view} zone={zone} marked={marked} extra={pending.length + (waiting ? 1 : 0)} onWhy={onWhy}>
        {isEmpty && <ThreadEmpty />}
        {isReading && (
          <li>
            <ThreadSkeleton />
          </li>
        )}
        {pending.map((one) => (
          <PendingBubble key={one.key} pending={one} onRetry={() => outgoing.retry(one)} />
        ))}
        {waiting && <WaitingNote waiting={waiting} />}
      </Thread>
      <Announcer view={view} />
      {view && <OwnerStrip view={view} onChanged={reload} />}
      {writer === 'contact' && <Suggestions isFirst={isEmpty} onSend={(text) => void send(text)} />}
      <Composer author={writer} canTakeOver={chosen !== null} onAuthor={setAuthor} onSend={(text) => void send(text)} />
    </section>
  )
}
