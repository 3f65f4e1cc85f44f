import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** What somebody may have been asked to be taken off that is no list of ours. */
const OTHERS_EN =
  lines(`(?! (?:from|off|of) (?:the|my|our|his|her|a) (?:\\w+ )?(?:deed|title|loan|mortgage|lease|account|contract|policy|will|offer|bill|report|credit|listing|mls|hoa|escrow|
    waitlist|market|county))`)
const HOW_OFTEN =
  '(?:once|twice|thrice|already|again|before|\\d+ times|(?:two|three|four|five|six|several|many|multiple|a few|couple|dozen) (?:of )?times|still|last (?:week|month|year)|yesterday)'

/** A request told as made before: "wrote your company twice already to be removed, still getting these". */
export const ASKED_BEFORE_EN = rules('en', [
  [
    'asked_before',
    lines(`^(?!.*\\b(?:landlord|county|city|hoa|bank|lender|bureau|collections?|ex|dmv|court|escrow|title|deed|loan|lien)\\b)(?=.*\\b(?:${HOW_OFTEN}|fix it|and (?:here|nothing))\\b).*?\\b(?:wrote|written|
      emailed|called|asked|texted|requested|messaged|contacted|phoned|told|filed|applied|demanded|asking|begging)(?: (?!removed|taken)\\w+){0,7}? (?:to (?:be|get|have (?:me|us|my \\w+))|about (?:being|
      getting)|for) (?:removed|taken (?:off|out)|off|deleted|unsubscribed|removal)\\b${OTHERS_EN}`),
  ],
  [
    'asked_before',
    `\\b(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)|last|final|another|repeat) (?:\\w+ )?(?:request|time (?:asking|requesting)|attempt|notice) (?:to (?:be|get)|for) (?:removed|removal|taken (?:off|out)|off|deleted|unsubscribed)\\b${OTHERS_EN}`,
  ],
  [
    'asked_before',
    `\\brequested (?:removal|to be removed|to be taken off|deletion)(?: (?:of (?:my|this) (?:number|phone|name)|from (?:your|this|the) \\w+))?(?: ${HOW_OFTEN})+`,
  ],
])

const SELLERS =
  '(?:realtors?|(?:real ?estate|estate|sales) (?:agents?|people|person|companies|guys)|agents?|salespeople|sales(?:man|men)|strangers?|compan(?:y|ies)|businesses|brokers?|robots?|bots?|machines?|marketers|telemarketers|solicitors|real estate)'

const HOUSE =
  '(?:this|our|the|my) (?:(?:new|old|whole|entire) )?(?:me|phone|cell|number|line|house|household|home|family|inbox|(?:lady|man|owner|widow) of (?:this|the) house)'

/** What a telephone or a house takes, told as its rule: "the new me does not get texts from realtors". */
export const HOUSE_RULE_EN = rules('en', [
  [
    'house_rule',
    lines(`\\b${HOUSE}(?: (?:simply|just|also))* (?:doesnt|no longer|will not|wont) (?:get|getting|receive|receiving|take|accept|do|want|answer|entertain|welcome)s?(?: (?:any|more|the|unsolicited|random))* (?:${SELLERS}
      (?:texts?|texting|text messages|messages|spam)|(?:texts?|texting|text messages|messages|spam|communications?) from (?:any )?${SELLERS})\\b`),
  ],
  [
    'house_rule',
    lines(`\\b${HOUSE}(?: (?:simply|just|also))* (?:doesnt|no longer|will not|wont) (?:takes?|accepts?|do|does|wants?|answers?|entertains?|welcomes?)(?: (?:any|more|the|unsolicited|random))* (?:texts?|texting|text messages|
      messages|spam|communications?)(?: from (?:you|people)|(?= (?:anymore|any more|any longer|thank|thanks|period|at all))|$)`),
  ],
  [
    'house_rule',
    lines(
      `\\b(?:i|we) (?:dont|no longer) (?:do|take|accept|answer|entertain|respond to|welcome)(?: (?:any|the|unsolicited|random))* (?:${SELLERS} (?:texts?|messages)|(?:texts|text messages|messages|texting) from (?:any )?${SELLERS})\\b(?! i\\b)`,
    ),
  ],
  [
    'house_rule',
    `\\b(?:my|our|the|house) (?:\\w+ )?(?:rule|resolution|policy|goal|wish)(?: \\w+){0,4} (?:is|was|says|means|of) (?:that )?(?:no|zero|0) (?:more )?(?:${SELLERS} )?(?:texts|texting|messages|spam)(?: from (?:any )?(?:${SELLERS}|you))?\\b(?! (?:at|after|before|during|in|on|past|until|while|when)\\b)`,
  ],
])

/** "Ya les escribí dos veces para que me quitaran y siguen llegando." */
export const ASKED_BEFORE_ES = rules('es', [
  [
    'ya_pedido',
    lines(`(?<!\\b(?:le|no|nunca|jamas|tampoco) (?:\\w+ ){0,2})\\b(?:escrib|mand|habl|llam|ped|pid|dij|solicit|marqu|hable|envi)\\w*(?: (?!banco|casero|titulo)\\w+){0,6}? (?:para )?que (?:me|nos) (?:quit|saqu|borr|elimin|dier|den|sacar|tachar|remov)\\w*(?: de baja)?(?! \\w*(?: \\w+)? (?:titulo|
      escritura|prestamo|contrato|deuda|multa|gravamen|renta|credito))(?=.*\\b(?:sig(?:o|ue|uen|uieron)|todavia|otra vez|dos veces|tres veces|veces|arregl\\w+|nada)\\b|$)`),
  ],
  [
    'regla_de_casa',
    lines(`\\b(?:en )?(?:este|esta|mi|nuestra|nuestro) (?:telefono|celular|cel|numero|linea|casa|hogar|familia)(?: (?:ya|aqui))? no (?:se )?(?:recib|acept|admit|atiend|quier)\\w+(?: (?:mas|los|sus))* (?:mensajes|textos|publicidad|
      propaganda|spam)(?: de (?:agentes|vendedor\\w*|inmobiliari\\w+|realtors?|companias|ventas|extran\\w+|desconocid\\w+|ustedes|nadie|casas|bienes raices|robots?))?`),
  ],
  [
    'regla_de_casa',
    `\\bcero (?:mensajes|textos|spam) de (?:agentes|vendedor\\w*|inmobiliari\\w+|realtors?|companias|ustedes|casas|bienes raices)`,
  ],
])
