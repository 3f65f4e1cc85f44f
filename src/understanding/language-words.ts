const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Short function and domain words that speak for English. Words both languages write the same are left out. */
export const ENGLISH_WORDS = list(`
  i you we they he she it my your our their his her mine ours this that these those the an and or but if so because of to in on at by for with from
  about into over under after before until while than then am is are was were be been being do does did done have has had having will would can could
  should may might must not never yes yeah yep nope ok okay sure hi hello hey thanks thank please sorry what who whom how when where why which
  there here now today tomorrow soon later already still just only very really also too maybe again
  want wants wanted need needs looking look buy buying bought sell selling sold rent renting house houses home homes place property price
  offer money bank loan mortgage cash bedroom bedrooms bath baths bathroom kitchen roof yard garage street year years month months week weeks
  day days time call text phone number email talk speak send think thinking know like get got going go move moving live lives family
  wife husband kids school agent realtor listing market worth value much many more less good nice great ready interested english lease work works
  condo townhouse moved owe own sale first next last anything something someone nothing
  able above actually afraid fine offered preapproved weird unit till thru afternoon ago ahead almost alone along although always amount another answer anybody anyone anyway apartment
  appointment appreciate approval approved around asap ask asked asking available away awful ballpark become beds began behind believe
  best better between bigger biggest both bottom break bring broke built busy called calling came cannot care careful certain change
  changed check children clear close closed closing college comes coming commission company condition contact cost costs couple course
  cousin credit dad daughter deal dear decide decided decision deep deposit didn different divorce doing door down drive due during each
  early easier easy else end enough even evening ever every everyone everything exactly expect expecting expensive explain far fast father
  fee feel few figure find finish fix fixed flood floor forward found friday friend front full funny future gave getting give given glad
  gone gonna gotten grandma ground guess guy guys half happen happened happy hard hate hear heard help helps high him himself hold hope
  hoping hours however huge hundred hurry immediately important inherited inside inspection instead insurance interest investment job jobs
  keep kept kind kindly knew knows landlord large late least leave leaving left let letter lien lived living long longer lose lost lot
  lots love low lower lowest luck made make makes making matter mean means meet meeting middle mind minute minutes mom moment monday
  morning mother myself near nearly neighbor neighborhood night nobody none notice numbers offers often old one ones open other others
  otherwise ought ourselves out outside owned owner owns paid paint paper part passed past pay paying payment payments people perfect
  perhaps person pick picture pictures planning plans possible prefer pretty probably problem process put question questions quick quickly
  quite rather realize reason receive received relocating remember remodel remodeled repair repairs replaced respond retire retired
  retiring ridiculous right room rooms rush safe said saturday save saved saw say saying says schedule see seem seems seen sense sent
  serious show showing sign signed since single sir sister site sitting size small smaller sort sounds spend spot spring square stairs
  start started state stay step stick stop stopped story strange stuff such summer sunday supposed take taken takes taking talking taxes
  tell tenants texting them themselves thing things thought three through thursday tired told tonight top totally tough town tried true
  trust try trying tuesday turn two type understand update updated used usual usually vacant visit wait waiting walk water way wednesday
  weekend well went whatever whenever whether whole whose wish within without won wonder wondering word worked working worried write wrong
  yesterday yet young yourself
`)

