/** A locations file to begin with: what is required stands open, the rest is commented out with its default. */
export const locationTemplate = (): string => TEMPLATE

const TEMPLATE = `# Locations of jorge: a list, one entry for each HighLevel location. Start jorge with LOCATIONS_FILE=<this file>.
# A folder works too: every .yaml, .yml and .json file in it is read. An entry with a fault blocks only its own location.
# Secrets are named, not written: \${NAME} takes the variable NAME, or the file that NAME_FILE names.

- location_id: ve9EPM428h8vShlRW1KT
  name: Foothill Crest Realty, Rancho Cucamonga
  auth:
    kind: pit # private integration token, made in the location's settings
    token: \${RANCHO_HIGHLEVEL_TOKEN}

  # Who writes. Agent, brokerage and licence number stand in every first text.
  agent: Jorge Salas
  brokerage: Foothill Crest Realty
  dre_number: "01234567" # eight digits, in quotes
  human_phone: "+19095550100" # given to a lead who asks for a person

  # Where, and for how much.
  service_areas: [Rancho Cucamonga, Upland, Ontario, Fontana, Chino Hills]
  price_range: { min: 200000, max: 800000 } # whole dollars

  # ── Everything below has a default. ─────────────────────────────────────────────────────────────

  # webhook_secrets: # for workflow webhooks; two while one replaces the other
  #   - secret: \${RANCHO_WEBHOOK_SECRET}
  #     until: 2026-12-31T00:00:00Z
  # app_id: 665a0000000000000000abcd # the marketplace app, if one is used

  # zone: America/Los_Angeles
  # language: en # en or es, until a contact shows another
  # place_aliases: { rancho: Rancho Cucamonga, rc: Rancho Cucamonga }
  # school_year_end: "06-10" # month-day

  # activation: all # all: every new contact; tagged: only contacts with a routing tag
  # script: simple # simple, full or hybrid
  # scripts: { seller: [property_address, motivation, timeline_acceptable, condition, price_point] } # an order of your own: see docs/guide-scripts.md
  # own_questions: { pool: { en: { ask: ["Is there a pool?"], rephrase: ["Pool or no pool?"], again: ["Back to the yard: is there a pool?"] }, es: { ask: ["¿Hay alberca?"], rephrase: ["¿Con alberca o sin alberca?"], again: ["Regreso al patio: ¿hay alberca?"] } } }
  # texts: { en: { questions: { timeline: ["When would the move suit you?"] }, answers: { office: ["We are at 12 Main Street in Upland."] } } }
  # handoffs: { enabled: true, lead_to_buyer: 0.7, lead_to_seller: 0.7, buyer_to_seller: 0.8, seller_to_buyer: 0.6 }
  # routing_tags: { lead: Needs Qualifying, buyer: Buyer-Lead, seller: Seller-Lead }
  # silence_tags: [AI-Off, Stop-Bot, Jorge-Active, Qualified, Seller-Qualified]
  # debounce_seconds: 4 # quiet time before texts are answered together
  # debounce_max_seconds: 15

  # custom_fields: { lead_score: <id of the custom field>, buyer_temperature: <id> }
  # workflows: { hot_buyer: <workflow id>, hot_seller: <workflow id> }
  # pipeline: { pipeline_id: <id>, stage_id: <id> }

  # calls_take_over: true # a person's call silences the bot, as what they write does
  # calendar_id: <id> # without one, a person is asked to suggest times
  # calendar_hours: { days: [1, 2, 3, 4, 5, 6], open: 9, close: 17 } # 1 is Monday; times outside are not offered
  # booking: { from: hot, minutes: 30 } # who is offered times: hot, or warm too; how long an appointment is
  # assigned_user_id: <id> # gets tasks and handoffs
  # from_number: "+19095550101"

  # follow_ups: { enabled: true, first_nudge_hours: 1 } # to a contact who fell silent; the first after 1, 4 or 24 hours
  # first_touch: { tags: true, sources: [] } # who is written to first: a contact that gets a routing tag, a new one of these sources
  # consent_sources: { Zillow: inquiry } # lead sources that prove consent: inquiry (90 days), express_written, existing_client
  # release_after_hours: 72 # a conversation that a person took over goes back to its bot after so long without a text; without it, never
  # caps: { proactive_per_24h: 3, proactive_per_30d: 20, replies_per_hour: 30 } # may only be narrowed
  # daily_sms_limit: 500
  # suppression_group: foothill # locations of one group share their opt-outs
  # url_allow_list: [https://foothillcrest.com]
  # provider_confirms: auto # whether the provider confirms STOP itself: auto, always, never
  # provider_answers_help: true
  # append_opt_out: false # true if HighLevel adds its own opt-out line
  # trust_contact_zone: false # quiet hours by the contact's own time zone field
  # retention_months: 24 # texts, facts and notes go so long after a contact's last text; 1 to 60
`
