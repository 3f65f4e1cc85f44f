import { everydayAnswersEs } from './everyday-answers.es.ts'
import { firstAnswersEs } from './first-answers.es.ts'
import { talkAnswersEs } from './talk-answers.es.ts'
import type { Answers } from './wordings.ts'

/** Spanish answers to what leads ask most: true, specific, no numbers, no advice, and what happens next. */
export const answersEs: Answers = {
  price_opinion: {
    any: [
      'Un precio de verdad sale cuando alguien ve la casa, y {agent_first} te da su idea entonces.',
      'Lo que yo diga sería adivinar; {agent_first} saca un precio real al ver la casa.',
      'Para eso hay que ver la casa, y {agent_first} la puede ver.',
      'No quiero adivinar. {agent_first} llega a un precio real cuando la ve.',
    ],
    buyer: [
      'Yo no pongo precios, pero {agent_first} puede ver contigo lo que se ha vendido.',
      'Si el precio es justo lo ve {agent_first}, con ventas reales en la mano.',
      'Yo no le puedo poner valor; {agent_first} te enseña lo que se vendió cerca.',
      'Vale la pena revisarlo, y {agent_first} lo hace con ventas reales.',
    ],
  },
  commission: {
    any: [
      'Se negocia, ninguna ley la fija. {agent_first} la pone por escrito antes de que firmes.',
      'La acuerdas con {agent_first} por escrito desde el principio; todo pago se negocia.',
      'No hay un pago fijo. {agent_first} te dice el suyo y lo que cubre antes de firmar.',
      'Se negocia: lo ves con {agent_first} y queda por escrito antes de firmar.',
    ],
    seller: [
      'Se negocia y sale de la venta. {agent_first} te dice el monto y lo que cubre antes de firmar.',
      'No hay pago fijo: lo acuerdas con {agent_first} en el contrato, y nada se paga antes de vender.',
      'La negocias con {agent_first}, va en el contrato y sale de la venta.',
      'Se negocia, por escrito y antes; {agent_first} te enseña lo que cubre y lo que te queda.',
    ],
    buyer: [
      'Va en el acuerdo escrito antes de las visitas y se negocia; a veces lo cubre quien vende, no siempre.',
      'Se negocia y se acuerda por escrito antes de visitar. En la oferta se puede pedir que lo cubra quien vende.',
      'Lo acuerdas con {agent_first} por escrito; quien lo paga al final puede ser parte de la oferta.',
      'Por preguntar, nada. Lo de {agent_first} se negocia y va por escrito antes.',
    ],
  },
  cost: {
    any: [
      'Preguntar no cuesta, y cualquier costo se te da por escrito antes.',
      'Por preguntar no se cobra. Lo otro se explica antes de firmar.',
      'Hablar con nosotros es gratis; {agent_first} te explica todo antes de decidir.',
      'Por esto, nada. {agent_first} te dice quién paga qué antes de firmar.',
    ],
    seller: [
      'Preguntar no cuesta. Lo que cuesta vender, {agent_first} te lo enlista antes de decidir.',
      'Por hablar no se cobra, y los gastos de la venta van por escrito antes de firmar.',
      'Esta charla es gratis; {agent_first} te enseña los gastos de la venta desde antes.',
      'Preguntar es gratis. Antes de firmar ves todos los gastos de la venta.',
    ],
  },
  process: {
    any: [
      'Unas preguntas por texto, luego {agent_first} lo ve contigo y decides cada paso.',
      'Anoto lo principal, {agent_first} lo ve contigo, y nada se mueve sin tu permiso.',
      'Primero unas preguntas, luego hablas con {agent_first}. Puedes dejarlo cuando quieras.',
      'En corto: unas preguntas, una charla con {agent_first}, y decides.',
    ],
    seller: [
      'Unas preguntas por texto, luego {agent_first} ve la casa contigo, y decides.',
      'En corto: anoto lo principal, {agent_first} ve la casa, y decides si la pones en venta.',
      'Primero lo principal por texto, luego una visita con {agent_first}; nada empieza sin tu firma.',
      'Anoto los datos, {agent_first} ve las cuentas contigo, y la palabra final es tuya.',
    ],
    buyer: [
      'Unas preguntas por texto, luego hablas con {agent_first}, y las visitas van con un acuerdo escrito.',
      'Anoto lo que buscas, {agent_first} lo ve contigo, y luego vienen las visitas.',
      'Primero lo que necesitas, luego lo del banco, y luego a ver casas con {agent_first}.',
      'En corto: tu lista, un banco, una charla con {agent_first}, y las visitas.',
    ],
  },
  how_long: {
    any: [
      'Depende de la casa y de los papeles; {agent_first} te puede dar fechas reales.',
      'Cada caso tiene su tiempo. {agent_first} ve las fechas contigo.',
      'Cambia con el precio y el banco; {agent_first} lo ve para tu caso.',
      'De lejos no se puede decir; {agent_first} te da fechas reales.',
    ],
    seller: [
      'Depende del precio y del banco de quien compra; {agent_first} te da fechas reales para tu casa.',
      'Depende del precio y de los papeles; {agent_first} te da una idea cuando vea la casa.',
      'Con banco, el cierre suele tomar de 30 a 45 días desde la oferta; {agent_first} ve tus fechas.',
      'Depende del precio, de la casa y de quien compra; {agent_first} te da fechas reales.',
    ],
    buyer: [
      'Depende de la casa y del banco; {agent_first} ve las fechas contigo.',
      'Depende de lo que encuentres y de cómo pagues; {agent_first} te lo aclara.',
      'Lo que tarda es encontrarla; con banco, el cierre suele tomar de 30 a 45 días desde la oferta.',
      'Cambia con el banco y con quien vende. {agent_first} te lo explica.',
    ],
  },
  see_home: {
    any: [
      'Las visitas van con una charla y un acuerdo escrito con {agent_first}, por eso primero la charla.',
      'Antes de una visita se firma un acuerdo, y {agent_first} lo ve contigo.',
      'Claro, con una charla antes con {agent_first}: la regla pide un acuerdo escrito para visitar.',
      'Para visitar se firma un acuerdo antes; {agent_first} te lo explica en unos minutos.',
    ],
    seller: [
      '{agent_first} puede ir a verla contigo cuando tenga lo principal.',
      'Primero unos datos, y luego {agent_first} la ve contigo.',
      'Eso es parte: {agent_first} ve la casa contigo cuando te quede bien.',
      'Con lo principal anotado se puede poner una visita con {agent_first}.',
    ],
  },
  other_clients: {
    any: [
      'Los datos de otras personas no se comparten, y los tuyos tampoco.',
      'Eso es privado, y lo tuyo se cuida igual.',
      'No paso datos de otros clientes, ni los tuyos a ellos.',
      'Los datos de cada quien se quedan con cada quien.',
    ],
  },
  instructions: {
    any: [
      'De eso no puedo hablar; de casas, con gusto.',
      'Eso se queda con el equipo. En lo de la casa te ayudo.',
      'Por este medio solo veo casas, eso lo dejo fuera.',
      'De mi programa no hablo, de casas lo que gustes.',
    ],
  },
  number_source: {
    any: [
      'Tu celular venía en tu solicitud por {source}. Si no fuiste tú, dime que es equivocado.',
      'Tu número venía en una solicitud sobre una casa. Si no la hiciste tú, dime que es equivocado.',
      'Alguien pidió informes de una casa y dejó este celular. Si no fuiste tú, dime que es equivocado.',
      'Alguien dio este celular al preguntar por una casa en {brokerage}. Si es un error, me dices.',
      'Con este celular nos preguntaron por una casa en {brokerage}. Si es un error, dime que es equivocado.',
    ],
  },
  office: {
    any: [
      'Los datos de la oficina los tiene el equipo en el {phone}; trabajamos en {areas}.',
      'Para la oficina, llama al {phone}. Vemos {areas}, y casi todo se puede por texto.',
      'Somos {brokerage}; el equipo en el {phone} te da la dirección.',
      '{brokerage} es la oficina; en el {phone} te dicen cómo llegar.',
    ],
  },
  preapproval: {
    any: [
      'Para ver no, pero para ofertar casi siempre piden la carta.',
      'Puedes ver sin carta; antes de ofertar ayuda mucho.',
      'Por ahora no. La ocupas cuando quieras ofertar, y te la da el banco que elijas.',
      'No hace falta, aunque con carta en mano tu oferta pesa bastante.',
    ],
  },
  buying_it: {
    any: [
      'Nosotros vendemos casas de sus dueños, no las compramos; {agent_first} ve contigo cada manera de vender.',
      'Somos {brokerage}, vendemos para los dueños. {agent_first} te enseña tus opciones, también si te urge.',
      'Nosotros no compramos. {agent_first} te ayuda a vender, y eliges entre las opciones.',
      'Comprarla no; {agent_first} te ayuda a venderla y te enseña tus opciones, por tiempo o por precio.',
    ],
  },
  licence: {
    any: [
      'Claro, {agent} tiene licencia: DRE #{dre}, con {brokerage}. La puedes revisar con el estado.',
      'La licencia es de {agent}, DRE #{dre}, {brokerage}. Yo soy el asistente virtual.',
      'Es {agent}, DRE #{dre}, con {brokerage}; el estado lo tiene en su registro.',
      'Quien tiene licencia es {agent}, DRE #{dre}. Yo soy el asistente virtual de {brokerage}.',
    ],
  },
  rates: {
    any: [
      'Las tasas cambian a diario; el banco que elijas te da el dato exacto.',
      'Un banco te lo dice exacto, y el banco lo eliges tú.',
      'Yo no doy tasas ni pagos; cualquier banco que te guste puede.',
      'Eso te lo dice un banco, que ve tus propias cuentas.',
    ],
  },
  lender_terms: {
    any: [
      'Un banco te dice exacto lo que te queda, y el banco lo eliges tú.',
      'Depende del préstamo; el banco que te guste lo ve contigo.',
      'Hay varios tipos de préstamo, por eso lo mejor es preguntarle a un banco.',
      'Cada préstamo pide algo distinto; un banco te lo dice en una charla.',
    ],
  },
  legal_tax: {
    any: [
      'Eso te lo contesta un contador o un abogado, no te puedo aconsejar.',
      'De impuestos y leyes habla un contador o abogado; {agent_first} ve lo de la casa.',
      'Un contador o abogado te lo debe contestar bien.',
      'Ahí no te puedo aconsejar; un contador o abogado sí.',
    ],
  },
  as_is: {
    any: [
      'Cambia de casa en casa; {agent_first} puede revisar cada una.',
      'Se vende de las dos maneras, y {agent_first} te dice de cada casa.',
      'Las dos cosas se pueden; {agent_first} lo ve caso por caso.',
      'Depende de la casa. {agent_first} lo puede averiguar.',
    ],
    seller: [
      'No hay que arreglar nada para hablar; {agent_first} te enseña las dos maneras, con arreglos y sin arreglos.',
      'También se puede vender como la tienes. {agent_first} te compara las dos.',
      'Se vende de las dos maneras. Lo que te conviene lo ves con {agent_first}.',
      'Por ahora déjala como la tienes; {agent_first} ve contigo lo que vale la pena.',
    ],
  },
  owe: {
    any: [
      'Claro, se puede vender aunque debas; pasa seguido.',
      'Deber es normal; con la venta se paga lo que falta.',
      'Se puede. Mucha gente que vende todavía debe algo.',
      'Claro. Lo que falta se paga de la venta, al cierre.',
    ],
  },
  market: {
    any: [
      'Del mercado no puedo opinar, y la decisión es tuya; {agent_first} te enseña ventas recientes.',
      'Nadie puede prometer precios, pero {agent_first} te enseña lo que se ha vendido.',
      'Si es buen momento no te lo puedo decir yo; {agent_first} te enseña las cuentas.',
      'Eso lo decides tú. Las ventas recientes ayudan, y {agent_first} las tiene.',
    ],
  },
  service_area: {
    any: [
      'Trabajamos en {areas_all}.',
      'Nuestra zona es {areas_all}.',
      '{areas_all}: por ese rumbo trabajamos.',
      'Andamos por {areas_all}.',
    ],
  },
  availability: {
    any: [
      'Yo no lo veo por este medio; {agent_first} lo revisa y te va a escribir {by}.',
      'Lo mando revisar: {agent_first} o el equipo te va a escribir {by}.',
      'No alcanzo a ver lo que hay, pero alguien del equipo te va a escribir {by}.',
      '{agent_first} lo busca y te va a escribir {by}.',
    ],
  },
  listings: {
    any: [
      'De {area} hasta {price}, {agent_first} te va a escribir con lo que hay {by}.',
      'De {area}, {agent_first} te va a escribir con lo que hay {by}.',
      '{agent_first} te va a escribir con lo que te queda {by}; con unos datos sale mejor.',
      'Alguien del equipo te va a escribir con lo que hay {by}.',
      'Hay que ver lo que te queda; {agent_first} te va a escribir {by}.',
      '{agent_first} o el equipo te va a mandar opciones {by}.',
    ],
  },
  when_person: {
    any: [
      '{agent_first} o alguien del equipo te va a escribir {by}.',
      'Alguien del equipo te va a buscar {by}.',
      'Ya lo tiene el equipo; alguien te va a escribir {by}.',
      '{agent_first} te va a contestar {by}.',
    ],
  },
  how_are_you: { any: ['Todo bien, gracias por preguntar.', 'Muy bien, gracias.', 'Bien, gracias.', 'Todo bien de este lado.'] },
  can_help: { any: ['Claro, con gusto.', 'Claro, para eso estoy.', 'Con gusto lo intento.', 'Por supuesto.'] },
  still_here: { any: ['Claro, te leo.', 'Presente.', 'Por este medio te leo.', 'Claro que te leo.'] },
  languages: {
    any: [
      'Claro, español o inglés, como te guste.',
      'Los dos me quedan bien, español o inglés.',
      'Claro, seguimos en español.',
      'En español o en inglés, como prefieras.',
    ],
  },
  ...everydayAnswersEs,
  ...talkAnswersEs,
  ...firstAnswersEs,
}