/** Short function and domain words that speak for Spanish, accents folded. */
export const SPANISH_WORDS = list(`
  yo tu usted ustedes nosotros ella ellos mi mis su sus nuestro nuestra el la los las un una unos unas y o pero si porque que de del al en con por para
  sin sobre entre desde hasta cuando como donde cuanto cuanta cuantos cuantas quien cual cuales esta este esto estos estas eso esa ese aqui alla alli
  es son soy eres somos fue ser estar estoy estamos estan era hay tengo tiene tienes tenemos tienen he hemos ha han voy vamos va puedo puede puedes
  podemos podria quiero queremos quiere quieren quisiera necesito necesitamos busco buscamos buscando gustaria me te nos se le les lo ya muy mas menos maximo maxima
  tambien solo todavia aun ahora hoy manana pronto luego despues antes nunca siempre tal vez quizas bien bueno buena buenos buenas hola gracias favor
  adios perdon claro sale vale dias tardes noches comprar compro comprando compre vender vendo vendiendo venta vendi rentar renta casa casas propiedad
  precio oferta dinero banco prestamo hipoteca efectivo contado recamara recamaras cuarto cuartos bano banos cocina techo patio cochera calle
  ano anos mes meses semana semanas dia hora llamar llameme llamame mensaje telefono numero correo hablar habla mandar creo pienso pensando
  saber gusta mudar mudarme mudarnos vivir vivimos vivo familia esposa esposo hijos escuela agente mercado cuesta mucho poco
  nada todo todos algo alguien espanol preaprobado enganche debo deuda prisa info informacion quiera favorcito oye esten deseo
  mil mejor finales principios mediados enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre prefiero
  jalo jala bronca nombre arre pues pos neta chido orita ahoritita mero ocupo ocupamos aceptan tienen hacen cobran piden
  preferencia alcanzamos rapido salirnos alrededor siquiera tantito poquito mientras nunca abro abuela abuelita abuelo aca acaba acabo aceptan acepto ademas adonde agencia agosto ahi ahorita ahorro alcanza alcoba alguna algunas
  alguno algunos amable amiga amigo anda andale andamos ando anteriormente apartamento apartamentos apenas aprobada aprobado aprobaron
  aquel aquella arreglada arreglado arreglar arreglo arreglos asi atrasado atrasados aunque avisame avise aviso ayuda ayudar ayudarme baja
  bajo barata barato barrio bastante bebe bonito buscar caber cada cae calidad callado calor cambiar cambio camino cansada cansado
  cansados cara caray caro carro cartas casados casita casitas cerca chamba chica chiquita cierto cinco ciudad cobra cobran comadre
  comision compadre comprado compramos comunicarme condiciones conmigo conocer conozco consejo contesta conteste contigo contrato conviene
  correcto cosas creen cualquier cuartito cuates cuatro cuenta cuidado cuidar cuñado dan dando dar dare darle darme debajo debemos deben
  decia deciden decidido decimos decir dejame dejar deje delante demasiado deme dentro depende dependiendo derecho descanse deseamos
  detras dicen dicho dieron diez difunto digame digo dijo dinerito dios direccion disculpe divorciando divorcio doce dolar dolares domingo
  dormitorios dos duda dudas duena dueno duenos dueña dueño edad efectivamente ellas embargo empezar empleo empresa encantaria encontrar
  encuentra encuentre enero enfermo enseñar entero entiendo entonces entrada entrar enviar enviarme envie equivocado esas escriba escribe
  escribir escucho esos espacio español espera esperamos esperando esperar espere esposos estado estados estara estaria estemos estuve
  estuvo explica explicar facil falta faltan febrero fecha fijate fijese finalmente firmar firme fotos fuera fueron fui fuimos gana ganas
  gano gente gracia grande grandes gratis gravamen gustan guste haber habia habitaciones hablamos hable hablo hace hacemos hacen hacer
  haga hagame hago haya heredado heredamos herede herencia hermana hermano hermanos hice hicimos hija hijas hijo hizo hombre honestamente
  hubiera hubo iglesia igual impuestos informes ingles inmediato inmobiliaria inquilinos interesa interesada interesado interesados
  interesan inversion invertir invierno ir irme irnos jale jamas jefe joven jubilar jubilo jueves julio junio junto juntos lana leer lejos
  letra libre linda lindo lista listo listos llamada llamadas llaman llamarme llamo llave llega llegar llego llena lleno lleva llevamos
  llevo loco lugar madre mal mala malo mandame mande mandeme manden manera maneras martes marzo mayor mañana mejor mejores menor menores
  mensajes mensual mensuales mia mias miercoles mija mijo millon millones minimo minuto minutos mio misma mismo mitad molesta molestar
  momento mucha muchas muchisimas muchos mudamos mudanza mudo muestre mujer mundo nadie necesidad necesita necesitaba necesitan negativo
  negocio nel ni ningun ninguna ninguno nivel niña niño niños noche nomas nombre noviembre novio nuera nueva nuevo nuevos numerito octubre
  ocupamos ocupo ofrece ofrecen ofrecieron ofrezco oiga ojala ojo olvide orale otra otras otro otros padre padres paga pagamos pagando
  pagar pagara pago pague pais papas papeles parece parecen parte partes pasa pasado pasar pase pedimos pedir pena pensamos pensar peor
  pequena pequeno perfecto permiso perro persona personas pesar piden pido piensa pisos planta platicamos platicar pobre pocos poder podra
  podre podrian pongo poquito preferible preferimos prefiero pregunta preguntar preguntarle preguntas preocupe prestamista presupuesto
  primer primera primeramente primero primo problema problemas proceso propia propias propiedades propietario proxima proximo pude pudiera
  pueda puedan pues puesto puro queda quedar quede quedo quejarme querer querida quienes quieran quise quisieramos quitar razon razones
  recibi recibir recibo recien recuerde regresamos regreso remodelada rentamos rentan rentando rento reparacion reparaciones reparar
  respeto responde responder respuesta resto sabado sabe sabemos saben sali salir salud saludos saque sean seguir segunda segundo segura
  seguro seis semanita senor senora senorita sentir separado septiembre sera serian servicio sido siento siete sigue siguiente
  sinceramente sino sirve situacion sobrino sola solamente solicitud solita sostener subir suena suerte suya suyo tampoco tantas tanto
  tarda tarjeta tecnico tejado temprano tendra tendran tendria tener tenga tengan tenia tercera termina terminamos terminar tia tiempo
  tienda tio tipo tocar todas tomar trabaja trabajamos trabajan trabajar trabajo trae traer tramitando tramite tranquilo tras traslada
  tratar trato tres ubicada ubicado ultima ultimo unica unico urge urgente usa usan usar vacaciones valor vaya vayan vea veces vecina
  vecino vecinos veinte vemos vence vendamos vendan vendemos venden venderla venderlo vendimos venga venir ver verano veras verdad verde
  verla verlo viaje vida vieja viejo viejos viendo viene vienen viernes visita visitar viva viven vivia vivienda viviendo voltear volvemos
  volver vuelta yendo yerno zona pegado pegada cubren cubre late laten buscandole cerquita
`)

/** Words that stand in both languages and speak for neither. */
export const SHARED_WORDS = list('no me a final hotel')

/** What a sentence is built on in Spanish: one of these without an English one beside it is a Spanish sentence with English nouns in it. */
export const SPANISH_VERBS = list(`
  busco buscamos quiero queremos quisiera quisieramos necesito necesitamos ocupo ocupamos tengo tenemos vendo vendemos estoy estamos soy somos
  vivo vivimos debo debemos pago pagamos puedo podemos prefiero preferimos pienso pensamos ando andamos voy vamos compro pido pedimos gustaria
`)

/** What a sentence is built on in English. */
export const ENGLISH_VERBS = list(`
  i we you he she they it is are am was were have has had do does did want wants need needs looking would will can could should text call
  know think owe own live not how what when where who which whichever let
  my his her bought sold paid said told got went came
`)
