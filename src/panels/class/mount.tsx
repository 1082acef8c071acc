/** Hangs the class view into its page. */
import { render } from 'preact';
import '../theme.css';
import '../fields.css';
import { ClassView } from './class-view';
import { type ClassDesk, DeskContext } from './desk';

export function mountClass(root: HTMLElement, desk: ClassDesk): void {
  render(
    <DeskContext.Provider value={desk}>
      <ClassView />
    </DeskContext.Provider>,
    root,
  );
}
