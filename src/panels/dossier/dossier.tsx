/** The dossier, always at hand: people, relief, meters with their causes, notebook, instructions. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Dialog } from '../parts/dialog';
import { usePlaying } from '../use-shell';
import { InstructionsPart } from './instructions-part';
import { MetersPart } from './meters-part';
import { NotebookPart } from './notebook-part';
import { PeoplePart } from './people-part';
import { ReliefPart } from './relief-part';
import { Tabs } from './tabs';
import './dossier.css';

const parts = [
  ['people', PeoplePart],
  ['relief', ReliefPart],
  ['meters', MetersPart],
  ['notebook', NotebookPart],
  ['instructions', InstructionsPart],
] as const;

type PartName = (typeof parts)[number][0];

export function Dossier({ onClose }: { readonly onClose: () => void }) {
  const playing = usePlaying();
  const [part, setPart] = useState<PartName>('people');
  if (!playing) return null;
  const Part = parts.find(([name]) => name === part)?.[1] ?? PeoplePart;
  return (
    <Dialog title={t('dossier:title')} onClose={onClose} place="side">
      <Tabs
        label={t('dossier:tabs')}
        tabs={parts.map(([name]) => ({ id: name, label: t(`dossier:${name}`) }))}
        at={part}
        onChoose={(id) => {
          const chosen = parts.find(([name]) => name === id);
          if (chosen) setPart(chosen[0]);
        }}
      >
        <Part scenario={playing.scenario} view={playing.view} />
      </Tabs>
    </Dialog>
  );
}
