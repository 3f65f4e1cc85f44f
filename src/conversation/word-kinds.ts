import { rememberWords } from '../lib/remember.ts'
import { byStem, stemWords } from '../lib/stem-words.ts'

/**
 * Kinds of words that fair housing and the special situations turn on, English and Spanish, lower-case without accents. `*` stands for
 * any ending. A reader that has learned "no … origin … neighbours" knows it for an origin no labelled text names.
 */
const KINDS: Readonly<Record<string, string>> = {
  origin: `black* white* brown latin* hispanic* mexican* asian* chinese chin* korean* vietnamese indian* hindu* arab* african* haitian* salvador*
    guatemal* hondur* dominican* cuban* japanese armenian* persian* iranian* russian* filipin* foreign* immigra* migrant* refugee* minorit*
    ethnic* race racial gringo* american* anglo* moren* negr* blanc* guer* inmigra* extranjer* paisan* centroameric* afroameric* judi* overseas
    diverse diversity culture cultures cultura cultural background heritage ethnicity nationality raza raices roots accent acento apellido moro* bolivian* peruan* colombian* venezol* nigerian* ethiop* pakist* punjab* samoan* somali* syrian* caucasian* mix mixed`,
  faith: `christian* catholic* jew* muslim* mormon* sikh* buddhist* evangel* baptist* protestant* atheist* believer* church* parish* congregat* faith*
    religio* mosque* temple* synagog* pray* sabbath mass god godly cristian* catolic* musulman* creyente* protestante* ateo* iglesia* misa* parroquia*
    rezan templo mezquita fe dios testigo* hijab turban ward lds worship* devout`,
  orientation: `gay* lesbian* trans transgender queer lgbt* straight homosexual* lesbiana* same sex girlfriend boyfriend husbands wives novio novia`,
  household: `famil* kid kids kiddo* child* baby babies toddler* teen* pregnan* mom moms mother* dad dads father* parent* grandparent* couple* single singles married
    unmarried divorc* widow* newlywed* bachelor* retire* senior* elderly old older young younger roommate* ninos nino nina ninas hijo* hija* bebe* chamac*
    chiquit* embaraz* mama mamas papa papas madre* padre* pareja* matrimonio* soltero* soltera* casad* viud* jubilad* pensionad* viejit* viejos ancian*
    jovenes mayores adult* abuel* grandma grandpa grandmother grandfather little ones tots`,
  impairment: `disab* wheelchair* walker handicap* blind deaf autis* oxygen cane crutch* dementia alzheimer* stroke arthritis knee* hip mobility dialysis hearing
    vision surgery medical medicat* depress* anxiety mental* bipolar illness* sick ill hoyer scooter chair amputee paraly* discapaci* silla ruedas
    minusval* invalid* enferm* cieg* sord* andadera baston muletas oxigeno rodilla* cadera operad* operaron cirugia espalda movilidad autismo derrame
    ssdi service animal* emotional support perro* servicio apoyo`,
  access: `stairs stair steps step ramp* elevator accessible accessib* grab bars doorway* hallway* threshold curbless shower downstairs level escalon* escalera*
    grada* rampa* elevador accesible* puertas anchas regadera planta piso subir climb walk caminar print captions braille interpreter interprete`,
  aid: `voucher* section seccion vale vales hud welfare assistance asistencia subsid* ssi va veteran* veterano* military marine* army benefit* beneficio* pension*
    disability check government gobierno incapacidad desempleo unemployment stamps alimony eight ocho aid`,
  papers: `citizen* ciudadan* immigration papers papeles visa undocumented indocumentad* residen* green itin daca tps legal illegally ilegal* migratorio status
    passport ssn english ingles speak speaks habla hablen hablan hablo idioma language spanish asylum asilo`,
  people: `people person folks neighbor* neighbour* buyer* resident* tenant* renter* owner* everyone everybody anybody nobody someone crowd homeowner* community gente vecin*
    persona* comprador* inquilin* renter* duen* todos nadie alguien kind type sort tipo clase element ppl households population clients`,
  area: `area* neighborhood* neighbourhood* street* block* zone* side part town city tract complex corner cul hood zip barrio* colonia* zona* calle* cuadra* vecindario* rumbo* lado
    comunidad parte placename pueblo subdivision lane north south east west there ahi alla around upland fontana ontario claremont rialto chino etiwanda pomona`,
  crime: `safe* unsafe dangerous danger crime crimes criminal* theft* thief thieves steal* stolen rob robbed robber* gang* shoot* gunshot* drug* break broken burglar* mug* violent
    violence police cop cops siren* sheriff homeless sketchy ghetto rough shady lock locked locks unlocked dark night vandal* alarm segur* inseguro
    peligros* delito* crimen robo* roban roba robar ladron* pandill* balaz* drog* cholo* policia noche oscuro tranquil* violencia quemad* asalt* helicopter*`,
  school: `school* elementary campus* teacher* district* classroom* test scores education academ* escuela* primaria* secundaria* prepa* preparatoria maestr* distrito* kinder
    estudi* high middle`,
  judging: `good bad great best better worse worst nice nicest nicer excellent top rated rating rank* strong weak terrible desirable lovely decent fancy classy educated professional*
    wealthy poor rich upscale admired famous reputation finest awful trashy friendly welcoming polished bueno* buena* malo* mala* mejor* peor* excelente*
    famos* fama bonito bonita feo fea decente* bien rico* pobre* fino fina educad* tranquilo humilde* boujee bougie higher lower quality calidad`,
  refusing: `no not never without avoid except exclude only just refuse reject skip keep out leave away nothing none nobody rather prefer* prefier* sin evit* solo solamente
    unicamente nomas puro puros pura puras menos excepto ni quit* filter screen mostly mainly all predominantly casi mayoria full lleno majority`,
  belonging: `fit fits fitting blend blending belong* comfortable welcome home out place like yourself yours own kind people match encaj* gusto suyos suyas paisanos comodo
    pertenec* together stick stand warm back`,
  asking: `ok okay problem* issue* matter* mind trouble care bother* accept* allow* against weird fair welcome qualify* discriminat* treat* help still dealbreaker* scare* inconveniente
    importa afecta acept* rechaz* discrimin* trat* ayud* molest* puedo podemos can could`,
  handing: `sell sells selling sold show showing rent hand handing give want wants wanted vend* rent* mostrar muestr* ensen* acept* quier* quiere compre buscar busca tell ask`,
  harm: `kill* hurt* die dying dead death suicid* pills knife gun cutting hit hits hitting beat* choke* end ending goodbye matar* mata mato morir* muero muert* pistola pastillas golpe* pega*
    cuchillo arma suicid* burn shoot bullet legs quemar romper partir balazo piernas`,
  self: `i me my myself mi mis yo nos our we us im`,
  them: `he she they him her them his husband wife boyfriend girlfriend ex partner stepdad marido esposo esposa pareja novio padrastro el ella`,
  data: `data info information record* profile account file files system database server* copy delete delet erase erased remove wipe wiped purge correct* datos informacion data borr*
    elimin* registro* archivo* base expediente copia guardad* stored saved hold authorize autorizo share sharing vendan compart* quiten`,
  machine: `bot robot ai human person real machine computer automated automatic software program chatgpt typed typing persona humano maquina computadora compu programa inteligencia
    automatico verdad quien who name nombre identify company`,
  number: `number num phone cell wrong equivocad* numero celular cel telefono llamo name reassigned linea`,
  law: `lawyer* attorney* counsel sue suing court complaint* report* reporter journalist hud dre lawsuit denunci* demand* abogad* queja* corte periodista reportera reportero
    licenciado fiscal represent* investig* inspector*`,
  young: `grade homework sophomore freshman middle school secundaria prepa tarea minor menor teen years old anos turn cumplo quince dieciocho 18 parents`,
}

const exact = new Map<string, string[]>()
const stems = new Map<string, string[]>()
for (const [kind, words] of Object.entries(KINDS)) {
  for (const word of words.trim().split(/\s+/)) {
    const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [exact, word]
    const kinds = map.get(key)
    if (kinds === undefined) map.set(key, [`@${kind}`])
    else kinds.push(`@${kind}`)
  }
}

const WORDS = stemWords(exact, stems)
const NONE: readonly string[] = []

/** The kinds of the words that have one, in their order: what a text speaks of, apart from how it puts it. */
export const kindsOf = (words: readonly string[]): string[] => words.flatMap(kindOf)

const kindOf = rememberWords((word): readonly string[] => WORDS.whole.get(word) ?? byStem(WORDS.stems, word) ?? NONE)
