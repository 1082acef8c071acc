/**
 * The `test` of every browser test. A test fails when any of its pages asks another host for anything, writes an error to the
 * console, or throws without anyone catching it. A test that is about such a thing allows it by name:
 * `test.use({ allowedHosts: ['teacher.example'], allowedErrors: [/WebGL/] })`.
 */
import '../../src/i18n/debrief-words';
import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Allowed {
  /** Host names beside our own that pages of the test may ask. */
  readonly allowedHosts: string[];
  /** Console errors and uncaught errors that the test expects. */
  readonly allowedErrors: RegExp[];
}

interface House extends Allowed {
  /** Watches a context that the test made itself, for instance one with a storage state. */
  readonly watch: (context: BrowserContext) => void;
}

export const test = base.extend<House>({
  allowedHosts: [[], { option: true }],
  allowedErrors: [[], { option: true }],
  watch: [
    async ({ allowedHosts, allowedErrors, context }, use) => {
      const lists: (readonly string[])[] = [];
      const watch = (watched: BrowserContext) => lists.push(faultsOf(watched, { allowedHosts, allowedErrors }));
      watch(context);
      await use(watch);
      expect(lists.flat(), 'requests to other hosts, console errors, uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
});

/** A list that grows with every fault of the context's pages from now on. */
export function faultsOf(context: BrowserContext, { allowedHosts, allowedErrors }: Allowed): readonly string[] {
  const faults: string[] = [];
  const error = (kind: string, text: string) => {
    if (!allowedErrors.some((allowed) => allowed.test(text))) faults.push(`${kind}: ${text}`);
  };
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const inside = ['data:', 'blob:', 'about:'].includes(protocol);
    if (!inside && !['127.0.0.1', ...allowedHosts].includes(hostname)) faults.push(`another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') error('console', `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (thrown) => error('uncaught', thrown.error().stack ?? thrown.error().message));
  return faults;
}

export { expect };
