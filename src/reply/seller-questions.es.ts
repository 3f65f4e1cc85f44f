import type { Questions, SellerQuestionKey } from './wordings.ts'

/** Spanish questions about the home a seller has; the rules of `questions.es` hold for them too. */
export const sellerQuestionsEs: Pick<Questions, SellerQuestionKey> = {
  property_address: {
    1: [
      '¿En qué calle y número queda la casa?',
      '¿Me pasas la dirección de la casa?',
      '¿En qué calle queda la casa?',
      '¿Cuál es la dirección de la casa?',
      '¿En qué calle de {area} queda la casa?',
    ],
    2: [
      'Con la calle basta por ahora, ¿cuál es?',
      '¿En qué calle queda, y qué número?',
      '¿Qué calle y qué número?',
      '{if_no_city}¿En qué calle queda, y de qué ciudad?',
    ],
    3: ['Para hablar de números reales nos falta la casa: ¿cuál es la dirección?', 'Me falta un dato: ¿en qué calle queda la casa?'],
    options: ['¿La calle, la esquina, o el ZIP: qué me puedes pasar?', '¿Qué es mejor para ti: calle y número, o la esquina y la ciudad?'],
  },
  timeline_acceptable: {
    1: [
      '¿Te funciona vender en 30 a 45 días?',
      '{lives_there}¿Puedes entregar la casa en 30 a 45 días?',
      'Si se vende en 30 a 45 días, ¿te sirve?',
      '¿Te acomoda cerrar en 30 a 45 días?',
      '¿Te sirve si se vende en 4 a 6 semanas?',
    ],
    2: [
      '¿45 días te queda bien o necesitas otro plazo?',
      'Unas seis semanas para cerrar: ¿es muy pronto o te queda bien?',
      '¿Te quedan bien unas seis semanas, o después?',
    ],
    3: ['Volviendo al plazo: ¿se puede en 30 a 45 días?', 'Del cierre: ¿se puede en unas seis semanas, o no?'],
    options: ['¿Te queda mejor un mes, unas seis semanas, o dos meses?', '¿Como en 30 días, en 45 días, o después de eso?'],
  },
  condition: {
    1: [
      '¿La casa ya se puede habitar o necesita arreglos?',
      '¿Cómo está la casa por dentro?',
      '¿Qué arreglos le hacen falta a la casa?',
      'Si alguien la visita mañana, ¿qué le tendrías que arreglar?',
    ],
    2: [
      '¿Ya lista, con arreglos chicos o con arreglos grandes?',
      '¿Lista como la tienes, o hay pintura, techo o plomería que ver?',
      '¿Arreglos chicos, grandes, o ya lista?',
    ],
    3: ['Volviendo a la casa: ¿la vendes como la tienes o con arreglos antes?', 'Otra de la casa: ¿qué le hace falta antes de venderse?'],
    options: [
      '¿Lista, con arreglos chicos, o con arreglos grandes?',
      '¿Lista para mudarse, pintura y alfombra, o algo grande como el techo?',
    ],
  },
  price_point: {
    1: [
      '¿En cuánto la quieres vender?',
      '¿Como en cuánto la quieres dar?',
      '¿Ya tienes un precio en mente para la casa?',
      '¿En qué precio la quieres vender?',
    ],
    2: ['Aunque sea aproximado: ¿como en cuánto la darías?', '¿Cuál sería tu precio mínimo?', '¿Como qué precio traes en mente?'],
    3: ['Volviendo al precio: ¿en cuánto la quieres dar?', 'Un dato que me falta: ¿en qué precio la quieres vender?'],
    options: [
      '¿Ya tienes un precio en mente, o prefieres hablarlo primero con {agent_first}?',
      '¿Tienes un precio en mente, nada más un mínimo, o todavía ninguno?',
    ],
  },
  liens: {
    1: [
      '¿Se debe algo de la casa, hipoteca u otra cosa?',
      '¿Cuánto falta por pagar de la casa, si es que falta?',
      '¿La casa tiene hipoteca o alguna deuda?',
      '¿Queda algo por pagar de la casa?',
    ],
    2: ['¿Todavía se debe, o ya está pagada?', '¿Hipoteca, otra deuda, o no se debe nada?', '¿Queda deuda, o ya no se debe?'],
    3: ['Una para los papeles: ¿se debe algo de la casa?', 'Regreso a la hipoteca: ¿queda saldo por pagar?'],
    options: ['¿Hipoteca, otra deuda, o ya pagada?', '¿Es una deuda, son varias, o nada?'],
  },
  repairs: {
    1: [
      '¿Le hiciste arreglos o mejoras en los últimos años?',
      '¿Qué le has cambiado o arreglado a la casa?',
      '¿Hay arreglos que deba saber quien compra?',
      '¿Qué le hiciste ya y qué le falta?',
    ],
    2: ['Techo, cocina, baños: ¿hay algo nuevo?', '¿Qué parte le cambiaste primero?', '¿Qué es lo nuevo de la casa y qué es lo viejo?'],
    3: ['Regreso a las mejoras: ¿qué le has hecho a la casa?', 'Otra de la casa: ¿le faltan arreglos?'],
    options: [
      '¿Techo nuevo, cocina nueva, otra cosa, o nada por ahora?',
      '¿Son mejoras hechas, arreglos pendientes, o ninguna de las dos?',
    ],
  },
  listing_history: {
    1: [
      '¿La casa ya estuvo en venta antes?',
      '¿Ya la quisiste vender antes?',
      '¿Estuvo en venta en los dos años pasados?',
      '¿La has puesto en venta alguna vez?',
    ],
    2: ['¿Estuvo en venta este año o el pasado?', '¿Ya la anunciaste antes, o es la primera vez?', '¿Se puso en venta antes, o nunca?'],
    3: ['Un detalle: ¿la casa ya estuvo en venta?', 'Regreso a esto: ¿ya la anunciaste alguna vez?'],
    options: ['¿Nunca en venta, en venta antes, o en venta ahora?', '¿Es la primera vez que se vende, o ya la anunciaste?'],
  },
  decision_maker: {
    1: [
      '¿Quién decide contigo la venta?',
      '¿Alguien decide contigo, o lo decides por tu cuenta?',
      '¿Alguien debe estar de acuerdo contigo?',
      '¿Alguien aparece en los papeles contigo?',
    ],
    2: ['¿Con otra persona, o por tu cuenta?', '¿Alguien decide contigo?', '¿Es decisión de varios, o solo tuya?'],
    3: ['Me falta una: ¿alguien decide contigo?', 'Para no dejar fuera a nadie: ¿quién tiene voz en la venta?'],
    options: [
      '¿Decides por tu cuenta, entre dos, o entre varios?',
      '¿Qué describe la venta: decides tú, deciden juntos, o decide otra persona?',
    ],
  },
}
