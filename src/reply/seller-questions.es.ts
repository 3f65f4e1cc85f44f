import type { Questions, SellerQuestionKey } from './wordings.ts'

/** Spanish questions about the home a seller has; the rules of `questions.es` hold for them too. */
export const sellerQuestionsEs: Pick<Questions, SellerQuestionKey> = {
  property_address: {
    1: [
      '¿En qué calle y número queda la casa?',
      '¿Me pasas la calle y el número de la casa?',
      '¿Qué domicilio anoto?',
      '¿En qué domicilio queda la casa?',
      '¿En qué calle de {area} queda la casa?',
    ],
    2: [
      'Con la calle basta por ahora, ¿cuál es?',
      '¿En qué calle queda, y qué número?',
      '¿Me das la calle y el número exterior?',
      '{if_no_city}¿En qué calle queda, y de qué ciudad?',
    ],
    3: ['Para darte datos reales falta la casa: ¿en qué calle y número queda?', 'Me falta un dato: ¿en qué domicilio queda la casa?'],
    options: [
      '¿Domicilio completo, solo la calle, o el ZIP: qué me puedes pasar?',
      '¿Qué es mejor para ti: calle y número, o la esquina y la ciudad?',
    ],
  },
  timeline_acceptable: {
    1: [
      '¿Te funciona vender en 30 a 45 días?',
      '{lives_there}¿Puedes entregar la casa en 30 a 45 días?',
      'Si se vende en 30 a 45 días, ¿te sirve?',
      '¿Te acomoda cerrar en 30 a 45 días?',
      '¿Te sirve vender en un plazo de 4 a 6 semanas?',
    ],
    2: [
      '¿45 días te queda bien o necesitas otro plazo?',
      'Unas seis semanas para cerrar: ¿es muy pronto o te queda bien?',
      '¿Te quedan bien unas seis semanas, o después?',
    ],
    3: ['Volviendo al plazo: ¿se puede en 30 a 45 días?', 'Del cierre: ¿se puede en unas seis semanas, o no?'],
    options: ['¿Te queda mejor un mes, unas seis semanas, o dos meses?', '¿Qué se acerca: 30 días, 45 días, o después de eso?'],
  },
  condition: {
    1: [
      '¿La casa ya se puede habitar o necesita arreglos?',
      '¿En qué condiciones tienes la casa?',
      '¿Qué arreglos le hacen falta a la casa?',
      'Si alguien la visita mañana, ¿qué le tendrías que arreglar?',
    ],
    2: [
      '¿Qué le queda: lista, arreglos chicos o arreglos grandes?',
      '¿Lista como la tienes, o hay pintura, techo o plomería que ver?',
      '¿Arreglos chicos, grandes, o ya lista?',
    ],
    3: ['Volviendo a la casa: ¿la vendes como la tienes o con arreglos antes?', 'Otra de la casa: ¿qué le hace falta antes de venderse?'],
    options: [
      '¿Lista, con arreglos chicos, o con arreglos grandes?',
      '¿Qué le queda: lista para mudarse, pintura y alfombra, o algo grande como el techo?',
    ],
  },
  price_point: {
    1: [
      '¿Con qué precio venderías a gusto?',
      '¿Qué precio haría que valga la pena vender?',
      '¿Ya tienes un precio en mente para la casa?',
      '¿Por qué cantidad te conviene vender?',
    ],
    2: ['Aunque sea aproximado: ¿qué cantidad te daría gusto?', '¿Cuál sería tu precio mínimo?', '¿Como qué cantidad esperas?'],
    3: ['Volviendo al precio: ¿a qué cantidad dirías que sí?', 'Un dato que falta: ¿qué precio de venta te parece bien?'],
    options: [
      '¿Ya hay una cantidad en mente, o prefieres que {agent_first} te hable primero?',
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
    options: ['¿Hipoteca, otra deuda, o ya pagada?', '¿Qué le queda: una deuda, varias, o nada?'],
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
      '¿Qué le queda: mejoras hechas, arreglos pendientes, o ninguna de las dos?',
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
    options: ['¿Nunca en venta, en venta antes, o en venta ahora?', '¿Qué le queda: primera vez, o ya la anunciaste?'],
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
