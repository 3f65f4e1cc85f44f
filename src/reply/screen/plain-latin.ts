const LOOK_ALIKES = new Map(
  Object.entries({
    // Cyrillic
    а: 'a',
    в: 'b',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ӏ: 'l',
    һ: 'h',
    // Greek
    α: 'a',
    β: 'b',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    η: 'n',
    ω: 'w',
    ı: 'i',
    ɡ: 'g',
    ɑ: 'a',
  }),
)

/** Lower-case Latin letters without accents: how a reader sees the text, whatever alphabet it was dressed in. */
export const plainLatin = (text: string): string => (OTHER_THAN_ASCII.test(text) ? undressed(text) : text.toLowerCase())

const OTHER_THAN_ASCII = /[^\0-\x7F]/

const undressed = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .toLowerCase()
    .replaceAll(ANY_LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter)

const ANY_LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g')
