const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Ordinary Spanish messages near the wording of an opt-out, one a line: none may suppress or hold. Test data. */
export const OTHERS_ES = lines(`
¿me puedes llamar?
me puede llamar por favor
puedes llamarme mañana
me pueden marcar en la tarde
alto costo de la hipoteca
el alto precio me preocupa
a fin de mes
en fin, queremos 3 cuartos
al fin nos aprobaron
la casa es de planta baja
busco precio más bajo
la baja de tasas nos ayuda
para mi familia
para comprar en junio
quiero parar de rentar
queremos dejar de pagar renta
voy a dejar el trabajo
salir de deudas es lo primero
antes de salir te llamo
me quiero salir de este barrio
terminar el contrato en marzo
termino el lunes
cancelar la cita del viernes
tengo que cancelar la cita
puede cancelar la visita del sábado
No más de 500 mil
no mas condominios
no me manden condominios
no me mandes casas con HOA
No me mande casas de dos pisos
no me llames antes de las 10
No me llamen en la noche
no me escribas hasta el lunes
no me llames ahorita, estoy trabajando
no me escriban tan tarde
No me llamen, mejor por mensaje
no me llames, mándame mensaje
Prefiero mensajes, no llamadas
solo mensajes por favor
no me hable en inglés
no dejes de escribirme
No dejen de mandarme casas
no pares de mandar opciones
no me quites de la lista
No me borren por favor
no quiero que me quiten de la lista
no me llamaron ayer
todavía no me llaman
nadie me llamó
no me han mandado la información
no me llegó el mensaje
no recibí mensajes
no tengo mensajes tuyos
mi banco no deja de llamarme
le dije a mi ex que no me llame
los inversionistas no dejan de mandarme mensajes
otros agentes me llaman, les dije que no me llamen
Le gustó “Responde ALTO para no recibir textos”
Responde ALTO o STOP para no recibir textos
Gracias por tu mensaje. Responde STOP para cancelar
quitar la alfombra
quiten el cobertizo del listado
saque las fotos viejas
sáqueme una cita
sácame de una duda
quítame una duda
borra la última foto
eliminar la pared
retirar la oferta
retiro mi oferta
dar de baja la luz
dar de baja el seguro
quitar a mi ex de la escritura
sácame de la hipoteca
No me interesa
ya no me interesa
no gracias
ya tengo agente
ya compramos
no
sí
Si
sí, por favor
nunca acepté ese precio
no autoricé la inspección
no di permiso para entrar
construyeron sin permiso
no quiero alberca
no quiero pagar más de 400
no quiero condominio
No quiero perder la casa
no me gusta esa zona
reporte de inspección
el reporte salió bien
bloquearon la calle
déjeme ver con mi esposa
déjame pensarlo
dejame checar
déjenme la información por favor
deja te confirmo
para el lunes
nos vemos en la parada
el alto en la esquina
hay un alto en la esquina
ya no vivo ahí
ya no tengo esa casa
más adelante
no se preocupe
no hay problema
no olvide llamarme
no dude en llamarme
no me cuelgue
me marca por favor
no llame al dueño
no contacten a los inquilinos
mi numero nuevo es 909 555 0199
quiero estar en su lista
eres un robot?
nomás estoy viendo
nomas quiero info
basta con tres cuartos
ni un peso más
mándame más mensajes así
mi esposo no deja de hablar de esa casa
deja de subir el precio o qué
no me deje esperando
paren de subir los precios jaja
para nada
pare en la esquina
para que baje el pago
que baje el precio
bajar el enganche
baja el precio y hablamos
de baja estatura jaja
quiero quitar la pared
quite el precio de la lista
sacar un préstamo
sacar mi dinero
me sacaron del trabajo
borre eso, quise decir 500
cancele la de mañana
no cancele la cita
se canceló la venta
terminar de pagar
terminé la carrera
salir antes de las 5
detener el embargo
quiero detener la subasta
no me mandaron la dirección
no me mande la dirección por correo
no llame a mi trabajo, al celular mejor
llámeme después de las 6
no le llame a mi esposa todavía
no le digas a mi esposo
no contesto llamadas, mande texto
no me gusta hablar por telefono, mejor mensajes
no quiero que suba el pago
no quiero que me llamen a las 7
no quiero llamadas, solo textos
no quiero casa de dos pisos
No deseo piscina
nunca me escribiste
nunca recibí el mensaje
no molesta el ruido
no me molesta el tráfico
no se moleste, yo paso
no es molestia
basta con una foto
fin de semana está bien
el fin del mes
para empezar, cuánto cuesta
para nosotros está bien
Pare con el precio, muy caro jaja
no pare de buscar por favor
no quiero dejar pasar esta casa
quiero dejar mi casa en renta
dejé un mensaje ayer
te dejo mi número
deje su mensaje
me deja ver la casa el sábado
no me han escrito
nadie me ha contactado
no me contestan
por qué no me contestaron
no me escribiste ayer
no me dejaron entrar a la casa
no me manden fotos, mejor un video
no me mande el contrato todavía
no me busque casas en Hesperia
no busques en Fontana
no hable con el dueño
no hablo inglés
no me hable de usted
no le mande mensajes a mi esposo todavía
no quiero que mi esposo se entere
no quiero que el banco me quite la casa
no quiero molestar
no quiero molestarlo, solo una pregunta
perdón que lo moleste
si no es molestia llámeme
no es por molestar pero cuánto piden
quiero sacar a los inquilinos
saquen la basura antes de la visita
quiten el letrero
quite esa casa de mi lista
borre la cita del lunes
elimine esa opción
cancelen el open house
me cancelaron el préstamo
cancelé mi cita
cancelar mi seguro
ya no quiero rentar
ya no quiero esa casa
ya no quiero vivir aquí
ya no aguanto la renta
ya no más renta
no más escaleras
no mas deudas
nada de condominios
basta de rentar
di de baja mi teléfono viejo, este es el nuevo
reportes de crédito
les reporto el lunes
voy a demandar al contratista
bloqueé la fecha
mi permiso de trabajo vence pronto
no tengo permiso de construcción
sin permiso de la ciudad
no me inscribí en la escuela
no firmé nada
nunca pedí un préstamo
`)
