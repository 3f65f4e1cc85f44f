import { spots } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/**
 * Whether the sentence around a place asks how homes are, with its mark or without: "how many baths does a 3 bedroom normally have", "is a
 * 2 bedroom big enough for 4 people". What is asked of homes at large is no wish; a wish beside it is.
 */
export const asksWhatIsUsual = (scene: Scene, at: number): boolean => {
  const sentence = sentenceText(scene, at)
  return ASKS.test(sentence) && !WISHES.test(sentence)
}

const ONE =
  '(?:an?|the|most|all|any|every|those|regular|normal|average|una?|las|los|la) (?:regular |normal |typical |average |standard |new |casa |depa |casas )?(?:de |con )?(?:\\d|one|two|three|four|five|six|una?|dos|tres|cuatro|cinco|seis)[ -](?:bed(?:room)?s?|bath(?:room)?s?|story|recamaras?|cuartos?|baños?)'
const ASKS = new RegExp(
  lines(`^[ ¿]{0,3}(?:(?:so|and|ok|but|wait|hey|quick question|question|y|pero|oiga|oye|una pregunta),? ){0,2}(?:
    how (?:many|big|large|small|old) (?:[a-z]{1,10} ){0,3}?(?:do|does|is|are|would)(?![a-z])|
    (?:do|does|is|are|would|will|can) ${ONE}(?: [a-z]{1,10}){0,3} (?:have|has|come|comes|usually|normally|typically|big|enough|too|fit|count|considered|worth|standard)(?![a-z])|
    cuant[oa]s [a-zñ]{3,12} (?:trae|traen|tiene|tienen|hay en|lleva|llevan|suele|suelen)(?![a-zñ])|
    (?:es|son|sera|alcanza|alcanzan|cabe|caben|basta) (?:suficiente[s]? |bastante )?(?:con )?(?:una? )?(?:\\d|dos|tres|cuatro))`),
)
const WISHES = spots(
  lines(`(?:i|we)(?: would| am| are| really| do| just)? (?:want|need|like|have to have|are looking|am looking|look|prefer)|(?:looking|hoping) for|do you (?:guys )?have|you got|got any|
    quiero|queremos|necesit(?:o|amos)|ocup(?:o|amos)|busc(?:o|amos)|tienen|tendra[ns]?`),
)
