import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'

/** Frames of insults and of threats, over kinds of words. */
export const RUDE_FRAMES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'hostile' },
    `
    < ~insult|~swear >, < ~insult ~insult >, < what|such a|an|absolute|real|total ..3 ~insult ..1 >, < ~insult ..1 all|every|the
    of|one|lot ..2 >, < ~swear|absolute|total|fucking|damn|pinche|pinches|puro|pura|puros|puras ~insult|~crew ..1 >,
    you|u|ur|yall|jorge|he|she ..1 are|re|is|were|must|guys|people|all|ur|r|so|such|a|an|be|look|sound|seem ..4 ~insult
    !to|for|at|price|question|questions, you|u|yall|ur|your ..1 ~insult ..1 >, you|u|yall ~swear|damn|goddamn|ugly|lying|little|fat ..1
    ~insult|people|bot|fool, ur|your|you|this|the ..1 ~crew ..2 is|are|sucks|suck|was ..3
    ~insult|sucks|shit|crap|joke|scam|bs|full|worthless|trash|terrible|horrible, this|your|ur|you|the ~crew ..1
    suck|sucks|stinks|stink|blows, this|your|you ..1 ~crew disgust|disgusts|sicken ..2, you ..2 disgust|sicken|repulse|nauseate ..1
    me|us|everyone, bunch|pack|gang|group|load|den|nest of ..4 ~insult, full of ..1 ~swear|crap|shit|it|bs, ~swear
    you|u|off|yourself|yall|your|ur|this|that|jorge|them ..1 !good|nice|great|much|beautiful, ~swear ..1 ~crew ..1 >, what|who|how the
    ~swear ..1 is|are|do|did|you|gave ..3 you|wrong|problem|people, what is wrong with you|u|yall|these ..2, wrong in|with your|the
    head|brain, kiss|suck|bite|lick|eat|blow ..1 my|me|it|a|deez|shit ..1 ass|butt|behind|balls|nuts|dick|feet|>|it, shove|stick ..5 up
    ..2 ass|butt|your|it|sun|rear, shove|stick|cram ..4 where|sun, take|put ..3 shove|stick|choke, where the sun, go to hell ..1, go ..1
    jump|fly|kick|pound|eat|choke|screw|suck|die|away|play ..1 in|a|yourself|rocks|sand|dirt|kite ..2, < go away >, burn|rot in hell, drop
    dead, get bent|lost|stuffed|fucked|wrecked|over !in|on|it|with ..1, get ..1 a life|brain|clue|grip ..1 loser|>, < up yours, < bite me,
    piss|bugger|sod|eff|f|buzz|back|screw off|you ..1, shut ..1 up|it|your|yo|the ..1 mouth|trap|face|pie|hell|fuck|>|bot|you, < zip it,
    hope|wish ..2 you|u|your|ur|yall|company ..3 broke|bankrupt|fired|fail|rot|burn|lose|shut|closes|suffer|under|fired|choke|jobless,
    hate|despise|detest|loathe you|u|your|realtors|agents|yall|people ..1 !to|idea, cannot|not stand you|u|your|people,
    wasting|waste|wasted ..2 time ..1 idiot|you|and|>|stupid, waste of ..1 my|space|time|oxygen|skin|everyone|air ..1, are you ..3
    ~insult|deaf|blind|slow|braindead|high|mental|special|illiterate|kidding|retarded ..1 !of|on|about|there, you ..1
    deaf|blind|slow|braindead|illiterate|sick ..1 or ..2, dumber|stupider|uglier|smarter|dumb|dense than|as ..2
    box|rock|rocks|brick|houseplant|houseplants|dirt|post|you|stone|bag ..1, met|seen|known smarter|brighter ..2, i have met|seen ..4
    than, worst|dumbest|stupidest|rudest|sleaziest|slowest|laziest|shadiest|shittiest ..2 ~crew|people|human|customer|experience|thing ..2
    ever|earth|world|alive|planet|california|i|>|hope|in, learn|can not|can|cant|can't how? to? ..1 read|spell|listen|job ..2 ~insult|?|>,
    learn to ..1 read|do|listen|write ..2 , nobody likes|asked|cares|wants ..1 you|u ..1 >, nobody asked ..1 you, you ..2
    lied|lie|robbed|cheated|scammed|conned|screwed|ripped ..1 to|me|us|off|my|people, you|u ..2 make|makes ..1 me ..1 want|sick|puke|wanna
    ..2 , i|makes|gonna|could ..1 puke|vomit ..1, such a ~insult, what kind|sort of ..2 ~insult, what a|an ..2
    ~insult|piece|waste|disgrace ..1 of|company|person|service|agent|!house ..1, piece|pieces|pile|load|bag|sack of ..2
    ~insult|~swear|work|garbage|crap, son of ..1 a|bitch ..1, your|ur mom|mama|momma ..1 >, people ..1 are ..3 ~insult, < hey ..1
    genius|dumbass|idiot|moron|stupid, eff|f|fk|fck|effing ..1 you|u|off|ur, full of it, you ~insult|~swear ..1 ~insult|>, despicable ..1,
    shame on ..1 you|yall|u|your, ashamed of ..1 yourself|yourselves|you, have|got ..1 no shame|class|brains|soul|decency, middle finger,
    🖕 ..1, last ..2 alive ~insult|scum, bottom feeders|feeder|feeding ..1, scum of the earth, ~insult
    outfit|company|service|attitude|bot|people|agents|agency|crew|robot|team|app|realtors ..1 >, attitude is|sucks ..1 ~insult,
    incompetent|useless|worthless ..3 just the
    `,
  ],
  [
    { flag: 'hostile' },
    `
    eres|es|son|sos|estas|estan|esta|pareces|parecen ..1
    usted|ustedes|tan|bien|muy|bien|un|una|unos|unas|pura|puro|puras|puros|todos|todas|bola|mas|lo|el|la|los ..3 ~insult
    !de|para|el|la|que|con ..1, eres|son|sos ..2 ~insult ..1, que|tan ..1 tan? ~insult !de|casa|precio|calor|cocina|pregunta|barato|la|el
    ..2 eres|es|son|usted|ustedes|compañia|empresa|gente|agencia|servicio|vendedor|>|y, < que ~insult ..1 >, < ~insult|pinche ..1
    ~crew|~insult ..2, bola|bonche|sarta|partida|banda|manada|hato|pandilla|nido|hatajo de ..2 ~insult, pura|puro|puras|puros ..1
    ~insult|mentira|mentiras|rata|ratas|gente corriente|rateros|basura|ratas|>|y|trabaja|trabajan|son|de|nomas|ineptos|ahi ..1, puras
    mentiras ..1, me|nos ..1 mintio|mintieron|mentiste|robaron|robo|engaño|engañaron|engañaste|estafaron|estafo|vieron ..1
    ~insult|usted|ustedes|>|la, me|nos ..1 da|dan|das ..1 asco|vomito|nauseas|pena|lastima|rabia|coraje ..1
    su|tu|la|ustedes|usted|verdad|de|>|ver ..1, que asco ..1 de|me|son|dan ..1
    compañia|empresa|servicio|gente|agencia|ustedes|persona|tipo|dan, que asco dan ..1,
    vayase|vete|vayanse|largate|larguense|larguese|saquese|sacate|salganse|pirate ..2 a|al|de ..1
    ~swear|diablo|carajo|chingada|verga|fregada|porra|mierda|freir|goma|infierno|aqui|tiznada|jodida|volar, vete|vayanse|vayase a ..1
    freir|bañar|volar|dormir|tu, a la verga|chingada|fregada|porra|goma|mierda|jodida|tiznada|chingue ..1, al carajo|diablo|demonio ..1,
    vete|vayase ..1 mucho ..2, chinga|chinguen|chingue|chingate|chinguense ..1 tu|a|su|>|madre ..2, hijo|hijos|hija de ..2
    puta|chingada|perra|tal|pelona|mala|tu|su|fruta|vecina, tu|su|pinche ..1 puta? madre ..1 >,
    cierra|cierre|cierren|calla|cállate|callate|callese|callense ..1 el|la|tu|ya|> ..1 pico|hocico|boca|trompa|>|jeta,
    jodanse|jodete|jodase|chinguense|pudranse|pudrete|muerete|mueranse ..1, que se ..1 pudran|jodan|mueran|chinguen|vayan, ojala ..2
    quiebren|quiebre|cierren|pudran|fracasen|corran|despidan|hundan ..1, coman|come|traga|trague|traguen ..1 mierda|caca,
    besame|besenme|chupame|lamanme|mamame ..2, me cago en ..2, no ..1 sirves|sirve|sirven ..2 para|de|ni ..1 nada|un|contestar|ni|mas, no
    vales|valen|vale ..1 madre|nada|verga|un|mierda, no tienes|tienen|tiene ..1
    madre|verguenza|vergüenza|cerebro|educacion|dignidad|respeto|abuela, poca madre ..1, esta|estan|estas ..1
    mal|enfermo|enfermos|loco|locos|sordo|ciego|tonto|mensos|loca ..1 de|o|del ..2 cabeza|que|mensos|tonto|tontos|coco,
    estan|esta|estas|son ..1 mensos|tontos|sordos|ciegos|mensas|pendejos|idiotas ..1 o que, me|nos caes|cae|caen ..1
    gordo|mal|gorda|gordos ..2, los|te|lo odio ..1, los|te|lo ..1 desprecio|detesto ..1, ni loco|loca|muerto ..1 le|les vendo|compro ..3
    ~insult, malditos|maldita|maldito|malditas ..1 ~insult|~crew, pinche|pinches|mugroso|mugrosos|mugrosa|maldito ..1
    ~insult|~crew|necedad|gente ..1, pedazo de ..1 ~insult|animal|mierda|idiota|menso|bestia|imbecil, cara de ..1
    ~insult|culo|nalga|mierda|perro, su|tu|esta|la ..1 ~crew ..2 es ..2 ~insult|cagada|chafa|fraude|burla|mierda|asco,
    compañia|empresa|agencia|gente|servicio|gentuza ..1 tan|mas|bien|de ..1 ~insult|chafa|cuarta|quinta|pacotilla ..1, una ~insult ..1 de
    ..1 empresa|persona|compañia|agencia|gente|agente, usted|ustedes|tu|vos ..2 ~insult ..1 !que|precio ..1, < ustedes ..1 son|dan ..3
    ~insult|asco, lee|lea|lean ..1 bien|lo ..2 ~insult|imbecil|menso, aprendan|aprende|aprenda ..1 a ..1 leer|trabajar|escribir|contestar
    ..1 ~insult|>, hueles|huelen|huele ..1 a ..1 ~insult|fraude|rata|mierda, ~insult ..1 leer|lea|lee|contesta|ya ..2 , payaso|payasos ..1
    ni|no|>, mas ..1 ~insult que ..2, mandado a hacer, sordo|sorda|sordos o ..3 ~insult, le|les|te deberia|debe dar|darles ..1
    pena|verguenza|vergüenza, nunca ..4 atendido|tratado ..1 tan mal, vergüenza|verguenza de ..1 empresa|compañia|agencia|gente, dos patas
    `,
  ],
  [
    { flag: 'threat' },
    `
    i|we|ill|imma|ima|im|gonna|going|somebody|someone|gotta ..1
    will|am|going|gonna|to|is|swear|should|could|would|gon|might|ill|i|about|finna ..3 ~kill
    !it|time|deal|offer|price|goal|the|a|weeds|market|down|out|up|listing|budget|to|over|fast|for|on ..1
    you|ur|your|u|yall|jorge|him|whoever|every|some|somebody|anyone|everyone|whoever ..1
    !an|a|the|out|some|these|with|when|over|if|by|tomorrow|listing, gonna|ima|imma|ill|finna ~kill|bust|put ..2
    ~bodypart|you|u|yo|ur|your|cap|whoever|jaws, i|we|gonna|ill|imma|ima ..3 ~kill ..2
    your|ur|yo|that|his|every|some|those|their|the|u|you ..2 ~bodypart ..1 !start, ~kill|kicking|breaking|punching|knocking your|ur|yo|his
    ..1 ~bodypart ..1 in|out|open|off|>|if, slit|cut ..2 ~bodypart, ~kill|torching|burning|bombing|smashing|slashing|shooting ..1
    your|ur|the|his|that|up ..1 ~theirplace|place ..1 down|up|under|out|tonight|with|tires|>, set ..2 ~theirplace on fire, go up in ..1
    flames|smoke, ~theirplace ..3 flames|burn|burns|burning|fire ..1 !pit|place, bomb|bombs ..1 under|in|at|inside|planted ..3, planted|put|left ..1 a bomb, bomba ..1 en|debajo|bajo ..2, brick|rock|molotov ..2 through|in your|the ..2
    window|windows|windshield|head, blow ..3 up|off ..1 >, blow ..1 your|ur|his|that|the ..2 up|head|brains|off|office|place, bust|pop|put
    a cap ..1, cap in you|ur|your, body bag, death warrant, your|ur|his days ..1 are ..1 numbered|over, put|putting|send|sending|land ..1
    you|u|him|your|someone|her ..1 in|into|six ..1 ~hurtplace|feet|the ~hurtplace?, 
    wake|waking|end|ending|leaving|leave|landing|ending ..1 up ..2 in|on ..2 ~hurtplace|trunk|river|canal|ditch|bag|dead, you|u|your|ur|he
    will|are|gonna|going|better|ll ..4 need|bring|hire|wear|want|like ..2 ~hurtplace|bodyguard|vest|doctor|lawyer|security,
    bring|hire|wear ..2 ~hurtplace|bodyguard|vest|backup ..1, hope you ..3 ~hurtplace|insurance ..1, check under ..2 car|truck,
    you|u|jorge|he ..1 are|is|gonna|re|will ..2 dead|toast|finished|dying|jumped|bleed ..1
    !wrong|on|set|right|serious|tired|center|end|zone|line|to|with ..1, getting|get ..1 jumped|shot|stabbed|whacked|smoked|stomped ..1
    !by|up, dead man|woman|meat ..1, pay ..1 with|in ..1 blood|life, blood on ..1 hands|walls, gets|get|getting|be|end|is ..2
    shot|stabbed|killed|hurt|smoked ..2 if|when|unless|here|who|tonight|soon|next|>, somebody|someone ..3
    die|dies|dying|shot|killed|hurt|dead, i ..1 know ..1 where|what ..3 ~knowplace|kids|school|car|house|family|wife|daughter|son|from
    !is|going|coming, we|i know ..1 your|ur|his ..2 kids|address|family|wife|daughter|school|route|schedule, know|seen|saw ..1 what|which
    school ..2 your|ur|his, your|ur|his kids|wife|daughter|son|family|children|mother ..2 go|goes|attend|walk|are|is|gets|be|sleep ..2
    to|at|safe|home|next|hurt ..2, find|found|got|have ..2 out? ..1 where ..1 you|u|ur|he|jorge ..1 ~knowplace, found|got|have your ..1
    address|house|plates|plate, i|we|ill|imma|he|brothers|boys|cousin|homies|friends|guys ..3
    find|get|hunt|track|jump|visit|follow|handle|strangle|stab ..1 you|u|ur|jorge|him|your ..1
    !out|the|a|back|something|some|at|one|those|listing|by|over, follow ..2 home|agent ..2, coming|come|be ..1 for|after ..1
    you|u|ur|him|jorge|your ..1 !to|at|advice|help|and|call, i|we|ill am|will|be ..2 ..1 waiting|outside|there|coming ..2 your|ur
    office|house|car|job|open ..2 bring|with|at|when|and|tonight|alone, i|ill|imma|we ..1 am|will|be ..1 waiting|coming ..2 with ..3
    ~gun|crew|boys|homies|friends|pipe, i|ill|im ..2 coming|come|drive|pull ..1 over|down|there|up ..3 with|and|to ..3
    ~gun|pipe|~kill|break|handle|settle, i|we own|got|have|carry|bought|keep ..3 ~gun ..1 !safe|range|shop|rack|room|cabinet|closet ..3
    and|with|for|ready|loaded|you|your|next|know|waiting|name|come|>, ~gun with|has|got ..1 your|ur name ..2, i am ..1
    loading|cleaning|grabbing|getting|bringing my ..1 ~gun, loading my ..1 ~gun, ~gun ..1 is ..1 loaded|ready|waiting, ~gun to ..1
    your|ur, your|his|ur|a head on ..1 stick|plate|spike|pike, you ..1 will|are|gonna|going|ll ..2 ~doom ..1
    !what|for|if|not|how|the|it|to|with|closing|selling|that|waiting|in|a ..1, make|making you|him|u|yall|them ..1
    ~doom|disappear|bleed|beg|hurt|cry|wish, get|getting|gets what ..2 coming|deserve|deserves ..1, what you ..1 deserve ..1,
    had|have|got|got it coming, watch|watching ..1 your|ur|yo|his ..1 back|step|mouth|self !yard|on, better ..1
    watch|pray|run|hide|hope|sleep|wear|move ..3 find|back|one|out|vest|away|fast|i|you|over|tonight|lightly, pray i ..2 not ..1 find,
    sleep ..1 lightly|with|tight ..1 one? ..1 >, one eye open, people|agents|realtors|accidents|things|bodies ..1 disappear|happen ..1
    to|around|>|like, accidents happen ..1, do not know who ..2 messing|dealing|playing|you, messing|mess|messed|fucking|playing|screwing
    with the|wrong|my|me ..1 wrong|family|house|again|person|guy ..1, made an enemy, you ..1 will not|never ..2 walk|leave|make|see|live
    ..2 off|alive|out|home|tomorrow|again|another, last ..2 thing|text|mistake|breath ..2 you ..2 ever|make|do|take|see, set foot ..4,
    show ..1 your|ur|yo ..1 face ..5 shoot|dead|kill|hurt|i|and, step|steps|come|comes|set|touch|near|on|by ..4
    shoot|shot|dead|killed|hurt|run|dogs, keep ..1 it|texting|talking|messing|playing ..1 up? ..1 and|n ..4
    see|happens|hurt|hospital|consequences|break|find|kill|family|dead, there will be ..1 consequences|blood|hell|trouble, see what
    happens ..1 to|when|next|> ..1, consequences ..1 physical ..1, one|say more|another|one ..2 text|word|message ..2 and ..3
    ~kill|coming|dead|break|find|over|come, my|the dogs|dog|pitbulls|pitbull ..3 eat|bite|tear|rip|maul ..1 you|her|him|your|them, just
    got out ..1 of? prison|jail|pen ..1, i ..1 hope|wish|want|see ..2 you|u|your|he|jorge|them ..3
    die|dies|dead|crash|hurt|cancer|shot|killed|hurt|burn !down, you|u|he|yall ..1 deserve to ..1 die|bleed|suffer|burn|hurt, car ..2 not
    start|explode|blow ..1, i|ill|im|will|gonna ..1 end|destroy|ruin|bury|finish|smoke|waste|wreck|whack you|u|him|yall|jorge|your ..1 >,
    drag ..2 out|by|behind ..2 office|hair|truck|car|house, run ..1 you|u|him|her over|down, talk face to face ..1 bring, settle this ..1
    like|outside|in|with, choke|strangle|beat|hang ..2 with ..1 that|a|my|the|your, nice ..2 house|car|family|kids|office ..2
    shame|happen|happened|burned, be a shame if ..4
    `,
  ],
  [
    { flag: 'threat' },
    `
    te|los|lo|la|le|les|se ..1 voy|vamos|van|iba|vas|va ..1 a ..1 ~killes|ir|mandar|sacar|ver|enseñar|morir
    !las|los|la|el|mi|una|un|esa|ese|esta|este|casa|llaves|papeles|fotos|cita|pronto|info|mensaje ..1 , te|los|lo|le|les|la ..1 voy|vamos|van|vas ..1 a ..1
    ~killes ..2
    ~bodypart|~theirplace|~hurtplace|vivo|vivos|pedazos|merecido|batazos|golpes|muerto|tiro|balazo|tirado|leccion|dientes|plomo|ojos,
    voy|vamos|ire|quiero|venimos ..1 a|ir ..2 ~killes ..1 tu|su|ti|la|los|te|el|esa|a|ese|sus|tus ..1
    ~bodypart|~theirplace|oficina|tu|ustedes|agente|usted, te|los|lo|le|la|les
    mato|quemo|parto|quiebro|rompo|reviento|madreo|balaceo|desaparezco|entierro|degollo|ahorco|agarro|meto|pico|
    trueno|arrastro ..2, te|los|le|lo ..1 ~killes ..1 la|el|los|las|a ..1
    ~bodypart|balazos|golpes|patadas|batazos|madrazos|tiros|machetazos, ~killes ..2 tu|tus|su|sus|el|la|los|las ..1 ~bodypart ..1
    a|si|cuando|>|en, ~killes ..2 tu|su|la|esa ..1 ~theirplace ..1 !ideal|antes|nueva|vacia|barata|propia|pronto|ya|en|de|para|con|y ..1,
    a ~killes ..1 cuentas ..1, ajustar cuentas ..1, le|les|te ..1
    meto|metemos|doy|suelto|echo|pego|prendo|meter|dar|soltar|echar|mando|pongo ..2
    plomo|tiro|tiros|balazo|balazos|bala|perros|bomba|fuego|lumbre|golpiza|madriza|paliza|punalada|batazo|cuchillada|cerillo ..1, a
    balazos|batazos|golpes|machetazos|patadas|plomazos ..2, salgo a ..1 balazos|tiros|golpes, vas|van|va|vaya ..1 a ..2
    ~doom|acabar|terminar|amanecer|necesitar|tragar|ver|morir|quedar|salir|saber|conocer|aparecer|llorar|recibir ..2
    ~hurtplace|muerto|muertos|quien|lo|muerte|dientes|mereces|conmigo|tirado|mal|!ver ..1, vas|van|va a ..1
    pagar|morir|arrepentir|lamentar|sentir|sufrir ..1 !de|la|el|renta|casa|comision|en|cuanto ..1, se|te ..1 va|van|vas a ..1
    arrepentir|pesar|morir|cargar|llevar|lamentar|acabar !si|no|mil|la ..1 , te ..1 va|van a ..1 cargar|llevar ..3
    chingada|payaso|diablo|huesuda|tiznada|jodida|patas, cargar el payaso ..1, se|te|los ..1 va|van|lleva|carga ..1 a? ..1 cargar? la|el
    chingada|payaso|verga|diablo|calaca, te|se ..1 arrepentiras|arrepentiran|mueres|mueren|moriras|arrepientes|van ..1 a?, <
    reza|rece|rezale|recen ..1 para|que|lo|porque|por ..3, cuidate|cuidese|cuidense|cuida|cuide|cuiden ..1
    la|las|tu|su|a|porque|cuando|al|bien|mucho ..2 espalda|espaldas|familia|hijos|hija|se|porque|salir|carro|salgas|donde|sabemos,
    cuidese|cuidate|cuidense ..1 porque ..2, ya|yo ..1 se|sabemos|tengo|tenemos|averigue ..2 donde|que|tu|su|a|en|cual ..1
    ~knowplace|direccion|carro|casa|hora|escuela|placas|oficina|domicilio|estacionas|hijos|hija, se|sabemos donde ..1 ~knowplace,
    se|sabemos a que ..1 escuela|hora ..2, tu|su|tus|sus hija|hijo|hijos|esposa|familia|mama|mujer ..3
    sale|salen|va|escuela|cuidala|cuidalos|cuidela|peligro|pagar|pasar, algo|cosas|accidentes ..3 pasar|pasa|pasan|pasarle ..1
    a|le|te|malo|tu|su, ver lo que ..1 les|le|te|nos ..1 pasa|pase, tiene|tienes|tienen los|sus|tus dias contados, dias ..1 contados ..1,
    alguien|uno ..2 se|va ..3 morir|salir ..1 herido|lastimado|muerto|>, te|los|lo ..2 andan|ando|vamos|estan|mande|mandaron|estoy ..1 a?
    ..1 buscando|buscar|cazando|vigilando|siguiendo|esperando ..1 !casa|una|informacion, mis ..1
    primos|hermanos|amigos|cuates|compas|carnales|muchachos ..2 te|lo|los|le|van|ya ..3 , mande|mando|voy|mandar ..1 a ..1
    alguien|unos|mis ..2 por|que|para|a|te ..1 ti|visiten|usted|tu|busquen, ya mande a ..3, voy|vamos|vengo|vienen por
    ti|ustedes|el|usted|jorge ..1, por ti ..1 >, cuando ..1 te|los|lo|salgas|salga|salgan ..2
    ~killes|vea|veo|encuentre|agarre|tope|trabajar|tenga|agarremos ..3 , donde te|los|lo ..1 vea|encuentre|tope|agarre ..3, si ..1
    te|vuelve|vuelves|apareces|aparecen|sigues|vienes|viene|tocan|regresas|los|me|andas|vuelven|se|te|pisas ..6
    ~killes|mueres|cuentas|balazos|plomo|perros|pasa|golpes|mato|arrepentir|madreamos|ver|disparo|rompo|muerto, al|el ..2 que ..6 le ..1
    meto|pego|suelto|disparo|rompo|parto, al rato|hoy|mañana|ahorita te ..1 visito|caigo|veo|busco|encuentro|agarro ..1
    !casas|el|opciones, te ..1 caigo|visito ..2, la proxima ..6
    madreamos|tiro|balazo|perros|rompo|mato|golpe|madrear|balacear|madrazos|cuentas, no la cuentas|cuentan|cuenta, no ..1
    sales|salen|vas|van ..2 vivo|vivos|caminando|contarla|cuentas, no te ..1 conviene ..2 , no te|se metas|metan|meta con|conmigo ..3,
    meterte|metes|metieron|metiste con|conmigo ..1 , con|a mi ..1 familia|casa ..4 mueres|mato|muerto|metas|pagas, tocame|toquenme|toca
    ..1 la|mi|a|mis ..3 muerto|muerta|mato|mueres, hombre muerto ..1, sentencia de muerte, estas|estan ..1
    muerto|muertos|muerta|advertido|advertidos|sentenciado !de ..1, esta advertido|advertida|sentenciado ..1, eres ..1 hombre|mujer
    muerto|muerta, te quiero ver|los ..1 muerto|sangrar, quiero|quiero|ojala ..2 ver ..1 muertos|muerto|sangrar,
    tengo|traigo|cargo|compre|tenemos ..2 ~gun ..1 !registrada|para ..2 y|para|con|lista|cargada|>|se|te|si, tengo ..1 armas ..1 y|>,
    ojala ..3 te|se|los|tengas|tengan ..1 mueras|mueran|maten|seguro|muera|choques|pudras|queme ..2, tu carro|coche|troca ..2 no ..1
    prende|prenda|arranca ..1 , acaba|acaban|salio de salir? ..1 del? ..1 bote|carcel|prision|tambo ..3,
    quemar|quemo|volar|incendiar|tronar ..1 tu|su|la|esa|el ..1 ~theirplace ..1 !ideal, vamos ..1 a ver las caras, verle|vernos|ver las
    caras ..1, con quien ..1 te|se ..1 metes|metiste|meten|metieron, no sabes|saben ..1 con quien|de ..2, contigo|ustedes|usted|el ..1
    adentro, como perro|perros ..1 , firmaste|firmo tu|su ..1, poner|pongo|poner|puse|dejar ..2 una bomba ..1, correr|corra ..1 sangre, te
    ~killes ..1 vivo|viva|todo|toda|>
    `,
  ],
]
