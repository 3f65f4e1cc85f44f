import type { ConsentGuard } from './consent-rule.ts'

const ENDING =
  '^(?:stop|quit|cease|end|remove|take|delete|unsubscribe|opt|opted|leave|lose|drop|erase|cancel|revoke|withdraw|discontinue|block|halt|be|get|want|cut|forget)'
const EMPTY_WORDS =
  'you|ever|please|want|wish|wanting|like|asking|ask|saying|say|trying|have|need|going|be|get|to|for|me|mean|even|going to|said|told|meant|tell|requesting'

/** A request that is denied: "please don't ever stop sending", "no pedí que me quitaran". */
export const NEGATIONS: readonly ConsentGuard[] = [
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:hope|hoping|trust|pray|rather|prefer)(?: that)? (?:you|yall|they|we) (?:wont|dont|didnt|never|wouldnt)(?: (?:ever|all|just|have to))*$/,
    on: /^(?:stop|quit|end|remove|take|delete|cease)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:hate|sad|upset|bummed|disappointed|mad)(?: (?:for|if|when|it|to|see|have|be|that|get))*(?: (?:you|yall|i|we))?(?: (?:to|ever|were|got|get|be))*$/,
    on: /^(?:stop|quit|end|be |get |been|taken|removed|unsub|lose|opt|take|delete|remove)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!why )\b(?:not|never|dont|didnt|wouldnt|doesnt|isnt|wasnt|arent|no(?= (?:need|reason|intention|intent|point|plans?|rush|hurry|one)\b)|nor|why would (?:i|we))(?: (?:i|we|you|am|is|was|(?:that|it)(?= (?:i|you|we)\b)|a|way|one|reason|need|want|wanted|wanting|trying to|ready to|asking|asked|ask|saying|said|say|meaning|mean|meant|intend|intending|planning to|going to|about to|looking to|wish|request\w*|plan|think|thinking|like|have|ever|to|for|be|get|getting|tell|telling|told|my|intention|intent|choose|chose|suggesting|complaining|in a (?:hurry|rush)|interested in|point|willing to|mind|just|all))*$/,
    on: /^(?:stop|quit|cease|end|remove|take|taken|delete|unsub|opt|leave|lose|drop|erase|cancel|revoke|withdraw|discontinue|be |get |been |removed|want (?!to receive|to get|any)|block|forget|request|strike|keep me off)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!\bsi )\b(?:no|nunca|jamas|tampoco)(?: (?:es|era|fue|ha|sido|mi|nuestra|intencion|idea|de|pedi|pedimos|pido|quise|quiero|queria|quisiera|queremos|deseo|dije|dijimos|digo|estoy|diciendo|pidiendo|solicite|hace|falta|hay|necesidad|razon|para|voy|vamos|vaya|vayan|vayas|pienso|gustaria|tengo|por|favor|se|le|les|me|nos|te|lo|la|los|que|a|ocurra|mande|puse|quieran|quiera|necesito|necesario|ni|loco|loca|porque|ser|deben|debe|ustedes|usted))*$/,
    on: /^(?:que |dej|par|ces|quit|borr|elimin|remuev|saqu|sac|cancel|termin|dar|den|dame|suspend|me |nos |retir|evit|baj|desuscrib|salir|pierd|olvid|tir|bloque|quiero (?:que me|salir|dar)|acab|cort|exclu|suprim|detener|descart)/,
  },
  { id: 'negation', part: 'before', pattern: /\b(?:no|dont|didnt|doesnt)$/, on: /^(?:need|needs|reason|want) / },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!why )\b(?:not|never|dont|didnt|wouldnt|doesnt|isnt|nobody|no one|havent)(?: (?!(?:i|we|this|so|please|but|and|because|told|asked|said|need|have|better|got|number|phone|interested|selling|buying|text\w*|messag\w*|it|who|person|owner)\b)\w+){0,5} (?:to|be|being|get|from|you)$/,
    on: /^(?:stop|quit|cease|end|remove|take|taken|delete|unsub|opt|leave|lose|drop|erase|cancel|revoke|withdraw|discontinue|be |get |been |removed|block)/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:havent|hasnt|not|didnt|nobody|no one|never)(?: (?:said|told|you|asked|anything|about|to|yet|actually))*$/,
    on: /^(?:opt|unsub|stop|quit|end)/,
  },
  {
    id: 'negation',
    part: 'after',
    pattern:
      /^(?:dont|never|no longer) (?:want|need|make|let) (?:the |these |your |my |you |all )*(?:texts|messages|texting|updates|alerts)(?: to)? (?:stop|end|cease)/,
  },
  { id: 'negation', part: 'before', pattern: /\b(?:dont|never|please not|not)$/, on: /^(?:make|want|let|have) / },
  {
    id: 'negation',
    part: 'before',
    pattern: /\b(?:lastima|triste|pena|mal)(?: (?:si|que|seria|me|nos))*$/,
    on: /^(?:dej|par|quit|borr|me |nos |que )/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern: new RegExp(`(?:(?<!why )\\bdont|\\bnever|\\bno need|\\bdidnt|\\bwouldnt|\\bwithout|\\bnot)(?: (?:${EMPTY_WORDS}))*$`),
    on: new RegExp(ENDING),
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:never|didnt|not)(?: \w+)? (?:said|say|saying|told|tell|asked|ask|mean|meant|meaning|wanted)(?: (?:you|to|i|that|it|like|for|not))*$/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /(?<!\bsi )\b(?:no|nunca|tampoco)(?: (?:me|nos|te|le|les|lo|vayas a|vaya a|vayan a|quiero|quiero que|que|dije|dijimos|digo|estoy diciendo|se))*$/,
    on: /^(?:dej|par|ces|quit|borr|elimin|remuev|saqu|sac|cancel|termin|dar|den|dame|suspend|me |nos |retir|evit)/,
  },
]
