import type { Answers, FirstTopic } from './wordings.ts'

/** Spanish answers for who buys for the first time, for what goes on meanwhile, and for what is still wanted of them. */
export const firstAnswersEs: Pick<Answers, FirstTopic> = {
  what_is_preapproval: {
    any: [
      'Es una carta del banco que dice como cuánto te puede prestar, ya que ve tus ingresos y tu crédito.',
      'El banco revisa ingresos y crédito y pone en una carta hasta cuánto podría prestar: eso es.',
      'Es la carta de un banco: ve lo que ganas, tu crédito y tus ahorros, y dice hasta cuánto podría prestar.',
      'Es una carta del banco con lo que te puede prestar. Ayuda mucho al hacer una oferta.',
    ],
  },
  down_needed: {
    any: [
      'No siempre, depende del préstamo. El banco que elijas te dice lo que te toca.',
      'No todos los préstamos piden eso; un banco de tu gusto te dice lo tuyo.',
      'Depende del préstamo, y hay unos que piden menos. El banco que te guste lo ve contigo.',
      'Con algunos no hace falta tanto; el banco que elijas te lo dice exacto.',
    ],
  },
  buying_needs: {
    any: [
      'Primero un banco que elijas, que ve ingresos, ahorros y crédito, y luego lo que quieres en la casa.',
      'Dos cosas: una idea de la casa, y un banco de tu gusto que vea ingresos, ahorros y crédito.',
      'Para empezar, tu lista de lo que quieres y una charla con el banco que te guste.',
      'Si no es de contado: un banco que vea ingresos y crédito, algo de ahorro y tu lista.',
    ],
  },
  meanwhile: {
    any: [
      'Claro, mientras tanto puedes ir viendo casas.',
      'Puedes ir viendo casas sin problema.',
      'Claro que puedes ir viendo mientras tanto.',
      'Nada te lo quita, ve viendo mientras.',
    ],
    seller: [
      'Claro, puedes ir buscando la otra; {agent_first} te ayuda con las dos.',
      'Las dos cosas pueden ir a la par, y {agent_first} cuadra las fechas.',
      'Claro, la búsqueda puede seguir mientras vemos la venta.',
      'Puedes ir viendo, y {agent_first} te ayuda mientras se vende la tuya.',
    ],
  },
  anything_else: {
    any: ['Ya falta poco.', 'Falta muy poco.', 'Ya casi, una cosa queda.', 'Ya casi.'],
    alone: [
      'De tu parte es todo por ahora, gracias.',
      'Nada más por ahora, gracias por preguntar.',
      'No hace falta nada más por ahora.',
      'Con eso basta por ahora.',
    ],
  },
  returns: {
    any: [
      'Eso no lo adivino: depende de la renta y los gastos de cada una; {agent_first} lo ve contigo.',
      'Cambia con la renta y los gastos de cada casa, y {agent_first} lo ve contigo con datos reales.',
      'Ahí no invento nada: {agent_first} lo saca con la renta y los gastos de la casa que sea.',
      'Es distinto en cada propiedad, y {agent_first} lo revisa con sus propios datos.',
    ],
  },
}
