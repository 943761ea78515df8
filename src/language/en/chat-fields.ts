/** Words by which a question may ask for a time, a limit, a comparison or a share that no rule read. */
export const fieldWords = {
  time: /\d|day|week|month|quarter|year|season|spring|summer|autumn|winter|christmas|easter|holiday|since|until|before|after|ago|last|recent|early|late/i,
  having: /\d|more|less|least|most|over|under|above|below|twice|several|only|never/i,
  compare: /compar|versus|vs|against|than|before|earlier|change|grow|rise|fall/i,
  share: /share|percent|proportion|part|portion|ratio|rate|split/i,
  order: /\d|top|best|worst|most|least|highest|lowest|first|last|big|small|rank|leading/i,
}
