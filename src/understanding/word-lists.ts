/** Word lists the phrases of this room share, by the name they are called with (`@home`). English and Spanish, accents folded. */
export const WORD_LISTS = {
  own: 'my our mi mis nuestra nuestro nuestras nuestros',
  home: `house home place condo townhouse townhome property duplex triplex fourplex unit building ranch residence bungalow cottage rental casa casita propiedad
    condominio condominium vivienda apartamento departamento apartment terreno hogar inmueble depa lot land fixer estate crib terrenito lotecito departamentito`,
  homes:
    'houses homes condos townhouses townhomes properties places casas propiedades listings duplexes units apartments departamentos listados fixers',
  sell: 'sell selling unload unloading offload offloading vender vendiendo vendo vendemos vendamos venda',
  buy: 'buy buying purchase purchasing comprar comprando compro compramos compremos',
  look: 'looking look searching search shopping shop',
  busco: 'busco buscamos buscando buscar',
  a: 'a an another one una un otra otro',
  the: 'the that this la el esa ese esta este aquella',
  agent: 'agent realtor broker agente corredor corredora realtora',
  kin: `neighbor neighbors neighbour coworker coworkers friend friends buddy cousin cousins client clients boss sister brother mom dad mother father parents
    grandma grandpa grandmother grandfather uncle aunt nephew niece son daughter roommate colleague comadre compadre vecinita cuñada suegro nuera yerno
    vecino vecina vecinos amigo amiga amigos companero companera compañero compañera compañeros compañeras conocido conocida primo prima cliente clientes jefe hermana hermano mama papa padres madre padre abuela
    abuelo tio tia sobrino sobrina hijo hija suegra suegro cuñado cuñada inlaws`,
  role: `partner landlord landlords landlady tenant tenants renter renters boss manager teacher pastor doctor dentist lawyer accountant coach barber mechanic nanny classmate teammate employee employer
    customer customers patient student students ex exwife exhusband stepdad stepmom godmother godfather sibling siblings grandson granddaughter kid kids girlfriend boyfriend lady guy folks
    jefa patron patrona casero casera inquilino inquilina inquilinos ermana ermano maestro maestra doctora padrino madrina cuñis nieto nieta novio novia exesposo exesposa paisano paisana socio socia
    compañero compañera empleado empleada muchacha muchacho señora señor ahijado ahijada`,
  month: `january february march april may june july august september october november december
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
} as const
