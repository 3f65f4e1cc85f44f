import type { DecideInput } from './decision.ts'

/** Hard words, and what they are said of: a machine, in either order. Not those of the house, of a price or of a third person. */
const BAD_EN = String.raw`(?:so |really |such an? |pretty )?(?:stupid|dumb|useless|worthless|terrible|awful|lame|annoying|ridiculous|garbage|trash|sucks?)`
const MACHINE_EN = String.raw`(?:(?:chat)?bots?|robots?|machine|ai|auto(?:mated)? ?(?:reply|replies|response|responder|assistant|texts?))`
const BAD_ES = String.raw`(?:tan |bien |muy )?(?:mens[oa]|tont[oa]|in[uú]til|est[uú]pid[oa]|mal[oa]|pendej[oa]|p[eé]sim[oa]|no sirve)`
const MACHINE_ES = String.raw`(?:(?:chat)?bot|robot|m[aá]quina|asistente virtual|contestadora)`

const SAID = [
  new RegExp(String.raw`\b${BAD_EN} ${MACHINE_EN}\b`, 'i'),
  new RegExp(String.raw`\b(?:this|the|your|you're an?|ur an?|these) ${MACHINE_EN} (?:is |are |was )?${BAD_EN}\b`, 'i'),
  new RegExp(String.raw`(?<!\p{L})${MACHINE_ES} ${BAD_ES}(?!\p{L})`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${MACHINE_ES} (?:es|est[aá]) ${BAD_ES}(?!\p{L})`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${BAD_ES} ${MACHINE_ES}(?!\p{L})`, 'iu'),
]

/** Whether they run down the machine that writes to them, short of what ends the talk. */
export const runsDownMachine = (heard: DecideInput['heard']): boolean =>
  heard.some(({ text, stale }) => !stale && SAID.some((words) => words.test(text)))
