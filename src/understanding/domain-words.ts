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
  abres aches agente agents agreements aires alquilar appointments appraisals approve approves aprecio awaiting backward baiting bajos
  balanced balances banas bancos bands banes bangs banks basking baños belling bender blender bocina bonos booker booking brand broke
  broken brokers brothers brought brusco budge budgets builders bulling bummer burying busca buscado busing busto cares carpe carpeta
  carpets cease cecina cleaned clearer cloning cocaina cochina cocida cocinar coffer coffers coido colina colision comer commissions
  comparar compra comprado comprare compras comprendo conde condicion conditions condom condoms condor congo contact conto contracts
  contrast convo cooking counted counters crecio creditor credits cuantos cuarto danos dental deposito deposits divorced divorces douse
  downer downers downside ensanche estante estare estates evacuation evaluacion evaluations fecho feller fellers fender fiance fiber
  finances finer fiver fixed fixes floods floor flours fondo fondos forth fought foundations garaje garbage geeks gender gerencia gland
  grande grano grant grind gummer haunting hecho heller hermit hinting hondo hooking horse horses hoses housed households hummer hurting
  ingle inspeccion inspect inspections inter interes interesa interests inventor investments investors jingle kitchens lander lasted
  lasting leader leading leaning leans leaping leased leases leash leasing least leave leaving lecho lifted lifting linder listen loads
  loafs loaned locacion locations locking loins looming loosing looting losing louse loving lusting manos marked marker markets masking
  mental mingle misted misting mixer moans mondo montes month moping mortgages mothers moths motivate mouse mouths mowing mudarse
  neighborhoods neighbors neighbour neighbourhood north nought offed omision ought owned parecio parent patents peaking pecho pender
  permita permite permits please pondering preces precios preciso predio premio prestado previo priced pricey prick pricks pride prides
  pries prime primes prince princes prize prizes properly punting purchases qualifies quality queramos quiera quiere quieto ranting reactor
  reality really recio rectal redito reeks rehired relocated renal render renta rentals repaid resting retira retiren retiro rewired rices rondo
  rouse roving sealing seeks sellar sender severa shelling shingle shoving shunting simmer singe singled singles singly slender slowing
  slummer smelling snowing sought sowing speller spelling spouses squared squares squire state stores stowing summers sumner swelling tacho
  tasking tease techno techs teller tellers telling tender tenting thanking thinning tingle tocho tomorrows trecho update updates upgrades
  vague valance valle valued values valve vencer vende venden vendes vendido vendimos vendor vendre veneer venting veterana veterano
  veterans viven viviendo vocation wafting wailing waiving wandering wanting wasting weeds weekends weeps weller welling winger winner
  winters witter worthy writing yeller yelling youse
`
  .trim()
  .split(/\s+/)
