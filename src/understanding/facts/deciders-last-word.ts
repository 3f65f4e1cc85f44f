import { spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

const KIN =
  '(?:wife|husband|hubby|kids|children|son|daughter|brothers?|sisters?|siblings?|mom|mother|dad|father|parents|family|cousins?|ex|in-?laws|everybody|everyone|they|she|he)'

/** Whose word is the last, whoever else was named before it: "mi hermana opina mucho pero la que firma soy yo". Said without being asked. */
export const OWN_WORD_TOLD = spots(
  lines(`(?:la|el) (?:unic[oa] )?que (?:firma|decide|manda) (?:aqui |ahi )?soy yo|yo soy (?:la|el) (?:unic[oa] )?que (?:firma|decide|manda)|(?:la|el) (?:mera |mero )?dueñ[oa] soy yo(?! y mi)|
      yo (?:sol[oa]|solit[oa]) firmo|yo firmo (?:sol[oa]|solit[oa])|firmo yo (?:sol[oa]|solit[oa])|(?:nomas|solo|solamente) (?:yo firmo|firmo yo)|
      (?:just|only) (?:my|one) signature(?: needed| required)?|i am the only (?:signature|signer|one (?:who |that )?(?:signs|needs to sign|has to sign))|i sign (?:by myself|alone|on my own)|my (?:house|place|home) (?:and )?my (?:call|decision|rules)|
      only (?:my name|in my name)(?= |[.,!]|$)(?! and)|${KIN} (?:thinks?|believes?|figures?) (?:she|he|they)(?:'s| is| are)? (?:gets?|got|has|have|deserves?|getting) (?:a |any |some )?(?:say|vote|input)[.,;]{0,2} (?:but )?(?:she|he|they) (?:does|do) not(?! (?:agree|want|like))`),
)

/** The same as the answer to the question, and only there. */
export const OWN_WORD_ANSWERED =
  /(?<![a-z])(?:(?:but|pero) (?:yo )?soy (?:la|el) dueñ[oa]|(?:it is|it's|its) (?:all )?mine alone|my house,? (?:and )?my call|(?:la )?(?:firma|decision|ultima palabra) es (?:solo |nomas |toda )?mia|(?:but )?(?:it is|it's|its) (?:only|just) my name(?: on (?:it|the title|the deed))?)(?! (?:and|y|n|with|con)(?![a-z]))(?![a-z])/
