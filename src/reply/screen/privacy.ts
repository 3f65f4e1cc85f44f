import { lines } from '../../lib/lines.ts'
import { listOf } from '../../conversation/fact.ts'
import { toE164 } from '../../lib/phone.ts'
import { plainLatin } from './plain-latin.ts'
import type { Candidate, Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 4: no link outside the list, and nobody's number, e-mail or address but the location's and this contact's own. */
export const privacy: Stage = {
  name: 'privacy',
  check(candidate) {
    const { text } = candidate
    const emails = text.match(EMAIL) ?? []
    if (emails.some((email) => !ownWords(candidate, 'email').includes(email.toLowerCase()))) return refused('other_contact')
    const links = emails.reduce((rest, email) => rest.replace(email, ' '), text)
    if (linksIn(links).some((link) => !allowed(link, candidate)) || DISGUISED_LINK.test(links)) return refused('url')
    if ((text.match(PHONE) ?? []).some((phone) => !ownPhones(candidate).includes(lastTen(phone)))) return refused('other_contact')
    if (sentencesOf(plainLatin(text)).some((sentence) => tellsWhoseHome(sentence, candidate))) return refused('other_contact')
    return PASS
  },
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}/g
const PHONE = /(?<![\d#$])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g
const STREET =
  /\b\d{1,6} (?:[nsew] )?(?:[a-z][a-z']* ){1,3}?(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|circle|cir|terrace|way)\b/g

const TLDS = lines(`
    com|net|org|edu|gov|info|biz|io|co|ai|app|dev|xyz|site|online|shop|store|link|click|page|club|live|pro|realty|
    realtor|homes|house|estate|properties|ly|gl|gd|cc|tv|ru|cn|mx|es|us|me|to
  `)
const LINK = new RegExp(
  `\\bhttps?:\\S+|\\bwww\\.\\S+|\\b[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}\\.(?:${TLDS})\\b(?:/\\S*)?`,
  'gi',
)
const DISGUISED_LINK = /\bhxxps?\b|\bwww\b|\b[a-z0-9-]{2,}\s?[([{]?(?:\bdot\b|\.)[)\]}]?\s(?:com|net|org|ly|io)\b/i
const SHORTENERS =
  /(?:^|\.)(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly|rebrand\.ly|short\.io|t\.ly|s\.id)$/i

/** A new sentence after a missing space ("good.To be clear") is no domain. */
const linksIn = (text: string): string[] => (text.match(LINK) ?? []).filter((link) => !/\.(?:To|Me|Us|Es|Live|Pro|Link|House)$/.test(link))

function allowed(link: string, { location }: Candidate): boolean {
  const secure = /^https:\/\//i.test(link)
  const [host = '', ...path] = link
    .replace(/^https?:\/*/i, '')
    .replace(/[.,)]+$/, '')
    .toLowerCase()
    .split(/(?=[/?#])/)
  if (SHORTENERS.test(host) || !secure) return false
  return location.url_allow_list.some((entry) => {
    const [listed, ...prefix] = entry
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase()
      .split(/(?=[/?#])/)
    return host === listed && path.join('').startsWith(prefix.join(''))
  })
}

const lastTen = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-10)

const ownPhones = ({ location, contactPhone, facts = {} }: Candidate): string[] =>
  [location.human_phone, location.from_number, contactPhone, ...listOf(facts, 'phone')].flatMap((phone) => toE164(phone) ?? []).map(lastTen)

const ownWords = ({ facts = {} }: Candidate, field: 'email' | 'property_address'): string[] =>
  listOf(facts, field).map((value) => value.toLowerCase())

const sentencesOf = (text: string): string[] => text.split(/[.!?](?=\s)|[\n?!]/)

/** A listing is quoted by its address; where somebody lives, sells or has sold is nobody else's business. */
function tellsWhoseHome(sentence: string, candidate: Candidate): boolean {
  const addresses = (sentence.match(STREET) ?? []).filter((address) => !ownAddress(address, candidate))
  const rest = addresses.reduce((text, address) => text.replace(address, ' streetaddress '), sentence)
  return addresses.length > 0 && SOMEBODY.test(rest)
}

const SOMEBODY = new RegExp(
  `\\b(?:${lines(`
    lives?|lived|living at|resid(?:es|ed)|sold|selling (?:too|also|as well)|bought|moved|his|her|their|he|she|hers|neighbors?|mrs?|ms|sir|
    clients?|customers?|famil(?:y|ies) at|owners? (?:of|at)|another (?:seller|buyer|lead|owner)|other (?:seller|buyer|lead|owner)s?|
    [a-z]{3,}'s (?:house|home|place|address|condo|property)|vive[n]?|vivia[n]?|vendio|vendieron|vendimos|compro|compraron|duen[oa]s? de|
    vecin[oa]s?|senora?|sra?|don (?=[a-z])|dona|clientes?|domicilio de|direccion de|otr[oa] (?:vendedora?|compradora?|cliente)|la familia|
    casa de (?!streetaddress|una?\\b|dos\\b|tres\\b)
  `)})\\b`,
)

/** The contact's own place or the office, whatever way the street type is written: number and first word of the street agree. */
function ownAddress(address: string, candidate: Candidate): boolean {
  const key = (words: string) =>
    plainLatin(words)
      .split(/[^a-z0-9]+/)
      .slice(0, 2)
      .join(' ')
  return [...ownWords(candidate, 'property_address'), ...officeAddresses(candidate)].some((own) => key(own) === key(address))
}

/** Where the location's own words say its office is. */
const officeAddresses = ({ location: { texts } }: Candidate): string[] =>
  [texts.en, texts.es].flatMap(({ answers: { office = [] } }) => {
    const told = Array.isArray(office) ? office : office.texts
    return told.flatMap((text) => plainLatin(text).match(STREET) ?? [])
  })
