import { expect, test } from 'vitest'
import { givenFacts } from '../../conversation/given.fixture.ts'
import { offerType } from './offer-type.ts'

test.each([
  [{ condition: 'major_repairs' }, 'wholesale'],
  [{ condition: 'major_repairs', motivation: 'relocation' }, 'wholesale'],
  [{ condition: 'move_in_ready', motivation: 'inherited' }, 'wholesale'],
  [{ motivation: 'divorce' }, 'wholesale'],
  [{ condition: 'move_in_ready', motivation: 'relocation' }, 'listing'],
  [{ condition: 'minor_repairs', motivation: 'other' }, 'listing'],
  [{ condition: 'minor_repairs' }, 'unknown'],
  [{ motivation: 'relocation' }, 'unknown'],
  [{}, 'unknown'],
])('section 6, offer type of %o: %s', (values, offer) => expect(offerType(givenFacts(values))).toBe(offer))
