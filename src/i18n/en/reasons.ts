/**
 * What the counterpart says, by kind, in lines that fit everyone; those of each temper stand beside it. Loaded with the
 * table. Every kind has several forms, which take turns. In clauses `{{who}}` is always a subject: said again, it becomes
 * a pronoun.
 */
import { answers } from './reasons-answers';
import { causes } from './reasons-causes';
import { hints } from './reasons-hints';
import { terms } from './reasons-terms';

const { as, andThen, others, also, but, ...parts } = terms;

export const reasons = { as, andThen, others, any: { ...answers, ...causes, ...parts, ...hints, also, but } };
