import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'
import type { Given } from './given-text.ts'

const FIELDS: readonly FactField[] = ['name', 'contact_method', 'best_time', 'email']
const asked: Given = { bot: 'lead', pendingQuestion: 'contact_method' }
type Row = [text: string, expected: Record<string, FactValue>, given?: Given]

const METHODS: Row[] = [
  ['text me, I work nights', { contact_method: 'text' }, asked],
  ['not email lol text', { contact_method: 'text', 'not contact_method': 'email' }, asked],
  ['i never check email so call', { contact_method: 'call' }, asked],
  ['my email bounces, ring me', { contact_method: 'call' }, asked],
  ['nada de llamadas, puro texto', { contact_method: 'text', 'not contact_method': 'call' }, asked],
  ['El correo electrónico es lo mejor para mí', { contact_method: 'email' }, asked],
  ['por las tardes es mejor', { best_time: 'por las tardes' }, asked],
  ['good call on that paint color', {}, asked],
  ['mi teléfono ya lo tiene', {}, asked],
  ['I saw your text', {}, asked],
  ['call my sister, she handles it', {}, asked],
  ['can I call you back tonight', {}],
]

const NAMES: Row[] = [
  ['my name is Harold Pruitt', { name: 'Harold Pruitt' }],
  ['hi this is Priscilla, we met at the open house', { name: 'Priscilla' }],
  ['soy Maria Lopez y quiero vender', { name: 'Maria Lopez' }],
  ['Dana here, is it still available?', { name: 'Dana' }],
  ['habla Rogelio, el de la casa verde', { name: 'Rogelio' }],
  ["my dog's name is Bruno", {}],
  ["my agent's name is Tom Keller", {}],
  ['mi hija se llama Ximena', {}],
  ['this is Crazy', {}],
  ["I'm Interested", {}],
  ["I'm Selling my house", {}],
  ['THIS IS A SCAM FROM START TO FINISH', {}],
]

describe('how to reach them, and their name', () => {
  test.each([...METHODS, ...NAMES])('%s', (text, expected, given) => {
    expect(storedOf(FIELDS, text, given)).toEqual(expected)
  })
})
