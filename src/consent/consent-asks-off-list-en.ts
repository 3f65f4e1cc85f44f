import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** What a number may be taken out of, whatever its owner calls it. */
const BOOK =
  lines(`(?:(?:call|calling|contacts?|text|texting|mailing|mail|marketing|leads?|clients?|customers?|email|phone|distribution|group|outreach|
      sms|prospects?|message|messaging|auto|spam|little|big|whole|damn|stupid|company) )*(?:lists?|database|databases|data base|systems?|
      crm|campaigns?|rotation|records?|files?|rolls?|rolodex|books?|contacts|roster|directory|program|dialer|service|servers?|computers?|
      machines?|spreadsheets?|phones?|texts|messages|texting|messaging|outreach|blasts?|distribution|marketing|threads?|chats?|queue|
      sequence|drip|automation|memory|archive|network|platform|app|software|bot|robot|texting thing)`)
const LINE =
  '(?:(?:personal|private|cell|phone|contact|mobile|work|home|business|entire|full) )*(?:numbers?|phone|cell|name|info|information|contacts?|details|data|line|entry|record|records|profile|digits|everything|business)'
const OWNED = `(?:my|our|this|that|his|her|their|moms?|dads?|grandmas?|grandpas?|mothers?|fathers?|hers|the)(?: (?:wifes?|husbands?|moms?|dads?|mothers?|fathers?|sons?|daughters?|grandmas?))? ${LINE}`
const OUT =
  '(?:remove|removing|removed|delete|deleting|deleted|erase|erased|erasing|purge|purged|scrub|scrubbed|wipe|wiped|strike|drop|take|taken|taking|pull|cross|knock|scratch|clear|expunge|exclude|suppress|unlist|yank|boot|kick|get|keep|detach|unsubscribe|unenroll|discard|excuse|release|free|spare|rid)'
const FROM = '(?:off|from|out|outta|of)(?: (?:of|from))?'
const THEIRS = '(?:your|ur|you|yours|this|whatever|every|any|all|yalls|that|these|those|the)'

/** English requests to be taken out of whatever a number is kept in: a list, a system, a book. */
export const ASKS_OFF_LIST_EN = rules('en', [
  [
    'out_of_book',
    `\\b${OUT}(?: please| all| also| both)? (?:me|us|him|her|myself|ourselves|folks like me|${OWNED})(?: (?!i\\b|we\\b)\\w+){0,3}? ${FROM} (?:(?:${THEIRS} )+(?:\\w+ ){0,2}?${BOOK}|yours|here|there|whatever|wherever|it)\\b(?! (?:agent|price|of (?:homes|houses|buyers|sellers)))`,
  ],
  [
    'out_of_book',
    `\\b${OUT}(?: please| all)? (?:it|them|that|this) ${FROM} (?:your|ur|yalls|whatever|yours)(?: (?:\\w+ ){0,2}?${BOOK})?\\b`,
  ],
  [
    'out_of_book',
    `\\b(?:erase|delete|remove|drop|scrub|purge|wipe|strike)(?: please| all)? (?:from|off|out)(?: of)? (?:your|you|ur|yalls)(?: \\w+){0,2}? ${BOOK}\\b`,
  ],
  [
    'out_of_book',
    `\\b(?:my|our|this|his|her)(?: \\w+){0,2}? (?:number|numbers|name|phone|cell|line|info|details|data|contact)(?: (?!dont|not|never|in|on\\b)\\w+){0,3}? (?:off|out|gone|deleted|removed|erased|wiped)(?: (?:of|from))? (?:your|every|any|all|whatever|here|yours|it|this list)\\b`,
  ],
  [
    'out_of_book',
    lines(`(?<!\\b(?:not|dont|never|didnt|didn|wasnt) )\\b(?:having|have|get|getting|want|wants|need|needs|like|see|seeing|
        right to)(?: to)?(?: have)? (?:me|us|my|our|this)(?: (?!offer|contingenc|house|home|listing|lien|loan|name (?:on|
        off) the)\\w+){0,4}? (?:removed|deleted|erased|wiped|purged|taken off|taken out|expunged|unlisted|suppressed)(?= (?:from|off|
        out of) (?:your|this|the|any|all|every)\\b(?! (?:deed|title|loan|lease|mls|mortgage|contract|market|listing))|$)`),
  ],
  [
    'come_off',
    `\\b(?:number|phone|name|line|cell|we|i|it)(?: (?:just|really|would|please))* (?:need|needs|has|have|had|must|should|wants?|ought|got|like)(?: to)? (?:come|be|get|go|taken|drop) (?:off(?: of)?(?: (?:it|the|this|your|that))? ?(?:$|it\\b|list|${BOOK}|today|now|please|immediately)|out of (?:(?:it|the|this|your|that) )?(?:list|${BOOK}))`,
  ],
  [
    'want_off',
    `\\b(?:i|we|my \\w+)(?: (?:would|just|really|honestly|also|do|am|please))* (?:want|wants|need|needs|like|prefer|asking|wanting)(?: to (?:be|get|come|go))? off(?: (?:of (?:this|it|here|these)|please|now|asap|thanks|this|it|already|today|immediately|here|ok))*$`,
  ],
  [
    'leave_list',
    `\\b(?:leave|leaving|exit|exiting|quit|get out of|drop out of|drop off|escape|get off(?: of)?|be off(?: of)?|out of|off) (?:this|your|the|these|ur)(?: \\w+)? (?:text|texting|sms|message|messaging|mailing|contact|marketing|call|spam|outreach)(?: \\w+)? ?(?:list|lists|group|thread|service|program|chain|blast|loop)\\b`,
  ],
  [
    'not_on_list',
    `\\b(?:not|rather not|dont want to|do not want to|never asked to|shouldnt|should not)(?: (?:to|be|be kept|keep|stay|appear|remain|continue|at all|even|wish))* (?:on|in|part of) (?:your|this|the|any|ur) (?:\\w+ ){0,2}?(?:list|lists|database|system|crm|campaign|rotation|contacts|records|texts|roster)\\b`,
  ],
  [
    'not_on_list',
    '\\bwhy (?:am|are|is) (?:i|we|my \\w+|this \\w+) (?:still )?(?:on|in) (?:your|this) (?:\\w+ )?(?:list|database|system)\\b',
  ],
])
