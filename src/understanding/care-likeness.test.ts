import { expect, test } from 'vitest'
import { readCare } from './care-likeness.ts'
import { clauseWords } from './clause-words.ts'
import { inputOf } from './fixtures/input.ts'
import { prepare } from './normalise.ts'
import { understand } from './understand.ts'

const care = (text: string) => readCare(clauseWords(prepare(text))).care

test.each([
  ['accommodate', 'my husband uses a cane so we want no stairs near the bedroom'],
  ['area_quality', 'are the people who live around there mostly mexican families'],
  ['area_quality', 'mi comadre dice que por ahí amanecen los carros sin llantas, usted cree'],
  ['equal_service', 'we are two moms with a toddler, will your sellers treat us the same'],
  ['unlawful_preference', 'que el comprador no sea árabe ni musulmán, se lo encargo'],
  ['area_quality', 'my cousin got his wheels taken two streets from there, happens a lot?'],
  ['area_quality', 'y los morros de esa secundaria andan en malos pasos'],
  ['equal_service', 'living on ssi and what my daughter sends, will you hang up on me'],
  ['accommodate', 'hubby is six weeks out from a new hip, steps are a no'],
  ['unlawful_preference', 'the back unit is for one quiet adult, whoever has babies can look elsewhere'],
])('%s: %s', (topic, text) => expect(care(text)).toBe(topic))

test.each([
  'what is the square footage of the lot',
  'we want to sell by june',
  'gracias, nos vemos el jueves a las cinco',
  'the brown fridge stays and the washer goes with us',
  'en que idioma vienen los papeles del banco',
])('an ordinary text is unlike them all: %s', (text) => expect(care(text)).toBe('none'))

test('a single word is left to the phrases', () => expect(care('safe?')).toBe(null))

test('the topic a text is like decides between those its phrases name', () => {
  const about = (text: string) =>
    understand(inputOf(text))
      .acts.filter(({ kind }) => kind === 'question')
      .map((act) => act.about)
  expect(about('please only send me streets where no section 8 people live')).toEqual(['unlawful_preference'])
})
