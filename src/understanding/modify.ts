import type { ClauseWords } from './clause-words.ts'
import type { Found } from './families.ts'
import type { Modifier } from './family-rule.ts'
import { cuesOf } from './modifiers.ts'
import type { Cue } from './modifiers.ts'
import type { Prepared } from './prepared.ts'

const REACH = 6
const FIRST_PERSON = new Set(
  'i we us me myself ourselves yo nosotros nos quiero queremos necesito necesitamos voy vamos tengo tenemos estoy estamos busco buscamos pienso pensamos hemos decidimos queriamos quisieramos vendemos vendamos deseamos deseo quisiera prefiero planeo intento busco vendo compro'.split(
    ' ',
  ),
)
const OWN = new Set('my our mine ours mi mis nuestra nuestro'.split(' '))
const NEW_START = new Set(
  'i we my our can could how what when just only looking want puedo podemos yo quiero queremos quisiera quisieramos necesito necesitamos busco buscamos estoy estamos solo nomas mas sino prefiero preferimos prefer'.split(
    ' ',
  ),
)
const JOINS = new Set(['or', 'nor', 'ni', 'o', 'and', 'y'])
const TRAILING_LATER = new Set(['too', 'also', 'tambien'])

/**
 * Adds to each family the modifiers that act on it. A cue acts in its clause on the nearest family that follows within six words, on one at the
 * same place, and on those joined to it; a negation passes over `or`, `nor` and `ni` only.
 */
export function modify(found: readonly Found[], clauses: readonly ClauseWords[], prepared: Prepared): Found[] {
  const modified = found.map((one) => ({ ...one, modifiers: [...one.modifiers] }))
  for (const clause of clauses) {
    const inside = modified.filter((one) => one.from >= clause.first && one.from < clause.first + clause.words.length && !isOrder(one))
    for (const cue of cuesOf(clause.words, clause.commaAfter)) applyCue(cue, clause, { inside, prepared })
    applyTrailing(clause, inside)
    // "His first condo" is a wish of his.
    for (const one of inside) if (one.code === 'B8' && THEIRS.has(clause.words[one.from - clause.first - 1] ?? '')) add(one, 't')
  }
  return modified
}

// Order words are not wishes: "before we buy" says which comes first and is not itself later or negated.
const isOrder = (one: Found) => one.code === 'S9' || one.code === 'B11'

type Around = { inside: readonly Found[]; prepared: Prepared }

function applyCue(cue: Cue, clause: ClauseWords, { inside, prepared }: Around): void {
  const { modifier } = cue
  if (modifier === null || (clause.words[cue.from] === 'si' && !isIf(cue, clause, prepared))) return
  const following = inside.filter((one) => one.from > clause.first + cue.from && one.from - (clause.first + cue.to) <= REACH)
  const nearest = following[0]
  // "Need too sell" is a slip of the pen.
  if (nearest !== undefined && clause.words[cue.from] === 'too' && nearest.from === clause.first + cue.to && cue.from > 0) return
  if (nearest === undefined || !acts(modifier, { cue, clause, target: nearest })) return
  let last = nearest
  for (const one of following) {
    if (one !== nearest && one.from >= last.to && !isJoined(clause, [last, one], modifier)) break
    add(one, modifier === 'n' && until(clause, one) ? 'h' : modifier)
    last = one.to > last.to ? one : last
  }
}

/** Whether nothing between cue and family breaks the tie: a fresh start after a comma, or for a third party the person themselves. */
function acts(modifier: Modifier, { cue, clause, target }: { cue: Cue; clause: ClauseWords; target: Found }): boolean {
  const [from, to] = [cue.to, target.from - clause.first]
  if (modifier === 't') return isTheirs({ cue, clause, target })
  // "Instead of renewing we would like to buy": what they would not do ends where they say what they would.
  if (modifier === 'n' && INSTEAD.has(clause.words[cue.from] ?? '') && clause.words.slice(from, to).some((word) => SUBJECTS.has(word)))
    return false
  for (let i = Math.max(from, 1); i <= to; i++) {
    if (clause.commaAfter[i - 1] === true && (modifier === 'l' || NEW_START.has(clause.words[i] ?? '') || i === to))
      return modifier === 'h' && i === to
  }
  return true
}

