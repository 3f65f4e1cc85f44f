/**
 * Every place a pattern stands in a text. Most patterns stand in none: then the text is only searched, which costs a fraction of
 * setting out to find all. Patterns are global and shared, so each search begins anew.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0
  if (!pattern.test(text)) return []
  pattern.lastIndex = 0
  return Array.from(text.matchAll(pattern))
}
