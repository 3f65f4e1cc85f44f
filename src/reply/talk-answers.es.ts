import type { Answers, TalkTopic } from './wordings.ts'

/** Spanish answers about the talk itself: its language, its questions, the meeting it leads to, and both sides of a move. */
export const talkAnswersEs: Pick<Answers, TalkTopic> = {
  both_sides: {
    any: [
      'Claro, las dos cosas: {agent_first} vende una y te ayuda a encontrar la otra.',
      'Se hacen las dos, y {agent_first} cuadra las fechas.',
      'Las dos, en el orden que te convenga; {agent_first} lo arma contigo.',
      'Vender y comprar, las dos cosas, con {agent_first}.',
    ],
  },
  bring: {
    any: [
      'No hace falta llevar nada.',
      'Nada especial; los papeles pueden esperar.',
      'Con tus preguntas basta.',
      'Nada por ahora, {agent_first} trae lo suyo.',
    ],
  },
  where_meet: {
    any: [
      'Por llamada, a menos que quedes con {agent_first} en un lugar.',
      'Primero es una llamada, no tienes que ir a ninguna parte.',
      '{agent_first} te llama; el lugar se ve luego.',
      'Para empezar, por llamada.',
    ],
    buyer: [
      'Es por llamada: {agent_first} te marca a este celular.',
      'Por llamada, a este celular; no tienes que ir a ninguna parte.',
      '{agent_first} te llama; verse en persona viene luego.',
      'Para empezar, por llamada a este celular.',
    ],
    seller: [
      'En tu casa: {agent_first} va contigo.',
      '{agent_first} va a la casa, no tienes que moverte.',
      'En la casa misma, para que {agent_first} la vea.',
      'En tu casa, no hay que ir a otra parte.',
    ],
  },
  who_comes: {
    any: [
      'Va a ser {agent_first}; yo soy el asistente virtual y sigo con los mensajes.',
      '{agent_first}, no yo: soy el asistente virtual.',
      'Con {agent_first}. Yo soy el asistente virtual.',
      'Hablas con {agent_first}; lo mío son los mensajes, como asistente virtual.',
    ],
  },
  why_all: {
    any: [
      'Es justo preguntar: con eso {agent_first} te ayuda mejor, y puedes saltarte lo que quieras.',
      'Para que {agent_first} te sirva desde el primer minuto. Lo que no quieras, lo dejamos.',
      'Te ahorra una llamada larga, y puedes dejar fuera lo que quieras.',
      'Porque cada respuesta cambia lo que {agent_first} te propone. Nada de eso es obligatorio.',
    ],
  },
  in_language: {
    any: ['Claro, seguimos en español.', 'En español, entonces.', 'Con gusto, en español.', 'Por supuesto, todo en español.'],
  },
}
