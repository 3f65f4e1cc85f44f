import type { Claim } from './claim.ts'
import { claim, near, followed } from './claim.ts'

// Clauses arrive without accents: the words below are written that way.
const AREA = 'zonas?|barrios?|vecindarios?|colonias?|areas?|calles?|ciudad|rumbos?|por ahi|por alla|ahi|alla|placename'
const DISTRICT = '(?:zonas?|barrios?|vecindarios?|colonias?|areas?)'
const GROUP =
  '(?:blanc[oa]s?|negr[oa]s?|latin[oa]s?|hispan[oa]s?|mexican[oa]s?|asiatic[oa]s?|chin[oa]s?|judi[oa]s?|musulman(?:a|as|es)?|cristian[oa]s?|catolic[oa]s?|mormon(?:a|as|es)?|inmigrantes?|gring[oa]s?|american[oa]s?|arabes?|extranjer[oa]s?|paisanos)'
const KIN =
  '(?:familias?|parejas?|ninos|hijos|solter[oa]s?|jubilad[oa]s?|gente mayor|gente joven|adultos|recien casados|profesionistas|jovenes|mayores|estudiantes)'
const QUALITY = 'buen[ao]?s?|mejor(?:es)?|excelentes?|mal[ao]?s?|gran(?:des)?|de primera|calificad[ao]s?|pesim[ao]s?'
const DECLINED = 'no (?:puedo|podemos|me toca|nos toca|me corresponde|opino|debo|se puede|permite)|la ley|ilegal'

