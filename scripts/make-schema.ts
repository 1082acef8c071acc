// `npm run schema`: writes scenarios/scenario.schema.json from the loader's own schema. `--check` only says whether it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { jsonSchema } from './scenario-json-schema';

const file = new URL('../scenarios/scenario.schema.json', import.meta.url);
const fresh = jsonSchema();
if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (readFileSync(file, 'utf8') !== fresh) {
  console.error('scenarios/scenario.schema.json is stale: run “npm run schema”.');
  process.exitCode = 1;
}
