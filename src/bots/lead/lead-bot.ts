import type { CrmAction } from '../../conversation/action.ts'
import type { Bot, BotView } from '../../conversation/bot.ts'
import { temperatureOfScore } from '../../conversation/temperature.ts'
import { fieldChanges, hotTask, openOpportunity, temperatureTags } from '../crm-changes.ts'
import { ownFields, scriptOf } from '../own-script.ts'
import { leadScript } from './lead-script.ts'

/** First answer: finds out buy or sell, hands over, and keeps the undecided. */
export const leadBot: Bot = {
  name: 'lead',
  script: (location) => scriptOf('lead', location, { usual: leadScript }),
  temperature: ({ scores }) => temperatureOfScore(scores.lead),
  effects: (view) => [
    ...ownFields(view),
    ...fieldChanges(view, { lead_score: view.scores.lead, lead_temperature: view.temperature, bot_type: 'lead' }),
    ...(view.scores.lead >= OPPORTUNITY_FROM ? openOpportunity(view, 'Lead') : []),
    ...temperatureNote(view),
    ...temperatureTags(view, 'Lead'),
    ...hotTask(view, 'Lead'),
  ],
}

/** Lead score from which a contact is worth a place in the pipeline. */
const OPPORTUNITY_FROM = 40

/** A contact starts cold, so a first cold score is no change. */
function temperatureNote({ temperature, previousTemperature, scores }: BotView): CrmAction[] {
  const before = previousTemperature ?? 'cold'
  if (before === temperature) return []
  return [{ kind: 'add_note', note: 'temperature', body: `Lead is ${temperature}, was ${before}. Lead score ${scores.lead} of 100.` }]
}
