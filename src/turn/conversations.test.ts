import { describe, expect, test } from 'vitest'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
/** A person suggests the times. */
const SELLER_WITHOUT_TIMES: Given = { ...SELLER, calendar: { unreadable: true } }
const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }
const SELLER_DONE: Said[] = ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']

const after = (given: Given, ...texts: Said[]): Turn => {
  const last = givenConversation(given)
    .all(...texts)
    .at(-1)
  if (!last) throw new Error('no turn')
  return last
}

describe('sections 4 to 6, the examples', () => {
  test('lead: asks, confirms, hands over, and says what it is', () => {
    const turns = givenConversation().all(
      'hey saw your sign by the Shell',
      'might put my place up for sale, not sure yet',
      'yeah its in Fontana',
      '88 Larkspur Way. who am I talking to, a robot?',
    )
    expect(turns.map(({ owner, asked, scores }) => [owner, asked, scores?.lead])).toEqual([
      ['lead', 'intent', 0],
      ['lead', 'confirm_seller', 0],
      ['seller', 'property_address', 30],
      ['seller', 'motivation', 30],
    ])
    expect(turns[0]?.text).toMatch(/automated assistant.*STOP/)
    expect(turns[2]?.decision.events).toContainEqual({
      type: 'HandoffExecuted',
      payload: { from: 'lead', to: 'seller', score: 0.932, threshold: 0.7 },
    })
    expect(turns[3]).toMatchObject({
      preface: 'identity',
      facts: { property_address: '88 Larkspur Way', city: 'Fontana' },
      scores: { frs: 0 },
    })
    expect(turns[3]?.text).toMatch(/^Yes, .*automated assistant/)
  })

  test('buyer: from an area to hot and complete', () => {
    const turns = givenConversation().all(
      { text: 'looking to buy something in Upland', at: '2026-03-03T18:00:00Z' },
      '3 bed, up to 620',
      'had a preapproval but it ran out in december',
      'bank is redoing it now. in by end of april',
      'lease is up and we need more room',
      { text: 'got the letter! 610 max, could move in 3 weeks', at: '2026-03-10T18:00:00Z' },
    )
    expect(turns.map(({ owner, asked, scores, temperature }) => [owner, asked, scores?.lead, temperature])).toEqual([
      ['buyer', 'property_needs', 30, 'cold'],
      ['buyer', 'financing', 50, 'cold'],
      ['buyer', 'timeline', 50, 'cold'],
      ['buyer', 'motivation', 73, 'warm'],
      ['buyer', null, 83, 'warm'],
      ['buyer', null, 95, 'hot'],
    ])
    expect(turns[5]).toMatchObject({
      preface: 'acknowledge',
      text: expect.stringContaining('610k') as string,
      times: { ask: 'offer' },
      tasks: expect.arrayContaining(['human_hot_complete_high', 'hot_lead']) as string[],
    })
    expect(turns[5]?.facts).toMatchObject({ financing: 'approved', price_max: 610_000, motivation: 'leaving_rental', beds_min: 3 })
  })

  test('seller: from an address to hot and complete', () => {
    const turns = givenConversation(SELLER).all(
      '12 Sycamore Ct, Ontario 91762',
      'work is moving me to Reno',
      '45 is too soon, 60 is more like it',
      'roof leaks but plumbing is all new',
      '287k left on the loan, 655 would do it',
      'actually 40 days is fine',
    )
    expect(turns.map(({ asked, temperature, scores }) => [asked, temperature, scores?.frs])).toEqual([
      ['motivation', 'cold', 0],
      ['timeline_acceptable', 'cold', 29.75],
      ['condition', 'cold', 44.75],
      ['price_point', 'warm', 48.75],
      ['timeline_acceptable', 'warm', 61.5],
      [null, 'hot', 73.5],
    ])
    expect(turns[4]?.facts).toMatchObject({ mortgage_balance: 287_000, price_point: 655_000, timeline_acceptable: false })
    expect(turns[5]).toMatchObject({ owner: 'seller', times: { ask: 'offer' }, facts: { timeline_acceptable: true } })
  })
})

