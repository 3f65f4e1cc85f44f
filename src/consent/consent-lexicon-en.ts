import { lines } from '../lib/lines.ts'

/** Words that begin another thought: a gap between verb and object never spans them. */
const BREAK =
  lines(`(?:but|because|unless|until|till|when|while|by|sign|signs|light|if|unless|paying|renting|living|looking|working|thinking|showing|
      waiting|worrying|driving|smoking|miss|lose|ignore|so|then|interrupt|hesitate|than|who|which|where)`)
export const gap = (most: number): string => `(?: (?!${BREAK}\\b)\\w+){0,${most}}`

export const NAMES = '(?:cell |phone |mobile |home |work |personal |contact |house |office )?'
export const PEOPLE =
  '(?:wifes?|husbands?|moms?|mothers?|dads?|fathers?|sons?|daughters?|grandmas?|grandmothers?|parents?|kids?|girlfriends?|boyfriends?|sisters?|brothers?|familys?|family)'
export const LINE = `(?:my|our|this|that|her) (?:${PEOPLE} )?(?:old |new )?${NAMES}(?:names?|numbers?|phones?|cell|line|info|information|contacts?|details|data|digits|inbox|device|mobile)`
export const NO = '(?:hate|hope|if|sad|upset|afraid|dont|not|never|no|didnt|wouldnt|cant|wont|why|without|nobody)'
export const WHO = `(?:me|us|myself|ourselves|${LINE}|my ${PEOPLE}|number)`
export const YOUR =
  lines(`(?: (?:your|ur|this|the|that|these|those|any|all|every|whatever|of|its|yalls|text|texts|texting|sms|message|messaging|contact|call|
      calling|mailing|marketing|phone|lead|leads|spam|stupid|damn|fucking|dumb|group|email|customer|client|promo|robo|auto|automatic|
      automated|companys?|drip|mass|outreach|kind|sort))`)
export const LIST =
  lines(`(?:lists?|database|data base|systems?|crm|campaigns?|rotation|texts?|messages|chats?|thread|records|files?|contacts|blasts?|chain|
      group|distribution|roster|directory|program|dialer|books|thing|texting|messaging|mailings?|service)`)

export const TEXTS =
  lines(`(?:texts?|texting|text messages?|messages?|messaging|sms|spam|spamming|communications?|contact|notifications?|robotexts?|robocalls?|
      correspondence|solicitations?|outreach|blasts?|mass texts?|follow ups?|pings?|dms?)`)
export const TEXTS_PLURAL =
  '(?:texts|text messages?|messages|sms|spam|communications?|notifications|robotexts?|robocalls?|correspondence|solicitations?|mass texts|texting|messaging|outreach|text thing|text stuff)'
export const TEXTING =
  lines(`(?:texting|messaging|contacting|calling|phoning|ringing|emailing|bothering|bugging|spamming|harassing|pestering|pinging|soliciting|
      annoying|hassling|nagging|hounding|bombarding|badgering|disturbing|bombing|dming|writing|getting in touch|reaching out|
      getting ahold of|robotexting|cold calling|blowing up|blowing|hitting up|hitting me up|hitting|stalking|asking|flooding|filling up|
      filling|lighting up|advertising to|marketing to|checking (?:in|up) (?:on|with)|checking on|selling to|pitching|blasting|pushing|
      begging|trolling|interrupting|waking|troubling|following up with|hustling|trying to (?:reach|contact|text|call|message)|chasing|
      inconveniencing|messing with|buzzing)`)
export const TEXT =
  lines(`(?:text|message|contact|call|phone|ring|email|bother|bug|spam|harass|pester|ping|solicit|annoy|hassle|nag|hound|disturb|dm|write|
      get in touch|reach out|follow up|reach|get ahold of|get a hold of|communicate|blow up|hit up|trouble|inconvenience|flood|blast|pitch|
      market to|advertise to|check in with|check up on|buzz|chase|approach|try)`)
export const TEXTED =
  '(?:texted|messaged|contacted|called|phoned|emailed|bothered|bugged|spammed|harassed|pestered|solicited|hassled|disturbed|marketed to|reached|followed up with|written to)'
export const US = `(?:me|us|myself|${LINE}|my ${PEOPLE}|here|people|this)`
export const STOP =
  lines(`(?:stop|quit|cease|halt|discontinue|desist|refrain from|desist from|knock off|knock it off|lay off|back off|ease off|ease up|cut out|
      cut it out|cut it|quit it|stop it|can it|cool it|drop it|pack it in|give it a rest|chill|chill out|hold off|enough|enough already|
      avoid|no more|end|done|give up|kill|drop|cut)`)
export const NEVER = '(?:never|didnt|havent|hadnt|dont|didnt ever|at no (?:time|point)|not once|nobody|no one|nor|neither|wasnt|not)'
export const NOT = '(?:dont|no longer|not|never|wont|wouldnt|cant|didnt|doesnt|nor|rather not|prefer not)'
export const POLICE =
  '(?:fcc|ftc|lawyers?|attorneys?|attorney general|report\\w*|sue|suing|police|cops|court|legal action|complaint|harassment|authorities|tcpa|carrier|blocked|blocking|block)'
