const list: Record<string, string> = {
  // English shorthand and slips
  u: 'you', ur: 'your', yall: 'you', yous: 'you', pls: 'please', plz: 'please', plez: 'please', plese: 'please', pleas: 'please',
  pleeze: 'please', dnt: 'dont', dunt: 'dont', doent: 'dont', donot: 'dont', cannot: 'cant', didn: 'didnt',
  txt: 'text', txts: 'texts', txting: 'texting', txtn: 'texting', textin: 'texting', texing: 'texting', texxt: 'text', texs: 'texts',
  tect: 'text',  texted: 'texted', msg: 'message', msgs: 'messages', mssg: 'message', mssgs: 'messages',
  msging: 'messaging', messging: 'messaging', mesage: 'message', mesages: 'messages', massages: 'messages', mesaging: 'messaging',
  callin: 'calling', caling: 'calling', botherin: 'bothering', buggin: 'bugging', bothring: 'bothering', sendin: 'sending',
  harrassing: 'harassing', harrasing: 'harassing', harasing: 'harassing', harrassment: 'harassment', harrass: 'harass',
  num: 'number', nmbr: 'number', numb: 'number', nbr: 'number', phne: 'phone', fone: 'phone', nomore: 'no more', nomas: 'no mas',
  anymor: 'anymore', agian: 'again', agin: 'again', evr: 'ever', alot: 'a lot', wanna: 'want to', gonna: 'going to', gotta: 'got to',
  lemme: 'let me', gimme: 'give me', imma: 'i will', ima: 'i will', ill: 'i will', im: 'i am', ive: 'i have', id: 'i would',
  youre: 'you are', youve: 'you have', thats: 'that is', whos: 'who is', tryna: 'trying to',
  stp: 'stop', cton: 'stop', ctop: 'stop', sotp: 'stop', stpo: 'stop', stopp: 'stop', stahp: 'stop', stoping: 'stop', stopl: 'stop',
  unsub: 'unsubscribe', unsubcribe: 'unsubscribe', unsuscribe: 'unsubscribe', unsubscibe: 'unsubscribe', unsubsribe: 'unsubscribe',
  unsubscrib: 'unsubscribe', unsubscride: 'unsubscribe', unsubscirbe: 'unsubscribe', unsubsrcibe: 'unsubscribe', unscribe: 'unsubscribe',
  unsubscribed: 'unsubscribe', unsubscribing: 'unsubscribe', desuscribir: 'unsubscribe', desubscribir: 'unsubscribe',
  remov: 'remove', rmove: 'remove', removeme: 'remove me', remve: 'remove', delet: 'delete', deleate: 'delete', takeme: 'take me',
  contacing: 'contacting', contacti: 'contact', concent: 'consent', permision: 'permission', recieve: 'receive', recieving: 'receiving',
  intrested: 'interested', interrested: 'interested', fkn: 'fucking', fckn: 'fucking', fkin: 'fucking', fuckin: 'fucking', effing: 'fucking',
  stopcalling: 'stop calling', stoptexting: 'stop texting', donttext: 'dont text', dontcall: 'dont call', leavemealone: 'leave me alone',
  stopall: 'stopall', rn: 'right now', tmrw: 'tomorrow', tmr: 'tomorrow', bc: 'because', cuz: 'because', cause: 'because',
  // Spanish shorthand and slips
  q: 'que', ke: 'que', qe: 'que', x: 'por', xfa: 'por favor', xfavor: 'por favor', porfis: 'por favor', pfa: 'por favor', pf: 'por favor',
  msj: 'mensaje', msjs: 'mensajes', mjs: 'mensajes', mensage: 'mensaje', mensages: 'mensajes', mensjes: 'mensajes', 
  tel: 'telefono', cel: 'celular', escrivan: 'escriban', escrivas: 'escribas', escriva: 'escriba', escrivirme: 'escribirme', escrivir: 'escribir',
  yamen: 'llamen', yames: 'llames', yamar: 'llamar', yame: 'llame', yamarme: 'llamarme', llamem: 'llamen', embien: 'envien', embies: 'envies',
  kiten: 'quiten', kitenme: 'quitenme', kita: 'quita', kitar: 'quitar', borenme: 'borrenme', boren: 'borren',
  kiero: 'quiero', qiero: 'quiero', nesecito: 'necesito', molesen: 'molesten', dejenmen: 'dejenme', deven: 'deben',
}

/** Shorthand or misspelling → the words it stands for. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(list))
