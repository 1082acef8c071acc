/** A case without chance in its values: every hidden figure as its author wrote it. */
import type { Scenario } from '../scenario/scenario';

export const nominal = (scenario: Scenario): Scenario => ({
  ...scenario,
  rules: { ...scenario.rules, spread: 0 },
  counterpart: { ...scenario.counterpart, baseSpread: 0 },
});
