import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { finds, spots } from './phrases.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

/** Who decides, what stands against the title, whether an agent is signed, and the free answers about repairs and earlier listings. */
export function extractPeople(scene: Scene): Claim[] {
  return [...deciders(scene), ...liens(scene), ...agents(scene), ...freeAnswer(scene)]
}

const word = (found: RegExpExecArray, fact: Draft): Claim => ({
  rank: 'word',
  start: found.index,
  end: found.index + found[0].length,
  facts: [fact],
})

const CO =
  '(?:wife|husband|spouse|partner|fiancee?|boyfriend|girlfriend|brother|sister|siblings?|mom|mother|dad|father|parents?|son|daughter|family|ex)'
const CO_ES = '(?:espos[oa]|marido|mujer|pareja|novi[oa]|herman[oa]s?|mama|papa|padres|hij[oa]s?|familia)'
const DECIDERS: [value: 'joint' | 'other' | 'sole', cue: RegExp][] = [
  [
    'joint',
    finds(
      `(?:my|the) ${CO}(?: (?:also|still|and i))? (?:has to|have to|needs? to|must|would have to|will have to|wants to|gets? a say|both|decide|agree|own)(?: (?:agree|decide|sign|approve|be ok|be on board|see|say|sign off|weigh in|ok))?|(?:my ${CO} and (?:i|me|myself)|me and my ${CO}|${CO} and i)|(?:talk|check|discuss|run it|go over)(?: this| it)? (?:to|with|by|past) (?:my|the) ${CO}|we both|both of us|together with my|co-?own(?:er|ers|ed)?|on title with|mi ${CO_ES} (?:y yo|tiene que|debe|tambien)|(?:yo y mi|con mi|hablar con mi|consultarlo con mi) ${CO_ES}|los dos|entre los dos|(?:mis hermanos|nosotros) (?:decidimos|y yo)`,
    ),
  ],
  [
    'other',
    finds(
      `(?:my|the) (?:${CO}|trustee|attorney|lawyer|executor|boss) (?:decides?|makes the (?:decisions?|call)|is (?:the one )?(?:deciding|in charge)|handles (?:it|that|everything))|(?:it is|that is|up to) (?:my|the) (?:${CO}(?:'s)?|trustee|executor)(?: (?:decision|call|house|choice))?|not my (?:decision|call|choice)|decide mi ${CO_ES}|mi ${CO_ES} decide|mi abogado decide`,
    ),
  ],
  [
    'sole',
    finds(
      '(?:just|only) me|(?:it is|its) (?:just|only|all) me|i (?:make|am making) (?:all )?the (?:decisions?|calls?)|i decide|(?:i am|im) the (?:only|sole) (?:owner|one|decision maker)|sole owner|my decision|(?:on )?my own|nobody else|no one else|solo yo|yo decido|soy (?:el|la) unic[oa](?: dueñ[oa])?|nadie mas|yo sol[oa]|nomas yo',
    ),
  ],
]
const DENIED = spots('not|no|never|nor|ni|nunca|tampoco')

function deciders(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'decision_maker'
  for (const [value, cue] of DECIDERS) {
    const [found] = scene.text.matchAll(cue)
    // "Just me" and "we both" say who decides only when asked; the rest says it by itself.
    const plain =
      found &&
      /decid|agree|sign|say|talk|check|discuss|run it|go over|owner|call|consult|hablar|approve|board|tiene que|has to|have to|needs? to|must/.test(
        found[0],
      )
    if (
      found &&
      (asked || plain) &&
      !/^no(?:t|body)?(?![a-z])/.test(found[0].slice(0, 3)) &&
      !DENIED.test(wordsBefore(scene, found.index, { count: 2 }))
    ) {
      return [word(found, { field: 'decision_maker', value, confidence: asked ? 0.95 : 0.85 })]
    }
    if (found && asked && /^(?:nobody|no one|not my)/.test(found[0]))
      return [word(found, { field: 'decision_maker', value, confidence: 0.95 })]
  }
  const [me] = scene.text.matchAll(/^(?:me|i do|myself|yo|yep just me)[.!]?$/g)
  return asked && me ? [word(me, { field: 'decision_maker', value: 'sole', confidence: 0.85 })] : []
}

const LIENS: [name: string, cue: RegExp][] = [
  ['tax lien', finds('tax liens?|back taxes|unpaid taxes|irs(?: lien)?|owe taxes|impuestos atrasados')],
  ['second mortgage', finds('(?:second|2nd) (?:mortgage|loan)|two mortgages|2 mortgages|segunda hipoteca|dos hipotecas')],
  ['heloc', finds('helocs?|home equity (?:line|loan)|equity line|linea de credito')],
  ['solar', finds('(?:solar|hero|pace) (?:loan|lease|lien|panels? (?:loan|lease))|(?:leased|financed) solar')],
  ['judgment', finds('judge?ments?|court lien')],
  ['mechanics lien', finds("mechanic'?s? liens?|contractor'?s? liens?")],
  ['hoa lien', finds('hoa liens?|behind on (?:the )?hoa|unpaid hoa')],
  ['child support lien', finds('child support lien')],
  ['lien', finds('(?:a|one|some|the) liens?|liens? (?:on|against) (?:it|the)|gravamen(?:es)?')],
]
const CLEAR = finds(
  'free and clear|(?:own (?:it|the house|the home) |owned )outright|no (?:liens?|mortgages?|loans?|debts?)(?: (?:on|or|and|at) [a-z ]{2,14})?|paid (?:it )?off(?! the| my| our)|paid in full|all paid off|nothing owed|do not owe (?:anything|a (?:dime|thing|penny))|owe nothing|ya (?:esta|la) (?:pagada|pague|pagamos)|esta pagada|sin (?:deudas|gravamenes|hipoteca)|no (?:debo|debemos|se debe) nada|no tiene (?:deudas|gravamenes|hipoteca)',
)

