/** The source of a case as wide as one can be traded over: so many ladders of three steps and groups of two terms. */
import { draw } from '../../src/rules/draw';

export interface Wide {
  readonly ladders: number;
  readonly groups: number;
  /** Greatest worth of a step over the one before, and of a group; points. */
  readonly scale: number;
  /** Points are whole multiples of one over this, at most 100. */
  readonly fineness: number;
  readonly visits: number;
  /** Share of all cost, and of all hold, that the visits together may come to. */
  readonly share: number;
}

/** Forty issues with hundredths, half of everything within reach. */
export const FORTY: Wide = { ladders: 24, groups: 16, scale: 10, fineness: 100, visits: 6, share: 0.5 };

/** Same seed, same case. */
export function wideCase(seed: number, wide: Wide = FORTY): string {
  let drawn = 0;
  const points = (least: number, most: number): number => {
    const value = least + draw(seed, 'wide', 0, drawn++) * (most - least);
    return Math.round(value * wide.fineness) / wide.fineness;
  };
  let cost = 0;
  let hold = 0;
  const ladders = Array.from({ length: wide.ladders }, (_, at) => {
    let [worth, price] = [0, 0];
    const steps = ['licence', 'suspension', 'lifted'].map((step) => {
      worth += points(0.1 * wide.scale, wide.scale);
      price += points(0.05 * wide.scale, 0.6 * wide.scale);
      return `${step}: { worth: ${worth.toFixed(2)}, cost: ${price.toFixed(2)} }`;
    });
    cost += price;
    return `  - { id: l${at}, label: L${at}, steps: { ${steps.join(', ')} } }`;
  });
  const groups = Array.from({ length: wide.groups }, (_, at) => {
    const exile = points(0.1 * wide.scale, 0.6 * wide.scale);
    const stay = exile + points(0, 0.6 * wide.scale);
    const wish = points(0.2 * wide.scale, 1.2 * wide.scale);
    hold += stay;
    const figures = `hold: { exile: ${exile.toFixed(2)}, stay: ${stay.toFixed(2)} }, mandate: { exile: ${wish.toFixed(2)}, stay: ${(wish * 1.4).toFixed(2)} }`;
    return `  - { id: g${at}, label: G${at}, people: 5, ${figures} }`;
  });
  const limit = (total: number) => Math.min(1000, Math.ceil((wide.share * total) / wide.visits));
  const calendar = Array.from(
    { length: wide.visits },
    (_, at) => `  - { visit: ${at + 1}, date: 2030-01-0${(at % 9) + 1}, season: winter, cable: "" }`,
  );
  return [
    'format: 1',
    'id: wide',
    'language: en',
    'title: Wide',
    'calendar:',
    ...calendar,
    `rules: { visits: ${wide.visits} }`,
    `you: { role: Envoy, instructions: Trade., authority: ${limit(cost)} }`,
    `counterpart: { name: N, appetite: ${limit(hold)} }`,
    'relief:',
    ...ladders,
    'groups:',
    ...groups,
    'endings:',
    '  - { id: end, title: The end, text: It is over. }',
    '',
  ].join('\n');
}
