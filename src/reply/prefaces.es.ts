import type { Prefaces } from './wordings.ts'

/** Spanish half-sentences before the question: tú, and few words that need á í ó ú. */
export const prefacesEs: Prefaces = {
  greet: [
    'Hola {first_name}, qué bueno que escribes.',
    'Hola {first_name}, con gusto lo vemos.',
    'Hola, qué bueno que escribes.',
    'Hola, con gusto lo vemos.',
  ],
  read_back: ['Lo cambio a {value}.', 'Entonces queda en {value}.', 'Ya lo corrijo: {value}.', '{Value}, entonces, y no lo otro.'],
  identity: [
    'Soy un asistente virtual, no una persona. Si prefieres, {agent} te puede escribir.',
    'Te escribe un asistente virtual del equipo de {agent}. Si prefieres a una persona, me dices y te la paso.',
    'Claro: soy un asistente virtual de {agent}. Una persona lee esto y te puede escribir si quieres.',
    'Soy el asistente virtual; {agent} y su equipo leen esto y entran cuando quieras.',
  ],
  answer_later: [
    'Eso te lo contesta mejor {agent_first}; alguien del equipo te va a escribir {by}.',
    'Ahí no quiero adivinar: alguien del equipo te va a escribir con la respuesta {by}.',
    'No te lo puedo contestar bien. {agent_first} o el equipo te va a escribir {by}.',
    'Mejor no invento: alguien del equipo te va a escribir sobre eso {by}.',
    'Eso no me toca, ya lo pasé; alguien te va a escribir {by}.',
  ],
  area_question: [
    'De zonas, escuelas o vecinos no opino: consulta al sheriff, al distrito escolar o el censo. Busco por precio, espacio y distancia.',
    'No me toca opinar de zonas, escuelas o vecinos; el sheriff, el distrito y el censo tienen los datos. Busco por precio, espacio y distancia.',
  ],
  answer_area_served: [
    'Claro, trabajamos en {area}.',
    'En {area} trabajamos, claro que te ayudo.',
    '{area} entra en nuestra zona.',
    'Claro, {area} es de las nuestras.',
  ],
  answer_area_other: [
    'Trabajamos sobre todo en {areas}; {agent_first} te dice si {area} se puede.',
    '{area} queda fuera de lo que vemos, que es {areas}.',
    'Lo nuestro es {areas}. Sobre {area}, mejor {agent_first}.',
    'Nuestro mapa es {areas}; {area} queda un poco lejos.',
  ],
  person_open: [
    'Si prefieres hablar, te llama {agent_first}.',
    'Cuando quieras te atiende una persona.',
    'Si te queda mejor hablarlo, {agent_first} te llama.',
    'Me dices y te llama {agent_first}.',
  ],
  refusal_ok: [
    'Sin problema, lo dejamos fuera.',
    'No hace falta que lo contestes.',
    'De acuerdo, seguimos sin eso.',
    'Es justo, eso queda contigo.',
  ],
  human_coming: [
    'Ya le pasé esto a {agent}. Alguien del equipo te va a escribir {by}.',
    'Claro, desde ahora sigue una persona: {agent} o alguien del equipo te va a escribir {by}.',
    'Te paso con el equipo. {agent} o un colega te va a escribir {by}.',
    'Por supuesto. {agent_first} o alguien del equipo te va a escribir {by}.',
  ],
  human_call: [
    'Claro, {agent_first} o alguien del equipo te va a llamar {by}.',
    'Ya se lo pido a {agent_first}: una persona te va a llamar {by}.',
    'Por supuesto. Alguien del equipo te va a llamar a este celular {by}.',
    'Lo paso ahora: {agent_first} o un colega te va a llamar {by}.',
  ],
  wrap_up: [
    'Con eso me alcanza por ahora. {agent_first} tiene tus notas; escribe cuando quieras.',
    'Ya tengo lo que necesito. Todo queda con {agent_first}; por este medio me encuentras.',
    'Bien, con eso queda. {agent_first} lo tiene todo, y con un texto seguimos.',
    'Eran todas mis preguntas. Queda anotado para {agent_first}; si hay algo nuevo, escribe.',
  ],
  wrap_up_letter: [
    'Con eso queda. Cuando llegue la carta, escribe y vemos casas.',
    'Bien, ya tengo todo. La carta es lo que sigue; me dices cuando la tengas.',
    'Todo anotado. Cuando el banco mande la carta, un texto y seguimos.',
    'Es todo por ahora; la carta abre la siguiente puerta, me avisas.',
  ],
  wrap_up_lender: [
    'Con eso queda. Lo que sigue es hablar con el banco que elijas; me escribes cuando camine.',
    'Bien, ya me doy una idea. Cuando un banco lo vea, me escribes y seguimos.',
    'Todo anotado. El banco que te guste te dice lo que te queda; de ahí sigo yo.',
    'Es todo por ahora. Lo del banco sigue, y por este medio te leo.',
  ],
  wrap_up_window: [
    'Con eso queda. Si te llega a servir una fecha antes, escribe; {agent_first} tiene lo otro.',
    'Todo anotado para {agent_first}. Si se adelantan tus fechas, con un texto basta.',
    'Bien, ya tengo todo. Cuando se acerque la fecha, me dices y seguimos.',
    'Es todo por ahora. Tus fechas ponen el paso; escribe si cambian.',
  ],
  thanks: ['Con gusto.', 'De nada, {first_name}.', 'Para eso estoy.', 'Cuando quieras.'],
  renter: [
    'Nosotros vemos ventas y no rentas, en eso no te puedo ayudar. Si luego piensas en comprar, escribe.',
    'Las rentas no las maneja nuestro equipo. Si luego quieres comprar, me escribes.',
    'Solo vemos ventas, no rentas. Cuando pienses en comprar, por este medio te leo.',
    'Vendemos casas y las rentas las dejamos a otros. Si un dia compras, escribe.',
  ],
  solicitation: [
    'Gracias, pero no nos hace falta; no es necesario que escribas de nuevo.',
    'En eso ya estamos cubiertos, gracias. No hace falta seguir.',
    'No lo necesitamos, gracias de todos modos.',
    'Gracias por la oferta, por ahora no.',
  ],
  referral: [
    'Gracias por acordarte de nosotros. Que escriba a este celular y le ayudamos.',
    'Qué amable. Pásale este contacto y que nos escriba cuando quiera.',
    'Se agradece. Que nos escriba por este medio cuando guste.',
    'Qué buena onda. Con un texto suyo a este celular basta.',
  ],
  agent_represented: [
    'Como ya tienes agente, te dejo en sus manos. Que todo salga bien.',
    'Si ya te ayuda un agente, no me meto. Mucha suerte con la casa.',
    'Bien, entonces sigue tu agente. Te deseo suerte.',
    'Con un agente firmado, le toca a esa persona. Que salga todo bien.',
  ],
  attachment: [
    'No puedo abrir fotos ni archivos. ¿Me lo escribes en un texto corto?',
    'Los archivos no me abren por este medio. ¿Qué dice, en pocas palabras?',
    'Las fotos y los archivos no me abren, por favor escribe lo que dice.',
    'Solo veo texto; con unas palabras me ayudas.',
  ],
  unknown_language: [
    'Puedo escribirte en inglés o español, o que te escriba una persona. I can text in English or Spanish, or have a person write to you.',
    'Inglés, español o una persona: escribe lo que prefieres. English, Spanish or a person: text me the one you prefer.',
  ],
  calm: [
    'Disculpa la molestia. Te puede escribir una persona, o responde ALTO o STOP y ya no te escribo.',
    'Siento la molestia. Si quieres te atiende una persona; si no, responde ALTO o STOP y hasta ahí llegan los textos.',
  ],
  minor: [
    'Gracias por escribir. Por favor pide a uno de tus padres o tutor que llame al equipo: {phone}.',
    'Para esto hace falta un adulto: que uno de tus padres o tu tutor hable con el equipo al {phone}.',
  ],
  crisis: [],
  deletion_request: [
    'Tu solicitud sobre tus datos ya la tiene el equipo. Una persona la atiende y te confirma.',
    'Ya le pasé al equipo tu solicitud de privacidad. Una persona la atiende y te confirma.',
  ],
  soft_close: [
    'Bueno, hasta ahí lo dejo. Escribe cuando te sirva.',
    'De acuerdo, no te quito tiempo. Este contacto queda para cuando lo necesites.',
    'Sin problema. Si algo cambia, con un texto basta.',
    'Es justo, gracias por decirme. Por este medio te leo si te sirve.',
  ],
  handed_over: [
    'Qué bueno saberlo, vamos con la {side}.',
    'Entonces vemos la {side}.',
    'De acuerdo, pasamos a la {side}.',
    'La {side}, entonces; ya es algo claro.',
  ],
  equal_service: [
    'Claro, todos reciben el mismo servicio y las mismas opciones.',
    'Sí, eso no cambia nada: las mismas casas, las mismas opciones y la misma ayuda.',
    'Por supuesto, cada casa que tenemos la puedes ver como cualquiera.',
    'Claro. No cambia nada en lo que te enseñamos ni en la ayuda.',
  ],
  accommodate: [
    'Claro, podemos buscar con esos detalles de acceso.',
    'Con gusto, lo tomo en cuenta para buscar y para escribirte.',
    'Por supuesto, eso va en la lista desde el principio.',
    'Se puede, y {agent_first} lo sabe para planearlo.',
  ],
  decline_unlawful: [
    'La ley no permite usar eso como criterio, por eso lo dejo fuera. Puedo buscar por precio, espacio, detalles y distancia.',
    'Con eso no se puede filtrar, lo impide la ley de vivienda justa. Puedo ir por precio, espacio, detalles y fechas.',
  ],
  misunderstood: ['Perdona, no te había entendido.', 'Perdona, va de otra manera.', 'Me confundí, disculpa.', 'Disculpa, lo leí mal.'],
  light_nudge: [
    'Sin presiones: contesta lo que quieras y lo otro lo dejamos.',
    'Vamos a tu ritmo, sin compromiso.',
    'Solo si quieres, una sencilla.',
    'Puedes saltarte la que quieras.',
  ],
  stepping_back: [
    'Hasta ahí mis preguntas. Alguien del equipo te va a escribir, no hace falta que me contestes.',
    'Ya no te pregunto nada. {agent_first} o alguien del equipo te va a escribir.',
    'Por ahora es todo de mi parte. Una persona del equipo te va a escribir.',
    'Me hago a un lado. {agent_first} te va a escribir cuando te quede bien.',
  ],
}
