/** Words of their own that stand one slip from a word below. */
const REAL_WORDS = new Set(
  'quien quienes mandado mandada enviado enviada llamado cellar layer later cellular mandame mandeme mandenme llamame llameme llamenme escribeme escribame escribanme enviame envieme enviale mande envie contacte molesten elimine llame escriba borre test tests testing texas tests massage mission passage contract contrast calling filing falling relief deceive recover removal along aline again gain against lawyers sending spending seeding bending lending ending phone phones phony prone hone messages pone ponen mande manda mandan mando escribe escriben escribo llama llaman llamas lama llame llamo quita quitan quite quiet molesta molestan deje deja dejan dejo envia envian envio recibi recibe recibo borra borran basta vasta fasta listo listas lisa lita alista savor pavor fervor favo caso dejes dean saque sacan saca ame mes mas manes mandas mandar bandes levantar lamar lamen llenar llegar yamas escribi escribio contactan contacto contacte numeros numera nuero mensajero textual texto texts permisos permite permisa consenso sintiendo elimina eliminan molestas quieto quietos quero quieres quieren quiera quitar report reports resort repot please pleased pleas pleasure release place places without anymore alone clone aloe'.split(
    ' ',
  ),
)

/** Words a request hangs on: one slip in them is mended. */
export function slips(): [string, string][] {
  const english =
    'texting texts message messages messaging calling contact contacting contacted number unsubscribe remove removed delete database permission consent bothering harassing sending receive anymore please phone report spamming alone without again lawyer attorney'
  const spanish =
    'mensaje mensajes textos escriban escriba escribas escribir escribirme escribiendo manden mandes mandar mandando mandarme llamen llames llamar llamando llamarme molesten molestar molestes quiten quiteme quitenme quitame quiero recibir borren borrenme borreme borrame saquen saquenme saqueme sacame numero telefono celular lista dejen dejenme dejeme envien enviar enviando enviarme eliminen eliminenme elimineme permiso contacten contactar basta favor consentimiento'
  const known = new Set([...english.split(' '), ...spanish.split(' ')])
  return [...known].flatMap((word) =>
    [...oneSlip(word), ...soundsLike(word)]
      .filter((slip) => !known.has(slip) && !REAL_WORDS.has(slip))
      .map((slip): [string, string] => [slip, word]),
  )
}

/** A letter dropped, doubled or changed places with the next. */
function oneSlip(word: string): string[] {
  const at = Array.from(word, (_, i) => i)
  const dropped = word.length < 6 ? [] : at.slice(1, -1).map((i) => word.slice(0, i) + word.slice(i + 1))
  const doubled = at.map((i) => word.slice(0, i) + word.charAt(i) + word.slice(i))
  const swapped = at.slice(0, -1).map((i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2))
  return word.length < 5 ? doubled : [...dropped, ...doubled, ...swapped]
}

/** Spanish as it is heard: b and v, s and z, k for qu and c, a silent h, y for ll. */
function soundsLike(word: string): string[] {
  const heard: readonly [RegExp, string][] = [
    [/b/g, 'v'],
    [/v/g, 'b'],
    [/qu/g, 'k'],
    [/ca/g, 'ka'],
    [/co/g, 'ko'],
    [/ll/g, 'y'],
    [/s$/, 'z'],
    [/c(?=[ei])/g, 's'],
    [/j/g, 'g'],
  ]
  const one = heard.flatMap(([from, to]) => [word.replace(from, to)])
  return [...one, ...one.flatMap((each) => heard.flatMap(([from, to]) => [each.replace(from, to)])), ...one.flatMap(oneSlip)]
}
