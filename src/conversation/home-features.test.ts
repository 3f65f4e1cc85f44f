import { expect, test } from 'vitest'
import { featuresIn } from './home-features.ts'

test.each([
  ['we remodeled the kitchen last year and it has a pool', ['kitchen_new', 'pool']],
  ['move in ready, new roof and solar', ['roof_new', 'solar']],
  ['want a yard for my dogs and RV parking', ['yard', 'rv']],
  ['the yard is beautiful, i planted the roses myself', ['yard']],
  ['tiene alberca y la cocina es nueva', ['kitchen_new', 'pool']],
  ["it doesn't have a pool", []],
  ['no garage', []],
  ['needs a new roof', []],
  ['does it have a pool?', []],
  ['655k', []],
  ['ocupa techo nuevo', []],
  ['le hace falta una cocina nueva', []],
  ['could use new floors', []],
  ['cocina vieja', []],
  ['cocina vieja techo nuevo', ['roof_new']],
  ['techo nuevo cocina vieja', ['roof_new']],
  ['old kitchen but new roof', ['roof_new']],
  ['new roof, kitchen is original', ['roof_new']],
  ['kitchen not updated', []],
  ['new kitchen and baths', ['kitchen_new', 'baths_new']],
])('%j names %j', (text, features) => expect(featuresIn([text])).toEqual(features))
