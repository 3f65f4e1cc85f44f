import type { FactField } from '../../conversation/fact.ts'
import type { Claim } from './claim-spans.ts'
import { spots } from './phrases.ts'
import { sentenceAt, sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** What is wished for, places apart; all else may well be told of the past. */
const WISHED: ReadonlySet<FactField> = new Set(['beds_min', 'baths_min', 'sqft_min', 'price_min', 'price_max', 'monthly_budget'])

/** Takes the wishes out of a claim that only tells what was: "was watching tv and they had a 7 bedroom in Waco". */
export const withoutPast = (scene: Scene, claim: Claim): Claim =>
  claim.facts.some(isWish) && isTold(scene, claim.start) && !HAS_NOW.test(wordsBefore(scene, claim.start, { count: 5 }))
    ? { ...claim, facts: claim.facts.filter((fact) => !isWish(fact)) }
    : claim

/** "My cousin paid 600, i got 430": what they have stands now. */
const HAS_NOW =
  /(?<![a-z])(?:(?:i|we)(?: only| just)? (?:got|have)|(?:solo |nomas )?(?:tengo|tenemos))(?: (?:like|about|around|only|como|unos|up to)){0,2} \$?$/

const isWish = ({ field, negated }: Claim['facts'][number]): boolean => WISHED.has(field) && negated !== true

/** Whether the sentence around a place tells of the past, with no word of what they want now. Read once a sentence. */
export function isTold(scene: Scene, at: number): boolean {
  const known = TOLD.get(scene) ?? new Map<number, boolean>()
  TOLD.set(scene, known)
  const [start] = sentenceAt(scene, at)
  const told = known.get(start) ?? isPast(sentenceText(scene, at))
  known.set(start, told)
  return told
}

/** By scene, which lives as long as the reading of its text. */
const TOLD = new WeakMap<Scene, Map<number, boolean>>()

export const isPast = (sentence: string): boolean => PAST.test(sentence) && !WISH.test(sentence)

/** Deeds and states that are over. What was wished, said or granted may stand still, and is not here. */
const PAST = spots(
  lines(`was|were|had|went|saw(?! (?:your|ur|the|this|that|a) (?:post|posts|ad|ads|sign|signs|listing|page|flyer|website|number|video|reel|profile)(?![a-z]))|seen|toured|visited|met|grew up|born|raised|drove|bought|sold|watch(?:ed|ing)|made|lost|worked|lived|rented|stayed|came|took|paid|built|cleaned|scrubbed|painted|installed|remodeled for|limpie|limpiamos|pinte|instale|crashed|hit|flew|ran|ate|
      used to|yesterday|last (?:night|week|weekend|month|year)|fui|fuimos|vi(?! (?:su|tu|el|un) (?:anuncio|letrero|publicacion|numero|video|pagina))|vimos|creci|crecimos|naci|nacimos|nacio|vivia|viviamos|estuve|estuvimos|estaba|estabamos|tuve|tuvimos|tenia|teniamos|tenian|habia|era|eramos|
      choque|chocamos|compre|vendi|vendimos|visite|visitamos|anduve|anduvimos|hizo|hice|hicimos|trabajaba|rentaba|rentabamos|pasamos|ayer|anoche|la (?:semana|vez) pasada|el (?:año|mes) pasado`),
)
const WISH = spots(
  lines(`want(?:ed|s|ing)?|need(?:s|ed|ing)?|look(?:ing|ed)?|like[sd]?|love[sd]?|lik(?:e|ing)|prefer(?:red|s)?|would|rather|hop(?:e|ed|ing)|plan(?:ning|s)?|ideal(?:ly)?|please|now|could|should|max|maximum|minimum|at least|budget|so|
      said|told|meant|mentioned|typed|wrote|decided|agreed|settled|thinking|thought|figured|talked|hearts?|set on|stick|go with|going|approv(?:ed|al)|pre-?approved|cleared|qualified|letter|lender|bank|(?:is what |what )?(?:i am|we are) after|topped|tops|capped|
      find|buy|shopping|searching|interested|mind|fine|enough|works?|perfect|works|do(?= [$\\d])|let us|lets|can|will|
      quiero|queremos|quisiera|quisieramos|busco|buscamos|buscando|necesito|necesitamos|ocupo|ocupamos|gusta|gusto|gustan|gustaria|encanta|encanto|prefiero|preferimos|ideal|por favor|ahora|ahorita|maximo|minimo|hasta|al menos|
      dije|dijimos|quise|quisimos|quedamos|decidimos|pensamos|pensando|aprob[a-z]{2,6}|preaprob[a-z]{2,6}|carta|banco|asi que|entonces|mejor|puedo|podemos|podria|seria|estaria|con eso|alcanza|basta|ya la (?:hicimos|hice|armamos)|(?:nos |me )?conform[a-z]{2,5}|aunque sea|suelto|soltamos|(?:la|lo) (?:doy|vendo|dejo|damos|vendemos)|no baj(?:o|amos)|acept(?:o|amos|aria)|pid(?:o|imos)|pedimos|tope|presupuesto|comprar`),
)
