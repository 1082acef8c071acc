/** Wrong use of the command line: said in one sentence, and answered with exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Use: npm run lab -- <command> …

  check PATH…      loads cases (a file, a case's folder, or a folder of them) and says what is wrong or worth a look
                   --games N (2000; 0 plays none)  --seed S (1)  --workers W (one a core)  --json
  play PATH        plays whole campaigns with bots and compares them
                   --games N (40)  --seed S (1)  --bots a,b,… (all)  --workers W (1)  --json
                   --without talks,preparations,order,allies (nothing): what the prober is to do without
  sensitivity PATH…  the ladder of bots with every number a fifth off, as a page of Markdown
                   --games N (40)  --blocks N (12)  --seed S (1)  --workers W (1)  --json
  replay FILE      a saved game as readable text
                   --scenario PATH (the built-in case the save names)  --json
  frontier PATH    the exact frontier of the whole campaign, with the Nash and Kalai–Smorodinsky points
                   --seed S (the case's own numbers)  --json

Exit code 0: fine; 1: problems found; 2: wrong use.`;
