import type { Conversation } from './transcript.ts'

const language = 'es'

/** Written conversations in Spanish. All invented. */
export const CONVERSATIONS_ES: readonly Conversation[] = [
  {
    name: 'vende, coopera',
    bot: 'seller',
    language,
    lines: [
      'hola, quiero vender mi casa en Fontana',
      '1420 Juniper Ave',
      'nos mudamos a Texas por el trabajo',
      'sí, está bien',
      'necesita pintura y alfombra',
      'unos 590 mil',
      'gracias',
    ],
  },
  {
    name: 'vende, debe mucho',
    bot: 'seller',
    language,
    lines: [
      'quiero vender pero debo mucho',
      'como 210 mil',
      '88 Larkspur Way, Fontana',
      'perdí mi trabajo',
      'tal vez en verano',
      'está bien cuidada',
      '560 mil',
    ],
  },
  {
    name: 'vende, pregunta de todo',
    bot: 'seller',
    language,
    lines: [
      '¿cuánto me dan por mi casa?',
      '¿para qué quieren mi dirección?',
      '¿cuánto me cobran?',
      '¿cómo funciona?',
      '¿cuánto tarda?',
      '¿ustedes la compran?',
      '¿de dónde sacaron mi número?',
      '¿me puedes llamar?',
    ],
  },
  {
    name: 'vende, herencia',
    bot: 'seller',
    language,
    lines: [
      'murió mi papá y nos dejó la casa',
      '55 Maple St, Ontario',
      'no nos ponemos de acuerdo mis hermanos y yo',
      'hay que cambiarle el techo',
      'no sé',
      'unos 480 mil',
    ],
  },
  {
    name: 'vende, lo está pensando',
    bot: 'seller',
    language,
    lines: [
      'hola, vendo mi casa en 12 Sycamore Ct, Ontario',
      'déjame pensarlo',
      'todavía lo estoy pensando',
      'necesito tiempo',
      'es por el trabajo',
    ],
  },
  {
    name: 'compra, coopera',
    bot: 'buyer',
    language,
    lines: ['busco casa en Ontario de 3 cuartos', 'hasta 550 mil', 'ya estoy preaprobado', 'en un mes', 'se me acaba la renta'],
  },
  {
    name: 'compra, pregunta de todo',
    bot: 'buyer',
    language,
    lines: [
      '¿tienen casas con alberca en Upland?',
      '¿sigue disponible la de la calle 19?',
      '¿la puedo ver mañana?',
      '¿necesito estar preaprobado?',
      '¿cuánto necesito de enganche?',
      '¿es segura esa zona?',
      '¿dónde está su oficina?',
      '¿en qué ciudades trabajan?',
    ],
  },
  {
    name: 'compra, mezcla idiomas',
    bot: 'buyer',
    language,
    lines: [
      'hola busco un townhouse en Rancho',
      'tres bedrooms y dos baños, max 600',
      'todavía no hablo con un lender',
      'para el summer',
      'ya no queremos pagar rent',
    ],
  },
  {
    name: 'compra, pocas palabras',
    bot: 'buyer',
    language,
    lines: ['busco casa en Ontario', '3 cuartos', 'contado', 'ya', 'inversión'],
  },
  {
    name: 'no sabe todavía',
    bot: 'lead',
    language,
    lines: ['hola', '¿eres un robot?', 'a lo mejor vender', 'sí', '1420 Juniper Ave, Fontana', 'es muy caro todo'],
  },
  {
    name: 'molesto',
    bot: 'lead',
    language,
    lines: ['hola', 'eso no fue lo que pregunté', 'no me entiendes', 'pásame con una persona'],
  },
]
