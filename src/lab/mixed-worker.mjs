// Worker entry of `lab check`: plays its share of mixed campaigns and sends back what came of them. Plain JavaScript, since
// a worker of Node 20 reads its first file before it can be taught TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import './teach-typescript.mjs';

const { playMixed } = await import('./mixed.ts');
const { playableCase } = await import('./read-case.ts');
const { file, games, seed, share } = workerData;
parentPort?.postMessage(playMixed(playableCase(file), games, seed, share));
