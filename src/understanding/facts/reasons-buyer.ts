import { finds, spots } from './phrases.ts'
import type { Reason } from './reason.ts'
import { lines } from '../../lib/lines.ts'

/** What only buyers move for, and reasons of any other kind. */
export const BUYER_REASONS: readonly Reason[] = [
  {
    seller: null,
    buyer: 'first_home',
    cue: finds(
      lines(`first (?:crib|pad|spot|apartment of our own|own place)|(?:our|my) (?:very )?first (?:one|ever)(?= |[.,!]|$)|never (?:owned|bought|had) (?:a |an |our |my )?(?:own )?(?:home|house|place|property|anything)|first (?:house|home|place) (?:ever|together)|never owned(?: (?:before|anything|yet|one))?(?! (?:a|an|the)(?![a-z]))|(?:mi|nuestra) primer(?:a|it[oa])|(?:first|1st)[ -]?(?:time )?(?:home|house|place|condo|buyer|homebuyer|home buyer|time buyer|townhouse|timers?|property)(?:s|
          's)?(?: buyers?| ever)?|first timers?|never (?:owned|bought) (?:a |an |one|any|before|anything)(?:home|house|place)?|starter (?:home|
          house)|(?:primera?|1ra|1era) (?:casa|vivienda|propiedad|casita|compra|hogar)|primera vez (?:que )?(?:compr|voy|vamos)[a-z]*|
          primera vez comprando|mi primer hogar|nuestro primer hogar|nunca (?:he|hemos) (?:tenido|comprado) (?:una |nuestra |mi )?(?:casa|propia|nada propio)`),
    ),
    unless: spots(
      '(?:closed|bought|sold|got|had|lost|purchased|compramos|compre|vendimos|vendi) (?:on )?(?:our|my|nuestra|mi) (?:very )?(?:first|primera)|first home (?:of|i|we) (?:sold|saw|visit)|(?:sell|selling) (?:my|our) first|first (?:house|home|place) (?:i|we) (?:saw|toured|looked|visited)|first floor|vender (?:mi|nuestra) primera',
    ),
    asked: spots(lines(`(?:the |my |our )?(?:very )?first (?:one|house|place|home|purchase)|(?:la |mi |nuestra )?primera`)),
  },
  {
    seller: null,
    buyer: 'investment',
    cue: finds(
      lines(`rent(?:ing)? (?:it|them|the (?:place|house|back|other|extra) ?(?:house|rooms?|unit|half)?|(?:out )?rooms?|by the room)(?: out)?(?= |[.,!]|$)(?! (?:from|is|went|for now))|(?:fix|fixing) (?:it |them )?up (?:and|to|n) (?:rent|sell|flip)|rentar(?:la|lo|los cuartos| cuartos)|for (?:cash ?flow)|(?:positive|generate|some) cash ?flow|cash ?flow|(?:as|for|want|need|get|buy|be) a rental(?= (?:property|for|to|in)|[.,!]|$)|another rental|doors? to (?:my|our) portfolio|portfolio|1031|negocio de rentas?|pa(?:ra)? (?:sacarle|rentarsela)|as an investor|invest(?:ment|ments|ing)(?: property| properties| home| purposes)?|(?:to|and|would) invest|investor here|
          i am an investor|as an? (?:rental|airbnb)|rental (?:property|income)|income propert(?:y|ies)|passive income|rent (?:it|them|
          the (?:place|house)) out|rent out (?:the|a|rooms)|flip(?:ping|per)?(?: it| houses)?|fix and flip|house hack(?:ing)?|airbnb|
          short term rentals?|para (?:rentar(?:la|lo)?|invertir|inversion|negocio|airbnb)|(?:como |de |una )?inversion(?:es)?|invertir`),
    ),
    unless: spots(
      '(?:the|our|my|last|another|that|el|mi) (?:[a-z]{3,14} ){0,2}flips?(?! (?:it|this|that|them|houses|homes))|(?:sold|sell|selling|closed?|closes|closing|finish(?:ed|ing)?|vendi(?:mos)?) (?:on )?(?:the|our|my|a|one|last|el|mi|un) (?:[a-z]{3,14} ){0,3}flips?|invested (?:in|a lot)|investment (?:firm|company|group)|not (?:an |a |for )?invest|no es (?:para |una )?inversion',
    ),
    asked: spots(lines(`a rental|rentals|business|negocio`)),
  },
  {
    seller: null,
    buyer: 'leaving_rental',
    cue: finds(
      lines(`sal(?:ir|irme|irnos|gamos|imos|go) de (?:la |esta |pagar |estar )?(?:renta|rentando)|sal(?:ir|irme|irnos) del? [a-zñ ]{0,24}(?:donde|que|en (?:el|la) que) (?:rento|rentamos)|rent(?:o|amos|ando)(?: [a-z0-9ñ]{1,10}){1,12} (?:lo|algo|casa|una casa) (?:mi[oa]|nuestr[oa]|propi[oa])(?![a-z])|(?:making|made) (?:my|the|our|some|a) (?:landlord|landlady|slumlord) rich|haciendo rico (?:al|a mi) (?:dueño|casero|landlord)|(?:tired|sick|done|over|fed up|enough)(?: of| with)? (?:apartment|condo)? ?(?:apartments?|apartment living|apartment life|living in (?:an )?apartments?|roommates?|sharing walls|(?:my |the |our |mi )?(?:upstairs|downstairs) neighbors?)|rent(?:s)?(?: (?:is|keeps?|just|has|been|always|never|stops?)){0,3} (?:climbing|rising|increasing|raising|jumping|going up|goes up|doubling|stops)|pay(?:ing)? (?:myself|ourselves|my own|our own)(?! (?:rent|bills))|(?:stop|quit|done|tired of|sick of|instead of|rather than|hate|hated|over|no more|fed up with|enough of)(?: [a-z]{3,10}ing)? (?:my |our |the |a |some |any |some other |someone else's )?(?:landlords?|slumlord)(?:'s)?(?! (?:is|was))|
          pay(?:ing)? (?:someone|somebody|some one|other people)(?: else)?'?s?(?: else)?'?s? (?:mortgage|house|bills)|(?:rent|lease) (?:jumped|doubled|hike|increase|goes up|went up|is killing)|(?:place|house|apartment|building|unit|condo) (?:we|i) (?:rent|are renting|am renting)(?: in)? (?:is being sold|
          got sold|was sold|is for sale|is up for sale)|(?:owner|landlord|landlady)(?: is| just| has| of (?:our|the) (?:building|place|house))? (?:sell|selling|sold|wants|kick|kicking|rais|raising|raised|not renewing|put|putting|moving back|needs|asked|gave|giving|evict)[a-z]{0,4}|
          (?:dueñ[oa]|caser[oa]|arrendador|landlord|propietari[oa])(?: ya| nos| me| va| a| quiere| esta){0,4} (?:pidio|pide|vendio|vende|vender|vendiendo|corre|corrio|sac[ao]|subio|sube|subir|aumento|saca(?:r|ndo)?|quiere la casa)|
          (?:aument(?:o|aron)|subi(?:o|eron)|sub(?:en|iendo)|encareci(?:o|eron)) (?:mucho |otra vez |bastante )?(?:la |el |de )?(?:renta|alquiler)|(?:(?:cansad|hart|aburrid|fastidiad|enfadad)[oa]s?|(?:me|nos) (?:canse|
          cansamos|harte|hartamos|fastidie|aburri|enfade)|hasta (?:el gorro|aqui|el copete|la madre)) de (?:estar |andar |seguir )?(?:pagar |pagando |tirar (?:el )?dinero en |rentar|rentando)(?:la )?(?:renta|rentas)?|
          (?:pagar|pagando|tirar|tirando|regalar|regalando)(?:le)? (?:la |el |mi |nuestro )?(?:renta|dinero|alquiler)(?: a| en)? (?:a otro|al dueño|al casero|a lo tonto|a la basura|ajena)|out of (?:this|our|my|the) (?:rental|apartment|lease)|lease is (?:almost )?(?:up|done|over|ending)|(?:my |our |the |apartment |this )?(?:lease|rental contract|rental agreement)(?: (?:here|is|was|that|on [a-z ]{2,20}))? (?:up|ends?|
          ending|expires?|expiring|over|runs out|is up|coming up|will be up|is done|ended|is over|finishes|renews?|terminates?)|(?:end|
          expiration) of (?:my|our|the) lease|(?:not|do not want to) renew(?:ing)?(?: (?:my|our|the) lease)|(?:tired|done|sick|stop|quit|
          no more|fed up|over|hate|hating|instead)(?: of| with| and tired of)? (?:paying |throwing (?:away )?)?(?:money (?:away )?(?:on|at|
          for) )?rent(?:ing)?(?! (?:it|out)(?![a-zñ]))|(?:throwing|wasting|burning|flushing) (?:away )?(?:my |our |all (?:my|
          our) )?money(?: away)? on rent|paying (?:someone|somebody|my landlord)'?s?(?: else'?s)? (?:mortgage|rent)|rent (?:is|keeps|went|got|
          just|has)(?: (?:way|getting|just|gone|so|been)){0,6} (?:too (?:high|much)|going up|up|crazy|insane|out of control|increas(?:ed|ing)|
          raised|ridiculous|high|expensive|rising)|landlord (?:is |just )?(?:selling|raised|raising|wants (?:us|me|the)|kicked|kicking|sold|
          evicting|needs (?:us|me|the))|(?:raised|raising|increased|hiked) (?:my|our|the) rent|(?:stop|quit|from|instead of|rather than|done|
          renters?|currently|been|still) (?:renting|paying rent)(?! (?:it|out|to)(?![a-zñ]))|leav(?:e|ing) (?:my|our|the) (?:rental|apartment)|
          (?:get(?:ting)? )?out of (?:my|our|the|this|an) (?:rental|apartment|lease)|renting to owning|(?:sick|tired) of (?:my|our|
          this) (?:apartment|landlord|rental)|(?:own|owning) instead of rent(?:ing)?|(?:se )?(?:me |nos )?(?:acaba|vence|termina|vencio|
          va a vencer|va a acabar|acabo) (?:el |mi |nuestro |la )(?:contrato(?: de (?:renta|arrendamiento|alquiler))?|lease|renta|
          arrendamiento)|(?:mi|nuestro|el) (?:contrato(?: de (?:renta|arrendamiento|alquiler))?|lease)(?: del? [a-zñ ]{3,20})? (?:ya )?(?:se )?(?:me |nos )?(?:va a )?(?:acaba[r]?|vence[r]?|termina[r]?)|
          (?:cansad|hart|aburrid)[oa]s? de (?:estar )?(?:pagar |pagando |tirar (?:el )?dinero en )?(?:la )?rent(?:a|ar|ando)?|
          dejar de (?:pagar )?(?:rent(?:a|ar)|alquil(?:er|ar))|ya no (?:quiero|queremos) (?:seguir )?(?:pagar |pagando )?(?:rent(?:a|ar|ando))|
          (?:me|nos) (?:subieron|suben|van a subir|subio) (?:la|mucho la) renta|la renta (?:sube|esta (?:muy|bien|carisima|cara)|subio|sale)|
          (?:tirar|tirando|gastando) (?:el |mi |nuestro )?dinero en (?:la )?renta|(?:mi|nuestro|el) caser[oa] (?:va a vender|quiere|vende|nos)`),
    ),
    asked: spots(
      lines(
        `(?:la )?(?:renta|arrendamiento)(?: ya)? se (?:me |nos )?(?:acaba|vence|termina)|(?:my|our|the) rent (?:is )?(?:going|went|goes) (?:up|to)|(?:pag(?:ar|ando|o|amos)(?:le|les|rle|ndole)?) (?:la |el |su |una )?(?:casa|mortgage|hipoteca|propiedad) (?:de|a) (?:otr[oa]s?|alguien|otra persona|mi caser[oa])|(?:paying|pay|covering) (?:off )?(?:his|her|their|other people'?s|another (?:man|person|family)'?s?) (?:mortgage|house|bills)`,
      ),
    ),
    bare: spots('renting|rent|lease|rentando|la renta|el contrato'),
    unless: spots(
      'rent (?:it|them|by the room|rooms|out)|selling (?:me|us) (?:a|the|his|her)|rent (?:it|ours|mine|the house) out|tenant.?s? lease|car lease|solar lease|lease (?:back|option)',
    ),
  },
  {
    seller: 'other',
    buyer: 'schools',
    cue: finds(
      lines(`schools? (?:here |around here |near us |by us |in our area |over here )?(?:is|are) (?:not )?(?:so |really |too |very |pretty |that )?(?:bad|terrible|awful|horrible|good|great|overcrowded|rough|poor|failing)|
          (?:kindergarten|elementary|middle school|junior high) (?:next|this|in|starts|coming)|(?:start(?:s|ing)?|begin(?:s|ning)?|enter(?:s|ing)?|into) (?:kindergarten|elementary|middle school|preschool|kinder)|
          escuelas? (?:de aqui |de por aqui |de alla )?(?:es|son|estan|esta) (?:muy |bien )?(?:mal[oa]?s?|fe[oa]s?|buen[oa]s?|mejor(?:es)?)|(?:mejor|buena) escuela|entra(?:n|r)? al? (?:kinder|primaria|escuela)|(?:better|good|closer to|near|great|top) (?:a )?schools?(?: district)?|(?:the |a )?(?:better |good )?school district|(?:for|about|because of|its|it is) the schools|better district|(?:mejores|buenas|por las|por los|cerca de las) (?:escuelas|colegios)|(?:buen )?distrito escolar|cerca de la escuela`),
    ),
    bare: spots('schools?|escuelas?'),
    unless: spots(
      'school (?:pick ?up|drop ?off|run|bus|play|concert)|school year|school (?:is|lets|gets|ends|starts)|after school|high school|next to the school',
    ),
  },
  {
    seller: 'other',
    buyer: 'other',
    cue: finds(
      lines(`(?:going|moving|moved|move|moves|put(?:ting)?|went)(?: her| him| them| mom| dad| my [a-z]{3,8}){0,1} (?:in)?to (?:an? )?(?:assisted living|nursing home|care home|memory care|senior living|retirement home)|(?:asilo|casa de retiro|residencia) (?:de|para) (?:ancianos|mayores)|personal reasons?|(?:por )?(?:motivos|razones|cuestiones) (?:personales|de salud|familiares)|health (?:reasons?|issues?|problems?)|
          my health|(?:be|move|moving|get|getting|live|living) closer to (?:family|(?:my|our|the) (?:kids|mom|dad|parents|mother|daughter|son|
          grandkids|grandchildren|grandbabies|family|folks|sister|brother))|(?:to )?take care of (?:my|our) (?:mom|dad|mother|father|parents)|
          bad neighbors|(?:estar|irme|irnos) (?:mas )?cerca de (?:la |mi |nuestra |mis )(?:familia|hij[oa]s?|nietos|mama|papa|padres)|
          cuidar a (?:mi|mis) (?:mama|papa|padres)`),
    ),
    asked: spots(
      lines(
        `(?:want|need|ready for|time for|looking for|try|like|just|quiero|queremos|necesito) (?:a |an |some |something |somewhere |algo |un |totally |completely ){0,3}(?:different|change|fresh start|new chapter|change of (?:pace|scenery)|new start|diferente|cambio)|(?:closer|nearer|mas cerca) (?:to|de) (?:my|our|mis?|nuestr[oa]s?) (?:moms?|mom's|dads?|parents|mother|father|folks|in ?laws|mama|papa|papas|suegr[oa]s?)|(?:ya )?no (?:aguanto|soporto|aguantamos|soportamos)|(?:can not|cannot) stand (?:my|our|the|these|it)|(?:hate|sick of|tired of) (?:my |our |the |these )?neighbou?rs?|memories|recuerdos|dialysis|dialisis|chemo|quimio|cancer|kidneys?|stroke|alzheimer'?s?|dementia|parkinson'?s?|wheelchair|(?:want|plan|going|hope|time|ready|retire and) to travel|travel(?:ing)? (?:full|the|more|around)|(?:full ?time )?rv (?:life|living|full)|motorhome|van ?life|viajar|conocer el mundo|(?:be|live|move|estar|vivir|irnos|irme) (?:cerca|close|closer|near|nearer)(?: (?:to|de|a))? (?:my|our|the|mis?|nuestr[oa]s?|los|la) (?:grand ?(?:kids|babies|children)|kids|family|mom|dad|parents|daughter|son|sister|brother|nietos?|nietas?|hij[oa]s?|familia|mama|papa|padres|herman[oa]s?)`,
      ),
    ),
    bare: spots(
      'just because|health|crime|safer|change of (?:scenery|pace)|neighbors|salud|seguridad|cerca de (?:la |mi |mis )(?:familia|hij[oa]s?|nietos|mama|papa|padres)|closer to family|un cambio|ready for a change|vecinos',
    ),
  },
]
