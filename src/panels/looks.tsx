/** Where more than one picture fits the moment: which one the stage shows. What it shows is said in words too. */
import { t } from '../i18n/messages';
import { whole } from '../i18n/numbers';
import { scenesToLookAt, selectStage } from '../machine/select-stage';
import type { SceneName, StageView } from '../machine/stage-view';
import { storiesOf } from './aftermath/stories';
import { announce } from './live-region';
import { Button } from './parts/button';
import './looks.css';
import { type Playing, usePlaying, useShell, useShellState } from './use-shell';

const counted = (parts: { readonly [key: string]: number }): string =>
  Object.entries(parts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(`menu:look.${key}`, { count, number: whole(count) }))
    .join('; ');

/** A scene as one would tell it to somebody who cannot see it. */
export function sceneWords({ scenario, view }: Playing, stage: StageView): string {
  const { border, gate, map } = stage;
  const nobody = t('menu:look.nobody');
  switch (stage.scene) {
    case 'border':
      return counted({ ...border }) || nobody;
    case 'gate':
      return counted({ arrested: gate.arrested, held: gate.held }) || t('menu:look.emptyGate');
    case 'map':
      return (
        counted({ relief: map.relief.filter(({ step }) => step > 0).length, left: map.exiled, home: map.stayed }) ||
        t('menu:look.still')
      );
    case 'newsroom':
      return storiesOf(scenario, view)[0]?.headline ?? t('aftermath:quiet');
    default:
      return t(`menu:look.season.${stage.season}`);
  }
}

export function Looks() {
  const shell = useShell();
  const playing = usePlaying();
  const there = useShellState((state) => state.stage === 'on');
  const scene = useShellState((state) => selectStage(state.session)?.scene);
  const round = useShellState((state) => state.round);
  const scenes = round ? scenesToLookAt(round) : [];
  if (!playing || !there || scenes.length < 2) return null;
  const look = (chosen: SceneName) => {
    shell.send({ type: 'LOOK', scene: chosen });
    const stage = selectStage(shell.read().session);
    if (stage) announce(`${t(`menu:scene.${chosen}`)}: ${sceneWords(playing, stage)}.`);
  };
  return (
    <fieldset class="looks" aria-label={t('menu:looks')}>
      {scenes.map((one) => (
        <Button key={one} look="quiet" pressed={one === scene} onClick={() => look(one)}>
          {t(`menu:scene.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}
