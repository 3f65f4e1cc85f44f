import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'
import { AREA, BELIEVER, DECLINED, DISTRICT, GROUP, KIN, SOURCE } from './words.es.ts'

const DANGER = lines(`
    segur[oa]s?(?! (?:que|de que|de casa|de vida|de auto|de titulo|social|dental|contra|medico|de vivienda))|
    segurisim[oa]s?|insegur[oa]s?|peligros[oa]s?|peligro|pesad[oa]s?|fe[oa]s?|fei[ts][oa]s?|tranquilisim[oa]s?|
    brav[oa]s?|conflictiv[oa]s?|mala fama|fama|de miedo
  `)
const HAZARD = lines(`
    crimen(?:es)?|delincuencia|delincuentes?|criminalidad|violencia|pandillas?|pandilleros?|cholos|robos?|roban|
    robaron|ladron(?:es)?|rateros?|asaltos?|asaltan|balaceras?|balazos|tiroteos?|drogas?|drogadictos?|narcos?|
    maleantes?|vagos|malandros|vandalismo|patrullas?|policias? (?:siempre|a cada rato)|indigentes|homeless|delitos?|
    inseguridad
  `)
const SAFE_THING = lines(`
    lo mas seguro es que|segur[oa] (?:decir|afirmar|apostar|asumir)|a lo seguro|segur[oa] de (?:que|la|el|tu|su)|
    caja fuerte|(?:cerca|barda|reja|puerta|sistema|camaras?|alarma|cerco|baranda\\w*) de seguridad|(?:estas?|seguro|
    segura|esta) (?:de que|que|de la|del)|escaleras?|alberca|balcon|datos|informacion|cuenta|dinero|pago|deposito|gas|
    electric\\w+|inundacion|incendio|terremoto|(?:no )?estoy segur[oa]|agua|viaje|manej\\w+ con|seguro (?:medico|de|
    contra)
  `)
const SCHOOL = lines(`
    escuelas?|primarias?|secundarias?|preparatorias?|prepas?|kinder|high school|middle school|elementary|planteles?|
    colegios?|academias?|maestr[oa]s|distritos? escolar(?:es)?|educacion|kindergarten
  `)
const GRADE = lines(`
    buen[ao]?s?|buenisim[ao]s?|mejor(?:es)?|excelentes?|excelencia|mal[ao]s?|malisim[ao]s?|gran|de primera|
    calificad[ao]s?|calificacion(?:es)?|pesim[ao]s?|peor(?:es)?|reconocid[ao]s?|premiad[ao]s?|premios?|
    galardonad[ao]s?|prestigi\\w+|puntaje|puntuacion(?:es)?|ranking|rankead[ao]s?|muy bien|\\d+/10|\\d+ de 10|
    (?:nueve|ocho|diez|siete|seis|cinco) de diez|estrellas|top|mucho que desear|dejan que desear|nivel|alto nivel|
    bajo nivel|destac\\w+|sobresal\\w+|superior(?:es)?|flojas?|debil(?:es)?|deficientes?|reprobad\\w+|
    recomendad[ao]s?|famos[ao]s?|orgullo|fuertes?|atrasad[ao]s?|bonitas?|lider(?:es)?|ganador(?:a|es)?|le gana|
    gana(?:n)?|altas?|altos|bajas?|bajos|encanta\\w*|vale la pena|por las escuelas|regular(?:es)?|maravill\\w+|
    increibles?|fantastic[ao]s?
  `)

