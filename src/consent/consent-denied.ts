import type { ConsentGuard } from './consent-rule.ts'

const ENDS_EN =
  /^(?:stop|quit|cease|end|remove|take|taken|delete|unsub|opt|leave|lose|drop|erase|cancel|discontinue|be |get |been |removed|block|forget|strike|asking|telling|saying|requesting|want|wanting|trying|told|you|i )/
const ENDS_ES =
  /^(?:que |dej|par|ces|quit|borr|elimin|remuev|remov|saqu|sac|cancel|termin|dar|den|des|deis|dame|suspend|me |nos |retir|evit|baj|desuscrib|salir|pierd|olvid|bloque|exclu|suprim|deten|descart|tach|omit|mi |le |dijo|pido|pedi)/

/** Requests denied or regretted: "don't you dare stop", "I hope I didn't sound like I wanted you to stop". */
export const DENIED: readonly ConsentGuard[] = [
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!\bwhy )\b(?:dont|never|not)(?: you)?(?: (?:dare|ever|even|even think|think|think of|think about|go|start|about|of|you))*$/,
    on: /^(?:stop|quit|remov|delet|tak|unsub|ceas|drop|los)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:am|was|were|is|are|im|wasnt|isnt|definitely|certainly|really) not(?: (?:really|at all|even|just))*$|\b(?:wasnt|isnt|arent|aint|werent)$/,
    on: /^(?:asking|telling|saying|requesting|want|wanting|trying|opting|unsubscribing|revoking|withdrawing)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!\bwhy )\b(?:didnt|dont|not|never|wasnt|hope)(?: (?:i|it|that|we|this))?(?: (?:mean|meant|sound|sounded|seem|seemed|come|came|look|looked|act|imply|implied|give|gave|want|trying|intend|think|take|say|said|suggest|you|wrong|off|across|the|impression|as|like|if|that|i|it|we|to|wanted|be|was|were|am|asking|telling|for|a))+$/,
    on: ENDS_EN,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:unless i|until i|unless we|wrong button|on purpose|oops|whoops)(?: (?:i|we|say|tell|told|you|ask|when|but|and|to|that|have|had|might|may|must))*$/,
  },
  {
    id: 'negation',
    part: 'text',
    pattern:
      /\b(?:(?:hit|sent|texted|replied|pressed|typed|clicked|pushed|said|did)(?: \w+){0,4} (?:by (?:mistake|accident)|on accident|accidentally)|accidentally (?:hit|sent|texted|replied|pressed|typed|said|opted|unsub)|put me back|add me back|sign me back|resubscribe|undo (?:it|that)|(?:puse|mande|respondi|conteste|di|aprete|escribi|hice)(?: \w+){0,4} (?:por error|sin querer)|sin querer (?:puse|le di|aprete|mande)|vuelvan? a (?:ponerme|agregarme|meterme))\b/,
    on: /opt|unsub|remov|stop|baja|borr|quit|sali|sac|off/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:nunca|no|jamas)(?: (?:le|les|te|es|que|yo))*$/,
    on: /^(?:dije|les dije|pedi|quiera? que|quiero que) /,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!\bsi )\b(?:no|nunca|jamas|tampoco|ni|ningun momento)(?: (?:es|que|me|nos|le|les|te|se|lo|la|los|las|en|ningun|momento|vaya[ns]?|baya[ns]?|ocurra|ocurr\w+|pedi|pedimos|pido|dije|dijimos|he|dicho|pedido|quise|quiero|queria|quisiera|quieran?|deseo|a|decir|mi|intencion|hace|falta|por|nada|favor|era|fue|jamas|nunca|yo|ustedes|usted|sea|vayas|bayas|atreva[ns]?|pienses?|piensen?|siquiera|de|estoy|pidiendo|diciendo|solicit\w+|ande[ns]?|necesito|para))*$/,
    on: ENDS_ES,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:no|nunca|jamas|tampoco)(?: (?:le|les|te|yo|he|estoy))* (?:dije|pedi|dicho|pedido|quise decir|mande decir|digo|diciendo|quiero decir|estoy diciendo|pidiendo)(?: (?:que|nada|de|eso|yo|ya|me|nos))*$/,
  },
  {
    id: 'negation',
    part: 'after',
    pattern: /^no(?: (?:para|paran|paras|deja|dejan|dejas|cesa|cesan|quit\w+))(?: \w+)? de /,
    on: /^no (?:para|deja|cesa)/,
  },
  {
    id: 'negation',
    part: 'text',
    pattern: /\bno (?:me |nos )?(?:vaya[ns]?|baya[ns]?|vayas|se vaya[ns]?|te vayas) a (?:\w+ )?(?:quit|borr|elimin|sac|dar de baja|dejar)/,
    on: /quit|borr|elimin|sac|baja|dej/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:wouldnt|wont|never|not|dont|not once|at no point|nobody|no one|why would|cant imagine)(?: (?!(?:want|you|sell|interest|text|messag|so|please|and|but|anymor|becaus|now|just|then|thank)\w*\b)\w+){0,4}$/,
    on: /^(?:opt|unsub|leaving|i ask to be|be (?:taken|removed)|get (?:taken|removed)|going to (?:block|report|sue)|gonna|i (?:opt|unsub)|block (?:you|this)|report)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:not|never|wont|wouldnt|dont)(?: (?:going to|gonna|ever|have to))*$|\bi am not$/,
    on: /^(?:(?:going to|am|will) )*(?:block|report|sue)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:ni loc[oa]|ni muert[oa]|nunca|jamas|no|nadie)(?: (?:me|nos|se|te|le|voy a|vamos a|quiero|pienso))*$|\bpara que(?: (?:me|nos))?$/,
    on: /^(?:me |nos )?(?:doy|damos|daria|dariamos|darme|darse|da )/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:coraje|tristeza|pena|lastima|feo|pesar|sentiria|doleria|triste|perdon|disculp\w*|sorry|apologies|forgive me)(?: (?:me|que|por|si|for|i|about|nos|haber|ayer|mucho|de|a))*$/,
    on: /^(?:no|me |nos |not(?! want)|dont(?! want)|didnt|quit|borr|sac|dej|par)/,
  },
]
