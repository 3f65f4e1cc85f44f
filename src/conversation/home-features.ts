/** What a home has, as people name it; said back so that they see it was heard. Never a judgement, and nothing about who lives there. */
export const HOME_FEATURES = [
  'kitchen_new',
  'baths_new',
  'roof_new',
  'floors_new',
  'windows_new',
  'ac_new',
  'pool',
  'solar',
  'yard',
  'rv',
  'garage',
  'unit',
  'single_story',
  'fireplace',
  'corner_lot',
  'view',
] as const

export type HomeFeature = (typeof HOME_FEATURES)[number]

const NEW = String.raw`(?:new|brand new|newer|remodel\w*|renovat\w*|redone|redid|updated?|upgraded|nuev[oa]s?|remodelad[oa]s?|renovad[oa]s?)`
const OLD = String.raw`(?:old|older|dated|outdated|original|viej[oa]s?|antigu[oa]s?)`
/** What parts a thing from the word that says how it is: "cocina vieja, techo nuevo". */
const PARTS = String.raw`(?:${OLD}|no|not|never|needs?|necesita|ocupa|kitchen|cocina|bath\w*|baños?|roof|techo|floor\w*|pisos?|windows|ventanas|aire)`
const near = (thing: string): RegExp =>
  new RegExp(
    String.raw`\b${NEW}(?: (?!${OLD}\b)\w+){0,2} ${thing}\b(?! (?:is |are |es |esta |están? |muy |very |still )*${OLD}\b)|\b${thing}(?: (?!${PARTS}\b)\w+){0,2} ${NEW}\b`,
    'i',
  )

const SIGNS: Readonly<Record<HomeFeature, RegExp>> = {
  kitchen_new: near('(?:kitchen|cocina)'),
  baths_new: near('(?:bath|baths|bathroom|bathrooms|baños?)'),
  roof_new: near('(?:roof|techo)'),
  floors_new: near('(?:floor|floors|flooring|pisos?)'),
  windows_new: near('(?:windows|ventanas)'),
  ac_new: near('(?:ac|a/c|hvac|aire)'),
  pool: /\b(?:pool|alberca|piscina)\b/i,
  solar: /\b(?:solar|paneles)\b/i,
  yard: /\b(?:back ?yard|yard(?! ?signs?\b)|garden|jard[ií]n|patio)\b/i,
  rv: /\brv (?:parking|access|space|spot)\b/i,
  garage: /\b(?:garage|garaje|cochera)\b/i,
  unit: /\b(?:adu|(?<=\b(?:a|the|with|and) )casita|casita (?:aparte|atr[aá]s|de hu[eé]spedes)|guest ?house|in-law unit|granny flat)\b/i,
  single_story: /\b(?:single story|one story|one level|un piso|una planta)\b/i,
  fireplace: /\b(?:fireplace|chimenea)\b/i,
  corner_lot: /\bcorner lot\b|\besquina\b/i,
  view: /\b(?:mountain|city|canyon|valley|lake) views?\b/i,
}

/** Words that take a feature back: "no pool", "doesn't have a garage"; "needs a roof" too, of a home that is there. */
const DENIED =
  /\b(?:no|not|without|sin|never|dont|doesnt|isnt|broken|leaks?|too (?:much|many|big)|(?:tired|sick) of|mucho|demasiad[oa])\b[^,.;!]{0,24}$|\bold $/i
const LACKED =
  /\b(?:needs?|requires?|could use|should get|necesit[ao]n?|ocup[ao]n?|requiere|(?:hace|hacen) falta|falta|faltan|quiere|quiero poner(?:le)?)\b[^,.;!]{0,24}$/i

const MOST = 2

/** The first features the texts name, as they stand; those taken back, wanting or asked about are none. `wished`: of a home they look for. */
export function featuresIn(texts: readonly string[], { wished = false }: { wished?: boolean } = {}): HomeFeature[] {
  const said = texts.map((text) => text.replaceAll(/['’]/g, '')).filter((text) => !text.includes('?'))
  const lacks = (before: string) => DENIED.test(before) || (!wished && LACKED.test(before))
  return HOME_FEATURES.filter((feature) => said.some((text) => isNamed(text, SIGNS[feature], lacks))).slice(0, MOST)
}

function isNamed(text: string, sign: RegExp, lacks: (before: string) => boolean): boolean {
  const found = sign.exec(text)
  return found !== null && !lacks(text.slice(0, found.index))
}
