import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'

type Voted = { seller: string | null; buyer: string | null }

const words = (list: string, seller: string | null, buyer: string | null): [string, Voted][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, { seller, buyer }])

/** Single words that speak for one reason when we asked for it. */
const VOTES: ReadonlyMap<string, Voted> = new Map([
  ...words(
    `job jobs company employer transfer transferred promotion office commute commuting career deployment deployed army navy military base orders hired position relocated
    trabajo empleo chamba jale empresa compañia ascenso transferencia traslado puesto ejercito planta`,
    'job',
    'job_relocation',
  ),
  ...words('relocating relocation mudanza estado pais', 'relocation', 'job_relocation'),
  ...words(
    'smaller downsize downsizing big large stairs upkeep maintenance empty escaleras mantenimiento sobra mucha grande grandota enorme',
    'downsizing',
    'downsizing',
  ),
  ...words(
    `baby babies twins pregnant pregnancy newborn expecting married marriage wedding engaged newlyweds bebe bebes gemelos cuates embarazada embarazo boda casamos casar
    casarnos casados recien`,
    'upgrading',
    'growing_family',
  ),
  ...words('crowded cramped apretados amontonados outgrown outgrew chica chiquita pequeña space espacio', 'upgrading', 'growing_family'),
  ...words('bigger larger roomier nicer newer upgrade upgrading garage workshop backyard', 'upgrading', 'upgrading'),
  ...words(
    'divorce divorced divorcing separated separating separation custody breakup divorcio separacion separados separamos separando',
    'divorce',
    'other',
  ),
  ...words(
    'inherited inheritance probate heir heirs executor trustee herencia heredada heredamos difunto difunta testamento fallecio murio',
    'inherited',
    null,
  ),
  ...words(
    `money debt debts bills foreclosure bankruptcy broke unemployed unaffordable layoffs dinero deudas deuda embargo bancarrota desempleo biles lana feria gastos
    economicos economico finanzas`,
    'financial',
    null,
  ),
  ...words('retirement retiring retire retired pension jubilacion jubilado jubilada retiro jubilarme jubilarnos', 'retiring', 'other'),
  ...words('landlord evictions renteros', 'tired_landlord', null),
  ...words('investment invest investing investor flip flipping airbnb portfolio inversion invertir negocio', null, 'investment'),
  ...words(
    'renting rent lease landlord apartment apartments roommates roommate renta rentar rentando arrendamiento departamento depa casero',
    null,
    'leaving_rental',
  ),
  ...words('school schools district escuela escuelas colegio distrito', null, 'schools'),
  ...words('health safety crime salud seguridad', 'other', 'other'),
])

const LONGEST = 12
/** A divorce of 2011 moves nobody now. */
const PAST_YEAR = /^(?:19\d\d|20[01]\d|ago)$/
/** Where one of these stands, a word alone decides nothing. */
const SILENCING = new Set(
  `no not never nothing none neither nor without ni nunca sin tampoco nada isnt if depends depend depende maybe might what why how who when which que como cuando donde si call text later
  tomorrow busy pickup dropoff sec meeting minute wait ask told said thinks thinking before after until luego despues llamo aviso mañana espere friend friends used your you usted
  fine good great bien seguro happy love like keep still already crying cries llorando llora hang brb`.split(/\s+/),
)

/** The one reason the words of a short answer speak for; null when they speak for none or for several, or of somebody else. */
export function votedReason(scene: Scene, side: 'buyer' | 'seller'): { value: string; start: number; end: number } | null {
  const { tokens } = scene.prepared
  if (scene.words > LONGEST || scene.text.includes('?') || tokens.some(({ text }) => SILENCING.has(text) || PAST_YEAR.test(text)))
    return null
  const votes = tokens.flatMap(({ text, start, end }) => {
    const value = VOTES.get(text)?.[side]
    return value ? [{ value, start, end }] : []
  })
  const [first] = votes
  if (!first || votes.some(({ value }) => value !== first.value) || whoseAt(scene, scene.text.length) === 'other') return null
  return votes.every(({ start }) => whoseAt(scene, start) !== 'other') ? first : null
}
