/** Takes single layers out of the scene that is on, and puts them back: how one tries whether pictures notice what is missing. */
import type { Game, Scene } from 'phaser';

export interface Layers {
  /** What the scene is made of now, each once: its depth, its picture, and which of several where they are few. */
  names(): readonly string[];
  hide(name: string): void;
  /** Puts back everything that was taken out. */
  restore(): void;
}

/** More of one kind than this are a crowd, and one layer. */
const FEW = 3;

type Part = Scene['children']['list'][number];

/** What a container holds, whatever is nested in it; a thing of its own is itself. */
function leavesOf(part: Part): readonly Part[] {
  if (!('list' in part) || !Array.isArray(part.list)) return [part];
  const held: readonly Part[] = part.list;
  return held.flatMap(leavesOf);
}

function pictureOf(part: Part): string {
  const texture: unknown = 'texture' in part ? part.texture : null;
  const key: unknown = typeof texture === 'object' && texture && 'key' in texture ? texture.key : part.type;
  // Faces and letters are painted on textures whose keys count up.
  return String(key).replace(/[\d-]{6,}.*$/, '');
}

interface Hideable {
  out(): void;
  back(): void;
}

const asHideable = (part: Part): Hideable => ({
  out: () => Reflect.set(part, 'willRender', () => false),
  back: () => Reflect.deleteProperty(part, 'willRender'),
});

function layersIn(scene: Scene): ReadonlyMap<string, readonly Hideable[]> {
  const kinds = new Map<string, Part[]>();
  for (const top of scene.children.list) {
    const depth = 'depth' in top ? Number(top.depth) : 0;
    for (const part of leavesOf(top)) {
      const kind = `${depth} ${pictureOf(part)}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), part]);
    }
  }
  const layers = new Map<string, readonly Hideable[]>();
  for (const [kind, parts] of kinds) {
    if (parts.length > 1 && parts.length <= FEW)
      parts.forEach((part, at) => {
        layers.set(`${kind} ${at + 1} of ${parts.length}`, [asHideable(part)]);
      });
    else layers.set(parts.length === 1 ? kind : `${kind}, all`, parts.map(asHideable));
  }
  const filters = scene.cameras.main.filters.internal;
  const all = [...filters.list];
  if (all.some(({ active }) => active))
    layers.set('the filters over all', [
      {
        out: () => filters.list.splice(0),
        back: () => filters.list.splice(0, filters.list.length, ...all),
      },
    ]);
  return layers;
}

export function layersOf(game: Game): Layers {
  let taken: readonly Hideable[] = [];
  const layers = () => new Map(game.scene.getScenes(true).flatMap((scene) => [...layersIn(scene)]));
  return {
    names: () => [...layers().keys()],
    hide(name) {
      taken = layers().get(name) ?? [];
      if (taken.length === 0) throw new Error(`the scene has no layer ${name}`);
      for (const one of taken) one.out();
    },
    restore() {
      for (const one of taken) one.back();
      taken = [];
    },
  };
}
