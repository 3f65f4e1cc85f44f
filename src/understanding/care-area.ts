import { oneOf } from './phrase.ts'

const GROUPS_PLURAL = oneOf(`
  blacks mexicans latinos hispanics asians jews muslims arabs immigrants illegals foreigners gays lesbians hindus africans filipinos
  koreans armenians persians refugees minorities whites
`)
const GRUPOS_PLURAL = oneOf(`
  negros mexicanos latinos hispanos asiaticos judios musulmanes arabes inmigrantes ilegales extranjeros gays chinos morenos africanos
  gringos indios gitanos homosexuales lesbianas paisanos
`)

/** What an area, its schools or its people are like. */
export const AREA_JUDGED = `
  are|is there ..2 other|any|many|a|lots ..2 kids|children|families|couples|renters|section|old|young ..4
  on|in|around|there|nearby|street|block|neighborhood|area|age|people, kids|people|folks|couples ..2 our|my|her|his age ..3, our age,
  lots|lot|bunch of ..1 kids|families|renters|old|young|section|retirees|students|foreigners ..3, owners or renters, renters or owners,
  mostly ..1 owners|renters|families|retired|retirees|old|young|kids|people|section ..3, gentrify|gentrifying|gentrified ..1, party
  street|house|area, be ok|okay|alright|fine ..2 alone|there|by|at|walking ..3, alone|home ..2 night|there ..3
  ok|safe|okay|fine|worry|worried, worry|worried|nervous|concerned|scared ..3 about|of|to|living|walking ..2
  area|neighborhood|side|street|crime|there|safety|break|night|living|gangs|part|town, is ..1 it|that ..1 really|as|that|still|pretty ..2
  bad|rough|dangerous|sketchy|ghetto ..3, what do|did|would you ..1 think|honestly|say|know ..3
  area|neighborhood|school|schools|street|part|city|town|district|neighbors, your|honest opinion|thoughts|take|view ..3
  area|neighborhood|schools|school|city|part|street|fontana|upland|ontario, heard|hear|read ..4
  bad|rough|sketchy|shootings|crime|dangerous|ghetto|gangs|ghetto|good|school|schools|robberies|break ..2, ppl|peeps ..2
  like|live|there|around, hood ..1 or|?, how|hows|how's ..2 people|ppl|neighbors|crowd|area|hood|vibe|vibes ..1 there|around|over|like|?,
  respectable|classy|upscale|trashy|snobby|stuck ..2, what religion|religions|race|races|language|languages ..4, speak ..1
  spanish|english|chinese ..2 around|there|in|on ..2, culture there|like|around, sort|kind|type of town|place|block|street ..3, worth
  living|raising ..2, compare ..3 schools|areas|neighborhoods|districts, hay|viven ..2 niños|familias|parejas|jovenes|viejitos|gente ..3
  de|en|por|ahi|alla|cuadra|calle|edad|zona, de nuestra|mi edad, que opina|opinas|piensa|piensas|dice|dices|tal ..4
  zona|barrio|colonia|escuela|escuelas|ciudad|distrito|lado|vecindario|rumbo|area, distrito|escuela|escuelas ..4
  piensas|piensa|opinas|opina|mejor|conviene|recomienda, me dijeron|cuentan|dicen|contaron que ..5
  zona|ahi|barrio|peligroso|fea|roban|asaltan|mala|escuelas|buena, es verdad|cierto que ..4
  zona|ahi|barrio|peligroso|roban|hay|esta|escuelas|viven, que religion|raza|nacionalidad|nacionalidades|idioma ..4,
  puede|puedo|pueden|podria ..1 mi? ..2 salir|caminar|jugar|andar|dejar|vivir ..4
  noche|calle|afuera|solos|sola|solo|tranquilo|tranquila|parque, preocupa|preocupan ..4
  zona|seguridad|robos|barrio|escuelas|vecinos|noche|ahi, es ..1 buena|mala|tranquila|segura ..1 zona|la ..3, ambiente ..1
  ahi|por|de|familiar|como, schools|school|elementary|elementaries|campus|escuela|escuelas|primaria|secundaria|prepa
  !year|starts|calendar|boundary|boundaries|bus|zone|ends|break|field|drop ..2, ${GROUPS_PLURAL}, ${GRUPOS_PLURAL} ..1, neighbors ..2
  !house|houses|fence|yard|wall|tree|roof|driveway|property|dog|lot|side, vecinos ..1 !casa|casas|barda|patio|arbol|perro|cochera|techo,
  crime, crimes, sheriff ..3 calls|there|always, registered ..1 offender|offenders, sex offenders|offender, megans law, bad
  area|part|side|element|crowd|neighborhood, drive by|bys, tweakers, meth heads|head, homeless ..2, shootings, stabbing|stabbings, lock
  ..2 doors|car, safe ..2 at night|for|there|here|around|place|to live|raise|walk|kids|?, would ..1 feel safe|comfortable ..3, feel ..1
  safe|unsafe|sketchy|comfortable ..2, look|looked|seemed|seems|feels|felt ..2 sketchy|rough|ghetto|shady|rundown|run|scary|dangerous ..1,
  reputation, is ..4 reputation, rep ..1 there|like, class of people ..1, type|kind|sort of folks|crowd|families|residents ..1, what are
  ..2 people|residents|folks|neighbors|families ..2 like, mala fama, mal ambiente, buen ambiente, que ambiente ..2, colonia|zona|barrio de
  ricos|pobres|gente ..1, es de ..2 gente ..2, me da|dio miedo|mala|desconfianza ..3, da ..1 miedo|desconfianza ..3, dejar el|mi
  carro|coche afuera|calle, que tan segura|seguro|tranquila|peligrosa|fea|buena|buenas ..3, hay|habra mucha|mucho|muchos|muchas ..1
  robos|robo|vagos|drogadictos|maleantes|rateros|pandilleros|indigentes|pleitos,
  area|areas|neighborhood|neighborhoods|street|side|part|there|around|live|place|town|city|zone|community|zip|here|
  block|corner|over|complex|tract ..8
  safe|safer|safest|dangerous|rough|sketchy|ghetto|sketch|shady|unsafe|crime|crimes|gangs|hood|iffy|decent|nice|bad|
  chill|scary|quiet|trouble|robberies|robbed|stolen|theft|thefts|shootings|homeless|druggies|drugs|worst|nicest|nicer,
  safe|safer|safest|safety|unsafe|dangerous|crime|crimes|sketchy|ghetto|rough|sketch|shady|scary ..8
  area|areas|neighborhood|neighborhoods|street|side|part|there|around|live|place|town|city|zone|community|night|kids|
  here|block|zip|fontana|upland|ontario|rancho|alone|walk|over, less|more|most|least|much|little|lots crime|safe|dangerous|theft, crime
  ..1 rate|rates|stats|level|wise|bad|high|low|there|map, break ins, break|broken|breaking into|in ..2
  cars|car|houses|homes|there|around|garages|?, get|got|getting|gets ..3 broken|robbed|mugged|stolen|jumped|shot,
  robbed|robbery|robberies|burglaries|burglary|burglarized|mugged|muggings|mugging|shootings|shooting|gangs|gang|drug|
  drugs|thefts|theft|porch|cops ..2 there|around|area|lot|dealers|activity|pirates|much|over|in|near|neighborhood|?, gangs, gang activity,
  cops ..3 there|area|always|lot, walk|run|jog|be|out|home ..4 at|after night|dark, safe at night, night|dark ..2 safe|walk|alone, leave
  ..4 unlocked|outside|open ..2, let your ..3 kids|kid|daughter|son|family ..4 walk|play|live|go|outside|there, would|will|do|should you
  ..2 live|raise|move|buy|walk|feel|send|let|trust ..5 there|here|over|that|around|kids|safe|family|neighborhood|area|yourself,
  weird|bad|off|uneasy|funny|sketchy|good feeling|vibe|vibes|energy ..4, what kind|type|sort of
  neighborhood|area|people|street|place|neighbors|folks|families|crowd|community|town|vibe, what is ..2
  neighborhood|area|community|vibe|crowd|people|side ..1 like, hows|how is|are ..3
  neighborhood|area|community|neighbors|part|side|vibe|block ..2 there|like|is|really|?, how is it ..1 over|living|there|around|out,
  good|bad|nice|decent|best|better|worst|quiet|rough|great|nicer|cool|family|ok|okay|respectable
  area|neighborhood|part|side|neighborhoods|areas|zone|block|town|section|zip|community ..1 or|to|for|of|?, which|what ..2
  area|areas|neighborhood|neighborhoods|side|part|city|town|zip ..3
  best|better|nicer|safer|nicest|worst|avoid|safest|good|bad|less|recommend|prefer|rather|family, areas|neighborhoods|streets|parts to
  avoid|stay, should|need i|we ..1 avoid ..3, stay away from, up and coming, going downhill, nice|good|bad|friendly|weird|quiet|normal
  neighbors|people ..2, neighbors ..2 nice|friendly|like|weird|loud|cool|quiet|young|old|mostly, who ..4 lives|live|living|resides|reside
  ..2, what|which ..2 nationalities|nationality|race|races|religion|ethnicity|ethnic|kind|type|sort ..3
  live|people|lives|reside|there|mostly|neighbors|residents|community|families|around, nationalities, ethnicity, ethnic ..1, racial ..1,
  demographics, demographic, diverse, diversity, mostly|mainly|lots|many|lot|more|majority|predominantly ..3
  white|black|hispanic|latino|latinos|mexican|mexicans|asian|asians|jewish|muslim|christian|indian|chinese|families|
  gay|immigrants|retirees|old|young|renters|people|americans|whites|blacks|koreans|filipinos ..2
  there|live|in|around|area|or|people|neighborhood|over|families|who|that|here|?, any ..1
  blacks|mexicans|asians|whites|indians|muslims|families|kids|latinos|gays|filipinos|chinese|hispanics ..2
  live|there|in|around|on|nearby|over, kids|families|young|older|retired|retirees ..1 or ..2
  retirees|kids|families|older|younger|young|old ..3, people ..3 friendly|nice|like|live|lives|around|trashy|rude|there, family friendly
  ..2, good|great|nice|ok|okay|best|better ..2 for ..1 families|kids|family|children|raising|couples|singles, raise|raising ..2
  kids|family|children|family, who ..1 would ..1 be ..1 my|our neighbors, would ..1 be ..1 our|my neighbors, our|my|the neighbors
  be|like|are ..1 like?, schools|school|elementary|middle|high|campus|district|isd ..7
  good|bad|great|best|rated|rating|ratings|ranking|rank|ranked|score|scores|scored|quality|better|decent|top|worth|
  any|nah|like|ok|okay|suck|sucks|terrible|awful|trash|number|greatschools|reputation|worse|worst|recommend|think|
  agree|strong|weak|excellent|nice|like|solid,
  good|great|best|top|better|decent|bad|rated|highest|nice|strong|worst|nicer|excellent|quality ..4
  schools|school|elementary|district|districts|middle|campus|teachers, how|hows|how's ..4
  schools|school|elementary|district|high|middle|teachers ..1 over|there|rated|doing|is|in|by|like|good|?, greatschools, great schools,
  test scores, niche rating|score, school ratings|rating|scores|quality|rankings|reputation, what ..3 think|opinion ..2
  schools|school|area|neighborhood|district, be honest ..2 area|neighborhood|is|people|about|?, you|we good or ..2, or we|is
  good|chill|nah|sketchy|safe|ghetto ?, lowkey ..3 that|it|is|part ..3,
  zona|area|barrio|colonia|ahi|alla|vecindario|calle|lugar|parte|rumbo|rumbos|lado|por|urbanizacion|fraccionamiento|ciudad|cuadra|complejo
  ..6 segura|seguro|seguros|peligroso|peligrosa|peligrosas|insegura|inseguro|fea|feo|mala|malo|buena|bueno|tranquila|
  tranquilo|roban|asaltan|robos|pandillas|gangs|balazos|crimen|delincuencia|violencia|bonita|bonito|pesado|pesada|
  fama|drogas|cholos|chill|rateros|conflictiva|mejor|miedo,
  segura|seguro|inseguro|insegura|peligroso|peligrosa|peligro|peligrosas|tranquila|tranquilo|fea ..5
  zona|area|barrio|calle|colonia|ahi|alla|vecindario|lugar|parte|niños|noche|fontana|upland|ontario|rancho|vivir|caminar|lado|por,
  roban|asaltan|robos|asaltos|robo|pandillas|pandilleros|cholos|crimen|delincuencia|crimenes|balaceras|balazos|violencia|rateros|gangs
  ..2, hay ..2 crimen|robos|pandillas|gangs|drogas|delincuencia|rateros|cholos|asaltos|violencia|homeless|balazos, esta|es|son|se ve ..2
  medio|bien|muy|algo fea|feo|peligroso|pesado|peligrosa|mala|insegura,
  buena|buenas|mala|malas|mejor|mejores|bonita|bonitas|segura|seguras|fea|feas|tranquila
  zona|zonas|barrio|barrios|colonia|colonias|vecindario|area|areas|escuela|escuelas|distrito|lado, que
  zona|zonas|barrio|lado|colonia|parte ..4
  mejor|segura|recomienda|recomiendas|recomiendan|conviene|evitar|buena|tranquila|peor|bonita|aconseja,
  escuela|escuelas|primaria|secundaria|prepa|distrito|escolar|preparatoria|kinder|high ..6
  buena|buenas|malas|mala|mejor|mejores|peor|peores|calidad|calificacion|calificaciones|recomienda|recomiendas|nivel|
  ranking|puntaje|tal|opina|opinas|piensas|piensa|fama|bien|mal, buena|buenas|mejor|mejores|malas|mala|peor|que|tal|buenisimas ..3
  escuela|escuelas|primaria|secundaria|prepa|distrito, que tal|tan|tal ..4
  escuela|escuelas|zona|barrio|vecindario|area|colonia|gente|vecinos|ambiente|ahi|alla|rumbo|lado|distrito, como|cómo
  es|son|esta|estan|anda ..2 zona|barrio|colonia|vecindario|area|gente|vecinos|escuelas|escuela|ambiente|rumbo|ahi|por|lado|comunidad, que
  tipo|clase|gente|personas|onda de? ..1 gente|personas|vecinos|barrio|vive|viven|hay|familias|zona|ambiente|con ..2, quien|quienes ..2
  vive|viven ..2, mas|muchos|mucho|puro|puros|pura|mayoria|muchas|casi ..2
  latinos|latino|americanos|mexicanos|hispanos|negros|blancos|asiaticos|chinos|gringos|gente|familias|jovenes|
  inmigrantes|viejitos|mayores|niños|raza|morenos|paisanos|gueros ..2 o|ahi|alla|por|viven|en|ese|esa|mas|latina|?, hay ..1
  mucha|muchos|mucho|mas|muchas|puro|puros ..1
  gente|latinos|mexicanos|negros|blancos|asiaticos|chinos|gringos|familias|raza|americanos|hispanos|inmigrantes ..2, vecinos ..3
  buenos|tranquilos|amables|latinos|mexicanos|como|gringos|buena|malos|ruidosos|son|mayores|jovenes, los vecinos son ..2,
  caminar|salir|andar|sale|dejar|anda|camina ..4 noche|oscurecer|sin|sola|solo ..2, de noche ..2
  peligroso|seguro|sola|salir|caminar|se|tranquilo|esta, vivirias|viviria ahi|alla|usted|tu|por ..1, mandarias|mandaria|dejarias|dejaria
  ..3 hijos|niños|hija|hijo|niñas ..3,
  sirens|sirenas|gunshots|balazos|balaceras ..2, avoid|evitar|evitarias|evitaria ..2 area|areas|zona|zonas|lugares|places|neighborhoods|parts|colonia|side ..1,
  area|zona|lugares|places|colonia|side|part ..3 avoid|evitar|evitarias|evitaria, indigentes|vagabundos|tweakers|drogadictos|cholos|pandilleros|gangsters
  ..3, packages|paquetes|bikes|catalytic ..3 stolen|stealing|roban|robados, que tal|como ..1 enseñan|ensenan ..3, good|bad|decent reputation ..2,
  barrio|zona|calle de dinero|ricos|lujo|pobres|gente ..1, like living|to live there|around|in|over|? ..1, como se vive ..2, safer|safest than|area|part|side|street|there|city
  ..2, would|usted|tu leave|dejaria|dejarias ..1 your|my|su|tu car|truck|carro|coche|troca|bike ..2 street|calle|there|ahi|overnight, gheto|getto|geto ..1, mixed
  things about ..2, crimenes|delitos|asaltos ..3, venta de droga|drogas, algo ..1 malo? ahi|alla ?, area|zona|neighborhood|ciudad ..1 going|va ..2
  downhill|abajo|arriba, stay out of ..2 zip|area|part|side|neighborhood, raise|raising|criar|criando ..1 my|mis|kids|hijos|children|niños|a ..4,
  zona|lugar|area|colonia|barrio ..1 sano|sana|segura|seguro ..1 para|pa ..2 niños|hijos|vivir|familia|criar, rank|califique|rate ..3 schools|escuelas|safety|seguridad|areas
`
