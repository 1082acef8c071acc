/** The table of sensitivity as a page of Markdown. */
import { type LadderRow, leadOf, rowsOf, type Sensitivity, type SensitivityReport } from './ladder';

const figure = (value: number): string => value.toFixed(1);
const cells = (words: readonly string[]): string => `| ${words.join(' | ')} |`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

const rowCells = (row: LadderRow): readonly string[] => [
  figure(row.prober),
  `${figure(row.best.overall)} ${row.best.bot}`,
  figure(leadOf(row)),
  percent(row.agreementRate),
];

function least(rows: readonly LadderRow[]): LadderRow | undefined {
  return rows.reduce<LadderRow | undefined>((low, row) => (low && leadOf(low) <= leadOf(row) ? low : row), undefined);
}

const told = (row: LadderRow | undefined, what: string): string =>
  row ? `${figure(leadOf(row))} ${what}` : `— ${what}`;

function section(one: Sensitivity): readonly string[] {
  const inBlocks = least(one.blocks);
  const narrowest = [...one.single].sort(
    (a, b) => Math.min(leadOf(a.less), leadOf(a.more)) - Math.min(leadOf(b.less), leadOf(b.more)),
  )[0];
  const first = rowsOf(one).filter((row) => leadOf(row) > 0).length;
  return [
    `## ${one.scenario}`,
    '',
    `The prober is first in ${first} of ${rowsOf(one).length} rows; ${one.parameters} numbers varied. Its lead over the best simple bot: ${figure(leadOf(one.nominal))} as the case is, at least ${told(inBlocks, 'with all numbers drawn anew')}${
      narrowest
        ? `, at least ${figure(Math.min(leadOf(narrowest.less), leadOf(narrowest.more)))} with one number off (\`${narrowest.parameter}\`)`
        : ''
    }.`,
    '',
    cells(['all numbers at once', 'prober', 'best simple bot', 'lead', 'agreement']),
    '|---|---|---|---|---|',
    ...[one.nominal, ...one.blocks].map((row) => cells([row.label, ...rowCells(row)])),
    '',
    cells(['one number', '−20 %: prober', 'best simple bot', 'lead', '+20 %: prober', 'best simple bot', 'lead']),
    '|---|---|---|---|---|---|---|',
    ...one.single.map(({ parameter, less, more }) =>
      cells([`\`${parameter}\``, ...rowCells(less).slice(0, 3), ...rowCells(more).slice(0, 3)]),
    ),
    '',
  ];
}

/** The whole page; ends without a newline. */
export const sensitivityPage = ({ games, seed, cases }: SensitivityReport): string =>
  [
    '# If the numbers were a fifth off',
    '',
    `Made by \`npm run -s lab -- sensitivity ${cases.map(({ scenario }) => `scenarios/${scenario}`).join(' ')} > docs/sensitivity.md\`: ${games} games a bot and row, seed ${seed}, the same games in every row.`,
    'Figures are means of the five dimensions, for comparing bots only. Each number of the model, of his persona, of the rules and of where the campaign starts is multiplied by 0.8 and by 1.2, one at a time;',
    'and in each *block* all of them at once are drawn within a fifth of their value, each for itself. A share stays at most 1, whole numbers stay whole.',
    '',
    ...cases.flatMap(section),
  ]
    .join('\n')
    .trimEnd();