/** Claims about areas and people in Spanish, by the reason code they are refused with. */
export const fairHousingEs: readonly Claim[] = [
  claim(
    'fh_safety',
    [
      near(AREA, 'segur[oa]s?(?! (?:que|de que|de casa|de vida))|insegur[oa]s?|peligros[oa]s?|pesad[oa]s?|feas?|feos?', 4),
      'es(?: \\S+){0,2} (?:segur[oa]|insegur[oa]|peligros[oa])(?! (?:que|de))',
      '(?:poc[oa]|much[oa]|baj[oa]|alt[oa]|nada de|sin|cero|menos|casi no hay) (?:crimen|delincuencia|criminalidad|violencia|pandillas)',
      followed('crimen|delincuencia|criminalidad', '(?:baj[oa]|alt[oa]|poc[oa]|nula)', 3),
    ],
    DECLINED,
  ),
  claim(
    'fh_schools',
    [
      followed(`(?:${QUALITY})`, '(?:escuelas?|distrito escolar)', 1),
      followed('escuelas?|distrito escolar', `(?:${QUALITY}|muy bien|\\d+/10)`, 6),
    ],
    DECLINED,
  ),
  // Before `fh_people`, so that a faith is refused as such.
  claim(
    'fh_religion',
    [
      '(?:familias?|barrio|zona|comunidad|hogar(?:es)?|gente|vecinos|valores|compradores) (?:muy )?(?:cristian[oa]s?|catolic[oa]s?|judi[oa]s?|musulman\\w*|mormon\\w*|evangelic[oa]s?|creyentes?)',
      followed('no|sin', '(?:musulmanes|judios|mormones|catolicos|cristianos)', 2),
    ],
    DECLINED,
  ),
  claim(
    'fh_people',
    [
      followed(
        'mayoria|pur[oa]s|much[oa]s|casi tod[oa]s|sobre todo|llen[oa] de|predominan|hay|viven',
        `(?:${GROUP}|familias(?: jovenes)?|jubilados|profesionistas|ninos|gente mayor|gente joven|gente trabajadora|gente bien)`,
        2,
      ),
      followed('la gente|los vecinos|las familias', '(?:de ahi|de alla|ahi|alla|de la zona|del barrio|en placename|de placename)', 2),
      '(?:la gente|los vecinos) (?:es|son)',
      `(?:${DISTRICT}|comunidad|poblacion)(?: de| es| muy){0,2} ${GROUP}`,
    ],
    DECLINED,
  ),
  claim(
    'fh_steering',
    [
      '(?:gente|personas|familias) como (?:tu|usted|ustedes|la tuya|las tuyas)|con tu gente|con los tuyos|entre los tuyos|encaj(?:as|arias)|vas a encajar',
      followed('evita|alejate de|no te recomiendo|no te conviene|mejor no', `(?:${DISTRICT}|placename|rumbo|lado)`, 4),
      `(?:buen[ao]?|bonit[ao]|mejor|mal[ao]?|excelente|exclusiv[ao]|linda?) ${DISTRICT}`,
      `${DISTRICT} (?:muy |mas )?(?:buen[ao]|bonit[ao]|mal[ao]|exclusiv[ao]|deseable|lind[ao])`,
      followed('placename', '(?:buen|gran|mejor|lindo|bonito|mal) (?:lugar|sitio)', 3),
    ],
    DECLINED,
  ),
  claim(
    'fh_family',
    [
      followed(
        'ideal(?:es)?|perfect[ao]s?|excelente|buen[ao]s?|hech[ao]|especial|pensad[ao]',
        `para (?:tu |una |un |las |los |la |el )?${KIN}`,
        1,
      ),
      '(?:sin|no (?:se )?(?:permit\\w+|acept\\w+|quier\\w+|admit\\w+)) (?:ninos|hijos)|sol(?:o|amente) adultos|(?:ambiente|zona|barrio|vecindario|colonia) familiar',
    ],
    `${DECLINED}|55|62`,
  ),
  claim(
    'fh_income',
    [
      followed(
        'no (?:se )?(?:acepta\\w*|toma\\w*|recib\\w*|quier\\w*|trabaj\\w* con|permit\\w*)',
        '(?:vouchers?|seccion 8|section 8|vales|asistencia|prestamos? va)',
        2,
      ),
      'sin (?:vouchers?|seccion 8|section 8)',
    ],
    'la ley|ilegal',
  ),
  claim(
    'fh_citizen',
    [
      followed('solo|solamente|unicamente', '(?:a )?(?:ciudadan[oa]s?|residentes legales|ingles|american[oa]s|con papeles)', 2),
      '(?:tienes|tiene|necesitas(?: tener)?|debes tener|hay que tener|con|sin) papeles(?! (?:de|del))|(?:estatus|situacion|estado) (?:migratori[oa]|legal)|eres (?:ciudadan[oa]|residente|legal|indocumentad[oa])',
    ],
    DECLINED,
  ),
  claim(
    'fh_disability',
    [
      followed(
        'no',
        '(?:apt[oa]|adecuad[oa]|buen[oa]|apropiad[oa]|sirve|ideal) (?:\\S+ ){0,3}(?:discapacitad\\w+|sillas? de ruedas|discapacidad|ancianos)',
        2,
      ),
      followed(
        'no (?:se )?(?:permiten|aceptan|admiten)',
        '(?:sillas? de ruedas|animales de (?:servicio|apoyo)|perros de servicio|discapacitad\\w+)',
        1,
      ),
      'eres discapacitad[oa]|tienes (?:una |alguna )?discapacidad',
    ],
    DECLINED,
  ),
  claim(
    'fh_seller_pref',
    [
      followed(
        'duen[oa]s?|vendedor(?:a|es)?|propietari[oa]s?|quien vende',
        `(?:prefier\\w+|quier\\w+|busca\\w*)(?: \\S+){0,4} (?:${KIN}|${GROUP}|casad[oa]s?|ciudadan[oa]s?|sin ninos|sin hijos)`,
        2,
      ),
    ],
    DECLINED,
  ),
  claim(
    'fh_blockbusting',
    [
      followed(
        'zona|barrio|vecindario|colonia|placename',
        '(?:cambie|cambia|cambiando|empeor\\w+|se eche a perder|se echa a perder|decae|decaiga|va para abajo|se esta llenando)',
        3,
      ),
      followed(
        `inmigrantes|minorias|esa gente|otra gente|cierta gente|gente diferente|${GROUP}`,
        '(?:llegando|mudando|entrando|mudandose|comprando todo)',
        3,
      ),
    ],
    DECLINED,
  ),
]
