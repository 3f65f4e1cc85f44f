import type { Language } from '../conversation/reading.ts'
import { acknowledgementsEn } from './acknowledgements.en.ts'
import { acknowledgementsEs } from './acknowledgements.es.ts'
import { answersEn } from './answers.en.ts'
import { answersEs } from './answers.es.ts'
import { appointmentsEn } from './appointments.en.ts'
import { appointmentsEs } from './appointments.es.ts'
import { FEELINGS } from './feelings.ts'
import { followUpsEn } from './follow-ups.en.ts'
import { followUpsEs } from './follow-ups.es.ts'
import { lookingBackEn } from './looking-back.en.ts'
import { lookingBackEs } from './looking-back.es.ts'
import { objectionsEn } from './objections.en.ts'
import { objectionsEs } from './objections.es.ts'
import { prefacesEn } from './prefaces.en.ts'
import { prefacesEs } from './prefaces.es.ts'
import { questionsEn } from './questions.en.ts'
import { questionsEs } from './questions.es.ts'
import { reasonsEn } from './reasons.en.ts'
import { reasonsEs } from './reasons.es.ts'
import type {
  Acknowledgements,
  Answers,
  AppointmentWordings,
  FollowUps,
  LookingBack,
  Objections,
  Prefaces,
  Questions,
  Reasons,
} from './wordings.ts'

export type Vocabulary = {
  questions: Questions
  prefaces: Prefaces
  acknowledgements: Acknowledgements
  objections: Objections
  lookingBack: LookingBack
  followUps: FollowUps
  answers: Answers
  reasons: Reasons
  feelings: (typeof FEELINGS)[Language]
  appointments: AppointmentWordings
}

/** Every wording of a language; the two say the same things, each in its own way. */
export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    questions: questionsEn,
    prefaces: prefacesEn,
    acknowledgements: acknowledgementsEn,
    objections: objectionsEn,
    lookingBack: lookingBackEn,
    followUps: followUpsEn,
    answers: answersEn,
    reasons: reasonsEn,
    feelings: FEELINGS.en,
    appointments: appointmentsEn,
  },
  es: {
    questions: questionsEs,
    prefaces: prefacesEs,
    acknowledgements: acknowledgementsEs,
    objections: objectionsEs,
    lookingBack: lookingBackEs,
    followUps: followUpsEs,
    answers: answersEs,
    reasons: reasonsEs,
    feelings: FEELINGS.es,
    appointments: appointmentsEs,
  },
}
