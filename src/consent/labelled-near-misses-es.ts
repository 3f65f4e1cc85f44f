const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Near misses: they speak of stopping, lists, texts or numbers, and ask for no end of contact. */
export const NEAR_MISSES_ES = lines(`
  No deje de avisarme si baja de precio
  no me vaya a quitar de la lista, sí me interesa
  Por favor no me borren, sigo buscando
  Nunca dije que no me escribieran, dije que más tarde
  no quise darme de baja, fue sin querer
  Se me fue el dedo y puse ALTO, sígame mandando
  No es que quiera que paren, es que trabajo mucho
  Qué pena que dejaron de mandarme casas
  ¿Por qué dejaron de escribirme?
  por qué ya no me mandan opciones
  ¿Me quitaron de la lista? Ya no me llega nada
  no me llegó su mensaje
  nadie me llamó ayer
  no me han mandado la dirección
  no me contestaron
  no le escribí antes por el trabajo
  No quiero molestarla, solo una duda
  disculpe que lo moleste
  no me molesta que me escriba
  me gusta que me manden mensajes
  Mi banco no deja de marcarme
  el del seguro no para de mandarme textos, ustedes no se preocupen
  Otros agentes me tienen harta con tantas llamadas
  Le dije al otro agente que ya no me buscara
  Mi hermana le pidió a Zillow que la borrara
  mi ex no me deja en paz con lo de la casa
  El vecino quiere que lo dejen en paz
  mi suegra dice que no le escriban al inquilino
  Ya le dije a la inmobiliaria esa que me sacara de su lista, con ustedes sí sigo
  los inversionistas no dejan de mandar cartas
  No me llame, mándeme texto
  mejor por texto, no me marque
  Llamadas no, mensajes sí
  no me llamen al trabajo
  No me escriba en la noche
  Por favor no mande mensajes antes de las 9
  Los domingos no, por favor
  después de las 8 ya no me escriba, me duermo temprano
  En la mañana no me mande, en la tarde sí
  no me mande tantos, con uno al día basta
  no me mande condominios, solo casas
  ya no me mande casas de dos pisos
  de Victorville ya no me mande
  No me mande nada arriba de 600 mil
  ya no busque en Moreno Valley, mejor en Perris
  no me mande audios, no los puedo oír
  No me mande correos, por aquí está bien
  al correo no, por texto sí
  no me escriba por Facebook, aquí mejor
  no me hable en inglés por favor
  no me diga señora jaja
  quítame una duda, ¿cuánto es el enganche?
  sáqueme de una duda
  Quiero sacar a mi ex del título
  ¿Cómo quito a mi hermano de la escritura?
  quiero quitar el nombre de mi mamá de la hipoteca
  Hay que quitar la alfombra
  ¿Pueden quitar el letrero del jardín?
  borre la foto del baño del anuncio
  Cancele la cita del jueves
  quiero cancelar la visita
  Tenemos que cancelar la inspección
  sáquenos de la agenda del sábado
  No voy a poder ir, cancele por favor
  Retiramos la oferta de la casa azul
  terminé mi contrato con el otro agente
  se termina mi renta en mayo
  Ya dejé de pagar la hipoteca
  tuve que dejar mi trabajo
  dejé las llaves con el vecino
  Déjeme pensarlo
  déjeme preguntarle a mi esposo
  deje le pregunto a mi mujer
  Pare en la segunda casa de la esquina
  está en la parada del camión
  donde está el alto, a la derecha
  El alto precio me preocupa
  planta baja por favor
  ¿va a bajar la tasa?
  ¿cuándo baja el interés?
  a fin de mes nos mudamos
  salimos de trabajar a las 6
  queremos salir de rentar
  no más que no sea de dos pisos
  no más estoy viendo
  nomás avíseme
  Me gustó “Responde ALTO para no recibir textos”
  Su mensaje dice responde ALTO pero no quiero, sígale
  ¿Si pongo ALTO pierdo mi búsqueda?
  ¿Cómo se cancela un contrato de renta?
  ¿uno se puede dar de baja del HOA?
  ¿La gente se da de baja muy seguido?
  Respuesta automática: estoy fuera de la oficina. Envíe BAJA para no recibir avisos
  Gracias, ya compramos
  No gracias
  ya no me interesa
  por ahora no
  ya estamos con otra agente
  Ya no vamos a vender
  no estoy interesado
  decidimos esperar
  ya tengo quien me ayude
  estoy cansado de rentar
  harta de mi casero
  ya basta de pagar renta
  ya no aguanto a mis vecinos
  ya no quiero vivir en Ontario
  no quiero casa con alberca
  no quiero mensualidad alta
  ya no quiero el condo, quiero casa
  No me gustó esa
  no me interesan los townhouses
  no le di permiso al inquilino de pintar
  nunca firmé ese contrato
  no autoricé la reparación
  no tengo permiso de construcción
  No le escriba a mi esposo, escríbame a mí
  no contacte al inquilino todavía
  no le diga nada al dueño
  no mande el contrato todavía
  no llame a mi trabajo, aquí me encuentra
  cambié de número, el viejo ya no sirve
  Borre el número viejo, use este
  este es mi número nuevo
  bórrele lo del precio, me equivoqué
  olvídese de la casa de Rialto
  olvide lo que dije
  olvidé mi contraseña
  perdí su número, ¿me lo manda?
  Voy a reportar la gotera al dueño
  mi abogado está revisando los papeles
  voy a demandar al contratista
  denuncié al vecino por ruido
  la queja era por el ruido
  no inventes, está carísima
  no manches qué bonita
  no me digas, ¿ya se vendió?
  ni modo, la siguiente será
  ya no hay de 3 recámaras?
  es la última que veo hoy
  el último precio es 550
  quedamos en eso
  eso es todo por hoy, mañana seguimos
  hasta aquí llegamos por hoy
  ahorita no puedo escribir, voy manejando
  no escriba hasta que le avise
  Le pedí a mi agente anterior que quitara el anuncio y que ya no me escribiera, por eso vine con usted
  tuvimos que bloquear a tres inversionistas antes de encontrarlos a ustedes
  Mi tía contestó STOP a unos de solar y siguieron mandando, qué locura
  Ustedes no son como los otros que no dejan de mandar textos
  Déjeme en la lista aunque no conteste, trabajo mucho
  me daría tristeza que dejaran de mandarme casas
  no por favor no nos quiten, todavía queremos comprar
  ¿quién dijo que quería salirme de la lista? yo no
  yo no pedí que pararan los mensajes, ¿qué pasó?
  No me estoy dando de baja, nomás esta semana no puedo
  no quiero que paren, solo que sean menos
  Cuando digo que ya no manden, digo las caras
  Mándele a mi esposo lo de la visita, él trae el carro
  escríbame, no me llame, el bebé está dormido
  no toque el timbre cuando venga
  no me busque por Facebook, use este número
  no marque a la oficina, mejor a este celular
  no deje mensajes de voz, no los oigo
  no me mande links, no se abren
  no me escriba mañana, tengo cirugía. El jueves sí
  no mande nada por las próximas dos horas, estoy en junta
  no antes del lunes por favor
  espere con los mensajes hasta después del funeral, luego sí hablamos
  Ya no me enseñe casas con alberca
  no me muestre nada con HOA de más de 300
  Queremos terminar la renta antes, ¿puede negarse el dueño?
  ¿cómo cancelo la garantía de la casa?
  ¿puedo retirar mi oferta?
  Quieren que quitemos el cuarto de atrás antes del cierre
  Borre la foto del cuarto de los niños del anuncio por favor
  quiten el letrero el viernes
  saquen la casa del mercado por ahora
  ya quiero salir de este apartamento
  sáqueme de rentar por favor jaja
  estoy harto de los apartamentos
  Ya basta de la cocina, ¿y el patio?
  no más escaleras, de un piso por favor
  no más de dos ofertas por favor
  ya no podemos este fin de semana, llega familia
  ya no puedo más, está durísimo el mercado
  me rindo, está carísimo
  olvídelo, muy cara
  olvide la alberca, ¿tiene cochera?
  no pierda mi número, lo voy a necesitar en mayo
  guarde mi número, es el nuevo
  el número viejo ya no sirve, quítelo y ponga este
  ¿Estoy en su lista? quiero recibir las nuevas
  ¿me dio de baja? ya no me llegan casas
  Le encantó “ya no te escribo más, lo prometo”
  "Responde ALTO" ¿y eso para qué es?
  dice que responda BAJA, ¿qué pasa si lo hago?
  el letrero dice no molestar, ¿toco?
  Su cita está confirmada. Responda BAJA para dejar de recibir avisos. Clínica Dental
  Voy manejando, luego le contesto
  ¿cómo bloqueo llamadas de spam? a mi mamá le llegan muchas
  ¿el vendedor tiene que dar permiso para la inspección?
  no estoy de acuerdo con las reparaciones
  nunca aceptamos pagar los gastos de cierre
  nunca pidieron permiso para construir
  mi abogado va a contactar a escrow
  reporté a mi casero con la ciudad
  ya párale, ¿en serio tiene alberca?
  cállate, ¿quinientos por eso?
  no, para nada
  para mí está bien
  pare de contar, esa me gusta
  al final de la calle
  está al alto, junto al parque
  la parada queda cerca
  El fin de semana sí
  cancele eso, quise decir martes
  Cancele mi cita de las 3
  borra eso, son cuatro recámaras
  perdón ese mensaje era para otra persona
  perdón, chat equivocado
  ahorita no, voy manejando
  ocupado, al rato
  no puedo hablar
  paso
  nel
  no la vendo
  cambiamos de idea, no nos mudamos
  mi primo nos está ayudando
  yo le aviso
  todavía no estoy listo
  no hace falta, gracias
  ya no estamos buscando
  ya estamos bien, gracias
`)
