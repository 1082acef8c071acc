/** `npm run lab -- <command>`: the author's tools on the command line (design.md §10). */

import { run } from './run';
import { USAGE, UsageError } from './usage';

const words = process.argv.slice(2);
try {
  const { code, json, text } = await run(words);
  process.stdout.write(`${words.includes('--json') ? JSON.stringify(json, null, 2) : text}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
