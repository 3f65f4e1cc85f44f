import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** Whether a part of a text tells when somebody or something else comes and goes: no time to reach the contact, unless it is made one. */
export function isOthersHour(scene: Scene, at: number): boolean {
  const before =
    scene.text
      .slice(Math.max(0, at - FAR), at)
      .split(PART)
      .at(-1) ?? ''
  if (MADE_THEIRS.test(before + (scene.text.slice(at, at + FAR).split(ENDS)[0] ?? ''))) return false
  return COMES_BEFORE.test(before) || (OTHER.test(before) && !SELF.test(before))
}

const FAR = 90
/** "Pasa después de las 5": the time belongs to what stands before it up to a comma. */
const PART = /[.,;!?|]/
const ENDS = /[.;!?|]/

/** "Ups always comes after 5", "el camión de la basura pasa después de las 5": what has a timetable of its own. */
const COMES_BEFORE =
  /(?<![a-zñ])(?<!(?:i|we|yo|nosotros|who|and) )(?:comes|goes|passes|starts|opens|closes|arrives|leaves|ends|barks|rings|airs|lets out|gets out|plays?|pasa|pasan|llega|llegan|empieza|empiezan|abre|abren|cierra|cierran|ladra|viene|vienen|suena)(?: (?:by|on|around|out|over|off|up|here|home|back|through|like|about|right|every|each|day|night|todos|los|dias|por|aqui|como|siempre|a)){0,4} $/
const OTHER = spots(
  lines(`ups|fedex|usps|amazon|mail(?:man|lady|box)?|trash|garbage|trains?|bus|school|game|show|(?:dodgers|raiders|lakers|rams|angels|chargers|padres)|stores?|bank|mass|gardeners?|landscapers?|neighbou?rs?|music|construction|roosters?|gallos?|camion|basura|tren|vecin[oa]s?|carter[oa]|jardiner[oa]s?|partido|novela|escuela|musica|banda|misa|
      (?:the|my|our|los|mis|el|mi) (?:kids?|dogs?|cats?|boys?|girls?|baby|niñ[oa]s?|perr[oa]s?|hij[oa]s?|bebe)|kids`),
)
const SELF = spots(
  'i|we|me|us|yo|nosotros|estoy|estamos|llego|llegamos|salgo|salimos|puedo|podemos|ando|my (?:break|lunch|husband|wife)|call|text|reach|llam[a-z]{1,4}|marqu[a-z]{1,4}',
)
/** "Kids go down at 8 so after that", "after 5 the dog is outside so that works". */
const MADE_THEIRS = spots(
  "so (?:i|we|after|before|call|text|that|then|any|you|u|anytime)|best|better|works?|good|fine|perfect|call|text|free|home|available|that(?:'s| is) when|after that|then|mejor|llam[a-z]{1,6}|marqu[a-z]{1,6}|asi que|entonces|puedo|libre|disponible|desocup[a-z]{1,4}",
)
