import type { Answers, EverydayTopic } from './wordings.ts'

/** Spanish answers to everyday questions about how a sale goes: true everywhere, no numbers, no advice, and who knows the rest. */
export const everydayAnswersEs: Pick<Answers, EverydayTopic> = {
  who_we_are: {
    any: [
      'Soy el asistente virtual de {agent}, de {brokerage}, DRE #{dre}; una persona también lee esto.',
      'Somos el equipo de {agent}, {brokerage}, DRE #{dre}. Yo soy el asistente virtual.',
      'Te escribe el asistente virtual de {agent}, {brokerage}, DRE #{dre}.',
      '{brokerage}, el equipo de {agent} (DRE #{dre}). Soy su asistente virtual.',
    ],
  },
  catch: {
    any: [
      'No hay truco: preguntar es gratis y nada te obliga hasta que firmes.',
      'Nada escondido. A {agent_first} se le paga solo con un acuerdo escrito que ya leíste y firmaste.',
      'No lo hay. Pregunta lo que quieras; dejarlo no cuesta nada mientras no firmes.',
      'Lo que gana {agent_first} te lo da por escrito antes de que aceptes nada.',
    ],
  },
  order: {
    any: [
      'Se puede de las dos maneras. Cuentan tu banco y tus fechas, y {agent_first} te compara las dos.',
      'Vender antes es más simple de dinero, comprar antes ahorra una mudanza. {agent_first} lo ve contigo.',
      'Cualquier orden se puede, hasta las dos a la vez; {agent_first} busca lo que va con tus fechas.',
      'Hay quien hace una y quien hace la otra. {agent_first} te enseña lo que cambia en tu caso.',
    ],
  },
  deposit: {
    any: [
      'El monto se negocia y lo guarda escrow, no quien vende.',
      'Va en la oferta y lo guarda escrow; {agent_first} te explica antes de firmar.',
      'Escrow lo guarda y cuenta para el precio al cierre.',
      'Se pone en la oferta, se negocia y cuenta para el precio.',
    ],
  },
  closing_costs: {
    any: [
      'Depende del precio y del banco; te los dan por escrito antes de decidir.',
      'Escrow, seguro de propiedad y banco tienen su parte. {agent_first} te da la lista antes.',
      'Cambia en cada caso; {agent_first} te consigue la lista por escrito.',
      'Quién paga cada parte se negocia, y todo te lo dan por escrito.',
    ],
    seller: [
      'Te los enlista {agent_first} antes de decidir, con lo que te queda a ti.',
      'Salen de la venta, ahora no pagas nada; {agent_first} te da la lista de tu casa.',
      'Unos los fija el condado o escrow, otros se negocian. {agent_first} te los da por escrito.',
      '{agent_first} te hace una hoja con cada gasto y lo que te queda, antes de firmar.',
    ],
    buyer: [
      'El banco que elijas te los da por escrito, y una parte se negocia con quien vende.',
      'Depende del banco y del precio; cualquier banco te da una lista por escrito.',
      'Banco, escrow y seguro tienen su parte, y te la dan por escrito antes de decidir.',
      'Una parte se puede negociar. La lista exacta te la da tu banco.',
    ],
  },
  tenants: {
    any: [
      'Se puede vender con inquilinos; cuenta el contrato de renta, y {agent_first} lo ve contigo.',
      'Nadie tiene que salirse para hablar. Se revisa el contrato de renta con {agent_first}.',
      'Pasa seguido. El contrato de renta sigue con la casa, y {agent_first} sabe lo que hay que revisar.',
      'Con gente o desocupada, las dos se pueden; {agent_first} lo planea contigo.',
    ],
  },
  probate: {
    any: [
      'Lo de la corte le toca a un abogado; {agent_first} se encarga de la casa.',
      'Un abogado te dice desde cuándo se puede vender. {agent_first} puede ver la casa desde ahora.',
      'Esa parte la ve un abogado, y la venta se prepara mientras con {agent_first}.',
      'Se venden casas de ese modo seguido; el abogado ve la corte y {agent_first} la venta.',
    ],
  },
  who_signs: {
    any: [
      'Escrow revisa quien tiene que firmar; {agent_first} lo aclara temprano.',
      'Lo dice el registro de la propiedad, y lo confirma escrow o un abogado. Hablar no obliga a nadie.',
      'Depende de la escritura; {agent_first} la manda revisar antes de cualquier papel.',
      'Para hablar no firma nadie. Para la venta, escrow confirma a quien le toca.',
    ],
  },
  agreement: {
    any: [
      'Para hablar no se firma nada. Antes de visitar o de listar hay un acuerdo escrito, y se negocia.',
      'Por preguntar, nada. Luego hay un acuerdo escrito que {agent_first} lee contigo.',
      'Solo cuando quieras visitas o poner la casa en venta; lo lees antes y se negocia.',
      'Para esto no. Cualquier acuerdo va por escrito y lo lees con calma.',
    ],
    buyer: [
      'Antes de visitar casas hay un acuerdo escrito; el plazo y el pago se negocian.',
      'Para visitas hay un acuerdo escrito que se negocia. {agent_first} te lo explica antes.',
      'Por hablar no firmas. Para visitar casas con un agente, y {agent_first} lo lee contigo.',
      'Antes de la primera visita. Dice lo que hace {agent_first} y cuánto cuesta, y se negocia.',
    ],
  },
  agreement_length: {
    any: [
      'El plazo se negocia y lo ves escrito antes de firmar.',
      'Lo acuerdas con {agent_first} desde el principio; la ley no fija un plazo.',
      'Lo que acuerden los dos; la manera de dejarlo va escrita ahí igual.',
      'Eso lo negocias, dile a {agent_first} lo que te parezca bien.',
    ],
  },
  back_out: {
    any: [
      'Mientras no firmes lo puedes dejar cuando quieras. Luego lo dice el acuerdo, y {agent_first} te enseña esa parte.',
      'Nada te obliga antes de firmar. La manera de dejarlo va escrita en el acuerdo.',
      'Por ahora puedes cambiar de idea. Luego los papeles dicen hasta cuando.',
      'Puedes cambiar de idea cuando quieras antes de firmar, sin problema.',
    ],
    buyer: [
      'Antes de ofertar, cuando quieras. La oferta trae fechas para hacerlo, y {agent_first} te las enseña.',
      'Nada te obliga antes de firmar. Luego el contrato dice las fechas.',
      'Puedes mientras no firmes; la oferta dice hasta cuando, y {agent_first} te marca las fechas.',
      'Por ahora, cuando quieras. Con contrato, ahí dice hasta cuando.',
    ],
  },
  open_houses: {
    any: [
      'A un open house puede ir cualquiera sin firmar. {agent_first} te dice los que vienen.',
      'Ahí se entra sin acuerdo; {agent_first} sabe los que hay en {area}.',
      'Esas casas abiertas son para todos, y {agent_first} te dice las que van contigo.',
      'No se firma nada para un open house; {agent_first} te puede nombrar algunos.',
    ],
    seller: [
      'Solo si los quieres. {agent_first} planea contigo las visitas.',
      'Eso lo decides tú; hay quien los hace y quien prefiere visitas con cita.',
      'Pueden ser parte del plan; {agent_first} ve lo que va con tu casa.',
      'Lo ves con {agent_first}; se vende con open house y sin open house.',
    ],
  },
  photos: {
    any: [
      'Por este medio no van fotos, pero {agent_first} te las puede mandar de otra manera.',
      'Solo manejo texto; {agent_first} te puede enseñar fotos.',
      'Esta parte es de puro texto. {agent_first} te pasa fotos de lo que va contigo.',
      'De este lado no, pero {agent_first} las tiene de las casas que te queden.',
    ],
    seller: [
      'Las fotos van antes de publicar, y {agent_first} las planea contigo.',
      'Ves las fotos antes de que salgan; {agent_first} lo arregla contigo.',
      'Es parte de ponerla en venta. {agent_first} ve contigo cuando y con quien.',
      'Por ahora no hay que tomar nada; {agent_first} las planea cuando decidas.',
    ],
  },
  staging: {
    any: [
      'Es opcional. {agent_first} la recorre y te dice lo que vale la pena.',
      'Por ahora no hace falta: hay casas que lucen como las tienes; {agent_first} te dice al verla.',
      'Depende de la casa; {agent_first} la ve antes y decides.',
    ],
  },
  living_there: {
    any: [
      'Puedes quedarte hasta el cierre, y la fecha de entregar las llaves se negocia.',
      'No hay que salirse antes de vender. Las visitas se acuerdan contigo.',
      'Te quedas hasta la fecha del contrato, y esa fecha se negocia.',
      'Las visitas se ponen contigo, y la entrega de llaves se acuerda por escrito.',
    ],
  },
  inspection: {
    any: [
      'Por lo general la pide quien compra, y lo que salga se negocia.',
      'El inspector es independiente. Lo que se arregla se negocia luego.',
      'Viene cuando ya hay oferta aceptada, y {agent_first} ve el reporte contigo.',
      'La hace un inspector independiente, y {agent_first} ve el reporte contigo.',
    ],
    seller: [
      'Quien compra suele pedirla. Lo que arreglas o no se negocia con ayuda de {agent_first}.',
      'La trae quien compra; nada es forzoso, se negocia.',
      'Es normal que la pidan. Con {agent_first} decides qué contestar al reporte.',
      'Suele pedirla quien compra, y {agent_first} la ve contigo.',
    ],
    buyer: [
      'La puedes pedir con un inspector que elijas, y ves el reporte con {agent_first}.',
      'Casi todos la piden. Eliges el inspector, y lo que salga se negocia.',
      'Es tu decisión y tu inspector; {agent_first} cuida que haya tiempo para eso.',
      'No es forzosa, pero casi todos la hacen, con un inspector de su gusto.',
    ],
  },
  appraisal: {
    any: [
      'La pide el banco a un valuador independiente. Si sale distinto, {agent_first} ve tus opciones contigo.',
      'La hace un valuador independiente para el banco; {agent_first} te explica lo que sigue.',
      'El valuador es independiente. Lo que pasa si sale menos lo dice el contrato, y {agent_first} lo ve contigo.',
      'Con banco hay una; de contado puede que no. {agent_first} te explica lo otro.',
    ],
  },
  property_tax: {
    any: [
      'El condado tiene el dato de cada casa; {agent_first} te lo puede sacar.',
      'Depende de la casa, y el condado lo publica. {agent_first} lo busca.',
      'Cambia de casa en casa; {agent_first} te consigue el dato del condado.',
    ],
  },
  hoa: {
    any: [
      'Cada comunidad tiene su cuota y sus reglas; te dan los papeles antes de que algo te obligue.',
      'Cada HOA pone su cuota. {agent_first} consigue el dato exacto de cada casa.',
      'Cambia de un lugar a otro, y hay casas sin HOA. {agent_first} lo revisa.',
      'Cada comunidad tiene la suya por escrito; {agent_first} consigue los papeles.',
    ],
    seller: [
      'El HOA da un paquete con cuotas y reglas para quien compra; {agent_first} lo pide a tiempo.',
      'Quien compra recibe los papeles del HOA, y {agent_first} se encarga de pedirlos.',
      'No estorba: los papeles del HOA pasan a quien compra, y {agent_first} los pide.',
      'Las cuotas y reglas se dan por escrito; {agent_first} lo ve con el HOA.',
    ],
  },
  solar: {
    any: [
      'Se venden casas con paneles todo el tiempo. Si son rentados, cuenta el contrato, y {agent_first} lo lee contigo.',
      'No por eso. Si son rentados, la empresa dice cómo se pasan; {agent_first} lo revisa temprano.',
      'Cuenta si son propios o rentados, y {agent_first} ve esos papeles antes.',
      'Se puede; solo hay que ver los papeles de los paneles, y eso lo hace {agent_first}.',
    ],
  },
  insurance: {
    any: [
      'La aseguradora que te guste te cotiza la casa; vale la pena preguntar temprano.',
      'Cambia con la casa; la aseguradora que elijas te lo dice en una llamada.',
      'El banco lo pide, y la aseguradora la eliges tú.',
    ],
  },
  escrow: {
    any: [
      'Escrow es una empresa neutral que guarda dinero y papeles hasta que los dos cumplan.',
      'Es un tercero neutral: guarda el dinero y los papeles hasta que todo quede listo.',
      'Es la parte neutral: ahí esperan el dinero y los papeles hasta cerrar.',
    ],
  },
  offers: {
    any: [
      'Una oferta va por escrito: precio, fechas y reglas. El otro lado la acepta, la rechaza o cambia algo.',
      'Van por escrito y a nadie obligan hasta que firmen los dos. {agent_first} ve cada una contigo.',
      'Precio y fechas en papel, y luego la respuesta. {agent_first} lo lleva contigo.',
      'Va y viene por escrito hasta que los dos aceptan; {agent_first} te ayuda.',
    ],
    seller: [
      'Llegan por escrito; {agent_first} te las compara, y aceptas una, cambias algo o la dejas.',
      'Ves cada oferta por escrito con {agent_first}, y la respuesta es tuya.',
      'Si hay varias, comparas precio y reglas con {agent_first}. Eliges tú.',
      'Ninguna te obliga hasta que firmes. {agent_first} ve cada una contigo.',
    ],
    buyer: [
      'Sin prisa. Cuando te guste una casa pones precio y fechas, {agent_first} la escribe y quien vende contesta.',
      'Pones el precio, {agent_first} la hace por escrito, y quien vende acepta o cambia algo.',
      'Cuando encuentres una decides precio y fechas; {agent_first} la escribe.',
      'Va por escrito y nada te obliga hasta que firmen los dos. {agent_first} la prepara contigo.',
    ],
  },
  programs: {
    any: [
      'Hay programas para primera casa; el banco que elijas te dice si alguno es para ti.',
      'Claro que hay, del estado y de ciudades. Cualquier banco revisa si te toca uno.',
      'Hay programas, y un banco lo revisa en una charla. El banco lo eliges tú.',
    ],
  },
  loan_kinds: {
    any: [
      'Ese tipo de préstamo se puede; el banco que elijas te dice lo que te dan.',
      'Claro, trabajamos con cualquier tipo de banco. Los detalles te los da el que elijas.',
      'Cualquier tipo va bien con nosotros, y un banco ve las reglas contigo.',
      'Ese va bien de nuestro lado. Las reglas te las da el banco que te guste.',
    ],
    seller: [
      'Puedes ver ofertas con cualquier tipo de banco; {agent_first} te explica cada una.',
      'Cada tipo tiene sus pasos, y {agent_first} los ve contigo en cada oferta.',
      'Las ofertas traen bancos distintos; {agent_first} te dice lo que cambia.',
      'Eso es del banco de quien compra; {agent_first} te explica lo que cambia para ti.',
    ],
  },
  new_builds: {
    any: [
      'Las casas nuevas pueden ser parte; dile a {agent_first} antes de ir a ver una.',
      'Esas igual se pueden ver. Habla con {agent_first} antes de registrarte ahí.',
      'Claro que se puede, y {agent_first} ve contigo lo que ofrece la constructora.',
    ],
  },
  remote: {
    any: [
      'Casi todo se puede a distancia; {agent_first} te avisa si algo te pide venir.',
      'Claro, casi todo se hace por llamada y en la computadora. Lo otro lo planea {agent_first}.',
      'No hace falta que vengas para casi nada, y {agent_first} te avisa antes.',
    ],
  },
  experience: {
    any: [
      'Eso te lo cuenta mejor {agent_first}; la licencia, DRE #{dre}, es dato abierto.',
      '{agent_first} te cuenta de sus ventas en persona. La licencia es DRE #{dre}.',
      'Pregunta a {agent_first} por sus ventas y con quien hablar, es normal pedirlo.',
    ],
  },
  hours: {
    any: [
      'Puedes escribir a cualquier hora. Para hablar eliges de las horas que tenga {agent_first}.',
      'Por texto, cuando quieras; para una llamada {agent_first} te da horas y eliges.',
    ],
  },
}