function liens(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'liens'
  if (scene.input.bot === 'buyer') return []
  const named = LIENS.flatMap(([name, cue]) =>
    Array.from(scene.text.matchAll(cue), (found) => ({ name, found, denied: DENIED.test(wordsBefore(scene, found.index, { count: 3 })) })),
  )
  const held = named.filter((lien) => !lien.denied && (lien.name !== 'lien' || named.every((other) => other.name === 'lien')))
  const [first] = held
  if (first)
    return [
      word(first.found, { field: 'liens', value: [...new Set(held.map((lien) => lien.name))].join(', '), confidence: asked ? 0.95 : 0.85 }),
    ]
  const [clear] = scene.text.matchAll(CLEAR)
  if (clear) return scene.text.endsWith('?') ? [] : [word(clear, { field: 'liens', value: 'none', confidence: asked ? 0.95 : 0.85 })]
  if (!asked) return []
  const [none] = scene.text.matchAll(NONE)
  if (none) return [word(none, { field: 'liens', value: 'none', confidence: 0.85 })]
  const [mortgage] = scene.text.matchAll(MORTGAGE)
  return mortgage ? [word(mortgage, { field: 'liens', value: 'mortgage', confidence: 0.85 })] : []
}

const NONE = /^(?:no|nope|none|nah|nothing|not that i know of|not any|no none|ninguno|ninguna|nada|no nada)(?![a-z])/g
const MORTGAGE = finds('mortgage|hipoteca|loan|prestamo')

const AGENT = finds(
  "(?:have|has|got|hired|using|use|with|signed(?: a contract| up)? with|under contract with|listed with|working with|represented by|already with) (?:an? |our |my |another |the )?(?:(?:listing|buyer'?s?|real estate|great|good|other) )?(?:agent|realtor|broker)(?! (?:fee|commission))|(?:my|our) (?:agent|realtor|broker)(?! (?:friend))|agent (?:is )?(?:listing|already)|(?:tengo|tenemos|con) (?:un |una |mi |nuestr[oa] )?(?:agente|realtor|corredor)|(?:mi|nuestr[oa]) (?:agente|realtor)|ya tengo agente",
)
const AGENT_OTHER = spots(
  'need|want|find|looking for|are you|as|be|become|should i|do i|prefer|talk to|like to|necesito|busco|no longer|used to|fired|hate|hire',
)

function agents(scene: Scene): Claim[] {
  const [found] = scene.text.matchAll(AGENT)
  if (!found) return []
  const before = wordsBefore(scene, found.index, { count: 3 })
  if (AGENT_OTHER.test(before)) return []
  return [word(found, { field: 'has_agent', value: true, confidence: 0.85, negated: DENIED.test(before) })]
}

const NOTHING =
  /^(?:no|nope|none|nah|nothing|never|not yet|not really|no never|ninguna?|nada|nunca|todavia no|no nunca)(?![a-z])[ ,.!]{0,3}/
const NOT_AN_ANSWER = spots(
  'what|why|how|who|when|where|que|por que|como|rather not|prefer not|not say|stop|ok|okay|sure|maybe|idk|i do not know|no se|not sure|thanks?|hello|hi|yes|yeah|si|call me|later',
)

/** What was repaired, and how it was listed before, in their own words; only as the answer to that question. */
function freeAnswer(scene: Scene): Claim[] {
  const { pendingQuestion } = scene.input
  if (pendingQuestion !== 'repairs' && pendingQuestion !== 'listing_history') return []
  const start = scene.text.search(/[a-z0-9ñ]/)
  if (start < 0) return []
  const none = NOTHING.exec(scene.text.slice(start, start + 40))
  const isNone = none !== null && scene.words <= 6
  if (isNone)
    return [
      { rank: 'word', start, end: start + none[0].trimEnd().length, facts: [{ field: pendingQuestion, value: 'none', confidence: 0.85 }] },
    ]
  if (scene.text.includes('?') || scene.words < 2 || (scene.words <= 4 && NOT_AN_ANSWER.test(scene.text))) return []
  const end = scene.text.includes('|') ? scene.text.indexOf('|') : scene.text.length
  if (end <= start) return []
  const value = written(scene, start, end)
  return value === '' ? [] : [{ rank: 'answer', start, end, facts: [{ field: pendingQuestion, value, confidence: 0.75 }] }]
}
