import { spots } from './phrases.ts'

/** Whether a text speaks of a house of others: the neighbour's, or what is for sale around. */
export const isOthersHome = (text: string): boolean => OTHER_HOME.test(text)

const OTHER_HOME = spots(
  "next door|across the street|down the (?:street|road|block)|around here|(?:on|in) (?:our|my|the|this) (?:street|block|neighborhood|area)|neighbou?r'?s?|vecin[oa]s?|de al lado|de enfrente|(?:la|el|una) (?:casa )?de la (?:esquina|vuelta|otra calle)|the one (?:on the corner|down|across)|other houses|expired listings|(?:la|una|mi) lista del|a list of|the list of|(?:grocery|shopping|to do|wish) list",
)
