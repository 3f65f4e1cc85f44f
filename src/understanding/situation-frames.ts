import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'

/**
 * Frames: phrases over kinds of words (`frame-words.ts`), so that a situation is heard in words nobody listed. Danger to life, and the young.
 * The vetoes of `situation-vetoes.ts` take idioms back here too.
 */
export const CARE_FRAMES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'crisis' },
    `
    ~abuser !up ..3 ~harms ..1 me|us !up|with|back|to|by|on|if, ~abuser ..3 ~harms ..1 my|our|the ..1 ~loved|face|stomach|head|arm|neck,
    ~abuser broke|breaks|twisted ..1 my|our ..1 ~loved|face|arm|nose|ribs|jaw|wrist|leg|finger, ~abuser ..3 ~harms|beating|hitting
    himself|herself, ~abuser ..1 is|are|was|keeps|kept ..1 ~harms ..2 ~loved|wife|me|us, ~abuser put|wrapped|has ..1 hands|hand ..2
    neck|throat, hands around my ..1 ~vein, i|we|she|he am|was|were|got|being|been|keep|is|are ..1
    beaten|abused|raped|molested|choked|strangled|stabbed|assaulted|tortured|threatened|stalked|trafficked !out|by ..1 > , i|we
    was|were|got|am|being raped|molested|strangled|stabbed|kidnapped, raped|molested|strangled|choked|suffocated me|us|her|my, has|been
    ~harms ..1 me ..1 for months|years|weeks, abusive|violent
    husband|wife|partner|boyfriend|girlfriend|ex|relationship|father|home|marriage, ~abuser ..4 kill|murder|shoot|stab|bury|burn ..1
    me|us|himself|herself|themselves|my ..1, ~abuser ..3 will|would|gonna|going|threatens|threatened|threatening|wants|says ..3
    kill|hurt|shoot|murder|bury|stab ..1 me|us|my|himself|herself, they|he|she ..2 going to kill|hurt|shoot me|us|him|her, burn ..1
    house|place down|up? ..1 with us|me|kids, ~abuser ..2 has|with|holding|held|pulled|pulls|got|have|waving|waves|pointed|swinging ..1
    a|the|his|her|my ..1 ~gun, ~gun ..1 to|at|against my|our|her|his ..1 head|face|chest|throat|neck|temple, ~gun ..2 in|on my
    hand|lap|mouth, put|putting|holding|held|hold|loading|loaded the|my|a|this ~gun down|now|all|again|tonight, my|the|a ~gun is loaded,
    ~abuser|they ..3 locked|locks|lock ..1 me|us|my ..4 in|up|inside|room|bathroom|basement|closet, will|would|does|do|did not let
    me|us|her ..2 leave|out|go, held|keeping|kept|holding ..1 here|me|us ..1 against|hostage|captive, i|we am|are being
    held|followed|stalked|chased|hunted, trapped ..2 with him|her|them|inside, ~abuser ..4 ~breakin ..2 in|into|my|our|the|down ..2
    door|window|house|home|in|>, ~abuser is|are at|outside my|our|the ..1 door|window|house with|trying|and, there is|are a? ..2
    man|men|guy|someone|somebody|person|intruder ..3 ~gun|inside|outside|door|bed|yard|armed|following, hiding|hid ..2 in|from|under ..3
    closet|bathroom|garage|him|her|bed|room|basement|attic|husband|them, ~abuser ..2 throwing|breaking|smashing
    things|everything|stuff|dishes ..3, scared|afraid|frightened|terrified ..1 of|that|for ..2
    him|her|husband|boyfriend|partner|ex|wife|he|she|life|kids|stepdad|dad|father|son, not|never ..1 safe ..1 here|home|with
    him|her|anymore|tonight|>, need ..2 get|getaway|escape|run ..1 away|out ..3 him|husband|tonight|him|he|she, ~loved|he|she is|are not
    ..1 breathing|responding|moving|waking, is|are not breathing, can|could not ..1 breathe, not waking up, passed|passing
    out|unconscious, chest ..1 hurts|pain|pains|tight, having a|an ..1 heart|stroke|seizure|attack|miscarriage,
    overdos|overdose|overdosed|overdosing, bleeding ..2 bad|badly|out|lot|everywhere|stop|a|heavily, blood everywhere,
    house|home|kitchen|place is|was? on fire ..1 now|>|we|and|help, fire ..3 house|home|building ..3 trapped|out|inside, trapped|stuck ..1
    inside|in ..3 fire, call|send|get ..2 911|police|cops|ambulance|paramedics ..2 now|please|here|>
    `,
  ],
  [
    { flag: 'crisis' },
    `
    suicide|suicidal|suicidality !prevention|hotline|squeeze|mission, ~selfkill ..1 myself|ourselves, ~selfkill him|her|them himself,
    ~abuser ..4 ~selfkill himself|herself|themselves, kill|hang|harm|cut|hurt himself|herself|themself|themselves,
    kms|unalive|offing|unaliving ..1, taking|take|took ..1 myself|my out|life, end|ending|ended ..1 my|his|her ..1
    life|suffering|misery|existence, end it ..1 all|tonight|now|today|already|soon|finally|for, end the|this|my|all
    pain|suffering|hurting, to|will|gonna|going|ready end everything, pain ..1 to end|stop|be, not|never ..1 want|wanna|care|like ..1 to?
    ..1 live|exist|wake|breathe|alive|survive !in|with|near|there|here|next|at|by|on|close|far|that|this ..1, not|never ..1 want|wanna ..1
    to? ..1 be alive|living|around|here|on|in ..1 anymore|longer|earth|planet|world|this|>,
    rather|prefer|ready|want|wanna|wish|wishing|hope|hoping|going|gonna|wanted|dying ..2 to? ..1 die|dead|disappear
    !of|laughing|to|in|on|if, wish|wishing i ..1 was|were|am|had|could ..2 dead|gone|born|die|disappear|exist, sleep|bed and ..2 never|not
    ..1 wake|get, never|not ..1 wake|waking ..1 up ..1 again|tomorrow|>, no|not|any|what|what's|see|without|zero|lost|never ..2 ~reason
    ..1 in|to|of|for|keep ..1 ~living, no|any future for|left ..1 me|us|>, no|without ~reason in|to ..1 ~living, nothing ..2 live for, not
    ..1 worth|worthy ..1 it|living|life|being ..1 anymore|after|alive|living|>, life is
    not|no|nothing|over|meaningless|pointless|hell|unbearable ..2 worth|>|living, tired|sick|done|exhausted|finished ..1 of|with
    living|life|existing|being|breathing|everything, done|finished living|fighting|trying|breathing|with ..1 life|>|alive, can|could
    not|cannot ..1 go|keep|carry|take|do|handle|live ..3 living|life|alive|pain|like this anymore|>, better|happier|fine|easier ..1
    off|without|if ..1 me|dead|gone|i|if|without ..2, better|happier|fine|easier with ..2 dead|gone, world|everyone|everybody|family|kids|they ..2 better|happier|fine ..2
    without|if ..1 me|i, burden to|on everyone|everybody|my|them|family|kids, i am ..1 a burden, nobody|no one|anyone ..2 miss|notice|care
    ..2 me|i|gone|dead, not be ..1 here|alive|around ..1 by|much|tomorrow|to|after|when ..2
    week|friday|longer|see|tonight|morning|monday|it, in the ground ..1 i|by|>|soon|before, be dead|gone by|before|soon|tomorrow|tonight,
    took|taken|swallowed|swallow|take|taking|ate ..3 whole|bottle|bunch|all|handful|lot|many|# ..4 ~meds, took|taken|swallowed|take|taking
    ..1 like? # ..1 ~meds, took|taken ..1 too many ..2, drank|drink|drinking ..2 bleach|poison|antifreeze|cleaner, ~meds ..3
    ready|lined|table|counter|saved|hand|stashed|nightstand, bought|got|tied|have|hung|tying|found ..1 a|the|some|my ..1 ~cord,
    on|off|at|from|to|over the|a ..2 ~edge ..2 and|now|thinking|ready|jump|looking|waiting|to|i|wait|>,
    standing|sitting|stand|sit|climbed|am ..2 on|at|over|off the|a|this ..2 ~edge, jump|jumping|leap ..1 off|from|in|into ..2
    ~edge|front|train|traffic, i ..1 want|wanna|going|gonna to? jump >, drive|driving|run|running|steer|crash ..3 off|into ..2
    ~edge|wall|tree|traffic|road|highway|truck|freeway|18|15|10|ocean|lake, engine|car|motor ..1 on|running ..3 garage ..2, garage ..1
    shut|closed|door ..2 engine|car, slit|slash|cut|cutting|slice|sliced|slitting my|his|her|open ..1 ~vein, been|am|started ..1 cutting
    again|myself|>, wrote|written|writing|left|leaving ..3 suicide|goodbye|final|last|farewell ..1 note|letter|letters|message,
    written|wrote|left ..1 letters|letter|notes|note to|for the|my ..1 ~loved, say|saying|said ..1 my? goodbye|goodbyes ..2
    to|already|>|world|everyone, goodbye|farewell ..1 forever|everyone|world|cruel|all, this is ..1 goodbye, < goodbye >, done|over ..1
    goodbye, tell|let my|the ..2 ~loved ..3 love|loved|sorry|forgive, forgive me ..2 what i, joining|join|be with ..1
    him|her|them|god|lord|my ..2 soon|tonight|heaven|there|dead, voices|voice ..1 telling|tell|say|in|keep ..3, hear|hearing ..1 voices,
    have a|my|the plan ..1 and|to ..2 date|die|end|how|gun|pills|day, planned|planning|plan ..1 how|when|my ..2
    ill|die|kill|end|death|suicide|it|will, thinking|think|thoughts|dream|fantasize|obsessed ..1 about|of ..1
    dying|death|suicide|ending|killing|jumping|hurting|being ..1 my|it|off|>|every|all|again|dead|myself|tonight, thinking about|of ..1
    dying|death|suicide, given|give|giving|gave up on|all ..1 life|living|everything|hope, in front of ..1 a|the train|bus|truck, starve
    myself, self harm|harming|injury, wait|waiting for the train|end, ~gun ..3 end|ending it|this|everything|me
    `,
  ],
  [
    { flag: 'crisis' },
    `
    ~abuser ..3 me|nos|le|lo|la|los ..1 ~strikes !a|en|mucho|duro|la|el|buena|puerta, ~abuser ..3 me|nos ..1 ~strikes ..2
    a|del|por|en|con|cuando|y|mucho|duro|>|la|el ..1 , me|nos ..1
    golpea|golpeo|golpean|golpeando|maltrata|ahorca|ahorco|violo|violaron|viola|apuñalo|encerro|manosea|apreto|jalo|estrangula|avento|
    pateo|cacheteo|amenazo|amenaza|amenazaron|persigue|persiguen ..3 , ~strikes ..1 a mi|mis|los|las|nuestra|nuestro|una|un ..1
    ~loved|senora|mujer|golpes|ninos, le|les esta ~strikes a ..2, esta|estan|anda ~strikes|matando|golpeando ..1 a ..2
    ~loved|senora|mujer|golpes|nosotros|hijos|niños, a golpes ..1 a|cada|mi|nos|cuando, corre|corrio|saca|agarra|agarro|trae a golpes,
    ojo|ojos|labio|cara morado|moreteada|morados|hinchada|partido ..1 , ~abuser ..5 me|nos|lo|la|se ..1 mata|matar|mate|mataria,
    ~abuser|que ..3 si ..5 me mata ..1 a|y|>, me|nos quiere|va|queria|iba|quieren|van ..1 a? matar|lastimar|golpear|quemar, me|nos
    dijo|dice|juro ..1 que ..5 mata|matar|entierra|matara, tengo|traigo miedo ..2 de|que|a|por ..4
    mate|maten|mata|pegue|golpee|haga|esposo|pareja|marido|novio|el|vida|hijos|mi, le tengo ..1 miedo|pavor|terror|panico ..1 a ..2
    ~abuser, miedo de ..1 mi|el|que ..1 ~abuser, ~abuser ..3 con|trae|tiene|saco|agarro|anda|carga ..1 un|una|el|la|su ..1 ~gun, me|nos
    ..2 amenazo|amenaza|apunto|apunta|pico|corto con ..2 ~gun, con ..2 ~gun ..3 afuera|puerta|encima|patio|casa, ~gun en la|mi|las|el
    mano|cabeza|boca|pecho|cuello, tengo|traigo|agarre el|la|mi ~gun ..1 en|cargada|lista|aqui|y|conmigo, ~gun ..1 ya? cargada|lista,
    hombre|tipo|alguien|sujeto ..2 armado|entrando|rompiendo|pateando|metio|metiendose|afuera|dentro|metiendo, se
    esta|estan|quiere|quieren|metio|metieron ..1 metiendo|meter|entrando|a|brincando ..1 un|una|a|mi|la|alguien|mi ..2
    casa|hombre|ventana|puerta|tipo, ~breakin ..1 la|mi|a ..1 puerta|ventana|casa ..1 , ~abuser ..3 me|nos ..2 ~caught,
    estoy|estamos|me|nos ..1 tiene|tienen|dejo|dejaron|ha? ..1 ~caught, estoy|estamos ~caught ..2,
    escondida|escondido|escondidas|escondidos ..1 en|de|con|debajo|del ..2, no me|nos deja|dejan ..1 salir|ir|irme|irnos|hablar, contra
    mi voluntad, necesito|quiero|tengo ..1 que? salir|escapar|huir|irme|salirme|escaparme ..3 hoy|aqui|golpes|el|casa ..1 hoy|ya|>, me ..1
    toca|tocaba|manosea|viola|violaba ..3 esposo|mama|cuando|noche|ropa|mientras|y, abuso|abusa|abusaba|abusaron ..1 de mi|mis, no ..1
    respira|reacciona|despierta|responde|resuello, no ..1 puedo|puede ..1 respirar, se desmayo|desplomo|desvanecio ..2 y|no|>, dolor|duele
    ..4 pecho, infarto|embolia|convulsion|sobredosis ..1, sangrando ..1 mucho|y|de|no|>, no para|deja ..1 de? sangrar|sangre|sangrando|la,
    hay|esta sangre por|mucha|en, casa ..2 quemando|incendiando ..1, se|esta ..2 quemando|incendiando la|mi casa, incendio ..3
    casa|atrapados|salir, llamen|llame|manden|mande|marquen|hablen ..2 911|policia|ambulancia|patrulla, me|nos ..1
    siguen|siguiendo|vigilan|persiguen ..2, auxilio ..1, ayudeme|ayudenme|ayuda|ayudame ..3
    ~abuser|matar|mata|golpes|pegando|esposo|marido|peligro, pistola|arma en la cabeza, quemar|quema|encerrado|encerrados|matar|adentro|gas|lumbre ..3 con nosotros|conmigo|mis ..1 adentro|hijos, quemar
    la|mi casa con
    `,
  ],
  [
    { flag: 'crisis' },
    `
    suicidio|suicidarme|suicidarse|suicida|suicidar, ~selfdie ..1 !de, ~loved|esposo|esposa|hermano|el|ella ..3 se|quiere|quiso ..2
    matar|matarse|suicidar|ahorcar|colgar|aventar|corto, me quiero|voy|pienso|quisiera|vaya|dan|quise|queria|intente ..3 a? ..1
    matar|morir|ahorcar|colgar|aventar|cortar|tirar|suicidar|envenenar, me ..1 quito|quitare|quite|quitar la vida,
    quitarme|arrancarme|quitarse|quitar ..1 la vida, acabar|termino|terminar|acabo ..1 con ..1 mi|todo|esta|conmigo|mi ..1
    vida|sufrimiento|existencia|>, no|ya|ni ..1 quiero|quisiera|deseo|pienso|puedo ..1
    vivir|existir|despertar|amanecer|respirar|vivo|viva|seguir !en|con|cerca|aqui|rentando|pagando|buscando|alla|ahi|lejos|esperando ..1,
    no ..1 quiero|quisiera estar|seguir ..1 viva|vivo|viviendo|en|aqui|existiendo ..1 >, no ..1 quiero|quisiera ..1 estar|seguir ..1 en
    este mundo|planeta, no ..1 despertar|despertarme|amanecer|amanezco ..1 nunca|jamas|mas|mañana|>, no ..1 le? ..1
    hallo|veo|encuentro|tiene|tengo|queda|hay|encuentra ..2 ~reason ..2 ~living|nada|>, no ..1 le? ..1 hallo|veo|encuentro|tiene ..2
    ~reason a|de|para|en ..2 ~living, nada ..1 tiene|vale|importa|sentido ..1 sentido|pena|ya|>|adios, la|mi|esta vida ..2 no|nada|sin|ya
    ..2 vale|importa|sentido|nada|interesa|quiero|sirve, no vale ..1 la? pena ..1 vivir|seguir|nada|mi|vida,
    cansado|cansada|harto|harta|cansados de ..1 vivir|la|esta|mi|existir|todo ..1 vida|>, no ..1 tengo|quedan ..1 fuerzas|ganas ..3
    vivir|seguir|nada|levantarme|de ..1 , ganas de|a vivir|morir|morirme|aventarme|matarme|cortarme|desaparecer|tirarme|ahorcarme, sin
    ganas ..1 de vivir|nada, soy|estorbo|siento ..2 carga|estorbo ..2 para|todos|mi|de|>, estarian|estaran|estan|vivirian|seria ..1 mejor
    ..1 sin mi|si|muerto|muerta, mejor ..1 me|muerto|muerta|estar ..1 muero|mato|voy|muerto|muerta|morir ..1 de|y|>|este|ya,
    irme|irse|me|voy|fuera de este mundo, este mundo ..1 >, me ..1 pego|doy|meto|pegare|disparo|daria un tiro|balazo,
    pegarme|darme|meterme un tiro|balazo, me tome|tomo|trague|tragué|tomé|he ..3
    pastillas|veneno|cloro|frasco|medicina|medicinas|pastillero|raticida|insecticida, se ..1 tomo|trago|tomaron ..3
    pastillas|veneno|cloro|frasco|medicina, tome|tomo cloro|veneno|raticida|muchas|todas|pastillas, me|se ..1
    corte|corto|corté|cortando|cortaba|cortar ..1 las|los|el|la|otra|de|>, en|desde|arriba|al|subi|subí ..2 ~edge ..2
    y|ya|casi|me|listo|>|aventar, me ..1 subi|pare|aviento|aviente|avente|tiro|tire ..2 ~edge,
    compre|tengo|consegui|listo|lista|amarre|traigo ..3 ~cord|veneno, deje|escribi|hice|escribo|tengo ..2 despedida|carta|cartas|nota ..1
    de|a|para|y|despedida ..2 despedida|adios|veneno|hijos|suicidio|todos, me ..1 despedi|despido|despidan ..2 de|todos|ya|mis|>,
    perdonenme|perdoneme|perdoname|perdone|perdonen ..3 por|hijos|dios|ya, dios me perdone ..4, digale|diganle|dile|dígale a ..2 ~loved
    ..4 quise|quiero|amo|perdonen|adios|ame|amé, pienso|pensando|pensado|pense|piensa ..4
    muerte|morir|suicid|suicidarme|matarme|peor|morirme|desaparecer|aventarme|irme, voces ..1 me|que ..2, oigo|escucho voces, nadie ..1
    me|se|le ..2 extranaria|extrañaria|extraña|cuenta|importo|importa|va ..3 si|me|>|muero, si me muero ..1,
    quiero|quisiera|ganas|preferiria ..2 desaparecer|dormirme|dormir|morirme|muerto|muerta|morir|irme ..1 y|para|de|>|ya|siempre ..1, ya
    no puedo|aguanto|soporto|tengo ..1 mas|fuerzas|vivir|tanto|con|> ..1 me|quiero|voy|la|>|dolor|vida, ya no aguanto ..1
    mas|vivir|esta|la|el >, mañana ya? no ..1 amanezco|estoy|despierto|existo, adios ..1 mundo|para|a|todos|hijos|siempre, < adios ..1
    para siempre, ya ..1 tengo|esta todo? ..1 listo|planeado ..3 carta|veneno|morir|irme|soga|perdonenme, acabo con todo ..1 esto|hoy|>
    `,
  ],
  [
    { flag: 'minor' },
    `
    i|im am? ..1 only|just|like|literally|barely|about|turning|almost|really|actually|currently|now|technically? ~teenword ..1
    lol|years|yrs|yo|year|and|but|so|bro|haha|lmao|>|sry|sorry|btw|here, < ~teenword years|yrs|yo|years old >, < ~teenword and a half ..1, i|im
    am|be|turn|turned|turning ..2 ~teenword ..1 years|yrs|yo|in|next|this|on|soon|>|and|but|lol|so|because, i will ..1 be ..1 ~teenword,
    her|his daughter|son i? am? ..1 ~teenword ..1, i am ..4 ~teenword ..1 old|age|yrs|yo|of, # year old
    here|asking|buyer|investor|kid|girl|boy|entrepreneur, i am ..1 ~teenword ..1 years|year|yrs ..1 old|of, a|an|# ~teenword year|yr|yo
    ..1 old ..1 buy|put|own|sign|get|rent|here|asking|make|apply|legally, can|could|may|do|does|is ..3 ~teenword ..1 year|yr|yrs|yo ..1
    old|olds ..2, allowed|can|could|may i? ..6 at ~teenword >, si|con|aunque tengo|tenga? ~teenword >, tengo|tenemos ~teenword y
    ~teenword, rent|sell|lend|lease to ..1 ~teenword ..1 yr|year|yrs ..1, not ..1 18|eighteen ..1 yet|til|till|until|>|so|but|in|and,
    not|never ..2 turned ..1 18|eighteen, under|below|younger|less ..1 than? 18|eighteen|age
    !months|percent|k|years|minutes|weeks|thousand, 18|eighteen ..1 in ..1 # months|weeks|years, until|til|till|when|before|after i ..2
    18|eighteen|legal ..1 !months, i|ill turn|be|hit|turning|become|will ..2 18|eighteen|legal|seventeen|sixteen|17|16|15|14|13 ..1
    in|next|this|soon|on|>|june|july|august|may|january|december|november, turn|turning ..1 18|17|16|15|seventeen|sixteen|eighteen ..1
    in|next|this|soon ..1, be legal in ..2 months|years|weeks, how old ..3 to buy|own|rent|sign|be|purchase|get, old enough to ..1
    sign|buy|own|drive|rent|vote ..1 yet|>|but|anything, not ..1 old enough, of age ..1 yet|until, underage|underaged ..1, i am|im ..2
    ~kid !of|at|sister|brother|league|in|to|loan|ready|friendly ..1, just|only a|an ~kid ..1 !repair|issue, not ..1 a|an
    grown|grownup|adult ..1 up?, am|i|still ..1 a ..1 minor|teen|teenager|underage, as a ..1 minor|teen|teenager,
    can|could|do|are|would|may ..1 minors|teens|teenagers|kids ..1 own|buy|rent|sign|come|get|purchase|legally|hold,
    because|since|asking|cause ..1 i am one ..1 >, my ..1 ~guardian ..2 do|does|did not|knows|know|have ..1 know|let|want|allow|idea ..2
    i|im|me|that|about|this, without my ..1 ~guardian ..1 , my ~guardian ..1 is|are ..1 at ..1 work|store|asleep|out|gone ..3
    i|im|kid|his|her, ask|asking|ask|tell my ~guardian first|permission|if|for, my ~guardian said|says|told ..1 i|me ..1
    can|could|should|to ..2 text|ask|use|message|write ..2, my ~guardian ..2 phone ..2 i|im|she|he|gave|let|left ..3 , i|im am? ..1
    in|going|starting|entering|a ..1 into? ~grade|~teenword ..1 grade|grader|~school, in|a ..1 ~grade grade|grader|gr ..1
    !a|and|so|soon|math|teacher, ~grade|th grader here, i|im am|was|still? ..2 in|at|go|attend|goes|to ..3 ~school school|high ..1
    !teacher|district|principal|so ..2, i|im go|attend|study ..1 to|at ..3 ~school|middle|elementary|high|junior ..1 high|school|>, i|im
    am? ..1 a ..2 ~pupil|senior|junior in|at|of ..2 ~school|high|college ..1, ~pupil|junior|senior at|in ..2 high|~school ..1, i|im ..1 a
    ~pupil in|at|here ..1 ~school|high ..1, i|im am? ..1 a ..1 high|middle|elementary school|schooler
    student|kid|freshman|junior|senior|sophomore|girl|boy, i|im|still in high|middle|elementary|jr ..1 school|high ..1
    !district|boundary|zone, my|our|for|a|in|have|doing ..2 teacher|tutor|class|homework|essay|science|history|math ..3
    project|assignment|asked|gave|said|report|houses|essay|ask|text, for ..1 my|a|our school
    project|assignment|report|paper|essay|homework, homework ..2 so|to|and|but|first ..2, homeschooled|homeschool ..3 grade, do|did|does
    you|u ..2 rent|sell|talk to minors|kids|teens|teenagers, emancipated ..1 minor|teen|>|does|at|and|so, my ..1 legal? guardian ..2, i
    babysit, my allowance ..1, save|saved|saving ..2 allowance, class ..1 project|assignment ..1, wait ..2 my mom|dad ..1
    picks|gets|comes, do not have|got an|a|my ..1 id|license|permit yet ..1 i|im|because|cause|>, for my # th|nd|rd|st birthday, my
    ~teenword|10th|11th|12th|13th|14th|15th|9th birthday ..1, this is ..2 kid|little|son|daughter|grandson|granddaughter ..1 i? am? ..1
    ~teenword|parents|mom|dad, the kid ..1 parents|mom|dad|here|not
    `,
  ],
  [
    { flag: 'minor' },
    `
    tengo|tenemos|cumpli|cumplo|voy|cumplire|ando ..2 ~teenword
    !mil|por|en|k|de|anos|años|meses|cuartos|minutos|dolares|cuadras|hijos|casas|nietos|millas|perros|gatos|dias|semanas|recamaras|
    baños|carros|pies|acres|llaves|empleados|unidades|horas|o|a|cosas|puntos|propiedades|opciones|preguntas|y, tengo|cumpli|cumplo|tenia
    ..3 ~teenword años|añitos|anos|anitos
    !en|viviendo|aqui|con|de|trabajando|pagando|rentando|casado|casada|casados|buscando|ahorrando|por, < tengo ..2 ~teenword >, <
    ~teenword tengo ~teenword, yo ..1 tengo ..1 ~teenword >, soy ..2 de ~teenword ..1 años?, de ~teenword años ..1 >, con ~teenword
    años|cumplidos ..2 puedo|me|se|ya|tiene|cumplidos ..1, puedo|puede|pueden|dan|rentan|dejan|prestan|vende|venden ..4 ~teenword ..1
    años|cumplidos|>, a los ~teenword ..2 ya|me|puedo|se|dan|>,  voy a cumplir ..1 los? ~teenword, cumplo los? ..1
    ~teenword ..1 !en ..2, apenas|todavia|aun|solo|nomas|no ..1 tengo|voy|cumplo|he ..3 ~teenword|18|dieciocho|edad|cumplido, no ..1
    he|tengo|cumplo|tenemos ..2 18|dieciocho|edad ..1 !mil|meses, menor|menores de|en ..1 edad|18|dieciocho, soy ..2
    menor|chiquito|chiquita|chico|chica|niño|niña|~kid !que|de|dos ..1 todavia|jaja|>|y|pero|aun|de|mi|mama, soy un|una ~kid ..1 !de|que
    ..1, somos|soy ..1 niños|niñas|chavos|morros|menores|niño|niña|adolescentes, siendo menor ..1, un menor ..1 puede|de, le|les ..1
    rentan|venden|renta|vende a menores ..1, mayor|mayoria de edad ..1 hasta|en|todavia|aun|>|cuando, no soy|somos mayor|mayores de edad,
    para ser mayor ..1 , faltan|falta ..3 para|mayor|cumplir ..3 18|dieciocho|mayor|edad, me|aun|nos ..1 falta|faltan ..3 para ..1
    los|ser|cumplir|mis ..2 18|dieciocho|mayor, hasta los 18|dieciocho ..1, hasta que cumpla ..2, en ..2 cumplo|cumpla ..1 los?
    18|17|16|15|dieciocho|diecisiete, mis|mi ..1 ~guardian ..1 no|ni|esta|estan|anda ..1
    saben|sabe|estan|esta|deja|dejan|trabajo|trabajando|dormido|dormida|viene|vienen ..2, no le ..1 diga|digan a mi|mis ~guardian ..1, sin
    ..1 mis|mi ~guardian ..1 , es|este ..1 el ..1 cel|telefono|celular de mi ..1 ~guardian ..2 yo|tengo|soy|me|lo|la, mi ~guardian ..1 me
    presto ..2, yo soy ..1 el|la|su|un|una ..1 hijo|hija|niño|niña|nieto|nieta|hermanita|hermanito|morro ..2 y|tengo|de|voy|mi|mama,
    mi|mis ~guardian ..1 tiene|tienen que|firma|firmar ..2 venir|firmar|conmigo|por, voy|estoy|ando|estudio|estamos|sigo|vamos|soy ..2
    en|de|a ..2 ~grade|~school|~pupil|intermedia|high ..3 !y|que ..1, soy ..1 ~pupil ..1 de ..3 ~school|prepa|secundaria|high|intermedia,
    estudiante de ..2 ~school|high|bachillerato, ~grade ..1 de|grado ~school|secundaria|primaria|prepa ..1 !y, voy|estoy|ando ..1 en
    ~grade ..2, en la ~school ..1 todavia|y|salgo|ahorita|>|apenas|no ..1 , a la escuela intermedia ..1, mi|la|una
    maestra|maestro|profe|profesora ..3 nos|me|dejo|pidio ..2, para|es ..2 mi|una|la tarea ..1 , tarea|proyecto de la? ..1
    escuela|secu|prepa|secundaria|clase|primaria, no tengo ..1 ine|identificacion|licencia ..1 porque|todavia|tengo|apenas, todavia|aun no
    ..2 ine|licencia, no tengo edad ..1, mi|mis tutor|tutores ..2 , es mi primer ..1 celular|cel, me ..1 quiero|quisiera salir|salirme|ir
    ..3 tengo ~teenword, mi domingo ..2 alcanza, mi quinceañera ..2, mis quince ..2, mis xv ..1
    `,
  ],
]
