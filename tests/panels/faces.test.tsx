// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DeliveryPanel } from '../../src/panels/delivery/delivery-panel';
import { PeoplePart } from '../../src/panels/dossier/people-part';
import { usePlaying } from '../../src/panels/use-shell';
import type { Group, Scenario } from '../../src/scenario/scenario';
import { aPlainScenario } from '../builders/a-game';
import { aPage, type Page } from '../builders/a-page';
import { aShell } from '../builders/a-shell';
import { offer } from '../builders/offer';

let page: Page | null = null;
afterEach(() => page?.close());

const saying = (likeness: Group['likeness']): Scenario => {
  const plain = aPlainScenario();
  return aPlainScenario({ groups: plain.groups.map((group) => ({ ...group, likeness })) });
};

function People() {
  const playing = usePlaying();
  return playing && <PeoplePart {...playing} />;
}

/** White of an eye: only a face that is seen has one. */
const EYE = '#efe4d2';
const card = (label: string) =>
  [...(page?.root.querySelectorAll('.card.group') ?? [])].find((one) => one.querySelector('h3')?.textContent === label);

describe('faces in the dossier', () => {
  it('stand for a person on their own as for a group', async () => {
    page = await aPage(aShell({ playing: saying(['man']) }), <People />);
    expect(card('A dual citizen')?.querySelectorAll('.faces svg')).toHaveLength(1);
    expect(card('A dual citizen')?.innerHTML).toContain(EYE);
  });

  it('are turned away where the case says nothing of them', async () => {
    page = await aPage(aShell({ playing: saying([]) }), <People />);
    expect(card('A dual citizen')?.querySelectorAll('.faces svg')).toHaveLength(1);
    expect(page.root.innerHTML).not.toContain(EYE);
  });

  it('have no points beside them: those stand by themselves', async () => {
    page = await aPage(aShell({ playing: saying(['anyone']) }), <People />);
    expect(page.root.querySelectorAll('.card.group .span-bar')).toHaveLength(0);
    expect(page.root.querySelectorAll('section .span-bar').length).toBeGreaterThan(1);
    expect(page.root.querySelectorAll('section .faces')).toHaveLength(0);
  });
});

describe('faces at the delivery', () => {
  it('are there for one person who came', async () => {
    const shell = aShell({ playing: saying(['woman']) });
    const deal = offer({
      relief: { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' },
      groups: { 'dual-citizen': 'stay' },
      order: 'they-first',
    });
    shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'PROPOSE', offer: deal }, { type: 'CONTINUE' });
    page = await aPage(shell, <DeliveryPanel />);
    const came = [...page.root.querySelectorAll('.came')].filter((one) => one.textContent?.includes('A dual citizen'));
    expect(came).toHaveLength(1);
    expect(came[0]?.querySelectorAll('.came__faces svg')).toHaveLength(1);
  });
});
