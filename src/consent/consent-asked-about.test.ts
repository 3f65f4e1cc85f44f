import { expect, it } from 'vitest'
import { readConsent } from './read-consent.ts'

it.each([
  'is it true ppl can just text stop and you cant msg them anymore? asking cuz my friend does insurance',
  'when ppl unsubscribe do they come back ever? you seem busy lol',
  'does the word unsubscribe do anything or is it only stop? asking for my own business',
  '¿si uno pone BAJA se dan de baja también los correos o nada más los textos? nosotros seguimos con usted',
  'si pongo ALTO ya no me llegan las casas nuevas? es que no quiero que se me quite',
])('asks how it works: %s', (text) => expect(readConsent(text)).toMatchObject({ verdict: 'none', unclear: false }))

it.each([
  'how do I stop these texts',
  'what do I have to type for you to stop texting me',
  "isn't it the law that you have to stop when someone says stop? well I said it twice",
  'what happens when somebody says stop? STOP.',
  'si escribo alto ya no me mandan? alto',
])('asks for the end: %s', (text) => expect(readConsent(text).verdict).toBe('optout'))
