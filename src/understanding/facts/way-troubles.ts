import { lines } from '../../lib/lines.ts'

/**
 * "Se me descargó el teléfono", "el mensaje me llegó cortado", "phone was off": what befell a phone or a message, and no wish to be reached by it.
 * `before` ends where the word for the way begins, `after` begins where it ends.
 */
export const isTrouble = (before: string, after: string): boolean =>
  (BEFELL.test(before) && !LEADS_TO.test(after)) || BEFALLS.test(after) || (OURS_CAME.test(before) && CAME.test(after))

const BEFELL = new RegExp(
  lines(`(?<![a-zñ])(?:(?:se )?(?:me|nos|le) (?:ha )?(?:descarg|muri|apag|perdi|quebr|rompi|cay|moj|trab|descompu|rob|olvid|acab)[a-z]{0,5}(?: (?:ayer|hoy|la|pantalla|bateria|
      pila|del|de|en)){0,4}|(?:perdi|perdimos|deje|olvide|traigo|traia|tengo|tenia|apague|ando|andaba|estoy|estaba|sin|señal|bateria|pila)(?: (?:sin|con|señal|bateria|en|de|del)){0,3}|
      (?:lost|dropped|left|broke|cracked|forgot|charging|replaced|drowned)) (?:(?:el|mi|the|my|un|a) )?$`),
)
/** "Traigo el teléfono conmigo" befalls nothing. */
const LEADS_TO = /^ (?:conmigo|a la mano|cerca|prendido|siempre|works|is best|es mejor)(?![a-z])/

const BEFALLS = new RegExp(
  lines(`^(?: (?:de|del|from|last|that|ayer|anoche|yesterday|earlier|today|hoy|ya|just|completely|totally|screen|pantalla|bateria|battery)){0,3} (?:(?:me|nos|le|se me|se nos) (?:lleg|qued|sali|aparec|cort|perdi|borr|descarg|muri|apag)[a-z]{0,5}
      (?: (?:todo|toda|muy|bien|medio))?(?: (?:cortad|incomplet|tarde|rar|vaci|borros|en blanco|a medias|mal|ayer|anoche|hasta|doble|dos|$))|que (?:me )?(?:mand|envi)[a-z]{0,5}(?: (?:ayer|hoy|anoche))? (?:no|se|est|lleg|me)|no se (?:ve|abre|lee|entiende)|
      no (?:abre|carga|prende|carg)|(?:se )?(?:me )?(?:quebr|apag|descarg|muri|perdi|trab|descompus|cay)[a-z]{0,4}(?= ?$|[.,!]| [a-z])|sin (?:pila|señal|bateria|saldo|carga)|apagad|descargad|en (?:la casa|el carro|el trabajo|la troca|mi casa)|
      (?:was|were|went|is|came|got) (?:off|dead|charging|broken|cracked|stolen|lost|dying|acting|glitch|cut|weird|in weird|through weird|in late|in cut|late|blank|garbled|on silent|in the|on vibrate|upside)|died|dropped(?! off)|got cut|cut (?:off|out))`),
)
const OURS_CAME = /(?<![a-z])(?:el|the|un|a|that|ese) $/
const CAME = /^(?: [a-z]{2,9}){0,3} (?:(?:me|nos) lleg[a-z]{0,4}(?! (?:mejor|bien|mas))|came (?:in|through))(?![a-z])/
