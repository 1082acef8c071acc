/** A case with other numbers: what the model and a case's rules would do if they had been chosen a little differently. */
import type { MeterName, Scenario } from '../scenario/scenario';

/** Factors by name of a parameter; what is not named stays. */
export type Factors = { readonly [parameter: string]: number };

const METERS = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];
const PERSONA = ['ambition', 'beta', 'tau', 'gamma', 'rho', 'insult', 'patience'] as const;

/** Every number one can vary: of the model, of his persona, of the rules and of where the campaign starts. */
export const parametersOf = ({ rules }: Scenario): readonly string[] => [
  ...Object.entries(rules.model).flatMap(([part, numbers]) => Object.keys(numbers).map((name) => `${part}.${name}`)),
  ...PERSONA.map((name) => `persona.${name}`),
  ...['phi', 'spread', 'renewal', 'pressure', 'arrestRate', 'fairPrice', 'hours', 'exchanges'].map(
    (name) => `rules.${name}`,
  ),
  ...['authority', 'appetite', 'base', 'baseSpread', 'reliability'].map((name) => `limits.${name}`),
  ...METERS.map((name) => `meters.${name}`),
];

/** A share stays one; whatever else grows as it is told to. */
const scaled = (value: number, factor: number): number =>
  value > 0 && value <= 1 ? Math.min(1, value * factor) : value * factor;

/** The same case with its parameters multiplied. Whole numbers stay whole; meters stay within 0–100. */
export function vary(scenario: Scenario, factors: Factors): Scenario {
  const by = (name: string, value: number): number => scaled(value, factors[name] ?? 1);
  const whole = (name: string, value: number): number => Math.max(1, Math.round(value * (factors[name] ?? 1)));
  const all = <T extends object>(part: string, numbers: T) =>
    Object.assign(
      {},
      numbers,
      Object.fromEntries(
        Object.entries(numbers).map(([name, value]) => [
          name,
          typeof value === 'number' ? by(`${part}.${name}`, value) : value,
        ]),
      ),
    );
  const { rules, you, counterpart, meters } = scenario;
  const model = Object.fromEntries(Object.entries(rules.model).map(([part, numbers]) => [part, all(part, numbers)]));
  const { persona, appetite, base, baseSpread, reliability } = counterpart;
  const start = (name: MeterName) => ({
    ...meters[name],
    start: Math.min(100, meters[name].start * (factors[`meters.${name}`] ?? 1)),
  });
  return {
    ...scenario,
    rules: {
      ...rules,
      model: Object.assign({}, rules.model, model),
      phi: by('rules.phi', rules.phi),
      spread: by('rules.spread', rules.spread),
      renewal: by('rules.renewal', rules.renewal),
      pressure: rules.pressure * (factors['rules.pressure'] ?? 1),
      arrests: {
        ...rules.arrests,
        rate: rules.arrests.rate * (factors['rules.arrestRate'] ?? 1),
        fairPrice: rules.arrests.fairPrice * (factors['rules.fairPrice'] ?? 1),
      },
      hours: whole('rules.hours', rules.hours),
      exchanges: whole('rules.exchanges', rules.exchanges),
    },
    you: { ...you, authority: whole('limits.authority', you.authority) },
    counterpart: {
      ...counterpart,
      persona: all('persona', persona),
      appetite: whole('limits.appetite', appetite),
      base: Math.round(base * (factors['limits.base'] ?? 1)),
      baseSpread: Math.round(baseSpread * (factors['limits.baseSpread'] ?? 1)),
      reliability: by('limits.reliability', reliability),
    },
    meters: {
      support: start('support'),
      allies: start('allies'),
      rapport: start('rapport'),
      trust: start('trust'),
      grip: start('grip'),
      signal: start('signal'),
    },
  };
}
