/** The newsroom: the press runs, and the front page comes up with the real headline set on it. */

import type { GameObjects } from 'phaser';
import { PAGE, PAGE_FIELDS, ROLLERS } from '../art/newsroom';
import { longDate } from '../i18n/numbers';
import type { StageView } from '../machine/stage-view';
import type { Rect, Shot } from './framing';
import { holdShot } from './picture-framing';
import { LETTERS, PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const INK = '#241f17';
const PAGE_AT = { x: 294, y: 112 };
const FRAME: Rect = { x: PAGE_AT.x - 34, y: PAGE_AT.y - 34, w: PAGE.w + 68, h: PAGE.h + 62 };
/** On a wide stage the choice of pictures stands below: the page ends above it. */
const WIDE = 600;
const ABOVE_CHOICE = 72;
const MARGIN = 30;
const RISE_SECONDS = 1.5;
/** The press runs hard while the page is printed, then idles. */
const FAST = 5;
const SLOW = 0.7;

export class NewsroomScene extends PictureScene {
  #rollers: GameObjects.Container[] = [];
  #page: GameObjects.Container | null = null;
  #type: GameObjects.Text[] = [];

  constructor(world: StageWorld) {
    super('newsroom', world);
  }

  groups(_view: StageView): readonly string[] {
    return ['newsroom'];
  }

  /** The page as large as it can be: its smaller headlines are to be read as well. */
  protected override aim(width: number, height: number): Shot {
    const wide = this.free.w / this.world.ratio > WIDE;
    return holdShot(wide ? { ...FRAME, h: FRAME.h + ABOVE_CHOICE } : FRAME, this.free, width, height);
  }

  protected override get telling(): readonly Rect[] {
    return [{ ...PAGE_AT, w: PAGE.w, h: PAGE.h }];
  }

  protected build(_view: StageView): void {
    this.backdrop('newsroom-press');
    this.#rollers = ROLLERS.map(([x, y, size]) => this.piece('newsroom-roller', x, y, 1).setScale(size));
    this.glow(614, 420, 620, 0xffdf95, 0.16, 2);
    this.#page = this.add.container(PAGE_AT.x, PAGE_AT.y).setDepth(3);
    this.put(this.#page, 'newsroom-page');
  }

  apply(view: StageView, previous: StageView | null): void {
    if (previous && JSON.stringify(previous.newsroom) === JSON.stringify(view.newsroom)) return;
    this.#typeset(view.newsroom);
    this.whenLettered(() => this.#typeset(this.world.view.newsroom));
    this.rewind();
    this.advance();
  }

  #typeset({ paper, date, headline, others }: StageView['newsroom']): void {
    for (const text of this.#type) text.destroy();
    const middle = PAGE.w / 2;
    const width = PAGE.w - 2 * MARGIN;
    this.#type = [
      this.#set(paper, middle, PAGE_FIELDS.masthead, { size: 58, width, height: 66, weight: '700' }),
      this.#set(longDate(date), middle, PAGE_FIELDS.date - 6, { size: 19, width, height: 22, weight: '500' }),
      this.#set(headline, middle, PAGE_FIELDS.headline, {
        size: 66,
        width,
        height: PAGE_FIELDS.headlineHeight,
        weight: '700',
        fill: true,
      }),
      ...others.slice(0, 3).map((other, i) =>
        this.#set(other, MARGIN + 84 + i * 206, PAGE_FIELDS.others, {
          size: 26,
          width: 188,
          height: PAGE_FIELDS.othersHeight - 48,
          weight: '600',
        }),
      ),
    ];
    this.#type[0]?.setY(PAGE_FIELDS.masthead - 14);
  }

  /** Sets a text centred on `x` from `y` down, as large as fits its field. */
  #set(
    words: string,
    x: number,
    y: number,
    field: { size: number; width: number; height: number; weight: string; fill?: boolean },
  ): GameObjects.Text {
    const text = this.add.text(x, y, words, {
      fontFamily: LETTERS,
      fontSize: field.size,
      fontStyle: field.weight,
      color: INK,
      align: 'center',
      wordWrap: { width: field.width },
    });
    text.setResolution(2).setOrigin(0.5, 0).setLineSpacing(-4);
    for (let size = field.size; size > 13 && (text.height > field.height || text.width > field.width); size -= 2)
      text.setFontSize(size);
    if (field.fill) text.setY(y + (field.height - text.height) / 2);
    this.#page?.add(text);
    return text;
  }

  protected advance(): void {
    const t = this.clock;
    const done = Math.min(1, t / RISE_SECONDS);
    const ease = 1 - (1 - done) * (1 - done) * (1 - done);
    this.#page?.setPosition(PAGE_AT.x, PAGE_AT.y + 980 * (1 - ease)).setRotation(-0.012 - 0.05 * (1 - ease));
    const turned = Number.isFinite(t)
      ? t < 2
        ? FAST * t - (FAST - SLOW) * t * t * 0.25
        : FAST * 2 - (FAST - SLOW) + SLOW * (t - 2)
      : 0;
    this.#rollers.forEach((roller, i) => {
      roller.setRotation(i % 2 === 0 ? turned : -turned * 1.2);
    });
  }
}
