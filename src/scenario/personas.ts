/** Counterparts ready to use by name. `broker` holds the numbers of the model study; the others differ clearly from it. */
import type { Persona } from './scenario';

export const PERSONAS: { readonly [name: string]: Persona } = {
  /** Trades everything, concedes to movement; weighs Moscow and a good evening alike. */
  broker: { ambition: 0.75, beta: 0.8, tau: 0.15, gamma: 8, rho: 6, insult: 0.6, patience: 10 },
  /** Opens high, moves late, is soon offended; warmth buys little. */
  hardliner: { ambition: 0.92, beta: 0.45, tau: 0.05, gamma: 10, rho: 2.5, insult: 0.9, patience: 8 },
  /** Asks for the moon, then gives way with a rush; short of patience, long on nerve. */
  gambler: { ambition: 0.95, beta: 1.8, tau: 0.3, gamma: 5, rho: 5, insult: 0.35, patience: 6 },
  /** Asks for what he can defend and meets movement early; patient; hears the tone of a word. */
  statesman: { ambition: 0.5, beta: 1.4, tau: 0.1, gamma: 5, rho: 9, insult: 0.4, patience: 14 },
  /** Watches his patron before all else: pliant when the hold is loose, stone when it is tight; time presses on him. */
  survivor: { ambition: 0.6, beta: 1.2, tau: 0.3, gamma: 17, rho: 3, insult: 0.75, patience: 11 },
};

export const DEFAULT_PERSONA = 'broker';
