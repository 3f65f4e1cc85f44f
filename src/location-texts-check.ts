import type { Fact, FactField, Facts, FactValue } from './conversation/fact.ts'
import type { ComposeContext, Goal } from './conversation/goal.ts'
import type { Location } from './conversation/location.ts'
import { ownKey } from './conversation/own-key.ts'
import type { Language, QuestionKey } from './conversation/reading.ts'
import { nearest } from './lib/nearest.ts'
import { fill } from './reply/fill.ts'
import { screen } from './reply/screen.ts'
import { slotsFor } from './reply/slots.ts'
import { measureSms } from './reply/sms-encoding.ts'

/** What is wrong with the texts a location brings: the place of each, then the reason. */
export const textFaults = (location: Location): string[] => [
  ...givenTexts(location).flatMap((given) => faultsOf(given, location)),
  ...replacedFaults(location),
]

/** How a text must ask: `question` ends in its only question, `statement` asks nothing. */
type Form = 'question' | 'statement'

type Given = { place: string; text: string; language: Language; form: Form; asks: QuestionKey | null; isForPerson: boolean }

const LANGUAGES = ['en', 'es'] as const

/** Every text of the configuration with its place. */
const givenTexts = (location: Location): Given[] =>
  LANGUAGES.flatMap((language) => [...ofLanguage(location, language), ...ofOwn(location, language)])

const RUNG_FORMS = { ask: 'question', rephrase: 'question', again: 'question', options: 'question', why: 'statement' } as const
const LADDER_FORMS = { acknowledge: 'statement', clarify: 'question', reframe: 'statement' } as const

function ofLanguage({ texts }: Location, language: Language): Given[] {
  const { questions, answers, objections } = texts[language]
  const at = `texts.${language}`
  const said = { language, isForPerson: false }
  return [
    ...Object.entries(questions).flatMap(([key, given]) =>
      Array.isArray(given)
        ? listed(`${at}.questions.${key}`, given, { ...said, form: 'question', asks: key as QuestionKey })
        : byPart(`${at}.questions.${key}`, given, { forms: RUNG_FORMS, ...said, asks: key as QuestionKey }),
    ),
    ...Object.entries(answers).flatMap(([topic, given]) =>
      Array.isArray(given)
        ? listed(`${at}.answers.${topic}`, given, { ...said, form: 'statement', asks: null, isForPerson: FOR_A_PERSON.has(topic) })
        : listed(`${at}.answers.${topic}.texts`, given.texts, {
            ...said,
            form: 'statement',
            asks: null,
            isForPerson: FOR_A_PERSON.has(topic),
          }),
    ),
    ...Object.entries(objections).flatMap(([type, given]) =>
      byPart(`${at}.objections.${type}`, given, { forms: LADDER_FORMS, ...said, asks: null }),
    ),
  ]
}

/** Answers that announce a person may: the turn makes the task. */
const FOR_A_PERSON: ReadonlySet<string> = new Set(['availability', 'listings', 'when_person'])

const ofOwn = ({ own_questions: own }: Location, language: Language): Given[] =>
  Object.entries(own).flatMap(([name, question]) =>
    byPart(`own_questions.${name}.${language}`, question[language], {
      forms: RUNG_FORMS,
      language,
      isForPerson: false,
      asks: ownKey(name),
    }),
  )

type Common = Pick<Given, 'language' | 'asks' | 'isForPerson'>

const listed = (place: string, texts: readonly string[], common: Common & { form: Form }): Given[] =>
  texts.map((text, index) => ({ ...common, place: `${place}[${index}]`, text }))

const byPart = (
  place: string,
  given: Readonly<Record<string, unknown>>,
  { forms, ...common }: Common & { forms: Readonly<Record<string, Form>> },
): Given[] =>
  Object.entries(forms).flatMap(([part, form]) => {
    const texts = given[part]
    return Array.isArray(texts) ? listed(`${place}.${part}`, texts as string[], { ...common, form }) : []
  })

const LONGEST = 160

