/** One note of the player: what is written, kept with the game at every stroke, so that a closed tab loses nothing. */
import { useShell, useShellState } from '../use-shell';

export function useNote(key: string): readonly [string, (text: string) => void] {
  const shell = useShell();
  const text = useShellState((state) => state.session.notes[key] ?? '');
  return [text, (changed) => shell.send({ type: 'NOTE', key, text: changed })];
}
