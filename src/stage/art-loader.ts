/** Finds baked pictures by name, loads them by group and puts them where their own coordinates say. */

import type { GameObjects, Scene } from 'phaser';

/** One line of `art/manifest.json`: where a picture lies in world pixels and which group it is loaded with. */
export interface Baked {
  readonly file: string;
  readonly scene: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly frames: number;
  /** Size of the file in pixels. */
  readonly pixelW: number;
  readonly pixelH: number;
}

/** Bytes of texture that pictures may take; what was not seen for longest goes first. Frames and filters need the rest of 96 MB. */
const MOST_BYTES = 48e6;

/** Of Phaser's textures, what is needed to let go of some. */
interface Shelf {
  exists(name: string): boolean;
  remove(name: string): unknown;
}

const bytesOf = ({ pixelW, pixelH }: Baked): number => pixelW * pixelH * 4;

export class ArtStore {
  readonly #pictures: ReadonlyMap<string, Baked>;
  /** Groups in the order they were last asked for. */
  readonly #used = new Set<string>();
  readonly #base: string;

  constructor(manifest: Readonly<Record<string, Baked>>, base: string) {
    this.#pictures = new Map(Object.entries(manifest));
    this.#base = base;
  }

  /** Address of a file of `art/` that the manifest does not list, such as a scenario's map. */
  url(file: string): string {
    return `${this.#base}art/${file}`;
  }

  has(name: string): boolean {
    return this.#pictures.has(name);
  }

  /** The picture's line of the manifest. Throws for a name that was never baked: a fault of the code. */
  picture(name: string): Baked {
    const baked = this.#pictures.get(name);
    if (!baked) throw new Error(`no picture is called ${name}`);
    return baked;
  }

  hasGroup(group: string): boolean {
    return [...this.#pictures.values()].some((p) => p.scene === group);
  }

  /** These groups are looked at now. */
  use(groups: readonly string[]): void {
    for (const group of groups) {
      this.#used.delete(group);
      this.#used.add(group);
    }
  }

  /** Queues what the groups still lack; true when there is anything to load. */
  queue(scene: Scene, groups: readonly string[]): boolean {
    let any = false;
    this.use(groups);
    for (const [name, p] of this.#pictures) {
      if (!groups.includes(p.scene) || scene.textures.exists(name)) continue;
      any = true;
      const url = `${this.#base}art/${p.file}`;
      if (p.frames > 1) scene.load.spritesheet(name, url, { frameWidth: p.pixelW / p.frames, frameHeight: p.pixelH });
      else scene.load.image(name, url);
    }
    return any;
  }

  /** True when a picture of the groups has not come yet. */
  lacks(scene: Scene, groups: readonly string[]): boolean {
    return [...this.#pictures].some(([name, p]) => groups.includes(p.scene) && !scene.textures.exists(name));
  }

  /** Loads the groups through a scene that is on, so that a later one finds them ready. */
  prepare(scene: Scene, groups: readonly string[]): void {
    if (this.queue(scene, groups)) scene.load.start();
  }

  /** Lets go of the textures of earlier rooms while there are too many, but never of the groups to `keep`. */
  release(textures: Shelf, keep: readonly string[]): void {
    const loaded = [...this.#pictures].filter(([name]) => textures.exists(name));
    let bytes = loaded.reduce((sum, [, picture]) => sum + bytesOf(picture), 0);
    for (const group of this.#used) {
      if (bytes <= MOST_BYTES) return;
      if (keep.includes(group)) continue;
      for (const [name, picture] of loaded) {
        if (picture.scene !== group) continue;
        textures.remove(name);
        bytes -= bytesOf(picture);
      }
      this.#used.delete(group);
    }
  }

  /** Adds the picture so that the drawing's own origin lands at (x, y) of the container. */
  put(scene: Scene, into: GameObjects.Container, name: string, x = 0, y = 0, frame = 0): GameObjects.Image {
    const p = this.picture(name);
    const image = scene.add.image(x + p.x, y + p.y, name, p.frames > 1 ? frame : undefined).setOrigin(0);
    image.setDisplaySize(p.w / p.frames, p.h);
    into.add(image);
    return image;
  }
}

/** Reads the manifest. Rejects when it cannot be had: then there is no stage. */
export async function openArtStore(base: string): Promise<ArtStore> {
  const response = await fetch(`${base}art/manifest.json`);
  if (!response.ok) throw new Error(`the list of pictures is missing (${response.status})`);
  return new ArtStore(await response.json(), base);
}
