import { spots } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'

/** Whether a sentence tells of a childhood or another life: nothing in it is wished for now. */
export const isOfLongAgo = (scene: Scene, at: number): boolean =>
  LONG_AGO.test(sentenceText(scene, at)) && !NOW.test(sentenceText(scene, at)) && !ANYWAY.test(scene.text.slice(Math.max(0, at - NEAR), at))

/** "…anyway 4 bedrooms": from here on it is told of now. */
const ANYWAY =
  /(?<![a-z])(?:anyways?|so yeah|in any case|back to (?:the |your )?(?:question|topic)|to answer (?:you|your question)|en fin|bueno pues|total(?: que)?|como sea)[,:]? (?:[a-z]{1,8} ){0,3}$/
const NEAR = 40

const LONG_AGO = spots(
  'when (?:i|we) (?:was|were) (?:a |still |just )?(?:little|young|small|kids?|child|baby|teenager|growing|in college|in school)|growing up|(?:i|we) grew up|was raised|creci|crecimos|me crie|donde (?:creci|naci|vivia)|as (?:a )?(?:kids?|child)|de (?:niñ[oa]s?|chic[oa]s?|joven|morr[oa])|cuando (?:era|eramos|yo era)|viv(?:ia|iamos) (?:ocho|siete|seis|cinco|diez|todos)|in my country|en mi (?:pais|pueblo|rancho)',
)
const NOW = spots('now|want|need|looking|ahora|ahorita|quiero|queremos|busco|buscamos|necesito|necesitamos')
