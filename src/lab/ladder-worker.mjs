// Worker entry of `lab sensitivity`: climbs the ladder on its share of the variations and sends back the rows. Plain
// JavaScript, since a worker of Node 20 reads its first file before it can be taught TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import './teach-typescript.mjs';

const { climb } = await import('./ladder.ts');
const { playableCase } = await import('./read-case.ts');
const { path, seed, games, variations, of, at } = workerData;
const scenario = playableCase(path);
const mine = variations.filter((_, index) => index % of === at);
parentPort?.postMessage(mine.map((variation) => climb(scenario, variation, seed, games)));