function faultsOf(given: Given, location: Location): string[] {
  const { place, text, language } = given
  const slots = { ...slotsFor(goalIn(language), CONTEXT, location), ...FILLED, by: language === 'en' ? 'today' : 'hoy' }
  const unknown = [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name).filter((name) => !(name in slots))
  if (unknown.length > 0) return unknown.map((name) => `${place}: knows no placeholder {${name}}${nearestTo(name, Object.keys(slots))}`)
  const said = fill(text, slots) ?? text
  const faults = [...formFaults(given, said), ...wordFaults(given, said)]
  if (said.length > LONGEST) faults.push(`takes ${said.length} characters, ${LONGEST} allowed; say it shorter`)
  if (measureSms(said).segments > 2) faults.push('takes more than two SMS segments; say it shorter, or without á, í, ó and ú')
  return (faults.length > 0 ? faults : gateFaults(given, said, location)).map((fault) => `${place}: ${fault}`)
}

const nearestTo = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known)
  return near ? `; nearest: {${near}}` : ''
}

/** Question marks: one at the end of a question, none in what only states. */
function formFaults({ form, language }: Given, said: string): string[] {
  const marks = (said.match(/\?/g) ?? []).length
  if (form === 'statement') return marks > 0 ? ['asks something; leave the question to the script, whose next one follows'] : []
  if (marks === 0) return ['asks nothing; end it with one question']
  if (marks > 1) return [`has ${marks === 2 ? 'two' : marks} question marks; ask one thing`]
  const faults = said.endsWith('?') ? [] : ['does not end with its question; put the rest before it']
  return language === 'es' && !said.includes('¿') ? [...faults, 'lacks the opening ¿ before its question'] : faults
}

/** Words a contact must never be invited to answer with: they end all texts. */
const OPT_OUT_WORDS =
  /(?<![\p{L}])(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|opt ?out|remove|arret|alto|parar|paren?|cancelar|baja|detener|no m[aá]s|salir|fin|terminar|start|unstop|iniciar|reanudar)(?![\p{L}])/iu

function wordFaults({ form }: Given, said: string): string[] {
  const word = OPT_OUT_WORDS.exec(said)?.[0]
  return [
    ...(word !== undefined && (form === 'question' || INVITES.test(said))
      ? [`offers the opt-out word "${word}" as an answer, after which they would get no more texts; use another word`]
      : []),
    ...(/[!¡]/.test(said) ? ['has an exclamation mark; end it with a full stop'] : []),
    ...(/\p{Extended_Pictographic}/u.test(said) ? ['has an emoji; leave it out'] : []),
  ]
}

const INVITES = /\b(?:reply|text|answer|send|say|responde|contesta|escribe|manda|pon)\b/i

function gateFaults({ language, asks, isForPerson }: Given, text: string, location: Location): string[] {
  const planned = isForPerson ? (['person'] as const) : []
  const { verdict, code } = screen({
    text,
    language,
    location,
    firstText: false,
    purpose: 'reply',
    facts: FACTS,
    ask: asks,
    reopens: true,
    planned,
  })
  return verdict === 'refused' ? [`is held back by the output gate (${code}); "What is refused" in docs/guide-scripts.md says why`] : []
}

/** A question whose words are all replaced comes back in them: one alone would have to be said twice. */
const replacedFaults = ({ texts }: Location): string[] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(texts[language].questions).flatMap(([key, given]) => {
      if (Array.isArray(given) || given.mode !== 'replace') return []
      return (['ask', 'rephrase'] as const).flatMap((rung) => {
        const place = `texts.${language}.questions.${key}.${rung}`
        const own = given[rung]
        if (own === undefined) return []
        if (own.length < 2) return [`${place}: replaces every wording by one; a question that comes back needs two; add one`]
        return own.every((text) => /\{(?:area|price|approved|if_\w+)\}/.test(text))
          ? [`${place}: has no wording for when nothing is known; add one without placeholders of the contact`]
          : []
      })
    }),
  )

const goalIn = (language: Language): Goal => ({ bot: 'seller', language, firstText: false, preface: null, ask: null })

const fact = (field: FactField, value: FactValue): Fact => ({
  field,
  value,
  unit: null,
  confidence: 0.95,
  approximate: false,
  sourceMessageId: 'check',
  statedAt: '2026-01-01T00:00:00Z',
  basis: 'explicit',
  status: 'current',
})

const FACTS: Facts = { area: fact('area', ['Upland']), price_max: fact('price_max', 620_000), financing: fact('financing', 'approved') }

const CONTEXT: ComposeContext = {
  contactFirstName: 'Dana',
  facts: FACTS,
  turnSeed: 'check',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: 'the open house form',
  proactive: false,
}

/** Slots that only some turns fill. */
const FILLED = { if_buyer: '', if_seller: '', if_no_area: '', if_no_city: '' }
