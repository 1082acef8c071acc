// Runs a TypeScript file of the project with the arguments that follow; its exit code is ours.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Expected, root } from './ensure-installed.mjs';

const typescript = pathToFileURL(join(root, 'src', 'lab', 'teach-typescript.mjs')).href;

/** @param {string[]} args the file, then its arguments */
export async function run([file, ...args]) {
  if (!file) throw new Expected('Use: node scripts/run.mjs ts FILE [arguments]');
  const child = spawn(process.execPath, ['--import', typescript, file, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; ours is to wait for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
