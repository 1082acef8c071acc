import type { Playing } from '../use-shell';

export function InstructionsPart({ scenario }: Playing) {
  return <p>{scenario.title}</p>;
}
