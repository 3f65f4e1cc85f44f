import { finds, spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/** Those who share a home or its deed, or have it: in English with their possessive, in Spanish one or several. */
const KIN =
  lines(`(?:wife|husband|hubby|spouse|partner|fiancee?|boyfriend|girlfriend|brothers?|sisters?|siblings?|mom|mother|dad|father|parents?|folks|son|daughter|kids|children|family|ex|ex wife|ex husband|
      cousins?|aunt|uncle|grandma|grandpa|grandmother|grandfather|grandson|granddaughter|niece|nephew|stepmom|stepdad|step ?son|step ?daughter|(?:mother|father|sister|brother|son|daughter)[ -]in[ -]law|in[ -]?laws|business partner|co-?owner|trustee|executor|attorney|lawyer)(?:'?s'?)?`)
const KIN_ES =
  '(?:espos[oa]|marido|mujer|señora|viej[oa]|pareja|novi[oa]|herman[oa]s?|mama|papa|madre|padre|padres|papas|jef[ea]s?|jefit[oa]|hij[oa]s?|familia|soci[oa]s?|ex|prim[oa]s?|ti[oa]s?|suegr[oa]s?|cuñad[oa]s?|abuel[oa]s?|abuelit[oa]s?|niet[oa]s?|sobrin[oa]s?|yerno|nuera|abogad[oa])'
const HOME = '(?:it|this|the (?:house|home|place|property|condo|title|deed|loan)|la casa|la propiedad|esta casa)'
const ON_TITLE = '(?:it|this|(?:the |that )?(?:title|deed|loan|mortgage|house|home|place|property|papers?|paperwork))'
const SHARE = '(?:half|part|a (?:half|third|quarter|share|part|stake|piece)|fifty percent|50 ?(?:%|percent)|50)'

/** What is told of names on a deed, of shares and of signatures: who decides, said without being asked. */
export const TITLED = {
  joint: finds(
    lines(`(?:she|he|they|ella|el|ellos) (?:also |both |all |tambien )?(?:has to|have to|needs to|need to|gotta|got to|must|tiene que|tienen que)(?: also| both| tambien)? (?:agree|sign|approve|be on board|estar de acuerdo|firmar|aprobar)(?! for)|(?:\\d|two|three|four|five|six|seven|dos|tres|cuatro|cinco|seis|siete)(?: [a-z]{3,7})? (?:siblings|brothers|sisters|heirs|owners|of us|kids|cousins|herman[oa]s|herederos|dueños)(?: [a-z]{2,7}){0,2} (?:have to|need to|must|all|gotta|tenemos que|tienen que|deben) (?:sign|agree|decide|firmar|decidir|estar de acuerdo)|(?:my|our|the) ${KIN} (?:also |still |too )?(?:owns?|has|holds?|got) ${SHARE}(?= (?:of|in) (?:it|the (?:house|home|place|property|condo|title|deed)|this|ours?)| (?:too|and|so|as)(?![a-z])|[.,;!]|$)|(?:both|all(?: (?:two|three|four|five|\\d))?)(?: of)? (?:our|the|their) names (?:are )?(?:still )?on ${ON_TITLE}|
        (?:in|under) both (?:of )?(?:our )?names|my (?:name and (?:my )?${KIN}|${KIN} name and mine|${KIN} and my names?) (?:are |is )?on ${ON_TITLE}|
        (?:my|mi|our) (?:${KIN}|${KIN_ES}) (?:and|y|&) (?:i|me|myself|yo)(?: (?:both|all|los dos|las dos|ambos))? (?:have to|need to|gotta|must|tenemos que) (?:sign|agree|approve|decide|firmar|decidir|estar de acuerdo)|we (?:both|all)(?: have to| need to| gotta| must)? (?:sign|own ${HOME}|decide)|(?:nothing (?:happens|gets done|moves|is happening)|no (?:sale|deal)|i (?:sign|do|sell) nothing)(?: [a-z]{2,8}){0,2} without (?:my|the) ${KIN}|
        (?:decision|call|choice) is (?:my ${KIN} and mine|mine and my ${KIN}|ours together|both of ours)|
        mis? ${KIN_ES} (?:tambien|igual) (?:firman?|deciden?|es dueñ[oa]|aparecen?|esta en|tienen? que)|mi ${KIN_ES} (?:tambien )?(?:es dueñ[oa] de|tiene) (?:la mitad|media|una parte|un tercio|el 50(?: por ciento| ?%)?)(?= de (?:la|esta|nuestra) (?:casa|propiedad)|[.,;!]|$| (?:y|asi|entonces|tambien)(?![a-z]))|
        a nombre de (?:los (?:dos|tres|cuatro)|ambos|todos|nosotros|mi ${KIN_ES} y (?:yo|mio|mia)|l[oa]s herman[oa]s)|(?:necesito|ocupo|falta|quiero) que mis? ${KIN_ES} (?:esten?|firmen?|digan?|acepten?|aprueben?)(?= (?:de acuerdo|que si|tambien|la|los|el)|[.,;!]|$)|
        (?:tenemos que|hay que|vamos a|debemos) firmar (?:los|las|todos|ambos|entre)|sin (?:mi|mis|la|el) ${KIN_ES} no (?:firmo|vendo|hago|decido|muevo|puedo)|mis? ${KIN_ES} y yo somos (?:l[oa]s )?(?:dueñ|propietari)[oa]s|
        (?:se )?(?:necesitan|ocupan|requieren|faltan|piden|van|llevan) (?:las |nuestras )?(?:dos|tres|cuatro|ambas|todas las) firmas|(?:la casa |la propiedad )?es (?:de )?(?:mi[oa] y de mis? ${KIN_ES}|de mis? ${KIN_ES} y mi[oa])|(?:it is|it's|its|(?:the )?(?:house|place|home|condo) is) (?:mine and my ${KIN}|my ${KIN} and mine)|(?:we|ours?) own (?:it|this|the (?:house|home|place)) (?:half and half|fifty[ -]fifty|50[ /-]50|equally|together|jointly)|(?:both|two) signatures (?:are )?(?:needed|required)|(?:needs?|takes?|requires?) (?:both|two) (?:of our )?signatures|(?:la )?tenemos (?:a medias|mitad y mitad|entre los dos)|
        somos (?:l[oa]s )?(?:dueñ|propietari)[oa]s (?:mi|los|las|entre)|(?:need|want|(?:have|got) to get|gotta get) (?:my|the) ${KIN} (?:ok|okay|approval|blessing|permission|go ahead|green light|sign ?-?off|signature|consent)(?! (?:for|to (?:come|visit|look|tour|call|text))(?![a-z]))|(?:ocupo|necesito|falta|me falta) (?:el (?:ok|visto bueno|permiso|si)|la (?:firma|aprobacion|autorizacion)) de mis? ${KIN_ES}|entre mi ${KIN_ES} y yo (?:decidimos|lo decidimos|firmamos)|firmamos (?:los|las) (?:dos|tres|cuatro)`),
  ),
  other: finds(
    lines(`(?:my|our|the) ${KIN} (?:makes?|handles?|takes?) (?:all )?(?:the |those |every )?(?:final )?(?:decisions?|calls?)(?: (?:about|on|for|with))?|(?:my|our|the) ${KIN} (?:has|have|gets?) the (?:final|last) (?:say|word)|
        la ultima palabra (?:la )?(?:tiene|es de) (?:mi|mis|el|la) ${KIN_ES}|mi ${KIN_ES} tiene la ultima palabra|la decision (?:es|la toma|es toda) (?:de )?(?:mi|mis) ${KIN_ES}(?! y )|(?:eso )?lo decide(?:n)? mis? ${KIN_ES}(?! y )`),
  ),
  sole: finds(
    lines(`(?:all|only|just|solely|completely) (?:in|under) my (?:own )?name|(?:just|only) my name (?:is )?on ${ON_TITLE}|my name (?:is )?(?:alone|only|the only (?:one|name))|(?:nobody|no one) else (?:has to|needs to|gets to|must|is gonna) (?:sign|decide|agree|approve|ok)(?! for)|
        (?:just|only) me (?:is )?on ${ON_TITLE}|(?:i am|im|i'm) the only (?:one|person|name) on ${ON_TITLE}|(?:solo |nomas |solamente )yo (?:estoy|aparezco|salgo) en (?:el titulo|las? escrituras?|los papeles)|(?:nobody|no one) else (?:is )?(?:on ${ON_TITLE}|to (?:ask|check with|consult|sign))|i own ${HOME} (?:all )?(?:by myself|alone|myself|on my own|outright by myself|solo)|(?:esta |la casa esta )?(?:solo |solamente |nomas |nada mas )?a mi nombre(?: solamente| nomas| solo| nada mas| y (?:de )?nadie mas)|
        (?:esta |la casa esta )(?:solo |solamente |nomas |nada mas )a mi nombre|soy (?:el|la) unic[oa] (?:en|que (?:firma|decide|aparece|esta en))|nadie mas (?:tiene que (?:firmar|decidir|opinar)|firma|decide)|(?:la casa )?es mia y yo (?:decido|firmo|mando)`),
  ),
} as const

/** Whose the home is and whose word counts, told in two parts: "it belongs to my mom so she decides". */
export const isTheirsToDecide = (sentence: string): RegExpExecArray | null => {
  const theirs = THEIRS.exec(sentence)
  return theirs !== null && THEIR_WORD.test(sentence.slice(theirs.index + theirs[0].length - 1)) ? theirs : null
}

const THEIRS = spots(
  lines(`(?:belongs to|is owned by|owned by) (?:my|our) ${KIN}|(?:in|under) (?:my|our) ${KIN} (?:name|trust)|(?:my|our) ${KIN} (?:still )?(?:owns ${HOME}|is the (?:owner|executor|executrix|trustee|landlord)|name is on|holds the (?:title|deed)|has the (?:title|deed))|
      (?:it is|it's|its|this is|that is|(?:the )?house is) (?:(?:my|our) ${KIN}|(?:grandma|grandpa|mom|dad)'?s) (?:house|home|place|property|condo)|a nombre de mis? ${KIN_ES}(?! y (?:yo|mio|mia))|(?:la casa|la propiedad|esta casa)(?: [a-z]{2,8})? es de mis? ${KIN_ES}(?! y (?:yo|mia))|
      (?:it is|it's|its|(?:the )?(?:house|place|home|condo) is) (?:my|our) ${KIN}(?= (?:and|so)|[,.])|^ ?(?:no,? )?es de mis? ${KIN_ES}(?= y (?:el|ella|ellos)|[,.])|l[oa]s? dueñ[oa]s? (?:es|son) mis? ${KIN_ES}|mis? ${KIN_ES} (?:es|son) (?:el|la|l[oa]s) dueñ[oa]s?|esta todo a su nombre`),
)
const THEIR_WORD = spots(
  lines(`(?:her|his|their) (?:call|decision|choice|say)|(?:she|he|they)(?:'s| is| are)? (?:the )?(?:one|ones|boss)|(?:she|he|they) (?:decides?|has the|have the|makes? (?:all )?(?:the |those )?(?:final )?(?:decisions?|calls?)|signs?|calls|gets the|handles?)|up to (?:her|him|them)|not (?:me|mine|my)|
      (?:el|ella|ellos|ellas) (?:decide[n]?|manda[n]?|firma[n]?|dice[n]?|es (?:el|la) que|son (?:los|las) que|tiene[n]?)|(?:ella|el|ellos) es la que|es su decision|l[oa]s? que (?:manda|decide|dice|firma)[n]?|no (?:mia|yo)|
      i (?:am )?(?:just |only )?(?:do|handle|text|texting|typ(?:e|ing)|help(?:ing)?|translat(?:e|ing)|manage|answer(?:ing)?)(?: (?:her|him|them|out|for|with|the|all|my|mom|dad|do)){0,4} (?:text(?:s|ing)?|typing|talking|phones?|messages|emails|her|him|them|english)|
      yo (?:nomas|nada mas|solo|solamente) (?:le |les )?(?:ayudo|contesto|escribo|traduzco|mando|texteo|hago)`),
)
