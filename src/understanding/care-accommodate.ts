/** What somebody needs to live there, or to be written to. */
export const ACCOMMODATE = `
  oxigen|oxygen ..4, hoyer ..1, lift ..2 out|bed|bath|chair|her|him ..4, power chair, halls|hallways|doors ..3 wide|wider,
  eyes|ears|vision|knees ..2 bad|shot|gone|failing|weak, keep ..2 messages|texts ..1 short|simple, curbless ..1, steps|stairs ..4
  first|ground|one floor, no puede|puedo con ..2 steps|stairs|gradas|escalones|escaleras, support cat|dog|animal ..4
  letter|pets|doctor|listing|allowed, letter for ..2 emotional|support, regadera ..1 a|al ..1 ras|nivel ..2, a ras de piso ..1, movilidad
  reducida|limitada, espalda|rodilla|cadera operada|operado ..4, ni un|una escalon|escalones|grada|escalera, soy sordo|sorda|ciego|ciega
  ..6, autista ..4, usa|uso oxigeno ..4, surgery|operation|surgeries ..6, knees|hip|hips ..6, hospital bed, zero threshold|entry, curb ..1
  cut, lever handles, roll under|in|out ..1, lower|low|lowered counters|counter|switches|sinks|sink, allergies|allergic|asthma|chemical
  ..4, main|first|ground|bottom|one|single level|floor ..4
  mom|dad|mother|father|grandma|grandpa|grandmother|grandfather|parent|parents|wheelchair|because|knees|cannot|elderly|walker|old ..1,
  elderly|aging|aged|old|older|disabled|# mom|mother|dad|father|grandma|grandpa|grandmother|parent|parents|aunt|uncle|inlaws ..8
  stairs|steps|floor|level|downstairs|walk|ramp|climb|room|bathroom|shower,
  mom|mother|dad|father|grandma|grandpa|grandmother|wife|husband|son|daughter|brother|sister|mil|abuela ..8
  stairs|steps|downstairs|wheelchair|chair|walker|ramp|climb|blind|deaf|disabled|shower|tub|oxygen|vision|hearing|wander|wanders,
  stairs|steps ..6 mom|mother|dad|father|grandma|grandpa|wheelchair|chair|knees|cannot|hurt|pain|impossible|dangerous|fall, can not|cannot
  ..1 walk|climb|drive|hear|see|stand|bend|read|talk|speak ..3, trouble|hard|difficulty ..1 time?
  hearing|reading|seeing|walking|getting|standing|bending|remembering|talking|breathing ..2, hearing|vision|sight ..1
  is|problem|problems|bad|loss|impaired|going ..2, read lips, lip read, captions, braille, voice ..1 messages|message|notes ..2
  cannot|instead|read|see, bigger|large|larger|big print|letters|font|text, slower|slow|slowly ..3 process|understand|read|brain, brain
  injury, learning disability|disabled, speech ..1 problem|impediment|delay, cirugia ..4, rodilla|rodillas|cadera ..4, cama de hospital,
  todo|recamara|cuarto|baño ..2 abajo|planta ..6 mama|papa|abuela|abuelo|suegra|suegro|esposo|esposa|rodilla|subir|escaleras, mi|el|la|mis
  ..1 mama|papa|abuela|abuelo|abuelita|abuelito|suegra|suegro|esposo|esposa|hijo|hija|niño|niña|hermano|hermana|tia|tio|papas|abuelos ..8
  escaleras|escalones|gradas|subir|abajo|silla|andadera|camina|caminar|ciego|ciega|sordo|sorda|baston|oxigeno|rampa|
  ruedas|discapacidad|moverse|vista|oido|oye|ve ..1, escaleras|escalones|gradas ..6
  mama|papa|abuela|abuelo|suegra|rodillas|cadera|puede|puedo|silla|duele|duelen, no puedo|puede|podemos ..2
  caminar|subir|oir|ver|leer|hablar|manejar|bajar|escuchar|agacharme ..2, no veo|ve|oigo|oye|escucho|leo|lee|escucha ..2, lengua|lenguaje
  de señas|signos, en braille, alergia|alergico|alergica|asma ..4, wheelchair, wheelchairs, wheel chair, walker
  !ave|avenue|st|street|rd|road|dr|ln|blvd|way|court, crutches, scooter ramp, mobility ..1, step free, stepless, no steps|step, no stairs
  !to|in|on ..2, stairs ..4 hard|problem|difficult|knees|bad|tough|hip|anymore|cannot|can, can ..1 not|longer ..3 stairs|steps|climb, no
  longer ..2 manage|climb|do|use ..2 stairs|steps, trouble|difficulty|difficulties|hard|problem|problems|issues|time ..2
  walking|stairs|climbing|steps|hearing|seeing|moving, walking difficulty|problem|problems|issue|issues|trouble|aid|cane,
  uses|use|using|with|has a? cane|walker|wheelchair|oxygen|scooter|crutches|prosthetic|prosthesis|dialysis|brace, on
  oxygen|dialysis|hospice, bad|replaced|new|broken|weak|busted hip|knee|knees|back|leg|legs|ankle|hips|joints|foot, hip|knee|back
  replacement|surgery|problem|problems|pain|issues|injury, stroke, arthritis, parkinsons, parkinson, multiple sclerosis, has|have
  ms|als|autism|dementia|alzheimers|epilepsy|seizures|ptsd|cp|lupus|neuropathy|asthma, cerebral palsy, autistic, autism, special needs,
  sensory ..1 issues|needs|room, dementia, alzheimers, paralyzed, amputee, paraplegic, quadriplegic, handicap|handicapped ..2,
  disability|disabilities|disabled, ada ..1 compliant|accessible|bathroom|shower|standards|doors|?, accessible ..1, accessibility, grab
  bars|bar, roll in|under|into shower|?, shower ..2 roll|walk ..1 into|in, walk in tub, wide|wider|wide|widened
  doors|doorways|doorway|halls|hallways|door|hallway, doorways|doors|doorway|hallways ..3 wide|wider|wheelchair|inches, ramp !for|speed
  ..1, stair lift|chair, stairlift, chair lift, elevator ..3 mom|dad|wheelchair|cannot|walker|grandma|grandpa, hard of hearing, hearing
  impaired|loss|aid|aids|problem|impairment, i am ..2 deaf|blind|mute, deaf, legally blind, low vision, visually impaired|?, vision
  impaired|loss|problem|problems, going blind|deaf, can not|cannot hear|see ..2 well|good|phone|small|calls|you|?, do not hear|see
  well|good|so, screen reader|readers, large|bigger|big print|text|font|letters, dyslexic, dyslexia, read slow|slowly|trouble|simple ..2,
  in|use|with short|simple|plain ..1 simple? messages|words|sentences|texts|language, describe ..4 text|words instead|of ..3, interpreter,
  sign language, asl ..1, tty|relay ..1, service dog|animal|dogs ..2, support|therapy|guide animal|dog|cat ..2, stutter|stammer ..2,
  speech impediment|problem|disability|impairment, anxiety|panic|ptsd|adhd ..3,
  mom|mother|dad|father|grandma|grandpa|wife|husband|son|daughter|brother|sister|parent|parents|he|she|abuelo|uncle|aunt|mil ..4
  walking|walker|wheelchair|stairs|steps|cane|oxygen|downstairs|ramp|walk|climb|disabled|handicapped|blind|deaf|autistic|dementia,
  bedroom|bath|bathroom|bed downstairs ..2 he|she|they|mom|dad|for|because|since ..3
  can|cannot|knees|get|walk|mom|dad|mother|father|grandma|grandpa, one|single|all|1 level|story|floor ..1 only|because|since|for|if ..3
  stroke|knees|knee|hip|mom|dad|grandma|wheelchair|back|stairs, silla de ruedas, sillas de ruedas, andadera, andador, muletas, baston,
  rampa ..1, sin escalones|escaleras|gradas|gradillas ..1, sin ..1 escalones|escalon|escaleras|gradas, no puede|puedo|puedan|podemos ..2
  subir|caminar|bajar|gradas|escaleras|andar|moverse ..2, batalla|batallo|trabajo|dificultad|cuesta|cuestan ..2 para ..1
  subir|caminar|escaleras|gradas|oir|ver|leer|andar|escalones, le|me cuesta|cuestan ..1
  caminar|subir|escaleras|gradas|las|oir|leer|trabajo ..1 escaleras?, puertas|puerta|pasillos|pasillo ..1
  anchas|ancha|anchos|amplias|amplios, barras de apoyo|agarre|seguridad, regadera|ducha|baño ..2 silla|ruedas|sin|accesible|escalon, baño
  accesible|adaptado, accesible|accesibles ..1 para|?, discapacidad|discapacitado|discapacitada|discapacitados ..1, soy
  sordo|sorda|ciego|ciega|mudo|muda, sordo|sorda|ciego|ciega, sordomudo, no oigo|escucho|veo ..1 bien|nada|casi|mucho, casi no
  oigo|escucho|veo|camino|camina ..2, problemas de|para ..1
  vista|oido|audicion|caminar|movilidad|rodilla|rodillas|cadera|espalda|habla|ver|oir|leer, mi|el|la ..1
  hijo|niño|hija|niña|mama|papa|esposo|esposa|hermano|abuelo|abuela|abuelito|abuelita|suegra|suegro ..4
  silla|autista|autistic|autismo|andadera|oxigeno|ruedas|discapacidad|camina|caminar|subir|down|operaron|operado|operada|baston, es
  autista|autistic, autismo, autista, sindrome de down, esta en silla, usa|uso|usamos|anda|ando|anda ..1
  silla|andadera|oxigeno|baston|muletas|bastones|con ..2, con oxigeno|bastón|baston, operaron|operado|operada|operacion ..2 de|la ..1
  rodilla|cadera|pierna|espalda|pie|columna, derrame ..1, embolia, artritis, parkinson, alzheimer, demencia, perro|animal de
  servicio|apoyo|asistencia|guia, mensajes cortos|sencillos|simples, letra grande, interprete ..1, por escrito ..1 porque|soy|sordo|?,
  una|un sola|solo planta|piso ..3 porque|mama|papa|rodilla|silla|operaron|abuelo|abuelita|escaleras, que sea de una planta ..2,
  grab bars|bar|rails|rail, barras|barandal|agarraderas|pasamanos ..2 baño|regadera|agarrar|agarrarse|tina|escaleras, handrails|handrail ..1, placard ..1, two|dos
  canes|bastones, stutter|tartamudeo|tartamudea ..1, deff|deaf|sorda|sordo ..1, no|not|dont|cant|wont oigo|escucho|hear|oye ..4 phone|telefono|llamada|calls|it|bien, one
  question at a time, lost ..1 his|her|my|a leg|foot|sight|hearing|arm, perdio|perdi ..1 una|la|el|su pierna|vista|pie|brazo, down syndrome ..1, sindrome de down, cerebral
  palsy, paralisis cerebral ..1, baja|low vision ..2, migraines|migrañas|migranas ..3 light|luz|writing|escrito|bright, caregiver|cuidadora|cuidador|aide ..3
  come|along|showing|with|venir|viene|acompañe|conmigo, large|bigger|big|grande print|letter|letters|letra|font ..1, letra ..1 grande, sits to cook ..1,
  i|he|she|mom|dad|we have|has|got ms|parkinsons|lupus|als ..3, tengo|tiene parkinson|artritis|esclerosis ..3
`
