import { sellerQuestionsEs } from './seller-questions.es.ts'
import type { Questions } from './wordings.ts'

/**
 * Spanish questions, written for a neighbor in the Inland Empire: tú, short, and without á í ó ú wherever other words do. Asked for
 * a yes or no, a yes means the same in every wording of a question.
 */
export const questionsEs: Questions = {
  intent: {
    1: [
      '¿Piensas comprar, vender, o las dos cosas?',
      '¿Buscas casa para comprar o quieres vender la tuya?',
      '¿Esto es por una casa que quieres comprar o por una que ya tienes?',
      '¿Qué te interesa, comprar o vender?',
    ],
    2: [
      'Si tuvieras que elegir una cosa por ahora: ¿encontrar casa o vender la que tienes?',
      '¿Va para comprar o va para vender?',
      'Por ahora, ¿te interesa comprar o vender?',
    ],
    3: ['Regreso a lo primero: ¿es para comprar o para vender?', 'Para mandarte lo que te sirve: ¿te interesa comprar o vender?'],
    options: ['¿Es comprar, vender, las dos cosas, o solo preguntar?', '¿Qué buscas: encontrar casa, vender la tuya, o las dos cosas?'],
  },
  confirm_buyer: {
    1: [
      '¿Lo principal es encontrar una casa para comprar?',
      'Entonces piensas comprar, ¿voy bien?',
      '¿Comprar es lo principal para ti?',
      'O sea que buscas una casa para comprar, ¿correcto?',
    ],
    2: ['Para no adivinar: ¿quieres comprar?', '¿Es para comprar casa o es otra cosa?', '¿Comprar es lo que tienes en mente?'],
    3: ['Regreso a lo primero: ¿quieres comprar casa?', '¿Seguimos con la compra de una casa?'],
    options: ['¿Es comprar, vender u otra cosa?', '¿Es una casa para comprar, una para vender, o ninguna?'],
  },
  confirm_seller: {
    1: [
      '¿Vender es lo principal, si te salen las cuentas?',
      'Entonces piensas vender, ¿voy bien?',
      '¿Vender tu casa es lo principal para ti?',
      'O sea que se trata de una casa tuya para vender, ¿correcto?',
    ],
    2: ['Para no adivinar: ¿quieres vender?', '¿Es para vender tu casa o es otra cosa?', '¿Venderla es algo que te interesa?'],
    3: ['Regreso a lo primero: ¿quieres vender la casa?', '¿Seguimos con la venta de tu casa?'],
    options: ['¿Es vender, comprar u otra cosa?', '¿Qué te queda: casa para vender, una para comprar, o ninguna?'],
  },
  which_first: {
    1: [
      '¿Qué va primero, vender la casa que tienes o comprar la nueva?',
      '¿Necesitas vender antes de comprar, o al revés?',
      '¿Con qué empezamos, con vender o con comprar?',
      '¿Por cuál quieres empezar, comprar o vender?',
    ],
    2: [
      'Si este mes fuera solo una cosa: ¿vender o comprar?',
      '¿Se te hace mejor vender primero o comprar primero?',
      '¿Vendes y luego compras, o compras y luego vendes?',
    ],
    3: ['Me falta un dato: ¿empezamos con vender o con comprar?', 'Para ordenarlo bien: ¿primero vender o primero comprar?'],
    options: ['¿Primero vender, primero comprar, o los dos a la vez?', '¿Qué va antes: vender, comprar, o los dos juntos?'],
  },
  area: {
    1: ['¿En qué zona?', '¿Qué ciudad tienes en mente?', '¿De qué ciudad hablamos?', '¿En qué parte te gustaría?'],
    2: [
      '¿Queda cerca de {area_1}, de {area_2} o en otro lado?',
      '¿Te sirve {area_1} o {area_2}, o piensas en otra ciudad?',
      '¿Qué ciudad o ZIP queda cerca?',
    ],
    3: [
      'Me falta la zona: ¿qué ciudad anoto?',
      'Regreso a la zona: ¿en qué ciudad busco primero?',
      '¿Es una sola ciudad o tienes varias en mente?',
    ],
    options: ['¿Es {area_1}, {area_2} u otra ciudad?', '¿Es en {areas}, o en otro lado?'],
  },
  timeline: {
    1: [
      '¿Qué fechas tienes en mente?',
      '¿Qué tan pronto lo necesitas?',
      '¿Ya tienes un mes en mente?',
      '¿En qué mes te gustaría que fuera?',
      '{if_buyer}¿Para qué fecha te gustaría estar en la casa?',
    ],
    2: [
      '¿Es para el mes que viene o los dos siguientes, o para mucho después?',
      '¿En unos 3 meses, en 6 meses, o en un año?',
      '¿Qué mes te queda bien, aunque sea aproximado?',
    ],
    3: ['Me salté una: ¿para qué mes lo quieres?', 'Regreso a las fechas: ¿es para estos meses o para el año que viene?'],
    options: ['¿En un mes, en 2 o 3 meses, en este año, o sin prisa?', '¿Como en 30 días, 90 días, 6 meses, o sin fecha?'],
  },
  price: {
    1: [
      '¿Qué precio tienes en mente?',
      '¿De qué precio hablamos, aunque sea aproximado?',
      '¿En qué precio te quieres mover?',
      '¿De qué precio no quieres pasar?',
    ],
    2: [
      '¿Queda cerca de {price_low}, de {price_mid} o de {price_high}?',
      'Aunque sea aproximado ayuda: ¿como cuánto?',
      '¿Te quedan bien unos {price_mid}, o qué precio?',
    ],
    3: ['Regreso al precio: ¿como en qué precio la buscas?', 'Un dato que me falta: ¿qué precio te parece bien?'],
    options: [
      '¿Unos {price_low}, unos {price_mid}, unos {price_high}, o arriba de eso?',
      '¿Como cuánto: {price_low}, {price_mid} o {price_high}?',
    ],
  },
  contact_method: {
    1: [
      '¿Por llamada o por texto, y a qué hora te busca {agent_first}?',
      '¿Prefieres llamada, texto o correo, y a qué hora?',
      '¿A qué hora se puede hablar contigo, y a qué celular?',
      '¿Cómo prefieres que te busquen, y a qué hora?',
    ],
    2: [
      '¿Llamada o texto, qué te gusta?',
      'Para una llamada, ¿te queda mejor en la mañana o en la tarde?',
      '¿Por texto está bien, o prefieres llamada?',
    ],
    3: ['Para buscarte bien: ¿llamada, texto o correo?', 'Regreso a esto: ¿a qué hora te queda mejor?'],
    options: ['¿Llamada, texto o correo?', '¿Qué te queda mejor: llamada en la mañana, en la tarde, o texto?'],
  },
  property_needs: {
    1: [
      '¿De cuántos cuartos, y hasta qué precio?',
      '¿Qué necesitas: cuartos, baños, precio?',
      'Cuéntame qué buscas: ¿cuántos cuartos y hasta qué precio?',
      '¿Qué no puede faltar en la casa, y con qué presupuesto?',
      '{if_no_area}¿En qué zona, de cuántos cuartos, y hasta qué precio?',
      'En {area}, ¿cuántos cuartos y hasta qué precio?',
    ],
    2: [
      'Para empezar: ¿2, 3 o 4 cuartos?',
      'Solo los cuartos por ahora: ¿cuántos por lo menos?',
      'O empezamos con el presupuesto: ¿hasta qué cantidad?',
    ],
    3: ['Para ordenar las casas: ¿cuántos cuartos, o hasta qué precio?', 'Regreso a tu lista: ¿la buscas de 2, 3 o 4 cuartos?'],
    options: ['¿Son 2 cuartos, 3, o 4 y arriba?', '¿Qué presupuesto traes: {price_low}, {price_mid} o {price_high}?'],
  },
  beds: {
    1: [
      '¿Cuántos cuartos necesitas?',
      '¿De cuántos cuartos la buscas?',
      '¿Cuántos cuartos debe tener por lo menos?',
      '¿Con cuántos cuartos te acomodas?',
      '¿La quieres de 2, 3 o 4 cuartos?',
    ],
    2: ['¿2, 3 o 4 cuartos, qué te queda mejor?', '¿Son 3, o son 2 o 4?', 'Solo un dato de los cuartos: ¿2, 3 o 4?'],
    3: ['Un dato para buscar: ¿cuántos cuartos por lo menos?', 'Regreso al espacio: ¿la anoto con 2, 3 o 4 cuartos?'],
    options: ['¿Son 2, 3, 4 cuartos o arriba de eso?', '¿Como de 2 cuartos, de 3, o de 4?'],
  },
  financing: {
    1: [
      '¿Ya hablaste con un banco, o pagas de contado?',
      '¿Compras de contado o con un banco?',
      '¿Lo pagas de contado o con financiamiento?',
      '¿Ya tienes un banco que te apoye, o apenas empiezas?',
      'Para casas de {price}, ¿es de contado o con banco?',
    ],
    2: [
      '¿De contado, ya con carta del banco, o apenas vas a preguntar?',
      '¿Ya tienes la carta de preaprobación, o todavía no?',
      '¿Es de contado, con carta en mano, o apenas empiezas?',
    ],
    3: ['Es lo primero que pregunta quien vende: ¿contado o banco?', 'Regreso al dinero: ¿ya vio un banco tus cuentas?'],
    options: [
      '¿De contado, con carta en mano, hablando con un banco, o nada por ahora?',
      '¿Cuál es tu caso: pago de contado, ya con carta, o falta hablar con un banco?',
    ],
  },
  motivation: {
    1: [
      '¿Y por qué te cambias?',
      '¿Por qué te quieres mudar?',
      '¿Y por qué el cambio, si se puede saber?',
      '¿Cómo surgió la idea de mudarte?',
      '{if_seller}¿Y por qué la vendes, si se puede saber?',
      '{if_seller}¿Por qué quieres vender, y a dónde te vas?',
    ],
    2: [
      '¿Es por trabajo, por espacio o por otra cosa?',
      '¿Es por trabajo, por el dinero, o nada más por cambiar?',
      '¿Es por el trabajo, por el tamaño de la casa, o por otra cosa?',
    ],
    3: ['Me ayuda saberlo: ¿por qué quieres cambiarte?', 'Me quedó una pendiente: ¿para qué es la mudanza?'],
    options: ['¿Trabajo, espacio, dinero u otra cosa?', '¿Es el trabajo, una casa de otro tamaño, el dinero, o solo un cambio?'],
  },
  ...sellerQuestionsEs,
}
