import type { SlotWishKind } from '../../conversation/slot-reading.ts'
import { phraseTable, type PhraseTable } from '../phrase.ts'
import { WORD_LISTS } from '../word-lists.ts'

/** No to every time on offer, with whatever days stand beside it. */
export const NONE_OF_THEM: PhraseTable<true> = phraseTable(WORD_LISTS, [
  [
    true,
    `
    neither, none of those|these|them|the|your, none work|works|worked|suit|fit, not either one?, ninguno, ninguna, ni uno ni otro, ni una
    ni otra, ni el uno ni el otro
  `,
  ],
])

/** No to what is named beside it; where no day is named, to all of them. */
export const DOES_NOT_SUIT: PhraseTable<true> = phraseTable(WORD_LISTS, [
  [
    true,
    `
    not work|working|good|available|free|possible|convenient|suit|fit|ideal, no good, not going to work, will|would|do|does|can|could not
    ..1 work|do|make|suit|fit|be, not be able|available, can not > , unable to, busy|booked|tied|swamped then|both|those|that|up|all|on?,
    i am busy|booked|working|traveling|away|out, have to work, bad days|times|day, out of town, not those|these|them|either|any,
    no puedo|podemos|podria|podre, no me|nos ..1 queda|quedan|sirve|sirven|conviene|convienen|funciona|funcionan|va|van|acomoda|acomodan,
    no estoy|estamos|estare ..1 libre|disponible|disponibles, estoy|estamos|estare ocupado|ocupada|ocupados|trabajando|fuera, trabajo
    >, trabajo esos|ese|todo, no esos|esas|ese|esa, esos|esas ..1 no >, tampoco
  `,
  ],
])

/** Any of the times will do. */
export const ANY_OF_THEM: PhraseTable<true> = phraseTable(WORD_LISTS, [
  [
    true,
    `
    either, either one|works|is|day|time, both work|are|sound|fine|good|ok, both of them|those ..1 work|are, whichever, whatever works|is|you,
    any of them|those|these, any time|day|slot works|is|will|would|you|on|>, any one? works|is|will, anytime, does not matter, do not care
    which, no preference, your|you choice|pick|choose|decide, up to you, i|we am|are flexible|open|easy, cualquiera, cualquier
    dia|hora|horario|fecha, me|nos da igual, da lo mismo, lo mismo me da, el|la que sea|quieras|gustes|guste|prefieras, como quieras,
    tu|usted escoge|elige|escoges|eliges|decides|decide|dices, los|las dos me|nos|estan|sirven|funcionan|quedan, ambos, ambas, indistinto
  `,
  ],
])

/** A yes in other words than yes. */
export const AGREES: PhraseTable<true> = phraseTable(WORD_LISTS, [
  [
    true,
    `
    that|it|this works, that|it|this is good|fine|great|perfect|ok, works for
    me|us, i|we can make it|that, book it, see you then, i|we will be there, lets do it, let us do it, esta bien, me|nos parece, me|nos
    queda|sirve|funciona bien?, ahi estare|estaremos, nos vemos
  `,
  ],
])

