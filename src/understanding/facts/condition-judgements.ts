import type { Condition } from './condition-cue.ts'
import { finds } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

export type Judgement = { value: Condition; phrase: RegExp; denied: Condition | 'not' | 'ready_if_denied'; confidence: number }

/** Words that judge the home as a whole. `denied` is what the phrase gives under a negation. */
export const JUDGEMENTS: readonly Judgement[] = [
  {
    value: 'move_in_ready',
    phrase: finds(
      lines(`(?:got|had|did|finished|completed|went through)(?: an?| the| its)? (?:full|complete|total|whole|entire|gut)(?: home| house)? (?:remodel|renovation|rehab|makeover|redo)(?! (?:quote|estimate|bid|planned|would))|pride of ownership|eat off (?:that|the|my|our) floors?|ni un rasguño|(?:can|could|would|able to|to|and|just) move (?:right |straight )?in (?:tomorrow|today|tonight|with|now|right away|as is|and)|(?:redid|redone|re-?did|replaced|updated|remodeled|renovated|did|gutted and redid) (?:everything|it all|the whole (?:house|place|thing)|(?:both|all|all the|every|the kitchen and(?: both| all| the)?|all (?:two|three|four|2|3|4)(?: of the)?)(?: (?:of )?(?:the|our|my))? (?:bath(?:room)?s?|bedrooms?|rooms?|kitchens?))(?! (?:in|at|for) (?:my|our|the|their) (?:old|last|job|work|shop|office|mom|parents))|(?:remodelamos|renovamos|rehicimos|arreglamos|remodele|renove|rehice|cambiamos) (?:los (?:dos|tres|dos o tres)|todos los|ambos|la cocina y (?:los|ambos|el))(?: [a-z]{3,6})? ?baños?|top to bottom|de revista|(?:acab(?:amos|o|e)|termin(?:amos|e)|recien) (?:de )?(?:remodel|pint|arregl|renov)[a-z]{1,8}|(?:house|home|place|condo|property) (?:is|looks) (?:in )?(?:very |super |really |pretty |still |absolutely |just )?(?:solid|
          perfect|beautiful|immaculate|gorgeous|clean|spotless|ready|great|nice|sound|in good)|(?:list[oa]) (?:para )?(?:entrar|mudarse|vivir)|(?:la )?casa esta (?:muy |bien |toda |ya )?(?:bonita|buena|linda|hermosa|limpia|
          lista|perfecta|cuidada|conservada|nueva)|move[ -]?in[ -]?ready|move[ -]?in[ -]?condition|ready to (?:move into|live in|show)|show[ -]?ready|turn[ -]?key|
          brand new(?= (?:house|home|construction|everything|inside)|[.!,]|$)|new construction|everything (?:works|is (?:new|brand new|updated|
          done|fine|good|in order)|has been (?:done|updated|redone))|nothing (?:is )?(?:broken|wrong)|(?:no|zero) (?:issues|problems)(?= |
          [.!,]|$)(?! (?:with (?:a |the )?(?:tenant|neighbor|price|lender|that|it))|by|for me)|well taken care of|taken (?:good|great) care of|
          shows (?:great|beautifully|well)|(?:sunk|put|poured|spent|invested|dropped) (?:[a-z0-9$,.]{1,10} ){1,6}?(?:remodel(?:ing)?|
          renovation|renovations|renovating|upgrades|updates|updating)|(?:did|done|finished|completed|had|just did) (?:a |the |our )?(?:full|
          complete|total|whole|kitchen|whole house|big)? ?(?:remodel|renovation|reno|rehab|makeover)|(?:fully |completely |totally |recently |
          newly |just |all )?(?:updated|remodeled|renovated|upgraded|redone)|(?:great|good|excellent|perfect|mint|amazing|immaculate|pristine|
          fantastic|awesome|tip top|nice|wonderful) (?:shape|condition)|like new|(?:ready|set) to move in(?:to)?|in (?:perfect|great) order|
          (?:it is|house is|home is|place is) ready(?: to go)?|needs nothing|nothing (?:to fix|wrong with it|needs (?:fixing|work|to be done))|
          (?:no|not any) (?:work|repairs?) (?:needed|required|necessary)|(?:does not|do not|will not) need (?:any(?:thing)?|much of anything|
          a thing|work|repairs?|any (?:work|repairs?))(?: (?:work|repairs?|fixed|done))?|no repairs|spotless|well (?:maintained|kept)|
          (?:list[oa]s?|esta|estan|queda) para (?:mudarse|entrar|habitar|vivir|meterse|vender)|todo (?:esta )?(?:nuevo|nuevecito|funciona|en orden|arreglado)|
          no (?:le|se le) (?:falta|hace falta|tiene que hacer)(?: hacer)? nada|nada que (?:arreglar|hacerle)|(?:en )?(?:optimas|perfectas|
          excelentes|buenas|muy buenas) condiciones|(?:remodelamos|renovamos|actualizamos|remodele|renove) (?:tod[oa]|complet[oa]|por completo|la casa entera)|(?:remodelad|actualizad|renovad|arreglad)[oa]|(?:muy )?(?:buen(?:as)?|excelentes?|
          perfect[oa]s?) (?:estado|condicion(?:es)?)|como nuev[oa]|no (?:necesita|le hace falta|requiere|ocupa) (?:nada|reparaciones|arreglos|
          trabajo)|impecable|(?:muy )?bien cuidad(?:it)?[oa]|para llegar y vivir`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'major_repairs',
    phrase: finds(
      lines(`fixer(?:[ -]upper)?|(?:destroyed|trashed|wrecked|ruined|tore up) (?:it(?! up)|the (?:house|home|place|inside|whole))|holes in (?:the|every|all|my)(?! drywall)|knob and tube|(?:stole|stolen|stripped|ripped out|robaron)(?: all)?(?: of)?(?: the| el| todo el)? (?:copper|wiring|pipes|cobre|cables?)|dry ?rot|(?:floors?|subfloor|piso) (?:is |are |feels |esta )?(?:really |very )?(?:soft|spongy|bouncy|hundido)|(?:ceilings?|roof|techo)(?: (?:has|se|ya|partly|just)){0,2} (?:came down|comes down|coming down|fell (?:in|down|through)|gave out|cayo|esta cayendo)|no (?:flooring|floors|kitchen|drywall|heat|running water|plumbing|electricity)(?: left| at all)?|down to (?:the )?studs|(?:pipes?|water line|water main|tuberia)(?: [a-z]{1,8}){0,2} (?:burst|exploded|broke|revento|reventaron)|burst pipes?|(?:leak(?:s|ing|ed|y)?|water|rain) (?:comes? |drips? |is |gets )?(?:in|into|through|down|from) (?:the |my |our )?(?:[a-z]{3,10} )?(?:ceilings?|walls?|roof|attic|floor)|
          (?:roofs?|ceilings?|floors?|walls?|porch|deck) (?:is |are |has |have )?(?:cav|sagg|sink|collaps|rott|fall|lean)[a-z]{2,4}|(?:se (?:filtra|mete|cuela|trasmina)|(?:le |se |nos )entra)(?: el| la)? (?:agua|humedad|lluvia)|cracks?(?: [a-z]{1,9}){0,5} (?:walls?|ceilings?|slab)|grietas?(?: [a-z]{1,9}){0,4} (?:pared(?:es)?|muros?|techo|cimientos?)|(?:needs|necesita) (?:everything|de todo)|handyman special|tear[ -]?down|gutted|gut (?:job|reno|it|rehab|the (?:house|place|kitchen|whole))|(?:needs|need|
          is|requires) (?:a )?(?:total|complete|full) (?:rehab|remodel|renovation|gut)|(?:a )?(?:lot|lots|ton|tons|bunch|whole lot|
          plenty) of (?:work|repairs)|(?:bad|rough|terrible|horrible|poor|awful|really bad) (?:shape|condition)|falling apart|uninhabitable|
          condemned|major (?:repairs?|work|issues?|problems?|fixes|renovations?|damage|fixing)|(?:anything|something|nothing|everything) major|
          major|(?:big|serious|huge|extensive) (?:repairs?|issues?|problems?|damage)|trashed|a mess|needs everything|
          structural(?:ly)?(?: (?:issues?|problems?|damage))?|(?:mal[oa]?s?|pesim[oa]s?) (?:estado|condicion(?:es)?)|muy dañad[oa]|(?:necesita|
          requiere|ocupa|le falta) mucho(?:s)? (?:trabajo|arreglos?|reparaciones)|muchas reparaciones|reparaciones (?:grandes|mayores)|
          se (?:esta|anda) cayendo|cayendose|destruid[oa]|(?:hay que|para) (?:tirar(?:la|lo)|tumbar(?:la|lo)|rehacer(?:la|lo))|
          muchos? (?:arreglos|problemas)|estructural(?:es)?|inhabitable`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'minor_repairs',
    phrase: finds(
      lines(`(?:nothing|anything|nada)(?: that| que)? (?:a|some|an?|una?|un) (?:[a-zñ]{1,12} ){0,4}(?:would|will|could|can|does)(?: not)? (?:fix|solve|cure|handle)|nada que (?:una?|unos?) [a-zñ ]{2,24} no (?:arregle|
          componga)|manit[oa] de gato|(?:llave|faucet|grifo|sink|toilet|taza|shower|regadera|lavabo)(?: [a-z]{1,8}){0,2} (?:gotea|leaks?|drips?|leaking|dripping|tira agua)|cositas|meterle mano|(?:nothing|not)(?: is)? (?:pretty|fancy|updated)|(?:is|are|'s) (?:a jungle|overgrown|ugly|dirty)|pintadita|(?:coat|coats|lick) of paint|(?:minor|small|little|few|some|light|couple|handful of|couple of) (?:minor |small |little |cosmetic )?(?:repairs?|work|fixes|updates|
          updating|tlc|things|cosmetics?|touch[ -]?ups?)|(?:a )?(?:little|bit|touch) (?:of )?(?:work|tlc|updating|love|paint)|tlc|
          t\\.l\\.c\\.?|elbow grease|cosmetic(?:s|ally)?(?: (?:stuff|things|work|issues|updates))?|(?:dated|outdated)|needs? (?:updating|
          updates|freshening)|touch[ -]?ups?|all original|(?:everything|all of it|todo)(?: is| es| esta)? (?:still )?original|original (?:condition|kitchen|bathrooms?|baths?)|could use (?:some )?(?:work|
          updating|updates|paint|love|tlc)|lived[ -]in|wear and tear|anticuad[oa]|(?:algunos|unos|pocos|pequeños|unos cuantos) (?:detalles|
          arreglos|retoques)|(?:algunas|unas|pocas|pequeñas) (?:reparaciones|cosas)|detallitos|retoques|poco de (?:trabajo|cariño|pintura)|
          reparaciones (?:menores|pequeñas)|necesita (?:unos |algunos )?(?:arreglos|arreglitos|actualizacion)`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'minor_repairs',
    phrase: finds('needs? (?:work|repairs?|fixing)|needs? to be fixed|(?:necesita|ocupa) (?:trabajo|reparaciones|arreglo)'),
    denied: 'ready_if_denied',
    confidence: 0.6,
  },
]
