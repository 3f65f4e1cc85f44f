import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed, near } from './claim.ts'

// Clauses arrive without accents: the words below are written that way.
const AMOUNT = '\\$?\\d{2}[\\d.k/m]*(?! (?:dias?|semanas?|meses|minutos?|horas?|am|pm|cuartos))'
const PROVIDER = lines(`
    (?:(?:compania|empresa|agencia|oficina) de (?:titulos?|prestamos?|seguros?|escrow|hipotecas?|inspeccion)|
    financiera|aseguradora|notari[oa]|hipotecaria|credito hipotecario|prestamistas?|bancos?|banco|prestamista|
    compania de titulos?|titulos?|escrow|inspector)
  `)

/** Prices, money, providers, commissions and tours: what a text may not say of a deal, in Spanish. */
export const dealLimitsEs: readonly Claim[] = [
  claim(
    'price_opinion',
    [
      '(?:regalad|malbaratad|sobrevalorad|inflad)[oa](?: \\S+){0,2} (?:en|por|a) \\$?\\d{3}',
      followed(
        '(?:tu|la) casa|la propiedad|eso',
        `(?:vale|cuesta|valdria|se vende en|se venderia en) (?:como |unos |cerca de |mas de |alrededor de )?${AMOUNT}`,
        2,
      ),
      `(?:vale|valdria) (?:como |unos |cerca de |mas de |alrededor de )?${AMOUNT}`,
      followed(
        '(?:puedes|podrias|vas a|te van a|te podemos|podemos) (?:sacar|vender\\w*|pedir|obtener|recibir|dar|pagar|ofrecer)',
        AMOUNT,
        3,
      ),
      lines(`
        (?:tu|su|la|esta|esa) (?:casa|propiedad|vivienda|condominio)(?: \\S+){0,3} (?:vale|cuesta|valdria|
        se vende\\w*|se va|se iria|la venden|esta valuada|anda)(?: \\S+){0,5} ${AMOUNT}
      `),
      lines(`
        (?:yo )?(?:ofrezca|ofrece|ofreceria|pediria|empiece|empieza|empezaria|arranque)(?: \\S+){0,3} \\$?\\d{3}|
        (?:comparables|ventas)(?: \\S+){0,5} (?:la ponen|le dan|dan|ponen)(?: \\S+){0,3} \\$?\\d{3}|(?:sale|saldria|
        quedaria|cerraria|andaria|se iria)(?: \\S+){0,3} (?:en|por)(?: \\S+){0,2} \\$?\\d{3}(?! (?:al|de) )|(?:pagan|
        dan|ofrecen) de mas|le van a dar \\$?\\d
      `),
      lines(`
        (?:esta )?infl(?:ad[oa]|ando)|rechac(?:e|ela|elo|emosla)|acept(?:ela|elo|emosla)|es una burla|no (?:lo|
        la) pague|(?:le|te|les) van a (?:pagar|dar|ofrecer)(?: \\S+){0,3} \\$?\\d{3}
      `),
      lines(`
        acept(?:a|e|en) (?:los |las |sus |esos )?\\$?\\d{2,}|no acept\\w+ (?:\\S+ ){0,2}\\$?\\d{2,}|pid(?:a|e|
        an)(?: \\S+){0,2} \\$?\\d{2,}|dig(?:ales|anles|ale) que no|d(?:iles|ile) que no
      `),
      '(?:baj(?:amos|e|ele|elo|ale|alo|arle|arlo)|sub(?:imos|a|ale|ele))(?: \\S+){0,3} (?:a|hasta) \\$?\\d{2}',
      lines(`
        (?:casas|propiedades) como la (?:tuya|suya)(?: \\S+){0,4} (?:valen|se venden|andan|cuestan)|
        (?:el )?valor (?:real|exacto|de mercado|justo)? ?(?:es|de|anda)(?: \\S+){0,4} \\$?\\d{2}|(?:su|tu|esa|la|
        esta) oferta(?: \\S+){0,4} (?:aceptad[oa]|rechazad[oa]|baj[oa]|alt[oa]|buen[oa]|just[oa])|(?:contraofert\\w+|
        contraofrec\\w+)|(?:acept\\w+|rechaz\\w+|declin\\w+)(?: \\S+){0,2} (?:oferta|propuesta|precio)|(?:le|les|
        te) (?:sac\\w+|pag\\w+|d\\w+|ofre\\w+|compr\\w+)(?: \\S+){0,4} \\$?\\d{3}|(?:pida|pide|listela|ponla|pongala|
        vendela|vendala|publiquela|saquela)(?: \\S+){0,2} (?:en|por|a) (?:\\S+ )?\\$?\\d{2}|(?:oferta|precio|
        numero)(?: \\S+){0,3} (?:muy|demasiado|bastante) (?:baj[oa]|alt[oa])|trato hecho|ya quedo|no (?:baj|
        acept)\\w+ de \\d|el (?:dueno|vendedor) (?:acepta|aceptara|aceptaria|baja|bajara|se conforma)|ni mas ni menos|
        precio (?:justo|correcto) es
      `),
      '(?:acepto|aceptamos|rechazo|rechazamos) (?:tu |la |su )?(?:oferta|precio)|(?:nuestra|mi) oferta es|te (?:ofrezco|ofrecemos|pagamos|damos) \\$?\\d{2}',
      followed('debes|deberias|te conviene', '(?:aceptar|rechazar) (?:la |esa |su )?(?:oferta|precio)', 1),
      'precio (?:es |esta )?(?:muy |demasiado )(?:alto|bajo)|(?:es|esta) (?:un )?(?:buen precio|muy car[oa]|muy barat[oa]|una ganga|por debajo del mercado)',
    ],
    { before: 'no (?:puedo|podemos|acepto|aceptamos)|^(?:cuanto|que|cual|si)', anywhere: 'estimad[oa]s?(?: \\S+){0,16} confirm\\w+' },
  ),
  claim(
    'finance_promise',
    [
      lines(`
        (?:vas a|va a|van a|te van a|le van a|les van a|lo van a|la van a|se la van a|lo|te|le|les|ya|seguro|
        facil)(?: \\S+)? (?:calificar|aprobar|aprueb\\w+|aprobaron|calific\\w+)|(?:prestamo|credito|aprobacion|
        hipoteca|preaprobacion)(?: \\S+){0,4} (?:segur[oa]|garantizad[oa]|aprobad[oa]|asegurad[oa]|sin problema|
        sin falla|facil|automatic[oa])|garantiz\\w+|(?:le|les|te|se lo|se la) (?:asegur\\w+|promet\\w+|firmo|juro)|
        (?:eso (?:ya )?(?:es|esta)|ya es) (?:segur[oa]|un hecho)(?! (?:que|de))|\\d[\\d.]*(?:%| por ciento) (?:fij[oa]|
        si|anual|con|de interes|a 30|por 30)|(?:congel\\w+|asegur\\w+|fij\\w+|amarr\\w+|le consigo|
        te consigo)(?: \\S+){0,5} (?:tasa|interes|al \\d|en \\d|\\d[\\d.]*(?:%| por ciento))|(?:tasas?|
        interes(?:es)?)(?: \\S+){0,3} (?:van? a|baj\\w+|sub\\w+)(?: \\S+)? (?:bajar|subir|caer|pronto)|
        (?:se )?(?:vende(?!dor)\\w*|vendemos|vendida)(?: \\S+){0,4} en (?:menos de |solo )?(?:\\d+|dos|tres|una|un|
        quince|treinta) (?:dias?|semanas?|mes|meses)|(?:pagos?|mensualidad(?:es)?|
        letra)(?: \\S+){0,5} (?:\\$?\\d{3,})(?: \\S+){0,2}|(?:va|van) a (?:subir|aumentar|duplicar\\w*|valer)|
        ganar\\w*(?: \\S+){0,3} (?:dinero|seguro|\\$?\\d{2,})|doble de|duplic\\w+|sin riesgo|no pierde nada|plusvalia|
        (?:aunque|con|sin)(?: tenga\\w*)? (?:mal credito|buen credito|credito)(?: \\S+){0,4} (?:compra|califica|
        aprueb\\w+|se puede|le)
      `),
      '(?:queda\\w*|sale|saldria|seria|pag(?:a|as|aria|arias|ara|aras))(?: \\S+){0,3} \\$?\\d{3,} (?:dolares )?(?:al|por|cada) mes',
      '(?:vas a|te van a) (?:calificar|aprobar)|(?:si|ya) calificas|te (?:aprueban|consigo la aprobacion)|aprobacion (?:segura|garantizada)',
      'garantiz(?:o|amos|ado|ada)|te aseguro|venta segura|ganancia segura',
      '(?:tasa|interes)(?: \\S+){0,4} \\d[\\d.]*(?:%| por ciento)|\\d[\\d.]*(?:%| por ciento)(?: \\S+){0,3} (?:tasa|interes)',
      followed('pago|mensualidad', '(?:seria|sera|es|queda)(?: \\S+){0,3} \\$\\d[\\d.k]*', 1),
      'sin enganche|cero enganche|sin revisar credito|no importa tu credito|va a subir de (?:precio|valor)',
    ],
    {
      before: lines(`
          no (?:te |le |les )?(?:puedo|podemos|hay|se puede|doy|damos|garantiz\\w+|promet\\w+)(?: \\S+){0,4}|nadie|
          prestamista|banco (?:le|te)|^(?:ya|cuanto|que|cual|si|tiene|tienes|cuando|esta)
        `),
      anywhere: 'que pago|que mensualidad|un (?:banco|prestamista) (?:le|te|puede)|(?:le|te) dice',
    },
  ),
  claim(
    'respa',
    [
      near(
        'regalo|tarjeta|bono|premio|descuento|credito|efectivo|reembolso|\\$\\d+|gratis',
        `refer\\w+|recomiend\\w+|(?:nuestro|mi|nuestra) ${PROVIDER}|si usas(?: \\S+){0,3} ${PROVIDER}`,
        8,
      ),
      near(
        lines(`
          regal\\w+|tarjetas?|bonos?|premios?|descuentos?|creditos?|efectivo|dinero|reembols\\w+|
          \\$?\\d{2,}(?: dolares| pesos)?|gratis|comision|cena|boletos|avaluo|inspeccion|gastos de cierre|rebaj\\w+|
          recompens\\w+|ahorr\\w+|quitamos|propina|parte de
        `),
        lines(`
          refier\\w+|refer\\w+|recomiend\\w+|recomend\\w+|(?:trae|traig\\w+|mand\\w+|
          env\\w+)(?: \\S+){0,3} (?:amig[oa]s?|vecin[oa]s?|conocid[oa]s?|familiar(?:es)?|client\\w+)|(?:us\\w+|con|
          va con|van con|pasa por|escog\\w+|eli[jg]\\w+)(?: \\S+){0,3} (?:nuestr[oa]s?|mi|mis|
          el de la casa)(?: \\S+){0,2} ${PROVIDER}|(?:si|cuando) (?:usa|usas|va con|vas con|elige|escoge|
          contrata)(?: \\S+){0,3} ${PROVIDER}
        `),
        10,
      ),
      followed(
        'debe\\w*|tiene\\w* que|hay que|necesita\\w*|obligatori[oa]|requisito|exig\\w+|solo|solamente|unicamente|es necesario|forzos\\w+|a fuerza',
        `(?:usar|usen|use|uses|escoger|elegir|ir|irse|con|trabajar|sacar\\w*|cerrar|contratar)(?: \\S+){0,5} ${PROVIDER}`,
        3,
      ),
      `(?:${PROVIDER})(?: \\S+){0,3} (?:es|son) (?:obligatori[oa]s?|requisito)`,
      followed('debes|tienes que|hay que|necesitas', `(?:usar|escoger|ir con)(?: \\S+){0,3} ${PROVIDER}`, 1),
    ],
    lines(`
      no (?:debe\\w*|tiene\\w*|hay|necesita\\w*|es (?:necesario|obligatori[oa]))|cualquier|nadie (?:tiene|debe)|
      (?:usted|tu) (?:elige|escoge)|que (?:gustes?|prefier\\w+|quier\\w+)
    `),
  ),
  claim(
    'commission',
    [
      near(
        '(?:\\d[\\d.]*|dos|tres|cuatro|cinco|seis|siete)(?: y medio)? ?(?:%|por ciento)',
        lines(`
          comision(?:es)?|honorarios|agentes?|vendedor(?:es)?|comprador(?:es)?|tod[oa]s|siempre|estandar|la ley|
          por ley|se cobra|se paga|cobramos|corredor\\w*|normal
        `),
        6,
      ),
      lines(`
        (?:tod[oa]s|siempre|cada quien|se) (?:pagan?|cobran?|dan|llevan) (?:el |un |del )?(?:\\d(?:[.]\\d+)?|tres|
        cuatro|cinco|seis|siete)(?! (?:mil|dias?|meses|semanas?|cuartos|recamaras|banos|casas|veces))
      `),
      'comision(?: \\S+){0,3} (?:no se (?:toca|mueve|discute|baja|cambia)|es (?:de )?(?:el |del |un )?\\d|ya viene)',
      near(
        'comision(?:es)?|honorarios|(?:la|nuestra) tarifa|lo que cobr\\w+',
        lines(`
          estandar|fij[oa]s?|normal|obligatori[oa]s?|por ley|la ley|tod[oa]s cobran|siempre (?:es|ha|se)|
          no (?:se )?(?:negoci\\w+|puede\\w* (?:cambiar|negociar|bajar)|baja|cambia|es negociable)|igual (?:en|para)|
          mism[oa] (?:para|en)|requerid[oa]s?|establecid[oa]|minim[oa]|ya esta puest[oa]|tiene\\w* que pagar|
          hay que pagar|deb\\w+ pagar
        `),
        7,
      ),
    ],
    {
      before: lines(`
          (?:no|nadie|ninguna?|nunca)(?: \\S+){0,4} (?:estandar|fij[oa]|normal|obligatori[oa]|minim[oa]|por ley|ley|
          requerid[oa]|establecid[oa])|^(?:que|cual|cuanto|es)
        `),
      anywhere: lines(`
          (?<!no )se negocia|(?<!no (?:se )?)pued\\w+ negociar|(?<!no )se puede negociar|(?:no (?:existe|hay)|
          nadie fija|sin) (?:\\S+ )?comision|(?<!no (?:es |son )?)negociables?
        `),
    },
  ),
  claim(
    'commission',
    [
      '\\d[\\d.]*(?:%| por ciento) (?:de )?comision|comision(?: \\S+){0,4} \\d[\\d.]*(?:%| por ciento)',
      'comision (?:es )?(?:fija|estandar|normal|obligatoria|no negociable)',
    ],
    '(?:no|nadie|ninguna?|nunca)(?: \\S+){0,4}',
  ),
  claim(
    'tour_without_agreement',
    [
      followed(
        '(?:te|les) (?:ensen\\w+|muestr\\w+|llev\\w+)|(?:puedes|podemos|vamos a) (?:ver la casa|visitar\\w*|recorrer\\w*|verla)',
        '(?:hoy|esta (?:tarde|noche)|ahorita|ahora mismo|manana)',
        5,
      ),
      followed('hoy|manana|ahorita', '(?:te (?:enseno|muestro|llevo)|recorrido|visita guiada)', 4),
      followed('agendo|programo|reservo|agendamos', '(?:recorrido|visita a la casa|tour)', 2),
      followed(
        'sin|no (?:hay que|necesita\\w*|ocupa\\w*|tiene\\w* que|hace falta|se firma)|nada (?:que|de)|olvid\\w+',
        lines(`
          (?:firm\\w+|contratos?|acuerdos?|papeleo|papeles|compromiso)(?: \\S+){0,6} (?:ver|verla|visit\\w+|
          recorr\\w+|pasar|entrar|tour|cita|ensen\\w+|muestr\\w+)
        `),
        3,
      ),
      followed(
        'ver|verla|verlas|visit\\w+|recorr\\w+|pas[ae]\\w*|entr\\w+|tour|ensen\\w+|muestr\\w+|abr\\w+|conocer\\w*',
        lines(`
          (?:sin (?:\\S+ )?(?:firm\\w+|contrato|acuerdo|papeleo|papeles|compromiso)|no (?:hay que|necesita\\w*|
          ocupa\\w*|tiene\\w* que) firmar|firm\\w+ despues|despues firm\\w+)
        `),
        9,
      ),
      near(
        lines(`
          (?:te|le|les|se|te la|te lo|se la|se lo) (?:ensen\\w+|muestr\\w+|mostr\\w+|llev\\w+|abr\\w+|recib\\w+|
          esper\\w+ (?:en la casa|ahi|alla))|(?:pas[ea]\\w*|veng\\w*|ven|vente|lleg\\w+|caig\\w*|cae|vay\\w*|
          ve) (?:a )?(?:la casa|por la casa|ver\\w*|visit\\w+|recorr\\w+|conoc\\w+)|(?:pued\\w+|podemos|vamos a|va a|
          puedo) (?:ver(?:la)?|visitar\\w*|recorrer\\w*|entrar|pasar|ensenar\\w*|mostrar\\w*|llevar\\w*|abrir\\w*)|
          nos vemos (?:en|ahi|alla)|(?:su|tu|el) (?:recorrido|tour|visita)|la puerta|la llave|la recorr\\w+|entr(?:e|
          a|amos|en)|asom\\w+
        `),
        lines(`
          hoy(?: mismo)?|esta (?:tarde|noche|semana)|ahorita|ahora mismo|manana|lunes|martes|miercoles|jueves|viernes|
          sabado|domingo|a las \\d+|cuando (?:gust\\w+|quier\\w+)|en una hora|al rato|fin de semana
        `),
        7,
      ),
      'pas[ea]\\w* (?:hoy|esta tarde|manana|al rato|ahorita)(?! (?:la llamada|por telefono))',
      '(?:codigo|clave) (?:de la puerta|del candado|de la caja|es)',
    ],
    {
      before: '^(?:que|cual|cuando|le gustaria|te gustaria|prefier\\w+|puede|puedes)(?! (?:pasar|venir|ver))|llam\\w+|hablar',
      anywhere: '(?<!(?:sin|sin ningun|no hay|nada de|ningun) )(?:acuerdo|contrato)(?! despues)|se firma un acuerdo|consulta',
    },
  ),
]
