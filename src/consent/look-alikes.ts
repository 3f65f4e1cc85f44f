const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['а', 'a'], ['в', 'b'], ['с', 'c'], ['ԁ', 'd'], ['е', 'e'], ['һ', 'h'], ['н', 'h'], ['і', 'i'], ['ӏ', 'l'], ['ј', 'j'], ['к', 'k'],
  ['м', 'm'], ['п', 'n'], ['о', 'o'], ['р', 'p'], ['ԛ', 'q'], ['г', 'r'], ['ѕ', 's'], ['т', 't'], ['υ', 'u'], ['ѵ', 'v'], ['ԝ', 'w'],
  ['х', 'x'], ['у', 'y'],
  // Greek
  ['α', 'a'], ['β', 'b'], ['ς', 'c'], ['ϲ', 'c'], ['δ', 'd'], ['ε', 'e'], ['γ', 'y'], ['η', 'n'], ['ι', 'i'], ['κ', 'k'], ['μ', 'm'],
  ['ν', 'v'], ['ο', 'o'], ['ρ', 'p'], ['σ', 'o'], ['τ', 't'], ['χ', 'x'], ['ω', 'w'], ['ζ', 'z'],
  // Latin letters that no Unicode form folds
  ['ı', 'i'], ['ø', 'o'], ['đ', 'd'], ['ł', 'l'], ['ħ', 'h'], ['ŧ', 't'], ['ɑ', 'a'], ['ɡ', 'g'], ['ɩ', 'i'], ['ʀ', 'r'], ['ɴ', 'n'],
  ['ɪ', 'i'], ['ʟ', 'l'], ['ʏ', 'y'], ['ʙ', 'b'], ['ɢ', 'g'], ['ʜ', 'h'],
  ['ᴀ', 'a'], ['ᴄ', 'c'], ['ᴅ', 'd'], ['ᴇ', 'e'], ['ᴊ', 'j'], ['ᴋ', 'k'], ['ᴍ', 'm'], ['ᴏ', 'o'], ['ᴘ', 'p'], ['ᴛ', 't'], ['ᴜ', 'u'],
  ['ᴠ', 'v'], ['ᴡ', 'w'], ['ᴢ', 'z'], ['ꜰ', 'f'], ['ꜱ', 's'],
]

/** Capitals whose small letter looks different: mapped before the case is folded. */
const CAPITALS: readonly (readonly [string, string])[] = [['Η', 'h'], ['Ν', 'n'], ['Υ', 'y'], ['Ρ', 'p'], ['Χ', 'x'], ['П', 'p'], ['Β', 'b'], ['Μ', 'm'], ['Ѕ', 's']]

/** Lower-case look-alike → Latin letter, and capitals that fold to another letter than they show. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...PAIRS, ...CAPITALS])
