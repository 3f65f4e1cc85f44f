import { lines } from '../lib/lines.ts'
import type { ConsentGuard } from './consent-rule.ts'

const HOUSEHOLD =
  lines(`(?:wife|wifey|husband|hubby|mom|mother|dad|father|parents|in ?laws?|kids?|sons?|daughters?|girlfriend|boyfriend|gf|bf|fiancee?|
      partner|spouse|grandma|grandpa|grandmother|grandfather|niece|nephew|the family|whole family|everybody|everyone)`)

const LAUGHS = String.raw`(?:l+o+l+|lmf?a+o+|lols|rofl|(?:a?ha)+h?|(?:a?ja)+j?|(?:je)+j?|(?:he){2,})`

/** Of what they would rather not see, which is a home's: "one with carpet", "another fixer". */
const OF_A_HOME =
  lines(`(?:(?:one|another|any|anything|something|un[oa]?|otr[oa]|cas[ao]s?|houses?|homes?|places?)(?: \\w+){0,2}? (?:w|with|without|that|
      over|under|con|sin|que|de mas)\\b|(?:condos?|fixers?|hoa|carpet|popcorn|stairs|mobile home|townhomes?|pink|ugly|alfombra|escaleras|
      trailer)\\b|(?:it|one|place|house|casa) (?:has|got|have|tiene|trae)\\b)`)

const IF = '(?:if|si|one more|next one|another|otra)'
const OF_CONTACT = String.raw`(?:text\w*|messag\w*|mensaj\w*|escrib\w*|call\w*|contact\w*|llam\w*|spam\w*|links?|listings?)`

/** What nobody can be unsubscribed from, but would like to be: "unsubscribe me from California taxes lol". */
const OF_LIFE =
  lines(`(?:(?:from|of|de|del|out of|a|to) (?:(?:the|this|my|your|all|these|la|el|los|las|esta|este|california|property|monday) )*(?:taxes|mondays?|mornings?|adulting|life|rent|renting|heat|heat wave|stairs|traffic|
    winter|summer|landlord|hoa|hgtv|smog|job|work|impuestos|renta|calor|apartamento|departamento|barrio|trafico|casero|hoa|que rentan)\\b|sa(?:que|quen|ca)(?:me|nos) de aqui (?:a una?|para|el casero|la renta))`)

/** Who teases asks for no end: somebody at home who never stops, and a threat to block over a home they would hate. */
export const IN_JEST: readonly ConsentGuard[] = [
  {
    id: 'object',
    part: 'text',
    pattern: new RegExp(`^(?!.*\\b(?:text\\w*|messag\\w*|mensaj\\w*|escrib\\w*|your list|su lista)\\b).*\\b${OF_LIFE}`),
    on: /^(?:please )?(?:unsub|opt|remov|cancel|get|take|quier|dar|doy|baja|me |sa[cq]|borr|baja|quit)/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: new RegExp(
      `\\b${HOUSEHOLD}(?: (?:just|really|literally|still|simply))?(?: (?:wont|never|doesnt|cant|wouldnt|refuses to|didnt))(?: (?:ever|even|just))?$`,
    ),
    on: /^(?:stop|quit|end|leave)/,
  },
  {
    id: 'negation',
    part: 'text',
    pattern: new RegExp(
      `^(?!.*\\b${OF_CONTACT}\\b).*\\b(?:jk|j k|just kidding|kidding|joking|just playing|(?:es|era|pura|puro) (?:broma|juego|bromita)|bromeando|bromita)\\b`,
    ),
    on: /block|bloque/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern: new RegExp(`^(?!.*\\b${OF_CONTACT}\\b)(?=.*\\b${LAUGHS}\\b).*\\b${IF}\\b.*\\b${OF_A_HOME}`),
    on: /block|bloque/,
  },
]
