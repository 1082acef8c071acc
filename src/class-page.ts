/** The class view, a page of its own in the same build: the composition root of class.html. */
import { openClassDesk } from './class-desk';
import './i18n/debrief-words';
import { classWords } from './i18n/en/class';
import { classPrompts } from './i18n/en/class-prompts';
import { addLocale } from './i18n/messages';
import { mountClass } from './panels/class/mount';

addLocale('en', { class: classWords, 'class-prompts': classPrompts });

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
mountClass(root, openClassDesk());
