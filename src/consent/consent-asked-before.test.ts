import { expect, it } from 'vitest'
import { readConsent } from './read-consent.ts'

it.each([
  'wrote ur company twice already to be removed.. still gettin these.. fix it',
  'third request to be removed',
  'ya les escribi dos veces para que me quitaran y siguen llegando',
  'New year, new me, and the new me does not get texts from realtors. Make that happen on your side.',
  'the lady of this house does not take messages from strangers',
  'take us off the reminders and all the rest',
  'i want that to be the last text',
])('was asked before, or is the rule of the house: %s', (text) => expect(readConsent(text).verdict).toBe('optout'))

it.each([
  'wrote my ex twice to be taken off the deed, still waiting',
  'did a person write that last text',
  'i got that last text twice',
  'pls dont have anybody call me, i work nights. texting is perfect',
  'asked to be removed from the loan after the divorce, still on it',
  "my new phone doesn't get texts from you for some reason, can you try again",
  "take us off the reminders for thursday, we'll remember",
  "deleted the notary's contact off my phone like a dummy, what was it again",
  'end of the call you mentioned a grant for first timers, what was it called',
])('is none: %s', (text) => expect(readConsent(text)).toMatchObject({ verdict: 'none', unclear: false }))
