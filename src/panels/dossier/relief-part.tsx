import type { Playing } from '../use-shell';

export function ReliefPart({ scenario }: Playing) {
  return <p>{scenario.title}</p>;
}
