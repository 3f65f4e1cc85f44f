import type { Fact, FactField, Facts } from '../conversation/fact.ts'
import type { Preface } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { fill } from './fill.ts'
import type { Slots } from './fill.ts'
import { FIXED_TEXTS } from './fixed-texts.ts'
import type { FixedTextKey } from './fixed-texts.ts'
import { sayValue } from './values.ts'
import { VOCABULARY } from './vocabulary.ts'
import type { Acknowledgements } from './wordings.ts'

/** A piece of a text and the id of the wording it came from. */
export type Piece = { id: string; text: string }

type PrefaceInput = { facts: Facts; slots: Slots; language: Language; alone: boolean }

/** Every wording of a preface that applies; `alone` when no question follows, so the preface may ask its own. */
export function prefacePieces(preface: Preface, { facts, slots, language, alone }: PrefaceInput): Piece[] {
  const { prefaces, objections, acknowledgements, followUps } = VOCABULARY[language]
  const fixed = FIXED_KINDS[preface.kind]
  if (fixed !== undefined && (alone || preface.kind === 'crisis')) return pieces(`fixed.${fixed}`, [FIXED_TEXTS[fixed][language]], slots)
  if (preface.kind === 'acknowledge') return acknowledgePieces(learnedOf(preface.fields, facts), acknowledgements, language)
  if (preface.kind === 'objection')
    return pieces(`objection.${preface.type}.${preface.rung}`, objectionTexts(objections, preface.type, preface.rung), slots)
  if (preface.kind === 'follow_up' || preface.kind === 'first_touch')
    return pieces(`${preface.kind}.${preface.side}`, followUps[preface.kind][preface.side], slots)
  if (preface.kind === 'nudge' || preface.kind === 'offer_talk' || preface.kind === 'named_date' || preface.kind === 'resume')
    return pieces(preface.kind, followUps[preface.kind], slots)
  return pieces(preface.kind, prefaces[preface.kind], slots)
}

/** The wordings whose slots are all known. */
export const pieces = (id: string, wordings: readonly string[], slots: Slots): Piece[] =>
  wordings.flatMap((wording, index) => {
    const text = fill(wording, slots)
    return text === null ? [] : [{ id: `${id}.${index + 1}`, text: capitalised(text) }]
  })

/** Prefaces that are a reviewed text, word for word, when they stand alone. */
const FIXED_KINDS: Partial<Record<Preface['kind'], FixedTextKey>> = {
  identity: 'identity',
  area_question: 'area_question',
  crisis: 'crisis',
}

function objectionTexts(ladder: (typeof VOCABULARY)['en']['objections'], type: string, rung: number): readonly string[] {
  if (rung >= 5) return ladder.letGo
  if (rung === 4) return ladder.offer
  const step = rung <= 1 ? ladder.acknowledge : rung === 2 ? ladder.clarify : ladder.reframe
  return step[type] ?? step['general'] ?? []
}

const learnedOf = (fields: readonly FactField[], facts: Facts): Fact[] => fields.flatMap((field) => facts[field] ?? [])

/** One or two values in a frame; else a line of the first field; else a word that it was received. */
function acknowledgePieces(learned: readonly Fact[], words: Acknowledgements, language: Language): Piece[] {
  const values = learned.flatMap((fact) => valuePhrase(fact.field, sayValue(fact, language), words) ?? [])
  const said = [...new Set(values)].slice(0, 3).join(', ')
  if (said !== '') return pieces('acknowledge', words.frames, { values: said, Values: said })
  for (const fact of learned) {
    const lines = words.lines[`${fact.field}:${wordOf(fact)}`] ?? words.lines[fact.field]
    if (lines) return pieces(`acknowledge.${fact.field}`, lines, { value: sayValue(fact, language) })
  }
  return pieces('acknowledge.anything', words.anything, {})
}

const wordOf = ({ value }: Fact): string => (typeof value === 'object' ? '' : String(value))

const valuePhrase = (field: FactField, value: string | null, words: Acknowledgements): string | null => {
  const phrase = words.values[field]
  return phrase === undefined || value === null ? null : fill(phrase, { value })
}

/** The first letter of a sentence, behind an opening mark too. */
const capitalised = (text: string): string => text.replace(/^[¿¡]?\p{Ll}/u, (start) => start.toUpperCase())
