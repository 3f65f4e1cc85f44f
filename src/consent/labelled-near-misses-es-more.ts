const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Near misses, each guard by itself: denied, asked about, told of others, narrowed, another object. */
export const MORE_NEAR_MISSES_ES = lines(`
  Ojalá nunca dejen de mandarme estas casas
  No me saque, nomás ando ocupado
  ni loco me doy de baja, ustedes me encontraron casa
  En ningún momento pedí que me quitaran
  no puedo creer que me quitaron de la lista, póngame otra vez
  sería una lástima que pararan los mensajes
  ¿Para qué me daría de baja? me encantan
  nadie le dijo que parara, mándeme más
  Yo no puse ALTO, fue mi sobrino
  No me llame esta semana, perdí la voz. Por texto sí
  mándeme la dirección pero no llame por favor
  no le escriba a mi número viejo, ya es de mi hermano
  en horas de trabajo no por favor
  ya no escriba a las 6 de la mañana, en la tarde está bien
  no me contacte hasta después de los impuestos
  no me mande nada de Hesperia, queda lejos
  ya no me enseñe lofts
  no quiero textos de rentas, solo de venta
  menos mensajes por favor
  escríbale a mi esposa, yo ando fuera
  ¿cómo paro un embargo?
  ¿se puede parar la venta si sale bajo el avalúo?
  quiero dejar de rentar
  ¿me puedo salir del HOA?
  tienen que quitar el árbol antes de cerrar
  quite la lavadora de la lista de lo incluido
  quite a mi hermano del préstamo por favor
  quítenos de las 3 y pónganos a las 4
  cancele mi cita con el prestamista
  retiro mi solicitud de la renta
  por fin me salí de la lista de Zillow
  Opendoor no me deja en paz
  Mi vecina le dijo al inversionista que nunca más le escribiera
  El vendedor le dijo a su agente que ya no enseñara la casa
  alguien le escribe a mi mamá por su casa, ¿son ustedes?
  El banco me marca mucho, ¿es normal?
  Mi amiga dice que si no contesto dejan de escribir, ¿es cierto?
  Está después del alto, la tercera casa
  al fin de la calle Church
  el letrero de no molestar es viejo, no haga caso
  Le gustó “Puede responder ALTO cuando quiera”
  Gracias por llamar a la clínica. Mande ALTO para terminar.
  ¿y si un día ya no quiero mensajes, cómo le hago?
  ¿cómo funciona eso de darse de baja? nomás pregunto
  ¿se pueden pausar los mensajes en vacaciones?
  ¿me van a dejar de escribir cuando compre?
  perdón que no le escribí
  dejé de escribir por el trabajo
  ya no buscamos desde mayo
  perdí su número, ¿es Jorge?
  borré su mensaje sin querer, ¿cuál era la dirección?
  quité la cerca vieja
  la calle está bloqueada, llego tarde
  mi abogado dice que no firme todavía
  nunca acordamos esa fecha
  no autorizo reparaciones de más de 500
  el inquilino metió un perro sin mi permiso
  no hay mensaje del valuador todavía
  no más preguntas, gracias
  es mi última oferta
  la última que quiero ver hoy
  ya no rento nunca jaja
  ya terminamos de negociar
  déjela así, la compramos como está
  quítele la cláusula de los aparatos
  borre esa, no me gustó
  olvide el patio, ocupamos cochera
  no me saque de este apuro jaja es broma
  no me mande la de Rialto, la de Colton sí
  me daría coraje que me borraran de la lista, he andado ocupado
  Puede seguir escribiendo, nomás contesto el fin de semana
  no no, déjeme ahí, mi esposa le puso cancelar a otra cosa
  ¿No me di de baja verdad? el teléfono anda raro
  Por favor nunca me quite, sí quiero en Upland
  No le pedimos que pare, nomás que sea más despacio
  ¿Quién me quitó de la lista? quiero estar otra vez
  no borre mis datos, en marzo estamos listos
  Llámeme en vez de escribir, no veo bien
  Solo texto por favor, no puedo contestar llamadas
  En misa no por favor, a otra hora sí
  no escriba al número de la oficina, este está bien
  solo mándeme de un piso
  ya no me mande las de escaleras
  no más casas para arreglar
  solo quiero mensajes cuando baje el precio
  no me mande listados por texto, mejor al correo
  Quite las de Colton, muy lejos
  Quite lo que tenga HOA de mi búsqueda
  borre la búsqueda de Ontario y ponga Chino
  ¿pueden bajar las fotos de mi casa de la página?
  ¿cómo me quito del título de mis papás?
  Queremos salirnos del escrow
  termino con mi agente en junio
  ¿cuándo puedo cancelar el contrato de listado?
  pararon la construcción en mi calle
  no paro de pensar en la de Hellman
  pasé por la casa abierta ayer
  dejé mi trabajo, ahora soy independiente
  A mi primo también le escribió usted, por él lo conocí
  mi papá les pidió a los inversionistas que lo dejaran en paz y por fin
  La agente de antes nos quitó de su lista por preguntones
  Ella dice que no le escriba, que va manejando, escríbame a mí
  El prestamista me dijo que dejara de pedir tarjetas
  Le gustó “Con gusto, ya no le escribo hasta el lunes”
  ¿qué significa darse de baja?
  ¿es a este número que mando ALTO si un día ya no quiero?
  perdón por no contestar, falleció mi abuela
  ahorita no es buen momento
  no me interesa esa
  no vendemos, gracias
  ¿esto es spam?
  ¿es usted un robot?
  ¿quién es?
  ¿de dónde sacó mi número?
  se equivocó de calle, yo vivo en Elm
  no soy María, soy su hermana, pero sí vendemos
  muchos mensajes jaja pero bueno, 3 recámaras
`)
