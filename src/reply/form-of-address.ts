/**
 * Whether a Spanish text says usted to the contact. Our voice is the informal tú throughout: one word of the other form in a talk reads
 * as if somebody else had taken over. Third persons (the agent, a bank, the house) are left alone.
 */
export const addressesAsUsted = (text: string): boolean => USTED.some((form) => form.test(text))

const USTED = [
  /(?<!\p{L})ustede?s?(?!\p{L})/iu,
  // Requests at the beginning of a sentence or of a part of one.
  /(?:^|[.?!;:,] |¿)(?:por favor,? )?(?:responda|escriba|escríbame|diga|dígame|envíe|envíeme|mande|mándeme|llame|llámeme|avise|avíseme|espere|conteste|confirme|elija|indique|proporcione|disculpe|perdone|perdóneme|permítame|cuénteme|fíjese|déme)(?!\p{L})/iu,
  /(?<!\p{L})les? (?:gustaría|parece|conviene|interesa|queda(?:ría)? (?:bien|mejor)|acomoda|funciona|sirve|agradezco|escribo|escribe|escribirá|llamo|llama|llamará|aviso|mando|explico|confirmo|va a (?:escribir|llamar|contactar))(?!\p{L})/iu,
  /¿(?:qué |cuándo |dónde |cómo |cuánto )?(?:quiere|desea|prefiere|piensa|planea|podría|me puede|puede (?:darme|decirme|mandarme|confirmar)|tiene (?:pensado|alguna|algún|en mente))(?!\p{L})/iu,
  /(?<!\p{L})sus? (?:casa|propiedad|hogar|nombre|correo|número|celular|teléfono|mensaje|dirección|domicilio|precio|fechas?|presupuesto|solicitud|cita|llamada|interés|respuesta|mudanza|venta|compra)(?!\p{L})/iu,
]
