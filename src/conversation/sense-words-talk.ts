/**
 * Words by what they say of the speaker, of what is off topic or foul, and of a home as such, English and Spanish, lower-case
 * without accents. `*` stands for any ending.
 */
export const SENSES_OF_TALK: Readonly<Record<string, string>> = {
  human: `
    human* person real bot bots robot* machine automated automatic ai assistant computer program software guy man woman girl flesh
    blood live persona maquina automatic* asistente computadora muchacha muchacho senorita chava carne hueso programa inteligencia
    virtual
  `,
  myself: `
    i me my mine myself im i'm i've i'll i'd yo mi mis soy estoy ando fui tuve vivo naci creci tengo vengo trabajo
  `,
  bodily: `
    lunch coffee car driving traffic kids wife husband desk office home grew born yesterday morning weekend ate eating sick tired
    hand hands eyes typing break meeting phone sat breakfast dinner gym soccer practice comiendo comida cafe carro manejando trafico
    hijos esposa esposo oficina escritorio creci naci ayer comer almorz* desayun* cans* mano manos ojos tecleando junta cel
    recogiendo parque escribiend* typed shower
  `,
  licence: `
    licens* licenc* realtor* agent agents broker* lender lawyer attorney accountant cpa officer appraiser certified agente*
    corredor* prestamist* abogad* contador* licencia* perit* certificad* nmls dre
  `,
  wedo: `
    we our us team agentname brokeragename nosotros nuestro nuestra nuestros equipo
  `,
  agent: `
    agentname brokeragename jorge agent team office
  `,
  defer: `
    ask asks check explain* tell help call look talk speak answer refer review know knows pregunt* consult* explic* habl* llam*
    revis* resuelv* dice dicen dira platic* orient* aclar* contest*
  `,
  cannot: `
    can't cannot unable able won't not don't isn't aren't puedo podemos no toca me nos corresponde opin* judge judging rate comment
    describe say speak opine opinar calific* decir choose filter pick select screen elegir escoger filtrar
  `,
  publicly: `
    public publish* post posts posted site website page map dashboard sheriff police department county state city census official
    district portal publica* publico pagina sitio mapa oficial condado estado departamento censo
  `,
  foul: `
    idiot* stupid dumb moron* damn hell shit* fuck* crap* ass asshole* loser* shut jerk* fool* pendej* estupid* imbecil* mens* tont*
    baboso* bab* cabron* ching* puto* puta* culer* mierda jod* carajo tarad* burr* naco* zonzo mamad*
  `,
  vice: `
    beer* wine* tequila whiskey vodka drink* booze cocktail* bar weed marijuana edible* cannabis joint* poker casino bet bets
    betting gambl* blackjack lottery gun guns pistol* rifle* ammo knife strip* sex* hookup escort* nude* porn* cerveza* chela*
    cheve* vino trago* copas mota yerba hierba porro* gallo gallos apuest* apost* loteria loto pistola* arma armas cuerno rifle sexo
    sexual* chicas desnud* putas casino* ruleta dados baraja cigarr* vape* cocaine coke perico
  `,
  game: `
    game games team teams score* season playoff* coach* quarterback pitcher goal goals soccer football basketball baseball hockey
    league cup championship won lost beat win wins lose dodgers lakers rams angels chargers raiders partido* partidazo equipo liga
    gol goles golea* jornada torneo portero delantero entrenador cruz azul america chivas pumas madrid barca barcelona tigres
    mundial seleccion campeon* clasico
  `,
  food: `
    recipe* cook* bake* boil* simmer* fry* oven pot pan salt pepper garlic onion* sauce* chili chicken beef pork rice beans flour
    sugar cumin butter tortilla* taco* broth soup minutes receta* cocin* hornea* hierv* herv* frei* olla sarten sal ajo cebolla
    salsa* chile* pollo carne arroz frijol* harina azucar masa caldo sopa mole tamal* pozole remoj* tuest* licua* cuch* minutos
    aceite
  `,
  doctor: `
    doctor dose dosage mg pill pills ibuprofen aspirin tylenol cream rash fever cough cold flu pain headache stomach symptom*
    vitamin* diet keto calories workout exercise* injection antibiotic* medicine doctor* dosis pastilla* crema sarpullido fiebre tos
    gripa gripe dolor cabeza estomago sintoma* vitamina* dieta calorias ejercicio* antibiotico* medicina* te remedio* jarabe sobad*
    unguento pomada
  `,
  trivia: `
    movie* film* song* lyrics actor* singer* president* election* vote* senator* mayor party republican* democrat* planet* capital
    bitcoin crypto* stock* nasdaq etf fund funds ethereum horoscope zodiac poem* joke* story riddle math equation* homework essay
    code python script translate* history war king pelicula* cancion* cantante* presidente eleccion* elecciones vot* senador*
    alcalde partido politic* planeta* cripto* acciones bolsa fondo* horoscopo signo poema* chiste* cuento adivinanza* matematic*
    ecuacion* tarea ensayo codigo traduc* historia guerra invierte inviert* invest investing investment
  `,
  phone: `
    cell phone number email mail address reach contact* telefono numero celular cel correo direccion escribale llamele
  `,
  other: `
    other another buyer client customer neighbor guy lady mr mrs ms otro otra cliente vecino vecina senor senora don dona
  `,
  debt: `
    behind foreclos* owes owe bankrupt* divorc* late mortgage arrears delinquent debe deben atrasad* embarg* quiebra divorci*
    hipoteca
  `,
  feature: `
    bed beds bedroom* bath baths bathroom* kitchen garage yard pool roof lot solar floor floors story stories square feet sqft patio
    fence fenced driveway parking den closet pantry basement attic window counter* cabinet* tile granite island fireplace ac hvac
    heater recamara* cuarto* bano* cocina cochera garaje jardin alberca techo lote paneles piso pisos planta pies cerca barda
    estacionamiento ventana* gabinete* azulejo granito isla chimenea aire calenton boiler suite loft ramp rampa stairs escalera*
    step steps escalon* hallway* door view vista balcony balcon laundry lavanderia
  `,
  ask: `
    what which when where how many much would could do does did are is have qu que cual cuales cuando donde como cuanto cuanta
    cuantos cuantas
  `,
  greet: `
    hi hello thanks thank great perfect sure okay ok got hola gracias perfecto claro bien listo va sale bueno muy
  `,
}
