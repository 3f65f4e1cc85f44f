import { ACCOMMODATE } from './care-accommodate.ts'
import { AREA_JUDGED } from './care-area.ts'
import { EQUAL_SERVICE } from './care-equal-service.ts'
import { UNLAWFUL } from './care-unlawful.ts'
import type { PhraseRow } from './phrase.ts'

/** Topics an answer must take up with care, surest first. */
export const CARE_PHRASES: readonly PhraseRow<string>[] = [
  ['unlawful_preference', UNLAWFUL],
  ['accommodate', ACCOMMODATE],
  ['equal_service', EQUAL_SERVICE],
  ['area_quality', AREA_JUDGED],
]

/** Lawful talk in the same words: a distance, a school calendar, a safe in the wall, a ramp for a boat. */
export const CARE_VETOES: readonly PhraseRow<string>[] = [
  [
    'equal_service',
    `juntando|reuniendo|buscando ..1 los|mis|unos papeles|documentos, mi|su|mis|nuestro hermana|hermano|mama|papa|suegra lives|vive ..2 with|con ..1 her|his|sus, sister|brother|mom|dad|cousin|family lives|live|lived ..2 with ..1 kids|children, why does it|that|this matter, why does it ..2 matter, por que importa ..1`,
  ],
  ['agreement', `firmar|firmo|sign|signing ..6 impuestos|impuesto|taxes|tax`],
  [
    'who_are_you',
    `
    con|a quien tengo|tiene|tenemos|debo|hay que|de ..3, de quien es|era|fue|son la|el|ese|esa|esta|este|las|los ..2, quien es el|la|su|tu|ese|esa ..1 dueño|dueña|agente|vendedor|vendedora|banco|prestamista|propietario, who is the|your|that ..2
    owner|lender|agent|seller|builder|bank|broker|inspector, what company holds|has|owns|services|built ..4
    `,
  ],
  [
    'area_quality',
    `
    my people|family are|is|live|lives|all ..1 there|here|around|in, mi gente|familia esta|vive|anda ..1 ahi|alla|aqui|por, i|we have|got ..2 tenants|tenant|renters|renter ..6, my|our tenants|tenant|renters ..6, tengo|tenemos ..1 inquilinos|inquilino ..6,    any|what|which schools|school ..1 within|near|close ..3, are|r you|u|they good at ..2, what|how ..3 neighbor|neighbors|vecinos asking|listed|sell|sold|get|paid, water pressure ..4, flood zone ..2, is|are now|this|it ..1 a? bad|good time, black|white|brown|gray|dark windows|window|shutters|doors|trim ..2, rampa|rampas ..2 bote|lancha|troca|trailer|camper|carro, cerca para ..1 caminar|ir ..2,
    walk|transit|bike score ..1, that|this|it for looking|seeing|viewing|touring ..1 houses|homes|places, how safe is my|our|the deposit|money|offer|loan|escrow|equity, bad if i|we ..2 have|had ..6, bad|good rate|rates|deal|payment ..1, part of ..1 city|rancho|upland|fontana|ontario|the, old|previous|current owner ..3, best|better|good street|way|route|exit ..2 to|access|get|freeway, family|living|great|game|dining room ..3, neighbors|neighbours|vecinos ..1 close|far|near|away|attached|cerca|lejos|pegados ..2, 55|# plus|and over|up
    community|complex|park|building ..2, # plus community|complex|park, age restricted|qualified ..2, bad|good|weird|strong|funny smell|smells|odor|water|pressure|cell|reception ..1, break|leak|crack|hole in the|a|my|our|one
    pipe|pipes|line|wall|roof|fence|slab|window ..1, mal olor ..1, mala presion ..1,
    what|wat school ..2 is it in, escuela|primaria|secundaria|prepa|preparatoria le|la|les ..1 toca|corresponde, from the ..1 school,
    calle|zona tranquila, quiet street, how far ..8, a|the|gun|wall|floor|fire safe ..1 bolted|in|stay|stays|included|hidden|built|come,
    safe bolted|in|closet ..2, safe to walk|stand ..3 deck|roof|balcony|porch|stairs|floor|floors|attic|bridge|ice, safe to stand|use|say|drink|swim|climb|touch|visit,
    deck|balcony|stairs|wiring|pool|roof|foundation|porch|railing|fence|chimney|panel|garage|gate|water|yard ..3
    safe|secure|safety|dangerous|bad ..2, safety fence|gate|cover|inspection|features, safe for|with ..2 dog|dogs|pets|large|pool, how
    far|close|long|many|much|big|old ..14, how bad is ..2 drive|traffic|commute|smell|damage|leak|noise|parking|hoa|crack ..8,
    miles|minutes|blocks|walking|distance|walk|close|near|far|next|behind|across|back|backs|drive ..8
    school|schools|elementary|campus|middle|high|secundaria|primaria|escuela,
    school|schools|elementary|campus|middle|high|secundaria|primaria|escuela|escuelas ..6
    miles|minutes|walking|distance|close|far|bus|field|lunch|year|ends|out|starts|boundary|name|zoned|assigned|
    cuadras|lejos|caminando|minutos|millas|queda|calendar, school|escolar|district year|starts|ends|calendar|ano|is|district ..2, school
    district is|line|name|boundary|does|do|code, what|which school|elementary|high|schools|middle ..2
    district|is|are|does|do|would|zoned|assigned|feed|feeds|it ..3 it|this|that|zoned|assigned|go|in|for|?, cuantas|cuantos|que
    tan|cuadras|lejos|queda lejos|cerca|cuadras|queda ..8, que tan ..1 lejos|cerca|cuadras ..8, a que distancia ..8,
    cuadras|lejos|cerca|distancia ..6 secundaria|primaria|escuela|prepa|kinder, distrito escolar pertenece|toca|le, a que
    distrito|escuela|primaria|secundaria|prepa ..3 pertenece|toca|van|corresponde|asignada, da|esta|queda ..3 a la|de ..1 escuela,
    barda|cerca|pared ..8 escuela|segura|vecinos|vecino, caja fuerte ..6,
    alberca|cerca|barda|reja|puerta|terraza|balcon|escalera|escaleras ..3 segura|seguro ..4, esta|estas|estan|estoy segura|seguro|seguros
    ..1 que|de|?, seguro de|contra|medico|social|que|para ..2, acaben|acaba|terminen|empiecen|termine las|la|el clases|escuela|año|ciclo
    ..6, neighbors ..1 fence|house|houses|yard|wall|tree|driveway|dog, close|near|far ..2 neighbors ..3, neighbors ..1 houses ..4, my|our
    current? neighbors|neighbor ..4, our|my|mi|el|la|mis neighbor|vecino|vecina|vecinos sold|vendio|listed|vendieron|told|just|dijo ..3,
    quiet street|road|cul ..3, busy|quiet ..1 road|street ..3, still in school|college, back to school, school
    teacher|teachers|job|work|loan|loans, teach|teacher|work|works ..4 school|elementary|high|escuela, trabaja|trabajo ..3
    escuela|primaria, kids|daughter|son|children ..2 school ..1 starts|ends|year|out|in|, bad|good|nice ..1 part is|of ..1
    house|deal|kitchen|it|the, safe ..1 assume|say|bet, my job is safe, trabajo es seguro, crime ..1 shows|novel, area rug|code, part ..1
    time, good time ..6, mejor hora|dia|fecha ..6, there ..2 nice ..1 kitchen|yard|homes|houses, good|great|nice ..2 place|area to
    start|for, bad credit ..2, asian|mexican|indian|chinese|korean ..1 grocery|market|food|restaurant|store|bakery ..2
    `,
  ],
  [
    'accommodate',
    `
    stairs|steps ..2 to|from|at|up|in the ..1 front|back|door|porch|attic|basement|deck, teacher next door, rampa|rampas|ramp|ramps ..4 bote|lancha|troca|trailer|camper|boat|rv|truck|motorcycles, tienda|tiendas|parque|store|stores|shops ..4 caminar|caminando|walking|walk, big|large family ..4 parking|garage|driveway|cars,
    ramp removable|stay|stays, rampa se queda, rampa|ramp ..3 with|con the|la house|casa, wheelchairs|ruedas ..6 ramps|enseñe|show, show
    ..6 wheelchairs, blind|ciego ..2 still|igual|can ..4 buy|comprar|help|ayudan, autism ..2 will the hoa ..3, disability ..1
    check|income|benefits|pension|payments, disabled vet|veteran ..8, on disability ..6, on ..1 va check, pension por|de discapacidad ..3,
    vets|veterans have a hard time ..6, walk in closet|closets|pantry, wife|husband|mom|mother ..4 walk in, no wheelchairs|wheelchair ..6,
    nobody with ..8, keep ..6 disabled people ..3, que no sea ..8, ramp|ramps|wide|wider ..5
    gate|boat|rv|trailer|truck|wheel|bikes|motorcycle|loading|fifth, gate|driveway|side ..6 wide|ramp ..6, fifth wheel, stroke of, stairs
    ..3 carpet|carpeted|creak|railing|wood, sofa|bed|sectional|couch|furniture|piano ..8 stairs|steps, stairs|steps ..4
    bed|sofa|couch|furniture|dog|carpet, no stairs ..1 photo|pictures, walker ave|avenue|st|street|rd|road|dr|ln|blvd, ramp speed,
    freeway|highway|off|on ramp, handicap parking ..1 hoa, next steps|step, killing me ..3, bad back ..1 yard|porch|deck|patio|fence, back
    yard|deck|door|patio|porch ..3, wide ..1 lot|street|open|driveway, accessible ..1 by|from|to ..1 freeway|highway|train|bus|public,
    blind|blinds ..1 offer|spot|stay|curtains, window|corner|vertical blinds|blind ..3, on|in ramp ..1 freeway, steps ..2
    buy|buying|process|sell|selling|take|closing|to|from|away, two|few|couple steps ..1 from|away, no steps ..1 taken|yet, por escrito ..1
    la|el|una|mi oferta ..1, escaleras ..3 alfombra|madera
    `,
  ],
  [
    'equal_service',
    `
    weed|screen|keep|filter ..2 out ..6, turn down anyone|anybody|people ..6, buyer|buyers is|are ..2 not ..4 disability|voucher,
    safest|safe part|area ..6, caminar solos|solas ..4, dialisis ..6, send|mande|mandes me ..4 in|de|from ..8, tell|telling
    anybody|anyone|them ..8, not handing ..8, llevar|traer ..2 mis hijos|niños ..3, va loan|loans ..3 rate|rates|limit|process|appraisal,
    single story|level|family|car|floor|pane|garage ..6, ok|okay ..2 with me|us|that|it ..2, do|would|will|can
    owners|sellers|they|seller|owner ..3 mind|care|accept|ok|okay ..3
    price|offer|contingent|contingency|less|closing|repairs|rent|leaseback|if|pets|dogs|cats|dog|under|cash ..3, old ..2
    roof|is|hvac|house|home|furnace|water, how old ..6, kids|children ..1 left|room|rooms|playset|trampoline ..6, after ..1
    kids|children|school ..6, people like ..2 best|more|most|to|the, allowed|ok|okay ..4
    hoa|rent|airbnb|rv|boat|dogs|pets|chickens|park|parking, spanish style|speaking|tile ..3, english|ingles ..2 o español|or spanish,
    in|en spanish|español ..2, age ..1 of|restricted ..2, mello roos, va|fha ..2 approved|appraisal|ok ..2 condo|condos|complex|?, how
    much ..6, even if|though ..1 it|the|that|price|they|rates ..4, social ..1 media|room|events, problem ..2
    roof|plumbing|leak|foundation|title|permit|septic|termites ..4, married|husband|wife ..1 name|title|on ..2, may|can|could i|we
    also|still|even ..3 see|tour|get|look|visit|use|work ..2 it|the|house|inside|one|photos|pool|gym|home|at|on|that ..2, even ..1
    though|if|when i|we ..1 am|are|do|have ..2 busy|looking|ready|approved|renting|under|in|an|preapproved|not|working|selling|early
    `,
  ],
  [
    'unlawful_preference',
    `
    my people|family are|is|live|lives|all ..1 there|here|around|in, mi gente|familia esta|vive|anda ..1 ahi|alla|aqui|por, what sort|kind|type of people ..8, do ..6 people|families live ..3, will i be ..8, am i the only ..8, sell|selling to
    someone|somebody|a|anyone ..3 cash, puedo ..4 solo ciudadanos|residentes, will|would|do the|they|owners|sellers ..6
    fine|ok|okay|problem, is it mostly|all ..6, are there ..1 lots|many|a ..8, white|black|brown|gray|blue ..1
    one|house|kitchen|cabinets|shutters|door|doors|fence|trim|granite|counters|tile|siding|roof|paint|walls|brick|appliances ..3, with
    the|a ..1 black|white ..2, casa blanca|negra|cafe ..3, puerta|pared|cocina|cocinas|gabinetes blanca|blancas|negra|blancos|negros, not
    ..1 christian|jewish|muslim school|st|street, no kids ..1 just|yet|so|only|of|at|in|living ..1 my|me|us|our, no ..1
    kids|children|families ..1 in the picture|yet, without kids ..1 we|i, anything ..2 kids|children ..3 room|school|yard|park, with ..2
    kids|family|families ..1 room|in, no ..3 kids|children ..1 room|yard|pool, away from ..4
    freeway|school|schools|busy|apartments|airport|train|noise, only ..3 families ..1 home|room|single, not ..4 families ..1
    room|sure|single, single family|story|level|car ..6, mexican|spanish|asian|chinese|indian style|tile|grocery|market|restaurant|food
    ..4, tienda|panaderia|comida|mercado|restaurante|estilo mexicana|mexicano|china|latina|latino ..3, people ..2 single|married ..2
    title, only ..2 americans ..1 airlines, adults only ..1 two|us|no, no hay ..1 niños|hijos ..1 todavia|aun, no ..2 vender ..2
    casa|todavia|ahorita|aun
    `,
  ],
]