/** Whether a wish is that of the third party named before it, and not their own. */
function isTheirs({ cue, clause: { words, first }, target }: { cue: Cue; clause: ClauseWords; target: Found }): boolean {
  const to = target.from - first
  // What others ask of them is no wish of theirs, though it is about their own home.
  if (words.slice(cue.from, cue.to).some((word) => word === 'me' || word === 'us')) return true
  // "Moving Dad out and selling his house": who is moved does not sell.
  if (words[to - 1] === 'and' && (words[cue.from - 1] ?? '').endsWith('ing')) return false
  // "Move out of my parents' and buy": they are whom it is of, and the wish goes on after them.
  if (OF.has(words[cue.from - 1] ?? '') && JOINS.has(words[cue.to] ?? '')) return false
  const object = words.slice(to, target.to - first)
  const others = object.some((word) => THEIRS.has(word))
  const between = words.slice(cue.from + 1, to).filter((word, i, all) => !(others && OBJECTS.has(word) && TELLS.has(all[i - 1] ?? '')))
  return !between.some((word) => FIRST_PERSON.has(word)) && !object.some((word) => OWN.has(word))
}

const INSTEAD = new Set(['instead', 'rather', 'en'])
const SUBJECTS = new Set(['i', 'we', 'yo', 'quiero', 'queremos', 'quisiera', 'quisieramos', 'prefiero', 'preferimos', 'mejor'])

const THEIRS = new Set(['his', 'her', 'their', 'su', 'sus'])
const OF = new Set(['of', 'from', 'de'])
const OBJECTS = new Set(['me', 'us', 'nos'])
const TELLS = new Set('asked ask asks told tell tells texted called wants wanted pregunto dijo pidio'.split(' '))

const JOINS_NEGATION = new Set(['or', 'nor', 'ni', 'o'])

function isJoined(clause: ClauseWords, [a, b]: [Found, Found], modifier: Modifier): boolean {
  const between = clause.words.slice(a.to - clause.first, b.from - clause.first)
  if (clause.commaAfter.slice(a.to - 1 - clause.first, b.from - clause.first).includes(true)) return false
  const joins = modifier === 'n' ? JOINS_NEGATION : JOINS
  return between.length <= 3 && between.some((word) => joins.has(word)) && !between.some((word) => word !== 'i' && FIRST_PERSON.has(word))
}

/** "Not selling until spring" is a plan for later, not a refusal. */
function until(clause: ClauseWords, one: Found): boolean {
  const after = clause.words.slice(one.to - clause.first)
  return after[0] === 'until' || after[0] === 'till' || after[0] === 'hasta' || after[0] === 'before'
}

/** A Spanish "si" is "yes" when accented, followed by a comma, or before a verb of wish; otherwise "if". */
function isIf(cue: Cue, clause: ClauseWords, prepared: Prepared): boolean {
  const token = prepared.tokens[clause.first + cue.from]
  if (token === undefined || clause.commaAfter[cue.from] === true) return false
  if (prepared.original.slice(prepared.at[token.start], prepared.ends[token.end - 1]).toLowerCase() !== 'si') return false
  if (SI_UNREAL.has(clause.words[cue.from + 2] ?? '')) return true
  return !SI_YES.has(clause.words[cue.from + 1] ?? '')
}

const SI_UNREAL = new Set('saco sacara gano ganara alcanza alcanzara dan dieran sale saliera tocara pego tuviera pudiera'.split(' '))
const SI_YES = new Set(
  'quiero queremos claro por estoy estamos me nos gracias necesito necesitamos busco buscamos ya tengo tenemos'.split(' '),
)

/** "… too", "… as well" mark the family before them. */
function applyTrailing(clause: ClauseWords, inside: readonly Found[]): void {
  const at = clause.words.findIndex((word, i) => TRAILING_LATER.has(word) || (word === 'as' && clause.words[i + 1] === 'well'))
  if (at < 0) return
  const before = inside.filter((one) => one.to <= clause.first + at && clause.first + at - one.to <= REACH).at(-1)
  const follows = inside.some((one) => one.from > clause.first + at)
  if (before !== undefined && !follows) add(before, 'l')
}

function add(one: Found, modifier: Modifier): void {
  if (!one.modifiers.includes(modifier)) one.modifiers.push(modifier)
}
