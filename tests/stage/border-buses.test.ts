import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BorderView } from '../../src/machine/stage-view';
import { BUS_LONG, busesAt } from '../../src/stage/border-buses';
import { choreograph } from '../../src/stage/border-choreography';
import { frameOf } from '../../src/stage/border-light';

const many = fc.integer({ min: 0, max: 400 });
const views: fc.Arbitrary<BorderView> = fc.record({ exiled: many, stayed: many, refused: many, withheld: many });
const nobody: BorderView = { exiled: 0, stayed: 0, refused: 0, withheld: 0 };

describe('the buses at the border', () => {
  it('are none where nobody came, and more for more people', () => {
    const counts = [0, 1, 14, 52, 120, 250].map((stayed) => busesAt({ ...nobody, stayed }, 0).length);
    expect(counts).toEqual([0, 1, 1, 1, 2, 3]);
  });

  it('stay where they are while nobody is withheld, and roll on with those who are', () => {
    const at = (view: BorderView, since: number) => busesAt(view, since)[0]?.x ?? Number.NaN;
    expect(at({ ...nobody, stayed: 9 }, 60)).toBe(at({ ...nobody, stayed: 9 }, 0));
    expect(at({ ...nobody, withheld: 9 }, 60)).toBeLessThan(at({ ...nobody, withheld: 9 }, 0));
    expect(at({ ...nobody, withheld: 9 }, 3)).toBeGreaterThan(at({ ...nobody, withheld: 9 }, 60));
  });

  it('never leave the picture, nor what the camera holds, while people sit in them', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: 1, max: 40 }), (view, seconds) => {
        const frame = frameOf(choreograph(view, 3), view);
        for (const { x, scale } of [...busesAt(view, seconds), ...busesAt(view, Number.POSITIVE_INFINITY)]) {
          const seen = Math.min(frame.x + frame.w, x + BUS_LONG * scale) - Math.max(frame.x, x);
          if (view.withheld > 0) expect(seen).toBeGreaterThan(0.9 * BUS_LONG * scale);
        }
      }),
    );
  });
});
