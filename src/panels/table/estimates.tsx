/** Four sides of the paper being written, in view while one writes: a word and a bar for each; on request, how one knows. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { DraftSummary } from '../../machine/select-draft';
import type { Tolerance } from '../../machine/select-tolerance';
import { Dialog } from '../parts/dialog';
import type { Playing } from '../use-shell';
import { sidesOf, type ToldSide } from './estimate-words';
import './estimates.css';

/** The bar ends here, where 1 is the point at which the side acts. */
const END = 1.5;
const at = (reach: number): number => (100 * Math.min(END, Math.max(0, reach))) / END;

function Bar({ reach }: Pick<ToldSide, 'reach'>) {
  const [low, high] = [at(reach.low), at(reach.high)];
  return (
    <span class="gauge__bar" aria-hidden="true">
      <i class="gauge__sure" style={{ inlineSize: `${low}%` }} />
      <i class="gauge__span" style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />
      <i class="gauge__tick" style={{ insetInlineStart: `${at(1)}%` }} />
    </span>
  );
}

/** Without its article, where room is dear. */
function shortName(name: string): string {
  const bare = name.replace(/^The (?=.)/u, '');
  return bare.slice(0, 1).toLocaleUpperCase() + bare.slice(1);
}

function Gauge({ side }: { readonly side: ToldSide }) {
  return (
    <span class="gauge" data-side={side.side}>
      <span class="gauge__name">{shortName(side.name)}</span>
      <span class="sr-only">: </span>
      <span class="gauge__verdict">{side.verdict}</span>
      <span class="sr-only">. </span>
      <b class="gauge__sign" aria-hidden="true">
        {side.sign}
      </b>
      <Bar reach={side.reach} />
    </span>
  );
}

function Explained({ side }: { readonly side: ToldSide }) {
  return (
    <section class="stack explained">
      <h3>
        {side.name}: {side.verdict}
      </h3>
      <Bar reach={side.reach} />
      {side.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {side.sources.length > 0 && (
        <div class="explained__sources">
          <h4 class="label">{t('table:estimate.sources')}</h4>
          <ul>
            {side.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface EstimatesProps extends Playing {
  readonly tolerance: Tolerance;
  readonly summary: DraftSummary;
}

export function Estimates({ tolerance, summary, ...playing }: EstimatesProps) {
  const [open, setOpen] = useState(false);
  const sides = sidesOf(playing, tolerance, summary);
  return (
    <>
      <button
        type="button"
        class="gauges"
        aria-haspopup="dialog"
        title={t('table:estimate.how')}
        onClick={() => setOpen(true)}
      >
        {sides.map((side) => (
          <Gauge key={side.side} side={side} />
        ))}
        <span class="gauges__how" aria-hidden="true">
          ?
        </span>
        <span class="sr-only">{t('table:estimate.how')}</span>
      </button>
      {open && (
        <Dialog title={t('table:estimate.title')} place="side" onClose={() => setOpen(false)}>
          <p>{t('table:estimate.about')}</p>
          {sides.map((side) => (
            <Explained key={side.side} side={side} />
          ))}
        </Dialog>
      )}
    </>
  );
}
