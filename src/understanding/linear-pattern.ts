/**
 * Why a pattern can not be shown to take time linear in the text, or null when it can: no back-reference, no unbounded look-behind, bounds of
 * at most 40, and no unbounded repetition of a group or inside a repeated one. A group such as `(?:[.,]\d+)*` may repeat: each round begins
 * with a sign the round itself can not hold, so a text divides into rounds in one way only.
 */
export function whyNotLinear(source: string): string | null {
  const groups: Group[] = [{ start: 0, lookBehind: false, unbounded: false }]
  for (let at = 0; at < source.length; at = next(source, at)) {
    if (/^\\(?:[1-9]|k<)/.test(source.slice(at, at + 3))) return 'a back-reference'
    const char = source[at]
    if (char === '(') groups.push({ start: at, lookBehind: /^\(\?<[=!]/.test(source.slice(at, at + 4)), unbounded: false })
    else if (char === ')') {
      const fault = closed(source, groups, at)
      if (fault !== null) return fault
    } else {
      const fault = repeated(source, groups, next(source, at))
      if (fault !== null) return fault
    }
  }
  return null
}

type Group = { start: number; lookBehind: boolean; unbounded: boolean }

const MOST = 40

/** Past one atom: an escape, a class or a character. */
function next(source: string, at: number): number {
  if (source[at] === '\\') return /^\\[pP]\{/.test(source.slice(at, at + 3)) ? source.indexOf('}', at) + 1 : at + 2
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** Whether a single atom that ends here is repeated beyond what its place allows. */
function repeated(source: string, groups: readonly Group[], end: number): string | null {
  const count = quantifierAt(source, end)
  if (count === null) return null
  if (count !== Infinity) return count > MOST ? 'a bound above 40' : null
  if (groups.some((group) => group.lookBehind)) return 'an unbounded look-behind'
  const group = groups.at(-1)
  if (group) group.unbounded = true
  return null
}

function closed(source: string, groups: Group[], at: number): string | null {
  const group = groups.pop()
  const outer = groups.at(-1)
  const count = quantifierAt(source, at + 1)
  if (!group || !outer) return null
  if (count === Infinity) {
    if (!hasOwnSign(source.slice(group.start, at + 1))) return 'a group repeated without bound'
    outer.unbounded = true
    return null
  }
  if (count !== null && count > MOST) return 'a bound above 40'
  if (count !== null && count > 1 && group.unbounded) return 'an unbounded repetition inside a repeated group'
  outer.unbounded ||= group.unbounded
  return null
}

/** `(?:[.,]\d+)`: one class or sign, then one repeated class that can not hold it. */
function hasOwnSign(group: string): boolean {
  const parts = /^\(\?:(\[[^\]]{1,12}\]|[^\\[(])(\[[^\]]{1,12}\]|\\[dwsS]|\\p\{L\})\+\)$/.exec(group)
  if (!parts) return false
  const [first, rest] = [new RegExp(`^${parts[1]}$`, 'u'), new RegExp(`^${parts[2]}$`, 'u')]
  return ASCII.every((char) => !(first.test(char) && rest.test(char)))
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))

/** How often the atom before may stand: null once, 1 for `?`, the upper bound, or Infinity. */
function quantifierAt(source: string, at: number): number | null {
  const char = source[at]
  if (char === '*' || char === '+') return Infinity
  if (char === '?') return 1
  const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at, at + 12))
  if (!bounds) return null
  return bounds[2] === '' ? Number(bounds[1]) : bounds[3] === '' ? Infinity : Number(bounds[3])
}
