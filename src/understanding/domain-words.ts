/** Words of the trade a slip of the finger is put right to (N-10): five letters or more, no negation, number or place. */
export const DOMAIN_WORDS: readonly string[] = `
  agent realtor broker listing listed appraisal appointment asking available afford affordable acres address agreement
  behind bathroom bathrooms bedroom bedrooms backyard balance bankruptcy budget builder buyer buyers buying bought
  couple cleared closing commission condition condo condos contract counter credit carpet
  divorce downsize downsizing duplex downtown deposit
  equity escrow estate evaluation
  family finance financed financing financial fixer floors foreclosure foundation furnished
  garage grand
  house houses household hunting
  income inherited inspection insurance interest interested investment investor immediately
  kitchen
  landlord lease lender listings loans location looking leaking
  market maximum minimum monthly months mortgage motivated moving
  neighbor neighborhood
  offer offers owner owners
  payment payments parents permit plumbing preapproval preapproved approved approval prequalified property price prices probate purchase purchased
  qualified qualify quickly
  realty refinance relocate relocating relocation remodel remodeled renovated rental renting repair repairs retire retired retiring
  school schools seller sellers selling several showing single spouse square stories storage summer
  tenant tenants townhouse townhome thinking timeline tomorrow
  updated upgrade upgraded upgrading utilities
  vacant valuation value veteran
  waiting
  weekend weeks winter wondering worth
  casa comprar comprando compramos vender vendiendo vendemos quiero queremos hipoteca enganche preaprobado recamaras cuartos banos
  precio presupuesto propiedad prestamo cocina techo terreno mudarnos mudarme herencia heredamos reparaciones credito alquiler
  departamento vivienda condominio comision inquilinos busco buscamos buscando
`
  .trim()
  .split(/\s+/)
  .filter((word) => word.length >= 5)

/** Real words one slip away from a word of the trade: never put right. */
export const REAL_WORDS: readonly string[] = `
  abres aches agente agents agreements aires alquilar appointments appraisals approve approves aprecio backward bajos balanced balances
  bancos bands banes bangs banks baños bender blender bonos booker booking brand broke broken brokers brothers brought budge budgets
  builders bummer burying busca buscado cares carpe carpets cease cleaned clearer cloning cocaina cocinar colina comer commissions
  comparar compra comprado comprare compras comprendo conde condicion conditions condom condoms condor congo contact conto contracts
  contrast cooking counted counters crecio credits cuantos cuarto danos dental deposito deposits divorced divorces douse downer downers
  downside estare estates evacuation evaluacion evaluations feller fellers fender fiance fiber finances finer fiver fixed fixes floods
  floor fondo fondos forth fought foundations garaje garbage geeks gender gland grande grano grant grind gummer haunting hecho heller
  hermit hinting hondo hooking horse horses hoses housed households hummer hurting inspeccion inspect inspections interes interesa
  interests inventor investments investors jingle kitchens lasted lasting leader leading leaning leans leaping leased leases leash
  leasing least leave leaving lifted lifting linder listen loads loaned locations locking loins looming looting losing louse loving
  lusting manos marked marker markets mental mingle mixer moans mondo month moping mortgages mothers moths motivate mouse mouths mowing
  mudarse neighborhoods neighbors neighbour neighbourhood north offed ought owned parecio parent patents pecho permita permite permits
  please pondering precios preciso premio prestado priced pricey prick pricks pride prime prince princes prize prizes properly purchases
  qualifies quality queramos quiera quiere quieto ranting reactor reality really rectal reeks relocated renal render renta rentals
  repaid resting retira retiro rouse roving sealing seeks sender shelling shingle shoving simmer singled singles slender slowing
  smelling snowing sought spelling spouses squared squares squire state stores summers sumner swelling tease techno techs teller tellers
  telling tender thanking tingle tomorrows update updates upgrades vague valance valle valued values valve vencer vende venden vendes
  vendido vendimos vendor vendre veneer venting veterans viven viviendo vocation wandering weeds weekends weeps weller welling winger
  winner winters witter worthy yeller yelling youse
`
  .trim()
  .split(/\s+/)
