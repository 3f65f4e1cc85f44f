import type { ConsentGuard } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const NO_CONTACT_WORD =
  lines(`^(?!.*\\b(?:text\\w*|messag\\w*|sms|spam|list|lists|numbers?|phone|cell|contact\\w*|database|ping\\w*|form|call\\w*|writ\\w+|
      mensaj\\w*|escrib\\w*|mand\\w*|envi\\w*|llam\\w*|numero|celular|telefono|cel|lista|texte\\w*|aparato|datos)\\b)`)

/** What is asked about and not asked for, what ends something else, and what an automatic text says. */
export const OTHER_OBJECTS: readonly ConsentGuard[] = [
  { id: 'object', part: 'before', pattern: /^(?!.*\bcomo\b)/, on: /^(?:me |nos )?(?:quito|saco|borro|elimino|tacho|boto|removio)\b/ },
  {
    id: 'object',
    part: 'before',
    pattern: /\b(?:where|how|whered|howd)(?: (?:did|do|have))? (?:you|yall|they)(?: (?:guys|people|all))*$/,
    on: /^(?:get|take|pull)/,
  },
  {
    id: 'object',
    part: 'before',
    pattern:
      /\b(?:what if|what happens if|what happens when|in case|suppose|if one day|y si (?:un|algun) dia|que pasa si|si (?:un|algun) dia|en caso de)(?: (?!you|ustedes)\w+){0,4}$/,
  },
  {
    id: 'object',
    part: 'before',
    pattern:
      /\b(?:funciona|significa|eso de|lo de|que es|how does|how do people|whats|meaning of|mean by)(?: (?:eso|lo|de|el|the|this|se|it|one|someone|people))*$/,
    on: /^(?:opt|unsub|dar|darse|baja|salir|stop|cancel)/,
  },
  { id: 'object', part: 'before', pattern: /^(?!.*\bcuando\b).*\bvan? a$/, on: /^dejar de \w+(?<!me|nos)$/ },
  { id: 'object', part: 'after', pattern: /^deje de \w+ (?:por|porque|cuando|desde|hace)\b/ },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^no autori\w+ (?:las? |los |el |un |una |ningun[ao]? )?(?:repar|gast|obra|cambi|venta|pago|visita|entrada|trabaj|remodel|precio)/,
  },
  {
    id: 'object',
    part: 'after',
    pattern: /^no (?:soliciting|texting|contact|solicitation|text) (?:sign|signs|zone|policy|rule|allowed|from the|yet)\b/,
  },
  {
    id: 'object',
    part: 'sentence',
    pattern: /\b(?:sign|lockbox|listing|fence|gate|door|flyer|mls|note|poster)(?: \w+)? (?:says?|said|reads?|dice)\b/,
    on: /^(?!.*\b(?:me|us|my)\b)/,
  },
  {
    id: 'object',
    part: 'before',
    pattern: /\b(?:who|they|you|he|she|someone|somebody|it|system)(?: (?:already|just|guys|have|had|all|even))*$/,
    on: /^(?:took|taken|dropped|removed|deleted|kicked)\b/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:take|taking|get|getting|pull|drop|scratch|strike|cross|knock|put|leave|keep|cut|kick|remove|delete|erase)(?: please)? (?:me|us|my (?:cell |phone )?\w+|our \w+)(?! .*\b(?:lists?|text\w*|messag\w*|database|systems?|records?|contacts?|rotation|campaigns?|crm|mailings?|thread|chat|group|program|directory|roster|outreach|blasts?|spam|everything|number|calls?|service|files?|books?|rolls?|loop|marketing|alerts?|notifications?|reminders?|updates?|follow ups?|check ins?|phones?|dialer|bot|app|computers?)\b)(?: \w+)? (?:off|from|out)(?: of)? (?:the|this|that|my|our|these) (?!please|now|asap|immediately|thing|shit|crap|ride|mess|and|or|i|we|stuff|one|stupid|damn)\w+/,
  },
  {
    id: 'object',
    part: 'before',
    pattern:
      /\b(?:did|am|was|were|have|has|had|are|is|if|once|when|after)(?: (?:i|we|you|they|my \w+|it|somebody|someone))?(?: (?:already|accidentally|somehow|just|ever|get|got))*$/,
    on: /^(?:get (?:taken|removed|unsub|dropped|opted)|been (?:removed|taken|unsub|opted|dropped)|be (?:removed|taken)|gotten|taken off|removed|opted out|unsubscribed|opt out$)/,
  },
  {
    id: 'object',
    part: 'sentence',
    pattern:
      /^(?!.*\b(?:me|my|us|i)\b)(?:(?:so|hey|and|just|curious|quick|question|wait|also|hi|ok|btw) )*(?:does|is|are|do|what|how|whats|which|isnt|has|can|should)\b.*\b(?:registry|list|lists|rule|law|laws)\b/,
    on: /\b(?:call|dnc|text|contact|disturb)\b|registry|list/,
  },
  {
    id: 'object',
    part: 'before',
    pattern:
      /^(?:\w+ ){0,2}?(?:do|does|when do|when will|if|how often do|how do)(?: (?:you|yall|they|it|the bot|people|most people|others|the system|clients|sellers|buyers|guys|all|usually|ever))+$/,
    on: /^(?:stop|quit|end|unsub|opt|cancel|get|remove|ask|be|turn)\w*(?!.*\b(?:me|us|my|our)\b)/,
  },
  {
    id: 'object',
    part: 'text',
    pattern: new RegExp(NO_CONTACT_WORD),
    on: /^(?:(?:dont|never|not) do|(?:take|get|pull|strike|wipe|purge|scrub|keep|remove|delete|drop) (?:it|that|this|them|mine) |(?:no|ya no|nunca)(?: (?:lo|la|los|las|me|nos|vuelv\w+|a|sig\w+|mas))* (?:hag|hac|us|ocup|utili)|.*\b(?:last|final)$)/,
  },
  {
    id: 'object',
    part: 'after',
    pattern: /^(?:end|stop|quit|cut|wrap up|finish) (?:the|our|this|that|my) (?:phone )?(?:call|meeting|conversation|video|zoom)\b/,
  },
  // "Me quedé sin saldo, por eso no contesté."
  {
    id: 'object',
    part: 'before',
    pattern: /\bpor eso$/,
    on: /^no (?:le |les |te |lo )?(?:conteste|respondi|escribi|marque|llame|hable|mande|avise)$/,
  },
  // "No me inscribí a tiempo para el programa": a course, a portal.
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:yo )?no (?:me|nos) (?:inscrib|suscrib|registr|apunt|anot)\w+ (?:a tiempo|(?:al?|en|para|con)(?: (?:el|la|los|las|ese|esa))?) ?(?:programas?|portal|curso|clases?|taller|escuela|tiempo|app|aplicacion|evento|sorteo|pagina)\b/,
  },
  // "End of the call you mentioned a grant".
  {
    id: 'object',
    part: 'after',
    pattern:
      /^end of (?:the|our|that|your|my|this|last) (?:phone |last )?(?:call|meeting|video|zoom|tour|visit|voicemail|conversation|message|text)(?! (?:do|stop|no|and)\b) (?=\w)/,
  },
  { id: 'object', part: 'after', pattern: /^\S+ (?:it|that|them) off (?:your|my|our) (?:hands|plate|shoulders|mind|back|chest)\b/ },
  {
    id: 'object',
    part: 'after',
    pattern: /^dont (?:like|need|want|care for) (?:the |a )?(?:text|message)(?: \w+)? (?:style|board|books?)\b|^dont like text style/,
  },
  {
    id: 'object',
    part: 'after',
    pattern: /^(?:ya )?no (?:quiero|quisiera|queria|deseo|pretendo|es mi intencion) (?:molest|incomod|importun|interrump|insist)\w*/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:no|ya no|nunca) (?:\w+ )?(?:ando|estoy|estamos|andamos|estaba|andaba|sigo|seguimos)(?: \w+)? (?:busc|llam|mand|envi|marc|escrib|habl)\w*/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^no (?:(?:le|les|te|lo|la) (?:escribi|texteé|llame|marque|mande|conteste|hable|avise|busque|contacte)(?: (?:antes|ayer|porque|ayer|por|por andar|en|el|la)\b|$)|contest[aeo]\w* (?:antes |ayer |rapido |luego )?(?:porque|por andar|por estar|si anda|si esta|cuando))/,
  },
  {
    id: 'object',
    part: 'text',
    pattern:
      /\b(?:typo|wrong (?:address|house|picture|photo|pic|number|one|link|person|thread|chat|price)|by (?:mistake|accident)|i meant|autocorrect|ignore)\b/,
    on: /\b(?:that|the|my|this|last)(?: \w+){0,2} (?:text|message|msg|one|photo|picture|pic)$/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:par\w+|dej\w+) de (?:buscar|rentar|pagar|vender|comprar|trabajar|subir|bajar|andar busc\w+|ver casas|invertir|fumar|llover|vivir)\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: /^(?:ya )?no (?:me |nos |le |les )?insist\w* (?:con|en) (?:la|el|las|los|esa|ese|eso de|una|un) (?!mensaj|text|llamad)/,
  },
  {
    id: 'object',
    part: 'after',
    pattern: /^no (?:mames?|mamen|manches|inventes)\b|^no (?:frieg\w+|jodas|chingues)\b(?! (?:mas|ya|con|por favor|$))(?=.* )/,
  },
  { id: 'object', part: 'before', pattern: /\bno$/, on: /^mam/ },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:quit|borr|elimin|sac|saqu|retir|remuev|cancel)\w+(?: \w+){0,7} (?:al|a la|del|de la|de las|de los|en el|en la) (?:titulo|escrituras?|hipoteca|contrato|prestamo|agenda de|cita|visita|deuda|credito|cuenta|renta|propiedad|anuncio|letrero|seguro|oferta)\b/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /\b(?:agenda|lista|calendario) (?:de|para|del) (?:hoy|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|manana|el |este |esta |los |la visita|las? (?:cita|visita)|visitas|citas|open|espera|invitados|compras)/,
  },
  { id: 'object', part: 'before', pattern: /\b(?:la gente|uno|alguien|quien|muchos|clientes|personas|ellos)? ?se$/, on: /^da\w* / },
  { id: 'object', part: 'after', pattern: /\b(?:permiso|autorizacion|consentimiento) (?:al|a la|a los|a las|a mi|a un|a su)\b/ },
  {
    id: 'object',
    part: 'before',
    pattern: /\b(?:(?:did|have|are) (?:you|yall|they)|(?:can|could) they)(?: (?:guys|all|already|just))*$/,
    on: /^(?:take|taken|took|remov|delet|unsub|block|drop|erase)\w* (?:me|us)(?: off| out)?$/,
  },
  // "Not signing anything by text": a paper, not a list.
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:\w+ ){1,4}(?:sign|signing|agree|agreeing|approve|approving|commit|committing)(?! up)(?: \w+){0,3} (?:by|over|via|through) (?:an? )?(?:text|message|sms|phone)\b/,
  },
  // "No contesté porque estaba en corte": an accent is often left out, and a clause ends before its reason.
  {
    id: 'object',
    part: 'text',
    pattern:
      /\bno (?:le |les |te )?(?:conteste|llame|marque)(?: \w+){0,2} porque (?:estaba|andaba|estuve|anduve|tenia|tuve|iba|venia|ando|estoy|se me|me)\b/,
    on: /^no (?:le |les |te )?(?:conteste|llame|marque)$/,
  },
  { id: 'object', part: 'before', pattern: /\b(?:am|was|were)$/, on: /^(?:i|we) (?:unsub|opt|block|remov|delet)/ },
  {
    id: 'object',
    part: 'after',
    pattern:
      /\b(?:off|out)(?: of)? (?:this|that|the|my|our|here|a)? ?(?:rental|apartment|lease|house|place|city|town|state|neighborhood|situation|mess|deal|street|area|market)\b/,
    on: /^(?:get|getting|take|pull|want|need)/,
  },
  { id: 'object', part: 'before', pattern: /\b(?:aunque|por si|cuando)(?: (?:yo|a veces|digo|dije|que|ya))*$/, on: /^(?:ya )?no / },
  { id: 'object', part: 'before', pattern: /\b(?:letrero|cartel|rotulo|puerta|sign|signs|fence)\b(?: \w+){0,3}$/ },
  {
    id: 'object',
    part: 'before',
    pattern: /\b(?:whyd|why did|how come|when did|why have|why has)(?: (?:you|yall|the|guys|it|they|all))*$/,
    on: /^(?:stop|quit|cease|end|remove|take|not|dont|never|no)/,
  },
  {
    id: 'copy',
    part: 'text',
    pattern:
      /^(?!.*\b(?:i|ive|we|have)(?: (?:\w+))? (?:texted|replied|sent|said|typed|wrote|tried|put|did)\b)(?!.*\b(?:siguen?|ayer|semana|nada|otra vez|todavia|sirvio|funciono)\b).*\b(?:stop|end|alto|baja|quit) (?:to|para) (?:opt out|cancel|unsubscribe|end|stop|cancelar|no recibir|salir)\b/,
  },
]
