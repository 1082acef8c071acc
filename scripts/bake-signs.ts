/** `npm run bake:signs` writes the font of signs (`signs-font.ts`) to assets/signs.otf. */
import { writeFileSync } from 'node:fs';
import { SIGNS_FILE, signsFont } from './signs-font';

writeFileSync(SIGNS_FILE, signsFont());
