/** What a word is written out to; `next` limits it to places before one of these words. */
export type Expansion = { to: string; next?: ReadonlySet<string> }

const only = (words: string) => new Set(words.split(' '))

const plain = (table: string): [string, Expansion][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('='))
    .map(([from = '', to = '']) => [from.trim(), { to: to.trim() }])

/** Contractions and texting shorthand, English and Spanish: a closed table. */
export const SHORTHAND: ReadonlyMap<string, Expansion> = new Map<string, Expansion>([
  ...plain(`
    wanna = want to
    gonna = going to
    tryna = trying to
    gotta = have to
    hafta = have to
    lemme = let me
    gimme = give me
    kinda = kind of
    sorta = sort of
    dunno = do not know
    idk = i do not know
    idc = i do not care
    iirc = if i recall
    tbh = to be honest
    lmk = let me know
    ttyl = talk to you later
    brb = be right back
    nvm = never mind
    rn = right now
    u = you
    ur = your
    r = are
    y'all = you all
    yall = you all
    b4 = before
    w/ = with
    # = number
    w/o = without
    bc = because
    cuz = because
    pls = please
    plz = please
    thx = thanks
    thnx = thanks
    tnx = thanks
    tysm = thanks
    ty = thanks
    prob = probably
    probs = probably
    prolly = probably
    def = definitely
    tho = though
    abt = about
    appt = appointment
    bdrm = bedroom
    bdrms = bedrooms
    bedder = bedroom
    bedders = bedrooms
    bdr = bedroom
    br = bedroom
    brs = bedrooms
    bd = bedroom
    bds = bedrooms
    ba = bath
    bth = bath
    i'm = i am
    im = i am
    ive = i have
    dont = do not
    doesnt = does not
    didnt = did not
    isnt = is not
    arent = are not
    wasnt = was not
    werent = were not
    havent = have not
    hasnt = has not
    hadnt = had not
    wouldnt = would not
    couldnt = could not
    shouldnt = should not
    cant = can not
    can't = can not
    cannot = can not
    wont = will not
    won't = will not
    shan't = shall not
    aint = is not
    ain't = is not
    whats = what is
    whos = who is
    hows = how is
    wheres = where is
    whens = when is
    thats = that is
    theres = there is
    heres = here is
    lets = let us
    let's = let us
    theyre = they are
    youre = you are
    shes = she is
    hes = he is
    q = que
    xq = porque
    pq = porque
    tb = tambien
    tmb = tambien
    xfa = por favor
    xfavor = por favor
    porfa = por favor
    porfis = por favor
    ke = que
    pa = para
    pa' = para
    pal = para el
    pos = pues
    wut = what
    wat = what
    wats = what is
    wuts = what is
    hubby = husband
    wfie = wife
    neds = needs
    nedds = needs
    hav = have
    becuase = because
    becasue = because
    shoud = should
    woud = would
    wich = which
    thier = their
    wief = wife
    husban = husband
    hubsand = husband
    huband = husband
    espsa = esposa
    kiero = quiero
    keremos = queremos
    nesesito = necesito
    nesecito = necesito
    nesesitamos = necesitamos
    kasa = casa
    caza = casa
    kasas = casas
    bender = vender
    bendo = vendo
    benderla = venderla
    conprar = comprar
    cmprar = comprar
    ermana = hermana
    ermano = hermano
    sel = sell
    sellin = selling
    hous = house
    huose = house
    hosue = house
    huse = house
    byu = buy
    wnat = want
    nede = need
    hme = home
    slae = sale
    sned = send
    somthing = something
    sumthing = something
    smth = something
    mnth = month
    mnths = months
    mth = month
    qiero = quiero
    grax = gracias
    salu2 = saludos
  `),
  ['hm', { to: 'how much', next: only('is for') }],
  ['id', { to: 'i would', next: only('like love rather prefer say want need consider be take sell buy') }],
  ['ill', { to: 'i will', next: only('be let call think take get have need sell buy check ask try go do pass text send') }],
  ['shed', { to: 'she would', next: only('like love rather prefer') }],
  ['wed', { to: 'we would', next: only('like love rather prefer want need consider sell buy take') }],
])

const ENDINGS: [ending: string, to: string][] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
]
const IS_OWNERS = only('what who how where when that there here it he she this everything nothing')
/** No thing one owns begins with these: before them `'s` is the verb. */
const NO_BELONGING = only(
  'a an the on in at up not been still just also always never here there out over under gone too about from with for to into behind against getting going gonna his her their our',
)
/** Things that end like a deed. */
const BELONGINGS = only(
  'building wedding clothing ring king thing ceiling listing savings earnings bedding flooring painting meeting being spring evening morning',
)

/** The long form of a contraction, or null. `'s` is a verb after a question word or a pronoun and before what nobody owns; elsewhere it marks an owner. */
export function uncontracted(word: string, next = ''): string | null {
  const cut = word.lastIndexOf("'")
  if (cut <= 0) return null
  for (const [ending, to] of ENDINGS) if (word.endsWith(ending)) return word.slice(0, -ending.length) + to
  if (!word.endsWith("'s") || (!IS_OWNERS.has(word.slice(0, -2)) && !isVerbBefore(next))) return null
  return `${word.slice(0, -2)} is`
}

const isVerbBefore = (next: string): boolean => NO_BELONGING.has(next) || (/^[a-z]{3,12}ing$/.test(next) && !BELONGINGS.has(next))

/** Units of a home glued to their count: `3br`, `2ba`, `4bed`. */
export const COUNT_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ...['br', 'bd', 'bdr', 'bdrm', 'bed', 'bedroom'].map((word) => [word, 'bedroom'] as const),
  ...['brs', 'bds', 'bdrms', 'beds', 'bedrooms'].map((word) => [word, 'bedrooms'] as const),
  ...['ba', 'bth', 'bath', 'baths', 'bathroom', 'bathrooms'].map((word) => [word, word.endsWith('s') ? 'baths' : 'bath'] as const),
])
