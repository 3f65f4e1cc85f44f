import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { whyNotLinear } from './linear-pattern.ts'

const ROOM = new URL('.', import.meta.url).pathname

test.each([
  ['(?:a|b)+', 'a group repeated without bound'],
  ['(?:\\d+)*', 'a group repeated without bound'],
  ['(a)\\1', 'a back-reference'],
  ['(?<=a+)b', 'an unbounded look-behind'],
  ['a{0,41}', 'a bound above 40'],
  ['(?:a{0,3}b+){2,4}', 'an unbounded repetition inside a repeated group'],
])('%s is refused for %s', (source, why) => {
  expect(whyNotLinear(source)).toBe(why)
})

test.each(['\\d+(?:[.,/:]\\d+)*', '(?<![a-z])(?:one|two)(?! [a-z]{1,8})', '[^)(*+?]{0,40}$', 'a(?:b c){0,6}'])('%s is linear', (source) => {
  expect(whyNotLinear(source)).toBeNull()
})

const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test('P-2 every pattern written in this room is linear', () => {
  const faults = files.flatMap((name) => literalsOf(name).flatMap((source) => faultOf(name, source)))
  expect(faults).toEqual([])
})

test('P-2 and P-3 every pattern built while the room loads is linear, and none is built from a text', async () => {
  const built: string[] = []
  // What other packages build while they load is theirs: they are loaded before.
  await import('./understand.ts')
  vi.resetModules()
  const construct = (target: typeof RegExp, [source, flags]: [string | RegExp, string?]) => {
    built.push(String(source))
    return new target(source, flags)
  }
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }))
  const { understand } = await import('./understand.ts')
  const { inputFor } = await import('./facts/given-text.ts')
  expect(built.length).toBeGreaterThan(100)
  expect(built.flatMap((source) => faultOf('built', source))).toEqual([])
  const loaded = built.length
  understand(inputFor('I want to sell my house in Upland by May for 600k, call me (909) 555-0100 (a+)+$'))
  // Libraries build patterns of their own at the first call; none holds a word of the text.
  expect(built.slice(loaded).filter((source) => /\(a\+\)|upland|house/i.test(source))).toEqual([])
  vi.unstubAllGlobals()
})

const faultOf = (name: string, source: string): string[] => {
  const why = whyNotLinear(source)
  return why === null ? [] : [`${name}: ${why}: ${source.slice(0, 80)}`]
}

function literalsOf(name: string): string[] {
  const file = ts.createSourceFile(name, readFileSync(join(ROOM, name), 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('P-3 a text is cut into words once: one place makes tokens, and one call of the room prepares a text', () => {
  const callsOf = (name: string) =>
    files
      .filter((file) => !file.endsWith('given-text.ts'))
      .flatMap((file) => (new RegExp(`(?<!function )\\b${name}\\(`).test(readFileSync(join(ROOM, file), 'utf8')) ? [file] : []))
  expect(callsOf('tokensOf')).toEqual(['normalise.ts'])
  expect(callsOf('prepare')).toEqual(['understand.ts'])
  expect(callsOf('sceneOf')).toEqual(['understand.ts'])
})
