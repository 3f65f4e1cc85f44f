import { oneOf } from './phrase.ts'

const TELLS = oneOf(`
  disabled blind deaf gay lesbian trans transgender muslim jewish sikh hindu pregnant divorced widow widowed widower single undocumented
  immigrant refugee retired black haitian mexican veteran vet nonbinary queer older elderly expecting unmarried asylum foreigner foreign
  catholic christian mormon buddhist separated bipolar autistic hiv sober amputee
`)
const DICE = oneOf(`
  haitiano haitiana mexicano mexicana gay lesbiana lesbianas indocumentado indocumentada musulman musulmana judio judia embarazada viuda
  viudo divorciada divorciado soltera soltero discapacitado discapacitada inmigrante refugiado negro negra dominicana salvadoreño
  guatemalteco cubano venezolano hondureño colombiano pensionado jubilado jubilada veterano sordo ciego extranjero extranjera trans
  homosexual mayor cristiano hindu residente
`)

/** Who they are, told with the question whether that is all right. */
export const EQUAL_SERVICE = `
  does|would|will|do ..3 scare|bother|worry|turn ..2 sellers|owners|anyone|anybody|them, sellers|owners mind >, out of ..2
  army|marines|navy|service|military ..6, unmarried ..6 buy|qualify|together|problem|?, not married ..4 together, if we are not married,
  my girlfriend|boyfriend|partner and i ..2 buy|both|together|get, help|helping ..2 single women|men|moms|mothers|dads|people, going ..1
  it ..1 alone after ..6, # of us ..6 family|counting|problem|scare|scares|fit, two|three|four|five|six|seven|eight|nine|ten of us ..6
  family|counting|problem|scare|scares, todavia me prestan|dan|aceptan|ayudan, fui|servi ..2 marine|marines|militar|ejercito|army|veterano
  ..6, prestamo va ..4 aceptan|problema|inconveniente, somos ..1 #|siete|ocho|nueve|diez|seis|cinco en|de ..3 familia ..4, tps ..6, puedo
  ..1 aplicar ..4, family ..3 owners|sellers|they ..2 be ..1 fine|ok|okay ..2, i|we|my|our|me|us|im ..6
  ssdi|ssi|voucher|muslim|jewish|gay|lesbian|trans|transgender|pregnant|immigrant|immigrants|undocumented|citizen|
  citizens|visa|accent|hijab|widow|widowed|widower|divorced|disability|refugee|refugees|foreign|foreigner|hindu|sikh|
  buddhist|haitian|unmarried|foster|twins|triplets|autistic|disabled|veteran|vet|bipolar|hiv|cancer|asylum|arabic|
  surrogate|turban|daca|itin ..8 ?, my|our last name ..3, my husband|wife|partner|boyfriend|girlfriend|fiance is|are|and i are ..1
  black|white|asian|latino|latina|muslim|jewish|trans|mexican|deported|from|undocumented|a|another ..2, interracial ..1, mixed
  race|couple|family ..1, age|race|religion|gender|orientation|status|nationality ..2 matter|problem|issue|count|affect|against, against
  me|us, look at us|me ..2 funny|weird|different, can|could|will|would ..1 someone|people|person|couple|family|woman|man|mom ..2
  like|with|on|who|my ..4 buy|qualify|get|apply|work|rent|use|still ..2, mom|dad|father|mother of # ..4, of ..1 four|five|six|seven|eight
  kids|children ..2, newly|recently divorced|widowed|arrived|immigrated ..2, from ..1 another|different country|culture ..2, moved here
  from ..4, do i|we ..1 have|need to be ..3 citizen|married|resident|legal|english|christian|american|a ..1, does it matter ..4
  i|we|that|if ..6, is it|that|this ok|okay|fine|weird|alright|cool|a ..1 problem|issue|if|that|? ..1 i|we ..1 am|are|have|speak|get ..3,
  i|we|my ..1 get|receive|collect|am|use|have|live|is|depend ..2 on|from|a?
  disability|voucher|ssi|ssdi|pension|assistance|benefits|welfare|section|housing|retirement|unemployment|survivor|alimony ..2,
  soy|somos|estoy|mi|mis|tengo|me|nos|nuestra|yo|recibo|vivo ..6
  musulman|musulmana|judio|judia|gay|gays|lesbiana|lesbianas|trans|embarazada|inmigrante|inmigrantes|indocumentado|
  indocumentados|ciudadano|ciudadana|visa|acento|hijab|viuda|viudo|divorciada|discapacidad|incapacidad|refugiado|
  extranjero|haitiano|voucher|pension|seccion|papeles|soltera|veterano|dialisis|autista|asilo|daca|itin|evangelico|
  testigo|chaparro|gemelos|transgenero|homosexual|novio|negro|negra|indigena ..8, mi apellido ..3, importa si|que ..6, hay problema
  si|con|que|por ..6, no hay problema ..2 con|que|si|verdad ..6, aunque ..1 sea|seamos|sean|tenga|tengamos|no|soy|somos|este|cobre|reciba
  ..6, aunque no ..1 hable|tenga|sea|tengamos ..3, de otro pais ..2, acabo de llegar de ..2, a gente|personas|alguien como|que|sin|con
  yo|nosotros|no|papeles|uno|mi|seccion ..3, me|nos trataran|tratarian|tratan|discriminarian|discriminan|rechazarian|rechacen|van ..4
  igual|diferente|mal|bien|discriminar|rechazar|por ..2, tengo que ser ..2 ciudadano|residente|casado|legal|cristiano, se necesita ..1 ser
  ..2 ciudadano|residente|casado, i|we|wife|husband|partner|family|son|daughter ..1 am|are|is ..2
  gay|lesbian|trans|transgender|muslim|jewish|sikh|hindu|undocumented|haitian|refugee|refugees|immigrant|immigrants|
  queer|lesbians|muslims|foreigners|nonbinary|nigerian|filipino|mexican|mexicans|guatemalan|salvadoran|chinese|indian|
  black|hispanic|latino|arab|iranian|syrian|afghan|ethiopian|vietnamese|korean|native|buddhist|mormon|catholic ..2,
  problem|issue|okay|ok|matter|deal|trouble|object|mind|against|care|accept|welcome|qualify|discriminate|hold|judge|
  weird|bother|hurt|allowed|disqualify|turned|refuse|treat|fair ..10
  kids|children|gay|husbands|wives|boyfriend|girlfriend|section|voucher|pregnant|baby|divorced|single|religion|
  religious|race|accent|language|spanish|english|immigrant|visa|disability|disabled|age|old|retired|veteran|va|
  benefits|assistance|married|unmarried|citizen|church|mosque|hijab|wheelchair,
  kids|children|pregnant|baby|divorced|single|retired|veteran|unmarried|religion|accent|pension|disability|voucher|
  foster|grandkids|grandparents|grandma|multigenerational|newborn|twins|triplets|baby ..10
  problem|issue|okay|dealbreaker|matter|trouble|object|mind|against|accept|welcome|qualify|discriminate|hurt|allowed|
  disqualify|refuse|count|help|fair|weird|cool|bother|chances, work|working|help|helping|rent|sell|show|deal|take|accept ..2
  with|to|for|on ..2 people like|on|who|without|with ..5, do|can|will you ..2 help|work|take|accept|serve ..3
  immigrants|foreigners|seniors|section|vouchers|voucher|veterans|everyone|anyone|people|itin|couples ..3, someone|people|folks|person
  like me|us, even ..2 though|if|when i|we ..1 am|are|do|have|cannot|speak|get ..4, with my ..1
  accent|status|background|income|disability|age|situation|record|benefits ..4,
  problema|inconveniente|importa|afecta|aceptan|aceptarian|rechazan|discriminan|atienden|ayudan|ayudar|verdad|pueden|
  puedo|podemos|molesta|tratan ..10
  niños|hijos|embarazada|soltera|divorciada|seccion|voucher|papeles|visa|ingles|acento|religion|gay|gays|lesbianas|
  pension|discapacidad|edad|mayor|mayores|inmigrante|inmigrantes|residente|ciudadano|ciudadanos|bebe|iglesia|negros|
  indocumentados|itin,
  niños|hijos|embarazada|soltera|soltero|divorciada|papeles|visa|acento|religion|gay|pension|discapacidad|incapacidad|
  inmigrante|inmigrantes|bebe|bebes|nietos|abuelos|indocumentados|veterano|jubilado|jubilada|voucher|seccion ..10
  problema|inconveniente|importa|afecta|aceptan|aceptarian|rechazan|discriminan|atienden|ayudan|ayudar|verdad|pueden|
  molesta|tratan|impide|cuenta|igual, soy ..1
  haitiano|haitiana|gay|lesbiana|trans|indocumentado|indocumentada|musulman|musulmana|judio|judia|refugiado|refugiada|
  inmigrante|negra|dominicano|dominicana|salvadoreño|salvadoreña|guatemalteco|hondureño|hondureña|venezolano|cubano ..1, somos ..1
  gays|lesbianas|musulmanes|judios|inmigrantes|haitianos|indocumentados|refugiados|negros|extranjeros ..1, section 8|eight, sec 8, housing
  voucher|vouchers, voucher|vouchers, hud, calworks, ssi, ssdi, disability check|income|benefits|payments, va
  check|disability|benefits|pension|loan|loans ..4 ok|okay|accepted|problem|issue|count|work, on
  disability|assistance|welfare|ssi|unemployment|benefits|social, social security ..4
  income|check|count|enough|okay|ok|problem|issue|only|qualify, child support|alimony ..4 count|income|ok, food stamps,
  public|government|rental assistance, housing assistance|authority|choice, gi bill, work|green visa|card ..6, h1b|daca|itin|tps ..2, on a
  ..1 visa, permanent resident, not ..2 citizen|citizens, undocumented, no|without papers|ssn|social|green ..2, not have ..2
  papers|ssn|card|social, asylum ..1, immigration status|papers, my accent, not speak ..2 english, english is ..2
  not|bad|my|second|limited|weak, speak little|no|poor|limited|some english, i|we are|am|both|r ..3 ${TELLS} ..8
  problem|issue|ok|okay|matter|help|work|deal|sellers|owners|fine|weird|welcome|accept|still|options|treat|treated|
  same|hurt|affect|take|chances|deny|refuse|against|dealbreaker|hassle|trouble|discriminate|buy|qualify|allowed|
  bother|anyone|hard|harder, problem|issue|ok|okay|matter|fine|weird|welcome|treat|treated|hurt|affect|chances|against|dealbreaker|count|
  discriminate|bother|options|trouble|care|mind|hard|harder|work ..8 ${TELLS}|gay|two
  women|men|guys|kids|children|hijab|turban|wheelchair|accent|age|religion|race|visa|pregnant|pension|husband, i|we wear|wears ..1
  hijab|turban|headscarf|burqa|yarmulke|niqab ..4, hijab, turban, two moms|dads|women|men|wives|husbands|guys|ladies|gay, both
  women|men|guys|girls|dudes|male|female|gay, me|my and|boyfriend|girlfriend my? boyfriend|girlfriend|husband|wife|partner and|are
  i|both|we ..2 gay|guys|men|women|girls|lesbian|same, my|the same sex ..1 partner|wife|husband|couple|spouse, same sex ..1
  couple|marriage|?, lgbt, lgbtq, partner and i are ..3, single mom|dad|mother|father|parent|woman|man ..6, its|it is just me and ..6,
  just me and ..3 boys|kids|girls|son|daughter|baby|children, no husband|wife|spouse|man ..4, i am pregnant|expecting, we are expecting,
  baby|babies ..1 on the way|due, due in ..1 #?, with ..2 kids|children|babies|toddlers ..3
  ok|problem|issue|allowed|fine|dealbreaker|welcome|accept|trouble|accepted|?, have|got ..1
  #|two|three|four|five|six|seven|eight|several|many|little|small ..1 kids|children|babies|toddlers|boys|girls|foster ..6
  problem|issue|ok|okay|matter|dealbreaker|allowed|fine|welcome|mind|accept|trouble|hurt|too|that, family of # ..5, family of
  five|six|seven|eight|nine|ten ..6, big|large family ..3 ok|problem|issue|allowed|fine|hoa|owners|mind|?,
  owners|sellers|they|people|landlords|anyone|hoa be|mind|have|care ..3 okay|ok|fine|problem|weird|cool|kids|if ..4, foster
  kids|children|parent|parents ..3, i am|im|at
  60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 ..2 years|old|too|is|can|and|am|will|still
  ..6, too old ..2 to|for|?, at my age, my age ..3, older ..1 couple|woman|man|buyer ..5 ok|problem|still|help|too, would|will|do ..2
  we|i|you ..1 have|get|be|give ..2 the? same|equal ..1 options|chance|service|treatment|homes|help|treated, treat|treated|treats
  us|me|people|we|you ..2 same|differently|different|fair|fairly|equal|like, discriminate|discrimination|discriminated ..2, rude to us|me
  ..3, held against me|us, turn|turned me|us away ..2, be|get|am|are ..1 i|we? turned away, still ..1 take|help|work|buy|serve|qualify ..2
  me|us|with|people ..2 on, is|does|would|will|hope ..1 that|it|this ..2 a?
  dealbreaker|problem|issue|deal|hurt|matter|disqualify|weird|count ..3 against|for|?, may|can|could i|we also|still|even ..3
  use|buy|apply|get|work|look|qualify ..4, disabled vet|veteran ..4, i am a ..1 veteran|vet ..4, recovering|sober ..2
  addict|home|living|?, emotional support|service dog|animal|cat ..4 ok|allowed|problem|fine|accept|extra|?, seccion|section 8|ocho,
  voucher, vales de ..1, sin papeles, no tengo|tenemos papeles|documentos|seguro|social|ssn|licencia, soy|somos|estoy ..2 ${DICE} ..8
  ayudan|ayuda|atienden|atenderian|problema|igual|puedo|podemos|aceptan|sirve|comprar|verdad|tambien|importa|afecta|hay|nos|me|casa,
  tengo|tenemos ..1 #|dos|tres|cuatro|cinco|seis|siete|varios|muchos|niños|hijos ..1 niños|hijos|chiquitos|peques ..6
  problema|verdad|aceptan|hay|importa|permiten|dejan|afecta|inconveniente, somos|dos dos|mamas|mujeres|hombres|papas ..2
  mamas|mujeres|hombres|con|y|papas ..3, mi pareja y yo somos ..3, pareja del mismo ..2, mismo sexo ..2, mi novio|esposo y yo somos
  hombres|dos|gay|ambos, mi novia|esposa y yo somos mujeres|dos|ambas, madre|mama|papa|padre soltera|soltero|sola|solo ..5, estoy
  embarazada|esperando, voy a tener ..1 bebe, mi|nuestro ingreso|ingresos|dinero ..3
  pension|incapacidad|discapacidad|desempleo|asistencia|seguro|manutencion|gobierno|ayuda ..4, pension por|de ..2, por
  incapacidad|invalidez|discapacidad|desempleo, asistencia publica|social, cupones de comida, no hablo|hablamos ..2 ingles, hablo
  poco|poquito ingles, mi ingles ..3, casi no hablo ..2, con itin|visa|permiso|daca|tps|matricula ..3, visa de trabajo, permiso de
  trabajo, no soy|somos ..1 ciudadano|ciudadana|ciudadanos|residente|residentes|legal|legales|de, soy ..1 residente ..3, tengo
  #|sesenta|setenta|ochenta años ..3 puedo|todavia|muy|aun|problema|ya|me|es|y, ya estoy|soy ..1 viejo|vieja|grande|mayor ..4, a mi edad,
  nos|me|les aceptan|aceptarian|atienden|atenderian|ayudan|ayudarian|tratan|discriminan|rechazan|trataran|tratarian ..1
  igual|verdad|tambien|aunque|por|a|mal|bien|los|?, aun asi|igual me|nos|puedo|podemos ..3, tambien a|nos ..1 nosotros|mi ..2
  ayudan|atienden|?, uso hijab|turbante|velo ..2, soy de otra ..2 religion, por ser ..4, me van a rechazar|discriminar ..2, nos van a
  rechazar|discriminar ..2, familia|familias grande|numerosa ..4 problema|aceptan|hay|permiten,
  turn|turned|turning ..1 us|me|you|away|down ..3 away|down|for|because ..2 being|felon|kids|im|we|i|of, too|muy old|young|viejo|vieja|grande|joven ..3
  buy|mortgage|loan|for|comprar|credito|para, would|will|does that|this|it ..1 disqualify|count|hurt ..1 me|us|against, waste|wasting ..1 your|my time on|with ..1
  me|us|an|old, gave up on us|me, not|arent related ..2 buy|rent|together, acepta|aceptan|toman ..2 gente|personas como|con|sin|de ..2,
  nos|me negaron|rechazaron ..3 por ..2, no nos|me ..1 van|va|quieren ..2 feo|atender|ayudar|negar|discriminar, nos|me discriminan|discriminarian|discriminaria|negarian|rechazan
  ..2, el|un feo, deportado|deportada|deportaron ..3 puedo|podemos|comprar|ayudan, union libre ..3, vih|hiv ..3 ask|preguntan|disclose|problema|matter|afecta,
  just|recien|apenas came|llegue|llegamos|arrived ..2 from|de ..4 can|me|puedo|ayudan|start|nos
`
