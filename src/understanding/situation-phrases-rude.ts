import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'

/** Insults, threats and the law's people: the second half of the situations. */
export const RUDE_AND_LEGAL_PHRASES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'hostile' },
    `
    shut your mouth|trap|face, worthless pieces|piece ..2, are you brain dead|braindead, brain dead ..1 idiots|people|bot, gente ..2
    bruta|descarada|inutil|mediocre, parasitos ..1, you parasites|leeches|vultures|parasite, eat|suck a|my bag|dick|shit|d|turd ..2,
    dicks|shithead|shitheads|assface|asswipe|fuckface|fucker|fuckers|fuckers|motherfucking|shitty|dipshits|jackasses|douchebags|pricks,
    fuck, fucking bs, f off, stop being ..2 stupid|dumb|idiot|moron|annoying|jerk, what a ..1 joke|scam|clown|bunch|idiot|moron|loser ..1
    company|you|of|outfit|?, waste of space|oxygen|skin, piss off, pissed ..2 at|you, you|yall|u people make|are me|all|so ..1
    sick|crooks|fake|thieves, con artist|artists|man, scam artist|artists, ripoff|rip off artist|artists, liars and|all|, vulture|vultures
    ..1, bloodsucking ..1, greedy ..1 bastards|pigs|people|agents|realtors, unos|unas
    ratas|rateros|pendejos|inutiles|ladrones|payasos|cochinos|muertos|asquerosos|mentirosos|sinverguenzas|abusivos|corruptos|animales ..1,
    son|eres|es ..1 una|un|unos|unas ..1
    rata|ratas|porqueria|basura|mierda|asco|burla|fraude|estafa|vergüenza|verguenza|plaga|payaso|inutil|inepto|ineptos|mediocre|mediocres,
    porqueria de ..2 servicio|gente|empresa|agencia|agente|compañia, mierda ..1, verga ..1, chinguen|chinga|chingue ..1 a|su|tu ..1,
    jodanse|jodete|jodase ..1, besame el ..1, hijueputa|hijoeputa|hdp|ptm, mamones|mamon, que poca madre, no tienen ..1
    madre|verguenza|vergüenza, me tienen|tiene|tienes harto|harta|hasta ..2, ojala ..1 quiebren|cierren|se ..1 pudran, fuck ..1
    you|off|yourself|this|u|your|them|outta|all, fucking ..2
    idiot|idiots|moron|stupid|bot|robot|bullshit|liar|liars|joke|kidding|annoying|people|company|agent|spam|serious|scam|scammer|scammers,
    what the f|fuck|hell|heck is|are ..2 wrong|problem, wtf is|are wrong|you ..2, f you|u|off|this, bullshit, bs and, horseshit, full of
    shit|crap|it, piece of shit|crap|garbage|trash, eat shit|it, kiss my ass, suck it|my, you ..2 all? suck, you ..3 all? suck, go to
    hell, rot in hell, burn in hell, shove it, screw you|off|this|your, bite me >, get lost, get a real job, drop dead,
    you|u|ur|your|yall|youre|y'all ..6
    idiot|idiots|moron|morons|stupid|asshole|assholes|bitch|bitches|dumbass|scumbag|scumbags|clown|clowns|crook|
    crooks|loser|losers|pathetic|useless|worthless|parasites|parasite|vultures|vulture|leeches|leech|scum|trash|
    garbage|liar|liars|thief|thieves|scammer|scammers|rats|pigs|pig|incompetent|disgusting|dumb|dumbest|stupidest|
    worst|joke|jerk|jerks|disgrace|bloodsuckers|crooks|fraud|frauds|imbecile|imbeciles|lowlife|lowlifes|sleazy|
    sleazebag|shameless|retarded|brainless|braindead|sharks|cheats|weasels, bunch|pack|group of ..2
    crooks|thieves|liars|idiots|clowns|scammers|losers|morons|vultures|parasites|jerks|criminals, every one|single ..3
    crook|idiot|liar|thief, dumb|stupid|useless|damn|goddamn|freaking|fucking|idiotic|lousy|worthless|pathetic
    bot|robot|machine|ai|idiot|idiots|computer|agent|agency|company|people|realtor|realtors|software|program|ass, lowball ..1
    garbage|bs|crap|trash|insult, hate you|u|your|yall, sick of you|your|u ..2, disgusting people|company|human|piece, shame on you,
    asshole, assholes, motherfucker, motherfuckers, dumbass, dipshit, dickhead, prick, douchebag, douche, jackass, bastard, bastards, son
    of a bitch, scumbag, scumbags, lowlife, moron, morons, imbecile, dick >, cunt, twat, stfu, gtfo, kys,
    chinga|chingada|chingate|chinguen|chinguense ..2, chinga tu|a ..2, hijo|hijos|hija de ..2 puta|chingada|perra|tal,
    puto|puta|putos|putas, pinche|pinches ..3, pendejo|pendeja|pendejos|pendejas|pendejada|pendejadas, culero|culera|culeros,
    cabron|cabrona|cabrones, mamon|mamones, guey ..1 idiota, idiota|idiotas, estupido|estupida|estupidos|estupidas, imbecil|imbeciles,
    inutil|inutiles, ratero|rateros|rateras, ladron|ladrones son|todos|?, son|eres|es ..4
    rateros|ladrones|ratas|basura|porqueria|inutiles|estafadores|mentirosos|mentiroso|ratero|sinverguenzas|
    sinverguenza|buitres|parasitos|tontos|tonto|brutos|bruto|burros|asco|vergüenza|verguenza|payasos|payaso|corruptos|
    ignorantes|ignorante|animales|cerdos|miserables, bola|bonche|partida|sarta|bando de ..2
    rateros|pendejos|inutiles|ladrones|idiotas|mentirosos|rateras|payasos|sinverguenzas, no sirven|sirves|sirve para|de nada,
    vete|vayase|vayanse|larguense|largate|larguese ..1 al|a ..1 carajo|diablo|infierno|chingada|mierda|la, al diablo con|usted|ustedes
    ..2, a la chingada|verga|mierda|goma, agencia|gente|compañia|empresa|bola ..1 de ..1
    porqueria|mierda|cuarta|inutiles|ratas|quinta|basura, que gente tan ..2, que asco de ..2, me dan asco, los odio, metete|metanse ..3
    donde|tu|su|por ..2, callate|callense|callese, maldito|maldita|malditos ..2
    bot|robot|maquina|agencia|gente|rateros|ladrones|mensajes|vendedores, sinverguenza|sinverguenzas
    `,
  ],
  [
    { flag: 'threat' },
    `
    i|we|imma|ill ..4 find|hunt|track|locate ..1 where|you|u|your ..1 sleep|live|are|down|work|stay|kids|family, what happens to
    your|you|him|jorge ..2, see what happens ..3, kneecaps ..1, teach|teaching|taught you|him|u|your|jorge ..1 a ..1 lesson ..2, say
    goodbye|bye to your ..3, get|getting|have what|it ..2 coming ..1 to|you?, what you deserve, had|have it coming, your days|time are|is
    numbered|up|coming, your funeral ..1, count your days, sleep with one eye|eyes ..1, i am ..1 armed ..1, locked and loaded, guns ..1
    you|ready|blazing, gasoline ..1, molotov ..1, torch your|the ..1 office|car|house|place, set ..3 on fire|ablaze,
    hurt|harm|attack|jump|beat|whoop|slap|punch|stab|shoot ..2 jorge|realtor|realtors|agent|agents|your|you|him|him ..1
    family|kids|people|?, wait till|until i ..2 see|find|catch|get|come ..2, when i ..1 find|see|catch|get ..1 you|him|jorge|u|my|ahold
    ..3, my fist|fists|foot|boot ..3, break|breaking|snap|crack ..1 every ..2 bone|window|your, in ..1 body bag, six feet under, blood on
    ..2, bleed out|for, pull ..1 trigger, come ..1 finish you|this, knock|knocking ..1 your|you ..1 teeth|out|head|lights|block, throw
    you|him ..1 out|off|down|through|under, run you ..1 over|down, skin you, gut you, rip|tear|cut ..1 your|you|his ..2
    head|throat|off|apart|heart|tongue|open, prender|prenderle|prenderles|prendo|prendemos|echar|echarle|meter|meterle|meterles ..1
    fuego|lumbre|plomo|bala|balazos|bomba ..2, con mi|una|un ..1 pistola|bate|machete|fierro|escopeta|cuerno|arma,
    romper|romperte|romperle|partir|quebrar|tumbar|tumbarte|volar|volarte|sacar|sacarte ..2
    cara|madre|dientes|piernas|cabeza|hocico|huesos|sesos|vidrios|ventanas|mandibula|tripas, dar|darte|darles|darle|doy ..2
    golpiza|madriza|paliza|leccion|putiza|balazo|balazos|tiro|tiros|merecido|cran ..1, van|vas|va a ..1 ver ..2
    lo|quien|que|pasa|conmigo|de, vas|van|va a terminar|amanecer|acabar ..3 muerto|muertos|hospital|panteon|mal|bolsa|flotando, van a
    correr ..1 sangre, correr|correra sangre ..1, si ..1 te|los|lo|la vuelvo|veo|encuentro|agarro|topo ..6
    mato|parto|rompo|madre|ver|pesar|golpes|va, cuida|cuide|cuiden ..1 a? tu|su|sus ..1
    espalda|espaldas|familia|hijos|carro, dormir con un ojo, dias contados, los|te|lo ..1 voy a ..1 hacer
    pedazos|pagar|llorar|sufrir|lamentar, lo|la vas|van|va a lamentar, tu|su familia ..2 pagar|paga|sabe|peligro, te|los|lo va|van a ..1
    cargar|llevar ..1 la|chingada|el|patas, i|we|ill|imma|somebody|someone ..1 will|am|going|gonna|would|could|might|swear ..4
    kill|hurt|shoot|stab|beat|break|smash|burn|bomb|destroy|punch|slap|hunt|murder|end|strangle|hit|whoop|bash|choke|knock
    you|your|u|ur|jorge|him|her|them|all|every|someone|somebody|his|that|their|the|everyone ..2, gonna|going to|imma ..1
    kill|hurt|shoot|stab|beat|break|smash|burn|bomb|punch|murder|destroy|strangle|slap|whoop|slash
    you|your|u|ur|jorge|him|them|someone|every|all|his|every|everyone ..2, burn ..3 down, burn your ..2, blow up|your ..2
    office|house|place|car, bomb your|the ..1 office, will|gonna|going break|bust|snap ..1 your|his|jorge ..1
    jaw|legs|face|neck|arm|arms|nose|teeth|fingers|bones|kneecaps|windows|windshield|head, break|bust|smash|kick your|his ..1
    jaw|legs|face|neck|nose|teeth|windows|ass|head|door|skull, slash ..1 your|his|jorge ..1 tires, beat the ..2 out of, beat your ass,
    kick your ass, put a|you bullet|in ..3, gets|get|getting|be|end shot|hurt|stabbed|killed|beat|beaten|up|whats|what ..2, i|we know
    where you|your|u|he|jorge|ur ..2, i|we know what ..1 car|you|your ..3, i|we know where ..3
    live|lives|work|works|office|is|park|parks|kids|family|school, find out where you|he|she live|lives, i|we will find|be
    you|waiting|seeing|coming|there|outside ..2, will find you|u|where, coming for|after you|u|your|him|jorge, i am coming to|over|down
    ..1 your|get|there ..2 office|you|house|place|and, show up ..1 at|to your ..1 office|house|home|door|place, see me
    there|soon|outside|tonight ..4 like, wait|waiting for you|him|jorge ..1 outside|at|after|when, better watch|look|sleep|hide|run|pray
    ..2 back|self|yourself|out|over|with|if|before, watch your|ur|his back|step|self, watch yourself, you will|are regret|sorry|pay|dead,
    going|gonna to? regret|pay|suffer|bleed ..2 this|that|it|for|, you are|re dead|dead|finished ..1 meat|man|?, dead man, make
    you|him|them ..1 pay|regret|suffer|sorry|bleed|hurt, last thing you|he ..2 do|see, or else|i|you|somebody|someone ..1
    will|is|gets|going ..3 hurt|shot|dead, got|have|own a|my ..1 gun|shotgun|rifle|bat|knife ..3 you|your|next|come|step|and|waiting|show,
    my|a gun ..3 you|ready|waiting|loaded, shoot|stab|kill|strangle you|him|u|jorge|anyone|anybody|them|next, hope you|u|your|jorge ..3
    die|dies|crash|burn|dead|shot, bullet ..4 head|you|name, put you|him in|six ..2 hospital|ground|grave|box|morgue|feet, wring
    your|his neck, i will hurt|end|ruin|destroy ..1 you|him|your|them|u, someone|somebody is going|gonna to? get ..1
    hurt|shot|killed|beat, you ..1 better not ..4 or i|else|you|, los|las|te|lo|le|la voy|vamos|va a ..1
    matar|golpear|partir|quemar|romper|buscar|encontrar|madrear|reventar|hacer|pegar|balear|arrepentir|quebrar|cargar|pesar|chingar,
    voy|vamos a matar|matarte|matarlos|matarlo|quemar|quemarles|romper|romperte|romperle|partir|partirte|partirle|golpear|
    golpearte|balacear|madrear|buscarte|buscarlos|encontrarte|reventar ..2, te mato|parto|quiebro|rompo|reviento|madreo|balaceo,
    los|lo|las mato|quemo|parto|quiebro ..2, te|le|les parto|rompo|quiebro la|el|las|los ..1
    cara|madre|hocico|piernas|dientes|cabeza|todo|?, ya|yo ..1 se donde|que|en|cual ..2
    vive|vives|viven|trabaja|trabajas|trabajan|carro|coche|esta|oficina|maneja|estaciona|queda|calle, se donde|que|en ..1
    vive|vives|viven|trabaja|trabajas|trabajan|carro|coche|queda, se donde ..3 tu|su ..2, que se cuide|cuiden, cuidate|cuidese|cuidense
    la|las|las|de|cuando|porque|jorge|al|bien|mucho|todos ..2, te|se|lo|los van|va|vas|vamos a arrepentir|arrepentirse|pesar|cargar, se
    arrepentiran|arrepentira|arrepentir, te arrepentiras|arrepentir, me la|las|los va|vas|van|pagan|pagas|paga ..1 pagar?, me las
    pagan|pagaras|pagaran|paga|pagas, la van|vas|va a pagar, estas|estan muerto|muertos|advertido|advertidos, ojala ..2 te|se|los|le
    mueras|mueran|maten|muera|pase|quemen, tengo un|una|mi ..1 pistola|arma|escopeta|bate|machete|cuchillo ..2, les|le|te
    quemo|quemamos|incendio|prendo|reviento ..2 la|el|su|tu ..1 oficina|carro|casa|negocio|coche?, le|les prendo|echo|meto ..1
    fuego|lumbre|bala|plomo, pongo|poner una bomba, voy|vamos|ir por ti|ustedes|el, alla|ahi los|te|lo espero|espera|esperamos,
    te|los|lo|la espero|esperamos afuera|saliendo|en, saliendo ..3 trabajo|oficina ..2 te|lo|espero, si ..1
    vuelves|vuelve|vuelven|regresas|regresan ..6
    mato|parto|rompo|arrepentir|balazos|balazo|golpes|golpe|madrazos|cargar|meto|va|golpeo|disparo, a balazos, un balazo, a golpes
    `,
  ],
  [
    { flag: 'legal_contact' },
    `
    office|firm|we|i ..1 represents|represent|representing|retained ..2 mr|mrs|ms|client|the|a ..3,
    claim|dispute|matter|suit|case|charge|charges against|with|involving|about your|you|jorge|brokerage|firm|office|the ..1
    firm|office|agent|company|brokerage|agency, retained|hired an? attorney|lawyer|counsel, lawyer|attorney|counsel up|will|is going|has
    been|been ..2 touch|contact|hear|reviewing|notified|call|letter|informed, i am ..1 recording|documenting|saving|screenshotting ..3
    these|this|your|lawyer|court|texts|everything|evidence, evidence for|against ..2, illegal ..1
    texts|texting|messages|spam|solicitation|robocall ..2, reporting ..2 to ..2
    dre|bbb|ftc|fcc|attorney|state|carrier|authorities|police|city|commission|licensing, formal|official ..1
    complaint|notice|inquiry|investigation|request|grievance ..2, investigating|investigation ..2
    complaint|complaints|your|you|into|of|your ..2, inquiry|audit from|by|of ..4, we are|i am ..1 with ..3
    times|post|news|press|journal|magazine|channel|tribune|county|state|department|agency|dre|hud|office|bureau|commission ..1, the ..2
    fair housing ..2 office|agency|council|center ..1, compliance officer|department|review ..2, on deadline, for publication,
    podcast|documentary|segment|newsletter about|on ..3, paper|newspaper|station ..2 interview|comment|quote ..2,
    request|requesting|want|need ..2 interview|comment|statement ..3 text|texts|jorge|company|story|brokerage|about|from,
    pondre|poner|presentare|meto|levanto|hare|interpondre ..2 queja|denuncia|demanda|reclamo ..2, poner|meter|presentar una ..1
    queja|denuncia|demanda ..3, canal # ..1, del canal ..2, de ..1 canal|radio|periodico|prensa|univision|telemundo|la opinion ..1
    y|estamos|queremos|hacemos|quiero|, abogado|abogados ..1 se|los|les|va|van ..2
    comunicar|contactar|llamar|hablar|encargar ..1, investigando|investigamos|investigo ..2 quejas|queja|empresa|agencia|su|a ..2,
    reportar|reportare|reportarlos|denunciar ..3 estado|dre|autoridades|consumidor|fiscal|policia|comision|bbb ..1,
    entrevista|declaracion|comentario ..2 para|sobre ..3 periodico|nota|reportaje|noticia|articulo|programa|empresa, por orden ..1
    juez|corte|judicial, citatorio ..1, notificacion|aviso legal ..1, corte de ..1 reclamos ..1, reporter|journalist ..4
    working|story|with|from|from|on|at|article|writing|covering|for|looking|here, i am ..3
    reporter|journalist|editor|producer|columnist|investigator|inspector|detective|auditor|regulator|attorney|lawyer|
    paralegal|prosecutor|agent with|from|of|at|for|on|working|writing|here|representing|and|by|investigating|?, this is ..3 with|from|of
    the ..2 times|post|news|tribune|press|bulletin|bureau|department|state|county|city|attorney|district|commission|ftc|dre|
    cfpb|hud|chronicle|newspaper|sun|gazette|daily|channel, i|we write|report|cover|work ..1 for ..2
    newspaper|news|paper|times|magazine|tv|station|channel|abc|nbc|cbs|fox|kabc|press|tribune|bulletin|dre|ftc|hud|
    county|department|attorney, writing|doing|preparing|working a|an|on ..2 story|article|piece|segment|investigation|report|exposé|about
    ..2 about|on|your|regarding|text|texts|company, story|article|piece|segment about|on ..2
    text|texts|automated|company|agency|brokerage|real|your|firm|spam|bots, comment for|on ..2 story|article|record|piece, press
    inquiry|inquiries|deadline, media inquiry|contact, on the record,
    investigator|inspector|detective|auditor|examiner|officer|official|analyst|agent|counsel|compliance with|from|of|for|at the ..2
    department|state|attorney|dre|bureau|commission|board|county|city|hud|ftc|cfpb|police|sheriff|california|dfeh|crd|
    district|federal|irs|fcc, department of real|fair|consumer|justice|insurance|housing|business ..2, attorney generals|general|office
    ..2, the ag office, federal trade commission, ftc, cfpb, fcc, civil rights department, fair housing council|agency|complaint|office,
    better business bureau, bbb, consumer affairs|protection, district attorney|attorneys, city attorney, state
    bar|board|regulator|licensing, licensing board, dre complaint|investigator|investigation, counsel for ..4, counsel representing|to|of
    ..3, legal counsel|representative|department|notice|team|proceedings|aid, on behalf of ..1 attorney|law|my|our|counsel|lawyer
    client|firm|office?, on behalf of my client, my|our|his|her client ..3, attorney|lawyer|counsel|paralegal|law ..4
    here|calling|writing|representing|represents|regarding|firm|office|offices|at ..1, attorney|lawyer for|representing|of, i am ..2
    attorney|lawyer|paralegal|counsel, i represent ..2
    client|estate|mr|mrs|ms|family|tenant|tenants|seller|buyer|owner|owners|homeowner|plaintiff|the|a ..2, i practice law, represented by
    counsel, represented by an? attorney|lawyer, my|our|his|her|their attorney|lawyer|attorneys|lawyers|counsel ..1
    will|is|has|says|said|told|advised|wants|would|contacting|sending|be|sent|filed|knows ..3,
    filed|file|filing|filled|made|making|submitted|submitting|lodged|lodging|sent|opened ..2
    complaint|complaints|grievance|lawsuit|suit|claim|report|charges ..2, complaint about|against|with|to ..1
    you|your|jorge|state|dre|city|bureau|the|bbb|ftc|department|hud, reported|reporting|report ..1 you|your|this|u|yall|jorge to|with|as
    ..3, reported you, going to report ..2 you|this|your, sue|suing|sued ..1 you|your|jorge|u|the|this|for|if|them|his ..1, lawsuit
    against|coming|filed|if|for, take|taking|see|seeing you|this|u|your to|in ..1 court, small claims, see you in court, legal
    action|action|notice|department|matter, litigation, cease and desist, tcpa, subpoena, subpoenaed, deposition, hear|hearing from ..1
    my|our|the attorney|lawyer|counsel|lawyers, violation of|violating ..3 law|tcpa|act|laws|code, class action, law
    firm|office|offices|student?, statutory damages, soy ..3
    abogado|abogada|licenciado|licenciada|periodista|reportero|reportera|investigador|investigadora|inspector|
    inspectora|fiscal|auditor|auditora|notario, licenciado|licenciada ..3 abogado|abogada|represento, trabajo|escribo|reporto ..1 para|en
    ..2 periodico|noticiero|diario|canal|revista|televisora|opinion|telemundo|univision|noticias|radio|departamento|estado|condado,
    nota|reportaje|articulo|investigacion|historia sobre|de|acerca ..3 empresa|agencia|compañia|ustedes|su|mensajes|textos|oficina,
    preparo|hago|haciendo|preparando|escribiendo ..2 nota|reportaje|articulo|investigacion ..2, periodista ..3, reportero|reportera
    de|del|que|para ..2, abogado|abogada de|del|que|y ..4
    represento|representa|señora|señor|familia|cliente|responsable|hablar|quien|comunicar, mi|nuestro|nuestra|su abogado|abogada ..1
    los|se|va|le|les|dice|dijo|hablara|llamara|contactara|ya|esta|quiere ..2, represento|representamos a|al|legalmente ..2, en
    representacion de ..3, despacho|bufete ..2 abogados|legal|juridico|de,
    puse|pondre|poner|presente|presentar|presentare|hice|hare|levante|levantar|meti|meter|interpuse|voy ..4
    queja|quejas|denuncia|demanda|reclamo|reclamacion, queja contra|ante|en|con|formal ..3, una|la|mi queja contra|formal|en|ante|con,
    los|te|les|lo|le voy|vamos a|pienso|puedo a? demandar|denunciar|reportar,
    demandarlos|demandarte|demandarles|denunciarlos|denunciarte|reportarlos|reportarte, voy|vamos a demandar|denunciar|reportar ..2,
    los|te|lo demando|denuncio|reporto|demandare|demandaremos, ya los|lo|te ..1 denuncie|reporte|demande, oficina del consumidor,
    procuraduria|profeco ..1, departamento de bienes|vivienda|justicia|bienes|protección|proteccion ..1, fiscalia, procurador, comision
    federal ..1, accion|acciones legal|legales, proceso legal, nos vemos en ..1 corte|tribunales|juzgado, llevar|llevare|llevarlos ..1 a
    ..1 corte|juicio|tribunales, demanda colectiva|contra|legal|formal
    `,
  ],
  [
    { flag: 'hostile' },
    `
    wasting|waste ..2 time ..1 you|u ..1 ~insult, you|u ~insult machine|bot|robot|computer|thing|people, f u c k ..4, < f off ..1, this
    company|place|service|agency|app|bot ..1 sucks|blows|stinks, get|gets|consigase|consigue|busquese|agarre ..2 real|life|oficio|trabajo|verdad ..1 job|>|de|you|loser|huevon
    ~insult|>|verdad|huevon?, screw|f|fk|eff you|u|yall|off ..2 , que ~insult eres|es|son|sos ..1, qué ~insult ..1
    eres|es|son|sos, no sirve|sirves|sirven ..1 ni para|pa|de ..5, < ridiculos|ridiculas|ridiculo|ridicula|pendejos|idiotas|payasos >,
    vieja|viejo|vieja ridicula|ridiculo|inutil|bruja|rabo|metiche, metase|metanse|metete|metaselo|metanselo|metetelo ..5 donde ..2, eat a bag|bowl|sack
    of ..2, takes|take|stick|shove your ..2 lowball|offer|questions|survey ..2 shove|stuff|and|up ..2
    `,
  ],
  [
    { flag: 'threat' },
    `
    te rajo|rajamos|parto|mato|quiebro|trueno|lleno ..1 >|si|de|la|toda, amaneces|amanecer|amanezcas|amanece|amaneceran ..2 ..1
    muerto|muerta|zanja|barranco|tirado|tirada|embolsado|canal|panteon|frio, gauge|shotgun|rifle|pistol|glock|escopeta|machete ..2
    waiting|ready|loaded|lista|listo|esperando ..2 for|when|if|para|al ..2 whoever|you|anyone|next|whoever|quien|el, waiting|outside ..1 for
    jorge|you|him|her|your|that ..3 parking|lot|outside|alley|car|garage ..3 cousins|boys|homies|bat|brothers|with?, machetazos|plomazos ..1,
    al ..1 que ..4 le ..1 disparo|meto|rajo|mato|parto
    `,
  ],
]
