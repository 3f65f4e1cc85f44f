import { finds, spots } from './phrases.ts'
import type { Reason } from './reason.ts'
import { lines } from '../../lib/lines.ts'

const JOB_ES = '(?:trabajo|empleo|chamba|jale|puesto)'

/** Work and place as reasons to move. */
export const MOVE_REASONS: readonly Reason[] = [
  {
    seller: 'job',
    buyer: 'job_relocation',
    cue: finds(
      lines(`(?:work|job|company|employer|army|navy|military|air force|marines|boss|firm|office|corporate|hospital|church|position|unit|career|corps|
          headquarters|hq|agency|department)(?: is| are| just| has| have| wants to| keeps| needs to| will be?| will| decided to){0,2} (?:mov|relocat|transferr?|send|ship|tak|
          station|bring|call|assign|push|pull|reassign)(?:e|es|ing|ed|s)? (?:me|us|him|her|my (?:husband|wife|team|family)|the family)|
          (?:re)?stationed (?:at|in|over|out)|(?:new|my|our|his|her) (?:duty station|base|assignment|posting)|(?:hired|start(?:ing|ed)?|position|job) (?:on |
          at |with )(?:the )?(?:hospital|university|college|school|base|warehouse|plant|county|city|port|airport|amazon|kaiser)|(?:office|job|work|
          company) (?:is )?(?:moved|moving|relocated|relocating)|working remote(?:ly)? now|(?:husband|wife)'?s? (?:new )?(?:job|work)(?: is| got)? (?:mov|
          transferr?|relocat)(?:ing|ed)|transferred (?:to|out|over)|(?:me|nos) (?:sale|salio|cae|cayo) (?:una? )?${JOB_ES}|(?:el |la )?(?:empresa|compañia|
          patron|jefe|trabajo|chamba|fabrica|bodega) (?:me|nos|lo|la) (?:manda|mando|mueve|movio|traslada|traslado|cambia|cambio|transfiere|
          transfirio|lleva|llevo|envia|envio)|ascendieron|ascenso|(?:new|got a|got the|got this|took a|took the|accepted a|accepted an|starting a|started a|another|changed|changing|switched|
          switching|better|dream) (?:new |better )?(?:job|position|gig|jobs)(?! site)|job (?:transfer|change|offer|relocation|move|is moving|
          opportunity|relocated|moved|sends?)|work (?:transfer|relocation|move)|transferr?(?:ed|ing)?(?: (?:to|for) work)(?! money)|(?:being|
          getting|got|been|i am|we are|am|are|is) transferred|(?:work|job|company|employer|army|navy|military|air force|marines|boss|firm|
          office|corporate)(?: is| are| just| has| wants to| keeps| needs to| will be?)? (?:moving|relocating|transferring|sending|moved|
          transferred|relocated|sent|move|relocate|transfer|send)s? (?:me|us|him|her|my (?:husband|wife|job|position|team)|our (?:jobs|
          office))|(?:moving|move|relocating|relocate|here|there|away|going|coming|moved|headed|heading)(?: (?:down|up|out|over|back)){0,2}(?: to(?: [a-zñ]{2,14}){1,3},?)? for (?:work|a job|
          my job|a new job|the job|my (?:husband|wife)'?s? (?:job|work))|pcs(?:ing|ed)?|(?:got|have|received) (?:military |pcs |
          new )?orders(?! (?:from|for|of)(?![a-zñ]))|(?:am|we are|getting|being|got|i) deployed|(?:my|our|a|the) deployment(?= (?:starts|begins|is coming|coming|orders))|closer to (?:work|my (?:job|work|office)|the (?:office|job))|(?:long|longer|
          shorter|hate the|hate my|tired of the|kill(?:ing|er)|brutal|terrible|awful|crazy) commute|commute (?:is|got|has|sucks|takes)|
          (?:got|been|was|being) promoted|(?:they|he|she|company|boss|work|corporate) (?:want|wants|need|needs|asked|are asking) (?:me|us) (?:to (?:go|work|be|transfer) )?(?:at|in|over at|out in|to) (?:another|a different|the other|their|a new) (?:office|branch|plant|location|site|store|hospital|school)|promotion(?: at work)|job (?:is |will be )?(?:in|over in) (?=[a-z])|got hired|nuevo ${JOB_ES}|
          ${JOB_ES} nuev[oa]|otr[oa] ${JOB_ES}|cambi(?:o|e|amos|ar) de ${JOB_ES}|por (?:el |mi |la |cuestiones de |motivos? de |asuntos de |
          razones de )?${JOB_ES}|(?:me|nos|le|lo|la|los) (?:van a |va a )(?:trasladar|transferir|mandar|reubicar|cambiar)(?: a mi [a-zñ]{4,8})? (?:a|para|al)|(?:me|nos|le) (?:transfieren?|transfirieron|trasladan?|trasladaron|mandan?|mandaron|reubican?|reubicaron|
          cambiaron|cambian?)(?= (?:de|del|en|a|el|la|otra|por|para)(?![a-z]))|(?:me|nos) (?:ha|han) (?:trasladado|transferido|mandado|
          cambiado|reubicado)|(?:ofrecido|ofrecieron|ofrecio|dieron|consegui|conseguimos|encontre|salio|empiezo|agarre) (?:un |una |otro |
          otra )?(?:nuevo |nueva |buen |mejor )?${JOB_ES}|(?:mas )?cerca (?:de|del) (?:mi |el |la )?(?:trabajo|chamba|jale)|(?:me|
          nos) (?:ascendieron|promovieron)`),
    ),
    asked: spots(
      lines(
        `commut(?:es?|ing|ed) (?:to|from|all the way|every)|(?:want|wants|need|needs|require|requires|making|make|makes)(?: us| me| everyone| everybody){0,1} (?:to be )?(?:back )?(?:in|at) (?:the |their )?office|(?:back|return|returning) to (?:the )?office|(?:in|at) the office (?:\\d|full|every)|(?:tired|sick|done|over|hate|hated|cansad[oa]|hart[oa])(?: of| with| de)?(?: (?:my|the|this|el|tanto|that|de|making|doing)){0,2} (?:[a-z0-9]{1,6} ){0,3}(?:drive|driving|commut[a-z]{1,4}|traffic|trafico|freeway|manejar|manejo)|(?:\\d|one|two|three|an?|una?|dos|tres)[ -]?(?:and a half )?(?:hours?|hrs?|horas?)(?: [a-z]{1,6})? (?:drive|commute|each way|one way|in traffic|both ways|de camino|de trafico|manejando|de ida)`,
      ),
    ),
    bare: spots(
      'stationed|orders|relocation|new office|la empresa|el ejercito|work|job|jobs|transfer(?:red)?|commute|promotion|my work|trabajo|el trabajo|empleo|ascenso|promocion|mi trabajo|chamba|jale',
    ),
    unless: spots(
      'no longer|(?:i|we|he|she|they|wife|husband) (?:also |still )?works? (?:in|as|for|at|with|on|around|near)|job (?:site|interview)|did a (?:good|great) job|steve jobs',
    ),
  },
  {
    seller: 'relocation',
    buyer: 'job_relocation',
    cue: finds(
      lines(`(?:tired|sick|over|enough|hart[oa]s?|cansad[oa]s?)(?: of| de) (?:living in |vivir en )?(?:california|cali|socal|the ie|the inland empire|this state)|(?:back|going|heading|return(?:ing)?) (?:home|back) to (?=[a-z])|(?:opening|moving|starting|expanding)(?: up)? (?:an? |the |our |my )?(?:new )?(?:office|branch|store|location|shop|practice) (?:in|out in|over in)|(?:irnos|irme|regresarnos|regresarme|volver(?:nos|me)?) (?:a vivir|a radicar|pa(?:ra)? alla|a (?:mi|nuestra|nuestro) (?:pais|tierra|pueblo|rancho))|
          (?:done|fed up|had it|finished|through|over) with (?:california|socal|this state|la|the ie|the inland empire)|(?:retiring|going|move|moving|head|
          heading) (?:back )?(?:to be )?(?:out of state|back home|down south|up north|to another state)|cross(?:ing)? country|relocat(?:e|es|ing|ion)|being relocated|mov(?:e|ing) out of (?:state|the (?:state|area|country)|california|ca|here|town|socal)|
          out of state(?! (?:owner|investor|buyer|plates|license))|leaving (?:the )?(?:state|california|area|country|socal|town)|(?:moving|
          move|heading|going) back (?:home|east|to [a-z]{3,20})|(?:moving|move) (?:away|abroad|overseas|cross country|across (?:the )?country|
          back east)|(?:getting|get) out of (?:california|ca|this state|socal|here)|otro estado|fuera del? (?:estado|california|pais)|
          reubicacion|reubicar(?:me|nos)|(?:dejar|dejamos|dejando|salir de|irnos de|irme de) california|(?:a|pa|para) mi (?:pais|tierra|
          pueblo)|(?:nos|me) (?:mudamos|mudo|vamos|voy|cambiamos|cambio) de (?:estado|ciudad|pais)|(?:mudarme|mudarnos|mudo|mudamos|mudando|
          mudar) (?:de |a (?:otro|otra) )(?:estado|ciudad|pais)`),
    ),
    unless: spots('not relocat(?:e|ing)|relocation (?:company|service|services|package|specialist)'),
  },
]
