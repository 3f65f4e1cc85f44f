import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'
import { RUDE_AND_LEGAL_PHRASES } from './situation-phrases-rude.ts'

/** Safety, law and plain decency: texts that leave the script whatever else they say. Wide; `situation-vetoes.ts` takes the idioms back. */
export const SITUATION_PHRASES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'crisis' },
    `
    driving|drive|jump|jumping ..2 off ..2 bridge|cliff|roof|overpass|building, no|not|zero ..1 point|reason|use|sense to|in|of|for ..1
    any|anything|any|this|living|life|going|it ..2 anymore|>, i ..2 want it|everything|all|the ..2 to stop|end|be over,
    he|she|they|husband|wife|ex|boyfriend|girlfriend|dad|partner|son|brother ..2
    will|would|gonna|going|threatened|threatens|wants|trying|tried ..2 shoot|kill|hurt|stab|beat|choke|strangle|hit
    me|us|my|him|her|himself|herself, took|swallowed|taking ..2 bunch|bottle|lot|whole|all ..2 pills|meds|medication|tylenol, took ..2 too
    many ..2, hits|beats|hit|beat|hurts|hurt|punches|slaps|kicks|chokes|touches|molests my|our ..1
    mom|mother|kids|sister|brother|son|daughter|baby, somebody|someone|a man|he|they ..1 is|are ..1 breaking|broke|trying|in my|our ..3
    house|home|in|door|window, hearing voices, feel ..1 suicidal|hopeless|like dying, do not see ..2 way out|future|point, say goodbye to
    ..2 everyone|kids|family, goodbye ..1 forever|world, i give up on life|living|everything, better dead,
    wanting|want|wants|wanted|plan|planning|ready to ..1 die|kill|hurt|harm|end my|myself|it|her|him|, what is the point ..2
    living|anymore|life|going, tired of living|life|being alive, would rather be dead|die, will be dead by|soon|tomorrow, kms, unalive
    ..1, i am being ..1 hurt|hit|beaten|held|abused|attacked|threatened|trafficked, help me ..2 he|she|husband|please|someone, need help
    ..2 he|she|husband|abusive|violence|escape, abusive ..1, restraining order ..2, rape|raped ..1, hid|hiding in|from ..3
    bathroom|closet|him|husband|room, me quiero|quisiera|voy|pienso ..1 a? matar|morir|suicidar|ahorcar|aventar, mejor me muero|mato, para
    que ..1 vivo|vivir|seguir|sigo, alguien|hombre|tipo ..1 esta entrando|rompiendo|tratando|metiendose ..2, se metieron a ..2, me tome
    ..3 pastillas, tome muchas|todas ..1 pastillas, le pega|golpea a mi ..1 mama|hermana|hijos|hijo|hija, golpea|pega ..1 a mis|mi|los|nos
    ..1 hijos|niños|hijo|hija|mama, mi ..1 marido|esposo|pareja|novio|papa|padrastro|hijo|ex ..3
    amenazo|amenaza|pega|golpea|golpeo|maltrata ..3, ya no puedo|aguanto|soporto mas|vivir|la|esta ..1 vida|asi|>,
    cansado|cansada de vivir|la vida, no vale la pena vivir|seguir|mi, sin mi estarian|estaran ..1, estaria|estarian mejor
    muerto|muerta|sin, no quiero despertar|estar ..1 mas|viva|vivo|aqui|?, ayudenme|ayuda|auxilio ..3
    me|esta|pega|mata|golpea|peligro|encerrada, orden de restriccion ..2, end|ending|take|taking|took ..1 my own? life, end things|it
    tonight|now|already, i ..2 can not|cannot ..1 keep going, not think i ..1 can|could ..1 keep|go ..1 going|on|living, can not go on ..1
    >, can not go on anymore|living|like, can not|cannot do this anymore ..2 end|die, better off ..2 without me|us, better off ..2 if i
    ..2 not|dead|gone, better off dead, wish i ..1 was|were ..1 dead|gone|never, wish i ..2 never born, wish i could disappear|die, no
    point in|to living|life|live|going, no point ..1 anymore, nothing ..1 to live for, no reason to live|go|keep,
    hang|hanging|shoot|shooting|cut|cutting|harm|harming|drown myself, jump off ..2 bridge|roof|building, slit my ..1,
    take|took|swallow|swallowed all|whole|bunch|these ..3 pills, not want to wake up, not want to exist, not want to keep living, want to
    die, going to die tonight, ready to die, thinking of|about ..2 suicide|dying|death, thought|thoughts of|about suicide|dying|ending,
    he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|father|somebody|someone ..3
    hitting|beating|choking|strangling|raped|raping|punched|kicked|stabbed|hit|beat|hurting|abusing me|us|my,
    he|she|husband|wife|boyfriend|girlfriend|partner|ex ..2 going|gonna|trying|threatening to kill|hurt ..1 me|us|himself|herself,
    he|she|they will kill me|us, outside|at|breaking ..1 the|my|our ..1 door with|trying|right, has|with|holding|pulled a|the ..1
    knife|gun, scared ..3 he|she will ..2, afraid ..3 he|she will|is ..2, scared|afraid to|of go|going home, scared|afraid for my ..1
    life|kids|safety, not safe at|in home|my|here tonight|now|with|house?, somewhere|place ..1 safe tonight|now|to hide|away|from, need
    ..1 somewhere to go tonight, locked me|us in|out, will not let me leave, holding me ..2, being followed|stalked ..2, someone ..2
    breaking|broke in|into ..2 now, please call the police|cops|911, i need the police|ambulance, call an ambulance, being abused|beaten,
    i am in danger, in danger right|from, my life is in danger, cutting myself, self harming, i want it to|all be|to over, i want it all
    to end, not worth living, life is not|no worth|longer ..2, nobody would miss|care ..2 me|gone|died, everybody|everyone|they|family ..3
    better off without|if, quitarme|quitarse la vida, acabar con ..1 mi vida|todo, terminar con mi vida, no quiero seguir
    viviendo|vivo|viva|aqui|asi|adelante, ya no quiero seguir|nada|existir, no le|tiene ..1 encuentro|veo sentido ..3, no tiene sentido
    vivir|seguir|mi, no puedo mas ya|quiero, ya no aguanto ..1 vivir|mas|la quiero|me, quisiera|quiero ..1 estar muerto|muerta,
    quisiera|quiero no haber|despertar|existir, mejor muerto|muerta, estarian|estan mejor sin mi, mejor si me|yo muero|muriera|no, nadie
    me ..1 extrañaria|extrañara, pensado ..3 suicidio|matarme|morir|vida, cortarme las|los, colgarme, aventarme|tirarme de|del|al ..2,
    tomarme todas ..2, me|nos golpea|pega|pego|golpeo|maltrata|viola|violo|amenaza|ahorca|ahorco|encerro|persigue, me ..1 quiere|va a? matar|golpear|lastimar, me|nos va|quiere ..1 matar, de que ..4 me|nos mate|maten|mata, tengo miedo de|que ..5
    mate|pegue|golpee|haga|esposo|pareja|marido|novio|el, trae un|una cuchillo|pistola|arma|navaja, afuera ..4 cuchillo|pistola|arma,
    estoy en peligro, mi vida ..2 peligro, no estoy segura|seguro ..1 casa|con el, manden|llame|llamen ..1 a? la? policia|ambulancia,
    necesito ..2 policia|ambulancia, abusa|abuso de mi, no me deja salir, quiero desaparecer|morirme|matarme, ganas de
    vivir|morir|morirme, sin ganas de vivir
    `,
  ],
  [
    { flag: 'wrong_number' },
    `
    < this is a ..1 office|shop|clinic|store|restaurant|salon|bakery|garage|church >, lol this is a ..2 >, < esto|aqui es un|una ..2
    dental|medico|tienda|taller|negocio >, aqui|esto es un|una
    llantera|muebleria|lavanderia|ferreteria|peluqueria|estetica|bodega|fabrica|consultorio, escribirle|escribir|hablarle|marcarle a
    otra|alguien persona|mas, le|les|te dieron mal ..2 numero|telefono, whoever gave you this ..4, gave you this|my number ..1
    lied|wrong|made, < not ..1 sorry >, ya no usa ..2 telefono|numero|cel|celular, does not have|use this phone|number|cell, this one is
    mine ..1 >, this one is mine now, no me llamo ..2, estas|esta|anda|andas ..1 equivocado|equivocada|equivocao|mal|errado
    con|de|yo|no|el|?, this is not|aint her|him|he|she|them, this aint|isnt|aint her|him, who is !the|this|your|my|there|it|that|going|in
    ..1 lol|lmao|bro|haha|wtf, who tf|da is ..2, wrng num|number|numbr|no|person, wrong num|nbr|numbr|no|nr, reassigned|assigned to me|us,
    not|no work|works here anymore|now|any, phone|number|cell ..1 belongs to, no ..1 at|on this number|phone|cell, this one|number is mine
    ..1 now, new number for ..3, got|have this cell|phone|number from work|verizon|tmobile|my, me dieron|asignaron|pasaron este|el ..1
    cel|celular|telefono|numero|chip, ya no es de el|ella|ellos|esa, no clue who that|he|she|this, never|not lived|been|live ..1 in|to ..1
    california|ca|cali|there|that, business|office|work|company|landline line|number|phone for|of|at|not|only|, this is a ..1
    business|restaurant|store|shop|school|church|clinic|dentist|dental|hospital|company|work|office|salon|bakery|bar|hotel ..1
    line|number|phone|not|and|, no one|nobody ..1 here is|here|is ..1 selling|looking|buying|interested|by|named, we are not ..1 the ..1 >
    , i am not the ..2 you, i am not ..1 his|her|their ..3, sorry who !am|is|are|do|i|was|will|should|can|pays|handles ..1, who ..1 are you ..1 looking|trying ..2, you|u ..2 looking for
    ..3 else|previous|old|number|last, my kid|son|daughter|mom|grandma ..1 has ..2 this number ..1 now, changed numbers|owners|hands ..1,
    got|have|had this ..1 number|phone|cell|line in|from|last|this|recently|since|a|only|for|just ..1, recycled number|phone|, old ..1
    number ..1 of|for|owner ..1, number|phone ..1 was|is|got ..1 reassigned|recycled|transferred|changed|mine, not|never my ..1
    inquiry|request|form|listing|house ..1, did not ..2 fill|submit|sign|enter|give ..2 form|anything|out|up|number|you|any,
    somebody|someone ..3 gave ..2 wrong|my|fake ..1 number|phone|, typo in ..2 number, one digit off, you have reached ..4, reached a ..3,
    deceased|passed|dead ..3 number|phone, never ..1 owned|own|had ..2 house|home|property there|here|in|at|on|anywhere, rent ..1 and never ..2, do not know
    anyone|anybody|nobody|a ..1 named|called|by|with|, no es ..1 este|su|el ..1 numero|telefono|celular|cel, este|el ..1
    cel|celular|telefono|numero|linea ..2 es|era|ya|no ..1 mio|mia|de|nuevo|otra|otro|nuestra|pertenece|un, aqui|esto es una|un|el|la ..1
    panaderia|negocio|oficina|tienda|restaurante|escuela|taller|clinica|iglesia|casa|consultorio|farmacia|carniceria, se
    confundio|confundieron|confundiste|equivoco|equivocaron|equivocaste ..1, no somos ..1 la|los|esa|esos ..1 familia|personas|de|, nadie
    ..1 aqui|se|con ..1 llama|nombre|vende|busca|esta ..1, aqui nadie ..2, no hay ..1 nadie|ninguna|ningun ..2
    aqui|nombre|llamado|llamada|con|asi ..1, quien es ..1 esa|ese|> , a quien busca|buscan ..1, busca|buscan|buscas a otra|otro|alguien
    ..1, otro|otra ..1 dueño|persona|gente ..2 tenia|tiene|numero|antes, este es ..1 telefono|numero|celular ..1 de ..2
    trabajo|negocio|otra|empresa, me ..1 dieron|asignaron|pasaron este ..1 numero, cambio|cambiaron de ..1 numero|dueño, numero ..1
    equivocado|incorrecto|mal|anterior|viejo, ese|esa ..2 ya no usa|tiene ..2, wrong
    number|person|guy|lady|phone|contact|dude|man|woman|recipient, misdialed, mis dialed, got|have|reached|texted|messaged|texting ..2
    wrong ..1 number|person|guy|house|party|one >, have|got|texting|reached|contacted|messaging the ..1 wrong, think|believe|pretty ..3
    texting|looking|messaging|contacting|meant|trying|you ..3 somebody|someone|other else|person, texting somebody|someone else,
    meant|meaning for somebody|someone|another else|person?, mistaken me for, mistaken ..2 identity|someone|somebody, you are mistaken ..3
    number|person|somebody, there is no ..1 here|living, there is no ..2 at|on|with|by this|that phone|number|name|address|line, no ..1
    here|one by that name, no one ..1 by|named|called that|here ..1, nobody ..1 by|named|called|here ..3 name|here|that, i am not ..1 > ,
    not me, who is ..1 > , do not know ..1 any|a|who ..3, i do not own a house|home, i|we only|just ..2 had|got|have this ..1
    number|phone, had|got|have this ..1 number|phone ..1 for|about|since|last|two|a|only|like ..4, new number|phone ..3
    person|owner|before|previous, this is ..1 my|a new number|phone|cell, new phone who, person|owner|guy|lady who ..1 had|owned|used ..2
    number|phone|before, person before me, belonged to someone|somebody|another, used to belong to, previous owner ..1 of this|the
    number|phone, number|phone ..2 changed ..2 owners|hands, no longer ..3 number|phone, not ..2 number|phone anymore, i|we never
    asked|inquired|requested|signed|contacted|filled|put|gave|submitted|looked ..4
    house|home|you|information|anything|homes|property|any|in|about|up|my?, i am not ..1 looking|selling ..3 never|wrong|number|who|not,
    not the person|one you|that|who ..3, not who you ..3, i am not the ..1 person|one|guy|owner, not my house|home|property|address, never
    lived ..2 there|at|in|on, never heard of ..2, do not live in|at|near ..3 and|never|so, nobody named ..2, stop asking for ..2
    he|she|that|not, this|it is not his|her|their ..1 number|phone|cell, this is not ..1 number|phone, no soy|es ..1 > , yo no soy ..2, no
    soy ese|esa|quien|la|el ..2 persona|que|busca|señor|señora?, aqui|ahi no vive|hay|esta|conocemos|es ..2, no conozco a ..3, no vive
    aqui ..2, se|te equivoco|equivocaste|equivoca|equivocas|confundio|confundiste ..1 de? persona|numero|señora|señor|casa?, ya no
    pertenece|es|tiene ..3, este numero|telefono|celular ..4 no|antes|era|es|tengo, acabo de ..2 numero|linea|chip, tengo este|el|ese ..1
    numero|telefono|celular|chip ..1 desde|hace|nuevo, numero|telefono nuevo ..2, otra persona ..2 numero|telefono|busca, esta
    buscando|buscan a otra, buscan|busca a otra, yo nunca|no pedi|solicite|pregunte|contacte|llame|puse|llene|deje ..3, no ando|estoy
    buscando|vendiendo ..1 casa|nada|propiedad ni|numero|no|yo|se|equivocado, no tengo ninguna? casa|propiedad ..3 vender|alla|ahi|aqui,
    no es|era mi ..1 casa|propiedad|numero|nombre, numero incorrecto|errado|mal, marco|marcaste mal, mensaje equivocado
    `,
  ],
  [
    { flag: 'deletion_request' },
    `
    delete|erase|remove|wipe|purge|destroy|scrub|clear ..5 my|our|personal|all|any|the ..2
    data|information|info|records|record|details|file|profile|account|everything|history, delete|erase|wipe|purge
    everything|anything|all|all|whatever you|about|on|from|of|it ..2, delete|erase|remove me|us|my ..1 from|number|name|info
    your|the|all|and? ..1 system|database|records|files|crm|computer?, delete|erase|close my account|profile, copy|copies of ..1
    all|my|everything|the|any|every ..4 data|information|info|have|records|file|hold|collected|stored, what|which ..1 personal?
    data|information|info|details|records do|have|are|has you|your|have|has|do ..3, what ..1 do you|have|know have|know|keep|got|collected
    about|on me|us, what you|everything|do have|you ..1 about|on me|us, see|access|request|get|want ..4 my|the personal?
    data|information|info ..1 you|that|on|hold|have|file, personal information|data ..1 you|your|that|held|on|which, my personal|private
    data|information|info, who ..2 did|have|do|are you|they ..1 people? sell|sold|share|give|gave|selling|shared ..2 my|our|it, not
    sell|share ..1 or? sell|share|selling? ..1 my|our, stop|quit selling|sharing ..1 my|our, opt|opting out of ..1 sale|sharing|selling,
    sold my info|information|data|number|name, sharing|selling my ..1 info|information|data|number|details, how did you|u|they get|obtain
    my ..1 info|information|data|details, correct|fix|update|rectify|change ..2 my|the personal? information|data|record|file|info ..1 >,
    correct|fix|update ..2 my|the ..1 information|data|records|file|details ..1 you|in|on|that, wrong in your
    file|records|system|database, my file is|has|with|you ..2, right to|of know|delete|deletion|correct|access|forgotten|erasure|privacy,
    privacy request|rights|act|policy|law, data|privacy rights|request|protection, ccpa, cpra, gdpr, california consumer, consumer
    privacy, data subject, keep|keeping|storing my data|information|info, have|hold|store|keep ..2 on file about me|us, take|get|pull ..3
    my data|information|info|details ..1 out|off|down|from, forget me|about, no record|trace of me,
    borra|borren|borre|borrar|borrame|borreme|elimina|eliminen|elimine|eliminar|quita|quiten|quite|destruyan|supriman|suprimir ..3
    mi|mis|toda|todo|todos|nuestros|cualquier ..2
    datos|informacion|info|registro|registros|expediente|historial|cuenta|perfil|sobre|lo|nombre, borren|borre|eliminen|elimine todo ..3,
    que datos|informacion|info ..2 tiene|tienen|tienes|guardan|manejan|guarda ..2, que datos ..1 mios|mis, que saben|tienen|tiene|sabes
    de|sobre mi, copia de ..2 mis|mi|todo|toda|la|los ..2 datos|informacion|info|tienen|expediente|mio?, copia de todo lo? ..4, mis datos
    personales|privados, datos personales, informacion personal, no vendan|venda|compartan|comparta|vender|compartir ..1 mi|mis|ni ..3,
    dejen de vender|compartir ..3, a quien ..2 vendieron|vendio|dieron|compartieron|pasaron ..3, quien les|le dio mi|mis ..3,
    vendieron|compartieron ..2 mi|mis ..2, corrijan|corrija|corregir|rectifiquen|actualicen|rectificar ..1 mi|mis|los|la
    datos|informacion|nombre|expediente|registro?, derecho a|de ..3 eliminen|borren|olvido|privacidad|acceso|datos|saber, derechos de
    privacidad, ley de privacidad, aviso de privacidad, como consiguieron|obtuvieron ..1 mis|mi datos|informacion, tienen mal mi|mis ..2
    `,
  ],
  [
    { flag: 'minor' },
    `
    till|until|when|once|before|after i ..1 turn|am|become|reach 18|eighteen|legal ..1, can not|cannot ..2 sign|buy|drive|vote|own ..3
    until|till|because ..3 18|minor|young|years, only ..1 eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen >, i am ..2
    thirteen|fourteen|fifteen|sixteen|seventeen|eleven|twelve|ten !hundred|k|thousand|miles|minutes|months|weeks|days, middle schooler,
    high schooler here, i am ..2 in|still ..1 school|9th|10th|11th|12th|8th|7th|6th|5th ..1 grade, in|start|starting
    4th|5th|6th|7th|8th|9th|10th|11th|12th grade ..1, freshman|sophomore|junior ..1 at|in ..3 high|hs|school, my
    parents|mom|dad|mother|father would|will|is|are|does ..2 mad|kill|ground|not|angry|upset ..3, grounded ..1, my teacher ..2, homework
    ..2, babysitting money ..1, allowance ..1, learners permit, my permit ..1 test, too young|little ..1, just a kid|child|teen, i am ..1
    a? teen|teenager|kid|child ..1, tengo ..1 trece|catorce|quince|dieciseis|diecisiete|doce|once|diez ..1 , estoy|voy|ando en ..2
    prepa|secundaria|primaria|preparatoria|escuela|bachillerato|grado ..1, mi mama|papa|mami|papi ..1 se|me ..1
    enoja|va|regaña|castiga|mata ..2, soy ..1 adolescente|niño|niña|chico|chica|morrillo|morrilla|morro|morra|chavo|chava|joven ..1
    de|todavia|y|nomas|?, cuando cumpla 18|dieciocho|los ..2, hasta que cumpla|tenga 18|dieciocho|los ..2, no puedo firmar ..4, estudio
    ..1 la|en|el ..1 secundaria|prepa|primaria|preparatoria ..1, tarea de ..2, mis papas no ..3, i am|turn|turning|turned|just|be
    only|almost|actually|just|still|like? ..1
    8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
    !k|months|weeks|days|minutes|miles|percent|houses|homes|min|hours|offers|am|pm|beds|units|minutes|feet|doors|blocks|steps|people|years
    , i am|turn|turning|turned ..1 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
    years|yrs|yr|next|in|this|soon
    old|month|week|year|march|january|february|april|may|june|july|august|september|october|november|december|summer?, # year|yr old
    here|girl|boy|kid|student, only|just 11|12|13|14|15|16|17 lol|years|haha|tho|btw|so|and|but|sorry, am|im ..2 a minor, still a minor, i
    am ..1 minor, under 18|eighteen, under age, underage, not 18|eighteen, not old enough ..2, too young to ..3 buy|sign|own|i?, do|does
    you|i|they|it have to be 18|eighteen|an|over, i am ..3 freshman|sophomore|junior|senior|student at|in ..3 high|middle|school|hs, # ..1
    grade|grader math|starts|here|at|and|class|teacher|so|homework?, in|at|from middle|junior|elementary school|high ..1, after ..1
    school|class ..3 mom|dad|parents, i am ..1 in|at ..1 high|middle school, my ..1 mom|dad|parents|mommy|daddy|mother|father does|do not
    know ..3, my mom|dad|parents ..2 let|allow|permission me|us?, do|does my mom|dad|parents|parent|guardian|mother|father have|need to,
    mommy|daddy is|does|says|said|told ..2, this is ..1 her|his|their ..1 daughter|son|kid ..3 am|eleven|im|#, i am a|just|only ..1
    kid|child|teen|teenager|girl|boy !at, i am in ..2 grade|homeroom|class, have ..1 homework|recess|detention, tengo
    8|9|10|11|12|13|14|15|16|17|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete años, soy ..2 menor, soy una|un ..1
    niña|niño|adolescente|chamaco|chamaca, menor de edad yo|y|pero|?, todavia|aun no cumplo|tengo 18|dieciocho|los, cumplo
    11|12|13|14|15|16|17|18|quince|dieciseis|diecisiete|dieciocho ..3, no tengo 18|dieciocho, voy|estoy|ando en|a ..1
    primaria|secundaria|prepa|preparatoria|sexto|quinto|segundo|tercero|octavo|septimo|noveno|kinder|la|primer|segundo ..2
    primaria|secundaria|prepa|preparatoria|grado|escuela|año, mi mama|papa|papi|mami ..1 no sabe ..2, agarre|tome|use|estoy el|con|usando
    ..1 cel|celular|telefono|tel de mi ..1 mama|papa|hermano|hermana|papi|mami, tiene que ir|firmar|venir mi ..1
    mama|papa|papas|tutor|mami|papi, mis papas no ..1 me dejan|saben|dejan, soy ..1 hija|hijo ..2 tengo # ..1, menor de 18
    `,
  ],
  ...RUDE_AND_LEGAL_PHRASES,
  [
    { flag: 'crisis' },
    `
    ~loved|husband|wife|friend|boyfriend|girlfriend ..2 stopped|not|isnt|collapsed|passed ..2
    breathing|responding|breathe|conscious|out|blue|unconscious, turning|turned blue|purple|gray, will not|wont wake ..1 up
    ~loved|she|he|>|mom|dad, stopped breathing, chest pain|pains ..2, arm ..1 numb|tingling, kitchen|house|garage|apartment ..2 is|are ..1 on
    fire, garage|car|truck ..2 with the? ..2 engine|car|motor running, left|turned ..2 gas on ..4, swallowed|took|drank ..3
    bottle|handful|pills|bleach|everything|cabinet !of wine|beer, not|no ..2 plan|planning|going|gonna ..2 see|make|be ..2 christmas|morning|tomorrow|birthday
    ..1 !work, going|gonna ..1 end it ..1 tonight|tonite|all|now|today|soon|>, choking|choked|strangling my|me|her|him, just ..1
    want ..1 to? disappear|vanish ..1 for|forever|>, disappear ..1 for good|ever, want ..1 to disappear ..1 , se lo juro ya no tengo
    fuerzas, me mato ..1 >|si|se|ya|y|hoy|lo, acabo|termino|acabar|terminar con ..1 este|esta|mi|el|todo ..1
    dolor|sufrimiento|infierno|tormento|vida, no ..1 reacciona|respira|despierta|responde, gas ..1 abierto|prendido ..3
    perdon|perdonenme|todos|puertas|ventanas, me ..1 cuelgo|ahorco|aviento|tiro|mato ..1 >|de|si|del, me quiero ..1 morir ..1
    >|de|ya|hoy|verdad, se ..1 cae|cayo|desmayo ..3 no respira|reacciona|despierta|responde, esta ..1 es ..1 mi ultima noche|carta|vez, mi
    hija|hijo|hermana|hermano|mama|papa|esposa|amiga se ..1 corto|tomo|ahorco|colgo|aventó|avento|quiere ..1 matar|las|los|el|la|veneno|pastillas,
    van|va|quieren|quiere ..2 kill|matar me|matarme|us ..1 if|si, going ..1 to ..1 kill me|us ..1 if|tonight|>|when, reason to stay|be|keep alive,
    reason to stay|be|remain ..1 in|on this|the world|earth|planet|life, ~abuser ..3 hit|hits|beats|beat|hitting ..1 me|us|my ..1 with
    a|his|her|the|an ..1 belt|fist|fists|hand|hands|bottle|stick|bat|cord|hammer|shoe|chair|broom|phone|pipe, puente|azotea|balcon ..6
    brincar|brinco|saltar|salto|aventar|aventarme|aventaré|aventare|avento|tirarme|lanzarme ..1, techo|edificio ..6 aventarme|tirarme|lanzarme ..1, en paz ..6 miedo|cuchillo|pistola|amenaza|amenazas|golpea
    `,
  ],
  [
    { flag: 'wrong_number' },
    `
    not the ..1 person|guy|one|lady|man ..2 message|text|texting|asking|looking, < equivocado|equivocada ..2 >, yo ..1 no soy el|la ~given
    ..1, este ~number ..2 ahora ..1 es ..1 mio|mia|de, confunde|confundio|confunden|confundes ..2 jamas|nunca|yo|no, jamas|nunca ..1
    he|hemos|tuve|e ..1 tenido|vivido|sido|solicitado|pedido ..2 propiedad|ahi|alla|dueña|dueño|propiedades|informes,
    nadie|ningun|ninguna ..3 ese|este|con apellido|nombre ..4, company cell|phone ..4 left|used|was|not, used to be
    ~given ..2 , i was not the one ..2 shopping|asking|looking|inquiring, not the one ..1
    shopping|asking|looking|inquiring|selling ..2, who gave you|u ..1 this|my ~number ..4 not|im|i|never ..3 selling|own|live|interested|renter,
    le ~number|persona ..2 equivocada|incorrecta|equivocado|incorrecto
    `,
  ],
  [
    { flag: 'deletion_request' },
    `
    ~wipe ..1 any|every|each|the|all copy|copies|copia|copias ..6, ~wipe ..2 la|las|mi|mis|esa|el copia|copias|conversacion|platica|fotos|identificacion
    ..3, ~wipe|forget|olvide|olvidese|olviden ..3 todo|everything|lo|whatever ..1 que? ..2 told|said|conte|dije|mandé|mande|sent|shared ..3,
    not|no ..1 guarden|guarde|guardes|keep|store|save|conserven ..2 mi|mis|my|our ..2 ~data|~mineinfo|estados|statements|pictures|pics,
    how long do|does|will|are ..2 ~hold ..3 my|our|these|this|the|peoples ..2 ~data|texts|messages|info|chats, cuanto tiempo|cuánto ..2
    ~hold ..3 ~data|conversaciones|mensajes|mi|mis|los|las, who|quien ..2 seen|read|reads|saw|vio|ha|lee|leyo ..3
    ~mineinfo|~data|mis|lo|my ..2 conte|cuento|sent|told|emailed|mande|statements|documents|messages?, privacy policy|notice|rights ..4,
    aviso de privacidad, erase|erased|delete|deleted|remove|removed|wiped|scrub|scrubbed ..2 my|our stuff|info|data|details ..1, get ..1
    my ..1 stuff|data|info|details erased|deleted|removed|wiped|off, no ..1 autorizo|doy|den|permito ..3 compartan|comparta|den|vendan|usen|pasen
    ..2 mis|mi ..1 ~data|nombre, mi|mis ~data|nombre|fecha|correo|direccion|domicilio|apellido ..4 mal|equivocada|equivocado|incorrecta
    ..4 ~amend|arreglenlo|corrijanla|registros|archivos|sistema|expediente, ~mineinfo|birthday|name ..3 wrong|misspelled|incorrect ..3
    records|file|system|profile|database, client profile|account|file ..3 ~wipe, ssn|social ..4 taken|removed|deleted|out ..2
    out|of|off|files|records|system?, limpien|limpie|depuren|destruyan ..1 mi|mis ..1 expediente|datos|archivo|historial|rastro|registros,
    photos|photo|fotos|copies ..2 of|de my|mi ..1 id|license|licencia|ine|pasaporte|passport ..2
    delete|borren|erase|sent|send?, why|por que do|does|tienen|tiene ..2 have|mis|mi|my ..1 ~data|info|information|datos
    `,
  ],
  [
    { flag: 'minor' },
    `
    have|need|got|gotta to? ..1 be 18|21|eighteen ..6 am|im not|under|~teenword, both ~teenword ..1 !beds|bed|baths|units|bedroom|houses, me and my ..3
    ~teenword|minors|underage ..1, we|us|friends ..1 are ..1 both|all|only|two|just ~teenword, two|dos ..1 ~teenword year ..1
    olds|old, dos chavas|chavos|morros|amigas|amigos de ~teenword, rancho|local|my ..1 middle|junior school ..1 >, people|anyone|kids|clients
    under|below|younger 18|eighteen|age, i ..1 can not|cannot drive yet, cumplo|cumplire ~teenword ..1 en|el|este, hijo|hija|nieto|nieta|sobrino de ~teenword ..1
    >|años|y, his|her|su|el|cel|celular|telefono ..4 soy|i|im su|his|her|the ..1 hijo|hija|son|daughter|kid|nieto de|and|i ..2 ~teenword
    `,
  ],
]
