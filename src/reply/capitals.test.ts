import { expect, test } from 'vitest'
import { inCapitals, withMonths } from './capitals.ts'

test.each([
  ['12 sycamore ct, ontario', '12 Sycamore Ct, Ontario'],
  ['7 CARBON CANYON RD, CHINO HILLS', '7 Carbon Canyon Rd, Chino Hills'],
  ['455 e 19th street', '455 E 19th Street'],
  ['455 E 19th Street', '455 E 19th Street'],
  ['88 McKinley Ave', '88 McKinley Ave'],
  ['91 calle de la luna', '91 Calle de la Luna'],
  ['12 elm st #4B', '12 Elm St #4B'],
  ['ana maría', 'Ana María'],
])('%j is said back as %j', (typed, said) => expect(inCapitals(typed)).toBe(said))

test.each([
  ['the end of june', 'the end of June'],
  ['by MARCH', 'by March'],
  ['i may wait', 'i may wait'],
  ['in may', 'in May'],
  ['before thanksgiving', 'before Thanksgiving'],
])('of a time, %j is said back as %j', (typed, said) => expect(withMonths(typed)).toBe(said))
