import { answerBy, HUMAN_TRIGGERS, type HumanTrigger } from '../human-handoff.ts'
import { noteTime } from '../local-time.ts'
import type { Location } from '../location.ts'
import { approachFor } from './approach.ts'
import { handoffCard, type CardInput } from './handoff-card.ts'

type Asked = Pick<CardInput, 'contact' | 'state' | 'facts' | 'texts' | 'now'> & {
  location: Pick<Location, 'location_id' | 'zone' | 'calendar_hours'>
  trigger: HumanTrigger
  detail: string
}

/** What the person who is asked reads of the contact. */
export function humanCard({ trigger, detail, location, ...known }: Asked): string {
  const by = answerBy(HUMAN_TRIGGERS[trigger].priority, known.now, location)
  return handoffCard({
    ...known,
    location,
    // What fair housing forbids to ask for is kept nowhere, in no note either.
    texts: trigger === 'unlawful_criterion' ? [] : known.texts,
    answerBy: noteTime(by.toISOString(), location.zone),
    approach: approachFor(trigger),
    route: 'to a human',
    reason: `${trigger.replaceAll('_', ' ')}${detail ? `: ${detail}` : ''}`,
    confidence: null,
  })
}
