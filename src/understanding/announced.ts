import { lines } from '../lib/lines.ts'
import type { Prepared } from './prepared.ts'

/** The note of a text that only announces a question. */
const ANNOUNCES_QUESTION = 'announces_question'

/** "Buenas tardes, una pregunta por favor", "hi, can I ask you something": they wait for leave, and nothing is asked or told yet. */
export const announcedIn = ({ match }: Prepared): string[] => (ANNOUNCED.test(match) ? [ANNOUNCES_QUESTION] : [])

const ANNOUNCED = new RegExp(
  lines(`^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|there|jorge|ok|okay|so|sorry|excuse me|hola|buenas(?: tardes| noches)?|buenos dias|buen dia|oigan?|oye|disculpe|disculpa|perdon|una cosa)
    ?[,.!]{0,2} ?){0,3}(?:(?:(?:i|we) (?:just |do |also )?(?:have|had|got) |got |tengo |tenemos |traigo |nomas |solo )?(?:just )?(?:a |one |some |another |a couple (?:of )?|a few |una |unas |otra |un par de )?(?:quick |little |small |random )?
    (?:questions?|preguntas?|preguntitas?|dudas?)|(?:can|could|may|mind if) i ask (?:you |u )?(?:something|a (?:quick )?question|one thing|a few things)|(?:le |te |les )?(?:puedo|podria|quiero|quisiera) (?:hacer(?:le|te|les)? |preguntar(?:le|te|les)? )
    (?:algo|una cosa|una pregunta|unas preguntas))(?: (?:please|pls|plz|for (?:you|u|jorge)|por favor|porfa(?:vor)?|real quick|rapida|first|nomas|if that is ok|para (?:usted|ti)|(?:about|on|regarding|sobre|acerca de|de) (?:[a-z]{1,12} ?){1,5})){0,2} ?[.!?:]{0,3}$`),
)
