import { expect, test } from 'vitest'
import { growthOf, LINEAR_OVER_16 } from '../lib/growth.fixture.ts'
import { privacyRequestIn } from './privacy-words.ts'

test.each([
  ['Please delete all my information', 'delete', true],
  ['DELETE MY DATA', 'delete', true],
  ['erase everything u have on me from ur system', 'delete', true],
  ['remove me from your database', 'delete', true],
  ['Take my info off your system please', 'delete', true],
  ['forget me', 'delete', true],
  ['I invoke my right to be forgotten', 'delete', true],
  ['Under the CCPA I want my personal information deleted and no further contact.', 'delete', true],
  ['Pursuant to the CCPA please delete my records and confirm in writing when that is done.', 'delete', true],
  ['Borren mis datos', 'delete', true],
  ['bórrenme de su sistema', 'delete', true],
  ['quiero que borren toda mi información que tienen guardada', 'delete', true],
  ['Deseo ejercer mi derecho a que eliminen mis datos personales de sus archivos.', 'delete', true],
  ['Solicito la supresión de mis datos', 'delete', true],
  ['I am requesting a copy of all personal information your company holds about me.', 'access', false],
  ['what data do you have on me', 'access', false],
  ['where did you get my info?', 'access', false],
  ['Who did you people sell my info to?', 'access', false],
  ['¿Qué datos míos tienen? Mándenme una copia de todo por favor.', 'access', false],
  ['do not delete my data, just send me a copy of my data', 'access', false],
  ['no quiero que borren mis datos, quiero saber qué información tienen', 'access', false],
  ['You have my birth date and old address wrong in your file, would you please correct my information?', 'correct', false],
  ['corrijan mi nombre y mis datos', 'correct', false],
  ['do not sell my personal information', 'no_sale', false],
  ['Don’t share my data with anybody', 'no_sale', false],
  ['no vendan mis datos', 'no_sale', false],
  ['opt me out of the sale of my data', 'no_sale', false],
  ['This is a CCPA request', 'delete', false],
  ['', 'delete', false],
] as const)('"%s" asks for %s, an opt-out: %s', (text, kind, erasure) => {
  expect(privacyRequestIn([text])).toMatchObject({ kind, erasure })
})

test('the farthest-reaching request names the case, the others are kept with it', () => {
  expect(privacyRequestIn(['Send me a copy of my data', 'then delete my data and do not sell it'])).toEqual({
    kind: 'delete',
    also: ['access', 'no_sale'],
    erasure: true,
  })
})

test('a long text takes no longer than its length', () => {
  for (const piece of ['delete ', 'no quiero que ', 'take my ', 'what info ', 'borren mis ']) {
    const asked = (times: number) => () => privacyRequestIn([piece.repeat(times)])
    expect(growthOf(asked(100), asked(1_600)), piece).toBeLessThan(LINEAR_OVER_16)
  }
})
