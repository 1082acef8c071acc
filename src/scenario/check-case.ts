import type { Finding } from './problem';
import type { WrittenCase } from './schema-case';
export function checkCase(_written: WrittenCase): Finding[] {
  return [];
}
