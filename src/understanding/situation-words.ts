import { rememberWords } from '../lib/remember.ts'
import type { StemWords } from '../lib/stem-words.ts'
import { byStem, stemWords } from '../lib/stem-words.ts'
import { GIVEN_NAMES } from './given-names.ts'

/**
 * Words of like meaning in both languages, for the situations that leave the script: what a text says is compared by what its words do,
 * so that "he strangled my sister" is known from "mi esposo me golpea". Lower-case without accents; `*` stands for any ending. A whole word
 * decides before any stem, a longer stem before a shorter one.
 */
export const SITUATION_WORDS: Readonly<Record<string, string>> = {
  i: 'i me my mine myself im imma ima yo mi mis mio mia conmigo we us our ours ourselves nos nosotros nosotras nuestr*',
  you: `you your yours yourself u ur urs yall ya youse usted ustedes ud uds tu te ti tus contigo vos le les su sus suyo suyos`,
  they: 'he she they him her them his their theirs himself herself el ella ellos ellas lo la los las aquel',
  partner: `husband hubby wife boyfriend bf girlfriend gf ex partner fiance stepdad stepfather stepmom caregiver roommate marido esposo esposa
    novio novia pareja padrastro madrastra senor viejo yerno nuera cunado concubino exesposo exnovio`,
  child: `kid kids child children baby babies daughter daughters son sons toddler niece nephew brother brothers sister sisters girls boys hijo hija
    hijos hijas nino nina ninos ninas bebe nene nena hermano hermana hermanito hermanita hermanos sobrino sobrina nieto nieta nietos chamaco chamacos morros`,
  parent: `mom mommy mother dad daddy father parents folks grandma grandmother grandpa grandfather guardian aunt uncle mama mami papa papi papas padres
    padre madre jefes jefa abuela abuelo abuelita abuelito tia tio tutor suegra suegro`,
  kill: `kill* murder* strangl* execut* behead* assassin* slaughter* mat* asesin* liquid* desaparezc* desaparec* ejecut* degoll* extermin* ahorc* asfix* cargar`,
  hit: `hit hits hitting beat beats beaten beating punch* slap* kick* chok* whoop* smack* smash* pound* attack* assault* abus* hurt* harm* rape* raping
    raped molest* batter* bruis* jump* pummel* bash* throttl* headbutt clobber* shove* shoving slam* grab* drag* peg* golp* madre* cachete* patea*
    pateo agred* agredi* viol* maltrat* jal* empuj* lastim* moret* toca tocaba manose* abusa abuso garrot* batazo* madriz* paliz* putiz* cintaraz*
    trancaz* chingadaz* agarrar agarro agarre partir parto partirle partirte rajar`,
  burn: `burn* torch* bomb* fire flames arson gasoline molotov explode* blow blowing quem* incend* lumbre fuego gasolina prender prendo prenderle bomba explot* volar`,
  break:
    'break breaks breaking broke broken snap snapping crack* bust busting crush* rip* tear* slash* romp* quieb* quebr* revent* destroz* despedaz* tumb* desmadr* cort* cut cuts cutting',
  shoot:
    'shoot* shot shots bullet* balac* bala balas balazo* dispar* plomo plomazo* tiro tiros tirote* stab* apunal* navajazo* machetaz* pipe crowbar',
  weapon: `gun guns rifle* shotgun* pistol* firearm* knife knives blade machete* bat weapon* armed arma armas armado armada escopeta* cuchill* navaj* fierro
    cuerno metralleta hacha punal garrote axe glock revolver ammo ar15`,
  means: `pill pills meds medication* tylenol sedatives overdos* rope noose bridge tracks bleach poison* razor cliff ledge wrists vein veins exhaust
    pastilla* medicina* medicamento* lazo soga cuerda puente veneno cloro navaja venas barranco azotea sobredosis`,
  body: `leg legs jaw teeth tooth skull face faces neck throat bone bones finger fingers eye eyes arm arms head heads nose knee kneecaps ribs blood bleed*
    body pierna* pata patas cara dientes hocico boca cabeza cuello garganta hueso* dedo* ojo ojos brazo* nariz costilla* sangr* lengua tripas huevos trompa jeta chest pecho respirar breathe breathing`,
  death: `die dies died dying dead death suicid* grave coffin funeral morgue casket goner bury buried morir* muer* murio muert* morirse panteon cementerio caja
    zanja suicid* entierr* difunt* ataud fallec* sui`,
  life: `life live living lives alive exist* existence wake waking world earth breathing vida vidas vivir viviendo vivo viva vive existir existo mundo despertar*
    amanec* respirando seguir`,
  despair: `hopeless* burden pointless worthless goodbye goodbyes farewell empty numb reason point purpose meaning use unbearable carga sentido caso chiste
    adios despedi* desped* sinsentido desesper* vacio estorbo sirvo inutilidad`,
  endure:
    'anymore longer cant keep going tired exhausted done over stop end ending ended give giving aguanto aguantar soporto fuerzas fuerza cansad* hart* acabar acabo acab* terminar rendi* rindo puedo mas ganas',
  fear: 'afraid scared scary frightened terrified fear* panic* miedo asustad* temor temo terror panico danger dangerous peligro peligr* unsafe threat* amenaz*',
  trapped:
    'hiding hide hidden escape* locked trapped held captive prisoner flee fled stuck escond* encerrad* encierr* atrapad* secuestr* huir escap* closet bano bathroom basement',
  rescue:
    'help 911 988 police cops cop ambulance emergency paramedics hospital shelter ayuda* ayudenme auxilio policia ambulancia emergencia* socorro refugio',
  intruder:
    'intruder burglar* stranger kicking breaking followed following stalk* chasing hombre tipo sujeto alguien siguiendo persigu* metiendose entrando metieron',
  insult: `idiot* moron* stupid* dumb* dumbass* imbecile* fool fools foolish retard* brainless braindead clown* loser* pathetic useless worthless incompetent
    incompetence inept* disgrace* disgusting shameless sleaz* lowlife* scum* trash garbage pig pigs rat rats snake snakes weasel* vulture* leech* parasite* bloodsuck*
    jerk* creep* goof illiterate ignorant rude greedy joke worst bottom feeder* feeding lazy crap crappy jackass* dimwit* halfwit* nitwit* dunce* buffoon* cretin*
    tool turd* dope numbskull* blockhead* airhead* dense despise* loathe pendej* idiota* estupid* imbecil* inutil* inept* tarado tarada
    tont* bruto bruta brutos burro burros bestia animal animales payas* ridicul* cinic* sinverguenz* descarad* mediocre* corrient* cochin* asqueros* asco
    basura porqueria* rata* buitre* parasit* lacra* muertos pelele* babos* zopenc* menso mensa mensos mensas tarad* naco naca nacos nacas hipocrit* mugros* apestos* hocicon* metich*
    boludo* pelotud* gil giles huevon* guevon* flojo mamarrach* patan* groser* incompetent* ignorant* chafa* miserabl* desgraciad* maldit* vergonz* lambiscon* arrastrad* verguenza`,
  swear: `fuck* fck fuk f fk fuc effing freaking shit* bullshit bs damn goddamn dammit ass asses butt asshole* a$$ hell bitch* bastard* cunt* dick dicks dickhead* prick* twat
    stfu gtfo wtf kys douche* suck sucks eff screw piss pissed mf mofo mother motherfuck* cagada chinga* chinge* chingue* chingad* chingu* verga vrg ching* puta puto putas putos pinche* pnche culer* cabron* mierda
    joder jod* jodan* jodanse carajo diablo* infierno mamon* mamad* fregada porra pelona hdp ptm hijueputa hijoeputa malparid* gonorrea cono culo cagu* cag* concha reverendo perra zorra maric* huev* chingate`,
  scam: `scam* fraud* crook* thief thieves thieving liar* lying lies lie cheat* con conman criminal* swindl* rip ripoff steal* stole robb* estaf* fraud* ratero* rateras ladron*
    mentiros* mentir* mienten robar roban robando tranza* transa* tranzas corrupt* aprovechad* abusiv* trampos* embaucador* usurer*`,
  away: 'off away lost lake jump shove stick shut zip largo larguen* largate larguense larguese vete vayanse vayase salganse saquese callate callese callense pudran pudrete pudranse trag* coman metase metanse metete besame esparragos sacate quitate',
  hate: 'hate hates hated despise odio odian odiar sick detest* repugn* caes cae gordo',
  number: `number numbers num nbr nmbr phone phones cell cellphone line landline mobile fax voicemail digits digit sim contact numero numeros celular celulares cel telefono telefonos
    tel linea chip movil aparato numerito`,
  wrong: `wrong wrng mistak* mixed confus* misdial* mixup incorrect erroneous error off wrongly equivoc* confund* confusion errad* errone* incorrect* mal
    cruz* confundiste`,
  who: 'who whom whos whose quien quienes whoever quienquiera',
  name: 'name names named called known llamo llama llaman nombre nombres apellido apellidos',
  previous: 'previous former formerly old before used earlier prior last anterior anteriores antes viejo vieja era ex',
  since:
    'since got new newly just recently assigned reassigned recycled bought switched changed acabo recien nuevo nueva compre asignaron dieron desde hace cambio cambie segunda',
  belongs: 'belong* owner* owned mine pertenec* dueno duena duenos mio propiet*',
  reach:
    'reach* looking look trying meant intended searching after texting texted messaging messaged contacted dialed called busca buscan buscas buscando marco marcaste marcar marcado escribe escribiendo escribio quiso quieres hablando',
  person:
    'person people guy girl lady man woman dude gentleman somebody someone anybody anyone nobody stranger chick fella persona personas gente senora senorita joven amigo amiga cliente alguien nadie tipo',
  business: `business office shop store restaurant clinic church school bakery dentist dental salon garage warehouse hotel bar practice dorm kaiser
    negocio oficina taller tienda restaurante panaderia consultorio clinica iglesia escuela farmacia peluqueria llantera hotel despacho bodega ferreteria carniceria`,
  lawyer: `lawyer* attorney* counsel esq esquire paralegal* solicitor trustee abogad* licenciad* apoderad* notari* litigant* litigator*`,
  legal: `legal* law lawful judge* court* lawsuit* litigat* sue sues sued suing subpoena* summons deposition* arbitrat* hearing trial demand* juez juicio* juzgado* corte cortes tribunal*
    citatorio* ley leyes illegal* ilegal* judicial* penal penales enjuici* cease desist statut* violat* evidence prueba pruebas notificac* legalment* tcpa ccpa cpra served papers damages`,
  press: `reporter* journalist* newspaper* news newsroom article* story stories segment* podcast* magazine* press editor* producer* columnist* correspondent* broadcast* interview*
    quote comment publish* airing documentary investigative periodist* reporter* reportaje* noticier* noticia* periodico* diario canal revista entrevist* nota articulo prensa univision telemundo
    radio kabc ktla knbc abc nbc cbs times tribune gazette post enterprise blog`,
  agency: `hud dre ftc fcc cfpb bbb dfeh irs department bureau commission commissioner county state federal government agency authorit* attorneys general consumer regulator* regulatory
    inspector* investigator* detective* officer examiner auditor* enforcement compliance licensing board sheriff civil rights fair housing fiscal* procurad* profeco comision
    departamento gobierno condado estado autoridad* inspector* investigador* auditor* consumidor oficial agente* dhs doj crd`,
  complain:
    'complain* complaint* report reporting reported grievance* lodge* lodged file* filed filing fcomplaint queja* denunci* report* reclam* reporte reporté levant* interpus* interpon* puse presente presentar meter meto',
  probe:
    'investigat* inquiry inquir* audit allegation* case dispute claim charges matter investig* averigu* caso expediente conflicto discriminat* discrimin*',
  client:
    'client clients behalf represent* retained engaged estate plaintiff defendant heirs firm representante* cliente* representac* representamos bufete parte',
  data: `data info information informacion informacin details detail records record file files profile account accounts history notes datos dato registros registro expediente archivo* perfil
    historial cuenta ssn social address income birthday email correo direccion sueldo conversation conversaciones transcript*`,
  personal:
    'personal private privacy sensitive privado privada privacidad personales confidencial* identif* sensible* rights right derecho derechos',
  system:
    'system systems database databases computer computers server servers crm cloud website records sistema sistemas base bases compu computadora computadoras servidor nube pagina',
  erase:
    'delet* eras* remov* wip* destroy* purg* scrub* clear* expung* rid forget forgotten forgot shred* anonymi* borr* elimin* quit* suprim* destru* limpi* olvid* desaparec* cancelen baja',
  keep: 'keep keeps keeping kept hold holds holding stor* saved save saving retain* collect* gather* obtain* possess guard* almacen* tien* registrad* conserv* recolect* recab* juntaron consigui* sacaron sacar obtuv*',
  share:
    'share* sharing sell* sold disclos* pass passing give gave given giving release* transfer* distribut* third parties party compart* vend* divulg* pas* pasen den dieron terceros revel* cedan',
  copy: 'copy copies export request* access see send report list disclose provide copia copias reporte solicit* acces* ver mostrar muestr* mand* envi*',
  fix: 'fix fixed correct correction* update updated rectif* amend* corrij* corregir corrig* actualiz* rectific* misspelled escrito',
  authorize: 'authoriz* consent* permission permit opt opting limit* exercise* autoriz* permis* acuerdo consent* ejerz* ejerc* limitar',
  young: `minor minors underage teen teens teenage* adolescen* kiddo youngster youth freshman sophomore sophmore prek menor menores chavit* chamaquit* morr* chiquill* escuincl* nin* anitos mayoria
    jovencit* emancipated emancipad*`,
  age: 'age aged old older years yrs yr yo year turn turns turned turning birthday edad anos ano cumplo cumpli cumpla cumplid* cumpleanos mayor',
  youngword:
    'seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete quinceanera',
  eighteen: '18 eighteen dieciocho adult adults grownup grownups adulto adulta',
  grade: `grade grader graders 5th 6th 7th 8th 9th 10th 11th 12th 4th 3rd fifth sixth seventh eighth ninth tenth eleventh primaria secundaria secu prepa preparatoria kinder kindergarten
    middle elementary jr junior senior high highschool preschool grado sexto quinto cuarto tercero segundo primero intermedia`,
  school:
    'homework teacher* class classes classroom project assignment essay recess gym worksheet quiz science report tarea maestr* clase clases proyecto salon alumn* estudiante* student* school schools escuela profesor* profe',
  bot: `bot bots robot robots robotic ai a.i machine machines computer algorithm software program automat* autom* chatbot* chatgpt chatgtp gpt siri alexa gemini llm script scripted canned recording
    recorded artificial intelligence inteligencia ia maquina* grabadora grabacion contestadora contestador programa automatic* virtual code prerecorded autopilot template siri`,
  human:
    'human humans real actual actually alive flesh genuine live sleep pulse humano humana humanos verdad carne hueso real vivo existes',
  talk: `talk talking speak speaking chat chatting write writes wrote writing written type types typing typed respond* reply replies replying answer* text read reads reading sent sends
    hablo habla hablas hablando platico platicando escribe escriben escribio escrib* contest* respond* leyendo lee leen trato tratando chate* dirij* comunico`,
  identify:
    'company brokerage agency from work works working introduce identify identif* represent compania empresa agencia oficina parte trabaja trabajas dirijo gusto conozco ubico',
  home: `house houses home homes condo* townho* listing* propert* casa casas casita propiedad* terreno* bedroom* bath* recamara* cuarto cuartos kitchen cocina yard patio garage cochera roof techo pool alberca escrow
    mortgage hipoteca rent* rentar renta price* precio* loan* prestamo* apprais* avaluo inspection inspeccion offer oferta contract* contrato lease tour* showing* buy buying comprar compr* vender vendo fence carpet
    alfombra closing lender* bank banco seller buyer hoa stairs escaleras tile deck street calle neighborhood barrio commute budget presupuesto market mercado rates tasas tasa`,
  thing:
    'kitchen carpet floor price view dog dogs cat bugs ants roaches weeds grass tree walls paint furniture perro hormigas cucarachas pasto arbol pared pintura vista hambre frio calor cansancio risa sueno nervios curiosidad ganas',
  when: `tonight today tomorrow now soon later yesterday morning night friday monday tuesday wednesday thursday saturday sunday week next last hoy manana ahorita noche anoche ayer lunes martes miercoles jueves viernes
    sabado domingo luego pronto semana rato`,
  not: 'not no never none nothing neither nor without aint isnt nunca jamas ni nada sin tampoco ningun ninguna nope nel nah',
  will: 'will going gonna shall would wanna want wants about ready plan* decided intend* gunna voy va van vas vamos vaya quiero quiere quieres queremos iba pienso planeo dispuest*',
  know: 'know knows knew find found track figure learn se sabe sabes saber sabemos encuentr* encontr* averigu* topo topar ubicad* veo vea vemos ver see',
  where:
    'where donde adonde address lives live park parks parking sleep route drive drives direccion estacionas estaciona vives viven duermes maneja traes',
  revenge:
    'regret* sorry pay paying suffer* lesson warn* careful watch consequences deserve coming payback revenge hospital bandages ambulance vest bodyguard arrepent* pesar pagar pagas pagan lamentar lament* leccion cuidate cuidese cuide cuiden cuida advert* aviso reza rezar dias contados merec* ajustar cuentas venganz* ambulancia',
  come: 'come coming show showing outside visit roll pull wait waiting follow following meet vengo voy espero esperar esperando caigo caigas visiten afuera saliendo salgas salida aparec* vuelv* vuelve regres* asom*',
  if: 'if next again keep once unless si proxima otra vuelves sigues sigas sigue siguen vuelva',
  ordinary:
    'love loves great nice cute beautiful thanks thank please lol haha jaja jajaja gracias bonit* lind* hermos* encanta gusta padre porfa favor pls',
  is: 'am is are was were be been being r soy eres es son somos estoy estas esta estan estamos fue',
  have: 'have has had got tengo tiene tienes tenemos traigo trae traes hay there',
  how: 'how what why when which como que cual cuanto cuando porque',
}

const KINDS: StemWords<string> = kindsFrom({ ...SITUATION_WORDS, given: GIVEN_NAMES })

/** The kind of a word in a text of a special situation, if it has one. */
export const situationKind = rememberWords((given): string | null => {
  const word = given.includes('ñ') ? given.replaceAll('ñ', 'n') : given
  return KINDS.whole.get(word) ?? byStem(KINDS.stems, word) ?? null
})

function kindsFrom(lists: Readonly<Record<string, string>>): StemWords<string> {
  const [whole, stems] = [new Map<string, string>(), new Map<string, string>()]
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of words.trim().split(/\s+/)) {
      const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [whole, word]
      if (!map.has(key)) map.set(key, `@${kind}`)
    }
  }
  return stemWords(whole, stems)
}
