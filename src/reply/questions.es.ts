import type { Questions } from './wordings.ts'

/** Spanish questions, written for a neighbor in the Inland Empire: tú, short, and without á í ó ú wherever other words do. */
export const questionsEs: Questions = {
  intent: {
    1: [
      '¿Piensas comprar, vender, o un poco de los dos?',
      '¿Buscas casa para comprar o quieres vender la tuya?',
      '¿Esto es por una casa que quieres comprar o por una que ya tienes?',
      '¿Qué te interesa, comprar o vender?',
    ],
    2: ['¿Tienes una casa que quieras vender?', 'Si tuvieras que elegir una cosa por ahora: ¿encontrar casa o vender la que tienes?'],
    3: ['Regreso a lo primero: ¿es para comprar o para vender?', 'Para mandarte lo que te sirve: ¿te interesa comprar o vender?'],
    options: ['¿Es comprar, vender, los dos, o solo preguntar?', '¿Qué se acerca: encontrar casa, vender la tuya, o un poco de los dos?'],
  },
  confirm_buyer: {
    1: [
      '¿Lo principal es encontrar una casa para comprar?',
      'Parece que quieres comprar. ¿Voy bien?',
      '¿Comprar es lo principal para ti?',
      'Entonces buscamos una casa para comprar, ¿correcto?',
    ],
    2: ['Para no adivinar: ¿quieres comprar?', '¿Es para comprar casa o es otra cosa?'],
    3: ['Regreso a lo primero: ¿quieres comprar casa?', '¿Seguimos con la compra de una casa?'],
    options: ['¿Es comprar, vender u otra cosa?', '¿Qué te queda: casa para comprar, una para vender, o ninguna?'],
  },
  confirm_seller: {
    1: [
      '¿Vender es lo principal, si te salen las cuentas?',
      'Parece que quieres vender. ¿Voy bien?',
      '¿Vender tu casa es lo principal para ti?',
      'Entonces se trata de vender una casa tuya, ¿correcto?',
    ],
    2: ['Para no adivinar: ¿quieres vender?', '¿Es para vender tu casa o es otra cosa?'],
    3: ['Regreso a lo primero: ¿quieres vender la casa?', '¿Seguimos con la venta de tu casa?'],
    options: ['¿Es vender, comprar u otra cosa?', '¿Qué te queda: casa para vender, una para comprar, o ninguna?'],
  },
  which_first: {
    1: [
      '¿Qué va primero, vender la casa que tienes o encontrar la nueva?',
      '¿Necesitas vender antes de comprar, o al revés?',
      '¿Con qué empezamos, la venta o la casa nueva?',
      '¿Por cuál quieres empezar, comprar o vender?',
    ],
    2: ['¿Puedes comprar sin vender antes?', 'Si este mes fuera solo una cosa: ¿vender o encontrar la nueva?'],
    3: ['Me falta un dato: ¿empezamos con la venta o con la casa nueva?', 'Para ordenarlo bien: ¿primero la venta o primero la compra?'],
    options: ['¿Primero vender, primero comprar, o los dos a la vez?', '¿Qué va antes: la venta, la casa nueva, o las dos juntas?'],
  },
  area: {
    1: ['¿En qué zona?', '¿Qué ciudad tienes en mente?', '¿De qué ciudad hablamos?', '¿En qué parte te gustaría?'],
    2: [
      '¿Queda cerca de {area_1}, de {area_2} o en otro lado?',
      '¿Te sirve {area_1} o {area_2}, o piensas en otra ciudad?',
      '¿Qué ciudad o ZIP le queda cerca?',
    ],
    3: [
      'Me falta la zona: ¿qué ciudad anoto?',
      'Regreso al mapa: ¿en qué ciudad busco primero?',
      '¿Es una sola ciudad o tienes varias en mente?',
    ],
    options: ['¿Es {area_1}, {area_2} u otra ciudad?', '¿Es en {areas}, o en otro lado?'],
  },
  timeline: {
    1: [
      '¿Para qué fecha te gustaría mudarte?',
      '¿En qué mes piensas hacerlo?',
      '¿Qué tan pronto lo necesitas?',
      '¿Ya tienes un mes en mente?',
      '¿Qué fechas te acomodan?',
    ],
    2: ['¿Es para el mes que viene o los dos siguientes, o para mucho después?', 'En unos tres meses, ¿te queda muy pronto, bien o tarde?'],
    3: ['Me salté una: ¿para qué mes lo quieres?', 'Regreso a las fechas: ¿es para esta temporada o para otra?'],
    options: ['¿En un mes, en 2 o 3 meses, en este año, o sin prisa?', '¿Qué se acerca: 30 días, 90 días, 6 meses, o sin fecha?'],
  },
  price: {
    1: [
      '¿Qué precio tienes en mente?',
      '¿De qué precio hablamos, aunque sea aproximado?',
      '¿En qué precio te quieres mover?',
      '¿Entre qué precios te sientes a gusto?',
    ],
    2: ['¿Menos de {price_low}, hasta {price_high}, o arriba de eso?', '¿Unos {price_mid} es mucho, poco o queda bien?'],
    3: ['Regreso al precio: ¿qué cantidad anoto?', 'Un dato que me falta: ¿qué precio te parece bien?'],
    options: [
      '¿Menos de {price_low}, unos {price_mid}, hasta {price_high}, o arriba de eso?',
      '¿Qué se acerca: {price_low}, {price_mid} o {price_high}?',
    ],
  },
  contact_method: {
    1: [
      '¿Por qué medio y a qué hora te busca {agent_first}?',
      '¿Prefieres llamada, texto o correo, y a qué hora?',
      '¿A qué hora se puede hablar contigo, y a qué celular?',
      '¿Por qué medio te gusta que te busquen, y a qué hora?',
    ],
    2: ['¿Te sirve una llamada o prefieres texto?', 'Para una llamada, ¿te queda mejor en la mañana o en la tarde?'],
    3: ['Para buscarte bien: ¿llamada, texto o correo?', 'Regreso a esto: ¿a qué hora te queda mejor?'],
    options: ['¿Llamada, texto o correo?', '¿Qué te queda mejor: llamada en la mañana, en la tarde, o texto?'],
  },
  property_needs: {
    1: [
      '¿De cuántos cuartos, y hasta qué precio?',
      '¿Qué necesitas: cuartos, baños, precio?',
      'Cuéntame qué buscas: ¿cuántos cuartos y hasta qué precio?',
      '¿Qué no puede faltar en la casa, y con qué presupuesto?',
      'En {area}, ¿cuántos cuartos y hasta qué precio?',
    ],
    2: ['Para empezar: ¿2, 3 o 4 cuartos?', '¿Con 3 cuartos te alcanza o necesitas otro?'],
    3: [
      'Para ordenar las casas: ¿cuántos cuartos, o hasta qué precio?',
      'Regreso a tu lista: ¿qué pesa primero, cuartos, precio o espacio?',
    ],
    options: ['¿Son 2 cuartos, 3, o 4 y arriba?', '¿Qué presupuesto se acerca: {price_low}, {price_mid} o {price_high}?'],
  },
  beds: {
    1: [
      '¿Cuántos cuartos necesitas?',
      '¿De cuántos cuartos la buscas?',
      '¿Cuántos cuartos debe tener por lo menos?',
      '¿Con cuántos cuartos te acomodas?',
      '¿La quieres de 2, 3 o 4 cuartos?',
    ],
    2: ['¿Con 3 cuartos te alcanza?', '¿2, 3 o 4 cuartos, qué te queda mejor?'],
    3: ['Un dato para buscar: ¿cuántos cuartos por lo menos?', 'Regreso al espacio: ¿la anoto con 2, 3 o 4 cuartos?'],
    options: ['¿Son 2, 3, 4 cuartos o arriba de eso?', '¿Qué se acerca: 2 cuartos, 3, o 4?'],
  },
  financing: {
    1: [
      '¿Ya hablaste con un banco, o pagas de contado?',
      '¿Compras de contado o con un banco?',
      '¿Lo pagas de contado o con financiamiento?',
      '¿Ya tienes un banco que te apoye, o apenas empiezas?',
      'Para casas de {price}, ¿es de contado o con banco?',
    ],
    2: ['¿Ya tienes carta de preaprobado?', '¿Qué te describe: contado, ya preaprobado, o no has hablado con un banco?'],
    3: ['Es lo primero que pregunta quien vende: ¿contado o banco?', 'Regreso al dinero: ¿ya un banco vio tus cuentas?'],
    options: [
      '¿De contado, con carta en mano, hablando con un banco, o nada por ahora?',
      '¿Qué te describe: pago de contado, ya con carta, o falta hablar con un banco?',
    ],
  },
  motivation: {
    1: [
      '¿Qué te hace pensar en mudarte?',
      '¿Por qué te quieres mudar?',
      '¿Qué cambia para ti con la mudanza?',
      '¿De qué nace la idea de mudarte?',
      '¿Cuál es el motivo del cambio, si se puede saber?',
    ],
    2: ['¿Es por trabajo, por espacio o por otra cosa?', '¿Es por un cambio que necesitas o por el dinero?'],
    3: ['Me ayuda saber el motivo: ¿por qué quieres el cambio?', 'Me quedó una pendiente: ¿para qué es la mudanza?'],
    options: [
      '¿Trabajo, espacio, dinero u otra cosa?',
      '¿Qué se acerca: el trabajo, una casa de otro tamaño, el dinero, o solo un cambio?',
    ],
  },
  property_address: {
    1: [
      '¿En qué calle y número queda la casa?',
      '¿Me pasas la calle y el número de la casa?',
      '¿Qué domicilio anoto?',
      '¿En qué domicilio queda la casa?',
      '¿En qué calle de {area} queda la casa?',
    ],
    2: ['Con calle y número me alcanza. ¿Me los pasas?', '¿En qué calle queda, y de qué ciudad?'],
    3: ['Para darte datos reales falta la casa: ¿en qué calle y número queda?', 'Regreso a la casa: ¿qué domicilio revisa el equipo?'],
    options: [
      '¿Domicilio completo, solo la calle, o el ZIP: qué me puedes pasar?',
      '¿Qué es mejor para ti: calle y número, o la esquina y la ciudad?',
    ],
  },
  timeline_acceptable: {
    1: [
      '¿Te funciona vender en 30 a 45 días?',
      '¿Puedes entregar la casa en 30 a 45 días?',
      'Si se vende en 30 a 45 días, ¿te sirve?',
      '¿Te acomoda cerrar en 30 a 45 días?',
      '¿Te sirve vender en un plazo de 4 a 6 semanas?',
    ],
    2: ['¿45 días te queda bien o necesitas otro plazo?', 'Unas seis semanas para cerrar: ¿es muy pronto o te queda bien?'],
    3: ['Regreso al plazo: ¿se puede en 30 a 45 días?', 'Del cierre: ¿se puede en unas seis semanas, o no?'],
    options: ['¿Te queda mejor un mes, unas seis semanas, o dos meses?', '¿Qué se acerca: 30 días, 45 días, o después de eso?'],
  },
  condition: {
    1: [
      '¿La casa ya se puede habitar o necesita arreglos?',
      '¿En qué condiciones tienes la casa?',
      '¿Qué arreglos le hacen falta a la casa?',
      'Si alguien la visita mañana, ¿qué le tendrías que arreglar?',
    ],
    2: ['¿Qué le queda: lista, arreglos chicos o arreglos grandes?', '¿Hay algo grande, como techo, tubería o cimientos?'],
    3: ['Regreso a la casa: ¿lista como la tienes o con arreglos antes?', 'Otra de la casa: ¿necesita arreglos antes de venderse?'],
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
    2: [
      'Aunque sea aproximado: ¿cerca de {price_low}, de {price_mid} o de {price_high}?',
      '¿Hay un precio del que no quieres pasar hacia abajo?',
    ],
    3: ['Regreso al precio: ¿a qué cantidad dices que sí?', 'Un dato que falta: ¿qué precio de venta te parece bien?'],
    options: [
      '¿Queda cerca de {price_low}, de {price_mid}, de {price_high}, o no hay precio por ahora?',
      '¿Qué precio se acerca: {price_low}, {price_mid} o {price_high}?',
    ],
  },
  liens: {
    1: [
      '¿Se debe algo de la casa, hipoteca u otra cosa?',
      '¿Cuánto falta por pagar de la casa, si es que falta?',
      '¿La casa tiene hipoteca o alguna deuda?',
      '¿Queda algo por pagar de la casa?',
    ],
    2: ['¿La casa ya se acabó de pagar?', '¿Hipoteca, otra deuda, o no se debe nada?'],
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
    2: ['Techo, cocina, baños: ¿hay algo nuevo?', '¿La arreglas antes o la vendes como la tienes?'],
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
      '¿Es la primera vez que la pones en venta?',
    ],
    2: ['¿Estuvo en venta este año o el pasado?', '¿Primera vez que la vendes, o ya la anunciaste antes?'],
    3: ['Un detalle: ¿la casa ya estuvo en venta?', 'Regreso a esto: ¿ya la anunciaste alguna vez?'],
    options: ['¿Nunca en venta, en venta antes, o en venta ahora?', '¿Qué le queda: primera vez, o ya la anunciaste?'],
  },
  decision_maker: {
    1: [
      '¿Quién decide contigo la venta?',
      '¿Decides por tu cuenta o con alguien?',
      '¿Alguien debe estar de acuerdo contigo?',
      '¿Quién aparece en los papeles contigo?',
    ],
    2: ['¿Solo por tu cuenta o con otra persona?', '¿La venta depende solo de ti?'],
    3: ['Me falta una: ¿alguien decide contigo?', 'Para no dejar fuera a nadie: ¿quién tiene voz en la venta?'],
    options: [
      '¿Decides por tu cuenta, entre dos, o entre varios?',
      '¿Qué describe la venta: decides tú, deciden juntos, o decide otra persona?',
    ],
  },
}
