/** Word classes the claims of this folder are built from, Spanish. Clauses arrive without accents: the words are written that way. */

import { lines } from '../../lib/lines.ts'

export const AREA = lines(`
    zonas?|barrios?|vecindarios?|colonias?|areas?(?! (?:de|para|comun))|calles?|cuadras?|ciudad|pueblo|rumbos?|
    comunidad|complejo|edificio|fraccionamiento|conjunto|residencial|por ahi|por alla|por aca|por aqui|ahi|alla|lado|
    esquina|parte de|lugar|placename|urbanizacion|privada
  `)
export const DISTRICT =
  '(?:zonas?|barrios?|vecindarios?|colonias?|areas?|comunidad|rumbos?|calle|cuadra|fraccionamiento|urbanizacion|lado|parte)'
const COSA = lines(`
    (?:gabinetes?|paredes?|cocinas?|granito|mesas?|cubiertas?|puertas?|ventanas?|cerca|piso|azulejos?|casa|techo|
    marmol|tienda|mercado|panaderia|restaurante|iglesia|escuela|estilo|hill)
  `)
export const GROUP = lines(`
  (?:(?:latin[oa]s?|hispan[oa]s?|mexican[oa]s?|asiatic[oa]s?|chin[oa]s|corean[oa]s?|filipin[oa]s?|vietnamitas?|
  hindues?|indi[oa]s|arabes?|african[oa]s?|haitian[oa]s?|salvadoren[oa]s?|guatemaltec[oa]s?|centroamerican[oa]s?|
  dominican[oa]s?|cuban[oa]s?|japones(?:es|as?)?|armeni[oa]s?|rus[oa]s|gring[oa]s?|american[oa]s?|anglos?|
  afroamerican[oa]s?|morenos|negros|blancos|gueros|inmigrantes?|migrantes?|extranjer[oa]s?|paisan[oa]s?|minorias?|
  gays?|lesbianas?|homosexuales?|ilegales?|indocumentad[oa]s?|refugiad[oa]s?|raza)(?<!(?:cocina|cocinas|gabinetes|
  mesas|paredes|puertas|estilo|comida|restaurante|tienda|mercado|panaderia|marmol|granito|azulejos|bano|banos|techo|
  cerca) \\w+)|(?<=(?:gente|familias?|personas?|vecinos|compradores?|pareja|parejas|raza|poblacion|barrio|zona|
  colonia|comunidad) (?:muy |de color |mas |puros? |puras? )?)(?:blanc[oa]s?|negr[oa]s?|moren[oa]s?|guer[oa]s?|
  chin[oa])|gente de color)(?! ${COSA})
`)
export const BELIEVER = lines(`
    (?:cristian[oa]s?|catolic[oa]s?|judi[oa]s?|musulman(?:a|as|es)?|mormon(?:a|as|es)?|evangelic[oa]s?|creyentes?|
    protestantes?|testigos de jehova|ate[oa]s|hinduistas?|budistas?|religios[oa]s?)
  `)
export const KIN = lines(`
    (?:familias?(?! (?:room))|parejas?|matrimonios?|ninos?|ninas?|hijos?|hijas?|bebes?|chamacos|chiquitos|peques?|
    solter[oa]s?|jubilad[oa]s?|pensionad[oa]s?|retirad[oa]s?|gente (?:mayor|joven|grande|trabajadora|decente|bien|
    humilde|rica|pobre|buena|mala|tranquila|educada)|adultos(?: mayores)?|personas mayores|recien casados|
    profesionistas?|profesionales|jovenes|mayores|ancian[oa]s?|viejitos|viejos|estudiantes|mamas?|papas?|
    madres?(?: solteras?)?|padres?|abuelitos|casad[oa]s?|divorciad[oa]s?|viud[oa]s?|embarazad[oa]s?|mujeres|hombres|
    senoritas|veteran[oa]s?|militares|clase (?:alta|media|baja|trabajadora|obrera))(?! (?:de (?:los )?zapatos))
  `)
export const SELLER = lines(`
    duen[oa]s?|vendedor(?:a|es)?|propietari[oa]s?|quien vende|caser[oa]s?|la senora|el senor|los senores|
    arrendador(?:a|es)?|la pareja que vende|la familia que vende|asociacion|junta|mesa directiva
  `)
export const AID = lines(`
    vouchers?|seccion (?:8|ocho)|section 8|vales? de vivienda|vales|asistencia(?: publica| social)?|
    ayuda(?:s)? (?:del|de) (?:gobierno|la ciudad|vivienda)|ayuda del gobierno|ayuda gubernamental|subsidi\\w+|
    (?:prestamos?|creditos?|financiamiento|hipotecas?|compradores?) va|va loan|veteran[oa]s?|welfare|estampillas|
    seguro social|incapacidad|pension(?: por \\w+)?|desempleo|beneficios|programas? de (?:vivienda|gobierno|ayuda)|
    hud
  `)
export const IMPAIRED = lines(`
    discapacitad\\w+|discapacidad(?:es)?|sillas? de ruedas|minusvalid\\w+|invalid[oa]s?|enfermedad(?:es)?|
    enferm[oa]s?|problemas mentales|salud mental|mentalmente|ancian[oa]s?|cieg[oa]s?|sord[oa]s?|autis\\w+|autismo|
    andaderas?|animales? de (?:servicio|apoyo)|perros? de (?:servicio|apoyo|asistencia)|cuidador(?:a|es)?|
    impediment\\w+|lisiad\\w+|loc[oa]s|muletas|oxigeno|necesidades especiales
  `)
export const DECLINED = lines(`
    no (?:\\S+ )?(?:puedo|podemos|me toca|nos toca|me corresponde|nos corresponde|opino|opinamos|debo|debemos|
    se puede|permite|califico|calificamos|juzgo|juzgamos|comento|comparo|recomiendo ni|hablo de|preguntamos|pregunto|
    usamos|filtro|filtramos|escogemos|elegimos|excluimos|discriminamos|rechazamos)|la ley|las leyes|ilegal|
    vivienda justa|contra la ley
  `)
export const SOURCE = lines(`
    (?:sheriff|policia|ciudad|condado|censo|distrito|estado|departamento|tablero|portal|
    pagina)(?: \\S+){0,6} (?:publica\\w*|tiene\\w*|datos|mapas?|estadisticas?|informa\\w*|reportes?|numeros|sitio|
    pagina)|(?:datos|mapas?|estadisticas?|cifras|numeros|reportes?|registros?|informacion|consult\\w+|pagina|sitio|
    revis\\w+)(?: \\S+){0,5} (?:sheriff|policia|ciudad|condado|censo|distrito|estado)|censo
  `)
