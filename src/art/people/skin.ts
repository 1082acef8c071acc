/** Skin tones of the house style: six values each, from light to line. */

export interface Skin {
  readonly base: string;
  readonly light: string;
  readonly shade: string;
  readonly deep: string;
  readonly line: string;
  readonly lip: string;
}

export const SKINS = {
  rose: { base: '#d99b76', light: '#f0bf94', shade: '#b0694f', deep: '#7d3f36', line: '#2b1116', lip: '#9d4a44' },
  fair: { base: '#e3b08a', light: '#f8d8b0', shade: '#b97c5b', deep: '#84503c', line: '#26120f', lip: '#a9524a' },
  amber: { base: '#c98c69', light: '#edbb92', shade: '#96583f', deep: '#653529', line: '#200e14', lip: '#a03a3a' },
  olive: { base: '#bd8a5c', light: '#e2b684', shade: '#8b5c3a', deep: '#5c3826', line: '#1f1210', lip: '#8c443b' },
  umber: { base: '#8f5a3c', light: '#bd8258', shade: '#653a28', deep: '#41231b', line: '#170b0b', lip: '#74332f' },
  sable: { base: '#6c412d', light: '#9a6443', shade: '#4b2a1f', deep: '#301813', line: '#120808', lip: '#5e2a28' },
} as const satisfies Record<string, Skin>;

export type SkinName = keyof typeof SKINS;
