/** Words by what they say of a place and the people in it, English and Spanish, lower-case without accents. `*` stands for any ending. */
export const SENSES_OF_PLACES: Readonly<Record<string, string>> = {
  safe: `
    safe safer safest safely safety secure* security segur* protegid*
  `,
  danger: `
    danger* unsafe risky risk* riesgo* peligr* insegur* sketchy sketch shady rough rougher dicey iffy ghetto hood scary seedy gritty
    feo fea gacho gacha pesad* caliente caliz bronco brav* caution careful cuidado ojo
  `,
  calm: `
    quiet quieter peaceful calm tranquil* pacific* seren* callad* silencio* relax* worry worries worried worrying pendiente preocup*
    sleep duerm* dormir tranquility peace paz
  `,
  crime: `
    crime crimes criminal* theft* thief thieves steal* stolen stole rob robs robbed robber* burglar* burgl* mugged mugging* gang
    gangs shoot* shot shots gunfire gunshot* drug drugs dealer* dealing violent violence vandal* breakin breakins jacked carjack*
    stabb* assault* homicide* murder* delito* crimen criminal delincuen* roba* robo robos robaron ladron* rater* pandill* chol*
    malandr* maleant* balac* balaz* bala balas tiroteo* drog* narco* asalt* violencia* vandali* viciosos vagos marihuan* tecat*
    graffiti porch pirates prowler* trouble troubles incident* sirens sirenas helicopter* patrull* patrol* cops cop police polici*
    sheriff* alarm alarms alarma*
  `,
  night: `
    night nights nighttime dark darkness midnight sundown evening evenings after noche noches oscur* anochec* madrugada tarde late
  `,
  unlock: `
    lock locks locked locking unlock* doors llave llaves candado cerroj* abierta abiertas abierto windows ventana ventanas
  `,
  roam: `
    walk walks walking walked stroll jog jogging run running bike bikes play plays playing outside alone solo sola solos solas
    camin* pasear pase jueg* jugar afuera andar anda andan bici
  `,
  school: `
    school* elementary campus* teacher* principal district* classroom* academ* educat* escuel* primaria* secundaria* prepa
    preparatoria* maestr* profesor* distrito* kinder colegio* plantel* high middle kindergarten curriculum graduat* graduad* harvard
    stanford ucla college university universidad tuition alumn* egresad* estudiant* student*
  `,
  score: `
    score* rating* rated rate ranked ranking* rank test tests exam* grade* calific* puntaje* puntuacion* prueba* examen* ranqueo
    dashboard stats statistics estadistic* numbers data datos figures cifras census censo map mapa
  `,
  good: `
    good great greatest best better excellent excel* top tops topnotch outstanding superb superior stellar amazing fantastic
    wonderful terrific finest fine nice nicer nicest awesome solid strong stronger strongest impressive prestigious elite premier
    ideal perfect desirable admired acclaimed award* honor* blue ribbon beats beat outperform* ahead leads first class bueno* buena*
    buen mejor* excelent* magnific* estupend* genial increible* sobresal* destacad* primer* prestigi* premi* galardon* lujo perfect*
    chul* padre padrisim* bonit* hermos* lind* fabulos* supera* gana* puntero* envidi* buenisim*
  `,
  bad: `
    bad worse worst poor poorly terrible horrible awful mediocre weak weaker weakest failing fail fails lousy subpar disappoint*
    underperform* struggl* behind lag* bottom declin* slipping trash crappy embarrass* ashamed overcrowd* avoid skip mala malas malo
    malos mal peor* pesim* reprob* fatal* deficien* deja desear floj* suelo suelos atras ultim* baj* reprueb* terribl* horribl*
    regular* quemad* empeor*
  `,
  fame: `
    reputation known famous fame name fama reputacion conocid* famos* nombre suena dicen say says
  `,
  area: `
    area* neighborhood* neighbourhood* street* block* zone* side part parts town city tract complex corner hood zip community
    communities subdivision suburb* pocket enclave lane north south east west end stretch section placename streetaddress barrio*
    colonia* zona* calle* cuadra* vecindari* rumbo* lado comunidad parte partes pueblo ciudad fraccionamiento residencial privada
    there ahi alla aca aqui here around upland fontana ontario claremont rialto chino etiwanda pomona corona riverside montclair
  `,
  live: `
    live lives living lived reside residing home homes house houses housed vive viven vivir vivas viva vivan vivia habit* casa casas
    hogar move mudar* moved moving
  `,
  people: `
    people person persons folks folk neighbor* neighbour* resident* everyone everybody anybody anyone nobody someone somebody crowd
    gente vecin* persona* todos todas nadie alguien element kind kinds type types sort tipo tipos clase ppl households population
    demograph* demografi* poblacion occupants ambiente vibe residentes habitantes
  `,
  mostly: `
    mostly mainly majority predominantly all only full lots plenty many lot tons bunch heavy heavily primarily largely casi mayoria
    puro pura puros puras llen* mucha muchas mucho muchos bastante* sobre montones monton pur* todos lleno
  `,
  origin: `
    black blacks white whites brown latin* hispanic* mexican* asian* chinese chin* korean* vietnam* indian* hindu* arab* african*
    haitian* salvador* guatemal* hondur* dominican* cuban* japan* armeni* persian* iranian* russian* filipin* foreign* immigra*
    migrant* refugee* minorit* ethnic* race races racial gringo* american* anglo* moren* negr* blanc* guer* inmigra* migrantes
    extranjer* paisan* centroameric* afroameric* oriental* chino* coreano* judi* jew jews jewish culture* cultura* heritage
    ethnicity nationality nationalit* nacionalidad* raza* raices accent acento apellido surname lastname country countries pais
    bolivian* peruan* colombian* venezol* nigerian* ethiop* pakist* punjab* samoan* somali* syrian* caucasian* europe* indigen*
    oaxaqu* boricua* latinoameric* tagalog mandarin diverse diversity diversidad
  `,
  faith: `
    christian* catholic* muslim* mormon* sikh* buddhist* evangel* baptist* protestant* atheist* believer* church* parish* congregat*
    faith* religio* mosque* temple* synagog* pray* sabbath god godly cristian* catolic* musulman* islam* creyente* ateo* iglesia*
    misa parroquia* rezan rezar templo* mezquita* sinagoga* fe dios testigo* hijab turban ward lds worship* devout kosher eruv
    biblia bible feligres*
  `,
  kin: `
    famil* kid kids kiddo* child childless children baby babies toddler* teen* newborn* infant* pregnan* mom moms mother* mommy dad
    dads father* parent* grandparent* couple* single singles married unmarried divorced widow* newlywed* bachelor* retire* senior*
    elderly older younger youngster* roommate* adult adults ninos nino nina ninas hijo* hija* bebe* chamac* chiquit* chiquill*
    criatura* escuincl* embaraz* mama mamas papa papas madre* padres pareja* matrimonio* solter* casad* viud* jubilad* pensionad*
    viejit* viejos ancian* jovenes joven mayores adult* abuel* grandma grandpa grandm* grandf* little ones tots nester* nesters
    recien esposos familion empty strollers millennials estudiantes professionals profesionist* hogares
  `,
  fit: `
    fit fits fitting blend belong* comfortable cozy match suit suits suited meant made designed geared ideal right home place encaj*
    acomod* comod* convien* queda cuadra pertenec* adapta* gusto hecho hecha pensad* feel feels sentir* sientes siente sentira tipo
    stick stand
  `,
  you: `
    you your yours yourself yall usted ustedes tu tus su sus te ti le les se contigo suyo suya suyos suyas like someone somebody
    alguien
  `,
  since: `
    since because given being considering with as seeing porque como siendo por ya dado con viendo
  `,
  refuse: `
    not no never don dont doesn won't wont don't doesn't isn't aren't can't cannot couldn't wouldn't refuse* reject* turn down
    exclude* except without ban* prohibit* restrict* deny denied decline* skip avoid limit* nunca ningun* nada ni sin excepto
    rechaz* prohib* niega* niegan evit* tampoco
  `,
  accept: `
    accept* allow* allowed welcome* welcomed take takes taking permit* admit* consider* work works deal deals want wants wanted
    prefer* rather like likes love hope hopes hoping wish* looking acept* agarr* recib* quier* quisier* prefier* prefir* gust* busc*
    dese* trabaj* bienvenid*
  `,
  owner: `
    owner* seller* landlord* homeowner* gentleman lady he she they them dueno* duena* vendedor* propietari* casero* senor senora
    ellos ellas board hoa association asociacion mesa directiva management administracion
  `,
  buyer: `
    buyer* tenant* renter* applicant* investor* purchaser* comprador* inquilin* arrendatari* inversionista* solicitante* client*
    renters compre compren
  `,
  aid: `
    voucher* section seccion vale vales hud welfare assistance asistencia subsid* ssi ssdi va veteran* military gi benefit*
    beneficio* pension* disability check checks government gobierno cheque* incapacidad desempleo unemployment stamps alimony ayuda
    ayudas estampillas income ingreso* renta programa program programs
  `,
  papers: `
    citizen* ciudadan* immigra* papers papeles visa undocumented indocumentad* residen* green itin daca tps legal legally illegal*
    ilegal* migrator* status estatus passport pasaporte ssn english ingles speak* habla* idioma language* asylum asilo born nacid*
    security mica
  `,
  impair: `
    disab* wheelchair* walker handicap* blind deaf autis* oxygen cane crutch* dementia alzheimer* stroke arthritis knee* hip
    mobility dialysis hearing mental* bipolar depress* anxiety illness* sick condition amputee paraly* discapaci* silla ruedas
    minusval* invalid* enferm* cieg* sord* andador* andadera baston muletas oxigeno rodilla* cadera operad* movilidad autismo
    derrame service animal* emotional support caregiver* nurse medical medicin* perro* servicio problema* pierna therapy health
    salud
  `,
  change: `
    chang* shift* turn* transition* different anymore used decline* declining coming arriving moving leaving flee* exodus fleeing
    before while cambi* llegan* llegando entrando meti* yendo yend* vendiendo antes mientras todavia deprecia* drop* tank* crash*
    sink* plummet* caer* baj* desplom* huyen* gentrif* influx invad* flood*
  `,
  sell: `
    sell* sold list listing vend* venta saqu* saca salir* get out cash unload* offload deshag*
  `,
}
