import type { Reasons } from './wordings.ts'

const SCRIPT = ['Para que solo te llegue lo que te sirve.', 'Para no adivinar por ti.']

/** Spanish: why we ask what we ask, in one honest half-sentence. */
export const reasonsEs: Reasons = {
  intent: ['Comprar y vender son caminos distintos, y te ahorra tiempo.', 'Para que lo lea quien te puede ayudar en el equipo.'],
  confirm_buyer: SCRIPT,
  confirm_seller: SCRIPT,
  which_first: ['El orden cambia las fechas de las dos cosas.', 'Muchas veces una paga la otra, por eso cuenta el orden.'],
  area: ['Para no mandarte nada del otro lado del mapa.', 'Las casas y los precios cambian de ciudad en ciudad.'],
  timeline: ['Para que nadie te apure ni te haga esperar.', 'Con eso {agent_first} ve lo que se puede para entonces.'],
  price: ['Para que solo te llegue lo que te queda.', 'Sin un rango te mandaría casas que no te sirven.'],
  contact_method: ['Para que {agent_first} te busque como te gusta.', 'Para que nadie te llame a mala hora.'],
  property_needs: ['Para que solo te lleguen casas que te quedan.', 'Sin eso la lista es larga y no te sirve.'],
  beds: ['Para que solo te lleguen casas que te quedan.', 'El tamaño ordena la lista mejor que nada.'],
  financing: ['Buena pregunta: quien vende se fija primero en eso.', 'Con eso se ve qué tan firme es tu oferta, nada más.'],
  motivation: [
    'Le ayuda a {agent_first} a buscar lo correcto, y te la puedes saltar.',
    'El motivo decide el plan; si quieres lo dejamos fuera.',
  ],
  property_address: [
    'Con la dirección {agent_first} puede ver la casa antes de hablar de precios.',
    'Sin eso nadie te puede decir nada real de la casa.',
  ],
  timeline_acceptable: ['Una venta tiene fecha, y la tuya decide el plan.', 'Para que las fechas te queden a ti y no solo a quien compra.'],
  condition: ['Para que {agent_first} sepa en qué fijarse.', 'Es lo primero que pregunta quien compra.'],
  price_point: ['Le dice a {agent_first} con qué te vale la pena.', 'Para no quitarte tiempo si tu precio no se puede.'],
  liens: ['Lo que se debe sale de la venta, y con eso se ve lo que te queda.', 'Para que no haya sorpresas al cierre.'],
  repairs: ['Quien compra pregunta eso primero, es mejor saberlo.', 'Para que {agent_first} pueda hablar de lo que ya hiciste.'],
  listing_history: ['Lo que pasó antes ayuda a hacerlo mejor ahora.', 'Quien compra lo ve de todos modos.'],
  decision_maker: ['Para no dejar fuera a nadie que decide.', 'Para que {agent_first} hable con todos los que deciden.'],
}