/** What the text wants besides a choice; the first row that is found counts. */
export const WISHES: PhraseTable<SlotWishKind> = phraseTable<SlotWishKind>(WORD_LISTS, [
  [
    'keep',
    `
    keep it|that|the|my|our ..2 >, keep it|that|the|my|our appointment|meeting|call|time|original|same, leave it as|the|like|how, leave
    it >, do not move|change|cancel ..2, never mind, forget it >, stay with the original, dejalo|dejala|dejemoslo|dejemosla asi|igual|como,
    no lo|la muevas|cambies|canceles, mejor asi, olvidalo
  `,
  ],
  [
    'move',
    `
    reschedule, reschedule ..3, re schedule, rescheduled, rescheduling, move it|that|this|us|me|the|my|our ..2, push it|that|the|my|our
    ..2, change it|that|the|my|our ..3, change appointments|times|days|dates, switch it|that|the|my|our|days|times ..2, swap it|that|days|times,
    postpone ..2, something came|has come up, can not make it, not going to make it, will not make it, will not be able to make, not be able
    to make it, unable to make it, need|want another|different|new time|day|date|appointment|slot, reagendar, reagendamos, reagenda,
    reprogramar, reprogramamos, cambiar|mover|pasar|posponer ..1 cita|hora|dia|fecha|llamada|reunion, cambiarla, moverla, cambiarlo, moverlo,
    pasarla, cambiamos|movemos|pasamos ..2 cita|hora|dia|fecha, la cambiamos|movemos|pasamos, la|lo podemos|puedes|puedo
    cambiar|mover|pasar, se me|nos complico|atraveso|junto, no voy|vamos a poder, no podre ir|llegar|estar, no puedo ir|llegar
  `,
  ],
  [
    'cancel',
    `
    cancel it|that|this|the|my|our|on ..2, cancel
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|everything|appointment|meeting|please, cancel ..3
    appointment|meeting|call|visit|consultation, call it|the|that ..1 off, do not want|need the|that|an|my|to appointment|meeting|call|meet
    ..2, no longer want|need the|that|an|my|to appointment|meeting|call|meet, take me off the calendar|schedule, not coming anymore, will not
    be coming ..1 >, cancelar|cancela|cancele|cancelen|cancelemos|canceles la|mi|nuestra|esa|el|lo ..2, cancelarla, cancelala, cancelamela,
    cancelenla, ya no quiero|queremos|necesito|necesitamos la|esa|ir|una ..1, ya no voy|vamos|podre|podremos ..2
  `,
  ],
  [
    'when',
    `
    what time ..4 appointment|meeting|call|again|meeting|is, what time is|was it|that|our|my|the ..2, what day is|was it|that|our|my|the ..2,
    when is|was it|that >, when is|was it|that again, when is|was our|my|the|that
    ..1 appointment|meeting|call, when are we ..2, when do we meet|talk|have, remind me ..4
    when|what|time|day|appointment, which day ..2 again, confirm the|our|my time|day|date|appointment, a que hora ..5, que dia
    es|era|quedamos|nos|tenemos ..2, cuando es|era|nos|tenemos|quedamos ..2, me recuerdas|recuerda ..3
  `,
  ],
  [
    'earlier',
    `
    anything|something|any|anytime|times ..1 earlier|sooner, anything before, earlier|sooner than, earlier in the week|day, do it|that|this
    earlier|sooner, come earlier|sooner, earlier|sooner if, algo|nada|hay ..2 antes|temprano|pronto, mas pronto, antes si, un poco antes
  `,
  ],
  [
    'later',
    `
    anything|something|any|times ..1 later, anything after, later than, later in the week|day|month, later that|this|in the? day|week, do it|that|this
    later, come later, a bit|little later, algo|nada|hay ..2 despues|tarde, mas tarde si|por|ese|en, un poco despues|mas
  `,
  ],
  [
    'other',
    `
    another|other|different|alternative|new day|date|time|days|dates|times|slot|slots|option|options, another|other|different one|ones, anything|something|what else,
    other than, some other, any other ..1, more times|options|slots, instead >, rather do, otro|otra|otros|otras
    dia|hora|fecha|horario|dias|horas|fechas|horarios|opcion|opciones|cosa, tienes|tiene|hay otro|otra|otros|otras|mas ..1, how|what about ..1
    next|another|some, next week|month, la|el proxima|proximo semana|mes, la semana que viene|entra, semana entrante
  `,
  ],
])

/** "No, make that 705": the figure they gave is taken back, and no time. */
export const OF_A_FIGURE = phraseTable<true>(WORD_LISTS, [
  [true, 'make that|it # !am|pm|oclock, i meant # !am|pm, not a|one dollar|penny|cent less, que sean|sea # mil, mejor # mil'],
])
