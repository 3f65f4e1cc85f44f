import type { LookingBack } from './wordings.ts'

/** Spanish questions about what they said before. */
export const lookingBackEs: LookingBack = {
  which: [
    '{first} o {second}, ¿cuál anoto?',
    'Me diste {first} y {second}. ¿Con cuál me quedo?',
    '¿Es {first} o {second}?',
    'Para tenerlo bien: ¿{first} o {second}?',
  ],
  still: [
    'La otra vez me dijiste {value}. ¿Sigue igual?',
    'Tengo anotado {value}. ¿Sigue bien?',
    'Antes era {value}. ¿Sigue siendo lo mismo?',
    '¿Todavía te queda {value}, como me dijiste antes?',
  ],
  stillLines: {
    'financing:approved': ['¿Sigue vigente tu carta del banco?', 'La otra vez ya tenías carta del banco. ¿Sigue igual?'],
    'financing:in_progress': ['La otra vez un banco lo estaba viendo. ¿Sigue en eso?', '¿Sigue el banco en eso, como antes?'],
    'financing:cash': ['¿Todavía sería de contado, como dijiste?', 'La otra vez era de contado. ¿Sigue igual?'],
    'financing:none': ['¿Sigue sin banco, como antes?', 'La otra vez todavía no hablabas con un banco. ¿Sigue igual?'],
    motivation: ['¿Sigue siendo la misma la razón de la mudanza?', 'Me dijiste para qué era la mudanza. ¿Sigue igual?'],
    condition: ['¿La casa sigue como me dijiste?', 'Me dijiste cómo está la casa. ¿Sigue igual?'],
  },
  carried: {
    timeline: [
      '¿Te sirven las mismas fechas para comprar?',
      '¿Para la compra serían las mismas fechas que para la venta?',
      '¿Las fechas de la venta te quedan también para comprar?',
      '¿Comprarías en las mismas fechas en que vendes?',
    ],
    relocation_destination: [
      '¿En {value} es donde quieres comprar?',
      '¿La casa nueva sería en {value}?',
      'Entonces la búsqueda sería en {value}, ¿es así?',
      'Hablaste de {value}. ¿Ahí quieres la casa nueva?',
    ],
  },
  raised: {
    buyer: [
      'También hablaste de comprar. ¿Lo vemos ahora?',
      'Me dijiste que también quieres comprar. ¿Lo vemos de una vez?',
      'Con eso queda la venta. ¿Todavía quieres comprar?',
      'Dijiste que ibas a comprar, ¿sigue en pie?',
    ],
    seller: [
      'También hablaste de vender tu casa. ¿Lo vemos ahora?',
      'Me dijiste que también quieres vender. ¿Lo vemos de una vez?',
      'Con eso queda la compra. ¿Todavía quieres vender?',
      'Dijiste que ibas a vender, ¿sigue en pie?',
    ],
  },
  besides: {
    buyer: [
      '¿También quieres comprar casa?',
      '¿Te interesa comprar otra casa también?',
      '¿Quieres que veamos una compra también?',
      '¿Comprar otra casa es parte del plan?',
    ],
    seller: [
      '¿También quieres vender tu casa?',
      '¿Te interesa vender la casa que tienes también?',
      '¿Quieres que veamos una venta también?',
      '¿Vender tu casa es parte del plan?',
    ],
  },
  howMuch: [
    '¿Sabes cuánto falta por pagar, aunque sea aproximado?',
    '¿Como cuánto falta por pagar?',
    '¿Qué tanto debes todavía?',
    '¿Sabes más o menos cuánto falta por pagar?',
  ],
  loan: [
    '¿Ya hablaste con un banco?',
    '¿Ya vio un banco tus cuentas, o todavía no?',
    '¿Ya te ayuda alguien con el préstamo?',
    '¿Cómo vas con el banco: no has empezado, ya hablaste, o ya tienes la carta?',
    '¿Ya preguntaste en algún banco o cooperativa?',
  ],
  sooner: [
    'Si se pudiera cerrar para {until}, ¿te ayuda?',
    '¿Te sirve si queda para {until}?',
    'Si sale para {until}, ¿te conviene, o mejor en tu fecha?',
    '¿Te ayuda cerrar para {until}, si se puede?',
  ],
  anew: {
    financing: [
      '¿Ya te dijo algo el banco, o todavía no?',
      '¿Cómo vas con el banco: carta lista, en proceso o todavía no?',
      '¿Ya hablaste con un banco, o eso falta?',
      '¿Ya llegó la carta, o viene en camino?',
    ],
    timeline: [
      'Los planes cambian: ¿para qué mes lo ves ahora?',
      '¿Para qué mes te ves ahora en la casa?',
      '¿Se movieron tus fechas, y qué mes te queda ahora?',
      '¿Antes, después o en las mismas fechas?',
    ],
    timeline_acceptable: [
      '¿Se movieron tus fechas para vender, antes o después?',
      '¿Qué mes te conviene ahora para la venta?',
      '¿Ya te quedan mejor 30 a 45 días?',
      '¿Ya ves más cerca la venta, o todavía lejos?',
    ],
  },
}
