import { plainWords } from './format.ts'

/** What the engine's codes mean to a reader. A code that is not here is shown as its own words. */
type Codes = Readonly<Record<string, string>>

/** Who answers, and the rule that said so. */
export const ROUTE_REASONS: Codes = {
  opted_out: 'The contact opted out of texts.',
  held: 'Texts are on hold until a person decides.',
  wrong_number: 'The number belongs to somebody else.',
  solicitation: 'The sender offers services.',
  contact_deleted: 'The contact was deleted in the CRM.',
  human_owner: 'A colleague has the conversation.',
  silence_tag: 'A tag in the CRM silences the bots.',
  bot_type: 'The CRM workflow named the bot.',
  stored_owner: 'The bot that had the contact goes on.',
  bot_type_field: 'The CRM field bot_type names the bot.',
  both_tags: 'Tagged buyer and seller: the lead bot sorts it out.',
  seller_tag: 'The contact has the seller tag.',
  buyer_tag: 'The contact has the buyer tag.',
  lead_tag: 'The contact has the lead tag.',
  activation_all: 'No tag: the lead bot answers every new contact.',
  not_activated: 'No tag asks for a bot.',
  consent_word: 'A word of consent or refusal comes before everything else.',
}

/** Why a turn said nothing. */
export const SILENCES: Codes = {
  ...ROUTE_REASONS,
  nothing_to_say: 'There was nothing to add.',
  courtesy: 'A courtesy needs no answer.',
  empty_text: 'The text was empty.',
  late_message: 'The text arrived too late to be answered; a person is told.',
  optout_unsure: 'The text may ask us to stop: nothing is sent until a person decides.',
  second_refusal: 'A second refusal counts as a wish to be left alone.',
  crisis_text_sent: 'The crisis text was sent before; a person reaches out.',
  output_blocked: 'The reply did not pass the screening; a person is told.',
  legal_contact: 'A legal matter goes to a person.',
  hostile: 'A person takes over.',
}

/** Why the contact has its present owner. */
export const OWNER_REASONS: Codes = {
  ...ROUTE_REASONS,
  human_took_over: 'A colleague wrote.',
  human_wrote: 'A colleague wrote.',
  explicit_request: 'The contact asked for a person.',
  released: 'A colleague gave the conversation back.',
  opted_in: 'The contact asked for texts again.',
  handoff_lead_buyer: 'Passed on by the lead bot: the contact wants to buy.',
  handoff_lead_seller: 'Passed on by the lead bot: the contact wants to sell.',
  handoff_buyer_seller: 'Passed on by the buyer bot: the contact wants to sell.',
  handoff_seller_buyer: 'Passed on by the seller bot: the contact wants to buy.',
}

/** The half-sentence before the question. */
export const PREFACES: Codes = {
  greet: 'Greet',
  acknowledge: 'Acknowledge what was said',
  read_back: 'Read the new value back',
  identity: 'Say honestly that it is an assistant',
  answer_later: 'Promise an answer from a person',
  perhaps_area: 'Say where facts about areas stand, promise the rest from a person',
  area_question: 'Decline to judge the area, offer what can be filtered',
  answer_area_served: 'Say whether the area is served',
  feeling: 'Meet the feeling first',
  refusal_ok: 'Accept the refusal',
  objection: 'Answer the objection',
  stall: 'Give time',
  human_coming: 'Announce a person',
  wrap_up: 'Wrap up',
  thanks: 'Answer the thanks',
  renter: 'Say that rentals are not served',
  solicitation: 'Decline the offer',
  referral: 'Thank for the referral',
  agent_represented: 'Respect the other agent',
  attachment: 'Say that attachments cannot be read',
  unknown_language: 'Say which languages work',
  calm: 'Stay calm',
  minor: 'Close: the contact is a minor',
  crisis: 'Give the crisis line',
  deletion_request: 'Confirm the request to delete',
  soft_close: 'Close courteously',
  handed_over: 'Go on as the other bot',
  decline_unlawful: 'Decline the unlawful wish',
}

/** The keys of the questions a text may ask. */
export const QUESTIONS: Codes = {
  intent: 'buying or selling',
  confirm_buyer: 'whether they are buying',
  confirm_seller: 'whether they are selling',
  which_first: 'which comes first',
  price: 'the price',
  price_point: 'the price they hope for',
  contact_method: 'the best way to reach them',
  property_needs: 'what the home must have',
  beds: 'bedrooms',
  property_address: 'the address',
  timeline_acceptable: 'whether the timeline works',
  listing_history: 'earlier listings',
  decision_maker: 'who decides',
}

/** Why a contact stayed with its bot. */
export const HANDOFFS: Codes = {
  disabled: 'handoffs are off',
  booked: 'an appointment lies ahead',
  intent_parked: 'the other side was put off for later',
  not_fresh: 'these texts say nothing new about it',
  tie: 'buying and selling weigh the same',
  not_higher: 'the other side is stronger',
  below_threshold: 'not sure enough yet',
  circular_repeat: 'the same handoff just happened',
  circular_return: 'that bot had the contact a moment ago',
  rate_limit_hourly: 'too many handoffs this hour',
  rate_limit_daily: 'too many handoffs today',
}

/** The rows of a turn's clock. */
export const TIMES: Codes = {
  waited_ms: 'Waited in line',
  debounce_ms: 'Waited for more texts',
  queue_ms: 'Waited in line',
  decide_ms: 'Decided in',
  brain_ms: 'Model',
  commit_ms: 'Written in',
  send_ms: 'Sent in',
  total_ms: 'In all',
  due_at: 'Due',
  decided_at: 'Decided',
  committed_at: 'Written',
  sent_at: 'Sent',
}

export const wordsFor = (codes: Codes, code: string): string => codes[code] ?? plainWords(code)
