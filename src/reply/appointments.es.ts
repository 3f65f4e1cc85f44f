import type { AppointmentWordings } from './wordings.ts'

/** Spanish words for times and appointments. Una llamada o una cita: nunca un recorrido. */
export const appointmentsEs: AppointmentWordings = {
  meetings: { buyer: 'una llamada o una cita', seller: 'una cita en tu casa' },
  ask: {
    offer: [
      '{agent_first} puede el {slot_1} o el {slot_2}. ¿Te queda bien uno de los dos?',
      'Para {meeting} con {agent_first}: ¿el {slot_1} o el {slot_2}?',
      'Con {agent_first}, ¿te queda mejor el {slot_1} o el {slot_2}?',
      'Sigue {meeting} con {agent_first}: ¿el {slot_1} o el {slot_2}?',
      '{agent_first} puede el {only_slot}. ¿Te queda bien?',
      'Para {meeting}: ¿te sirve el {only_slot}?',
      '¿Te queda bien el {only_slot} para {meeting}?',
      'Sigue {meeting} con {agent_first}: ¿puedes el {only_slot}?',
    ],
    which: [
      'Para no equivocarme: ¿el {slot_1} o el {slot_2}?',
      '¿Anoto el {slot_1} o el {slot_2}?',
      '¿Entonces el {slot_1} o el {slot_2}?',
      'Dime nada más: ¿el {slot_1} o el {slot_2}?',
      'Para no equivocarme: ¿te sirve el {only_slot}?',
      '¿Anoto entonces el {only_slot}?',
      '¿Entonces el {only_slot}?',
      'Nada más confirmo: ¿el {only_slot} te sirve?',
    ],
    others: [
      '¿Y el {slot_1} o el {slot_2}?',
      'Hay otros dos: ¿el {slot_1} o el {slot_2}?',
      '¿Te sirve el {slot_1}, o mejor el {slot_2}?',
      'Puede ser el {slot_1} o el {slot_2}. ¿Te queda mejor uno de esos?',
      '¿Y el {only_slot}?',
      'Hay otro: ¿el {only_slot}?',
      '¿Te sirve el {only_slot}?',
      'Puede ser el {only_slot}. ¿Te queda mejor?',
    ],
    day: [
      '¿Qué día te queda mejor, y en la mañana o en la tarde?',
      '¿Para qué día busco, de mañana o de tarde?',
      'Dime un día que te sirva: ¿mejor en la mañana o en la tarde?',
      '¿Prefieres otro día? Dime cuál, y si en la mañana o en la tarde.',
    ],
  },
  news: {
    booked: [
      'Quedamos el {when}. Si cambia algo, escribe.',
      'Listo, quedas agendado para el {when}. Para moverla basta un texto.',
      'Tu cita queda para el {when}. Si no puedes, me escribes.',
      'Anotado: tu cita es el {when}. Con un texto se cambia.',
    ],
    moved: [
      'Cambiado: tu cita queda para el {when}.',
      'Hecho, tu cita es ahora el {when}.',
      'Tu cita queda en la nueva fecha, el {when}.',
      'Listo, la movimos: quedas agendado para el {when}.',
    ],
    cancelled: [
      'Tu cita del {when} ya no va. Escribe cuando quieras otra fecha.',
      'Hecho, se cancela la cita del {when}. Para otra fecha escribe un día.',
      'Quité del calendario la cita del {when}. Si sale otro día, dímelo.',
      'Listo, ya no está la cita del {when}. Cuando quieras buscamos otra.',
    ],
    slot_gone: [
      'Ese horario se acaba de ocupar, una disculpa.',
      'Alguien tomó ese horario un momento antes, lo siento.',
      'Perdona, ese horario se ocupó justo ahora.',
      'Lo siento, ese ya no está libre.',
    ],
    wish_full: [
      'A esa hora no hay lugar.',
      'Eso ya no está libre.',
      '{agent_first} no tiene lugar a esa hora.',
      'Ese horario ya está lleno.',
    ],
    person_suggests: [
      'Sigue {meeting} con {agent_first}. Alguien del equipo te va a escribir con horarios.',
      'Para {meeting}, alguien del equipo te va a escribir con fechas a elegir.',
      'Lo que sigue es {meeting}. Te va a escribir una persona del equipo con horarios.',
      'Para {meeting}, una persona del equipo te va a escribir con los horarios de {agent_first}.',
    ],
    none_suited: [
      'Entonces alguien del equipo te va a escribir para buscar una hora.',
      'Mejor lo ve una persona: alguien del equipo te va a escribir con otros horarios.',
      'Lo hacemos a mano: alguien del equipo te va a escribir para quedar.',
      '{agent_first} te va a escribir directo para encontrar una hora.',
    ],
    unconfirmed: [
      'No sé si esa hora quedó apartada. Alguien del equipo te va a escribir para confirmarla.',
      'El calendario no contestó y no quiero prometer. Una persona te va a escribir para confirmar.',
      'El calendario no me dijo si esa hora es tuya. Alguien del equipo te va a escribir.',
      'Esa hora sigue pendiente. {agent_first} te va a escribir para confirmarla.',
    ],
    already: [
      'Ya tienes cita con {agent_first}: el {when}. Si quieres cambiarla, dímelo.',
      'Tu cita es el {when}. Se puede mover si hace falta.',
      'Ya estaba anotado: tu cita es el {when}.',
      'Tu cita queda como estaba: el {when}.',
    ],
    reminder: ['Es el {when}.', 'Tu cita es el {when}.', 'Quedamos el {when}.', 'En el calendario dice el {when}.'],
    kept: ['Entonces se queda igual: el {when}.', 'Bien, tu cita queda el {when}.', 'No cambia nada: el {when}.', 'Vale, sigue el {when}.'],
    change_failed: [
      'No pude cambiarlo en el calendario. Alguien del equipo lo arregla y te va a escribir.',
      'El calendario no me dejó hacerlo. Una persona lo ve y te va a escribir.',
      'Eso no pasó de mi lado. Alguien del equipo lo arregla y te va a escribir.',
      'Desde acá no puedo cambiarlo, una persona lo ve y te va a escribir.',
    ],
  },
}
