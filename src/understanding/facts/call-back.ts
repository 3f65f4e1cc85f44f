import { lines } from '../../lib/lines.ts'
import { CALL_BACK_TIMES, type TimeUnit } from './call-back-times.ts'
import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'
import { matchesOf } from '../matches.ts'

/** The day somebody asks to be written to again, `YYYY-MM-DD`, and the unit they named it by. */
export type CallBack = { day: string; unit: TimeUnit }

/** Reads "try me in May" and its like: a time in one sentence with a wish to be written to. Null: none was named, or it is over. */
export function callBackOf(scene: Scene): CallBack | null {
  if (!WISH.test(scene.text)) return null
  const { today } = scene
  const found = CALL_BACK_TIMES.flatMap(({ pattern, unit, dayFor }) =>
    matchesOf(scene.text, pattern).map((match) => ({ match, unit, day: dayFor(match, { today, scene }) })),
  )
  const asked = found
    .filter(({ match, day }) => day !== null && day > today && isAskedFor(scene, match))
    // Of times that overlap the longer says more: "early next week" is not just next week.
    .toSorted((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)[0]
  return asked?.day ? { day: new Date(asked.day * 86_400_000).toISOString().slice(0, 10), unit: asked.unit } : null
}

const WISH = spots(
  lines(`(?:try|text|message|contact|ping|ask|remind|email|call|ring|write|catch)(?: to)? (?:me|us)|reach (?:back )?out|reach (?:me|us)|
      check (?:back|in)|circle back|follow(?:ing)? up|touch base|hit (?:me|us)(?: back| up)?|(?:get|come|hear)(?: right)? back|get in touch|
      (?:write|text|call|message|ask|try)(?: me| us)? (?:back|again)|try again|(?:let us|lets|let's|we can|we could) (?:talk|chat|speak|connect)|
      (?:talk|speak|chat) (?:again|then)|(?:better|good|best) time(?: to (?:talk|text|call|chat|reach me))?|(?:is|would be|works) better|
      (?:llama|llame|llamen|escribe|escriba|escriban|busca|busque|contacta|contacte|marca|marque|habla|hable|pregunta|pregunte|recuerda|
      recuerde)(?:me|nos)|(?:manda|mande|envia|envie)(?:me|nos)(?: un)? (?:mensaje|texto)|hablamos|platicamos|nos hablamos|
      vuelve a (?:escribir|llamar|buscar)(?:me|nos)?|intenta(?:lo)?(?: de nuevo)?|comunicate|mejor|better|me buscas|
      me escribes|me llamas|me marcas`),
)
/** What they mean to do at the time, instead of hearing from us. */
const OTHER = /(?:sell|mov(?:e|ing)|buy|list|clos(?:e|ing)|lease|vend|compr|mud|appointment|cita|tour|showing|inspector|lender)/

/** The wish stands in the same sentence, with no plan of their own between. */
function isAskedFor(scene: Scene, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const before =
    scene.text
      .slice(Math.max(0, match.index - REACH), match.index)
      .split(SENTENCE)
      .at(-1) ?? ''
  const after = scene.text.slice(end, end + REACH).split(SENTENCE)[0] ?? ''
  const wish = WISH.exec(before)
  if (wish !== null) return !OTHER.test(before.slice(wish.index + wish[0].length))
  const later = WISH.exec(after)
  return later !== null && !OTHER.test(before) && !OTHER.test(after.slice(0, later.index))
}

/** What is read around each time does not grow with the text. */
const REACH = 80
const SENTENCE = /[.!?;|\n]/
