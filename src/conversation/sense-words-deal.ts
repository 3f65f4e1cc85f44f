/**
 * Words by what they say of money, promises, providers, papers and tours, English and Spanish, lower-case without accents. `*`
 * stands for any ending.
 */
export const SENSES_OF_DEALS: Readonly<Record<string, string>> = {
  soon: `
    now today tonight tomorrow soon hurry quick* fast asap before while this hour minutes afternoon morning weekend saturday sunday
    monday tuesday wednesday thursday friday hoy manana ahora ahorita pronto rapido ya antes noche mediodia sabado domingo lunes
    martes miercoles jueves viernes rato luego horita seguida
  `,
  promise: `
    promis* guarante* assur* certain* definitely absolutely surely sure doubt lock locks locked secure bet swear count trust easily
    easy hands question always no-brainer promet* garant* asegur* seguro segura fijo duda* jur* confi* facil* siempre cuenta hecho
    palabra firmo claro ciert* sin
  `,
  approve: `
    approv* qualif* prequalif* preapprov* eligible accepted pass passes aprob* califi* preaprob* autoriz* pasa pasas prest* presta
    prestan prestas clear* denied deny
  `,
  rate: `
    rate rates interest apr points percent percentage tasa* interes* intereses porcentaje por ciento % fixed fijo fija refinanc*
    refi* fed
  `,
  payment: `
    payment* pay pays paying paid monthly month mortgage loan loans down enganche mensual* mensualidad* pago pagos paga pagas pagar
    pagara pagaria hipoteca* prestamo* credito credit letra abono* cuota money dinero cash efectivo zero closing cierre costs
  `,
  amount: `
    # dollars dollar dolar* bucks grand k mil thousand hundred million millon* cien cientos peso pesos usd pct doscientos
    trescientos quinientos ochocientos half three five six seis tres cinco
  `,
  worth: `
    worth value* valued valuation price* priced pricing appraise* appraisal overpriced underpriced bargain steal deal vale valen
    valdr* valor precio* caro cara barat* regalad* ganga avaluo* cotiz* cuesta cost inflad* high low fair market mercado listed
    asking
  `,
  offer: `
    offer* counter* bid* lowball submit* ofert* ofrec* ofrez* contraofert* contraofrec* propon* propuesta
  `,
  yesno: `
    accept* agreed agree reject* refuse* take taken turn hold firm settle* acept* rechaz* agarr* diga* dil* tell say come
  `,
  gain: `
    profit* equity gain* earn* return* appreciat* double doubles doubled triple walk net pocket* clear make ganancia* ganar* gana
    plusvalia utilidad* saca* sacas libre* limpi* embols* apreci* duplic* sube subir* suben rise rises rising climb climbs grow* go
    up bajar* fall falling drop
  `,
  estimate: `
    estimat* approx* about around range ballpark rough* between estimad* aproxim* rango entre alrededor confirm* confirma* depend*
    depende*
  `,
  provider: `
    lender* title escrow inspector* inspection* apprais* mortgage bank banks banker credit union insurer insurance warranty notary
    prestamist* banco* titulo* aseguradora seguro hipotecari* financiera* notari* compania company outfit affiliate* afiliad*
    partner* partners vendor in-house contractor mover* mudanza
  `,
  gift: `
    gift* free bonus* reward* discount* rebate* refund* credit* waive* waiv* cover* comp kickback* cut cash raffle prize* perk*
    coupon* card cards regal* gratis premio* recompens* descuent* rebaj* reembols* bonific* cubr* cubrim* rifa sorteo tarjeta*
    propin* comision obsequi* detalle* mochada ahorr* save saves shave knock half
  `,
  must: `
    must have need needs required requir* mandatory only obligat* force* condition unless tiene tienen debe deben obligatori* exig*
    unic* solo solamente nomas forzos* requisito condicion
  `,
  refer: `
    refer* referral* friend* buddy neighbor cousin recommend* send sends sending bring recomend* amig* conocid* traig* traer mand*
    pas* referid* cliente
  `,
  fee: `
    commission* commision* fee fees percent split standard customary usual norm going comision* honorario* tarifa* estandar normal
    costumbre cobr* cobra cobran charge* charges percentage
  `,
  fixedly: `
    standard set fixed fixes law everybody everyone same nonnegotiable mandatory usual customary normal always all rule rules
    industry board ley todos igual mismo fij* obligad* regla* nunca mueve muev* negociable* negotia* negocia*
  `,
  tour: `
    tour* showing* show shown see seeing view* visit* walkthrough walk look open opens unlock* lockbox key keys inside door code
    gate swing stop drop come meet visita* verla ver vela veala veal* recorr* ensen* muestr* mostrar abre* abren abrir abrimos caja
    codigo llave llaves puerta adentro pase pasar pasele pasen venga veng* vengas
  `,
  paperwork: `
    sign* signature* paper* form forms contract* agreement* document* addendum clause* paragraph contingenc* lease firm* contrato*
    acuerdo* papel* documento* forma clausul* parrafo conting* arrend* escritura* deed deeds poder
  `,
  law: `
    sue sues suing lawsuit court judge legal* law laws attorney* lawyer* liable liabil* evict* rights grounds small claims void
    binding enforce* demand* corte juez juzgado juicio ley leyes abogad* derecho* desaloj* notari* obligacion* validez invalido nulo
    irrevoc* fair housing
  `,
  tax: `
    tax taxes taxed taxable deduct* write irs exempt* exclu* 1031 capital gains basis probate trust trusts estate inherit* heir*
    will llc depreciat* cpa accountant* impuesto* deduc* declar* hacienda exent* plusvali* contador* fideicomiso* sucesion* heren*
    hered* testament* fisco
  `,
  disclose: `
    disclos* tell mention hide leave report reveal revel* decir diga* menciona* declarar calla* callarse ocult* report*
  `,
}
