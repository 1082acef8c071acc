/** Measures in a process of its own: what was measured before has not warmed it up, and it may collect garbage when told to. */
import { spawnSync } from 'node:child_process';

const TYPESCRIPT = new URL('../src/lab/teach-typescript.mjs', import.meta.url).href;

/**
 * What a module's export `measure` prints as JSON, called with these words.
 * @throws Error where the process fails
 */
export function measuredApart(module: string, ...words: readonly string[]): string {
  const call = words.map((word) => JSON.stringify(word)).join(', ');
  const code = `import(${JSON.stringify(module)}).then(({ measure }) => measure(${call}))`;
  const node = ['--expose-gc', '--import', TYPESCRIPT, '--input-type=module', '-e', code];
  const child = spawnSync(process.execPath, node, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.status !== 0) throw new Error(`${module} could not be measured`);
  return child.stdout;
}
