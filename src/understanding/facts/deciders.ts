import type { Claim } from './claim-spans.ts'
import { namedDeciders } from './deciders-answered.ts'
import { OWN_WORD_ANSWERED, OWN_WORD_TOLD } from './deciders-last-word.ts'
import { isTheirsToDecide, TITLED } from './deciders-titled.ts'
import { finds, spots } from './phrases.ts'
import { sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Who decides about the home: the contact alone, with somebody, or somebody else. */
export function extractDeciders(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'decision_maker'
  const own = lastWordOf(scene, asked)
  if (own)
    return [
      {
        rank: 'decider',
        start: own.index,
        end: own.index + own[0].length,
        facts: [{ field: 'decision_maker', value: 'sole', confidence: 0.85 }],
      },
    ]
  for (const { value, told, answered } of DECIDERS) {
    const asks =
      asked ||
      (value === 'joint' &&
        scene.input.pendingQuestion === 'timeline_acceptable' &&
        NAMES_CO.test(scene.text) &&
        ASKS_THEM.test(scene.text))
    const hit = [
      ...matchesOf(scene.text, told),
      ...(asked ? matchesOf(scene.text, answered) : asks ? matchesOf(scene.text, ASKING_THEM) : []),
    ].find((found) => !isOther(scene, found))
    if (!hit || (HANDLES.test(hit[0]) && isAskedElse(scene))) continue
    const fact = { field: 'decision_maker' as const, value, confidence: asked ? 0.95 : 0.85 }
    return [{ rank: 'decider', start: hit.index, end: hit.index + hit[0].length, facts: [fact] }]
  }
  const titled = toldOfTitle(scene)
  return titled.length > 0 ? titled : namedDeciders(scene)
}

/** Theirs, whoever else was named. */
function lastWordOf(scene: Scene, asked: boolean): RegExpExecArray | null {
  const told = OWN_WORD_TOLD.exec(scene.text)
  if (told && !isOther(scene, told)) return told
  return asked ? (LAST_WORD.exec(scene.text) ?? OWN_WORD_ANSWERED.exec(scene.text)) : null
}

/** What names on a deed, shares and signatures say of who decides. */
function toldOfTitle(scene: Scene): Claim[] {
  if (scene.input.bot === 'buyer') return []
  for (const value of ['joint', 'other', 'sole'] as const) {
    const hit = matchesOf(scene.text, TITLED[value]).find((found) => !isOther(scene, found))
    if (hit) return [titledClaim(value, hit.index, hit[0].length)]
  }
  for (const [start, end] of scene.prepared.clauses) {
    const part = scene.text.slice(start, end)
    const theirs = part.includes('?') ? null : isTheirsToDecide(part)
    if (theirs) return [titledClaim('other', start + theirs.index, theirs[0].length)]
  }
  return []
}

const titledClaim = (value: 'joint' | 'other' | 'sole', start: number, length: number): Claim => ({
  rank: 'decider',
  start,
  end: start + length,
  facts: [{ field: 'decision_maker', value, confidence: 0.85 }],
})

const CO =
  lines(`(?:wife|husband|hubby|hubs|spouse|partner|fiancee?|boyfriend|girlfriend|bf|gf|brothers?|sisters?|siblings?|mom|mother|dad|father|parents?|
      son|daughter|kids|children|family|missus|misses|mrs|wifey|wifie|hubbie|old (?:lady|man)|sis|bro|folks|ex|ex wife|ex husband|better half|co-?owner|cousins?|aunt|uncle|business partner|mother in law)`)
const CO_ES =
  '(?:espos[oa]|marido|mujer|señora|señor|viej[oa]|pareja|novi[oa]|herman[oa]s?|mama|papa|madre|padre|padres|papas|jef[ea]|jefit[oa]|mamacita|abuel[oa]s?|abuelit[oa]s?|hij[oa]s?|familia|soci[oa]|ex|prim[oa]s?|ti[oa]s?|suegr[oa]s?|cuñad[oa]s?)'
const HAS = '(?:has|have|had|needs?|would have|will have|is going to have|wants|gets?|must|would need|will need|gotta|got to)'
const SAY =
  '(?:agree|decide|sign|approve|(?:like|love|see|want|choose|pick) (?:it|one|the (?:house|place))|be (?:ok|okay|on board|in agreement|part of|involved)|sign off|weigh in|ok it|consent|have (?:a )?say)'

type Decider = { value: 'joint' | 'other' | 'sole'; told: RegExp; answered: RegExp }

/** In the order they are tested: `told` says it by itself, `answered` only to the question who decides. */
const DECIDERS: readonly Decider[] = [
  {
    value: 'joint',
    told: finds(
      lines(`(?<=(?:^|[,.;!?]|(?<![a-z])(?:and|but|so|y)) ?)(?:wife|husband|hubby|spouse|fiancee?) (?:has to|have to|needs to|must|gotta|got to|would have to|will have to) (?:also )?${SAY}|(?:my|the|our) ${CO}'?s (?:have to|got to|going to have to) ${SAY}|all (?:\\d|two|three|four|five|six) of us(?= (?:have|need|must|own|decide|gotta|sign|agree))|(?:my|the|our) ${CO}(?:,? (?!has|have|had|and|needs|wants|gets|must|will|would)[a-z]{3,12},?)?(?: (?:also|still|too|and (?:i|me)|and my [a-z]{3,10}|both|all)){0,6} ${HAS}(?: (?:also|both|to|a|all|
          be)){0,6}(?: ${SAY})|(?:my|the|our) ${CO}(?: also| still)? (?:has|have|gets|wants)(?: also)? (?:a |the |final |to )?(?:final )?(?:say|vote|
          input)|(?:my ${CO} (?:and|n|&|plus) (?:i|me|myself)|me (?:and|n|&) (?:my |the )?${CO}|i and my ${CO}|we|both of us|all of us|us both|
          ${CO} and i)(?: (?:both|all|will|would|have to|need to|gotta|must|do|always|usually|jointly|would have to|make|are)){0,6} (?:decid(?:e|es|
          ing)|agree|sign|choose|talk it over|discuss|the decisions?|(?:all )?decisions|own it|on (?:the )?title)|(?:somos|hay) (?:\\d|dos|tres|cuatro|cinco|seis|varios|muchos) (?:dueñ[oa]s?|propietari[oa]s?|herederos|hermanos)|(?:joint|both our|
          our joint) decision|decid(?:e|ing) (?:it )?together|(?:need|have|got|gotta|want) (?:to )?(?:talk|check|discuss|run|go over|speak|
          consult|clear|confer)(?: this| it| things)? (?:over |it )?(?:to|with|by|past) (?:my|the) ${CO}|(?:tengo que|necesito|
          debo) (?:hablar(?:lo)?|consultar(?:lo)?|platicar(?:lo)?|checar(?:lo)?|ver(?:lo)?) con mi ${CO_ES}|together with my|co-?own(?:er|ers|s|ing|
          ed)|(?:(?:two|three|four|both|our|several|multiple)(?: [a-z]{1,8}){0,2}|also|both|is|are) on (?:the )?(?:title|deed)|i (?:do|would|will|can|could) not (?:do|sign|decide|sell|make|move)(?: [a-z]{1,9}){0,3} without (?!(?:a|an|the|any|your|you|my|seeing|talking|knowing|some|it|that)(?![a-z]))[a-z]{2,14}|i (?:do|would|will|can|could) not (?:do|sign|decide|sell|make|move)(?: [a-z]{1,9}){0,3} without (?:asking )?(?:my|the) ${CO}|no (?:hago|firmo|decido|vendo|muevo)(?: nada)? sin (?:mi|el|la) ${CO_ES}|(?:two|three|four|five) of us(?: [a-z]{1,10}){0,3},? (?:we )?(?:all|both)? ?(?:have to|need to|must|gotta|sign|decide|agree)|decide as a (?:family|couple|team)|(?:has|have|must|needs?)(?: also| to)? (?:agree|consent|sign)(?: (?:too|as well|also))|mi ${CO_ES}(?:,? (?!tiene|debe|quiere|opina|tambien|decide)[a-zñ]{3,12},?)?(?: (?:y yo|tambien|todavia|igual)){0,6} (?:(?:tiene|tienen|debe|deben|tendria|tendrian)(?= (?:que|voz|voto|la (?:ultima|palabra|decision|firma)|de|firmar|decidir|opinar|aprobar|estar))|decide tambien|decidimos|tenemos|tomamos|estamos|quiere opinar|opina)(?: (?:que|voz|voto|de|estar|la|las|decision|
          decisiones|acuerdo|firmar|decidir|opinar|aprobar)){0,6}|(?:decision|decisiones)(?: [a-z]{1,4}){0,3} (?:tomamos|hacemos)|
          (?:lo )?decidimos (?:los dos|entre|juntos|mi|con|todos|ambos)|(?:los (?:dos|tres|cuatro|cinco)(?: herman[oa]s)?|ambos|juntos|entre los dos|
          entre todos)(?: [a-z]{2,3}){0,2} (?:decidimos|decidir|tomamos|firmamos|tenemos que)|(?:de acuerdo|permiso|firma) (?:con |de )mi ${CO_ES}|
          (?:unless|until|till) (?:(?:all|both|every)(?: ?(?:\\d|two|three|four|five|six|seven|of us|of them|one|body|the (?:kids|siblings|heirs|brothers|sisters))){0,2}|everybody|everyone|we (?:all|both)|(?:my|the) ${CO}) (?:signs?|agrees?|(?:is|are) on board|says? (?:yes|ok))(?: off)?|
          (?:takes?|needs?|requires?) (?:all|both) (?:(?:\\d|two|three|four|five|six|of (?:us|our)|our) ?){0,3}(?:signatures?|of us|to sign)|(?:si|hasta que|mientras) (?:uno|una|alguno|alguien|mi ${CO_ES}|no firman? tod[oa]s)(?: de (?:los|las) (?:dos|tres|cuatro|cinco))? no (?:firma|quiere|esta de acuerdo)(?:,? no (?:se vende|hay|podemos|se puede))`),
    ),
    answered: finds(
      lines(`(?:left|willed|gave|passed) (?:it|the (?:house|home|place)|(?:his|her|their) (?:house|home|place))? ?(?:down )?(?:to )?(?:me and|us)(?: [a-z]{2,8}){0,3} (?:(?:\\d|two|three|four) )?(?:brothers?|sisters?|siblings|cousins)|left us (?:(?:his|her|their|the) (?:house|home|place|condo)|it)(?: in [a-z]{3,14}(?: [a-z]{3,12})?)?,? (?:me,? )?(?:and )?my (?:brothers?|sisters?|siblings)|(?:he|she|they|el|ella) (?:also )?(?:has to|have to|needs to|gotta|must|tiene que|tambien tiene que) (?:agree|sign|approve|be (?:ok|okay|on board)|estar de acuerdo|firmar|aprobar)|(?:both|two|all|three|four) (?:of )?(?:our|the|their) names? (?:are|is) on|(?:my |the |our )?${CO} (?:gets|has|have|get|wants) (?:a |an |the )?(?:say|vote|input|vote|veto)|(?:get|got to get|need|have to get|gotta get|convince) (?:my |the |our )${CO} (?:to (?:agree|sign|ok|approve|say)|on board)|(?:preguntar|avisar|consultar|decir)(?:le|les) a (?:mi|mis|la|el|los) ${CO_ES}|(?:two|three|four|five|six|\\d|all) of us (?:kids|siblings|brothers|sisters|heirs|cousins)|(?:everyone|everybody|each|all|cada uno|todos) (?:of (?:us|them) )?(?:gets|has|have|get|tiene|tienen) (?:a |an |un |equal )?(?:vote|say|voice|voto|voz)|we are a team|(?:\\d|two|three|four|five|six) (?:siblings|heirs|owners|partners|brothers|sisters|of us)|(?:me|i) (?:n|and|&|plus|y) (?:my |mi )?(?:girl|man|lady|dude|guy|boo|baby|bae|ruca|chava|jaina|vieja|viejo|old lady)|(?:estamos|estan|aparecemos|salimos) (?:los dos |ambos |todos )?en (?:el titulo|las escrituras|la escritura)|(?:my |the |our )?${CO}(?: and (?:my )?${CO})?(?: also| too| still)? ${HAS}(?: to)? ${SAY}|(?:my|the|our|his|her) ${CO}(?:,? (?:and )?(?:my )?${CO}){0,2} (?:too|also|as well)(?![a-z])|${CO} and (?:my )?${CO}|joint(?:ly)?|${CO} (?:is|are)(?: still| also){0,1} on (?:the )?(?:title|deed|loan)|${CO}(?: also)? (?:signs?|decides?|votes?|weighs? in)(?: on it)? (?:too|also|as well)|(?:heirs|owners|siblings|partners)(?: [a-z]{1,8}){0,2} (?:vote|votes|decide|agree|sign)|(?:my ${CO} and (?:i|me|myself)|me (?:and|&|plus|n) (?:my |the )?${CO}|i and my ${CO}|${CO} and (?:i|me))|(?:talk|check|discuss|run|
          go over|speak|consult|clear|confer)(?: this| it| things)? (?:over |it )?(?:to|with|by|past) (?:my|the) ${CO}|(?:hablar(?:lo)?|
          consultar(?:lo)?|platicar(?:lo)?|checar(?:lo)?|ver(?:lo)?|discutir(?:lo)?) con (?:mi|la|el) ${CO_ES}|(?:my|the|
          our) ${CO}(?: also| too)? ${HAS}(?: (?:also|both|to|a)){0,3} (?:see|say|look|know|think|be there)|${CO} (?:&|\\+|n|y) (?:i|me)(?![a-z])|(?:i|me) (?:&|\\+) (?:my |the )?${CO}|tod[oa]s (?:l[oa]s (?:dos|tres|cuatro|cinco|herman[oa]s) )?(?:tenemos que|tienen que|debemos) (?:estar de acuerdo|firmar|decidir)|we both|^we (?:do|are|decide)(?= [a-z0-9/]|[.,!]|$)(?! not)|(?:50|fifty)[ /-]{1,3}(?:50|fifty)|half and half|mitad y mitad|both of us|the two of us|
          all (?:three|four|of us)|(?:with|and) my ${CO}|us both|jointly|together|mi ${CO_ES} y (?:yo|su servidor[a]?|un servidor[a]?)|yo y mi ${CO_ES}|(?:junto )?con mi ${CO_ES}|
          los dos|entre (?:los dos|todos)|ambos|nosotros dos|juntos|entre (?:mi |la |el )?${CO_ES} y yo|entre yo y (?:mi |la |el )?${CO_ES}|con (?:mis|los) (?:herman|hij|soci|prim|ti)[oa]s|(?:run|clear) (?:it|this|that) (?:by|past) (?:the )?${CO}|mis hermanos y yo|tambien mi ${CO_ES}|mi ${CO_ES} (?:tambien|igual) (?:tiene|es|firma|decide)[a-z]{0,2}`),
    ),
  },
  {
    value: 'other',
    told: finds(
      lines(`(?:el|ella|ellos) (?:es|son) (?:el|la|los|las) (?:que |quien(?:es)? )?(?:dueñ[oa]s?|
          propietari[oa]s?|deciden?|mandan?|decide)|(?:my|the|our) (?:${CO}|trustee|attorney|lawyer|executor|boss|court|judge|bank|landlord|owner) (?:decides?|
          makes (?:all )?(?:the|that|those|every) (?:final )?(?:decisions?|calls?)|has to (?:decide|approve)|is (?:the one )?(?:deciding|in charge|who decides|the decision maker|the owner)|
          handles (?:it|that|everything)|calls the shots|has the (?:final|last) (?:say|word)|runs the show)|(?:it is|that is|
          this is)? ?(?:up to|the decision of) (?:my|the|our) (?:${CO}(?:'s)?|trustee|executor|attorney|court|judge)|not my (?:decision|call|
          choice|house to sell)|i (?:do not|can not) (?:decide|make the decisions?)|(?:lo |la |eso )?decide mi ${CO_ES}|(?:el|la|quien|los) que (?:decide|manda|firma|sabe|dice)n? (?:es|son) (?:mi|mis|el|la|los) (?:${CO_ES}|abogad[oa])|mi ${CO_ES} (?:decide|es (?:el|la) que (?:dice|decide|manda|sabe|firma|ve)|
          manda|es (?:el|la|quien|la que|el que) (?:decide|manda|dueñ[oa]))|(?:el|mi|la) abogad[oa] decide|no (?:es decision mia|decido yo|
          me toca decidir)`),
    ),
    answered: finds(
      lines(
        `(?:(?:entirely|all|totally|completely|really|solely) )?(?:up to|on) (?:him|her|them)(?= |[.,!]|$)|(?:the )?(?:trustee|executor|executrix|owner|dueñ[oa]) (?:is|es) (?:my|the|mi) [a-zñ]{3,12}|(?:holds?|has|with) (?:the |a )?(?:power of attorney|poa)|tiene(?:n)? (?:el )?poder notarial|(?:it is|it's|its|this is|that is|that's) (?:actually |really |still )?(?:her|his|their) (?:house|place|home|property|name|condo)|(?:la casa )?es (?:de (?:el|ella|ellos)|su casa)|my (?:mom|mother|dad|father|parents?|son|daughter|brother|sister|uncle|aunt|grandma|grandpa|boss) (?:owns?|still owns?) (?:it|the|this)|(?:on behalf of|acting for|helping) (?:my|mi) ${CO}|(?:casa|propiedad) es de mi(?:s)? ${CO_ES}(?! (?:y|e|con) (?:mi[oa]|yo|de mi|tambien))|de parte de mi ${CO_ES}|^(?:my |mi )(?:mom|mother|dad|father|parents?|son|daughter|brother|sister|uncle|aunt|grandma|grandpa|husband|wife|boss) (?:does|do|decides?|would|will)(?![a-z'])(?! (?:have|need|want|like|not|kill|murder|be|say|divorce|love|hate|freak|never))|(?:esta |sigue )?a nombre de (?:mi|mis) ${CO_ES}|in my (?:mom|mother|dad|father|parents?|son|daughter|brother|sister|uncle|aunt|grandma|grandpa)(?:'?s)? name|(?:that would be|that is|ese es|seria|es) (?:my|mi) (?:mom|mother|dad|father|parents|son|daughter|brother|sister|uncle|aunt|grandma|grandpa|mama|papa|hij[oa]|herman[oa]|suegr[oa]|abogad[oa])(?= (?:he|she|they|who|que|el|ella)(?![a-z])|[,.]|$)|(?:it is |that is |la casa es de )(?:my|mi) (?:mom|mother|dad|father|parents|son|daughter|brother|sister|uncle|aunt|grandma|grandpa|mama|papa|abuel[oa]|ti[oa]|suegr[oa]|hij[oa]|herman[oa])'?s? (?:house|home|place|property|call|decision|name)|i am (?:just|only) (?:helping|asking for|the tenant)|(?:she|he|they) (?:decides?(?! (?:if|when|whether|to|on))|makes? the (?:calls?|decisions?)|handles? (?:it|that|everything)|signs?|has the (?:final )?say)|^(?:my|the) (?:${CO}|trustee|attorney|lawyer|executor)[.!]?$|^mi ${CO_ES}[.!]?$|(?:ask|check with|talk to|that would be|it is|up to) (?:my|the) (?:${CO}|attorney|lawyer|trustee)(?! and)|(?:pregunte(?:le|n|nle)?|hable|eso lo ve|lo ve|lo decide|le toca a) (?:a |con )?(?:mi|el|la) (?:${CO_ES}|abogad[oa])|^(?:she|he|they|ella|ellos) (?:decides?|does|do|decide|deciden)[.!]?$`,
      ),
    ),
  },
  {
    value: 'sole',
    told: finds(
      lines(`(?:just|only) me (?:deciding|making the (?:call|decision)s?|who decides|that decides|on (?:the )?(?:title|deed|loan|paperwork))|(?:decisions?(?: ?makers?)?|decides?|decide|quien decide|dueñ[oa]s?|owners?) ?[:=] ?(?:just |only |solo )?(?:me|yo|myself)(?![a-z'])(?! (?:and|&|y) )|i (?:make|am making|am the one making|get to make) (?:all )?(?:the |my own )?(?:final )?(?:decisions?|calls?)|
          i (?:alone )?decide(?! (?:if|when|whether|to|between|on|later|what)(?![a-zñ]))|(?:i am|im|i'm) the (?:only|sole) (?:owner|one|decision ?maker|
          person|name|heir)|sole (?:owner|decision ?maker|proprietor)|only (?:owner|decision ?maker)|(?:it is|
          the decision is) (?:all )?(?:mine|my decision|my call|up to me|on me)(?: alone)?|decision is mine|(?:only|just|all|is) my (?:call|
          decision|choice)|up to me (?:alone|only)|(?:solely|entirely|strictly|purely|completely) (?:my|mine|up to me)|only one (?:deciding|who decides|on (?:the )?(?:title|deed))|(?:solo|nomas|nada mas|
          unicamente) yo (?:decido|mando)|yo (?:decido|mando|tomo la decision|tomo las decisiones)|yo (?:sol[oa]|solit[oa]|mism[oa]|
          nomas) (?:decido|mando|tomo)|soy (?:el|la) (?:unic[oa])(?: (?:dueñ[oa]|que decide|propietari[oa]))?|unic[oa] (?:dueñ[oa]|
          propietari[oa])|(?:la )?decision es (?:solo )?mia|aqui mando yo|decido yo`),
    ),
    answered: finds(
      lines(`i (?:have|got|have got|hold) (?:the |a )?(?:power of attorney|poa)|(?<=so )(?:it is|it's|its) me(?=[.,!]|$)|(?:the |la )?(?:house|home|place|property|condo|casa) (?:is|es) (?:all |only |just |solo |nomas )?(?:mine|mia)(?: now| ya)?(?=[.,!]|$)|(?:firmo|mando) yo|soy (?:el|la) albacea|la (?:tomo|tome|decido|decidi|firmo) yo|(?:it's|its|it is) (?:all )?mine(?: now)?(?=[.,!]|$)|(?:do not|never) (?:need|ask)(?: for)? (?:anybody|anyone|nobody|any one)'?s? ?(?:else'?s? )?(?:permission|ok|okay)|no (?:le |les )?(?:pido|necesito|ocupo) permiso|(?:but |and )(?:it is|it's|its) (?:still |all )?(?:my|mine) (?:house|home|place|property|condo|decision)?(?![a-z ]{0,8}(?:too|also|as well))|(?:pero|y) (?:la casa )?es mia|(?:all |solely |entirely |completely )?(?:up to|on) me(?: alone| only)?[.!]*$|all me|(?:just|only) (?:little |lil |lonely )?(?:old |ol |ole )?(?:me|myself|i)|i (?:call|make|run) (?:all )?(?:the |my )?(?:shots|calls?|show)|i am (?:the )?(?:boss|in charge|the decider)|(?:buck|it) (?:stops|starts and ends|ends) with me|(?:i|we) (?:do not )?answer to (?:no one|nobody|myself)|(?:title|deed|house|it) is (?:just |only )?in my name(?: only| alone)?|(?:pues |nomas |solo )?yo mero|yo mera|esta (?:solo |nomas )?a mi nombre|la casa es (?:solo |nomas )?mia|all me|moi|yours truly|(?:un )?servidora?|su servidora?|nadie mas se mete|(?:it is|its) (?:just|only|all) me|^(?:yes |yep |yeah )?(?:me|i do(?! (?:the|all the|most|not))|myself|yo|i am|it is me|
          that would be me|just me|pues yo)[.!]*(?:$| )(?!(?:and|y|n|plus|con)(?![a-z]))|little old me|^(?:it is |that is )?all mine[.!]*$|^i am it[.!]*$|^me[.,!]* (?:period|alone|that is it|and only me|and nobody else|and no one else)|i am the (?:one|person) (?:who|that) (?:decides|signs|makes)|i am the (?:sole |only )?(?:trustee|executor|executrix)|(?:only|just) me|(?:on )?my own|nobody (?:else|but me)|no one (?:else|but me)|myself|me alone|i alone|
          by myself|single(?! (?:family|story|level|car|floor))|widow(?:ed|er)?|solo yo|nomas yo|solamente yo|nada mas yo|nadie mas|yo sol[oa]|yo solit[oa]|yo mism[oa]|
          soy solter[oa]|soy viud[oa]`),
    ),
  },
]

/** "My wife handles that" says who decides, unless something else was asked. */
const HANDLES = /handles/
const isAskedElse = ({ input }: Scene): boolean => input.pendingQuestion !== null && input.pendingQuestion !== 'decision_maker'

/** "I ask my mom about everything, but it's me." */
const LAST_WORD =
  /(?<![a-z])(?:but|pero)(?: [a-z]{2,12}){0,4} (?:only |just |solo |nomas )?(?:in my name|a mi nombre)(?! (?:and|y|n|with|con)(?![a-z]))(?![a-z])|(?<![a-z])(?:but|pero|though|though,|at the end of the day|al final)(?: ultimately| really| in the end| al final| honestly)?,? (?:(?:it is|it's|its|that is|es|soy|la ultima palabra es|la decision es|the (?:final )?(?:call|say|decision) is) ?(?:all |still |only |just |solo )?(?:me|mine|my (?:call|decision|house|choice|say)|yo|mia|mi decision)|(?:yeah |yes |ultimately )?me(?=[.,!]|$)|i (?:make|have|get|call) the (?:final |last )?(?:call|say|word|decision|decisions|shots)|i (?:decide|sign)|yo (?:decido|firmo|mando|tengo la ultima palabra))(?! (?:and|y|n|with|con)(?![a-z]))(?![a-z])/

/** "My brother wants it gone, my sister not so much, I'd have to ask her": who is asked whether the days suit decides too. */
const ASK_THEM =
  '(?:have to|need to|gotta|got to|will) (?:ask|check with|talk to|run it by) (?:her|him|them|both)|(?:tengo que|tendria que|voy a) (?:preguntar|consultar|hablar)(?:le|les|lo)?(?: (?:con|a) (?:el|ella|ellos))?'
const ASKS_THEM = spots(ASK_THEM)
const ASKING_THEM = finds(ASK_THEM)
const NAMES_CO = spots(
  '(?:wife|husband|spouse|partner|brothers?|sisters?|siblings|mom|dad|parents|espos[oa]|marido|mujer|herman[oa]s?|mama|papa|soci[oa])',
)

const DENIED = spots('not|never|nor|ni|nunca|tampoco')
const WHO_ASKS = /\?|^[ ¿]*(?:who|does|do|can|what|how|quien|que)(?![a-z])/

/** "My wife decides what we eat". */
const OF_SOMETHING_ELSE =
  /^ (?:to(?! sell)|what(?! price| offer)|when(?! to sell)|where|which|if|whether|how|la(?! venta| casa| oferta)|el(?! precio| trato)|las|los|que|cuando|donde|como)(?![a-z])/
/** "I don't decide", "who decides?", and a wife who only made the curtains. */
function isOther(scene: Scene, found: RegExpExecArray): boolean {
  return (
    (!/^(?:no|not|unless|until|till|i (?:do|can) not)(?![a-z])/.test(found[0]) &&
      DENIED.test(wordsBefore(scene, found.index, { count: 2 }))) ||
    WHO_ASKS.test(sentenceText(scene, found.index)) ||
    (/(?:decides?|decide)$/.test(found[0]) && OF_SOMETHING_ELSE.test(scene.text.slice(found.index + found[0].length)))
  )
}
