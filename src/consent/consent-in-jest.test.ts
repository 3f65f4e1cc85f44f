import { describe, expect, it } from 'vitest'
import { readConsent } from './read-consent.ts'

const read = (text: string) => {
  const { verdict, unclear, softRefusal } = readConsent(text)
  return verdict === 'none' && unclear ? 'held' : softRefusal ? 'soft' : verdict
}

describe('no wish to end contact', () => {
  it.each([
    ['haha my wife wont quit sending me zillow links. 3 bed in upland under 580k is the dream', 'none'],
    ['lol if u show me one w popcorn ceilings im blocking u jk. gotta have a garage tho', 'none'],
    ['si me mandas otra con alfombra te bloqueo jaja', 'none'],
    ['turn key, everything updated before we listed', 'none'],
    ['pago cash, lo tengo de la venta de un terreno que ya vendi', 'none'],
    ['mejor no, ya no me interesa gracias', 'soft'],
    ['we already listed with someone', 'soft'],
    ['ya compramos gracias', 'soft'],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'if u text me again im blocking u',
    'si me vuelves a escribir te bloqueo',
    'yall wont quit texting me',
    "we're not selling, quit asking",
  ])('a wish: %s', (text) => expect(read(text)).toBe('optout'))
})
