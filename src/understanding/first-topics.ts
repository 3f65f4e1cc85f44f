import type { PhraseRow } from './phrase.ts'

/** What people ask who do this for the first time, and what is still wanted of them; narrower than the rows of `topic-phrases`. */
export const FIRST_TOPICS: readonly PhraseRow<string>[] = [
  [
    'what_is_preapproval',
    `
    what|whats ..1 is|are|does|do ..2 preapproval|preapprovals|preapproved|prequalification|prequalified ..3, what|whats ..2 is|are|does|exactly ..3 pre approval|approved|qualification ..2, what|whats ..2 is ..2 preapproval letter ..2,
    what ..1 preapproval|preapproved|prequalification mean|means|for ..1, never heard of ..2 preapproval|preapproved, explain ..3 preapproval|preapproved|prequalification ..2, how does ..2 preapproval ..1 work ..1,
    what is the|that|this|a ..2 letter|preapproval ..1 >, que es|son|significa|viene ..4 preaprobacion|preaprobado|preaprobada|precalificacion|precalificado ..2, como es|funciona ..3 preaprobacion|preaprobado|precalificacion ..1,
    que es|significa ..2 carta ..3, preaprobacion|preaprobado ..1 que es|significa ..1
    `,
  ],
  [
    'down_needed',
    `
    do|would|should|must|will i|we|you|u|people ..3 need|have|put ..4 # percent|down ..2, do|would|should|must|will i|we|you|u|people ..3 need|have|put ..2 down ..1 # ..2, is ..3 # percent|down ..3 required|needed|necessary|must|minimum|true ..2, # percent|down ..2 required|needed|necessary|mandatory,
    does ..3 have to be # ..2, can i|we ..3 buy|get|put|do ..4 less than # ..3, can i|we ..3 buy|get ..4 with|w|putting ..1 # percent|down ..2, tengo|tenemos|hay|necesito|ocupo|necesitamos|debo ..3 que? ..1 dar|poner|juntar|tener ..2 # percent|por|de ..2,
    es|son ..2 # por|de ..3 obligatorio|necesario|fuerza|minimo, a fuerza|fuerzas ..3 # por|percent|de ..2, need|have ..3 # percent|down, necesito|ocupo|necesitan|piden|ocupa|necesita ..3 # por|de ciento|enganche ..2, how come ..2 # down ..1
    `,
  ],
  [
    'buying_needs',
    `
    what|whats ..3 needed|required|takes|requirements|it take to|for ..1 buy|buying|purchase|own ..2, what do|would|will i|we|you|u ..1 need|have ..2 to|for ..1 buy|buying|purchase ..2, what does it take ..3, what are|is the requirements|requirement ..4,
    to buy what do|would i|we|you|u need ..2, que|q se ..1 ocupa|ocupan|necesita|necesitan|requiere|requieren ..2 para|pa ..1 comprar ..2, que|q ocupo|necesito|ocupamos|necesitamos|piden|pide ..2 para|pa ..1 comprar ..2,
    para|pa comprar ..2 que|q ..1 ocupa|ocupo|necesita|necesito|necesitan|ocupan|requiere|requisitos|piden|hace|hay ..2, cuales son los requisitos ..3, que|q requisitos ..4, requisitos para ..2
    `,
  ],
  [
    'meanwhile',
    `
    can|could|should|may|do|would i|we ..2 look|looking|search|shop|browse|see|hunt ..1 at|for|around|some ..5 meanwhile|meantime, can|could|should|may i|we still|also ..1 look|search|shop|browse|hunt ..1 at|for|around ..5,
    meanwhile|meantime ..1 can|could|should|may i|we ..2 look|search|shop|browse|see ..4, can|could|should|may i|we ..2 look|search|shop|browse ..1 at|for ..4 while ..4, puedo|podemos|podriamos ..2 ver|buscar|ir ..1 viendo? ..4 mientras ..2,
    mientras ..1 tanto? ..1 puedo|podemos|podriamos ..1 ver|buscar|ir ..3
    `,
  ],
  [
    'anything_else',
    `
    do|did|would|will you|u|ya|yall|guys ..1 need|want anything|something|any ..1 else|more ..4, need|want anything|something else from|of me|us ..2, need anything|something else >, anything else you|u|ya ..1 need|want ..4, anything else from|on me|us|my ..3,
    anything|something else i|we should|need|can|have ..4, is that|this all|everything|it ..1 you|u ..2 need|needed|from ..3, is that all|everything >, do you|u ..1 have everything|all ..4, still|you need anything ..1 from me|us ..1,
    necesita|necesitas|necesitan|ocupa|ocupas|ocupan|quiere|quieres ..1 algo|otra|alguna ..1 mas|cosa ..3, falta|hace falta algo|alguna ..2, algo mas ..1 que ..2 necesite|necesites|ocupe|ocupes|falte|ocupen|quiera|sepa ..2, eso es|seria todo ..1 >,
    ya es todo ..1 >, es todo lo que ..4, con eso ..2 es|basta|tiene|tienes ..2 todo? >
    `,
  ],
  [
    'returns',
    `
    cap rate|rates ..4, caprate|caprates ..3, cash flow|flows|flowing ..3, cash on cash ..2, cashflow ..3, gross rent multiplier, grm, return on investment, roi, what ..4 rent|rents for|out|bring|get ..2, rental income ..3, vacancy rate|rates ..2,
    cuanto|en cuanto ..1 se ..2 renta|rentan|rentaria ..3, rendimiento|rentabilidad ..3
    `,
  ],
]
