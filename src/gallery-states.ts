/** Every scene in every state worth a look: what the gallery offers by name, and what the contact sheet photographs. */

import { ENDING_KEYS } from './art/ending-tableaux';

export interface GalleryState {
  readonly name: string;
  /** Fields of the address that differ from their standard. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whose face the state is about: the contact sheet comes closer. */
  readonly close?: 'him' | 'you';
  /** Shown after the first fields stand, and played for so many milliseconds; a still picture where it is left out. */
  readonly then?: { readonly fields: Readonly<Record<string, string>>; readonly ms: number };
}

const state = (name: string, fields: GalleryState['fields'], then?: GalleryState['then']): GalleryState =>
  then ? { name, fields, then } : { name, fields };

const MOODS = ['calm', 'warm', 'amused', 'doubting', 'offended', 'tired', 'closed'] as const;
/** One of everybody, in every room. */
const CASTS = [
  { room: 'palace', counterpart: 'statesman', envoy: 'envoy', season: 'winter' },
  { room: 'chancery', counterpart: 'chairwoman', envoy: 'attache', season: 'summer', drink: 'tea' },
  { room: 'wardroom', counterpart: 'captain', envoy: 'consul', season: 'autumn' },
  { room: 'chancery', counterpart: 'minister', envoy: 'consul', season: 'spring', drink: 'tea' },
] as const;
const [palace, chancery, wardroom, office] = CASTS;

const OFFER = 'aeroplane::proposed,sack::struck,telephone::his,people:got:proposed,people:got:his,promise:got:proposed';
const ALL_GIVEN = 'aeroplane,jet,train,lorry,ship,bank,barrel,sack,factory,telephone'
  .split(',')
  .map((icon) => `${icon}::draft`)
  .join();

const hall: readonly GalleryState[] = [
  ...MOODS.map((mood) => ({ ...state(`He: ${mood}`, { ...palace, mood }), close: 'him' as const })),
  ...MOODS.map((mood) => ({
    ...state(`The envoy: ${mood}`, { ...palace, 'envoy-mood': mood }),
    close: 'you' as const,
  })),
  state('Chancery, offended', { ...chancery, mood: 'offended', 'envoy-mood': 'doubting' }),
  state('Chancery, spring, warm', { ...office, mood: 'warm' }),
  state('Wardroom, amused', { ...wardroom, mood: 'amused', 'envoy-mood': 'warm' }),
  state('Wardroom, closed', { ...wardroom, mood: 'closed' }),
  state('Palace, summer, first hour', { ...palace, season: 'summer', left: '8' }),
  state('Palace, summer, last hour', { ...palace, season: 'summer', left: '0' }),
  state('Palace, autumn', { ...palace, season: 'autumn', left: '4' }),
  state('Palace, spring', { ...palace, season: 'spring', left: '8' }),
  state('Palace, spring, rain', { ...palace, season: 'spring', weather: 'rain', left: '6' }),
  state('Palace, autumn, wind', { ...palace, season: 'autumn', weather: 'wind', left: '6' }),
  state('Palace, winter, fog', { ...palace, weather: 'fog', left: '6' }),
  state('Palace, winter, clear', { ...palace, weather: 'clear', left: '7' }),
  state('Weary, three glasses', { ...palace, glasses: '3', fatigue: '70', 'envoy-mood': 'tired', left: '1' }),
  state('A draft, long', { ...palace, table: `${ALL_GIVEN},people:got:draft,scroll:got:draft` }),
  state('Offer and counter-offer', { ...palace, table: OFFER, mood: 'doubting', speaking: 'him' }),
  state('Agreed and signed', {
    ...palace,
    mood: 'warm',
    signed: '1',
    table: 'aeroplane::agreed,telephone::agreed,people:got:agreed,promise:got:agreed',
  }),
  state('He is gone', { ...palace, mood: 'offended', seated: '0', table: 'aeroplane::struck,people:got:proposed' }),
  state('A toast', palace, { fields: { toast: 'drink', toasts: '1' }, ms: 1000 }),
  state('A toast, drunk', palace, { fields: { toast: 'drink', toasts: '1' }, ms: 2300 }),
  state('A toast declined', palace, { fields: { toast: 'decline', toasts: '1' }, ms: 1250 }),
  state('He speaks', palace, { fields: { speaking: 'him', mood: 'doubting', table: OFFER }, ms: 900 }),
  state('He pushes the folder', palace, { fields: { signed: '1', mood: 'warm' }, ms: 1100 }),
  state('He rises', palace, { fields: { seated: '0', mood: 'offended' }, ms: 1700 }),
  state('He goes', palace, { fields: { seated: '0', mood: 'offended' }, ms: 3300 }),
];

