// `npm start`: builds the game and serves it until Ctrl-C. PORT and HOST are honoured.
import { Expected, root } from './ensure-installed.mjs';

const firstPort = 4173;

export async function run() {
  const wanted = wantedPort(process.env.PORT);
  const { build, preview } = await import('vite');
  console.log('Building the game …');
  await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: {
      port: wanted ?? firstPort,
      strictPort: wanted !== undefined,
      host: process.env.HOST || 'localhost',
      open: false,
    },
  }).catch((error) => {
    throw wanted === undefined ? error : new Expected(`Port ${wanted} cannot be used: ${error.message}`);
  });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  console.log(`\nBack Channel is ready: ${address?.replace(/\/$/, '')}\nPress Ctrl-C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      console.log('\nStopped.');
      process.exit(0);
    });
  }
}

/** The port that PORT asks for, or undefined where any free one will do. */
function wantedPort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Expected(`PORT must be a whole number from 1 to 65535, not "${text}".`);
}
