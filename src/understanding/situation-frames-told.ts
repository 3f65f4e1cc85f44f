import type { ActRule } from './act-phrases.ts'
import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'

/** Frames of what a text tells or asks about its writer: another person, the law, the press, a right to one's data, and who is answering. */
export const TOLD_FRAMES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'wrong_number' },
    `
    ~wrongly ..1 ~number|person|guy|girl|dude|lady|man|gal|one|contact|recipient|house|jennifer|fella !of|for|on|in|to, you|u|ya ..2
    got|have|reached|want|texted|texting|called|dialed|messaged|contacted ..2 wrong ..1
    !address|house|link|date|price|info|key|email|zip|unit|door ..1, you|u|yall ..3 ~wrongly me|us ..1 up? ..1 with|for ..2, ~wrongly
    me|us ..1 with|for ..1 somebody|someone|another|else, mixed me up, confused with ..1 someone|somebody|another|else, you|u ..2
    mistaken|confused ..1 >, text|message ..2 reached me|us ..1 in|by error|mistake|accident, came|went|sent to|here ..1 the ..1 wrong ..1
    phone|person|number|place, ~number ..4 by ..1 mistake|accident|error, in error ..1 >, meant|intended|supposed ..2 for|be|text|reach
    ..2 someone|somebody|another|else|person ..1, think|believe|sure|guess ..3 looking|texting|meant|reach|contacting|messaging|want ..3
    someone|somebody|other|else|previous|old|my|different, looking for ..2 my landlord|ex|uncle|old|previous|the ..1
    owner|tenant|guy|person, someone|somebody|anyone else ..2, total|complete|random|perfect stranger ..1, someone|somebody|person random
    ..1, texting|texted|messaging ..1 a|some|someone ..1 stranger|random|pizza|wrong ..2, this|it ..1 is|was|aint|not not? not|aint ..2
    phone|number|cell|line|him|her|them ..1 >, this|it is|was|aint not ..1 his|her|their|him|them ..1 phone|number|cell|>, this is
    not|aint ..1 > , not|aint ..1 his|her|their|him|her ..1 lol|bro|phone|number|anymore|>, i|im am|was not|aint ..1 the ..2
    person|one|owner|homeowner|guy|lady|man|girl ..2 you|your|of|u|looking|this|that|texted|want ..2, i|im am|aint|not not? ~given ..1 >,
    i|im am not|never ~given ..1, not ~given ..1 >, aint ~given ..1, never was|am ~given, this|it is|aint not ~given ..1, not|isnt ~given
    ..1 u|you|wrong|sorry|lol|new|this|anymore|here, no ~given here|at|in|lives|with|on ..1, no ~given ..2
    here|at|phone|number|line|household|address|extension|this, who is|the|tf|even|dis ..2 ~given ..1 !and|with|from|at|your|is ..1,
    whoever|whomever ..1 ~given ..2, for ~given ..1 she|he|they ..1 changed|moved|does|gave|died, is this for ~given ..2,
    keep|keeps|stop|you|everyone ..2 calling|asking|texting|getting ..2 me|for|texts|messages|calls ..2 ~given, my name is|isnt|aint not
    ..2, not my ..1 name ..1, that is|not ..1 not? me|my|him ..1 name|different|>, not me ..1 >|different|wrong|sorry|you|bro, i|we
    do|did|have not|never|no ..1 know|heard|met|idea|recognize ..2 who|any|anyone|anybody|a|that|this|of|him|her|what ..2
    ~given|by|named|is|property|house|called|that|you|talking ..1, no idea|clue who|what ..2 that|this|property|you|house|talking|is ..3,
    never ..1 heard of ..3, never ..1 inquired|asked|signed|requested|filled|contacted ..2
    to|at|on|in|a|there|about|any|for|anything|up|real ..1, nobody|noone|no ..1 one|body|person|such ..2 named|called|by|name|here|person
    ..2 ~given|that|name|lives|here|at ..1, nobody|no ..1 here|one ..2 ~given|called|named|by ..1, no such person ..1, do|does not
    live|work|stay here ..1, had|has|have|got|gotten ..1 this ..1 ~number ..2
    for|since|about|like|from|last|in|years|a|yesterday|when|assigned|# ..1, this ~number ..2 for ..1 # years|months, this ~number ..3
    was|is|belongs|belonged|used|got|has|changed|been ..2
    not|mine|my|reassigned|recycled|different|assigned|given|longer|to|someone|someones|hers|his|now|owners|moved ..1, this|it is ..1
    a|my|the|our ..1 work|business|company|new|office|county|school|landline|fax|government|city ..1 ~number|line|desk ..1, this is ..3
    ~place ..1 ~number|line|desk|front|fax|voicemail|not|lol|in|and|>, this is ..1 a|an|the ..3 ~place ..1 line|phone|not|lol|and|>|here,
    you ..1 have|reached|texted|texting|called|got|re|are|hit ..2 a|an|the|our ..3 ~place ..1 , ~place ..1 line|phone|desk|front ..2,
    ~number ..1 is|was ..1 mine|hers ..1 now|>, mine now ..1, my|our ~number ..1 now ..1 >, it is ..1 my ~number ..1 now,
    new|old|previous|former|last|prior ..1 owner|person|holder|user|tenant|guy ..2 of|here|had|line|this ..2 ~number, new ~number|owner
    ..1 here ..1, previous|old|former owner|guy|person of|who|had ..1 this ~number?, he|she|they ..2
    gave|dropped|changed|lost|switched|cancelled|left ..1 up? ..1 this|that|his|her|the|numbers|phones ..1 ~number|line|>,
    changed|switched ..1 ~number ..1 ago|last|like|a|on, does not ..1 have|use|own|got ..2 this ~number, no longer ..1
    ~given|his|her|has|at|belongs|with|mine|their|ruth ..2 , recycled ..1, ~number ..2 off by one|digit, one digit off, check|update
    your|ur ..1 contact|contacts|records|number|info|list ..1 >, got|have|you|right ..2 the right ..1 digits|number|person ..1 ?,
    gave|put|used|typed|entered|filled|wrote ..4 my ~number ..2 by|as|instead|on|mistake|fake, gave you ..1 a|the|my ..1
    wrong|fake|bad|incorrect|this ..1 ~number, someone|somebody|whoever ..4 my|this|wrong ~number ..2, whoever gave|filled|put ..3, reach
    ..1 wrong|somebody|someone|him|her ..1 , man|person|woman|guy|lady|fella|one ..1 you ..1 want|looking|need|after|texting ..2
    died|passed|dropped|moved|had|changed|not|is, i|we live|reside in ..4 not|never|wrong|why ..2, i|we do|did not own ..2
    house|property|home|anything|any|real ..3 anywhere|there|in|at|wrong
    !yet|right|currently|but|because|now, not|aint the ..1 owner|homeowner of|at ..2, not ..1 selling|buying|interested ..2
    not|aint|im|never ..2 her|him|~given|owner|them, not her|him|them ..1 >, who ..1 are|is|were ..3 trying|looking|meant|mean ..2
    reach|for|to|contact|text, who were you trying ..2, who you ..1 trying|think|looking ..2, my ..2 used|had|owned ..2 this ..1 ~number,
    belongs to ..1 my|someone|a|another ..1, that is my ex|uncle|dad|mom|landlord|old ..3 name, is|are you ..1 sure ..3 right|correct ..1
    person|number|digits, different person ..1 >, ~number ..1 recycled|reassigned ..1, < wrong ..1
    guy|person|number|girl|dude|lady|man|num
    `,
  ],
  [
    { flag: 'wrong_number' },
    `
    ~number ..1 ~wrongly ..1, ~wrongly ..1 de ~number|persona|senor|senora|señor|señora, esta|estas|estan|anda|andas ..2
    confundido|confundida|confundidos|equivocado|equivocada|equivocados|errado !la|el|en|con|de ..1 >, se|te|me ..1 ~wrongly ..1
    con|de|usted|persona|joven|amigo|>|mija|wey|soy|señor|numero|y ..1, me ~wrongly ..1 con|usted ..2, persona ~wrongly,
    ~number|mensaje|texto|telefono ~wrongly ..1, marco|marcaste|marcaron|puso|escribio|anoto|trae|tiene ..1 ~wrongly ..2, mal ..1
    el|un|este ~number ..1, ~wrongly ..1 numero|telefono, ~number ..1 por error|equivocacion ..1, por error ..1 >, se cruzaron ..2, te|se
    ..1 fueron los dedos, no soy ..1 ~given ..1, yo ..1 soy ~given ..1 no|y ~given ..1, soy ~given ..1 no ~given, no soy ..1
    la|el|ese|esa|quien|aquel ..1 señora|señor|senora|senor|persona|~given|que|busca|quien|tal|cliente|beto ..1 !casada, no ..1 soy
    yo|el|quien|tu|su ..1 a|quien|que|cliente|el|la ..2, no ..1 soy ..1 > , ni ..1 me llamo ..1, no me llamo ..1, no es ..1 mi|el|este
    nombre|apellido|mio|mi ..1 , ese|esa|este ..1 no|nombre ..1 es|no ..1 mi|mio|es ..1 nombre|apellido|mio|numero|mio ..1, ya no|ya ..1
    es|tiene|usa|pertenece|contesta|trae ..2 este|el|del|de|la|ese ..1 ~number|señor|senor|señora|~given|doña|don|ella|el, este|ese|esta
    ~number ..3 ya|no|era|lo|es|me|fue|cambio ..2
    no|es|de|mio|mia|otro|otra|compre|pertenece|asignaron|dieron|soy|dueño|antes|nuestro|trabajo|negocio|una|un|hija|uso, este|esta ..1 no
    es ..1 el|la|su|un|de ..1 ~number|casa, este es ..2 ~number de ..1 una|un|otra|trabajo|mi|la|oficina ..2, esta ~number|linea ..2
    es|la|era ..2, aqui ..2 contesta|vive|es|le|no|nadie|se|habla ..3 ~place|~given|nadie|ninguna|ningun|una|taller|con|ese|vende ..1,
    aqui|esto|este|esta|ahi ..1 es|son ..1 una|un|la|el|de ..2 ~place ..1, no ..1 es aqui ..1, esta ..1 es ..2 casa ..1 de|los ..2 aqui|no
    ..2, una|un ~place ..1 no|en|jeje|jaja|> ..2 vende|tijuana|casas|>, mandando|escribiendo|marcando|mandaste|mando ..2 a ..1
    una|un|otra|alguien|la ..1 ~place|persona|equivocada|que|no, le ..1 esta|estas|estan ..1 escribiendo|hablando|marcando|mandando ..2
    a|con ..1 alguien|otra|la|una|quien ..2 no|persona|incorrecta|equivocada, hablando|habla|escribe con la|una ..1 persona ..1
    incorrecta|equivocada|otra, busca|buscan|buscas|buscaba|buscando ..2 a ..1 mi|otra|otro|alguien|la|el|quien|tal ..1
    persona|casero|tal|otro|mas|dueño|gente|señor|señora ..1, me|te ..1 buscan|hablan|dicen|llaman ..1 al|a|por|como|~given ..1
    tal|~given|ese|otro|señor ..1, la|el|esa|ese ..1 persona|señor|señora|dueño|dueña|muchacha|muchacho|senor|senora ..2
    que|ya|murio|fallecio|cambio|anterior|se ..2 busca|buscan|no|este|antes|falleció|cambio|mudo|ahora ..2, no ..1
    hay|vive|tenemos|conocemos|esta|trabaja ..2 ningun|ninguna|nadie|ese|esa|aqui|con|ninguno ..2
    ~given|aqui|llame|nombre|persona|familia|apellido|así|asi|ese, nadie ..3 llame|llama|llamado|llamada|nombre|apellido|aqui|~given ..1,
    no ..1 conozco|se|sé|conocemos|ubico ..1 a|quien|quién|de|ningun|nadie ..2
    nadie|~given|es|ningun|ninguna|ese|esa|que|casa|tal|apellido|me|persona ..1, no ..1 tengo ..1 idea ..1 de? ..1 que|quien ..3, ni
    conozco ..2, no se ..1 de? que|quien casa|propiedad|es|habla|persona ..2, quien|quién|cual|qué es ..1 esa|ese|el|la|~given|señor|casa
    ..1 ~given|tal|señor|>|señora|no|yo ..1, quien es ~given, cual casa ..1, nunca he|habia|e|hemos|tuve|vivi ..1
    pedido|solicitado ..1 en|casa|informacion|propiedad|una|alla|esa|nada ..1, yo ..1 no|ni|nunca
    ..1 pedi|solicite|llene|lleno|vendo|puse ..3
    nada|informacion|formulario|casa|ninguna|vendiendo|casas|propiedad|california|alla|ahi|en, ni|no ..1 vivo|vivimos ..1 ahi|alla|aqui|en
    ..3 california|ahi|alla|>|ciudad|estado, contesta de|en|desde ..1
    houston|texas|guadalajara|mexico|tijuana|florida|chicago|arizona|nevada|otro|monterrey|phoenix|dallas ..2 > ,
    pusieron|dieron|puso|dio|anotaron|pasaron ..3 mi|otro|mal|un|este ..1 ~number ..2, quien ..2 dio|paso|dieron ..1 mi|este ~number ..2,
    de ..1 otro|otra ..1 señor|persona|señora|dueño|dueña ..2, acabo|apenas|recien ..2 sacar|comprar|compre|saque|estreno|cambiar|de|me
    ..2 este|esta|el|la|dieron|asignaron ..1 ~number ..1, ~number ..2 era|fue ..1 de|antes|del|mio ..2, ahora ..1 es ..1 mio|de|nuestro|mi
    ..1 , ~number ..2 es ..1 mio|mia|nuestro|de ..1 ahora|hace|desde|mi|la|otra|hija ..1, tengo|uso|traigo este|esta|el ~number ..2
    desde|hace|ahora|años|un|dos ..1, cambio|cambiaron|cambió de ~number|dueño|dueña|celular|telefono|numero ..1, lo compre ..1 de|usado
    ..2, segunda mano ..1, este ..1 mensaje|texto ..1 no ..1 es|era|iba para ..1 mi|nosotros, no ..1 es|era para mi ..1 >,
    usted|ustedes|tu ..1 trae|tiene|traen|tienen|anda ..1 mal ..2, revise ..1 bien|su|el ..2 numero|lista|a, la equivoca ..1, no soy|somos
    ..2 su|tu|los|la|el ..1 cliente|persona|familia|~given|dueño|vendedor|que, yo soy ..1 su|la|el ..1
    ex|exesposo|exesposa|hija|hijo|abuela|esposa|hermana ..2 de|ya|no|ella|otra|el ..1, ya ..1 le|les|van ..2 dije|veces ..3 no soy ..1,
    fallecio|murio|falleció ..2 este|ahora|ya|su ~number
    `,
  ],
  [
    { flag: 'deletion_request' },
    `
    ~wipe ..5 my|our|me|his|her|personal|all|everything|any|his|father|anything ..3
    ~data|~mineinfo|name|everything|records|details|stuff|file|profile|you|know|him ..1 !second|bathroom, ~wipe|rid ..1 of ..4
    everything|all|anything|whatever ..2 you|about|from|of|on|personal|i, ~wipe|purge|forget ..1 me|us|him ..1
    completely|off|from|out|forever|entirely|please|everywhere ..3 ~system|your|records|everything|name|>, ~wipe ..1 everything|all|stuff
    ..1 you|on|about|u|yall|from|i ..2 me|have|know|saved|your|told|us|file|history, ~wipe ..3 from|off|out|of|in|on ..1
    your|the|ur|all|yall ..3 ~system, get|take|taking|pull|clear ..5 off|out|from ..1 of? your|ur|the|all|yall ..1 ~system, get ..2 my|our
    ..1 ~data|stuff|info ..1 erased|deleted|removed|out|wiped|gone ..1, my|our|personal|the ..2 ~data|~mineinfo|info ..3
    ~wipe|gone|expunged|removed|destroyed|deleted|wiped ..1, want|need|request|like ..2 ~mineinfo|it|mine|file|data ..2
    deleted|erased|gone|removed|wiped|destroyed|expunged, data ..1 deletion|erasure|removal|access|request ..1, deletion ..1
    of|request|for ..2, request ..3 deletion|erasure|removal ..1, right to ..1 be|know|delete|access|erasure|opt|correct ..1
    forgotten|about|what|>, be forgotten ..1 >, forget me ..1 >|completely|please|entirely, make sure nothing ..2 me|us ..2, nothing ..1
    about me ..1 saved|kept|stored|is, what|which|whatever|all ..3 ~data|~mineinfo ..2 do|did|have|has|are|is|you|your|u|does ..3
    ~hold|have|got|about|on ..2 me|us|mine|my|file|>, what ..2 do|did|have|all|else ..1 you|u|yall|your ..2 ~hold|know|got|learn ..2
    on|about|under|regarding|of ..2 me|us|my|file|name, on file ..2 under|for|about|on|with|me|my ..2 my|me|name|us|>, what do|does|are
    ..2 you|u|jorge|company ..1 do|doing ..1 with ..1 my|our|people ..2 ~data|~mineinfo, how long do ..2 ~hold ..2
    ~data|people|my|peoples|info|it ..1, who|which|what ..3 has|have|had|sees|gets|got|can|received|bought|did ..3 access|my|our|see ..2
    ~data|~mineinfo|my|personal ..2, who|whom|which|what ..3 ~spread ..3 my|our|it|their ..2 ~data|~mineinfo ..2,
    selling|sold|sells|leaked|leaking|trading|traded ..1 my|our|peoples|personal ..2 ~data|~mineinfo|details, ~data|~mineinfo ..2
    being|was|is|been|gets|get ..2 ~spread ..1, not|never|stop|quit|dont|without|limit|against|opt ..3 ~spread|selling|sharing|sale ..3
    my|our|personal|me ..2 ~data|~mineinfo|details|stuff|info ..2, not ..1 ~spread ..2 ~data|it|me|details|information ..3 ~thirdparty,
    opt ..1 me|us|out|my ..2 of|out|from ..2 data|sale|sharing|selling|the|that, limit|restrict ..4 my|personal|our ..2 ~data|sensitive,
    copy|copies|export|report|list|printout ..3 my|our|everything|the|all|any|personal ..4 ~data|file|collected|records|hold|stored ..2
    !listing, see|view|request|access|know|review ..3 my|our|the|everything|all ..2 ~data|notes|file|records|profile|stored|you ..2
    !on|the|listing ..1 ~hold|on|about|you|your|company|me|stored ..1, send me everything ..2 ~hold|stored|about|on|me ..1,
    request|requesting|want|need|like ..1 access|to ..3 my|personal|the ..3 ~data|collected|info, categories of ..1
    data|personal|information, can|may|could i ..1 see|have|get|view my ..1 file|record|records|data|profile|info ..1 >, where|how ..1
    did|do|does|have|d ..2 ~getfrom ..1 my|our|me ..1 ~data|~mineinfo|info|details|contact|number|email|name, where|how ..2 you ..2
    ~getfrom ..3 ~data|~mineinfo ..3, source|sources of|where|from ..2 my|that|the|which|you ..2 ~data|information|info|obtained, who told
    you ..2 my|birthday ..1, told you my ..1 ~mineinfo ..1, ~amend ..3 my|our|the ..2 ~data|records|file|database|details ..1
    !search|budget|criteria ..2 in|on|you|your|have|is|as|>|wrong, my|our ..2 ~data|~mineinfo|name|birthday|address ..3
    ~mistaken|misspelled|spelled ..3 in|on|your|database|files|records|fix|system|correct, you ..3 have|got|spelled|hold|keep ..2 my ..2
    ~mineinfo|~data|name|birthday|address|old ..1 ~mistaken|wrong|misspelled|saved|spelled ..4 ~amend|database|records|system|files|file,
    you ..1 have|got ..2 ~mistaken ..3 ~mineinfo|data|birth ..4 ~system|~data|database|file, ~mineinfo ..2 you ..1 hold|have|keep|saved
    ..2 ~mistaken ..2, ~amend ..2 in|on ..2 your|ur ..1 ~system|~data, not ..1
    consent|consented|agree|agreed|permission|okay|authorize|authorized ..4 ~hold|keeping|storing|collect|share|data|store|you ..3
    ~data|~mineinfo|my, do|did not|never ..1 ~hold ..1 my|our ..2 ~data|~mineinfo|statements|bank ..2, stop|quit|cease ..1
    storing|keeping|collecting|saving|processing|using ..1 my|our ..2 ~data|~mineinfo, close ..1 my account ..1, delete ..1 my account,
    account ..1 and erase|delete|remove ..2, my ..1 ~mineinfo better not ..2 saved|stored|kept ..1, privacy
    policy|request|rights|notice|act ..1 and|how|regarding|>, privacy ..1 request|rights, my ..1 privacy ..1 rights|>, ccpa|cpra|gdpr,
    california privacy ..1, exercise|exercising ..2 my ..1 right|rights ..2, verifiable consumer request, authorized agent ..2
    data|deletion|privacy|for, personal ..1 ~data ..3 ~wipe|~spread|database|system|company|held|destroyed, ~wipe ..3 our|my|this
    conversation|conversations|chat|messages|texts|history ..1, my|client ..1 profile|record ..1 should|must|needs ..1 be ..1 ~wipe,
    disclose my ..2, do not ..1 sell|share|disclose|pass|give ..1 my|our|me ..2 ~data|~mineinfo|info|name|number|phone, not data lol
    `,
  ],
  [
    { flag: 'deletion_request' },
    `
    ~wipe|borrenme|borreme|quitenme ..5 mi|mis|nuestros|nuestra|toda|todos|todo|lo|los|el|la ..3
    ~data|~mineinfo|datos|informacion|nombre|perfil|historial|mio|mia|expediente|cuenta ..1 !casa|contrato|listado, ~wipe|borrenme|borreme
    ..2 por completo|todo|completo|siempre ..1, ~wipe ..1 todo|lo|toda ..1 lo? que ..1
    ~hold|sepan|tengan|platique|platiqué|conte|conté|mande|tengas|escribi|saben|dije ..2 mio|mia|mi|de|guardado|les|le|> ..1,
    ~wipe|quiten|saquen ..4 de|en ..1 su|sus|tu|los|la|las ..1 ~system|~data, que ..1 se|me|no|lo ..1 ~wipe ..3
    ~data|todo|informacion|mi|mis ..2, que no quede ..2 rastro|nada|mio|mi ..3, baja de ..1 mi|mis ..1
    ~data|expediente|informacion|perfil, quiero|pido|solicito|exijo|necesito|deseo|favor|requiero ..2
    ~wipe|eliminacion|supresion|borrado|destruyan|borren ..3 ~data|~mineinfo|todo|mi|mis, supresion|eliminacion de ..2 ~data, no ..1
    quiero|autorizo|acepto|permito|deseo|estoy|doy|di|de ..3 que ..2
    ~hold|~spread|almacenen|usen|sepan|tengan|guarden|vendan|compartan|pasen|den ..3 ~data|~mineinfo|info, no ..1 ~spread ..3
    mi|mis|nuestros|nuestra|de ..1 ~data|~mineinfo|info|numero, no le|les ..1 ~spread ..2 mi|mis|nuestra ..1 ~data|~mineinfo ..2, no
    ~hold|guarden|almacenen|conserven ..1 mi|mis ..2 ~data|~mineinfo|estados ..1, no autorizo|di|doy ..2
    ~spread|uso|usar|permiso|venta|consentimiento|el|la ..3 ~data|informacion|guardaran|mi, que ..1 ~data|~mineinfo ..2 ~hold|mios|mia ..2
    de? ..1 mi|mios|mia|nosotros|>|mio, que|lo ..1 ~hold|saben|sabe|tienen|guardan ..2 de|sobre|acerca|mio|a|con ..1
    mi|mio|nombre|nosotros|familia|mia ..1, qué|que hacen ..2 con ..1 mi|mis|la|los ..1 ~data, cuanto tiempo ..2 ~hold ..3
    ~data|gente|informacion, con ..1 quien|quienes|que|cuales ..3 ~spread|compartieron|comparten|compartido ..2
    ~data|la|mi|mis|los|~mineinfo, a ..1 quien|quienes|que|cual ..3 ~spread ..2 ~data|mi|mis|la|los|~mineinfo, quien|quienes ..2
    tiene|tienen|tuvo|ve|ven ..1 acceso|mi|mis ..3 ~data|informacion ..1, quien ..2 ~spread|dieron|dio ..2 mi|mis|su ..1
    ~data|~mineinfo|correo ..1, de ..1 donde|quien|quién ..2 ~getfrom ..2 mi|mis|la|los|ese|esa ..1 ~data|~mineinfo|info|nombre ..1,
    como|cómo ..2 ~getfrom|supieron|saben ..2 mi|mis|la ..1 ~data|~mineinfo|info ..1, donde ..1 lo|la|los sacaron ..1,
    copia|reporte|listado|acceso|lista ..3 mis|mi|los|la|todo|todos|lo ..2 ~data|informacion|expediente|guardado|tengan|tienen|que ..3
    !casa, acceso a ..1 mis|mi ..1 ~data|personales, quiero|puedo|quisiera|deseo|necesito|solicito|dejan ..1
    ver|saber|conocer|acceder|acceso|revisar ..2 a? ..1 mi|mis|lo|que|la|los|el ..2
    ~data|expediente|archivo|tienen|escrito|guardado|guardan|saben|informacion ..2 !casa, mandenme|manden|envienme|mandeme ..3 todo|lo ..1
    que|lo ..1 tengan|tienen|guardan|hay ..2 mi|mio|nombre|registrado|guardado, ~amend ..3 mi|mis|el|los|la ..2
    ~data|~mineinfo|nombre|apellido|fecha ..3 sistema|registro|registros|archivos|base|expediente|mal|esta|estan|>|en,
    ~data|~mineinfo|nombre|apellido ..2 mal|equivocado|incorrecto|viejo|vieja ..4 ~system|~data|corrijan|~amend|expediente,
    tienen|tiene|tienes|esta|estan ..2 mal|vieja|viejo|equivocado ..2 mi|mis|la ..1 ~mineinfo|~data|apellido|nombre|fecha|direccion ..3 ,
    tienen ..1 mi|mis ..2 ~mineinfo|apellido|nombre|fecha|direccion ..2 mal|vieja|viejo|equivocada|equivocado ..3,
    ~amend|corrijan|corrijanlo|actualicenla ..2 en ..1 su|sus ..1 ~system|~data|registro, no es ..1 el|la ..1 mio|mia|correcto ..1
    ~amend|corrijan ..3, por ley ..2 ~wipe|borrar|entregar|tienen ..3, ejerzo|ejercer|ejerciendo ..2 derecho|derechos ..2, mi derecho ..2
    eliminacion|saber|borrado|supresion|datos|informacion, derecho|derechos ..1 de|a ..2 privacidad|acceso|eliminacion|datos|olvido|saber,
    venta de ..1 mi|mis|datos|informacion ..1, optar ..2 no|salir|participar ..4 ~data|venta|informacion, saquenme|saqueme de la venta
    ..2, limitar ..3 mi|mis|el ..2 ~data|informacion|uso, politica de privacidad, ley de privacidad, mis datos ..1 personales ..1,
    cierre|cierren|cerrar mi|y ..1 cuenta ..1, eliminar|eliminen|borren|borre ..1 mi cuenta, de mi propiedad ..1 guardado, mi ..1 ~data
    ..2 no ..1 la|los|lo ..1 ~spread|vendan|compartan ..2, me|nos ..1 estan|andan ..1 compartiendo|vendiendo ..1 la|los|mi ..1 ~data,
    venden|comparten|vende|comparte|divulgan ..2 mi|mis|los|la|nuestra ..1 ~data|numero|correo
    `,
  ],
]

