import type { ContactFeed } from '../use-contact.ts'
import type { Address } from '../use-address.ts'
import { CallsPanel } from './calls-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { Empty, Panel } from './panel.tsx'
import { ReasonsPanel } from './reasons-panel.tsx'
import { TabView } from './tab-view.tsx'
import { TagsPanel } from './tags-panel.tsx'
import { WhoAnswers } from './who-answers.tsx'

type Props = {
  feed: ContactFeed
  address: Address
  zone: string
  marked: string | null
  onSource: (messageId: string) => void
  onTurn: (turnId: string | null) => void
}

const COLUMN = 'flex flex-col gap-3 md:gap-4'

/** Beside the phone: what the team would see of this contact, and why the bots did what they did. */
export function Panels({ feed: { view }, address: { tab, turn }, zone, marked, onSource, onTurn }: Props) {
  const beforeFirst = (
    <Panel title="Nothing to show yet">
      <Empty>Who answers, what is known, the CRM calls and the reasons appear here with the first text.</Empty>
    </Panel>
  )
  return (
    <div className={`min-h-0 min-w-0 flex-1 overflow-y-auto max-md:p-3 md:-m-1 md:p-1 ${tab === 'phone' ? 'max-md:hidden' : ''}`}>
      <div className="grid items-start gap-3 md:gap-4 lg:grid-cols-2">
        <div className={`${COLUMN} min-w-0`}>
          <TabView name="contact" tab={tab} className={COLUMN}>
            {view ? <WhoAnswers view={view} /> : beforeFirst}
            {view && <FactsPanel facts={view.facts} marked={marked} onSource={onSource} />}
          </TabView>
          <TabView name="crm" tab={tab} className={COLUMN}>
            {view && <TagsPanel contact={view.contact} />}
            {view && <CallsPanel view={view} zone={zone} />}
          </TabView>
        </div>
        <TabView name="reasons" tab={tab} className={`${COLUMN} min-w-0`}>
          {view && <ReasonsPanel turns={view.turns} chosen={turn} zone={zone} onChoose={onTurn} />}
        </TabView>
      </div>
    </div>
  )
}
