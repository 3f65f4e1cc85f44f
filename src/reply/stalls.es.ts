import type { Objections } from './wordings.ts'

/** Spanish ladder of stalls: no pressure, and something small to hold on to. */
export const stallsEs: Pick<Objections, 'acknowledge' | 'clarify' | 'reframe'> = {
  acknowledge: {
    thinking: [
      'Date tu tiempo. Cuando quieras seguimos.',
      'Claro, hay que pensarlo. Escribe cuando gustes.',
      'Sin prisa de mi parte, lo vemos cuando quieras.',
      'Por supuesto, lo piensas con calma y me escribes.',
    ],
    get_back: [
      'De acuerdo, cuando te quede bien.',
      'Claro, escribe cuando quieras.',
      'Por mi parte no hay prisa, cuando puedas.',
      'Bueno, te lo dejo por ahora.',
    ],
    online_estimate: [
      'Esos precios en internet no han visto tu casa por dentro.',
      'Esas cifras son a ojo; {agent_first} puede ver la casa de verdad.',
      'Esos sitios no han entrado a la casa, y pueden fallar para los dos lados.',
      'Esos datos salen de registros; ahí nadie ha visto la casa.',
    ],
    has_agent: [
      'Qué bueno que ya tienes a alguien. ¿Ya firmaste un contrato con esa persona?',
      'De acuerdo, no quiero meterme en lo de otro. ¿Hay algo firmado con ese agente?',
      'Gracias por decirme. ¿Ya firmaste con ese agente, o queda abierto?',
      'De acuerdo. ¿Ya firmaste algo con ese agente?',
    ],
    just_looking: ['Ver es buena manera de empezar.', 'No pasa nada por solo ver.', 'Ver no cuesta nada.', 'Casi todos empiezan viendo.'],
    bad_time: [
      'No hay problema, esto puede esperar. Escribe cuando puedas.',
      'Claro, en otro momento. Me escribes cuando quieras.',
      'De acuerdo, haz lo tuyo; esto queda pendiente.',
      'Perdona la molestia en mal momento. Escribe cuando te quede bien.',
    ],
  },
  clarify: {
    thinking: [
      '¿Qué parte te hace dudar?',
      '¿Hay algo que te pueda aclarar mientras lo piensas?',
      '¿Qué te ayuda a decidir?',
      '¿Hay algo que necesitas saber antes?',
    ],
    get_back: [
      '¿Hay un día que te quede mejor para seguir?',
      '¿Te queda mejor la semana que viene?',
      '¿Qué te gustaría tener listo antes de seguir?',
      '¿Te busco esta semana o la que viene?',
    ],
    online_estimate: [
      '¿Qué precio te dio?',
      '¿Qué cifra te dio el sitio, y te parece justa?',
      '¿Le puso bien el espacio y las mejoras?',
      '¿Qué le falta a ese dato de tu casa?',
    ],
    has_agent: [
      '¿Hay algo firmado con ese agente?',
      '¿Buscas otra idea, o ya te quedas con ese agente?',
      '¿Ya firmaste contrato con ese agente?',
      '¿Ya te quedas con ese agente?',
    ],
    just_looking: [
      '¿Qué te hizo ver casas hoy?',
      '¿Qué haría falta para que sea en serio?',
      '¿Qué te ha gustado hasta ahora?',
      '¿Qué quieres saber antes de que sea en serio?',
    ],
    bad_time: [
      '¿Te queda mejor al rato o mañana?',
      '¿A qué hora sueles tener un rato libre?',
      '¿Te queda mejor en la noche?',
      '¿Te queda mejor esta semana o la que viene?',
    ],
  },
  reframe: {
    thinking: [
      'Pensarlo no cuesta, y nada empieza hasta que lo digas.',
      'Puedes preguntar lo que quieras antes; eso no te compromete.',
      'Con unas respuestas a veces es sencillo, y la palabra final es tuya.',
    ],
    get_back: [
      'No se vence nada; lo retomas cuando te sirva.',
      'Tus notas quedan con {agent_first}, no empiezas de cero.',
      'De nuestra parte no hay fecha fija.',
    ],
    online_estimate: [
      'Ese sitio no ha entrado a tu casa; {agent_first} puede verla y enseñarte de dónde sale el precio.',
      '{agent_first} ve la casa y te enseña las cuentas.',
      'Un precio vale cuando alguien ya vio la casa.',
    ],
    has_agent: [
      'Si ya firmaste con esa persona, sigue con ella, y no me meto.',
      'Un agente con contrato habla por ti, y eso se respeta.',
      'Si no hay nada firmado, aquí puedes preguntar lo que quieras.',
    ],
    just_looking: [
      'Ver con unos datos en la mano es mejor, y no te compromete.',
      'Puedes ver cuanto quieras; solo te mando lo que pidas.',
      'Saber qué te gusta desde ahora ahorra tiempo.',
    ],
    bad_time: [
      'Esto va por texto: una línea cuando tengas un rato basta.',
      'Puedes contestar a cualquier hora, con dos palabras basta.',
      'No hace falta llamada; un texto corto cuando puedas.',
    ],
  },
}
