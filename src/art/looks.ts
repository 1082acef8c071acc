/** The people of the hall. All are invented; none is drawn after a real face. */

import type { Look, Tones } from './people/look';

const SILVER: Tones = ['#c3c9cf', '#7d8a9a', '#f6f6f0'];
const IRON: Tones = ['#5d636d', '#333842', '#a9b1b9'];
const BLACK: Tones = ['#1f191e', '#0e0b0f', '#564c56'];
const CHESTNUT: Tones = ['#4f2519', '#1f0d0e', '#b3673a'];
const COPPER: Tones = ['#7d3a20', '#401a12', '#d9823f'];
const NAVY: Tones = ['#1c2336', '#0b0e18', '#4a5675'];
const TEAL: Tones = ['#1f626b', '#0a2228', '#63aeb0'];
const PINE: Tones = ['#2a4a3c', '#13261f', '#6b9a83'];
const SLATE: Tones = ['#3d4450', '#1e222a', '#7b8695'];
const PLUM: Tones = ['#5d2340', '#2d0f20', '#a3617f'];
const TOBACCO: Tones = ['#6a4a2c', '#352313', '#b58a58'];
const ADMIRAL: Tones = ['#16243f', '#080f1f', '#45628c'];

export const COUNTERPARTS = {
  statesman: {
    build: 'broad',
    skin: 'rose',
    iris: '#4c6b78',
    hair: 'swept',
    hairTones: SILVER,
    brow: ['#585f69', 16],
    age: 0.9,
    beard: 'short',
    outfit: {
      cut: 'suit',
      cloth: NAVY,
      shirt: ['#f4e7cd', '#cdb48c'],
      tie: ['#93202c', '#631421'],
      honour: 'star',
    },
  },
  captain: {
    build: 'lean',
    skin: 'umber',
    iris: '#3a2415',
    hair: 'curls',
    hairTones: IRON,
    brow: ['#26211f', 8],
    age: 0.6,
    lip: '#7d3436',
    outfit: {
      cut: 'naval',
      cloth: ADMIRAL,
      shirt: ['#eef5f4', '#a9bcc4'],
      tie: ['#0f1b35', '#070c1a'],
      honour: 'ribbons',
    },
  },
  minister: {
    build: 'lean',
    skin: 'olive',
    iris: '#3f3a22',
    hair: 'parted',
    hairTones: IRON,
    brow: ['#3a3a3e', 11],
    age: 0.7,
    beard: 'tache',
    glasses: 'half',
    outfit: {
      cut: 'suit',
      cloth: SLATE,
      shirt: ['#e9eef0', '#b2bec4'],
      tie: ['#2c5a4b', '#173229'],
      honour: 'pin',
    },
  },
  chairwoman: {
    build: 'broad',
    skin: 'fair',
    iris: '#4a5a3a',
    hair: 'bun',
    hairTones: COPPER,
    brow: ['#5c2f1c', 9],
    age: 0.75,
    earring: true,
    lip: '#a03540',
    outfit: { cut: 'mandarin', cloth: PLUM, shirt: ['#f4e7cd', '#cdb48c'], honour: 'brooch' },
  },
} as const satisfies Record<string, Look>;

export const ENVOYS = {
  envoy: {
    build: 'lean',
    skin: 'amber',
    iris: '#5a3b1e',
    hair: 'bob',
    hairTones: CHESTNUT,
    brow: ['#2a1210', 7],
    age: 0.35,
    earring: true,
    lip: '#a83238',
    outfit: { cut: 'blazer', cloth: TEAL, shirt: ['#f4e7cd', '#c5a97d'], honour: 'pin' },
  },
  consul: {
    build: 'broad',
    skin: 'sable',
    iris: '#2c1a10',
    hair: 'crop',
    hairTones: BLACK,
    brow: ['#140e0e', 11],
    age: 0.4,
    beard: 'stubble',
    outfit: { cut: 'suit', cloth: TOBACCO, shirt: ['#eef5f4', '#b9c6cc'], tie: ['#1f6265', '#0f3236'] },
  },
  attache: {
    build: 'lean',
    skin: 'fair',
    iris: '#2e2620',
    hair: 'bun',
    hairTones: BLACK,
    brow: ['#1a1416', 7],
    age: 0.1,
    glasses: 'round',
    outfit: { cut: 'blazer', cloth: PINE, shirt: ['#f4e7cd', '#c5a97d'], honour: 'brooch' },
  },
} as const satisfies Record<string, Look>;

export const LOOKS: Readonly<Record<string, Look>> = { ...COUNTERPARTS, ...ENVOYS };
