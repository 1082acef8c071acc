/** Which states of the gallery `npm test` photographs. */

/** States that between them use every part of a scene. */
export const TELLING = new Set([
  'He: calm',
  'He: offended',
  'The envoy: doubting',
  'Chancery, offended',
  'Wardroom, amused',
  'Palace, summer, last hour',
  'Weary, three glasses',
  'A draft, long',
  'Offer and counter-offer',
  'Agreed and signed',
  'He is gone',
  'Arrival, winter',
  'Arrival, summer',
  'Arrival, wardroom, autumn',
  'Map, nothing given',
  'Map, all lifted',
  'Border, 1',
  'Border, 14',
  'Border, 250',
  'Border, one turns back',
  'Border, 40 withheld',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: recalled',
]);
/** On the screens that are not photographed whole, one state a scene. */
export const ONE_EACH = new Set([
  'Offer and counter-offer',
  'Arrival, winter',
  'Map, all lifted',
  'Border, 52',
  'Border, 40 withheld',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: recalled',
  'Ending: long-road',
]);
export const MOVING = new Set(['A toast', 'He rises']);
