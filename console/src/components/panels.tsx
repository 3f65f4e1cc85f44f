import type { ContactFeed } from '../use-contact.ts'
import type { Address } from '../use-address.ts'
import { useNarrow } from '../use-narrow.ts'
import { CallsPanel } from './calls-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { FirstSteps } from './first-steps.tsx'
import { PanelsSkeleton } from './panels-skeleton.tsx'
import { ReasonsPanel } from './reasons-panel.tsx'
import { TabView } from './tab-view.tsx'
import { TagsPanel } from './tags-panel.tsx'
import { WhoAnswers } from './who-answers.tsx'

type Props = {
  feed: ContactFeed
  /** Whether there is a contact to show at all. */
  isChosen: boolean
  address: Address
  zone: string
  marked: string | null
  onSource: (messageId: string) => void
  onTurn: (turnId: string | null) => void
}

const COLUMN = 'flex min-w-0 flex-col gap-3 md:gap-4'

/** Beside the phone: what the team would see of this contact, and why the bots did what they did. */
export function Panels({ feed, isChosen, address: { tab, turn }, zone, marked, onSource, onTurn }: Props) {
  const { view } = feed
  const isNarrow = useNarrow()
  return (
    <div
      className={`min-h-0 min-w-0 flex-1 overflow-y-auto max-md:p-3 md:-m-1 md:-mb-5 md:p-1 md:pb-5 ${tab === 'phone' ? 'max-md:hidden' : ''}`}
    >
      {view === null ? (
        <WithoutView feed={feed} isChosen={isChosen} />
      ) : (
        <div className="items-start gap-4 md:grid lg:grid-cols-2">
          <TabView name="contact" tab={tab} className={COLUMN}>
            <WhoAnswers view={view} />
            <FactsPanel facts={view.facts} marked={marked} onSource={onSource} />
            {!isNarrow && <TagsPanel contact={view.contact} />}
          </TabView>
          <div className={COLUMN}>
            <TabView name="reasons" tab={tab}>
              <ReasonsPanel turns={view.turns} chosen={turn} zone={zone} onChoose={onTurn} />
            </TabView>
            <TabView name="crm" tab={tab} className={COLUMN}>
              {isNarrow && <TagsPanel contact={view.contact} />}
              <CallsPanel view={view} zone={zone} />
            </TabView>
          </div>
        </div>
      )}
    </div>
  )
}

function WithoutView({ feed: { problem }, isChosen }: { feed: ContactFeed; isChosen: boolean }) {
  if (!isChosen) return <FirstSteps />
  return problem === null ? <PanelsSkeleton /> : null
}
