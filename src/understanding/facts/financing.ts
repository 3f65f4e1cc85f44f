import { deniedCash, isCash } from './cash.ts'
import type { Claim } from './claim-spans.ts'
import { finds, spots } from './phrases.ts'
import { segmentAt, segmentText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

type Financing = 'approved' | 'in_progress' | 'none' | 'cash'
/** `alone`: counts only next to a word of lending, or as the answer to the financing question. */
type Rule = { value: Financing; cue: RegExp; alone?: boolean; confidence: number }

/** How they pay, in the settled order: the first rule that fits decides for the whole text. */
export function extractFinancing(scene: Scene): Claim[] {
  const both = scene.input.pendingQuestion === 'financing' ? CASH_AND_LOAN.exec(scene.text) : null
  if (both) return [claim('in_progress', [both.index, both.index + both[0].length], 0.75)]
  const cashDenied = deniedCash(scene)
  for (const rule of RULES) {
    for (const found of matchesOf(scene.text, rule.cue)) {
      const start = found.index
      const end = start + found[0].length
      if (isAsking(scene, start) || isOther(scene, start) || (rule.alone && !isAboutLending(scene, start))) continue
      if (rule.value === 'none' && NO_LENDER.test(found[0]) && PAYS_CASH.test(scene.text)) continue
      if (/approv|aprob/.test(found[0]) && isOtherApproval(scene, start, end)) continue
      if (rule.value === 'in_progress' && found[0].startsWith('wait') && WAITS_ELSE.test(scene.text.slice(end, end + 40))) continue
      if (rule.value === 'approved' && LONG_AGO.test(scene.text.slice(end, end + 30))) return [claim('none', [start, end], 0.75)]
      if (rule.value === 'approved' && NEARLY.test(scene.text.slice(Math.max(0, start - 32), start))) continue
      if (rule.value === 'approved' && ONCE.test(scene.text.slice(Math.max(0, start - 32), start)))
        return [claim('none', [start, end], 0.75)]
      if (rule.value === 'none' && OF_KIN.test(scene.text.slice(end, end + 24))) continue
      if (rule.value === 'cash' && !isCash(scene, start, end)) continue
      if (rule.value === 'approved' && DENIED.test(wordsBefore(scene, start, { count: 4 }))) {
        return [...cashDenied, claim('none', [start, end], 0.85)]
      }
      return [...cashDenied.filter((other) => other.end <= start || other.start >= end), claim(rule.value, [start, end], rule.confidence)]
    }
  }
  return cashDenied.length > 0 ? cashDenied : nothingDone(scene)
}

/** "Paying cash, no lender": who pays so needs none. */
const NO_LENDER = /^(?:no|without(?: a)?|sin) (?:lenders?|loan yet|loan|bank|banks|financing|banco|prestamo)$/
const PAYS_CASH =
  /(?<![a-z])(?:paying|pay|buying|buy|its|it's|it is|would be|all|puro|pago|pagamos|pagar|compro|compramos|de|en|al)(?: (?:it|all|in|with|de|en|al|with|the))? (?:cash|contado|efectivo)(?! (?:back|offer|out))(?![a-z])|^ ?cash(?=[ ,.;!]|$)(?! (?:back|offer|out))/

/** "Almost got approved last year", "in 2019 I was approved": a letter that never was, and one that is over. */
const NEARLY =
  /(?<![a-z])(?:almost|nearly|casi(?! ya)|por poco|came close to)(?: (?:got|getting|get|was|were|being|me|nos|been|had|a|the)){0,3} $/
const ONCE =
  /(?<![a-z])(?:(?:back )?(?:in|en) (?:20[01]\d|202[0-5])|(?:a (?:few|couple)(?: of)?|two|three|\d) years ago|hace (?:dos|tres|\d|unos|varios) años),? (?:(?:i|we|me|nos|ya) ){0,2}(?:was|were|got|had been|had|estaba|estuve|fui)?(?: (?:a|my|pre))? ?$|(?<![a-z])used to (?:be|have)(?: (?:a|an|my|pre))? ?$/
/** "They denied my brother". */
const OF_KIN =
  /^ (?:to |a )?(?:my|our|mi|nuestr[oa]) (?:brother|sister|son|daughter|cousin|friend|mom|dad|neighbou?r|coworker|buddy|boss|uncle|aunt|herman[oa]|hij[oa]|prim[oa]|amig[oa]|vecin[oa]|mama|papa|compadre|comadre|ti[oa])(?![a-z])/

/** "Half cash half loan": there will be a lender. */
const CASH_AND_LOAN =
  /(?<![a-z])(?:half|part|some|mostly|mitad|parte)(?: (?:in|en|de|is|of it))? (?:cash|efectivo|contado),? (?:and |y |the )?(?:half|part|some|rest|mitad|parte|lo demas|el resto|other half)?(?: (?:in|with|a|en|con|un|de|on|the)){0,4} ?(?:loan|financed?|mortgage|prestamo|credito|financiad[oa]|banco)(?![a-z])/

/** "No he hecho nada de eso": a plain no to the question how they pay. */
function nothingDone(scene: Scene): Claim[] {
  const asksBack = scene.input.pendingQuestion === 'financing' ? NO_AND_ASKS.exec(scene.text) : null
  if (asksBack) return [claim('none', [0, asksBack[0].length], 0.75)]
  if (scene.input.pendingQuestion !== 'financing' || scene.words > SHORT || scene.text.includes('?')) return []
  const said = PLAIN_NO.exec(scene.text)
  return said ? [claim('none', [said.index, said.index + said[0].length], 0.75)] : []
}

/** "No, do I need that first?" */
const NO_AND_ASKS =
  /^ ?(?:no|nope|nah|not yet|todavia no|aun no)(?=[,.;!] ?(?:do|should|is|does|can|how|por que|tengo que|hay que|necesito)(?![a-z])[^?]{0,40}\?)/
const SHORT = 10
const PLAIN_NO =
  /^ ?(?:(?:uh|um|well|honestly|pues|la verdad|nah|no|nope|so far|i|we|yo),? ){0,3}(?:(?:have|has|had|did|do) not (?:done|do|started|start|gotten|got|looked|applied|talked|thought|been|gone|begun|any)|no (?:he|hemos) [a-zñ]{2,12}|not? (?:at all|anything|nothing|started|yet)|nothing (?:so far|yet|done)|nada (?:de eso|todavia|aun)|ni (?:siquiera )?(?:he|hemos) [a-zñ]{2,12})(?![a-zñ])(?!.{0,20}(?:entend|understand|decid|idea|sure))/

/** Vacations and flats are approved too. */
const isOtherApproval = (scene: Scene, start: number, end: number): boolean =>
  OTHER_APPROVAL.test(scene.text.slice(end, end + 40)) || OTHER_THING.test(wordsBefore(scene, start, { count: 6 }))

const OTHER_THING = spots(
  'time off|pto|vacations?|leave|permits?|visa|surgery|claim|insurance|apartment|lease|adu|credit card|refund|raise|disability|medicaid|medi-?cal|green card|schedule|shift|request|hours|vacaciones|permiso|seguro|tarjeta|departamento|apartamento',
)
const OTHER_APPROVAL =
  /^ (?:for |to |el |la |las |los |mi |mis |un |una |my |the |an? |our ){0,2}(?:vacacion(?:es)?|permiso|visa|tarjeta|apartamento|departamento|seguro|beca|carro|dias?|time off|vacation|apartment|lease|permits?|plans|credit card|car|leave|rental|medicaid|surgery|green card|disability|adu|remodel)/

/** The office for veterans decides more than loans, and courts and doctors keep people waiting too. */
const WAITS_ELSE = spots('disability|rating|court|judge|probate|tenants?|results?|doctor|insurance|inspection|juez|corte|inquilin[oa]s?')
/** "Was approved in 2023 but never bought". */
const LONG_AGO = /^ (?:back )?(?:in|en) (?:20[01]\d|202[0-5])(?!\d)|^ (?:a (?:few|couple)(?: of)?|two|three|\d) years ago/

const LETTER =
  'pre-?approv(?:al|ed)|pre approv(?:al|ed)|approv(?:al|ed)|letter|pre-?qual(?:ified|ification)?|loan|carta|aprobacion|preaprobacion|preaprobad[oa]s?|prestamo'
const LENDING = spots(
  `${LETTER}|fha|va|usda|lenders?|banks?|bofa|boa|chase|wells fargo|wells|navy federal|schoolsfirst|rocket|credit unions?|quicken|usaa|citi|underwriter|mortgage|financ(?:e|ed|ing)|credit union|underwriting|bancos?|financiamiento|hipoteca|prestamistas?|credito`,
)

const RULES: readonly Rule[] = [
  {
    value: 'approved',
    cue: finds('(?:pre-? ?)?(?:qualified|calificad[oa]s?) (?:and|y) (?:ya |already |fully )?(?:pre-? ?)?(?:approved|aprobad[oa]s?)'),
    confidence: 0.95,
  },
  {
    value: 'in_progress',
    cue: finds("pre-? ?qual(?:'?d| would|ified|ification|ify)?,? (?:but |just |only )?not (?:yet )?(?:fully )?pre-? ?approved"),
    confidence: 0.95,
  },
  {
    value: 'cash',
    cue: finds(
      'proof of funds(?: [a-z]{2,8}){0,2}|(?:no|sin|without(?: a)?) (?:lender|bank|loan|banco|prestamo) (?:involved|needed|necesari[oa]|de por medio)',
    ),
    alone: true,
    confidence: 0.85,
  },
  {
    value: 'none',
    cue: finds(
      '(?<=(?:approval|letter|loan|preaprobacion|carta|aprobacion) )(?:just |already |kinda |ya |se )?(?:died|dead|is dead|fell through|fell apart|got pulled|was pulled|got (?:yanked|canceled|cancelled)|went away|is gone|se cayo|se murio|cancelaron)|expired|ran out|lapsed|no longer valid|out of date|vencio|expiro|caduco|se vencio|vencid[oa]',
    ),
    alone: true,
    confidence: 0.95,
  },
  // "We talked to our credit union and they preapproved us": what came of the talk is where it stands.
  {
    value: 'approved',
    cue: finds(
      '(?<!not )(?<!never )(?<!yet to )(?:(?:sent|emailed|texted)(?: over)? (?:the|my|our) (?:pre-? ?)?approval|(?:gave|sent|mailed|emailed|wrote) (?:me|us) (?:a|the|my|our) (?:pre-? ?approval|approval letter|letter(?! (?:offer|about|say|ask|with an))))|(?:they|he|she|bank|lender|credit union|broker|guy|lady)(?: (?:has|have|had|already|just|finally|did)){0,2} (?:pre-? ?)?approved? (?:me|us)|(?:me|nos)(?: ya)? (?:pre)?aprob(?:o|aron)',
    ),
    alone: true,
    confidence: 0.95,
  },
  {
    value: 'in_progress',
    cue: finds(
      '(?<!no )(?:estoy|estamos|ando|andamos) (?:ya )?con (?:un|una|el|la|mi|nuestro) (?:prestamista|banco|broker|financiera|cooperativa)|(?:banco|prestamista|lender|broker)(?: ya)? (?:esta|anda|estan) (?:ya )?(?:(?:trabajando|chambeando|viendo|checando)(?: (?:en|con|mi|nuestro))? (?:eso|ello|mi caso|nuestro caso)|en eso)|(?:banco|prestamista)[a-z, ]{0,24} (?:me|nos) (?:pidio|pidieron|piden|pide|estan pidiendo) (?:los |las |mis |unos |mas |nuestros )?(?:papeles|documentos|talones|taxes|impuestos|estados)',
    ),
    alone: true,
    confidence: 0.95,
  },
  {
    value: 'none',
    cue: finds(
      lines(`not (?:been |even |quite )?(?:yet )?(?:pre-?|pre )?(?:approved|qualified)|(?:not|never) (?:yet )?(?:gone|been|thought|asked|checked|bothered|picked|chosen|chose|selected|found|decided on|settled on|lined up|talked|spoken|spoke|talk|started|
          applied|apply|gotten|got|get|looked|begun|done)(?: (?:with|to|for|into|a|any|the|that|it|yet|pre-?approved|on)){0,3}|
          gotta (?:go )?(?:get|redo|renew|reapply|apply|find|talk)|(?:have|need|got) to (?:redo|renew|reapply|start over)|need(?:s)? to (?:get|talk|find|start|apply|speak|look|be)|have to (?:get|find|talk|apply)|still need(?: to)?|(?:need|looking for|
          find|finding) a (?:good )?(?:lender|loan officer|loan|mortgage|pre-?approval)|(?:no|any) idea where to (?:start|begin)|(?:not|
          never) even (?:started|begun|looked|applied|thought|checked|tried|asked|considered)|(?:need|could use|want) (?:some )?help (?:with|on) (?:that|it|this|the loan|financing)|(?:fix(?:ing)?|repair(?:ing)?|clean(?:ing)?(?: up)?|clear(?:ing)?|work(?:ing)? on|build(?:ing)?|
          rebuild(?:ing)?)(?: (?:up|some|a|few|things|stuff|items|out|on|off|couple|of)){0,4} my credit|arregl(?:ar|ando) mi credito|(?:busco|buscamos|ocupo|necesito) (?:un |una )?(?:prestamista|
          prestamo|banco|loan)|apenas (?:voy|vamos) a|not (?:until|till) (?:i|we) (?:pay|fix|save|get|have|clear)|no (?:bank|lender)s? (?:wants|will|would|likes|is going)|not for (?:a |the )?(?:house|home|mortgage|home loan)|(?:before|until|till) (?:the |any |a )?(?:bank|lender|credit union)s? (?:will|would|can|even)|ni (?:siquiera )?(?:he|hemos) (?:ido|aplicado|empezado|hablado)|no (?:pre-?approval|lender|letter|
          financing|loan yet)|without (?:a )?(?:pre-?approval|lender)|todavia no|aun no|no (?:he|hemos|estoy|estamos) (?:hablado|aplicado|
          preaprobad[oa]s?|aprobad[oa]s?|empezado)|no (?:tengo|tenemos) (?:ningun )?(?:preaprobacion|carta|banco|prestamista|lender|loan officer)|me falta|necesito (?:hablar|conseguir|
          aplicar|preaprobacion)|tengo que (?:hablar|aplicar|conseguir)`),
    ),
    alone: true,
    confidence: 0.95,
  },
  {
    value: 'none',
    cue: finds(
      '(?:nobody|no one|nadie|none|nada|ninguno|not there|not that far|haven not gotten that far)(?: (?!else|will|would|wants)[a-zñ]{1,10}){0,6} (?:yet|so far|todavia|aun)|(?:me|nos) (?:dijeron|dijo) que no(?! (?:me |nos )?(?:pas|sub|gast|exced|compr|busc|vay|mas de|haga|hici|deje|pong|met|hay))|no (?:tengo|tenemos) con quien|(?:saving|still saving|trying to save)(?: up)?(?: for)?|(?:ahorrando|juntando)(?: [a-z]{4,6})? (?:para|pa|pal)(?: el| la| un)? (?:enganche|casa|entrada)|shopping(?: around)? for (?:an? |the right |the best |some )?(?:lender|loan|bank|rate|mortgage)|(?:point|refer|send|recommend|hook|connect|introduce) (?:me|us) (?:up |to|with|a|some|in the)|(?:busc[a-z]{1,5}|necesit[a-z]{1,5}|ocup[a-z]{1,5}) (?:a )?(?:quien|alguien que|un banco que|banco que) (?:me|nos) (?:preste|ayude|financie|apruebe)|just (?:now )?(?:started|starting|beginning|began) (?:to )?(?:think|thinking|look|looking|talk|talking|consider|considering)(?: about| of)?|(?:only|just|still) (?:thinking|looking)(?: about it| into it)|no,? todavia(?: no)?|aun nada|nada todavia|todavia nada|not at all|(?:i|we) do not(?! know| remember| care| (?:want|need|owe|like) (?:a |an |any |another |no |to take )?(?:loan|mortgage|debt|payments?|bank|lender))|not yet|not really|no,? not|haven not|i have not|we have not|nope|nothing yet|ni he empezado',
    ),
    alone: true,
    confidence: 0.75,
  },
  {
    value: 'none',
    cue: finds(
      lines(`denied|turned (?:me|us) down|nego|me (?:lo |la )?(?:nego|niegan|rechazo)|nos (?:lo |la )?(?:nego|niegan|rechazo)|no (?:me|
          nos) (?:dieron|quisieron dar|dio|prestan|prestaron)(?: el| un)?|shot (?:me|us) down|said no|turned down|rejected|declined|
          did not (?:get )?(?:qualify|approved)|credit(?: score)?(?: is|'s)? (?:[a-z]{1,8} )?(?:trash|shot|a mess|bad|terrible|awful|garbage|horrible|wrecked|ruined|in the (?:toilet|gutter|dumps)|too low|esta (?:mal|por los suelos))|(?:bad|terrible|poor|no|trashed|ruined) credit|(?:my|our) credit (?:score )?(?:needs|could use|still needs|has to have) (?:some |a lot of |a little |more )?(?:work|help|love|fixing|time)|no (?:tengo|tenemos|hay|traigo) (?:nada de )?(?:buen |mucho |casi )?credito|mal credito|credito (?:malo|por los suelos|danado)|not qualify|negaron|negado|rechazaron|rechazad[oa]s?|no (?:califique|calificamos|me aprobaron|
          nos aprobaron)`),
    ),
    alone: true,
    confidence: 0.95,
  },
  {
    value: 'in_progress',
    cue: finds(
      lines(`(?:running|crunching|pulling|checking) (?:my|our) (?:numbers|file)|(?:no|todavia no|aun no|nomas no) (?:me|nos) (?:ha|han) (?:dado|mandado|entregado|contestado|avisado|llegado)|(?:have|has) not (?:sent|given|gotten back|called|answered|heard)(?: (?:me|us|back|from))|(?:started|starting|began|going through|applied|working) (?:with|at|through|w) (?:quicken|rocket|chase|wells(?: fargo)?|bofa|bank of america|navy federal|citi|us bank|usaa|my (?:bank|credit union|broker)|a (?:broker|lender|bank))|(?:banco|prestamista|broker)(?: [a-z]{1,4}){0,2} (?:me|nos) (?:esta|anda|estan) ayudando|(?:guy|gal|lady|person|buddy|friend|cousin|contact|man|woman|señor|señora|muchach[oa]) (?:at|from|over at|de|del|en) (?:the |el |la )?(?:bank|credit union|banco|chase|wells(?: fargo)?|bofa|bank of america|rocket|navy federal|citi|us bank)(?: is| esta| anda|'s)? (?:still |just )?(?:running|working|reviewing|checking|looking|processing|pulling|crunching|doing|getting|viendo|revisando|checando|corriendo|haciendo)|(?:cita|appointment|appt|meeting|junta|call|llamada) (?:con|with|at) (?:el|un|una|mi|la|a|an|the|my|our|el del|la del|alguien del|la de|el de) (?:banco|prestamista|lender|bank|loan officer|mortgage (?:broker|guy|lady|person)|credit union)|(?:lender|bank|underwriters?|broker|credit union|loan (?:guy|lady|officer|person)|banco|prestamista) (?:still |just |ya |me |nos ){0,2}(?:wants|want|needs|need|asked for|asked me for|is asking|requested|pidio|pide|piden|quiere|wanted)(?: [a-zñ0-9'-]{1,12}){0,4} (?:statements?|stubs?|taxes|returns?|documents?|docs|papers?|paperwork|info|information|letter|w-?2s?|papeles|talones|documentos|estados)|(?:lender|bank|broker|credit union|loan (?:guy|lady|officer|person)|they|banco|prestamista) (?:said|says|told (?:me|us)|dijo|dijeron|dice)(?: [a-z']{1,8}){0,5} (?:answer|decision|respuesta|let (?:me|us) know|hear|avisan?|call (?:me|us)|get back)|(?:filled|filling|fill|finished|doing|did|completed)(?: out)? (?:the |an |their |my |la |una )?(?:apps?|applications?|online form|forms?)(?: (?:with|at|for|through|online))|(?:lender|bank|banco|prestamista|loan (?:guy|lady|officer|person)|credit union|el del banco|la del banco|del banco)(?: [a-z]{1,8}){0,2} (?:has|have|got|tiene|tienen|recibio) (?:everything|todo)(?: (?:they|he|she|i) [a-z]{2,8})?|(?:lender|bank|banco|prestamista|loan (?:guy|lady|officer|person)|credit union|el del banco|la del banco|del banco)(?: [a-z]{1,8}){0,2} (?:has|have|got|tiene|tienen|recibio) (?:all |todos? |ya )?(?:of )?(?:my|our|mis|nuestros|los|the) (?:papeles|
          documentos|papers|paperwork|docs|documents|stuff|info|application|file)|(?:ya mero|ya casi|estan por|esta por|a punto de|en estos dias|cualquier dia)(?: que)?(?: me| nos){0,1} (?:dan|da|aprueb[a-z]{1,3}|entreg[a-z]{1,3}|sale|llega|
          preaprueb[a-z]{1,3}|dar|aprobar|salir)|(?:any day now|should (?:hear|know|have it|have the letter|be approved|get (?:it|the letter))|supposed to hear|hoping to hear|hear back|about to hear)|(?:lender|bank|loan officer|credit union|mortgage (?:guy|lady|broker|person|company)|broker|underwriter)(?: is| are|s)?(?: (?:still|currently|
          now|just))? (?:running|working|reviewing|checking|looking|processing|pulling|crunching|going over|verifying|doing|redoing|getting|
          on it)|(?:talked|spoke|spoken|met|been in touch|sat down|called)(?: (?:to|with))? (?:a |an |the |my |our |some |two |\\d )?(?:lender|
          bank|loan officer|mortgage (?:broker|guy|lady|person|company)|credit union)s?|(?:submitted|sent|turned|uploaded|uploading|emailed|dropped|sending|gathering|getting|gave|giving|faxed|
          collecting|filling|filled|put)(?: (?:in|off|out|over|together|him|her|them|(?:the|my|our|a) (?:lender|bank|broker|loan (?:guy|lady|officer))))? (?:my |our |the |an |all |all the )?(?:loan |bank |latest )?(?:application|
          paperwork|docs|documents|papers|info|pay ?stubs|check stubs|w-?2s?|tax returns|statements|talones)|(?:almost|nearly|about to (?:be|get)) (?:pre-?)?approved|working on (?:it|that|getting|
          the (?:loan|pre-?approval|financing)|my (?:loan|pre-?approval|financing))|(?:started|starting|began|beginning) (?:the )?(?:process|
          pre-?approval|loan|application)|(?:juntando|metiendo|llenando|mandando|entregando|entregue|meti|mande|llene|llenamos|junte|juntamos|buscando|consiguiendo|
          metimos) (?:los |las |la |mis |el |una |nuestros )?(?:ultimos )?(?:papeles|documentos|papeleo|aplicacion|solicitud|talones(?: de cheques?)?|cheques|taxes|impuestos|estados de cuenta|w-?2s?)|(?:banco|prestamista|
          credito)(?: (?:me|nos|lo|ya|todavia))? (?:esta|anda|estan) (?:revisando|checando|viendo|procesando|trabajando)|(?:revisando|checando|
          procesando|viendo)(?:me|nos)? (?:el |la |mi |mis |lo del |lo de la )?(?:credito|papeles|solicitud|prestamo)|precalific(?:aron|o|amos)|estoy en eso|
          estamos en eso|ya (?:hable|hablamos|fui|fuimos) (?:con|al) (?:el |un |mi )?(?:banco|prestamista)|(?:pre-?|pre )qual(?:ified|
          ification|ify)?|precalificad[oa]s?|apply(?:ing)?|applied|application (?:in|is|pending)|(?:talking|speaking|meeting|working|work|
          started|going|texting|emailing|in talks|comparing|interviewing)(?: (?:to|with|w|through))? (?:an? |the |my |our |some |a (?:couple|few)(?: of)? |(?:two|three|several|different|various|multiple|both|few|\\d)(?: different)? )?(?:lender|bank|loan officer|broker|mortgage (?:broker|guy|
          lady|person|company)|credit union)s?|(?:waiting|wait) (?:on|for|to (?:hear|find out|know|see what|get an answer))|(?:pero|nomas|solo|solamente|nada mas) (?:me )?falta (?:la|mi|que|una) (?:carta|respuesta|aprobacion|firma|me|nos)|(?:quedo|quedaron) (?:de|en) (?:hablar|llamar|avisar|marcar)(?:me|nos)?|(?:in|middle|midst|part|start) (?:of )?(?:the )?(?:loan |mortgage |(?:pre-?|pre )?approval )?process|(?:pre-?|pre )approval (?:process|application|paperwork|meeting|appointment|call)|getting (?:pre-?|pre )?approved|in the works|just (?:started|starting|began|applied)|pulled (?:my|our) credit|ran (?:my|our) credit|(?:appointment|appt|meeting|call) with (?:wells|chase|bofa|bank of america|rocket|citi|us bank|navy federal|a lender|the lender)|redoing|renewing|
          re-?doing|updating|(?:pre-?)?approval (?:is )?(?:pending|in progress|soon)|underwriting|documents? (?:to|with)|(?:filling|filled|doing|finishing|completing) (?:out )?(?:the |an |my |our )?(?:application|paperwork|forms?)|with a lender|
          (?:using|have|got|through) (?:a |my |our )?lender|aplicando|aplique|aplicamos|en proceso|en tramite|(?:hablando|viendo|comparando|platicando|en platicas|en contacto) (?:con )?(?:el |un |
          mi |los |unos |dos |tres |varios |algunos |un par de |diferentes |distintos )?(?:banco|prestamista)s?|trabajando con (?:el |un |mi )?(?:banco|prestamista)|esperando|renovando|tramitando`),
    ),
    alone: true,
    confidence: 0.95,
  },
  {
    value: 'cash',
    cue: finds(
      lines(`(?:write|cut|writing) (?:a|you a|the|one) check|no (?:bank|lenders?|banks) (?:needed|involved|required|necessary|for us)|(?:do not|will not) (?:need|use|want|owe) (?:a |the |any )?(?:banks?|lenders?)|(?:outright|upfront) (?:purchase|buy)|(?:pay|paying|buy|buying|own) outright|sin (?:necesidad de )?(?:banco|prestamo)|(?:so|asi que|y|and) no (?:bank|loan|lender|banco|prestamo)(?= [.,!]|[.,!]|$)|(?:all|with|using|use|puro|con|de) (?:all )?(?:our|my|nuestro|mi|nuestros|mis) (?:own )?(?:money|savings|cash|dinero|ahorros)(?! (?:for|as|to|on|para|de|del) (?:the |a |el |mi |la )?(?:down|closing|enganche|repairs?))|(?:all |pay(?:ing)? (?:all )?(?:in )?)?cash(?: buyers?)?|no (?:loan|mortgage|financing|lender)(?: needed| for us| for me)?|
          proof of funds|(?:own|our own|my own) funds|(?:do not|will not) need (?:a |any )?(?:loan|mortgage|financing|lender)|(?:buy|buying|
          pay|paying|purchase) (?:it |for it )?(?:outright|in full)|fondos propios|comprobante de fondos|(?:(?:al|de) )?contado|(?:en|
          puro) efectivo|sin (?:prestamo|hipoteca|financiamiento)`),
    ),
    confidence: 0.95,
  },
  {
    value: 'approved',
    cue: finds(
      lines(
        `(?:si|yes|yeah|yep|yup)[, ]{1,2}(?:con|with|through|thru|por) (?:the |my |our |el |la |mi )?(?:bank|credit union|lender|banco|navy federal|chase|wells|wells fargo|rocket|usaa|bofa|bank of america|quicken|schoolsfirst)|(?:me|nos) (?:la|lo) (?:dieron|mandaron|entregaron|aprobaron)|(?:certificate|coe|pre-?approval|approval|loan|financing) (?:came|went|is|has come) (?:through|back (?:good|approved))|(?:i am|we are|im) (?:good to go|all set|squared away|set) (?:with|at|through|up to)|(?:bank|lender|bofa|boa|chase|wells|rocket|credit union|loan (?:guy|officer|lady|person)|they|banco|prestamista) (?:already |just |finally |ya (?:me |nos )?)?(?:said|says|dijo|dijeron) (?:yes|ok|okay|que si|si)(?: up)?(?: to| for| hasta| por)?`,
      ),
    ),
    alone: true,
    confidence: 0.95,
  },
  { value: 'approved', cue: finds('approved(?! (?:by|for) (?:the|my) (?:hoa|city|board))|aprobad[oa]s?'), alone: true, confidence: 0.85 },
  {
    value: 'approved',
    cue: finds(
      lines(`(?:said|says|told (?:me|us)) (?:we are good|we are set|i am good|i am set|ok|okay|go ahead)(?: up)? ?(?:to|for|at|hasta)?(?! (?:come|talk|call|look|drive|visit))|(?:good|green light|greenlight|ok'?d|okayed|signed off|cleared|good to go)(?: me| us)? (?:up to|for up to|for|to)(?= ?\\$?\\d)|
          (?:letter|carta) (?:came|is here|arrived|in my hand|in hand|ready|llego|lista)|(?:me|nos) (?:dijeron|dijo) que si|(?:me|nos) (?:autoriz|prest)(?:aron|o|an|a) (?:hasta|por|para)|carta(?: (?:del|de|de la|de mi) [a-z]{4,14})? ya (?:la|me la|nos la) (?:tengo|tenemos|traigo|dieron|dio|mandaron|mando|entregaron)|ya (?:me|nos) (?:dieron|dio|llego|mandaron|mando|entregaron) (?:la |mi |nuestra )?(?:carta|el si|luz verde|preaprobacion|aprobacion)|luz verde|
          (?:fully |already )?(?:pre-?|pre )approv(?:ed|al)|(?:got|have|been|are|am|is|was|were|just|already|bank|lender|
          conditionally) (?:fully |just |already )?approved|approved (?:for|up to|at|by|with|with)|cleared (?:me |us )?(?:for|up to|by)|(?:got|
          have|has|holding|with) (?:the|my|our|a|an) (?:approval |va |fha |bank |lender |loan )?letter|letter (?:of (?:pre-?)?approval )?(?:is )?(?:already )?in hand|
          (?:have|has|got|hold|with)(?: (?:my|our|the|an?|already))? (?:pre-?|pre )?(?:approval|letter of approval)(?: letter| in hand)?|
          (?:green light|green lit|thumbs up|go ahead) from (?:the |my |our )?(?:lender|bank|loan officer)|bank (?:said yes|approved)|
          already (?:approved|cleared)|(?:i am |we are )?all set (?:there|with (?:that|the (?:bank|loan|lender|financing))|on (?:that|financing))|(?:gave|given|got|have|has|giving)(?: (?:me|us|the|a|our|my))? (?:the |a )?(?:green ?light|go ahead|thumbs up|all clear)|underwritten|pre-?aprobad[oa]s?|(?:pre )?aprobad[oa]s?(?: (?:por|para|hasta))?|(?:me|
          nos) (?:pre)?aprob(?:aron|o)|(?:ya )?(?:tengo|tenemos|con|traigo) (?:la |mi |una |nuestra )?(?:carta|
          preaprobacion)(?: de (?:pre)?aprobacion)?|(?:carta|preaprobacion) (?:en mano|lista)`),
    ),
    confidence: 0.95,
  },
]

const claim = (value: Financing, [start, end]: [number, number], confidence: number): Claim => ({
  rank: 'means',
  start,
  end,
  facts: [{ field: 'financing', value, confidence }],
})

const DENIED = spots('not|never|no|do not have|no tengo|nunca')
const ASKS =
  /^(?:so |and |ok |hi |hey |but |also )?(?:do|does|did|can|could|should|would|will|is|are|am|what|which|how|where|why|who|when|if|que|como|cuando|donde|puedo|necesito estar|tengo que|debo|se puede|hay que|aceptan)(?![a-z])/

/** "If you were my lender would I be approved". */
const WONDERS =
  /(?<![a-z])(?:would|will|could|can|might|should) (?:i|we) (?:even |still |actually |ever )?(?:be|get|become|qualify|end up)(?: [a-z]{2,8})? $/

/** "Do I need to be pre-approved?" says nothing of the asker. */
function isAsking(scene: Scene, at: number): boolean {
  const [, end] = segmentAt(scene, at)
  const segment = segmentText(scene, at).replace(/^[ ¿]{1,3}/, '')
  const asked = /\?\s{0,2}$/.test(scene.text.slice(0, end).trimEnd()) || scene.text[end - 1] === '?'
  return asked || WONDERS.test(scene.text.slice(0, at)) || (ASKS.test(segment) && !/^if (?:we|i) pay/.test(segment))
}

/** "Once I get approved", "the seller wants a preapproval", "my friend got approved". */
const OTHERS = spots(
  lines(`if|once|after i get|after we get|until|they want|they require|(?:my|a) (?:friend|cousin|neighbor|coworker|boss|tenant)|his|her|their|
      credit card|hoa|permit|permits|city|county|plans|si|amigo|vecino|their buyer|the buyer|tarjeta|lease|listing|offer`),
)
const isOther = (scene: Scene, at: number): boolean =>
  OTHERS.test(wordsBefore(scene, at, { count: 5 }).replace(scene.input.pendingQuestion === 'financing' ? SAYS_SI : '', '')) ||
  (whoseAt(scene, at) === 'other' &&
    !OWN_TURN.test(scene.text.slice(segmentAt(scene, at)[0], at)) &&
    !/^(?:so|asi que) /.test(scene.text.slice(at, at + 8)) &&
    !/(?<![a-z])(?:they|he|she|agent|guy|lady|ellos) [a-z' ]{0,40}$/.test(scene.text.slice(Math.max(0, at - 52), at)))

/** "Si tengo carta" answers with yes. */
const SAYS_SI = /^ ?si $/

/** "My sister is approved, me not yet", "my ex ruined it so not yet". */
const OWN_TURN =
  /^ ?(?:and |but |y |pero )?(?:me|us|mine|ours|a mi(?! (?!me |no |si |ya |nomas |solo |tambien |tampoco |todavia |aun )[a-zñ])|a nosotros|yo|nosotros)(?![a-z])|(?<![a-z])(?:so|asi que) $/

const isAboutLending = (scene: Scene, at: number): boolean => {
  if (scene.input.pendingQuestion === 'financing') return true
  if (LENDING.test(segmentText(scene, at))) return true
  // "Had a preapproval but it ran out": the subject stands in the part before.
  return (
    LENDING.test(scene.text.slice(Math.max(0, at - 80), at)) &&
    /(?:it|that|they|se|ya|este|have) (?:has |just |already )?$|^$/.test(wordsBefore(scene, at, { count: 3 }))
  )
}
