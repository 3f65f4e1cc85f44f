import { useCallback, useEffect, useState } from 'react'
import { addContact, type Problem, type Sandbox } from '../api.ts'
import { useAddress } from '../use-address.ts'
import { useContact } from '../use-contact.ts'
import { useMark } from '../use-mark.ts'
import { useOutgoing } from '../use-outgoing.ts'
import type { Author } from './composer.tsx'
import { ContactRail } from './contact-rail.tsx'
import { NewContact } from './new-contact.tsx'
import { Panels } from './panels.tsx'
import { Phone } from './phone.tsx'
import { ProblemNote } from './problem-note.tsx'
import { StaleBanner } from './stale-banner.tsx'
import { TabBar } from './tab-bar.tsx'
import { TabView } from './tab-view.tsx'

/** The sandbox: contacts, the phone of one of them, and what its texts set in motion. */
export function SandboxScreen({ sandbox, onContactsChanged }: { sandbox: Sandbox; onContactsChanged(): Promise<void> }) {
  const { location, contacts } = sandbox
  const [address, go] = useAddress()
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const chosen = address.contact ?? contacts[0]?.contact_id ?? null
  const feed = useContact(chosen, location.location_id)
  const outgoing = useOutgoing({ contactId: chosen, thread: feed.view?.thread ?? [], onSent: feed.reload })
  const [marked, mark] = useMark()
  const people = {
    contacts,
    chosen,
    onNew: () => setAdding(true),
    onChoose: (contact: string) => go({ contact, turn: null, tab: 'phone' }),
  }

  const added = useCallback(
    async (contact: string) => {
      setAdding(false)
      await onContactsChanged()
      go({ contact, turn: null, tab: 'phone' })
    },
    [go, onContactsChanged],
  )
  /** The first text of an empty sandbox makes its contact. */
  const send = async (text: string, author: Author): Promise<void> => {
    if (chosen !== null) return outgoing.send(chosen, text, author)
    const answer = await addContact({})
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    outgoing.send(answer.value.contact_id, text, author)
    await added(answer.value.contact_id)
  }
  useEffect(() => {
    if (feed.readAt > 0) void onContactsChanged()
  }, [feed.readAt, onContactsChanged])

  return (
    <>
      {feed.stale && <StaleBanner readAt={feed.readAt} />}
      {problem && <ProblemNote what="The contact was not added" problem={problem} />}
      <div className="mx-auto flex min-h-0 w-full max-w-[110rem] flex-1 md:gap-5 md:p-5">
        <ContactRail {...people} />
        <TabView name="phone" tab={address.tab} className="min-h-0 w-full md:w-[21rem] md:shrink-0 lg:w-[25rem]">
          <Phone
            {...people}
            feed={feed}
            outgoing={outgoing}
            zone={location.zone}
            marked={marked}
            onSend={(text, author) => void send(text, author)}
            onWhy={(turn) => go({ turn, tab: 'reasons' })}
          />
        </TabView>
        <div
          className={`min-h-0 min-w-0 flex-1 overflow-y-auto max-md:p-3 md:-m-1 md:p-1 ${address.tab === 'phone' ? 'max-md:hidden' : ''}`}
        >
          <div className="grid items-start gap-3 md:gap-4 lg:grid-cols-2">
            <Panels
              feed={feed}
              address={address}
              zone={location.zone}
              marked={marked}
              onSource={(id) => {
                go({ tab: 'phone' })
                mark(id)
              }}
              onTurn={(turn) => go({ turn })}
            />
          </div>
        </div>
      </div>
      <TabBar tab={address.tab} onTab={(tab) => go({ tab })} />
      {isAdding && <NewContact onDone={(contact) => void added(contact)} onClose={() => setAdding(false)} />}
    </>
  )
}
