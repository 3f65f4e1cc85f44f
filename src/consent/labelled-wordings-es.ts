const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Requests to end contact in wordings of their own, some among other things: answers, prices, stories, other people. */
export const WORDINGS_ES = lines(`
  Le agradecería que ya no me tomara en cuenta para sus mensajes
  mire joven, ya no me ande escribiendo por favor
  Háganme el favor de tachar mi nombre de su lista
  Mi esposo falleció, les ruego que no vuelvan a escribirle
  Este celular lo usa mi niña, no le manden nada
  Señores, este número es de un consultorio, favor de no enviar publicidad
  No me interesa y no quiero que me sigan contactando
  Ya vendí, así que ya pueden borrarme
  ya compramos en Fontana, ya no nos manden nada gracias
  Bonitas casas pero ya no quiero recibir mensajes
  Gracias por la información, pero le pido que no me escriba más
  tengo agente ya, dejen de buscarme
  Quién les dio mi número? bórrenlo
  De dónde sacaron mis datos, elimínenlos ya
  No sé quiénes son, no me escriban
  cómo hago para que dejen de mandarme mensajes
  Cómo me doy de baja?
  Cómo le hago para salirme de esto
  qué tengo que hacer para no recibir más textos
  con quién hablo para que me saquen de la lista
  ya párenle con los mensajitos
  párenle a sus textos por favor
  Bájenle, ya no manden
  ya estuvo, no más mensajes
  ya chole con sus textos
  Estoy harta de sus mensajes
  me tienen hasta el gorro con tanto texto
  ya me cansaron, bórrenme
  Basta de mensajes
  No más textos por favor
  ni un mensaje más
  cero mensajes por favor
  No quiero nada de ustedes
  no quiero saber nada, bórreme
  No me busquen más
  no me molesten mas
  no molestar
  no insistan por favor
  no me marquen ni me escriban
  No vuelvan a contactarme
  no vuelvas a escribirme nunca
  no me vuelvas a mandar nada loco
  dejá de escribirme, por favor
  dejame en paz che
  no me rompas más con los mensajes
  Déjenme en paz
  déjenos tranquilos
  Quiero que me dejen tranquila
  Sáquenme de ahí
  sáqueme del sistema
  saca mi numero de tu telefono
  Elimine mi número de sus contactos
  eliminame de tu lista amigo
  Bórrame
  quítame ya de tu lista de difusión
  quítenme de esos mensajes
  Quiten mi celular de su base
  remuévame de su lista
  Remuevan mi número por favor
  Denme de baja
  dame de baja del servicio de textos
  Solicito mi baja
  Solicito la eliminación de mis datos personales
  Pido que borren toda mi información de su sistema
  Quiero que eliminen mis datos
  Exijo que retiren mi número de su base de datos
  Revoco mi consentimiento
  Retiro el permiso para que me contacten
  No autorizo el uso de mi número
  no tienen permiso de escribirme
  Nunca les di mi autorización
  Yo nunca me suscribí a esto
  no recuerdo haberme inscrito en nada, quítenme
  Nadie les pidió que escribieran
  Nunca solicité sus mensajes
  Yo no firmé para recibir textos
  Los voy a reportar si me siguen mandando mensajes
  otro mensaje y los demando
  Si me vuelven a escribir llamo a mi abogado
  ya los reporté como spam
  voy a bloquear este número
  Esto es acoso, paren
  esto es ilegal, dejen de mandar
  les dije que no me escribieran
  ya les dije tres veces que me borren
  Puse ALTO y siguen mandando
  Respondí STOP y nada, siguen
  por qué me siguen escribiendo si ya dije que no
  Que sea la última vez que me escriben
  último mensaje que quiero recibir de ustedes
  Espero no volver a recibir otro texto
  Prefiero que no me manden textos
  Preferiría no recibir sus comunicaciones
  Si son tan amables, dejen de escribir a este número
  Con todo respeto, no me contacten más
  Le suplico que retire mi teléfono de su lista
  Tenga la bondad de no mandarme más mensajes
  Mi mamá es mayor y se asusta, no le escriban más
  mi abuelo no sabe usar el celular, por favor quítelo de su lista
  A mi papá ya no le manden textos
  kiten mi numero xfa
  ya no me escrivan
  no mas msjs xfavor
  dejenme d escribir
  no m manden mas cosas
  borrenme d su lista
  por fabor ya no mandar mensages
  no kiero resivir mas mensajes
  sakenme de la lista
  no molesten mas xfa
  stop mandar mensajes
  please ya no me texteen
  take me off de su lista
  remove mi número please
  no más texts por favor
  unsubscribe por favor, no quiero más mensajes
  equivocado, quiten este número
  Número equivocado, dejen de escribir
  se equivocaron de persona, ya no escriban aquí
  esa señora ya no tiene este número, no manden más
  Este teléfono ya no es de Martín, bórrenlo de su lista
  es mi numero de trabajo no manden nada aqui
  este número es solo para emergencias, no lo usen
  No contesten, nada más bórrenme
  no hace falta que respondan, solo quítenme de la lista
  Desuscribir
  desuscríbanme
  Desactive los mensajes
  Cancelen mis mensajes
  Cancela la suscripción de textos
  apaguen los mensajes automáticos
  Suspenda los envíos
  Cesen toda comunicación
  Absténganse de contactarme
  Abstenerse de enviar mensajes a este número
  olvídense de mi número
  Pierdan mi número
  tiren mi número a la basura
  fuera de mi teléfono
  sálganse de mi celular
  ya no quiero estar en su lista
  no quiero estar en ningún grupo de mensajes
  Quiero salir de la lista
  quiero salirme de estos mensajes
  no necesito sus mensajes, gracias
  sus textos no son bienvenidos
  sus mensajes no los quiero
  no me gustan estos mensajes, ya no los manden
  vayan a molestar a otro
  váyanse con sus mensajes a otro lado
  ya no me hablen de casas ni de nada
  ni me llamen ni me texteen
  mándenle a otra persona, a mí ya no
  Buenas tardes, la casa ya se vendió en marzo. Por favor ya no me manden mensajes, muchas gracias y bendiciones
  Mi banco me llama diario y ahora ustedes con los textos. Ya no puedo más, dejen de escribirme
  Vimos tres casas el sábado y ya dimos el enganche, así que ya pueden borrar mi número
  Sí es de 3 recámaras pero no la vendo ni la voy a vender. No me vuelva a escribir
  le dije lo mismo a los de Zillow y se lo digo a usted: ya no me mande mensajes
  El inquilino paga 1800 y se queda hasta junio. No vendo. Quíteme de su lista
  Gracias por el estimado, pero mi esposo ve esas cosas y él no quiere más mensajes
  Trabajo de noche y los mensajes me despiertan, ya no los manden por favor
  Ni en la mañana ni en la noche ni nunca. No me escriban
  no me llamen, no me escriban, no me busquen, ya
  Ya firmamos con otra agencia hasta agosto y no queremos que nos contacten más. Gracias
  A mi hermano quizá le interese pero él tiene otro número. A mí sáqueme de la lista
  Por 900 mil se la vendo jaja. Ya en serio, dejen de mandar textos
  se me descompuso el carro, el niño está enfermo y ustedes mande y mande mensajes. Ya párenle por favor
  Le agradezco la información del enganche, de veras, pero ya firmé con alguien y prefiero no recibir más mensajes
  ¿es una persona o un robot? si es persona, saludos; si es robot, borre mi número
  Tal vez el otro año. Mientras tanto no me contacten, mejor nunca
  Cancele la cita del domingo y bórreme de su sistema también
  Retiro mi oferta de la casa de Fontana y ya no quiero que su oficina me mande textos
  Somos los nuevos dueños, compramos en marzo. Quiten este número de la lista que tengan
  Mi mamá falleció y este era su celular. La casa está con los abogados. Por favor no escriban más aquí
  Usted es muy amable, yo nomás contesté por educación. Nunca pedí esto, ya no me escriba
  Dígale a su jefe que ya paren los mensajes, tengo un bebé que se despierta
  Tengo su tarjeta, si cambio de opinión yo les hablo. No hace falta que me sigan escribiendo
  Si necesito agente yo llamo. Por favor no me manden textos
  quién es? de dónde sacó mi número? no me escriba
  Equivocado, yo no soy María, rento un apartamento en Pomona, ya no manden mensajes
  Llené una forma por curiosidad y ahora me escriben seis. Sáquenme de la suya por favor
  Dije que lo iba a pensar. Ya lo pensé. La respuesta es no, y ya no me manden nada
  Felicidades por la venta de al lado, nosotros no nos movemos. Táchennos de su lista
  ok gracias. también quíteme de estos mensajes
  jaja no. deje de mandarle textos a la gente, bórreme
  Está bonita la de la calle Vine pero no hay dinero. Deme de baja por favor, a lo mejor en unos años
  Estoy en el trabajo y mi jefe vio su mensaje en la pantalla. No manden nada a este teléfono
  me escribió el domingo, me escribió el lunes, me escribe hoy. Ya estuvo. No más mensajes
  Mi esposo ya les dijo pero yo les repito: quiten nuestro número
  Me preguntó lo mismo tres veces. No voy a contestar, quiero darme de baja
  No quiero vender, ni comprar, ni rentar. No me escriban otra vez por favor
  Me registré por error en una página, por favor quítenme
  le piqué sin querer a un anuncio, no necesito sus mensajes, bórrenme
  Este es mi teléfono del trabajo, por favor no me escriba aquí
  Mandé STOP para cancelar la semana pasada y siguen. Saquen mi número
  Ustedes me escriben para que venda, pero yo no vendo mi casa, así que ya no me manden textos
  Estuvo bonita la casa abierta y ya hicimos oferta con esa muchacha. Ya no nos mande mensajes por favor
  mi casero es el que vende, yo nomás rento. persona equivocada, ya no escriban
  Cerramos el 14 con otra compañía. ¿Nos pueden quitar de su sistema por favor?
  Estoy cenando con mis hijos y otra vez su mensaje. No me escriban más.
  ya decidimos quedarnos por la escuela de los niños. ya no es necesario que nos escriban, gracias por todo
  Soy la hija de doña Carmen, está muy enferma. Quítenla de su lista y no escriban a este número
  Mi abogado me dijo que no contestara, así que es la última vez: dejen de contactarme
  Si por mí fuera vendía pero mi esposa dice que no, así que ya no nos mande textos
  No tengo tiempo hoy ni ningún día. Bórreme de su lista
  ya puse ALTO y no sirvió, quítenme ustedes por favor
  ya nos dieron las llaves de la casa nueva, así que ya nos puede quitar de la lista de mensajes
  nos fuimos con redfin, ya no manden mensajes
  Dígale a Jorge que gracias pero no nos interesa y que borre este número
  Manejo de noche y duermo de día. Por favor deje de mandarme textos
  Pedí un precio una vez. No necesito un mensaje cada mañana. Ya no los mande
  Está bonita la de Chino. Pero yo no me inscribí para recibir mensajes, así que por favor ya no los manden.
  El viernes firmo con otra persona. Después de eso ya no me busquen por favor.
  Sí somos los dueños. Sí ya está pagada. Y sí, ya les había pedido que no escribieran.
  mi papá dice que no vende y que si pueden dejar de mandarle mensajes, tiene 84
  dimos el enganche de la de Ontario la semana pasada, ya terminamos, bórrenos de su sistema y gracias
  Me cobran por cada mensaje así que por favor no mande más.
  Mi hijo se va a encargar de todo, a este teléfono ya no escriban por favor.
  4 recámaras y alberca, y no, no quiero mensajes
  No recuerdo haber aceptado textos automáticos, deme de baja por favor.
  Gracias por preguntar por mi mamá, ya está mejor. No me contacte más por lo de la casa.
  Al final nos ayudó mi sobrino. Quiten nuestros nombres de sus listas por favor.
  Yo rento. Siempre he rentado. Borre mi número.
  nos fuimos a Texas en junio, la casa ya no es nuestra. ya no escriban por favor
  Me llegan 30 mensajes de spam al día y usted es uno. Quíteme
  El avalúo salió en 540. Vamos a refinanciar, no a vender. Ya no nos contacten.
  Estoy en el hospital con mi esposa, por favor ya no manden mensajes a este teléfono
  No tengo propiedad en la calle Vine. Se equivocó de Rodríguez. Ya no escriba.
  mi crédito está en 580, no perdamos el tiempo, sáqueme de su lista
  Sé que es su trabajo pero ya me tienen cansada con los mensajes. Ya no.
  esto es spam
  no m escriban
  que paren ya
  bórrenme de su sistema
  quiero que borren todos mis datos
`)
