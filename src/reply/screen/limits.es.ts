import type { Claim } from './claim.ts'
import { claim, near, followed } from './claim.ts'

// Clauses arrive without accents: the words below are written that way.
const AMOUNT = '\\$?\\d{2}[\\d.k/m]*(?! (?:dias?|semanas?|meses|minutos?|horas?|am|pm|cuartos))'
const PROVIDER = '(?:banco|prestamista|compania de titulos?|titulos?|escrow|inspector)'

/** Limits of what a text may say, in Spanish. */
export const limitsEs: readonly Claim[] = [
  claim(
    'price_opinion',
    [
      followed(
        '(?:tu|la) casa|la propiedad|eso',
        `(?:vale|cuesta|valdria|se vende en|se venderia en) (?:como |unos |cerca de |mas de |alrededor de )?${AMOUNT}`,
        2,
      ),
      `(?:vale|valdria) (?:como |unos |cerca de |mas de |alrededor de )?${AMOUNT}`,
      followed(
        '(?:puedes|podrias|vas a|te van a|te podemos|podemos) (?:sacar|vender\\w*|pedir|obtener|recibir|dar|pagar|ofrecer)',
        AMOUNT,
        3,
      ),
      '(?:acepto|aceptamos|rechazo|rechazamos) (?:tu |la |su )?(?:oferta|precio)|(?:nuestra|mi) oferta es|te (?:ofrezco|ofrecemos|pagamos|damos) \\$?\\d{2}',
      followed('debes|deberias|te conviene', '(?:aceptar|rechazar) (?:la |esa |su )?(?:oferta|precio)', 1),
      'precio (?:es |esta )?(?:muy |demasiado )(?:alto|bajo)|(?:es|esta) (?:un )?(?:buen precio|muy car[oa]|muy barat[oa]|una ganga|por debajo del mercado)',
    ],
    { anywhere: 'estimad[oa]s?(?: \\S+){0,16} confirm\\w+' },
  ),
  claim(
    'finance_promise',
    [
      '(?:vas a|te van a) (?:calificar|aprobar)|(?:si|ya) calificas|te (?:aprueban|consigo la aprobacion)|aprobacion (?:segura|garantizada)',
      'garantiz(?:o|amos|ado|ada)|te aseguro|venta segura|ganancia segura',
      '(?:tasa|interes)(?: \\S+){0,4} \\d[\\d.]*(?:%| por ciento)|\\d[\\d.]*(?:%| por ciento)(?: \\S+){0,3} (?:tasa|interes)',
      followed('pago|mensualidad', '(?:seria|sera|es|queda)(?: \\S+){0,3} \\$\\d', 1),
      'sin enganche|cero enganche|sin revisar credito|no importa tu credito|va a subir de (?:precio|valor)',
    ],
    'no (?:te )?(?:puedo|podemos|hay|se puede)(?: \\S+){0,4}|nadie',
  ),
  claim(
    'respa',
    [
      near(
        'regalo|tarjeta|bono|premio|descuento|credito|efectivo|reembolso|\\$\\d+|gratis',
        `refer\\w+|recomiend\\w+|(?:nuestro|mi|nuestra) ${PROVIDER}|si usas(?: \\S+){0,3} ${PROVIDER}`,
        8,
      ),
      followed('debes|tienes que|hay que|necesitas', `(?:usar|escoger|ir con)(?: \\S+){0,3} ${PROVIDER}`, 1),
    ],
    'no (?:debes|tienes|hay|necesitas)|cualquier',
  ),
  claim('commission', [
    '\\d[\\d.]*(?:%| por ciento) (?:de )?comision|comision(?: \\S+){0,4} \\d[\\d.]*(?:%| por ciento)',
    'comision (?:es )?(?:fija|estandar|normal|obligatoria|no negociable)',
  ]),
  claim(
    'tour_without_agreement',
    [
      followed(
        '(?:te|les) (?:ensen\\w+|muestr\\w+|llev\\w+)|(?:puedes|podemos|vamos a) (?:ver la casa|visitar\\w*|recorrer\\w*|verla)',
        '(?:hoy|esta (?:tarde|noche)|ahorita|ahora mismo|manana)',
        5,
      ),
      followed('hoy|manana|ahorita', '(?:te (?:enseno|muestro|llevo)|recorrido|visita guiada)', 4),
      followed('agendo|programo|reservo|agendamos', '(?:recorrido|visita a la casa|tour)', 2),
    ],
    { anywhere: '(?<!sin )(?:acuerdo|contrato)' },
  ),
  claim(
    'legal_tax_advice',
    [
      followed(
        '(?:debes|deberias|tienes que|hay que)(?: no)?',
        '(?:firmar|demandar|deducir|desalojar|declararte en bancarrota|transferir (?:el )?titulo)',
        1,
      ),
      followed('puedes', '(?:demandar|deducir|desalojar|evitar (?:los |el )?(?:impuestos|juicio))', 2),
      followed('no (?:tienes que|necesitas|debes|vas a)', '(?:pagar (?:los )?impuestos|abogado|testamentaria|sucesion)', 2),
      near('impuestos?', 'libre|deducible|exento|sin pagar', 3),
      followed('contrato|clausula|gravamen', '(?:significa|quiere decir|te obliga|te permite)', 1),
    ],
    'abogado te|un abogado|contador',
  ),
  claim('off_topic', [
    '(?:aqui (?:va|tienes)|te cuento) (?:una? )?(?:poema|receta|chiste|historia|codigo|cuento)',
    'modelo de lenguaje|criptomonedas?|vota por|horoscopo|numeros de la loteria|bajar de peso',
  ]),
  claim('prohibited_content', [
    'casinos?|apuestas|cocaina|mariguana|marihuana|cristal meth|porno\\w*|prostitut\\w+|municiones|rifles?|pistolas?',
    'pendej[oa]s?|estupid[oa]s?|idiotas?|put[oa]s?|mierda|cabron(?:a|es)?|callate|vete al diablo|imbecil(?:es)?|(?:cerveza|tequila|alcohol|licor) (?:gratis|barat[oa])',
  ]),
]
