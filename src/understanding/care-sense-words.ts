/**
 * What words say where a text may need care, English and Spanish, lower-case without accents, `ñ` written `n`; `*` stands for any ending. A place is
 * asked about by its liquor stores and its tents, a wish put as an order to us, a trait told beside a question how one will be treated: whoever has
 * learned one such text knows it in words no labelled text used.
 */
export const CARE_SENSE_WORDS: Readonly<Record<string, string>> = {
  // Where: a place spoken of, and the house itself, whose parts nobody needs care for.
  deixis: `there here ahi alla aca por rumbo rumbos around nearby near over out those that side sides lado lados pegado across enfrente down past behind`,
  place: `area* neighborhood* nabe street* block* zone* hood zip tract town city cities corner cul alley side part parts complex park parks bridge underpass overpass canal wash river creek trail bus stop
    station plaza lot vecindario* barrio* colonia* zona* calle* cuadra* callejon* esquina parque puente canal arroyo parada pueblo ciudad rumbo* upland fontana ontario claremont rialto chino etiwanda pomona corona
    riverside montclair eastvale norco colton redlands highland bloomington perris hemet yucaipa banning beaumont loma linda hesperia victorville adelanto rancho cucamonga placename streetaddress bernardino jurupa moreno`,
  house: `roof kitchen bath* cabinet* counter* tile* floor* carpet* door* window* wall* fence* garage driveway pool yard patio deck porch attic basement closet* sink toilet shower tub furnace heater ac hvac water plumb*
    pipe* leak* electric* panel wiring paint* cocina bano banos gabinete* azulejo* piso* alfombra* puerta* ventana* pared* barda cochera garaje alberca techo tuberia* fuga plomer* calentador pintura drywall stucco granite
    island backsplash appliance* fridge stove washer dryer blinds light* fixture* chimenea fireplace solar septic sewer drenaje foundation slab sqft footage lote terreno`,
  deal: `price* priced cost* offer* bid loan* lender* rate rates escrow closing close earnest deposit down payment* mortgage apprais* inspect* contingen* repair* credit* commission fee fees tax taxes insurance warranty title deed
    precio* cuesta* oferta* prestamo* banco interes enganche pago pagos hipoteca cierre inspec* comision impuesto* seguro escritura* listing* listed sign* paperwork contract* contrato* papeleo avaluo`,
  errand: `saturday sunday monday tuesday wednesday thursday friday tomorrow today tonight appointment cita showing visit* tour lockbox combo truck moving movers trash mail park parking drive commute miles minutes minutos freeway
    sabado domingo lunes martes miercoles jueves viernes manana hoy mudanza basura trafico estaciono estacionar cuadras exit traffic`,
  // What is seen or told of a place.
  squalor: `tent tents tarp tarps rv rvs camper* encamp* cart carts homeless vagrant* bum bums panhandl* beggar* transient* unhoused needle* syringe* foil pipe* condom* bottle* broken glass litter trash dump* mattress* couch*
    graffiti tag tags tagged tagging spray gang* bars barred razor barbed boarded abandon* squat* squatter* vacant rundown slum* blight* potholes stray strays roach* rats carpas lona lonas indigente* vagabundo* limosner*
    jeringa* foco pachuco* grafiti rayad* rayon* pintarraj* pintas barrotes alambre basural tiradero ratas cucarachas abandonad* llantas vidrios`,
  trade: `liquor licoreria pawn empeno cashing cashadvance payday motel motels bail bonds smoke vape dispensary massage strip casino bar bars cantina* cantinas antro pulga hookah swap dollar laundromat yonke halfway sober shelter
    albergue rehab projects proyectos apartments apts trailer trailers parole parolee* probation registered offender* sexoffender jail prison prision carcel inmate* group home refugio clinic methadone`,
  crime2: `shot shots shoot* gun guns gunfire stab* knife murder* kill* killed dead body bodies corpse rob robbed robbery burgl* steal* stole stolen theft* thief thieves jacked carjack* mug* jumped assault* rape* fight fights fighting brawl*
    drug* meth crack fent* heroin deal* dealer* tweaker* gang* cartel cop cops police sheriff siren* helicopter* chopper* swat raid* arrest* crime* criminal* trouble* violen* danger* unsafe threat* vandal* peeping creeper* prowler*
    kidnap* traffick* prostitut* hooker* pimp* sideshow* takeover* street racing donuts balac* balaz* tiro* tirote* muert* mataron mato matan cadaver asesin* apunal* navaj* rob* asalt* atrac* ratero* rata ladron* maleant*
    pandill* cholo* narco* droga* drogad* cristal marihuano* borrach* pleit* bronca* policia* patrulla* sirena* helicoptero* redada* migra ice delincuen* peligr* violencia vicio* viciosos malandr* malvivient* secuestr* crimen*
    incidents incident memorial candle candles veladora* cruz altar`,
  dread: `scared scary scare afraid fear* nervous nervio* uneasy worried worry worries paranoid freak* freaked creep* sketch* shady iffy dicey sus leery wary hesitant regret* overthinking comfortable comfort* ease peace relax* sleep alert*
    careful caution* watch watching locked lock locks unlocked alone asustad* susto miedo temor nervios preocup* pendiente inquiet* desconfi* confianza tranquil* agusto gusto comod* arrepent* arriesg* riesgo cuidado cuidar ojo sola solo solas solos cerrar candado`,
  dusk: `night nights nighttime dark midnight evening late dawn 2am 3am sundown graveyard noche noches oscur* madrugada anochece* tarde oscuro`,
  out: `walk* jog* run running stroll bike* biking ride scooter play* playing outside outdoors porch stoop park sidewalk camin* correr corre trotar bici jugar juegan juega afuera fuera banqueta pasear andar andan anda salir sale salen vagar`,
  leaving: `left leave leaving unlocked open overnight package* delivery deliver* delivered amazon ups fedex doordash uber lyft instacart driver car cars truck bike catalytic converter mail wheels paquete* paqueteria reparti* entreg* carro carros troca
    bicicleta moto catalizador correo estereo`,
  hearsay: `heard hear says said say saying told tells read reading saw seen warned warn rumor* news nextdoor citizen ring app map maps google facebook face reddit yelp tiktok instagram post posted youtube video coworker barber cousin
    oi oimos dicen dijo dijeron dice cuentan contaron contaba leo lei vi vimos noticia* noticiero chisme* rumor* grupo compadre comadre compa supuestamente apparently reputation rep fama stigma reviews review rating*`,
  true: `true accurate real really legit actually honest honestly truth frfr fr facts exaggerat* hype overblown fair cap lie lies lying cierto verdad neta mentira exager* serio deveras realmente asi sincero franco franca right wrong justo myth`,
  aside: `drift wink catch lowkey between us private quietly hush secret discreet* nudge hint read lines reading wise know certain ones kind sort type types element crowd those them particular select specific entre nos confianza calladito discret*
    ciertos ciertas cierta tipo clase ya sabe sabes entiende entiendes aquellos esos esas`,
  judged: `good bad nice nicer nicest better best worse worst great decent rough tough ghetto hood trashy classy class fancy bougie boujee snob* stuck uppity posh ritzy upscale yuppie* hipster* gentrif* improving declining rich poor wealthy
    broke money loaded quiet loud rowdy chill calm peaceful friendly unfriendly nosy rude weird normal regular respectable solid sketchy safe safer safest safety clean dirty pretty ugly rundown bueno buena malo mala mejor peor feo fea
    gacho gacha bonito bonita decente* naco nacos corriente* fresa fresas rico* pobre* billete lana dinero adinerad* popof tranquil* callad* ruidos* amable* metich* chismos* educad* seguro segura segur* pesad* caliente bravo brava limpio limpia
    sucio sucia normal* onda ambiente vibe vibes energy karma mood aura`,
  whowhat: `people person folks folk ppl peeps neighbor* crowd everybody everyone anybody anyone somebody nobody residents locals families family kids teens youth guys men women girls ladies moms dads parents couples students teachers
    retirees gente vecin* raza personas todos todas nadie alguien familias muchach* chamac* morros morras jovenes senoras senores viejit* parejas alumnos maestros paisanos compas plebes`,
  would: `would should could might if was were mine yours sister brother daughter son mom mother wife your own you usted tu su hermana hija hijo mama esposa fuera viviria viviria metria meteria dejaria mandaria compraria criaria recomienda* aconseja*
    think opinion opine opina* piensa* cree* advise recommend* suggest* pick choose rather prefer trust call conviene vale worth`,
  learn: `school* elementary middle high campus district charter magnet private public honors ap ib teacher* principal class* classroom* student* grad* bully* bullied fights lockdown* suspen* expel* scores score test tests rating* ranked gpa
    college* sat dropout* tutor* special ed iep escuela* primaria* secundaria* prepa* preparatoria* kinder* guarderia* daycare preschool* colegio* maestr* director* alumn* distrito* ensen* aprend* calific* bullying acoso expuls* graduan* zoned`,
  // Who somebody is.
  trait: `gay lesbian* bi trans transgender* queer nonbinary lgbt* straight poly throuple muslim* islam* jewish jew jews christian* catholic* mormon* lds jehov* sikh* hindu* buddhist* atheist* pagan* wiccan* adventist* pentecostal* evangel* black*
    white* brown latin* hispanic* mexican* salvador* guatemal* hondur* colombian* venezol* cuban* haitian* dominican* nigerian* african* ethiopian* asian* chinese chin* filipin* vietnam* korean* japanese indian* hindi pakist* punjab* arab* iran*
    persian* syrian* armenian* russian* ukrain* native* samoan* tongan* romani gypsy gypsies gitano* cristian* catolic* musulman* judi* testigo* evangelic* pentecost* ateo* santer* negr* moren* prieto* prieta* blanc* guer* gringo* latino*
    mexican* centroameric* african* asiatic* indio* indi* arabe* oaxaqu* paisa* homosexual* lesbiana* marica* joto* joteria travesti* foreign* foreigner* immigrant* immigra* refugee* inmigra* migrante* refugiad* extranjer* mojado* ilegal*
    illegal* turban hijab veil accent acento skin piel color colour race raza ethnic* etnia tribe caste church* iglesia* mosque* mezquita* temple* templo* synagogue* sinagoga* faith fe religion* religios* worship* pray* rez* culto bible biblia misa god dios`,
  lifestage: `young younger old older elderly senior* aged age ages retired retire* retiree* pensioner* widow* divorc* single* unmarried married couple* newlywed* bachelor* pregnan* expecting newborn* twins triplets toddler* baby babies kids kid
    children child childless teen* grandkid* grandma grandpa boyfriend girlfriend partner fiance* husband* wife wives wifey hubby dad dads mom moms mama mamas papa papas roommate* family families familia* nino* nina* bebe* hijo* hija* chamac*
    criatura* embaraz* encinta panza soltero* soltera* madre* padre* viud* divorci* separad* jubilad* pensionad* viejo* vieja* viejit* ancian* mayor mayores edad joven jovenes abuel* niet* pareja* novio* novia* esposo* esposa* marido matrimonio*
    casad* juntad* union libre gemel* cuates`,
  aid2: `voucher* section seccion vale vales hud housing authority welfare calworks calfresh ebt snap stamps ssi ssdi ss social security disability incapacidad discapacidad unemployment edd desempleo pension* retirement alimony child support
    manutencion va veteran* vet vets gi military army navy marine* deployed assistance asistencia subsid* benefit* beneficio* government gobierno county condado caseworker case program programa programas ayuda ayudas estampillas cheque cheques
    income ingreso* fixed gift funds aid plan`,
  papers2: `papers papeles undocumented indocumentad* daca dreamer* tps visa visas permit permiso asylum asilo asilad* green mica residente* residen* citizen* ciudadan* immigration inmigracion migra status estatus migratori* passport pasaporte ssn
    itin seguro social english ingles spanish espanol language* idioma* lengua habl* speak* spoke accent acento mixteco zapoteco interpreter* translat* traduc* born nacid* legal legally legales deport* country pais`,
  body: `knee* hip hips back spine spinal leg legs foot feet ankle* arm arms hand hands wrist* shoulder* neck lung* heart breath* eye eyes eyesight sight vision ear ears hearing brain head muscle* joint* nerve* kidney* rodilla* cadera* espalda
    columna pierna* pie pies tobillo* brazo* mano manos hombro* cuello pulmon* corazon respir* ojo ojos vista oido* oreja* oigo oye oyen ve veo vemos cabeza musculo* articulac* nervio* rinon* riñon* cuerpo hueso* voice voz words palabras`,
  failing: `bad shot weak gave giving out worn replaced replacement surgery operad* operaron operacion cirugia broken broke fractur* hurt hurts pain* ache* aching sore stiff swollen numb tremor* shak* dizzy balance fall falls fell falling
    limp* lost losing lose cannot struggl* hard trouble slow acting flare* mala malas malo mal dana* duele* dolor* gastad* tronad* chueca chueco fregad* lastimad* quebr* hinchad* tiembl* marea* mareos equilibrio cae caigo caida* cojea
    perdi perdio pierde pierdo cuesta batall* trabaj* canso cansa fatiga* fatigue tired anymore ya`,
  illness: `disab* discapac* handicap* impair* minusval* invalid* deaf sord* blind cieg* mute mudo legally hoh hearing autis* asperg* adhd add dyslex* dislex* aphasi* afasi* stutter* tartamud* epilep* seizure* convuls* ptsd trauma* anxi* ansied*
    depress* depres* bipolar schizo* esquizo* dementia* demencia alzheimer* parkinson* ms sclerosis esclerosis als lupus fibromyal* arthrit* artrit* copd epoc emphysema enfisema asthma asma diabet* neuropath* dialysis dialisis chemo quimio
    cancer stroke derrame* embolia tbi concussion migraine* migrana* vertigo amput* paraly* parali* paraplej* quad* cerebral palsy down syndrome sindrome als polio muscular cochlear implant* pacemaker marcapasos hospice rehab terapia therapy
    therapist wheelchair* enferm* sick illness* condition* special needs nonverbal mental* memory memoria olvid* forget*`,
  gear: `wheelchair* chair silla sillita ruedas walker* andadera* andador* cane canes baston* bastón crutch* muleta* scooter* oxygen oxigeno tank tanque cpap concentrator lift lifts elevador* elevator* hoyer ramp* rampa* rail rails railing* grab bar
    bars barra* barandal* placard* plate placas handicap* service animal* dog perro perrito guide guia emotional support soporte apoyo esa letter carta aid aids aparato* audifono* brace* prosthe* protesis hospital bed cama caregiver* cuidador*
    aide nurse enfermera relay tty captel captions subtitul* braille asl sign senas interpret* audio stairlift`,
  access2: `stairs stair step steps steppy climb* escalon* escalera* grada* gradas subir subo sube bajar level nivel single story floor piso planta ground first primer downstairs upstairs abajo arriba wide wider narrow width doorway* hallway* hall threshold*
    umbral roll rolling curb curbless curb bump lip borde bordo tina tub shower regadera walkin sit sitting stand standing seat bench close closer cerca pegad* near reach print letra* grande large bigger loud louder fuerte read lee* leo leer aloud
    slow slowly despacio pausad* lento recorded record repeat repite* repita* written writing escrit* escrib* mensaj* text texts texting type typing call calls calling llam* telefono phone video zoom talk hablar`,
  // How one will be treated.
  treated: `treat* trat* accept* acept* refus* reject* rechaz* turn turned deny denied nieg* niega* discrimin* against judge* judged juzg* serious seriously enserio waste wasting time chance chances shot bother* problem* issue* matter* trouble
    deal* dealbreaker hold held count counts trip tripping mind* care cares help helping ayud* atiend* atien* serve work welcome* bienvenid* allowed allow permit* qualif* calific* same equal igual iguales parejo pareja different diferente menos
    less hassle weird look looks mirada* laugh* burl* ghost ghosted hang hung corr* cuelg* colg* pero peros inconvenien* impedimento obstacul* estorb* afect* perjudic* import* molest* still todavia even aun too demasiado able puedo podemos puede
    eligible right rights derecho* fair justo legal ok okay cool fine alright scare* ahuyent* run corre dice dicen raro mal`,
  owner2: `owner* seller* landlord* realtor* agent* agente* dueno* duena* vendedor* casero* casera* lister builder* hoa board they them bank banks ustedes you they'll office oficina company compania`,
  // A wish put as an order, and to whom.
  order: `put write add post say tell telling make sure ensure keep leave skip hide filter screen check verify ask list advertise pull scratch cross drop remove omit exclude limit block only just avoid weed sort pass steer send show bring find
    pon ponga ponle pongale escriba diga dile digale digales diles asegur* deje dejelo quite* quita* quitele saque saca sacame saqueme filtre* filtra* revise* revisa* pregunt* evite* evita* descart* borre borra limite mande* manda* muestre* ensene*
    traiga* traigame consiga* busque* nomas solo solamente unicamente puros puras unico excepto menos fuera anuncio ad notes remarks description posting`,
  want: `want wants need rather prefer* like hoping hope wish wishes love looking insist* require* must supposed quiero queremos quisiera prefier* preferi* deseo desea busco buscamos ojala me gustaria gusta necesito ocupo tiene tienen que sea sean fuera fueran`,
  refuse2: `not no never none nobody without except anything nothing neither nor dont wont cannot refuse hate dislike stand tired done again anymore ban banned nope pass nada nunca ninguno ninguna ningun ni sin jamas nadie tampoco odio aguanto
    soporto acepto quiero vuelvo volver basta fuera menos`,
  hand: `sell sells selling sold goes go going rent rents renting rental lease leasing show showing hand handing let letting give give pass move moving live living buyer* tenant* renter* applicant* offer* roommate* takers buys buying vend* vendo
    vender* rent* rento renta rentar* inquilin* comprador* compre compren quede quedar quedarse entre entren meta metan vivir viva vivan llegue lleguen ofert* unit unidad duplex cuarto room depa house casa place`,
  coded: `those ones kind type types them they certain ones you know who what mean element crowd people like us ours own our kind background values culture traditional american english speaking christian decent respectable clean hardworking
    professionals mature quiet normal right class quality caliber good type esos esas esa gente ellos ciertos ya sabe sabes quienes tipo clase nosotros propios nuestra nuestro raza decente* trabajador* bien limpia gente valores costumbres
    tradicional* como uno uno mismos misma mismo estilo educada`,
}