/** Claims about areas and the people in them, in Spanish. */
export const fairHousingAreaEs: readonly Claim[] = [
  claim(
    'fh_safety',
    [
      near(AREA, DANGER, 6),
      'es(?: \\S+){0,2} (?:segur[oa]|insegur[oa]|peligros[oa])(?! (?:que|de))|(?:la|lo) mas segur[oa](?! (?:es|seria) que)|muy segur[oa]',
      `(?:poc[oa]|much[oa]s?|baj[oa]|alt[oa]|nada de|sin|cero|menos|mas|casi no hay) (?:crimen|delincuencia|criminalidad|violencia|pandillas)`,
      followed(
        'caminar|andar|salir|sales?|camine|jugar|juegan|dormir|duerme|estacionar',
        '(?:de noche|en la noche|por la noche|tarde en la noche|sin miedo|sin preocup\\w+|afuera|sin llave|tranquil[oa]|sol[oa]s?)',
        5,
      ),
      lines(`
        (?:ahi|alla|nunca|zona|calle)(?: \\S+){0,2} pasa nada|no pasa nada(?: \\S+){0,3} (?:ahi|alla|de noche|calle|
        zona)|sin miedo|(?:da|dan|tener|tenga|tengas) miedo|(?:se|nos) cuidan (?:entre|unos)|los vecinos se cuidan|
        cuida tu|cuide su (?:carro|coche|bolsa)|ponle llave|de noche (?:esta|es|se pone|hay)|se pone (?:fe[oa]|
        pesad[oa]|peligros[oa]|dificil)|mal ambiente|malas mananas|malas companias|anda(?:n)? mal|preocup\\w+ (?:por|
        de) (?:los|las) (?:robos|ninos)|cuidado (?:ahi|por ahi|con esa|en esa)|(?:dejar?|dejan|deja) (?:la |el |su |
        tu )?(?:puertas?|carro|cochera|garaje|ventanas?)(?: \\S+)? (?:abiert[oa]s?|sin llave)|(?:ni de dia|ni loc[oa]|
        por ahi ni|ahi ni)|le hablan a la policia
      `),
    ],
    { before: DECLINED, anywhere: `${SAFE_THING}|${SOURCE}` },
  ),
  claim('fh_safety', [HAZARD], {
    before: DECLINED,
    anywhere: `${SOURCE}|seguro contra|alarma|pued\\w+ (?:ver|consultar|revisar|buscar|checar)|consult\\w+|revis\\w+|mapas?`,
  }),
  claim('fh_schools', [near(SCHOOL, GRADE, 8), 'por las escuelas|por la escuela|(?:los )?ninos(?: \\S+){0,3} aprenden'], {
    before: DECLINED,
    anywhere: lines(`
      (?:sitio|pagina|portal|tablero|datos)(?: \\S+){0,4} (?:distrito|estado|escuela)|(?:distrito|
      estado)(?: \\S+){0,3} (?:publica\\w*|tiene (?:esos |los )?datos)|(?:buen|mejor) (?:momento|tiempo|epoca|fecha|
      mes)|ano escolar|ciclo escolar|acab\\w+ (?:las clases|la escuela)|empiez\\w+ (?:las clases|la escuela)|
      entr\\w+ a clases|mejor fuente|para eso
    `),
  }),
  // Before `fh_people`, so that a faith is refused as such.
  claim(
    'fh_religion',
    [
      `${BELIEVER}(?! (?:school|st|street|church))`,
      lines(`
        (?:que|cual) (?:religion|iglesia|fe)|religion|(?:van|va|vas|vayan|ir|asist\\w+) (?:a|al) (?:la )?(?:iglesia|
        misa|templo|culto|mezquita|sinagoga)|(?:tu|su|misma|mismo|nuestra|de) (?:fe|iglesia|religion|congregacion|
        parroquia|templo|culto)|(?:valores|hogar|casa|familia|comunidad) (?:de fe|religios\\w+)|gente de fe|
        tus creencias|sus creencias|creencias|rezan|oran juntos|congregacion|la palabra de dios|temeros[oa]s? de dios|
        hermanos en cristo
      `),
      followed('no|sin', '(?:musulmanes|judios|mormones|catolicos|cristianos)', 2),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
          (?:don't|do not|never) ask|no (?:se )?(?:pregunt\\w+|importa|influye)|todas las (?:religiones|iglesias|fes)|
          cualquier (?:iglesia|religion|fe)|se llama|mapa|(?:queda|esta|hay)(?: \\S+){0,5} (?:millas?|minutos?|
          cuadras?)
        `),
    },
  ),
  claim(
    'fh_people',
    [
      followed(
        lines(`
          mayoria|mayormente|pur[oa]s?|much[oa]s?|casi tod[oa]s|tod[oa]s|sobre todo|llen[oa]s? de|predomina\\w*|hay|
          viven?|bastantes?|poc[oa]s|casi no|son|gran|mas|abundan?|principalmente|tipo de|clase de|nada mas|
          se junta\\w*|conocida por
        `),
        lines(`
          (?:${GROUP}|${KIN}|familias? jovenes|obrer[oa]s?|trabajador(?:es|as)?|ric[oa]s|pobres?|adinerad[oa]s|
          gente (?:bien|decente|de dinero|fea|rara|corriente|buena|mala|blanca|negra|humilde)|renteros|inquilinos)
        `),
        3,
      ),
      followed(
        'los de (?:ahi|alla|esa cuadra|esa calle|la cuadra)|la gente|gente|los vecinos|vecinos|vecinas|las familias|los residentes|habitantes|personas',
        lines(`
          (?:de ahi|de alla|ahi|alla|de la zona|del barrio|de la colonia|en placename|de placename|de esa|en esa|
          de ese|en ese|de por|alrededor|por ahi|por alla|de la cuadra)
        `),
        3,
      ),
      '(?:la gente|los vecinos|las vecinas|sus vecinos|tus vecinos|los residentes) (?:\\S+ )?(?:es|son|parece\\w*|habla\\w*|trabaja\\w*|viene\\w*|se)',
      `(?:${DISTRICT}|comunidad|poblacion|ambiente)(?: de| es| muy| mas| tiene| con| mucha| gran| mucho){0,3} ${GROUP}`,
      lines(`
        (?:buen[oa]s?|mal[oa]s?|amables?|amigables?|decentes?|tranquil[oa]s?|excelentes?|respetuos[oa]s?|chism\\w+|
        bonit[oa]s?) (?:vecinos|gente|vecinas)|(?:vecinos|gente|vecinas)(?: muy| bien| mas| super)? (?:buen[oa]s?|
        mal[oa]s?|amables?|amigables?|decentes?|tranquil[oa]s?|respetuos[oa]s?|trabajador\\w*|unid[oa]s?|educad[oa]s?|
        preparad[oa]s?|bonit[oa]s?|ruidos[oa]s?)
      `),
      lines(`
        (?:mayoria|tod[oa]s|son|pur[oa]s?|gente|familias|vecinos|vienen|muchos)(?: \\S+){0,3} de (?:mexico|michoacan|
        jalisco|oaxaca|guerrero|puebla|zacatecas|sinaloa|el salvador|guatemala|honduras|china|corea|india|filipinas|
        cuba|venezuela|colombia|haiti|otro pais|otros paises|su pais|tu pais|fuera)|diversidad|divers[oa]s?|
        multicultural\\w*|etni\\w+|demografi\\w+|raza|nivel (?:social|economico|cultural)|(?:clase) (?:alta|media|
        baja|trabajadora|obrera)
      `),
      `(?:${DISTRICT}|placename)(?: \\S+){0,3} (?:es|son)(?: \\S+){0,2} (?:de (?:familias|ricos|gente|puro|pura)|familiar)`,
    ],
    {
      before: DECLINED,
      anywhere: lines(`
        ${SOURCE}|55|62|edad|familiar(?:es)? conecta|de solter[oa] (?:arriba|en|con|encima|atras|sobre)|ventas|
        vendieron|barda|lote|cuanta gente|cuantas personas|todos son bienvenidos|tod[oa]s (?:reciben|tienen)
      `),
    },
  ),
  claim(
    'fh_steering',
    [
      lines(`
        (?:gente|personas|familias|parejas?|alguien|compradores|otros|los) como (?:tu|usted|ustedes|vos|la tuya|
        las tuyas|la suya|los suyos)|(?:con|entre|cerca de|junto a) (?:tu|su|sus|tus) (?:gente|paisanos|raza|
        comunidad|iguales)|con los (?:tuyos|suyos)|entre los (?:tuyos|suyos)|(?:su|tu) (?:propia )?(?:gente|raza|
        cultura|origen|acento|nacionalidad|etnia|apellido|tipo de gente|clase|color|procedencia)(?! (?:completo|
        paterno))
      `),
      lines(`
        encaj\\w+|va(?:s|n)? a encajar|a gusto(?: \\S+){0,5} (?:entre|con|en|ahi|alla)|
        mas comod[oa]s?(?: \\S+){0,5} (?:entre|con|en|ahi|alla)|como en casa|se sentir\\w+|te sentir\\w+|se (?:va|
        van) a sentir|te vas a sentir|sentirse|(?:no )?(?:lo|la|los|las|te|le|les) (?:reciban|reciben|van a recibir|
        acept\\w+|mirar\\w+|miran|verian|traten|tratan)(?: \\S+){0,3} (?:bien|mal|raro|feo)?|fuera de lugar|
        no son para (?:ti|usted|ustedes)|no es para (?:ti|usted|ustedes|gente|familias|personas)|pertenece\\w*(?! al)
      `),
      followed(
        lines(`
          evit\\w+|alejate|alejese|no (?:te|le|les) recomiendo|no (?:te|le|les) conviene|mejor (?:no|vemos|busquemos|
          busque|busca|vea|vamos|vayase|vete)|no (?:te|se) (?:metas|meta|vayas|vaya)|(?:te|le|les) conviene(?: mas)?|
          recomiendo (?:mejor|mas)|(?:te|le|les) recomiendo|(?:te|le|les) (?:sugiero|aconsejo)|no (?:compre|compres|
          busque|busques)|quedate|quedese|salte|yo (?:no )?(?:buscaria|compraria|viviria|evitaria)
        `),
        `(?:${DISTRICT}|placename|rumbo|lado|sur|norte|este|oeste|otro|otra|ahi|alla)(?! (?:de))`,
        4,
      ),
      lines(`
        (?:buen[ao]?|bonit[ao]|mejor|mejores|peor|peores|mal[ao]?s?|excelente|exclusiv[ao]s?|lind[oa]|fe[oa]|
        cotizad[ao]|prestigios[ao]|elegante|fina) (?:${DISTRICT}|zona)(?! (?:escolar|de))
      `),
      lines(`
        ${DISTRICT} (?:\\S+ )?(?:es |esta |son )?(?:muy |mas |bien |super |tan )?(?:buen[ao]|bonit[ao]|mal[ao]|
        exclusiv[ao]|deseable|lind[ao]|cotizad[ao]|prestigios[ao]|elegante|fe[oa]|agradable|respetable|corriente|
        decente|popof)
      `),
      followed('placename', '(?:buen|gran|mejor|lindo|bonito|mal) (?:lugar|sitio)', 3),
      `(?:${BELIEVER}|${GROUP}) como (?:tu|usted|ustedes)|por ser (?:${GROUP}|${BELIEVER}|${KIN})|siendo (?:${GROUP}|${BELIEVER}|${KIN}|mujer|hombre)`,
    ],
    {
      before: DECLINED,
      anywhere: '(?:prestamista|abogado|contador|banco)|que zona|cual zona|en que (?:zona|parte|ciudad)|cita|por (?:precio|distancia)',
    },
  ),
  claim(
    'fh_blockbusting',
    [
      followed(
        'zona|barrio|vecindario|colonia|placename|calle|cuadra|area|lugar|rumbo',
        lines(`
          (?:cambi\\w+|empeor\\w+|se (?:eche|echa|echo|esta echando) a perder|decae|decaiga|decayendo|
          va(?:ya)? para abajo|va de bajada|se (?:esta|va|llene|llena)(?: a)? llen\\w+|se (?:llene|llena)|
          deterior\\w+|bajando|ya no es)
        `),
        5,
      ),
      followed(
        lines(`
          inmigrantes|minorias|esa gente|otra gente|cierta gente|gente (?:diferente|nueva|distinta|rara|de fuera)|
          otro tipo de|nuevos vecinos|los que (?:se )?(?:estan|van|llegan)|tipo de gente|renteros|seccion 8|
          apartamentos de (?:bajos|renta)|bajos (?:ingresos|recursos)|vivienda (?:social|economica|publica)|${GROUP}
        `),
        lines(`
          (?:llegan\\w*|llegu\\w+|mudan\\w*|entran\\w*|mudandose|mudarse|comprando todo|comprando|metiendo|
          construy\\w+|viniendo|se estan|vienen|invad\\w+|poniendo)
        `),
        5,
      ),
      followed(
        'llegan\\w*|llegu\\w+|mudan\\w*|mudandose|entrando|viniendo|vienen|metiendose',
        '(?:otro tipo|otra gente|gente (?:diferente|nueva|distinta|rara|de fuera)|cierta gente|inmigrantes|minorias|esa gente|los nuevos)',
        4,
      ),
      followed(
        'antes (?:de )?que|antes de',
        `(?:valor|valores|precios?|empeor\\w+|cambi\\w+|llen\\w+|llegu\\w+|baj\\w+|sea tarde|mud\\w+|pierda\\w*|caiga\\w*)`,
        6,
      ),
      followed(
        'vecinos|duenos|familias|todos|muchos',
        '(?:ya )?(?:se (?:estan yendo|van|salen|fueron)|estan (?:vendiendo|saliendo|huyendo)|vendiendo)',
        3,
      ),
      lines(`
        mientras (?:pueda|puedas|todavia|aun|se puede)|no para bien|(?:valor|valores|precios?)(?: \\S+){0,5} (?:va|
        van) a (?:bajar|caer|perder)|(?:valor|plusvalia)(?: \\S+){0,4} (?:se pierde|pierde|baja|cae)
      `),
    ],
    { before: DECLINED, anywhere: '(?:tu|su|el) plan|planes' },
  ),
  claim('fh_people', [`${GROUP}(?! (?:hill|st|street|blvd))`], {
    before: DECLINED,
    anywhere: lines(`
      ${SOURCE}|american[oa]? (?:express|airlines|home)|duen\\w+|vendedor\\w*|propietari\\w+|estilo|comida|cocina|
      mueble|musica|idioma|solo (?:a )?\\w+|unicamente
    `),
  }),
]
