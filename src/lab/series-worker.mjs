// Worker entry: plays the share of a series that it is given, and sends it back. Plain JavaScript, since a worker of Node 20
// reads its first file before it can be taught TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import './teach-typescript.mjs';

const { playShare } = await import('./share.ts');
parentPort?.postMessage(playShare(workerData));