describe('what is said when', () => {
  test.each<[string, Given, Said[], Partial<Turn>]>([
    ['thanks when all is answered needs no answer', SELLER_WITHOUT_TIMES, [...SELLER_DONE, 'thanks'], { silent: 'courtesy' }],
    ['neither does ok', SELLER_WITHOUT_TIMES, [...SELLER_DONE, 'ok'], { silent: 'courtesy' }],
    ['a question gets one even then', SELLER, [...SELLER_DONE, 'what is your commission?'], { preface: 'answer', tasks: ['hot_lead'] }],
    [
      'an identity question comes first and alone',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'are you a bot?'],
      { preface: 'identity', asked: null },
    ],
    [
      'the pending question comes back after it',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'are you a bot?', 'ok'],
      { asked: 'motivation' },
    ],
    [
      'a yes to the offer of a person brings one',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'are you a bot?', 'yes'],
      { owner: 'human', preface: 'human_coming' },
    ],
    [
      'an honest line and the pending question',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'is it raining?'],
      { preface: 'answer_later', asked: 'motivation', tasks: ['human_unanswered_question_normal'] },
    ],
    [
      'the task of unanswered questions comes once',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'do you like tacos?', 'is it raining?'],
      { preface: 'answer_later', tasks: [] },
    ],
    [
      'a refusal moves on',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'rather not say why'],
      { preface: 'refusal_ok', asked: 'timeline_acceptable' },
    ],
    ['two wishes are put in order', {}, ['I want to sell my house. I want to buy a house.'], { asked: 'which_first', owner: 'lead' }],
    ['once', {}, ['I want to sell my house. I want to buy a house.', 'hm'], { asked: 'intent' }],
    ['a served area is confirmed', BUYER, ['do you cover Fontana?'], { preface: 'answer_area_served' }],
    ['an area is never judged', BUYER, ['3 bed in Upland up to 600k', 'is it safe there?'], { preface: 'area_question', asked: null }],
    ['two prices: which', SELLER, [...SELLER_DONE.slice(0, 4), '600k or 700k'], { asked: 'price_point' }],
    ['a corrected price is read back', SELLER, [...SELLER_DONE, 'actually make that 640'], { preface: 'read_back' }],
    ['crisis: the fixed text', {}, ['I want to kill myself'], { owner: 'human', tasks: ['human_crisis_urgent'] }],
    ['wrong number: one apology', {}, ['wrong number'], { owner: 'nobody', tags: ['Wrong-Number', 'Human-Follow-Up-Needed'] }],
    ['a minor is asked nothing', {}, ["I'm 15 and want to buy a house"], { owner: 'human', asked: null, preface: 'minor' }],
    ['a lawyer hears nothing', {}, ["I'm a lawyer and I'm filing a complaint about this"], { silent: 'legal_contact', owner: 'human' }],
    [
      'a complaint to the state is heard by a person',
      {},
      ["forget it. I'm filing a complaint with the DRE and my attorney will contact you"],
      { silent: 'legal_contact', owner: 'human' },
    ],
    ['a person on request', {}, ['I want to talk to a person'], { owner: 'human', preface: 'human_coming' }],
    ['unclear opt-out: held', {}, ['stop it'], { silent: 'optout_unsure', owner: 'human' }],
    ['another language', {}, ['Je voudrais acheter une maison dans votre ville'], { preface: 'unknown_language', owner: 'human' }],
    ['data requests', {}, ['what information do you have about me?'], { preface: 'deletion_request', owner: 'human' }],
    ['hostile: calm once', {}, ['you people are idiots'], { preface: 'calm', owner: 'lead' }],
    ['hostile again: silence', {}, ['you people are idiots', 'you are idiots'], { silent: 'hostile', owner: 'human' }],
    ['soft refusal: a close', {}, ['not interested'], { preface: 'soft_close', asked: null }],
    ['and again: nothing more', {}, ['not interested', 'not interested'], { silent: 'second_refusal', owner: 'nobody' }],
    ['ok after the close', {}, ['not interested', 'ok'], { silent: 'soft_refusal' }],
    ['a file only', SELLER, [{ text: '', attachments: 1 }], { preface: 'attachment' }],
    ['O-5 no text and no file', {}, [''], { silent: 'empty_text', owner: 'nobody' }],
    [
      'a foreclosure goes to a person',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'facing foreclosure'],
      { owner: 'human', preface: 'feeling', tasks: ['human_legal_distress_high'] },
    ],
    [
      'a divorce is told and goes on',
      SELLER,
      ['12 Sycamore Ct, Ontario 91762', 'getting a divorce'],
      { owner: 'seller', preface: 'feeling', asked: 'condition', tasks: ['human_legal_distress_high'] },
    ],
    [
      'high value goes to a person, without a word',
      SELLER,
      [...SELLER_DONE.slice(0, 4), '1.5 million'],
      { silent: 'high_value', owner: 'human', tags: ['Human-Follow-Up-Needed', 'HITL-Review'] },
    ],
    ['the bound itself is not high', SELLER, [...SELLER_DONE.slice(0, 4), '1.2 million'], { owner: 'seller' }],
    [
      'somebody else who wants to buy',
      {},
      ['my coworker wants to buy in Ontario, can I pass your number'],
      { preface: 'answer_later', scores: expect.objectContaining({ lead: 0 }) as never },
    ],
    [
      'five vague texts',
      SELLER,
      ['hm', 'hm', 'hm', 'hm', 'hm', 'hm'],
      { owner: 'human', tags: ['Human-Follow-Up-Needed', 'Objection-Exhausted'] },
    ],
    [
      'a stale text',
      {},
      [{ text: 'I want to sell', sentAt: '2026-03-03T10:00:00Z' }],
      { silent: 'late_message', tasks: ['human_late_message_normal'] },
    ],
    ['history', {}, [{ text: 'I want to sell', sentAt: '2026-02-20T10:00:00Z' }], { silent: 'history', tasks: [] }],
    ['help', {}, ['ayuda'], { owner: 'nobody' }],
    ['help again on the same day', {}, ['ayuda', 'ayuda'], { silent: 'help_sent_today' }],
    ['help where the provider answers', {}, ['HELP'], { silent: 'provider_answers_help' }],
  ])('%s', (...[, given, texts, expected]) => expect(after(given, ...texts)).toMatchObject(expected))

  test.each([
    ['renter', 'do you have 2 bedroom apartments for rent'],
    ['agent_represented', 'we already have an agent listing our home'],
  ])('%s: no script until they show a wish', (reason, text) => {
    const turns = givenConversation().all(text, 'ok', "it's on Maple street", 'I want to buy a home in Upland')
    expect(turns[0]).toMatchObject({ preface: reason, asked: null })
    expect(turns.slice(1, 3).map(({ silent }) => silent)).toEqual([reason, reason])
    expect(turns[3]).toMatchObject({ owner: 'buyer', asked: 'property_needs' })
  })

  test('a renter who asks still gets an answer, and no question', () => {
    expect(after({}, 'do you have 2 bedroom apartments for rent', 'any in Upland?')).toMatchObject({ preface: 'answer_later', asked: null })
  })

  test('solicitation: silent, until a person looks at a text that contradicts it', () => {
    const turns = givenConversation().all(
      'we generate seller leads for realtors, 20 a month guaranteed',
      'interested?',
      'I want to sell my house',
    )
    expect(turns.map(({ silent, owner, tasks }) => [silent, owner, tasks])).toEqual([
      [null, 'nobody', []],
      ['solicitation', 'nobody', []],
      ['solicitation', 'nobody', ['human_check_conversation_high']],
    ])
  })

  test('silence writes nothing to the CRM but what the team needs', () => {
    const turn = after(SELLER, ...SELLER_DONE.slice(0, 4), '1.5 million')
    expect(turn.actions.map(({ action, afterId }) => [action.kind, afterId])).toEqual([
      ['add_note', null],
      ['create_task', null],
      ['add_tag', null],
      ['add_tag', expect.anything()],
    ])
  })

  test('a negated price is no longer held, and asked for anew', () => {
    const turn = after(SELLER, ...SELLER_DONE, 'not 655k')
    expect(turn.decision.facts).toContainEqual({
      kind: 'excluded',
      fact: expect.objectContaining({ field: 'price_point', value: 655_000 }) as object,
    })
    expect(turn.facts.price_point).toBeUndefined()
    expect(turn.asked).toBe('price_point')
  })

  test('after thirty silent days a new episode begins', () => {
    const turn = after(SELLER, ...SELLER_DONE, { text: 'hello again', at: '2026-04-20T18:00:00Z' })
    expect(turn.state).toMatchObject({ episode: 2 })
    expect(turn).toMatchObject({ times: { ask: 'offer' }, types: expect.arrayContaining(['EpisodeClosed', 'EpisodeStarted']) as string[] })
    expect(turn.text).toContain('STOP')
  })
})

