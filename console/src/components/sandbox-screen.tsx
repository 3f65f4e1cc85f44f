import { useEffect } from 'react'
import type { Sandbox } from '../api.ts'
import { useAddress } from '../use-address.ts'
import { useContact } from '../use-contact.ts'
import { useMark } from '../use-mark.ts'
import { useOutgoing } from '../use-outgoing.ts'
import { usePeople } from '../use-people.ts'
import { ContactRail } from './contact-rail.tsx'
import { NewContact } from './new-contact.tsx'
import { Panels } from './panels.tsx'
import { Phone } from './phone.tsx'
import { ProblemNote } from './problem-note.tsx'
import { StaleBanner } from './stale-banner.tsx'
import { TabBar } from './tab-bar.tsx'
import { TabView } from './tab-view.tsx'

type Props = { sandbox: Sandbox; onContactsChanged: () => Promise<void> }

/** The sandbox: contacts, the phone of one of them, and what its texts set in motion. */
export function SandboxScreen({ sandbox, onContactsChanged }: Props) {
  const { zone, location_id } = sandbox.location
  const [address, go] = useAddress()
  const people = usePeople({ sandbox, address, go, reload: onContactsChanged })
  const feed = useContact(people.chosen, location_id)
  const outgoing = useOutgoing({ contactId: people.chosen, thread: feed.view?.thread ?? [], onSent: feed.reload })
  const [marked, mark] = useMark()
  const showSource = (messageId: string): void => {
    go({ tab: 'phone' })
    mark(messageId)
  }
  useEffect(() => {
    if (feed.readAt > 0) void onContactsChanged()
  }, [feed.readAt, onContactsChanged])

  return (
    <>
      {feed.stale && <StaleBanner readAt={feed.readAt} />}
      {people.problem && <ProblemNote what="The contact was not added" problem={people.problem} />}
      <div className="mx-auto flex min-h-0 w-full max-w-[120rem] flex-1 md:gap-5 md:p-5">
        <ContactRail people={people} />
        <TabView name="phone" tab={address.tab} className="min-h-0 w-full md:w-[21rem] md:shrink-0 lg:w-[25rem]">
          <Phone
            people={people}
            feed={feed}
            outgoing={outgoing}
            zone={zone}
            marked={marked}
            onWhy={(turn) => go({ turn, tab: 'reasons' })}
          />
        </TabView>
        <Panels
          feed={feed}
          isChosen={people.chosen !== null}
          address={address}
          zone={zone}
          marked={marked}
          onSource={showSource}
          onTurn={(turn) => go({ turn })}
        />
      </div>
      <TabBar tab={address.tab} onTab={(tab) => go({ tab })} />
      {people.isAdding && <NewContact onDone={(contact) => void people.onAdded(contact)} onClose={people.onNewClosed} />}
    </>
  )
}
