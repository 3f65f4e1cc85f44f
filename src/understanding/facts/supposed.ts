import { spots } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** Whether the sentence around a place only dreams: what somebody would do who had what they have not is no fact. */
export const isSupposed = (scene: Scene, at: number): boolean => DREAMS.test(sentenceText(scene, at))

const DREAMS = spots(
  lines(`(?:if|wish|pretend|imagine|say) (?:only )?(?:i|we|he|she|they|somebody|someone)(?: [a-z]{1,6})? (?:won|hit|struck)|(?:if|wish) (?:only )?(?:i|we) (?:only )?had (?!(?:a |an |any |the )?(?:buyer|offer|to|it|known)(?![a-z]))|
      (?:if|wish) (?:i|we) (?:was|were) (?:rich|a millionaire|made of money|you)|(?:if|what if) there (?:was|were|is) (?:an? |no |some )?(?:hoa|mello|mold|leak|crack|tenant)|si (?:hubiera|tuviera) (?:hoa|asociacion|moho|inquilin[oa]s)|(?:the )?(?:powerball|mega ?millions|lotto|lottery|loteria|melate)|si (?:yo )?(?:tuvier(?:a|amos)|ganar(?:a|amos)|fuera(?:mos)? (?:ric|millonari)[oa]s?|me (?:sacara|ganara))|
      ojala (?:y )?(?:yo )?tuvier(?:a|amos)`),
)
