import type { Prefaces } from './wordings.ts'

/** Spanish half-sentences before the question: tú, and few words that need á í ó ú. */
export const prefacesEs: Prefaces = {
  greet: [
    'Hola {first_name}, qué bueno que escribes.',
    'Hola {first_name}, con gusto lo vemos.',
    'Hola, qué bueno que escribes.',
    'Hola, con gusto lo vemos.',
  ],
  read_back: ['Lo cambio a {value}.', 'Entonces queda en {value}.', 'Ya lo corrijo: {value}.'],
  identity: [
    'Soy un asistente virtual, no una persona. Si prefieres, {agent} te puede escribir.',
    'Te escribe un asistente virtual del equipo de {agent}. Si prefieres a una persona, me dices y te la paso.',
  ],
  answer_later: [
    'Eso te lo contesta mejor {agent}; alguien del equipo te va a escribir.',
    'Ahí no quiero adivinar: alguien del equipo te va a escribir con la respuesta.',
    'Buena pregunta, pero no me toca contestarla. {agent} te va a escribir.',
  ],
  area_question: [
    'De zonas, escuelas o vecinos no opino: consulta al sheriff, al distrito escolar o el censo. Busco por precio, espacio y distancia.',
    'No me toca opinar de zonas, escuelas o vecinos; el sheriff, el distrito y el censo tienen los datos. Busco por precio, espacio y distancia.',
  ],
  answer_area_served: ['Claro, trabajamos en {area}.', 'En {area} trabajamos, claro que te ayudo.', '{area} entra en nuestra zona.'],
  feeling: [
    'Lo siento, es mucho a la vez. Si prefieres hablar, te llama {agent_first}.',
    'Qué pena, no es un momento sencillo. Cuando quieras te atiende una persona.',
    'Siento que pases por eso. Vamos con calma, o si quieres te llama {agent_first}.',
  ],
  refusal_ok: ['Sin problema, lo dejamos fuera.', 'No hace falta que lo contestes.', 'De acuerdo, seguimos sin eso.'],
  human_coming: [
    'Ya le pasé esto a {agent}. Alguien del equipo te va a escribir.',
    'Claro, desde ahora sigue una persona: {agent} o alguien del equipo te va a escribir.',
    'Te paso con el equipo. {agent} o un colega te va a escribir.',
  ],
  hot_next_step: [
    'Ya tienes lo necesario para hablarlo con {agent}. El equipo te va a escribir con dos horarios para una llamada o cita.',
    'Lo que sigue es una charla corta con {agent}. El equipo te va a escribir con dos horarios.',
  ],
  wrap_up: [
    'Con eso me alcanza por ahora. {agent} tiene tus notas; escribe cuando quieras.',
    'Ya tengo lo que necesito. Todo queda anotado para {agent}; por este medio me encuentras.',
  ],
  thanks: ['Con gusto.', 'De nada, {first_name}.', 'Para eso estoy.', 'Cuando quieras.'],
  renter: [
    'Nosotros vemos ventas y no rentas, en eso no te puedo ayudar. Si luego piensas en comprar, escribe.',
    'Las rentas no las maneja nuestro equipo. Si luego quieres comprar, me escribes.',
  ],
  solicitation: [
    'Gracias, pero no nos hace falta; no es necesario que escribas de nuevo.',
    'En eso ya estamos cubiertos, gracias. No hace falta seguir.',
  ],
  referral: [
    'Gracias por acordarte de nosotros. Que escriba a este celular y le ayudamos.',
    'Qué amable. Pásale este contacto y que nos escriba cuando quiera.',
  ],
  agent_represented: [
    'Como ya tienes agente, te dejo en sus manos. Que todo salga bien.',
    'Si ya te ayuda un agente, no me meto. Mucha suerte con la casa.',
  ],
  attachment: [
    'No puedo abrir fotos ni archivos. ¿Me lo escribes en un texto corto?',
    'Los archivos no me abren por este medio. ¿Qué dice, en pocas palabras?',
    'Las fotos y los archivos no me abren, por favor escribe lo que dice.',
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
  ],
  handed_over: ['Qué bueno saberlo, vamos con la {side}.', 'Entonces vemos la {side}.', 'De acuerdo, pasamos a la {side}.'],
  equal_service: [
    'Claro, todos reciben el mismo servicio y las mismas opciones.',
    'Sí, eso no cambia nada: las mismas casas, las mismas opciones y la misma ayuda.',
  ],
  accommodate: ['Claro, podemos buscar con esos detalles de acceso.', 'Con gusto, lo tomo en cuenta para buscar y para escribirte.'],
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
