import { rememberWords } from '../lib/remember.ts'
import type { StemWords } from '../lib/stem-words.ts'
import { byStem, stemWords } from '../lib/stem-words.ts'
import { GIVEN_NAMES } from './given-names.ts'

/**
 * Kinds of words the frames of special situations are made of, English and Spanish, accents folded; `*` stands for any ending. A word may be of
 * several kinds. A frame says how they stand together: no single word raises a situation by its kind alone.
 */
const FRAME_WORDS: Readonly<Record<string, string>> = {
  // Who hurts, and who is hurt.
  abuser: `he she they husband husbnd hubby wife boyfriend bf girlfriend gf ex partner fiance stepdad stepfather stepmom father dad daddy mother mom brother sister son daughter uncle aunt grandpa
    caregiver roommate cousin nephew man guy someone somebody neighbor law el ella ellos marido esposo esposa novio novia pareja padrastro madrastra papa padre mama madre hermano hermana hijo hija
    tio abuelo cunado suegro suegra yerno nuera vecino hombre tipo alguien senor viejo exesposo exnovio exmarido concubino companero primo sobrino`,
  loved: `mom mother dad father wife husband kids kid children child baby son daughter sister brother girls boys grandma grandmother family mama papa madre padre esposa esposo hijos hijo hija hijas
    ninos ninas nino nina bebe hermana hermano hermanita hermanito abuela familia nietos`,
  harms: `hits hit hitting beats beat beating beaten punches punched punching slaps slapped slapping kicks kicked kicking chokes choked choking strangl* abuses abused abusing hurts hurting rapes raped raping
    molest* shoved shoving pushed pushes dragged burned stabs stabbed stabbing shot attacked attacks attacking assault* tortur* whipped threw grabbed bit threaten* pulled slammed bruised`,
  strikes: `golpe* peg* maltrat* ahorc* violo viola violaron violan abuso abusa manose* patea* pateo jalone* empuj* avento aventa arrastr* cachete* amenaz* quemo apunal* pico encerro encierra estrangul* agarro jalo
    apreto tortur* lastim* agred* agarra madre* toca tocaba tocado`,
  caught: 'locked trapped held captive prisoner encerrad* secuestrad* atrapad* amarrad*',
  breakin:
    'breaking broke kicking kicked banging smashing busting trying forcing climbing entering entrando rompiendo pateando metiendose brincandose tratando golpeando tumbando meterse metieron metio',
  gun: `gun guns rifle* shotgun* pistol* firearm* knife knives machete* glock revolver weapon* razor blade pistola* escopeta* cuchill* navaj* machete fierro rifle* arma armas punal cuerno metralleta bate bat crowbar ammo`,
  meds: `pill pills meds medication* tylenol advil aspirin sedatives sleeping prescription* bleach poison antifreeze pastilla* medicina* medicamento* veneno cloro pildora* insecticida insulin insulina tranquilizantes`,
  edge: 'bridge roof ledge tracks cliff overpass edge railing rooftop balcony puente azotea barranco orilla vias riel rieles borde precipicio tren',
  cord: 'rope noose cord soga lazo cuerda horca',
  vein: 'wrist wrists vein veins arm arms throat thighs munecas venas brazos cuello garganta',
  selfkill: 'kill killing hang hanging shoot shooting hurt hurting harm harming cut cutting drown drowning starve end burn stab',
  selfdie: `matarme morirme ahorcarme colgarme aventarme tirarme cortarme dispararme envenenarme suicidarme quemarme lastimarme desangrarme matarse suicidarse ahorcarse colgarse`,
  reason: 'reason point use purpose sense meaning future hope sentido caso chiste salida futuro ganas razon motivo esperanza',
  living: `live living life alive exist existing existence going wake waking breathing breathe here anymore on vivir vida vivo viva existir seguir despertar respirar respirando viviendo adelante nada despierto`,
  goner: 'dead gone die dying disappear muerto muerta morir muriera desaparecer muero morirme muera vaya falto',
  // Insults: what a person is called, and what is said of what he does.
  insult: `idiot* moron* stupid* dumb* dumbass* imbecile* fool fools clown* loser* pathetic useless worthless incompetent inept disgrace* disgusting shameless sleaz* slimeball* slimy lowlife* scum* trash garbage pig pigs rat rats
    snake* weasel* vulture* leech* parasit* bloodsuck* jerk* creep* illiterate crook* thief thieves liar* scammer* scam fraud* crap crappy jackass* dimwit* halfwit* nitwit* buffoon* cretin* turd* dope dipshit* dickhead* prick*
    douche* bastard* bitch* asshole* assholes ass motherf* fucker* twat cunt dick brainless braindead joke joker goof* retard* lame ripoff conman swindler* donkey* manos* forro mañoso* manoso* embaucador* cheat* hack hacks tool ignorant arrogant greedy rude nasty
    evil worst dishonest phony sharks clueless lazy hypocrite* filth filthy cockroach* maggot* pendej* idiota* estupid* imbecil* inutil* inept* tarad* tont* menso mensa mensos mensas brut* burro* bestia* animal animales payas* patetic*
    cinic* sinverguenz* descarad* mediocre* corrient* cochin* asqueros* basura porqueria* rata* ratero* ratera* buitre* lacra* babos* naco naca nacos hipocrit* mugros* apestos* hocicon* boludo* pelotud* huevon* guevon*
    patan* groser* incompetent* ignorant* chafa* miserabl* desgraciad* maldit* ladron* estafador* mentiros* fraude* tranza* corrupt* aprovechad* abusiv* culer* cabron* puto puta putos putas mamon* cerdo* puerc*
    vibora* zopilot* sanguijuel* chupasangre* mierda asco verguenza burla tarugo* zonz* cerote* pinche* perdedor* embustero* farsante* ojete* zorra perra perro perros alimana* gentuza parasito* avaro* inmund* malparid* gonorrea`,
  swear: `fuck* fck* fuk* f effing freaking shit* bullshit damn goddamn goddam hell screw eff piss mf mofo stfu gtfo bs chinga* chingu* chinguen verga vrg carajo mierda joder jodan* jodete jodanse puta chingad* cagada cagad* reverend* pinche* puto mugre mugroso maldito malditos malditas`,
  crew: `company companies outfit people bunch pack group agency agent agents realtor realtors office business team brokerage bot robot machine computer service staff app program compania empresa agencia gente bola bonche partida
    agente agentes oficina servicio vendedor vendedores maquina bot robot equipo banda sarta hatajo manada`,
  telloff: 'bent lost fucked stuffed away out off bugger scram jump shove stick shut zip',
  // Threats.
  kill: `kill murder shoot stab strangle choke slit behead execute slaughter end destroy bury gut skin waste smoke cap drown break beat smash crush bash burn torch bomb blow slap punch kick hurt slash whoop jump knock
    whip run drag snap bust crack beatdown handle pound wreck stomp cut rip tear hunt find finish`,
  killes: `matar* mato mate maten balear* balace* quemar* quemo quemamos romper* rompo rompemos partir* parto quebrar* quiebro reventar* reviento golpear* golpeo madrear* madreo madreamos desaparecer* desaparezco degollar* cortar* corto
    apunalar* picar* acabar* chingar* tumbar* tumbo lastimar* hacer* hago cargar* destrozar* despedazar* ahorcar* torturar* enterrar* entierro prender* prendo incendiar* volar* vuelo disparar* disparo pegar* pego arrastrar* sacar*
    agarrar* buscar* encontrar* caer* caigo meter* meto dar* doy dejar* dejo visitar* visito arrancar* machetear* atropellar* navajear*`,
  bodypart: `leg legs jaw jaws teeth tooth skull face neck throat bone bones finger fingers arm arms head nose knee knees kneecaps ribs eyes brains guts ass butt pierna* pata patas cara dientes diente hocico boca cabeza cuello
    garganta hueso* dedo* brazo* nariz costilla* ojos lengua tripas jeta trompa madre alma sesos mandibula rodillas manos cuerpo`,
  hurtplace:
    'hospital morgue ambulance grave coffin ground casket bandages dentist stretcher cemetery wheelchair panteon ambulancia ataud caja zanja cementerio tumba barranco canal',
  yours: `your ur u you yall his him jorge tu su sus tus te le les lo los realtor agent agents agente`,
  theirplace:
    'house home office car truck family kids wife daughter son children building place tires windows window windshield sign brokerage casa oficina carro coche troca familia hijos hija hijo esposa negocio llantas vidrios ventanas letrero',
  knowplace:
    'live lives living sleep work works park parks drive drives hang eat stay shop vive vives viven trabaja trabajas trabajan estacionas estaciona duermes duerme maneja manejas paras comes sales sale anda andas',
  doom: 'regret sorry pay suffer dead finished toast done bleed numbered crying arrepentir* arrepentiras pagar* pagas pesar lamentar* llorar sufrir muerto muertos muerta sentir',
  // Minors.
  grade: `sixth seventh eighth ninth tenth eleventh fifth fourth third second 6th 7th 8th 9th 10th 11th 12th 5th 4th 3rd sexto quinto cuarto septimo octavo noveno decimo tercero segundo primero`,
  teenword: `nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen nueve diez once doce trece catorce quince dieciseis diecisiete 8 9 10 11 12 13 14 15 16 17`,
  pupil: 'freshman sophomore sophmore freshmen schooler student alumno alumna estudiante',
  school: 'school highschool middle elementary junior high jr secundaria secu prepa preparatoria primaria kinder',
  kid: 'kid child minor teen teenager underage youngster girl boy menor nino nina chavo chava chavito chavita morro morra morrito morrita adolescente chamaco chamaca escuincle puberto',
  guardian:
    'mom mommy mother dad daddy father parents folks guardian grandma grandpa aunt uncle mama mami papa papi papas padres jefes tutor abuela abuelo abuelita tia tio',
  // Privacy.
  data: `data info information infomation details record records recrods file files profile account accounts acount history notes datos dato informacion registros registro expediente expedientes archivo archivos perfil historial cuenta
    ssn social transcript* footprint data rastro papeles documentos conversacion conversaciones conversation conversations chats`,
  mineinfo:
    'name address income birthday email number phone ssn social salary documents statements pictures photos credit license paycheck nombre direccion domicilio sueldo correo telefono numero seguro fotos estados recibos licencia',
  wipe: `delete delet deleted deleting deletion erase erased erasing remove removed removal wipe wiped wiping destroy destroyed purge purged scrub clear cleared expunge expunged shred dispose borra borre borren borrar borrado borrada borrenme borreme
    elimina elimine eliminen eliminar eliminada eliminado eliminenlo eliminacion suprim* supresion destruy* destruir limpi* borrenlo borrenlos desechen depuren quiten quite quitar saquen saqueme`,
  hold: `have has hold holds holding keep keeps kept store stored stores storing save saved saves collect collected collects gathered retain retained maintain track possess tiene tienen tienes guarda guardan guardado guardada guardar
    guardaron almacen* registrad* conserv* recolect* recab* saben sabe juntaron`,
  spread: `sell sells selling sold share shares sharing shared disclose disclosed disclosing pass passing give giving gave given release transfer distribute compart* vend* divulg* pasar pasen pasaron den dan dieron dar dando revel* revenden ceder cedan`,
  thirdparty:
    'anyone anybody else third parties party companies company lenders lender banks investors others vendors partners brokers strangers terceros nadie companias empresas bancos prestamistas otros otras demas agencias',
  system:
    'system systems database databases computer computers server servers crm cloud website records books site sistema sistemas base bases compu computadora computadoras servidor servidores nube pagina archivos registros',
  getfrom: 'get got obtain obtained find found pulled source sacaron saco sacaste consiguieron consiguio consiguieron obtuvieron obtuvo',
  amend:
    'correct corrected fix fixed update updated rectify amend amended change corrijan corrija corrijanlo corregir corrijanla actualicen actualicenla actualizar rectificar rectifiquen arreglen arreglenlo corrija',
  mistaken: 'wrong incorrect outdated misspelled mistake old mal equivocado equivocada incorrecto incorrecta vieja viejo erroneo',
  // Law and the press.
  lawyer:
    'lawyer lawyers attorney attorneys counsel litigator paralegal abogado abogada abogados licenciado licenciada apoderado apoderada',
  sue: 'sue sues suing sued demandar demandarlos demandarlas demandarte demandare demando demandamos denunciar denunciarlos denunciare denuncio denunciamos querellar',
  suit: 'lawsuit suit litigation arbitration summons subpoena complaint grievance charges claim action demanda denuncia queja querella reclamo reclamacion citatorio juicio acta amparo',
  filing: `file filed filing lodge lodged lodging submit submitted submitting open opened opening make made making mail mailed put putting bring bringing sent sending start started puse poner pondre presente presentar presentare presento meti meter
    metere meto interpuse interponer interpongo levante levantar hice hare hacer mande abri abrir voy vamos prepara preparando`,
  agency: `hud dre ftc fcc cfpb bbb dfeh crd irs bureau regulator regulators commission commissioner ombudsman fiscalia procuraduria profeco comision fiscal procurador juzgado tribunal tribunales`,
  bodies:
    'state county city federal department board attorney general district consumer housing justice estado condado ciudad departamento consumidor vivienda gobierno autoridades authorities government police policia',
  officer:
    'inspector investigator detective auditor examiner officer regulator inspectora investigador investigadora auditora detective agente oficial prosecutor fiscal commissioner constable marshal',
  press: `reporter reporters journalist journalists columnist correspondent newsroom broadcaster podcaster blogger periodista reportero reportera noticiero`,
  outlet:
    'news newspaper paper times post tribune gazette press magazine station channel tv radio podcast bulletin sun chronicle herald abc7 kabc ktla knbc kcal nbc cbs fox cnn univision telemundo periodico noticiero canal revista diario noticias prensa television programa',
  piece:
    'story stories article articles segment piece expose documentary report episode column investigation nota reportaje articulo investigacion documental historia',
  courtword: 'court judge jury tribunal corte juez juzgado tribunales juicio',
  // Identity.
  bot: `bot bots robot robots ai machine computer algorithm software program chatbot* chatgpt chatgtp gpt siri alexa gemini artificial automated automatic automation ia maquina computadora compu programa automatico automatica
    automatizado automatizada grabadora grabacion contestadora contestador inteligencia sistema autopilot script scripted canned prerecorded recording template preprogrammed programado programada guion`,
  human:
    'human humans person people real actual alive someone somebody anybody anyone living breathing humano humana humanos persona alguien gente vivo viva existes verdad',
  speak:
    'talking texting speaking chatting writing typing corresponding dealing messaging communicating talk speak hablo hablando platicando chateando escribiendo tratando contestando mensajeando escribe contesta habla comunico',
  firm: 'company brokerage agency office firm outfit organization business realtor compania empresa agencia oficina inmobiliaria',
  // Wrong numbers.
  number:
    'number numbers numbr num phone phones cell cellphone line landline mobile fax voicemail extension sim numero numeros celular celulares cel telefono linea movil chip aparato',
  wrongly:
    'wrong wrng mistaken mistake mixed confused incorrect error random equivocado equivocada equivocados equivoco equivocaron equivocaste equivocan equivocao confundio confundiste confunde confunden confundido confundes errado erronea erroneo incorrecto incorrecta mal cruzaron',
  place:
    'office shop store restaurant clinic church school bakery dentist dental salon garage hotel bar warehouse practice pizzeria residence oficina taller tienda restaurante panaderia consultorio clinica iglesia escuela farmacia peluqueria llantera despacho bodega ferreteria carniceria pizzeria negocio papeleria',
}

const LISTS = listsOf({ ...FRAME_WORDS, given: GIVEN_NAMES })
const NONE: readonly string[] = []

/** The kinds of a word as phrases name them (`~kind`). */
export const frameKinds = rememberWords((given): readonly string[] => {
  const word = given.includes('ñ') ? given.replaceAll('ñ', 'n') : given
  return LISTS.whole.get(word) ?? byStem(LISTS.stems, word) ?? NONE
})

function listsOf(lists: Readonly<Record<string, string>>): StemWords<readonly string[]> {
  const [whole, stems] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of new Set(words.trim().split(/\s+/))) {
      const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [whole, word]
      map.set(key, [...(map.get(key) ?? []), `~${kind}`])
    }
  }
  withStems(whole, stems)
  return stemWords(whole, stems)
}

/** A whole word of one kind may be of another by its stem, and a long stem by a shorter one. */
function withStems(whole: Map<string, string[]>, stems: Map<string, string[]>): void {
  for (const map of [whole, stems]) {
    for (const [word, kinds] of map) {
      for (let size = 1; size <= word.length; size += 1) {
        for (const kind of stems.get(word.slice(0, size)) ?? []) if (!kinds.includes(kind)) kinds.push(kind)
      }
    }
  }
}
