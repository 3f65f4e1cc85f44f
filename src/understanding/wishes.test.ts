import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'

const read = (text: string) => understand(inputOf(text))

const SELLS: readonly string[] = [
  'want it on the market as is',
  'how soon can you get a sign in my yard',
  'quiero soltar mi condo de Chino antes de irme',
  'necesito que me listen mi casa en Rialto',
  'ando buscando un agente que me liste la casa',
  'need my place on the market yesterday',
  'quiero dejar vendida la casa de aca',
  'deseo desprenderme de mi vivienda en Pomona',
  'prefiero poner mi propiedad en el mercado',
  'ya no voy a alcanzar, prefiero poner mi propiedad en el mercado',
  'ya estamos listos para que nos ponga el letrero en la yarda',
  'the condo we own has gotta go',
  'this two story is going up for sale',
  'heredé una casa de mi mamá y la quiero vender',
]

const BUYS: readonly string[] = [
  "instead of renewing we'd like to buy. 3 bedrooms, yard for the dog",
  "we're in the market for a 4 bedroom in Eastvale",
  'we want something of our own by christmas',
  'ya nos urge algo propio',
  'saw the tan one on Hermosa. I wanna put an offer in before somebody else does',
  'me interesa la casa azul de la Arrow, quiero hacer oferta',
  'single mom of 2 ready to stop renting and own',
  'quiero dejar de rentar y comprar mi casa',
  'me cansé de tirar el dinero en renta, este año compro',
  'i want to move out of my parents and buy a condo',
  'me and my fiance are trying to buy our first place, no clue what step one is',
]

const NEITHER: readonly string[] = [
  'estoy peleando el avaluo de los impuestos de mi casa',
  'el año pasado queriamos vender pero ya nos quedamos',
  'last year we wanted to sell but we are staying',
  "buying out my wife's half and staying in the house",
  'selling plasma is about the only thing im selling this month',
  'I have 12 investors with cash. Send me your off market stuff',
  'Lender here, would love to be the go-to for your first time buyers',
  'instead of selling we are renting it out',
]

describe('a wish is heard in the words people have for it', () => {
  test.each(SELLS)('to sell: %s', (text) => {
    expect(read(text).intent.message.seller).toBeGreaterThanOrEqual(0.7)
  })

  test.each(BUYS)('to buy: %s', (text) => {
    const { message } = read(text).intent
    expect(message.buyer).toBeGreaterThanOrEqual(0.7)
    expect(message.seller).toBeLessThan(0.7)
  })

  test.each(NEITHER)('neither: %s', (text) => {
    const { message } = read(text).intent
    expect(Math.max(message.buyer, message.seller)).toBeLessThan(0.7)
  })
})
