/** The game as the counterpart knows it: his own side whole, ours only by what was announced or offered. */
import type { Scenario } from '../scenario/scenario';
import { costShareNow } from './cost-share';
import type { CounterpartView } from './counterpart-view';
import { figureNow, nominalFigure } from './figure';
import { holdOfGroup, holdOfPledge } from './hold';
import { keptAtTable } from './kept-at-table';
import { appetiteNow, authorityNow } from './limits';
import { gestureOnOffer, groupOptions, pledgeOnOffer, reliefOptions } from './options';
import { own } from './own';
import type { GameState, TableState } from './state';
import { glassesDrunk } from './toast';
import { worthOfGesture, worthsOfRelief } from './worth';

type Gives = CounterpartView['gives'];
type Gots = CounterpartView['gots'];

type Give = Gives[number];
type Got = Gots[number];

function givesOf(scenario: Scenario, game: GameState): Gives {
  const gives: Give[] = [];
  for (const item of scenario.relief) {
    const options: Give['options'][number][] = [];
    const changes = reliefOptions(game, item);
    if (changes.length === 0) continue;
    const worths = worthsOfRelief(scenario, game, item, changes);
    for (let at = 0; at < changes.length; at++) {
      options.push({ change: changes[at] ?? 'licence', worth: worths[at] ?? 0 });
    }
    gives.push({ id: item.id, kind: 'relief', options });
  }
  for (const item of scenario.gestures) {
    if (!gestureOnOffer(game, item)) continue;
    gives.push({ id: item.id, kind: 'gesture', options: [{ change: 'give', worth: worthOfGesture(game, item) }] });
  }
  return gives;
}

function gotsOf(scenario: Scenario, game: GameState): Gots {
  const gots: Got[] = [];
  for (const group of scenario.groups) {
    const options: Got['options'][number][] = [];
    for (const terms of groupOptions(game, group)) {
      options.push({ terms, hold: holdOfGroup(scenario, game, group, terms) });
    }
    if (options.length > 0) gots.push({ id: group.id, kind: 'group', never: group.never, options });
  }
  for (const pledge of scenario.pledges) {
    if (!pledgeOnOffer(game, pledge.id)) continue;
    const options = [{ terms: 'pledge' as const, hold: holdOfPledge(game, pledge) }];
    gots.push({ id: pledge.id, kind: 'pledge', never: false, options });
  }
  return gots;
}

/** True figure over what the town first took it for; 1 for what nobody speaks of. */
function misjudgement(scenario: Scenario, game: GameState, id: string): number {
  const rumoured = own(game.truth.rumoured, id) ?? 0;
  return rumoured > 0 ? figureNow(scenario, game, id, nominalFigure(scenario, id) ?? 0) / rumoured : 1;
}

/** What lies on the table between him and us. */
const onTheTable = keptAtTable((scenario, game) => ({
  costShare: costShareNow(scenario, game),
  gives: givesOf(scenario, game),
  gots: gotsOf(scenario, game),
  /** Of what he was asked about: by how much the town is wrong. */
  misjudged: new Map<string, number>(),
}));

/** He has just sat down at this table with the view asked for last: what lies on it is not read again. */
export const carryView = (table: TableState): void => onTheTable.carry(table);

/** Never our mandates, what a single thing costs us, our notebook or our beliefs. */
export function counterpartView(scenario: Scenario, game: GameState): CounterpartView {
  const { costShare, gives, gots, misjudged } = onTheTable.read(scenario, game);
  return {
    visit: game.visit,
    seed: game.seed,
    persona: scenario.counterpart.persona,
    model: scenario.rules.model,
    phi: scenario.rules.phi,
    exchanges: scenario.rules.exchanges,
    base: game.truth.base,
    grip: game.meters.grip,
    rapport: game.meters.rapport,
    trust: game.meters.trust,
    glasses: glassesDrunk(game),
    authority: authorityNow(scenario, game),
    costShare,
    appetite: appetiteNow(scenario, game),
    gives,
    gots,
    memory: game.memory,
    misjudged: (id) => {
      const known = misjudged.get(id);
      if (known !== undefined) return known;
      const factor = misjudgement(scenario, game, id);
      misjudged.set(id, factor);
      return factor;
    },
    table: game.table,
  };
}