const crowd = (exiled: number, stayed: number, more: Readonly<Record<string, string>> = {}) => ({
  scene: 'border',
  exiled: `${exiled}`,
  stayed: `${stayed}`,
  refused: '0',
  ...more,
});

const outside: readonly GalleryState[] = [
  ...['winter', 'spring', 'summer', 'autumn'].map((season) =>
    state(`Arrival, ${season}`, { scene: 'arrival', season }),
  ),
  state('Arrival, chancery, spring', { scene: 'arrival', season: 'spring', room: 'chancery' }),
  state('Arrival, wardroom, autumn', { scene: 'arrival', season: 'autumn', room: 'wardroom' }),
  ...[0, 1, 2].map((map) => state(`Map ${map + 1}`, { scene: 'map', map: `${map + 1}` })),
  state('Map of no place', { scene: 'map', map: '0' }),
  state('Map, nothing given', { scene: 'map', step: '0', exiled: '0', stayed: '0', grip: '85', signal: '5' }),
  state('Map, all lifted', {
    scene: 'map',
    step: '3',
    relief: '14',
    exiled: '120',
    stayed: '200',
    grip: '20',
    signal: '85',
  }),
  state('Border, 1', crowd(1, 0)),
  state('Border, 3', crowd(1, 2)),
  state('Border, 14', crowd(8, 6, { season: 'summer' })),
  state('Border, 52', crowd(30, 22)),
  state('Border, 250', crowd(150, 100)),
  state('Border, one turns back', crowd(13, 0, { refused: '1', season: 'autumn' })),
  state('Border, 40 withheld', crowd(12, 0, { withheld: '40' })),
  state('Border, nobody', crowd(0, 0)),
  state('Newsroom', { scene: 'newsroom' }),
  state('Newsroom, long headline', {
    scene: 'newsroom',
    headline: 'After nine hours at the table: fifty-two people cross, and the hardest names stay behind',
    others: 'A bank reopens its doors|The allies ask what it cost|Snow until Friday',
  }),
  ...[0, 1, 5, 30].map((arrested) => state(`Gate, ${arrested} taken`, { scene: 'gate', arrested: `${arrested}` })),
  state('Gate, summer', { scene: 'gate', arrested: '3', held: '120', season: 'summer' }),
  ...ENDING_KEYS.map((ending) => state(`Ending: ${ending}`, { scene: 'ending', ending })),
];

/** Half way through their course. */
const underWay: readonly GalleryState[] = [
  state('Arrival under way', { scene: 'arrival' }, { fields: {}, ms: 800 }),
  state('Map under way', { scene: 'map', step: '2' }, { fields: {}, ms: 1500 }),
  state('Border, people crossing', crowd(8, 6), { fields: {}, ms: 3500 }),
  state('Newsroom, the press runs', { scene: 'newsroom' }, { fields: {}, ms: 500 }),
  state('Gate, they walk in', { scene: 'gate', arrested: '3' }, { fields: {}, ms: 2000 }),
];

export const GALLERY_STATES: readonly GalleryState[] = [...hall, ...outside, ...underWay];
