/** Worker entry: plays the share of a series that it is given, and sends it back. */
import { parentPort, workerData } from 'node:worker_threads';
import { playShare } from './share';

parentPort?.postMessage(playShare(workerData));