/** Who, or what, is answering. */
export const IDENTITY_FRAMES: readonly PhraseRow<ActRule>[] = [
  [
    { kind: 'identity_question', confidence: 0.9 },
    `
    are|r|is|am|you|ur|u|was|were|this|it ..3 a|an|the|some|just|one|like|actually|even|another|of|those|all|any|really|with|to|only? ..2
    ~bot !vacuum|mower|gate|sprinklers|door|price|list|pool|lock|system|lights|blinds ..1,
    talking|texting|speaking|chatting|dealing|messaging ..1 to|with ..3 ~bot|~human ..1, is|are|do|am ..2
    there|i|we|you|anybody|anyone|somebody|someone ..1 a|an|any|some|have|actually|really|even ..1
    person|human|people|humans|guy|someone|somebody ..2
    there|here|on|behind|reading|typing|writing|texting|i|with|replying|answering|or|talking|>, behind|on ..1 this|these|the|other|that
    ..2 keyboard|end|screen|messages|texts|line|side|number, are|r|you|u ..2 a|even|an|actually|really|some|really|the ..1 ~human ..1
    !estate|interested|ready|about|who|with|to|agent|available|in|buyer|buyers|at ..1 >, are|r you|u ..1 ~human|real ..1
    or|?|>|guy|person|jorge|name, ~bot|~human or ..3 ~bot|~human ..1 !bank, you|u|ur|this|that|these|it ..1
    sound|sounds|seem|seems|reads|read|feel|feels|look|looks|talk ..2
    like|human|robotic|fake|automated|scripted|canned|off|generated|a|real ..2 ~bot|letter|human|machine|wrote|>|generated|script, not ..1
    sound ..1 ~human|real, form|canned|auto|automated|scripted|generic letter|reply|replies|response|responses|message|messages|text,
    did|does|do|is ..1 a|an|any|some|somebody|someone|anyone|person|real ..1 ~human|bot|machine|ai|computer ..1
    write|type|send|sent|wrote|read|writing|typing|reading|answer ..3, ~bot ..1
    wrote|write|writes|writing|sends|sent|generated|texting|talking|answering ..2, written|typed|sent|generated|answered ..2 by ..3
    ~human|~bot|you, prove|proof ..2 you|u|ur|youre|that ..3 ~human|~bot|real, how|can ..2 i ..1 know|tell|be|sure ..2
    you|u|if|this|youre|that ..3 ~human|~bot|real, you|u|youre ..2 not ..2 a? ~human|~bot|real ..1 are|right|?|>|you|is, is|are
    this|these|that|you|it|those ..1 all? ~bot ..1 !or|gate|garage ..1, so|wait|lol|hmm|ok ..1 you|u|ur|youre ..1 are|a|an|re ..2
    ~human|~bot ..1, or is|are this|it|you|these ..2 ~bot|~human|automatic, < ~bot ..1 or|right|>|?, < ~human ..1 or ..2, < ~human >,
    what|who are|r|is you|u|this|dis|it|that ..1
    >|again|please|and|texting|messaging|from|with|really|exactly|anyway|btw|to|even|speaking|pls|why, who ..1 am|is|are|do|did|was
    i|we|this|it ..3 ~speak|reach|have|sent|reached ..2, who|whom ..1 ~speak ..2, to|with whom ..1 am|do|i|have|is|may ..2, whom ..1
    i|am|do ..2 have|pleasure|speaking|addressing|addressed, pleasure of addressing|speaking|talking, who|which ..1 do|are|r you|u ..1
    represent|work|with|for|from|are ..1 , who you|u ..1 are|with|work|is|r ..1, who|whos|who's is? ..1
    texting|messaging|contacting|writing|sending|sent|asking|calling|speaking|talking|typing|there|here|dis ..2
    me|this|us|these|please|>|that|to|now ..1, who sent ..1 me|this|you|these, whose|who's number|phone|is ..1 is|number ..1 this|it|that,
    your|ur name|identity|company|title ..1 ?|is|please|and|again|>|for, what|whats|what's ..2 your|ur ..1
    name|company|title|role|position ..1, say|said|tell|have|give|get|catch ..1 me|us|your|you ..1 your|ur|are ..1 name|was|from ..2, <
    name ..1 >, state|give|tell ..1 me|us|your ..2 name|identity|company, identify|introduce ..1 yourself|yourselves|you ..1, what|which
    ~firm|realtor ..1 is|are|do|did|r|you|this|u ..3 from|this|with|for|say|represent|work|texting|>, are|r|you|u|is ..2
    with|from|work|for ..1 zillow|redfin|jorge|which|what|some|remax|realtor|opendoor|coldwell|compass ..2 or|>|?|something, do i know
    you|u ..1, have we met ..1, do i have ..2 ~human|program|robot ..2, do you work for ..2 jorge|him|or ..3, are|r|is you|u|this|it ..2
    jorge ..1 or|himself|?|>|real|assistant|actually, real ..1 jorge|agent|person ..1 or|?|>, is ..2 jorge ..1
    texting|writing|real|or|typing|actually|even|himself ..2, the real jorge ..1, agent|jorge himself|herself ..1, his|your|the|an
    assistant|secretary|robot|bot ..1 ?|or|>|of|some, siri|alexa|chatgpt|gpt|chatgtp|skynet ..1 is|are|or|?|>|that ..1, you|u ..2
    sleep|exist|breathe|alive|pulse|heart|soul ..1 ?|>|or|are|are, sleep are you ..3, brain|anyone|person|anybody|soul|human ..1 behind
    ..2, or just|only|all|pure|simply ..1 code|preprogrammed|automated|~bot|software, talk|reply|write|answer ..1 to? ..1 me? ..1 like a
    ..1 human|person ..1, licensed ..1 human ..3, who ..1 did|do ..1 you|u ..1 say ..1 you|u ..3, need|like|want ..1 to? ..1 know ..1
    who|if|whether ..3 ~bot|~speak|dealing|artificial|~human, how ..1 do ..1 u|you ..1 know ..1 my|me ..1 name|?, why ..1 do you ..1 know
    ..2 my ..1 name|address, and who|who and ..2 are|r you|u, hello|hi|hey|sorry|um|uh|ok|excuse who|whos|who's ..1 is|this|are|dis|dat
    ..2 >
    `,
  ],
  [
    { kind: 'identity_question', confidence: 0.9 },
    `
    eres|es|sos|esto|son|hablo|usted|seras|sera|estoy|ese|esta|estos|este|estas|puro|puros|tu ..3
    un|una|el|la|puro|pura|con|algun|uno|esos|de|con|por ..2 ~bot !de|para|la|que|alberca|seria|porton|riego ..1,
    eres|es|sos|seras|usted|ustedes|tu|vos|son ..2 ~bot|~human ..1 !seria|interesada|precio|de|que|la|en|confianza ..1
    o|verdad|>|real|jaja|no|viva|y, eres|es|sos ..2 ~human ..1 real|de|verdad|o|> ..2, ~bot|~human|maquina o ..3
    ~bot|~human|verdad|automatico|real ..1, hay|esta|habra ..2 ~human ..2
    real|ahi|aqui|leyendo|detras|de|del|atras|contestando|escribiendo|viva|vivo|otro ..2, con|a quien|quién ..2
    hablo|tengo|hablando|estoy|trato|tratando|escribo|comunico|dirijo|mensajeo|platico ..2, con quien ..1 >, quien|quién|quienes ..1
    es|eres|sos|habla|escribe|manda|mando|anda|contesta|son|me|esta|está|le|lee ..1
    usted|tu|ustedes|me|>|ahi|esto|del|este|y|de|disculpe|perdon|hablando|mandando|escribe|habla|manda|contesta|escribiendo|no|lo|vos|
    le|mando ..1 !el|dueño|vive|la, quien|quién ..1 me|nos ..1 esta|está|escribe|habla|manda|mando|contesta|escribio|mensajea|busca ..2,
    quien es ..1 >|quien|usted, quien eres ..1, de ..1 parte de quien|quién ..1, de|para|a|en|con que|qué|cual|quien|quién ..1
    ~firm|parte|realtor|es|trabaja|trabajas ..2 habla|escribe|es|me|llama|trabaja|eres|dijo|representa|usted|>|son|parte ..1, para|con
    quien ..1 trabaja|trabajas|trabajan ..1, a quien ..1 representa|representas ..1, que|qué|cual|cuál ~firm|realtor|agente ..1
    es|son|eres|representa ..1, como|cómo ..1 se|te|dijo ..2 llama|llamas|llamaba ..1 !la|el|esa|ese|esta|calle|escuela ..1
    usted|tu|>|y|quien, su|tu|cual nombre|es ..1 su? nombre? ..1 por|cual|?|>|y|completo|favor, me|nos ..1
    puede|podria|puedes|podrias|da|das|dice|diria ..2 su|tu|decir|dar ..1 su|tu ..1 nombre ..2, se|te ..1
    puede|puedes|podria|identifique|presenta|presente|identificar|presentar ..1 presentar|identificar|por|?|>,
    identifiquese|identificate|presentese|presentate ..1, usted|tu|vos|ud ..2 es|eres|sos ..2
    jorge|real|robot|bot|la|el|asistente|secretaria|agente|~human ..2 o|mismo|de|en|?|>|real|verdadero, eres|es|habla|hablo|estoy ..3 con?
    ..1 jorge ..1 o|verdadero|mismo|?|>|en|real|secretaria ..1, tu|usted eres|es ..1 jorge ..2, trabaja|trabajas ..1 para|con jorge ..1 o
    ..3, jorge en persona|verdad ..2, jorge o|mismo ..4, verdadero jorge ..1, no ..1 ubico|reconozco|tengo|conozco|registrado ..4
    quien|quién|registrado|numero|agregado ..1 es|>|, disculpe|perdon|perdone|oiga|oye|buenas|hola|y|pero ..2 quien|quién ..1
    es|eres|habla|me|escribe|son ..1, esto|este|estos|ese|eso|mensaje|mensajes|texto|textos ..3 lo|los|la|es|son ..2
    escribe|escribio|escriben|manda|mando|mandan|genera|hace|hacen|automatico|automaticos|contesta|envia|envio|automatizado|
    automatizados ..3 ~human|~bot|una|alguien|sistema|usted|automatico|automaticos|> ..1, lo|los ..1 escribio|mando|mandaron|manda|escribe
    ..2 ~human|~bot|alguien|sistema|persona, me ..1 esta|contesta|responde|escribe|habla|estas|contestan|responden|escriben ..2
    ~human|~bot|maquina|gente|alguien|agente ..2, escribe|contesta|responde|habla|lee|leyendo ..2 ~human|~bot|alguien|gente ..1
    o|de|real|esto|lo|verdad|mensajes|>|leyendo ..1, se|me|como ..1 hace|suena|parece|suenas|contestas ..3
    ~bot|robot|maquina|guion|programa|persona|rapido|automatico ..2, suenas|suena|contestas|contesta|respondes|hablas|pareces|escribes ..2
    a|como|muy|bien|no|humano|tan ..2 ~bot|guion|rapido|~human|humano|raro|grabadora|maquina ..1, no ..1
    eres|es|suenas|sos|pareces|seras|parece ..2 ~human|~bot|real|humano ..1, no ..1 creo|te|seras|seas|sera ..2 que|un|una|creo|creas ..2
    seas|~bot|persona|bot|sea|robot ..1, demuestra|demuestre|demuestrame|compruebe|pruebe|prueba|comprueba ..2 que ..2
    ~human|~bot|no|eres|es|persona ..1, de carne y hueso, te|le pregunte|pregunto ..2 si ..1 ~bot|eres|es|robot ..1, que ..1 eres|sos ..1
    tu|>|realmente|exactamente, eres|es|seas ..1 gente|alguien|persona|real ..1 o ..2, gente o que ..1, inteligencia artificial ..1,
    chatgpt|gpt|siri|alexa ..1, del otro lado ..1, quien ..1 esta|hay del|detras|atras|ahi ..2, quien anda ahi, otro ..1 lado|extremo ..1,
    como|cómo ..1 saben|sabes|sabe|sabian ..1 mi|quien|nombre ..1, es ..1 real|verdad ..1 esto|este|o|lo|persona ..1 o|puro|automatico|un
    ..1, puro ..1 sistema|mensaje|programa|robot|automatico|bot ..1, persona ..1 o|real|verdadera ..1 ~bot|sistema|maquina|>|esta|puro ..1
    `,
  ],
]
