// The published JSON Schema of a case, made from the schema the loader checks with.
import * as z from 'zod/mini';
import { text } from '../src/scenario/schema-basics';
import { writtenCase } from '../src/scenario/schema-case';
import { condition, effects } from '../src/scenario/schema-plans';

/** Draft 7, as editors understand it; pretty-printed, with a last newline. */
export function jsonSchema(): string {
  const names = z.registry<{ id: string; description: string }>();
  names.add(text, {
    id: 'text',
    description:
      'Plain text, or a choice: { en, pl, … }, { real, fictional } or { vodka, tea }. {words} are filled in.',
  });
  names.add(condition, { id: 'condition', description: 'Every key must hold.' });
  names.add(effects, { id: 'effects', description: 'Meters take signed numbers; points are points, not hundredths.' });
  const schema = z.toJSONSchema(writtenCase, { target: 'draft-07', io: 'input', metadata: names });
  const titled = { $schema: schema.$schema, title: 'A Back Channel scenario', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
