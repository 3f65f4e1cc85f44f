import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCustomFields, encodeCustomFields, sameFieldValue, type FieldValue } from './custom-fields.ts'

test('fields are written by id, or by key', () => {
  expect(encodeCustomFields({ fld_1: 'hot', 'contact.score': 82, fld_2: ['a', 'b'], fld_3: null, fld_4: true })).toEqual([
    { id: 'fld_1', field_value: 'hot' },
    { key: 'contact.score', field_value: 82 },
    { id: 'fld_2', field_value: ['a', 'b'] },
    { id: 'fld_3', field_value: '' },
    { id: 'fld_4', field_value: 'true' },
  ])
})

test('fields are read from every form there is, and odd entries are skipped', () => {
  const list = [
    { id: 'a', value: 'x' },
    { id: 'b', fieldValue: 5 },
    { id: 'c', field_value: ['p', 3] },
    { id: 'd' },
    { value: 'x' },
    null,
    7,
    { id: 'e', value: '' },
  ]
  expect(decodeCustomFields(list)).toEqual({ a: 'x', b: 5, c: ['p'], d: null, e: null })
  expect(decodeCustomFields({ id: 'a', value: 'x' })).toEqual({})
  expect(decodeCustomFields([{ id: '__proto__', value: 'x' }])).toEqual(Object.fromEntries([['__proto__', 'x']]))
  expect(decodeCustomFields([{ id: 'a', value: 'x\0y' }])).toEqual({ a: 'xy' })
})

const plain = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\0') && text.isWellFormed())
const value: fc.Arbitrary<FieldValue> = fc.oneof(plain, fc.integer(), fc.array(plain, { maxLength: 3 }), fc.constant(null))

test('crm.md 3, traps: what is written and stored is what is read', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        plain.map((id) => `f${id}`),
        value,
      ),
      (fields) => {
        const stored = encodeCustomFields(fields).map((written) => ({
          id: 'id' in written ? written.id : written.key,
          value: written.field_value,
        }))
        const read = decodeCustomFields(stored)
        expect(Object.keys(read).sort()).toEqual(Object.keys(fields).sort())
        for (const [id, wanted] of Object.entries(fields)) expect(sameFieldValue(read[id], wanted)).toBe(true)
      },
    ),
  )
})

test.each<[FieldValue | undefined, FieldValue, boolean]>([
  ['82', 82, true],
  [82, 82, true],
  [undefined, null, true],
  ['', null, true],
  [undefined, 'x', false],
  ['true', true, true],
  [['a'], ['a'], true],
  [['a'], ['b'], false],
  ['a', ['a'], false],
  ['x', null, false],
])('known %j, wanted %j: same %j', (known, wanted, same) => expect(sameFieldValue(known, wanted)).toBe(same))
