import type { Playing } from '../use-shell';

export function MetersPart({ scenario }: Playing) {
  return <p>{scenario.title}</p>;
}
