import type { Playing } from '../use-shell';

export function NotebookPart({ scenario }: Playing) {
  return <p>{scenario.title}</p>;
}
