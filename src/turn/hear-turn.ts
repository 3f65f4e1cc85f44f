import type { Contact } from '../conversation/contact.ts'
import type { Facts } from '../conversation/fact.ts'
import type { Heard } from '../conversation/heard.ts'
import type { Location } from '../conversation/location.ts'
import { withAnswer, type ConsentAnswers } from './consent-answers.ts'
import { handedFacts, type Handed } from './handed-facts.ts'
import { hearTexts, type StoredText } from './hear-texts.ts'
import { lexiconOf } from './lexicon.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import { textsOf } from './texts-of.ts'

/** What a turn begins with, read once however often it is then decided: its id, its texts and what they say, and the facts known before them. */
export type HeardTurn = {
  turnId: string
  texts: readonly StoredText[]
  heard: readonly Heard[]
  handed: Handed
  facts: Facts
}

type Unheard = { loaded: LoadedTurn; location: Location; contact: Contact; answers?: ConsentAnswers }

/** Reads the texts of a turn: pure but for the ids. */
export function hearTurn({ loaded, location, contact, answers }: Unheard, newId: (prefix: string) => string): HeardTurn {
  const { state, rows, now } = loaded
  const handed = handedFacts(rows, loaded.facts, newId)
  const facts = { ...loaded.facts, ...handed.facts }
  const texts = textsOf(rows, loaded)
  const heard = hearTexts(texts, { state, facts, contact, location, lexicon: lexiconOf(location), now })
  return {
    turnId: rows[0] ? `turn_${rows[0].id}` : newId('turn'),
    texts,
    heard: heard.map((text) => withAnswer(text, answers)),
    handed,
    facts,
  }
}
