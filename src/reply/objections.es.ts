import type { Objections, Stalls } from './wordings.ts'

/** Spanish objection ladder: meet the point, ask about it, say what is known, offer a person, let go. No numbers, no market claims. */
export const objectionsEs: Objections = {
  acknowledge: {
    loss_aversion: ['Claro, nadie quiere perder dinero con su casa.', 'Es justo, le has metido mucho a esa casa.'],
    anchoring: ['Ese precio para ti tiene su razón, lo tomo en cuenta.', 'Ya traes un precio en mente, es justo.'],
    neighbor_comp: ['Claro, lo que vende el vecino pesa.', 'Tiene sentido fijarse en la casa de al lado.'],
    market_denial: ['Es justo, las noticias no conocen tu casa.', 'Tiene sentido dudar de lo que se dice del mercado.'],
    improvement_value: ['Le metiste trabajo de verdad, y eso se toma en cuenta.', 'Es justo, las mejoras costaron tiempo y dinero.'],
    general: ['Es un buen punto.', 'Tienes razón, el precio pesa mucho.'],
    not_ready: ['Sin prisa, el momento lo pones tú.', 'Claro, esto no tiene fecha fija.'],
    shopping: ['Haces bien en comparar.', 'Claro, primero compara y luego eliges.'],
    credibility: ['Es justo que preguntes con quién hablas.', 'Tiene sentido conocernos primero.'],
    authority: ['Claro, eso se decide entre todos.', 'Tiene sentido hablarlo primero en casa.'],
    value: ['Es justo saber qué recibes.', 'Tiene sentido preguntar en qué te ayudamos.'],
    affordability: ['El dinero aprieta, es justo lo que dices.', 'Claro, el pago del mes tiene que alcanzar.'],
    feature_gap: ['Entonces a esa le falta algo que necesitas.', 'Claro, la casa debe tener lo que buscas.'],
    location: ['Claro, el lugar te tiene que quedar bien.', 'Entonces hay que mover el mapa.'],
  },
  clarify: {
    loss_aversion: ['¿Con qué precio sentirías que pierdes?', '¿Te preocupa el precio o lo que queda después de la deuda?'],
    anchoring: ['¿De dónde sale ese precio, si se puede saber?', '¿Es lo que necesitas o lo que te han dicho?'],
    neighbor_comp: ['¿En qué se parece esa casa a la tuya?', '¿Sabes si era del mismo tamaño que la tuya?'],
    market_denial: ['¿Qué has visto por tu rumbo?', '¿Qué te haría falta ver para estar a gusto?'],
    improvement_value: ['¿Qué mejora te costó lo de mayor precio?', '¿Qué le cambiaste y en qué año?'],
    general: ['¿Qué parte no te convence?', '¿Es el precio, la fecha u otra cosa?'],
    not_ready: ['¿Qué tiene que pasar antes?', '¿En qué mes te quedaría mejor?'],
    shopping: ['¿Qué pesa para ti al elegir?', '¿En qué nos estás comparando?'],
    credibility: ['¿Qué te ayuda a tenernos confianza?', '¿Quieres saber de mí o del equipo?'],
    authority: ['¿Qué quieren saber ellos primero?', '¿Sirve una llamada con todos los que deciden?'],
    value: ['¿Qué quieres que hagamos por ti?', '¿Qué tal te fue la última vez con un agente?'],
    affordability: ['¿Es el enganche o el pago del mes?', '¿Qué te aprieta, el precio o el pago del mes?'],
    feature_gap: ['¿Qué le falta?', '¿Qué detalle no puede faltar?'],
    location: ['¿Es por la distancia al trabajo o por la calle?', '¿Qué otra ciudad te gustaría ver?'],
  },
  reframe: {
    general: [
      'Un precio vale cuando alguien ya vio la casa; {agent} la revisa contigo y la palabra final es tuya.',
      'Hablar no te obliga a nada. {agent} te enseña las cuentas y no se mueve nada sin tu permiso.',
    ],
    credibility: [
      '{agent} trabaja con {brokerage}, DRE #{dre}; lo puedes revisar con el estado antes de todo.',
      'Puedes revisar el DRE #{dre} con el estado: {agent}, {brokerage}.',
    ],
    authority: ['Nada se mueve hasta que todos los que deciden digan que sí.', 'Cuando quieran se suman; {agent} lo ve con todos.'],
    not_ready: [
      'Saber tus opciones desde ahora no te compromete a nada.',
      'Puedes preguntar ahora y decidir luego; nada empieza sin que lo digas.',
    ],
    affordability: [
      'El banco que elijas te puede decir qué te alcanza, sin compromiso.',
      'Un banco te lo dice exacto; el banco lo eliges tú.',
    ],
    feature_gap: ['Pongo ese detalle primero y busco otra vez.', 'Entonces eso va primero en la lista.'],
    location: ['Puedo buscar por distancia o por ciudad.', 'Trabajamos en {areas}, el mapa se puede mover.'],
  },
  offer: [
    '¿Te sirve una llamada corta con {agent}?',
    '¿Quieres verlo con {agent} por celular?',
    'Si quieres, {agent} lo ve contigo en una llamada corta.',
    'Si te ayuda, {agent} lo platica contigo.',
  ],
  letGo: ['Eso lo dejo por ahora. Escribe cuando lo quieras retomar.', 'Lo dejamos descansar. Cuando te sirva, escribe.'],
}

/** Spanish answers to a stall: no pressure, and something small to hold on to. */
export const stallsEs: Stalls = {
  thinking: ['Toma el tiempo que necesites.', 'Claro, vale la pena pensarlo.'],
  get_back: ['De acuerdo, cuando te quede bien.', 'Claro, me dices cuando puedas.'],
  online_estimate: [
    'Esos sitios no han visto tu casa por dentro.',
    'Los sitios calculan desde fuera; {agent} puede ver la casa de verdad.',
  ],
  has_agent: ['Qué bueno que ya tienes quien te ayude.', 'De acuerdo, respeto que ya tienes agente.'],
  just_looking: ['Ver opciones es buena forma de empezar.', 'No pasa nada, solo mirar se vale.'],
  bad_time: ['No pasa nada, esto puede esperar.', 'Claro, lo vemos en otro momento.'],
}
