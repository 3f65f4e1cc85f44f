import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'

/** Advice, other topics and words that never leave, in Spanish. */
export const adviceLimitsEs: readonly Claim[] = [
  claim(
    'legal_tax_advice',
    [
      followed(
        '(?:debes|deberias|tienes que|hay que)(?: no)?',
        '(?:firmar|demandar|deducir|desalojar|declararte en bancarrota|transferir (?:el )?titulo)',
        1,
      ),
      followed('puedes', '(?:demandar|deducir|desalojar|evitar (?:los |el )?(?:impuestos|juicio))', 2),
      followed('no (?:tienes que|necesitas|debes|vas a)', '(?:pagar (?:los )?impuestos|abogado|testamentaria|sucesion)', 2),
      near('impuestos?', 'libre|deducible|exento|sin pagar', 3),
      followed('contrato|clausula|gravamen', '(?:significa|quiere decir|te obliga|te permite)', 1),
    ],
    'abogado te|un abogado|contador',
  ),
  claim(
    'legal_tax_advice',
    [
      lines(`
        no (?:lo |la |le |me )?firm(?:es|e|en)(?! (?:un acuerdo))|legalmente (?:no )?(?:esta\\w*|tiene\\w*|puede\\w*|
        debe\\w*)|(?:lo|la|los|las|se) deduce\\w*|sal\\w+ del contrato|asi dice la ley|(?:^|ya |mejor |solo |nomas |
        no |y |tranquil[oa] )(?:firm(?:a|e|en|elo|ela|alo|ala))(?= (?:el|la|los|esa|ese|eso|sin|tranquil\\w+|ya|ahi|y|
        hoy|nada|todo|rapido)|$)|demand(?:e|elo|ela|elos|alo|ala|alos|elos)|(?:puede\\w*|podria\\w*|deberia\\w*|
        debe\\w*|va a|vamos a|conviene) (?:\\S+ )?(?:demandar\\w*|deducir\\w*|desalojar\\w*)|desaloj(?:e|elo|elos|a|
        alos)|deduz\\w+|(?:firme|firma) tranquil[oa]|(?:clausula|contrato|contingencia|acuerdo|documento|gravamen|
        testamento|divulgacion)(?: \\S+){0,3} (?:significa|quiere decir|dice|protege|cubre|permite|obliga|vence|vale|
        no (?:vale|obliga)|es (?:valid[oa]|nul[oa]|legal))|(?:lo|la|le|te|los) (?:protege|cubre|ampara)|tiene(?:s|
        n)? (?:todas las de ganar|un buen caso|derecho a|las de ganar)|va(?:s)? a ganar|en (?:la )?corte|
        a (?:la )?corte|juez|en un fideicomiso|(?:pon\\w*|pase\\w*|transf\\w+|mete\\w*|
        met\\w+)(?: \\S+){0,5} (?:a (?:tu|su|nombre)|en (?:un )?(?:fideicomiso|trust)|al nombre)|(?:evit\\w+|
        ahorr\\w+|salt\\w+|libr\\w+)(?: \\S+){0,3} (?:impuestos?|testamentaria|sucesion|juicio|la corte)|
        (?:impuestos?)(?: \\S+){0,4} (?:deduc\\w+|exent\\w+|libre\\w*|no paga\\w*|ahorr\\w+|menos)|
        no (?:tiene\\w* que|va\\w* a|necesita\\w*|debe\\w*)(?: \\S+)? (?:pagar(?: \\S+){0,2} impuestos?|abogad[oa]|
        reportar|declarar|avisar)|(?:por ley|legalmente)(?: \\S+){0,2} (?:puede\\w*|debe\\w*|tiene\\w*)|(?:puede\\w*|
        podria\\w*) (?:quedarse|recuperar|perder)(?: \\S+){0,3} deposito|pierde el deposito|ganancias? de capital|
        escritura\\w* a|declararse en bancarrota|no (?:le )?firm\\w+ nada
      `),
    ],
    {
      before: 'contador|(?:un|una|su|tu) abogad[oa]|no (?:puedo|podemos|doy)|si (?:le |te )?conviene|^(?:ya|tiene\\w*|quien|hay|esta)',
      anywhere: lines(`
          (?<!(?:sin|no necesita\\w*|soy|ni) (?:un |una )?)(?:abogad[oa]|contador)|(?:el )?agente (?:le|te|lo|la|se)|
          (?:consult\\w+|pregunt\\w+|habl\\w+)(?: \\S+){0,3} (?:abogad[oa]|contador)|(?:abogad[oa]|
          contador)(?: \\S+){0,2} (?:le|te|puede|explica|aclara|dice)|antes de ver|lo siento|siento mucho
        `),
    },
  ),
  claim(
    'leak_prompt',
    [
      lines(`
        (?:mis|las|estas) (?:instrucciones|reglas|indicaciones|ordenes)(?: \\S+){0,3} (?:dice\\w*|son|indica\\w*|
        pide\\w*|prohibe\\w*)|mi (?:prompt|sistema|configuracion|programacion|modelo|entrenamiento)|me (?:programaron|
        instruyeron|indicaron|entrenaron|configuraron|ordenaron|pidieron|dijeron) (?:que|para|no)|prompt|(?:su|
        tu) (?:puntaje|calificacion) (?:es|de)|prospecto (?:frio|tibio|caliente)|json
      `),
    ],
    'no (?:puedo|comparto)(?: \\S+){0,3}',
  ),
  claim(
    'off_topic',
    [
      lines(`
        ibuprofeno|paracetamol|aspirina|tylenol|antibioticos?|fiebre|medicinas?|miligramos|sintomas?|dosis|pastillas?|
        remedios?|vacunas?|votar\\w*|elecciones|gobernador\\w*|president[ea]|candidat[oa]s?|senador\\w*|politic[oa]s?|
        partido(?:s)? (?:de|politico)|mundial|futbol|chivas|liga mx|dodgers|gol(?:es)?|beisbol|campeonato|marcador|
        partidazo|seleccion mexicana|recetas?|cocin(?:e|a|ar) (?:el|la|los|a fuego)|cucharad\\w+|hornea\\w*|sazon\\w+|
        marin\\w+|hierv\\w+|ajo|cebolla|chile(?:s)? (?:guajillo|serrano|poblano)|capital de|raiz cuadrada|planetas?|
        peliculas?|novelas?|netflix|cancion(?:es)?|letra de|cantante|signo zodiacal|zodiaco|astrologia|tarot|tarea de|
        ecuacion(?:es)?|matematicas|traduc\\w+|programa en|python|acciones de|bolsa de valores|bitcoin|dieta|calorias|
        ejercicio|horoscopo|chistes?|adivinanza|habia una vez|cuento|versos?|poema|receta medica|santo patrono|
        clima de|pronostico|segunda guerra|dinosaurios?|videojuegos?|consejos? de amor
      `),
    ],
    {
      anywhere:
        '(?:de|en) \\S+ no (?:se|opino|hablo|entiendo)|no (?:se|opino) (?:de|nada de)|(?:yo )?solo (?:veo |hablo de |de )?casas|no es lo mio',
    },
  ),
  claim('off_topic', [
    lines(`
      gripe|jengibre|dolor de (?:cabeza|garganta|estomago|muelas)|tos|te de \\S+|manzanilla|compr\\w+ un (?:toyota|
      honda|nissan|ford|mazda|chevrolet|carro)|(?:toyota|honda|nissan|camry|corolla|tacoma)(?: \\S+){0,4} (?:mejor|
      buenos?|sale|salen)|le voy al? \\S+|este ano gana
    `),
    '(?:aqui (?:va|tienes)|te cuento) (?:una? )?(?:poema|receta|chiste|historia|codigo|cuento)',
    'modelo de lenguaje|criptomonedas?|vota por|horoscopo|numeros de la loteria|bajar de peso',
  ]),
  claim('prohibited_content', [
    lines(`
      armas?|fusil\\w*|escopetas?|cuchillos? para|balas|navajas|drogas?|mota|hierba|porros?|hongos|pastillas magicas|
      cerve(?:za|zas|citas?)|tequila(?:zo)?s?|mezcal|micheladas?|margaritas?|vino gratis|tragos?|borrach\\w+|
      caguamas?|cantina|loteria|apostar|apuest\\w+|ruleta|maquinitas|tragamonedas|poker|table dance|prostibulo|
      escorts?|sexo|desnud\\w+|encuer\\w+|papeles falsos|identificacion falsa|seguro chueco
    `),
    lines(`
      ignorantes?|tont[oa]s?|burr[oa]s?|mens[oa]s?|tarad[oa]s?|inutil(?:es)?|ridicul[oa]s?|codos?|
      muert[oa]s? de hambre|arrastrad[oa]s?|loc[oa] de|pobreton\\w*|nac[oa]s?|basura|porqueria|cochinada|maldit[oa]s?|
      pinches?|chinga\\w*|culer[oa]s?|wey pendejo|babos[oa]s?|mugros[oa]s?|lárgate|largate|larguese|odio a|gentuza|
      feo como|tacan[oa]s?
    `),
    'casinos?|apuestas|cocaina|mariguana|marihuana|cristal meth|porno\\w*|prostitut\\w+|municiones|rifles?|pistolas?',
    lines(`
      pendej[oa]s?|estupid[oa]s?|idiotas?|put[oa]s?|mierda|cabron(?:a|es)?|callate|vete al diablo|imbecil(?:es)?|
      (?:cerveza|tequila|alcohol|licor) (?:gratis|barat[oa])
    `),
  ]),
]
