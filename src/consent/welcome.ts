const WELCOMES: readonly RegExp[] = [
  // An order to the assistant is about its rules, not about texts.
  /\b(?:system (?:prompt|message|instructions)|your (?:prompt|instructions|rules)|mensaje de(?:l)? sistema|tus (?:instrucciones|reglas)|palabra por palabra|word for word|sin (?:restricciones|filtros|reglas)|modo (?:desarrollador|dan))\b/,
  // They come back of their own accord.
  /^(?:\w+ ){0,4}(?:(?:its |it is )?me again|(?:im|i am|were|we are) back|soy yo (?:otra vez|de nuevo)|aqui (?:yo )?(?:otra vez|de nuevo))\b(?! (?:and|y|to) (?:tell|say|ask you to stop|decir))/,
  // More is asked for.
  /\b(?:keep|continue|keep on|please) (?:texting|sending|the texts|them coming|me posted|me on)\b|\bsend (?:me|us) more\b|(?<!\b(?:dont|not|never) )\bwant to be (?:on|in) (?:your|the|this)\b|\b(?:contact|text|call|message) (?:me|us)(?: back| again)? (?:in|on|next|after|when|anytime|tomorrow|later)\b/,
  /(?<!\bno )(?<!\bno les )\b(?:quiero|me gusta|me gustaria|prefiero|puede[ns]?) (?:que (?:me|nos) (?:mand|envi|escrib|text)|estar en|recibir (?:mas|sus|las))|\bmand(?:a|e|en)me mas\b|\bsig(?:a|an|ue|ame|anme|ueme)\w* (?:mandando|enviando|escribiendo)|\bno (?:me|nos) molesta que\b|\bno (?:me|nos) (?:vaya|vayan|vayas) a\b|\bdej(?:e|en|a)(?:me|nos)?(?: me)? (?:saber|la info\w*|su mensaje|un mensaje)/,
  /^(?:\w+ ){0,2}(?:(?:i|we|id|wed)(?: would| do)? (?:prefer|rather)|prefiero|preferimos)(?: to)? (?:get |getting |recibir |los |por )?(?:texts?|texting|messages?|sms|mensajes?|textos?)(?!.*\b(?:stop|end|cease|gone|over|off|from (?:a |an )?(?:real|actual|human)|no more|none|never|only from)\b)/,
  // Who says how little they know of it asks for help.
  /^(?:(?:yo|la verdad|pues|ay|honestly|tbh|i|we) )*(?:no (?:se|conozco|sabemos|conocemos|entiendo)|(?:dont|do not) (?:know|understand)|know|understand) (?:nada|nothing|anything|a thing|mucho|much) (?:de|about) (?:esto|eso|this|that|any of this|it|casas|houses|buying|selling)(?! .*\b(?:no|stop|not|dont|me|dej|quit|borr|off|lose|remov|delet|leave|take))/,
  // It was feared that nothing would come, or the thanks are for what came.
  /\b(?:pense|crei|pensaba|creia) que (?:ya )?(?:no|nunca|se)\b|\b(?:thought|figured|afraid|worried) (?:you|yall|u)(?: \w+)? (?:would|wouldnt|had|were|forgot)\b|\b(?:sign|opt|put) me (?:in|up)\b|(?<!\b(?:not|never|dont|didnt|havent|nobody|no one) )\bopt in\b|\b(?:messages?|texts?) (?:is|are) (?:helpful|great|useful|fine|ok)\b|\binstead of calling\b|\b(?:escribanme|texteenme|mandenme|escribame|mandeme)(?: \w+)? aqui\b|\b(?:you can|please) text me (?:here|at)\b/,
  // Nothing came: a complaint, or a question.
  /\b(?:got|get|getting|received|receive|receiving|have|see|seeing) (?:no|any|your|none of your) (?:texts?|messages?)\b|\b(?:never|didnt|dont|doesnt|nobody|no one)(?: \w+)? (?:texts?|texted|messages?|calls?|called|wrote|writes?) (?:me|us) back\b|\bno messages on my end\b|\b(?:text|message)s? (?:was|were|is|are|got|come|came) (?:cut|blank|empty|in two|late|twice)/,
  /\b(?:you|u|yall|you guys|they) stopped (?:texting|writing|messaging|calling|answering|replying)\b|\bstopped (?:hearing|getting|receiving)\b|\bdej(?:aron|o) de (?:escribir|mandar|llegar|contestar)\w*/,
  /\bno (?:me|nos) (?:lleg|ha lleg|han lleg|contest|escribi)\w*|\bno (?:he )?recib(?:i|imos|ido)\b|\bya no me lleg\w+\b|\bpor que (?:ya )?(?:no|dejaron|dejo)\b/,
  // One line is to be used and not another: "use my cell and not the office's".
  /\b(?:use|using|ensure|make sure|have) (?:that )?(?:my|this|the) (?:own |personal |private |new )?(?:mobile|cell|cellphone|number|phone|line)(?: number| phone)? (?:and )?(?:not|instead of|rather than) (?:the|my|her|his|their|our)\b/,
  /\bus(?:e|en) (?:mi|este) (?:celular|cel|numero|telefono|movil)(?: personal| nuevo)? (?:y )?no (?:el|la) (?:de|del|otro|viejo)\b/,
  // One number for another: "take the old number off and put this one".
  /\b(?:take|remove|delete|drop|replace|swap|change|update|quite|quita|borre|borra|cambie|cambia|actualice)\b.*\b(?:(?:put|use|add|keep|save|guarde|ponga|pon|deje|use|agregue) (?:this|me|est[ea]|el|la|in|the|my|\d+)|(?:with|for|to|por) (?:el |my |this )?\d{3})\b/,
  // A telephone that does not work, or pictures that do not come.
  /\b(?:phone|cell|number|carrier|service)(?: \w+)? (?:doesnt|wont|cant|didnt|isnt|hasnt been) (?:get|getting|receive|receiving|show|showing|load|loading)\b.*\b(?:try again|for some reason|resend|carrier|can you|use (?:my|this)|half)\b/,
  // What they lost themselves is asked for again, and a number blocked by mistake.
  /^(?!.*\b(?:stop|quit|dont|not|never|delete|remove|erase|lose|unsub\w*|take|get|off (?:your|the|this))\b)(?:\w+ ){0,6}?(?:deleted|erased|lost|wiped|cleared|removed)\b.*\b(?:what was|whats|what is|which|who (?:is|was)|whos|resend|send (?:it|that|them|me|again)|do you (?:have|still)|(?:can|could) you|like an? (?:dummy|idiot|fool))\b/,
  /\bblock(?:ed|ing) (?:an?|the|your|his|her|him|them|it|you|this|wrong)(?: \w+){0,4} (?:by (?:mistake|accident)|on accident|accidentally)\b|\b(?:accidentally|mistakenly) blocked\b/,
  /\b(?:borr|elimin|perd|quit)(?:e|i|o|aron|ieron)\b.*\b(?:cual (?:era|es)|como era|quien (?:es|habla)|me l[oa] (?:manda|pasa|reenvia|da)|(?:puede|puedes) (?:mandar|reenviar|pasar))/,
  // Another matter has its own answer, or the line is given for texts.
  /^(?:\w+ ){0,2}wrong number(?: \w+)?$|\bnumero equivocado\b|\bequivocad\w+ (?:\w+ )?de numero\b|\bfewer (?:texts|messages)\b|\bwho gave you my number$|\b(?:use|usen?|mejor a|para mandarme \w+ use) (?:este|a este|this) (?:celular|numero|number|cell)\b|\b(?:es|is) mi numero nuevo\b|\bour new number\b|\bmy new number\b|\b(?:update|change) my (?:number|phone|cell)\b|\bme (?:quiero|voy a|quisiera) (?:retirar|jubilar)(?! (?:de|del)\b)/,
  /\bplanta baja\b|\b(?:call|phone call|llamada)s? (?:instead|please|is better|works)\b|\bpor escrito\b|\bdont want to be alive\b|\b(?:nomas|no mas|solo|solamente|mejor|directo) conmigo\b|\bno (?:l[oae]s? |te )?(?:quiero|quisiera|voy a|pienso) bloquear\w*|\bdont (?:want|mean|wanna)(?: to)? block\b/,
]

/** Whether a text asks for more, misses what did not come, or speaks of a matter of its own: its likeness to a request counts for nothing. */
export const isWelcome = (text: string): boolean => WELCOMES.some((pattern) => pattern.test(text))