describe('O-6 opting in again', () => {
  const optedOut: Given = {
    standing: { suppressed: 'keyword', held: false },
    events: [
      { type: 'OwnerChanged', payload: { from: 'nobody', to: 'seller', reason: 'seller_tag' } },
      { type: 'OptedOut', payload: { suppression_id: 's1', step: 'exact', rule: 'stop', span: null, message_id: null } },
      { type: 'OwnerChanged', payload: { from: 'seller', to: 'nobody', reason: 'opted_out' } },
    ],
  }
  test.each<[string, Given, Said[], Partial<Turn>]>([
    ['START brings the former bot back', optedOut, ['START'], { owner: 'seller' }],
    ['yes does so too', optedOut, ['yes'], { owner: 'seller' }],
    ['si asks a person', optedOut, ['si'], { silent: 'opted_out', owner: 'nobody', tasks: ['human_optout_unsure_high'] }],
    ['anything else is silence', optedOut, ['hello'], { silent: 'opted_out', owner: 'nobody' }],
    [
      'a yes does not end a wrong number',
      { ...optedOut, standing: { suppressed: 'wrong_number', held: false } },
      ['yes'],
      { silent: 'wrong_number', owner: 'nobody' },
    ],
    ['START does', { ...optedOut, standing: { suppressed: 'wrong_number', held: false } }, ['START'], { owner: 'seller' }],
  ])('%s', (...[, given, texts, expected]) => expect(after(given, ...texts)).toMatchObject(expected))

  test('do-not-disturb and tag go first, and the text waits for them', () => {
    const { actions } = after(optedOut, 'START')
    expect(actions.map(({ action }) => action.kind)).toEqual(['send_sms', 'set_dnd', 'remove_tag'])
    expect(actions[0]).toMatchObject({ afterId: actions[1]?.id, afterAny: true })
  })

  test('a permanent do-not-disturb is never cleared by us', () => {
    const { actions } = after({ ...optedOut, contact: { dnd: 'permanent' } }, 'START')
    expect(actions.map(({ action }) => action.kind)).toEqual(['send_sms', 'remove_tag'])
  })
})

describe('texts answered together are one utterance', () => {
  const ends = (...texts: Said[]) => givenConversation().say(...texts).owner

  test.each([
    [['Hi', 'I want to sell my house', 'it is in Upland'], 'seller'],
    [['Hola', 'quiero vender mi casa', 'está en Upland', 'gracias'], 'seller'],
    [['we want to buy a house', 'ok?', 'in Fontana or so'], 'buyer'],
    [['I want to sell my house', 'actually no, I am not selling my house'], 'lead'],
    [['I want to sell my house', 'and I want to buy a 3 bedroom in Upland'], 'lead'],
  ])('%j ends with the %s bot', (texts, owner) => expect(ends(...texts)).toBe(owner))
})
