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
`)

/** Short function and domain words that speak for Spanish, accents folded. */
export const SPANISH_WORDS = list(`
  yo tu usted ustedes nosotros ella ellos mi mis su sus nuestro nuestra el la los las un una unos unas y o pero si porque que de del al en con por para
  sin sobre entre desde hasta cuando como donde cuanto cuanta cuantos cuantas quien cual cuales esta este esto estos estas eso esa ese aqui alla alli
  es son soy eres somos fue ser estar estoy estamos estan era hay tengo tiene tienes tenemos tienen he hemos ha han voy vamos va puedo puede puedes
  podemos podria quiero queremos quiere quieren quisiera necesito necesitamos busco buscamos buscando gustaria me te nos se le les lo ya muy mas menos
  tambien solo todavia aun ahora hoy manana pronto luego despues antes nunca siempre tal vez quizas bien bueno buena buenos buenas hola gracias favor
  adios perdon claro sale vale dias tardes noches comprar compro comprando compre vender vendo vendiendo venta vendi rentar renta casa casas propiedad
  precio oferta dinero banco prestamo hipoteca efectivo contado recamara recamaras cuarto cuartos bano banos cocina techo patio cochera calle
  ano anos mes meses semana semanas dia hora llamar llameme llamame mensaje telefono numero correo hablar habla mandar creo pienso pensando
  saber gusta mudar mudarme mudarnos vivir vivimos vivo familia esposa esposo hijos escuela agente mercado cuesta mucho poco
  nada todo todos algo alguien espanol preaprobado enganche debo deuda prisa info informacion quiera favorcito oye esten deseo
`)

/** Words that stand in both languages and speak for neither. */
export const SHARED_WORDS = list('no me a final hotel')
