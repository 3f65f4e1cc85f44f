import { lines } from '../lib/lines.ts'

const OFFICES =
  lines(`(?:dre|bbb|better business|state|attorney general|department|dept|commission\\w*|board|licens\\w+|real estate|fair housing|hud|car|
    ombudsman|regulator\\w*|consumer)`)

const COMPLAINTS: readonly RegExp[] = [
  new RegExp(
    lines(`\\b(?:fil(?:e|ed|ing)|open(?:ed|ing)?|submit\\w*|lodg\\w+|ma(?:ke|de|king)|sen[dt]|sending|put in|mail\\w*|draft\\w*|writ\\w+)(?: (?:a|an|my|the|our|formal|
        official|written))* (?:complaint|lawsuit|grievance)(?: \\w+){0,2}? (?:with|to|at|against|about|over)\\b`),
  ),
  new RegExp(`\\bcomplain(?:t|ts|ed|ing)? (?:\\w+ )?(?:with|to|at|against) (?:the |your |my )?(?:\\w+ )?${OFFICES}`),
  new RegExp(
    `\\breport(?:ed|ing)? (?:you|u|ya|yall|your|ur|this|it|that|him|her|them)(?: \\w+){0,4}? (?:to|with) (?:the |my )?(?:\\w+ )?${OFFICES}`,
  ),
  /\b(?:sue|suing|taking|take) (?:you|u|yall|your|ur|him|her|them|that|this|jorge|the brokerage)\b(?:(?= (?:to|into) (?:court|small claims))|(?<=\bsu(?:e|ing) \w+))|\bsee (?:you|u|yall) in (?:small claims|court)\b/,
  /\b(?:my|our) (?:attorney|lawyer|legal team|counsel) (?:\w+ )?(?:will|is (?:going|gonna)|would|shall|is (?:contact|call|reach|writ|draft|send)\w+|has been|already has)\b/,
  /\b(?:pon\w+|pus\w+|present\w+|interpon\w+|interpus\w+|met\w+|levant\w+|hic\w+|hac\w+|fui a poner)(?: (?:ya|mi|una|la|otra|esta|formal))* (?:queja|denuncia|demanda)(?: \w+)? (?:en|ante|con|contra|por|al?)\b/,
  /\b(?:l[oae]s?|te) (?:voy|vamos) a (?:demandar|denunciar) \w|\b(?:demandar|denunciar)(?:los|la|lo|te) \w/,
  /\bmi (?:abogad[oa]|licenciad[oa]) (?:(?:ya|se|l[oae]s?|va|ya l[oae]s|tiene)\b)/,
]

/** What is to end is named, or the threat stands for the case that texts go on: then it is a request, and the complaint its weight. */
const ABOUT_TEXTS =
  lines(`\\b(?:text\\w*|messag\\w*|sms|spam\\w*|call(?:s|ing|ed)|number|phone|cell|list|stop\\w*|quit|remov\\w*|delet\\w*|off|unsub\\w*|opt\\w*|leave|
    next|again|one more|1 more|another|if|unless|until|or|consent|permission|harass\\w*|fcc|ftc|tcpa|dont|never|not|no|cease\\w*|contact(?: (?:me|us|with|from)|ing)|
    reach(?:ing)? out to me|outreach|robot|bot|last|final|keeps?|still|unsolicited|screenshots?|screen shots?|mensaj\\w*|texto\\w*|acos\\w*|si|escrib\\w*|
    llam\\w*|mand(?:a|e)\\w*|numero|telefono|celular|cel|lista|otr[oa]|ultim\\w*|proxim\\w*|sig[au]\\w*|permiso|ni|nunca|par[ae]n|basta|borr\\w*|quit\\w*|sac\\w*|
    saqu\\w*|dej\\w*|vuelv\\w*|cese\\w*|inquilinos|contact(?:ar|en|e)\\w*)\\b`)

const NAMES_TEXTS = new RegExp(ABOUT_TEXTS)

/**
 * Whether a text speaks of a complaint to an office, of a court or of a lawyer, and says nothing of our texts: a grievance a person of the team
 * must hear, not a wish about this number. Nothing is sent for it either.
 */
export const isComplaint = (text: string): boolean => COMPLAINTS.some((pattern) => pattern.test(text)) && !NAMES_TEXTS.test(text)
