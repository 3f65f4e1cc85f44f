/**
 * Words of like meaning in both languages, so that a wording is compared by what its words do and not only by the words.
 * `stem*` stands for every word that begins so; the longest stem decides, a whole word before any stem.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  [
    'no',
    'no not dont never nor neither none nobody cant wont didnt doesnt isnt arent aint wouldnt shouldnt havent hasnt wasnt nunca jamas ni tampoco nadie ningun* sin without nada nothing zero cero refuse*',
  ],
  [
    'end',
    'cut cutting knock drop lay over wrap close closing shut cierr* cerr* ponle ponganle stop* quit quits quitting ceas* end ends ending ended desist* halt* discontinu* enough done finish* deja* deje* dejo* par para paran pare paren parale parele parenle parar* parem* cese cesen cesar termin* detener* deteng* deten basta* bast alto acab* suspend* descontin* absten* fin chole corta* corte* evit* knock refrain* avoid* fuera lay kill kills killing hush hushing silence silenc* silenci* mute muted retire bury snip sever terminat* conclu* interrump* frena* frene* callen callense callate finaliz* desist* fade fades fading seal exit axe quash curb nix dismiss shush shh* shoo scat begone sod bugger beat pack packed expire expired wind unwind stahp stap stp cuelgu* colgar larg* aplac* zafen zafe conge* sell* estuvo',
  ],
  [
    'out',
    'gone rid yank* toss* trash* ditch* dump* shred* cross* scratch* rmv remv* del unscr* unsus* suelt* tiren tire desaparec* disappear* vanish* scram kick* pretend haga hagan remov* delet* eras* unsub* unenroll* purg* scrub* wip* exclud* opt optout opted opting deactivat* unlink* strike drop take taken taking pull lose forget discard* suppress* block* borr* elimin* quita* quite* quito saca* saco saque* remuev* retir* tach* exclu* suprim* desusc* cancel* depur* baja bajen* anul* desactiv* bloque* apag* olvid* pierd* tiren withdr* revo* rescind* spare excuse release detach* disconnect* unlist* unregister* deregister* expunge* boot omit* descart* desconect* desvincul* despegu* liber* excluy* esfum* exim* exent* ahorr* guarden* guardes* yeet* axe* nuke* ghost* bench* bounce evict* uninvit* unplug* unhook* unfollow* unmatch* offboard* disenroll* weed blacklist* dnc dnd archive* shelve* void nullif* blot* obliterat* destroy* flush* chuck* jettison* prune* redact* excise* arranqu* arranc* desapunt* desanot* desafil* destruy* deslig* desechen deseche* elimine* echen echenme botar boten boteme botenme zafar* descontinu* dropped dropping tachen rayen raye',
  ],
  [
    'touch',
    'hmu buzz* ding* dings ping blast notify notifying texteo textear* textee* textie* tecst* txt txting txted msj comuniq* spoke speak speaking talk talking correspond* reply replying respond* knocking buscar buscando buscarme sonar suena suene text texting texted message messaging messaged contact contacting contacted call calling called bother* bug bugging spamm* harass* pester* pinging annoy* reach reaching write writing written hit hitting email emailing disturb* solicit* hound* send sending sent hear hearing nag* blow* escrib* llama* llame* mande* manda* mandando envia* envie* enviando molest* contacta* contacte* texte* texti* marque* marca* marco busque* busca* hable* habla* insist* jod* ching* fastid* hostig* acos* comuni* llegu* llegan llegue* recib* receiv* get getting checking nudge nudging poke poking badger* chase chasing remind* recordar* recordando recuerd* avise* avisen avisar* avisando persig* inund* satur* bombard* deliver* disrupt* intrud* invad* beep* vibrat* vibra* slide sliding dm dms holler hollar prospect prospecting pitch* chirp* zumb* toquen toque timbr* aparezc* aparezcas asom* distra* dirig* rings ringing pops popping interact* engag* tex texs texten',
  ],
  [
    'texts',
    'txts msjs mensajería aviso avisos anuncio* ads advertis* marketing junk beeps texts messages mensaj* texto textos textit* sms spam notif* communicat* outreach publicidad propaganda promo* blast* alert* alertas correspond* recad* envio envios whats* notes pings replies updates reminder* recordatori* seguimiento* actualizacion* nudges pokes checkin* followup* letreritos newsletter* boletin* drip drips sequence* secuencia* cadence spiel mailers papelito* traffic transmission* dispatch* missive* bulletin* noise chatter comms interaction* intercambio* exchange convo conversation* conversacion* platica ofertas ruido volantes sermon* rollo rollos cartita* letters',
  ],
  ['me', 'me us my mine our myself mi mis nos nosotros conmigo mio mia nuestr*'],
  [
    'line',
    'cel celu digits contact telephone handset aparatos plan number* phone* cell line inbox device mobile numero* numerito celular* telefon* linea movil aparato aqui here info information data datos informacion name nombre details digits pager screen pantalla pocket bolsillo reloj cacharro fone phones aparatito telefonito buzon mailbox ending terminacion cellphone',
  ],
  [
    'list',
    'sheet rotacion hoja archivo* registro* padron blast autodial* roll rolls crowd pile list lists lista listas listado database* system systems sistema* base bases crm record* registr* campaign* campana* rotation directory directorio agenda contacts contactos program programa thread group grupo roster file files relacion book books mailing subscription suscripcion folder folders carpeta* drawer rolodex spreadsheet excel queue circulation funnel pipeline leads prospecto* cartera libreta cuaderno libro software blaster feed radar target* audience segment* tabla memoria memory leadlist',
  ],
  [
    'again',
    'again anymore more mas further ever future longer another adelante nuevamente vuelv* volv* volver* sigan siga sigas sigue siguen segui* seguir* keep keeps kept continu* still ya otra otro',
  ],
  [
    'ask',
    'please kindly favor porfa ruego suplico pido pedi solicit* request* ask asking asked beg* demand* exij* need* want* wish* like prefer* prefier* rather quiero quisiera* deseo deseamos necesit* agradec* appreciat* grateful would could can puede* podri* let que',
  ],
  ['you', 'you your yours ustedes usted ud uds su sus suyo* suya* tu tus ti vos vuestr* guys'],
  ['this', 'this these that those it them esto estos eso esos esta este esas any all todo todos todas lo los las la les le'],
  [
    'permission',
    'consent* permis* permit* authori* autoriz* agree* sign signed signing subscrib* enroll* suscrib* inscrib* acept* allow* apunt* anot* consinti* waive* grant* granted clearance welcome invit* optin',
  ],
  [
    'law',
    'fcc ftc tcpa lawyer* attorney* abogad* sue suing denunci* report* police policia court legal* illegal ilegal harassment acoso complaint* queja* bbb fiscal* procurad* statut* damages fine fined multa* autoridad* profeco registry screenshot* evidence evidencia log logged logging carrier phishing scam* spoof* estafa* fraude',
  ],
  [
    'other',
    'he she they him her el ella ellos zillow redfin opendoor lender* bank banks banco* investor* wholesaler* agent agents agente agentes realtor* companies company compania* neighbor* vecin* ex boss brother sister hermano hermana compadre prestamista* vendedor* tenant* inquilin* hoa collector* cobrador* scammer* inversionista* coworker doctor dentist wife husband mom mama dad papa suegr*',
  ],
  ['said', 'said says say told tell telling dijo dije dice dicen dijeron dij* pidio pidieron yelled grito complain* posted wrote'],
  [
    'home',
    'house home homes houses condo* townho* listing* propert* casa casas casita propiedad* terreno* bed beds bedroom* bath* banos cuarto* recamara* kitchen cocina yard patio garage roof techo pool alberca escrow mortgage hipoteca rent* renta rentar price* precio* loan* prestamo* apprais* avaluo inspect* inspeccion offer* oferta* contract* contrato* title titulo deed escritura* lease tour* showing* visita* cita citas appointment* open closing buy buying sell selling compr* vend* deposit* insurance seguro signature firma paperwork papeles street calle neighborhood',
  ],
  [
    'time',
    'until till before after during tonight tomorrow today morning* noon night nights evening* afternoon* weekend* weekday* monday* tuesday* wednesday* thursday* friday* saturday* sunday* pm am hasta antes despues hoy manana mananas tarde tardes noche noches lunes martes miercoles jueves viernes sabado* domingo* hora horas rato late early work trabajo week month semana mes mientras entre between',
  ],
  [
    'channel',
    'emails correo correos facebook instagram whatsapp messenger voicemail* landline fijo audio audios voz voice foto* photo* picture* link links video* pdf llamadas calls ring ringing',
  ],
  ['question', 'how what why who when where do does did como cual porque quien donde cuando is are whats'],
  ['if', 'if si unless menos but pero instead mejor only solo nomas except excepto'],
  ['i', 'i we yo soy am estoy estamos'],
  [
    'last',
    'last final finally goodbye bye adios ultimo ultima ultimos forever permanent* permanently ever siempre definitiv* farewell hereafter henceforth chao chau besitos finito period punto eternity jamas salud eternamente',
  ],
  [
    'peace',
    'peace quiet silence silent paz tranquil* alone left silencio calm* calma respect* privacy privacidad decency decencia dignity rest descans* relief alivio',
  ],
  ['machine', 'robot* bot bots machine* computer* auto automated autotext* software computadora* maquina* dialer'],
  [
    'fed',
    'harta harto hartos sick tired fed annoyed annoying nuisance molestia lata cansad* frighten* scare* wakes waking despiert* bothered stress* hurts painful grief griev* duelo dolor exhaust* overwhelm* patience paciencia cansan* estres* hart* insoport* obnoxious rude ridiculous intrusiv* abrum* agobi* asust* enfad* fastidi* colmo',
  ],
  ['thanks', 'thanks thank thx ty tysm appreciate gracias grax graci* agradezco bless bendig* bendiciones'],
  [
    'kin',
    'son sons daughter daughters kid kids hijo hija hijos hijas nino ninos nina ninas bebe baby grandma grandpa abuel* niet* nephew niece tio tia prim* cousin* cunad* mija mijo familia family parents padres',
  ],
  [
    'money',
    'dollars bucks budget presupuesto dinero pay paying paid pago pagos paga pagar payment* cash efectivo cost* cuesta cuanto taxes impuestos fee fees commission comision interest interes rate rates tasa tasas equity grand mil million millon approved preapproved score credito credit',
  ],
  [
    'work',
    'shift shifts job jobs boss jefe trabajo chamba turno turnos office oficina warehouse bodega class clase clases school escuela church iglesia hospital doctor driving manejando meeting junta traffic trafico',
  ],
  ['look', 'see seeing look looking view visit ver veo vemos mirar viendo checar sabado sunday show showings find finding encontrar'],
  ['none', 'uno una one single another otro zip squat nada anything something thing things cosa cosas'],
]

const WHOLE = new Map<string, string>()
const STEMS = new Map<string, string>()
for (const [name, list] of CLASSES) {
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) STEMS.set(word.slice(0, -1), name)
    else WHOLE.set(word, name)
  }
}
const LONGEST = Math.max(...Array.from(STEMS.keys(), (stem) => stem.length))
const SHORTEST = 3

/** The class of a word, if it has one. */
export function classOf(word: string): string | undefined {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length -= 1) {
    const found = STEMS.get(word.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}
