// The one door of every npm script that must work on a fresh clone: checks Node, installs what is missing, then does the task.
// It keeps to syntax that Node 14 can parse, so that an old one says what is wrong instead of a syntax error.
// Use: node scripts/run.mjs start | test | ts FILE [arguments]
var oldest = [20, 19];
var version = process.versions.node.split('.').map(Number);
if (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1])) {
  console.error(`Back Channel needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
  console.error('Install a current one (https://nodejs.org) and run the same command again.');
  process.exit(1);
}

var tasks = { start: './start.mjs', test: './test.mjs', ts: './run-ts.mjs' };
var task = tasks[process.argv[2]];
if (!task) {
  console.error(`Use: node scripts/run.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(2);
}

import('./ensure-installed.mjs')
  .then((house) => house.ensureInstalled())
  .then(() => import(task))
  .then((module) => module.run(process.argv.slice(3)))
  .catch((error) => {
    console.error(error?.expected ? error.message : error);
    process.exit(1);
  });
