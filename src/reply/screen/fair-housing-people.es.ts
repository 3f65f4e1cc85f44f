import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'
import { AID, AREA, BELIEVER, DECLINED, GROUP, IMPAIRED, KIN, SELLER } from './words.es.ts'

const NO_HARM = lines(`
    no problem|le funciona con|asi busco|(?:does|would|will) (?:that|it|this)(?: \\S+){0,2} work for|
    no (?:necesita\\w*|hace falta|tiene\\w* que|hay que|se requiere|es requisito)(?: (?:ser|tener))?|no (?:hay|es|
    tiene|seria|sera|importa|afecta|cambia|influye|se niega)(?: \\S+){0,2} (?:problema|inconveniente|obstaculo|
    ningun\\w*|nada|diferencia)|sin problema|no importa|no afecta|nadie puede|la ley|las leyes|ilegal|bienvenid[oa]s?|
    claro que si|con gusto|igual que|la busqueda es la misma|mism[oa] (?:busqueda|servicio|atencion)|no (?:lo |
    la )?(?:preguntamos|pregunto|usamos|pedimos|necesitamos saber)
  `)

/** Claims about who may or should live somewhere, in Spanish. */
export const fairHousingPeopleEs: readonly Claim[] = [
  claim(
    'fh_seller_pref',
    [
      followed(
        SELLER,
        lines(`
          (?:prefier\\w+|prefer\\w+|quier\\w+|busca\\w*|solo|solamente|unicamente|no (?:le |les )?(?:vende\\w*|
          quier\\w+|acepta\\w*|renta\\w*)|pid\\w+|insist\\w+|espera\\w*|dese\\w+|le gustaria|les gustaria|suena\\w*|
          rechaz\\w+|anda\\w* buscando|vende\\w*)(?: \\S+){0,7} (?:${KIN}|${GROUP}|${BELIEVER}|sin ninos|sin hijos|
          como (?:ell[oa]s|el|ella)|de su (?:iglesia|pais|misma|propia|fe|raza|tierra|pueblo|religion|cultura|gente)|
          su propia gente|mism[oa] (?:fe|iglesia|religion|origen|cultura)|tradicional(?:es)?|blanc[oa]s?|negr[oa]s?|
          heterosexual\\w*|nacid[oa]s aqui|${IMPAIRED})
        `),
        3,
      ),
      followed(
        lines(`
          no (?:se )?(?:le |les |la |lo )?(?:mostramos|muestro|mostrare\\w*|mostraremos|ensenamos|ensenar\\w*|
          vend\\w+|rent\\w+|traemos|traer\\w*|llevamos|llevar\\w*|ofrec\\w+)
        `),
        `(?:${KIN}|${GROUP}|${BELIEVER}|ciudadan[oa]s?|${IMPAIRED}|ese tipo|esa gente|cierta gente)`,
        7,
      ),
      followed(
        'solo|solamente|unicamente|puros?|nada mas',
        lines(`
          (?:traer\\w*|mostrar\\w*|llevar\\w*|vender\\w*|buscar\\w*|compradores|familias|a)(?: \\S+){0,4} (?:${GROUP}|
          ${BELIEVER}|casad[oa]s|decentes?|nacid[oa]s|como (?:ell[oa]s|ustedes|usted))
        `),
        3,
      ),
      lines(`
        que tipo de (?:gente|comprador(?:es)?|familia|personas?)(?: \\S+){0,4} (?:quiere\\w*|prefiere\\w*|gust\\w+|
        compre|viva)|(?:gente|familia|comprador(?:es)?|personas?) (?:de fuera|adecuad[oa]s?|correct[oa]s?|decentes?|
        como ell[oa]s|indicad[oa]s?)|(?:filtr\\w+|descart\\w+|exclu\\w+)(?: \\S+){0,4} (?:compradores|gente|familias|
        personas|a los|a las)
      `),
    ],
    { before: DECLINED },
  ),
  claim(
    'fh_family',
    [
      followed(
        lines(`
          ideal(?:es)?|perfect[ao]s?|excelentes?|buen[ao]s?|hech[ao]s?|especial|pensad[ao]s?|disenad[ao]s?|justo|
          mejor|preciosa|lind[oa]s?|bonit[oa]s?|adecuad[oa]s?|apropiad[oa]s?|apt[oa]s?|recomendad[oa]s?|
          com[oa]d[oa]s?|genial|maravillos[oa]s?|conviene\\w*|lugar|casita|nido
        `),
        `(?:para|a|de)(?: (?:tu|una|un|las|los|la|el|su|que|unos|unas|criar|formar|muchas|toda|todas|gente|alguien|ver|crecer))* ${KIN}`,
        2,
      ),
      lines(`
        (?:sin|no (?:se )?(?:les |le |los |las )?(?:permit\\w+|acept\\w+|quier\\w+|admit\\w+|dej\\w+|rent\\w+|
        recib\\w+|gust\\w+|conviene\\w*)|no hay|no es (?:lugar |apto |apta |buen[oa]? |ideal |recomendable )?para|
        prohibid\\w+|ningun|nada de)(?: \\S+){0,3} (?:ninos?|hijos?|bebes?|menores(?: de)?|familias?|chamacos|parejas|
        solter[oa]s?|embarazad\\w+)
      `),
      lines(`
        (?:solo|solamente|unicamente|nada mas|puros?|exclusiv\\w+)(?: \\S+){0,3} (?:adultos?|mayores|parejas|familias|
        solter[oa]s?|mujeres|hombres|matrimonios|casad[oa]s|profesionistas)|(?:ambiente|zona|barrio|vecindario|
        colonia|lugar|edificio|calle) familiar|(?:criar|formar|hacer|empezar|crecer) (?:una |tu |su |a |la |sus |
        tus )*(?:familia|ninos|hijos)|(?:esta|estan|eres|es usted|son) (?:\\S+ )?(?:casad[oa]s?|solter[oa]s?|
        divorciad[oa]s?|embarazad[oa]s?)|(?:piensan?|piensas|planean?|planeas|van a|
        quieren?)(?: \\S+){0,3} (?:tener )?(?:hijos|bebes?|ninos|familia)|cuant[oa]s (?:hijos|ninos)|
        tiene[ns]? (?:hijos|ninos|esposo|esposa|marido)|con (?:tus |sus |tantos |\\w+ )?(?:hijos|ninos|
        bebe)(?: \\S+){0,4} (?:mejor|no|conviene|batall\\w+)|los ninos (?:molest\\w+|hacen)|familia tradicional|
        recien casados|por los ninos
      `),
      near(
        KIN,
        lines(`
          (?:te|le|les|se) (?:conviene\\w*|convendria|recomiendo|quedaria|vendria)|apartamento|departamento|
          ideal(?:es)?|perfect[ao]s?|bienvenid[oa]s no|se quejan|ruido|no caben|estorb\\w+|molest\\w+
        `),
        6,
      ),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
        55|62|${NO_HARM}|de un piso para toda la familia|sin escalones|cuart[oa] (?:de|para) (?:los )?(?:ninos|hijos)|
        de solter[oa] (?:arriba|en|con|encima)|^(?:cuantos|cuantas)|(?:su|tu) (?:mama|papa|familia|hij[oa])
      `),
    },
  ),
  claim(
    'fh_income',
    [
      near(
        AID,
        lines(`
          no|sin|ni|nunca|rechaz\\w+|solo|solamente|unicamente|olvid\\w+|descart\\w+|nieg\\w+|niega\\w*|no se puede|
          excepto|menos|evit\\w+|mejor|complic\\w+|problema|prefier\\w+|batall\\w+
        `),
        8,
      ),
      followed(
        'no (?:se )?(?:acepta\\w*|toma\\w*|recib\\w*|quier\\w*|trabaj\\w* con|permit\\w*)',
        '(?:vouchers?|seccion 8|section 8|vales|asistencia|prestamos? va)',
        2,
      ),
      lines(`
        (?:sueldo|trabajo|empleo|ingreso) (?:de verdad|real|fijo|propio) (?:solo|nada)|gente que (?:si )?trabaj\\w+|
        solo (?:a )?(?:gente )?con (?:trabajo|empleo|sueldo)
      `),
    ],
    { anywhere: NO_HARM },
  ),
  claim(
    'fh_citizen',
    [
      followed(
        lines(`
          solo|solamente|unicamente|puros?|nada mas|exclusiv\\w+|hay que|tiene[ns]? que|debe[ns]?|necesita\\w*|
          exig\\w+|pid\\w+|requier\\w+|requisito|obligatorio|no|sin|si no
        `),
        lines(`
          (?:ser |a |tener |hablar |saber |que |sean |hablen |con |los |las |bien |su |tu )*(?:ciudadan[oa]s?|
          ciudadania|residentes? (?:legal(?:es)?|permanente\\w*)|ingles|american[oa]s|con papeles|papeles(?! (?:de|
          del|para))|documentos migratorios|green card|tarjeta verde|visa|estatus|legal(?:es)?(?! (?:de|del))|
          indocumentad[oa]s?|ilegales?|extranjer[oa]s?|inmigrantes?|nacid[oa]s? aqui|seguro social)
        `),
        3,
      ),
      lines(`
        (?:tienes|tiene|tienen|necesitas(?: tener)?|debes tener|hay que tener|con|sin) papeles(?! (?:de|del))|
        (?:estatus|situacion|estado) (?:migratori[oa]|legal)|(?:eres|es|son) (?:usted |ustedes |
        tu )?(?:ciudadan[oa]s?|residentes?|legal(?:es)?|indocumentad[oa]s?|ilegal(?:es)?|nacid[oa])|de que pais|
        donde nacio|donde nacist\\w*|(?:su|tu) (?:nacionalidad|ciudadania|visa|green card|estatus)|acento|
        no habl\\w+ ingles|habl\\w+ (?:bien )?(?:el )?ingles para|cruz\\w+ la frontera|la migra
      `),
    ],
    { before: DECLINED, anywhere: `${NO_HARM}|como prefier\\w+|(?:en )?(?:espanol o (?:en )?ingles|ingles o (?:en )?espanol)` },
  ),
  claim(
    'fh_disability',
    [
      near(IMPAIRED, 'no|sin|ni|mejor|nunca|prohib\\w+|rechaz\\w+|evit\\w+|solo|problema|molest\\w+|batall\\w+|descart\\w+|prefier\\w+', 8),
      lines(`
        eres discapacitad[oa]|tiene[ns]? (?:usted )?(?:una |alguna )?(?:discapacidad|enfermedad)|que (?:enfermedad|
        discapacidad|tiene (?:su|tu) (?:hijo|esposo|esposa|mama|hija))|(?:por|con|debido a|dada) (?:su|
        tu) (?:enfermedad|discapacidad|condicion|salud|edad|estado|problema|silla)|(?:su|tu) (?:enfermedad|
        discapacidad|diagnostico)|gente sana|personas sanas|(?:poder|pueda\\w*|puedan) (?:subir|caminar|valerse)|
        (?:activ[oa]s|san[oa]s) y|a su edad|muy mayor|ya esta grande|valerse por|saludables?
      `),
    ],
    { before: DECLINED, anywhere: `${NO_HARM}|escalones|rampa|sin escaleras|una planta|un piso|accesibles?` },
  ),
  claim(
    'fh_seller_pref',
    [
      near(
        `${SELLER}|comprador(?:es)?|su casa|tu casa`,
        `${KIN}|${GROUP}|${BELIEVER}|${IMPAIRED}|ciudadan[oa]s?|cierto tipo|esa gente|buena gente`,
        9,
      ),
    ],
    {
      before: DECLINED,
      anywhere: `${NO_HARM}|55|62|cierr\\w+|cerrar|agente|equipo|familiar|(?:tu|su) (?:familia|mama|papa|hijo|hija|hijos|esposa|esposo)|cuant[oa]s`,
    },
  ),
  claim('fh_people', [near(`${KIN}|vecinos|gente|personas|residentes`, `(?:${AREA})(?! (?:prefier\\w+|busca\\w*|te|le))`, 4)], {
    before: DECLINED,
    anywhere: lines(`
      ${NO_HARM}|censo|cuant[oa]s?|buscan?|busca\\w*|alguien|(?:tu|su|sus|tus) (?:familia|mama|papa|hijo|hija|hijos|
      ninos|esposa|esposo|papas|padres)|recreo|juegos|centro|parque|55|para que|de solter[oa]
    `),
  }),
]
