import * as fc from 'fast-check';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { Handlers } from '../../src/messages/handlers.ts';
import { almostValidFor, validFor } from './from-schema.ts';
import { anyData, anyText, fuzz } from './fuzz.ts';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

const OWN_ID = 'evenkeel-id';
const OWN_URL = 'chrome-extension://evenkeel-id/';
/** The runtime as our scripts meet it: who listens, and what a page answers. */
const runtime = vi.hoisted(() => {
  const state = { listeners: [] as Listener[], pageAnswer: undefined as unknown };
  const api = {
    runtime: {
      id: 'evenkeel-id',
      getURL: (path: string) => `chrome-extension://evenkeel-id/${path}`,
      onMessage: { addListener: (listener: Listener) => state.listeners.push(listener), removeListener: () => {} },
    },
    tabs: { sendMessage: async () => state.pageAnswer },
  };
  Object.assign(globalThis, { browser: api, chrome: api });
  return state;
});
const { protocol } = await import('../../src/messages/protocol.ts');
const { serveBackground } = await import('../../src/messages/serve-background.ts');
const { servePage } = await import('../../src/messages/serve-page.ts');
const { askPage } = await import('../../src/messages/ask-page.ts');

type Name = keyof typeof protocol;
const names = Object.keys(protocol) as Name[];
const namesTo = (receiver: string) => names.filter((name) => protocol[name].to === receiver);

/** Handlers for all messages of a receiver that note what reached them. */
function recording(receiver: string) {
  const reached: { name: Name; request: unknown }[] = [];
  const handlers = Object.fromEntries(
    namesTo(receiver).map((name) => [
      name,
      async (request: unknown) => {
        reached.push({ name, request });
        return null;
      },
    ]),
  );
  return { reached, handlers };
}

const senders = fc.record({
  id: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string | undefined>(OWN_ID) },
    { weight: 1, arbitrary: fc.option(anyText, { nil: undefined }) },
  ),
  url: fc.oneof(
    fc.constantFrom(
      `${OWN_URL}src/entries/popup/index.html`,
      OWN_URL,
      'https://harbor.example/inbox',
      'chrome-extension://evenkeel-idx/',
      '',
    ),
    anyText,
  ),
  tab: fc.option(fc.record({ id: fc.integer() }), { nil: undefined }),
  frameId: fc.option(fc.nat(), { nil: undefined }),
});
const requests = (name: Name) => fc.oneof(validFor(protocol[name].request), almostValidFor(protocol[name].request), anyData);
const envelopes = fc.oneof(
  anyData,
  fc.constantFrom(...names).chain((name) =>
    fc.record({
      evenkeel: fc.constantFrom<unknown>(1, 1, 1, 1, '1', 2),
      to: fc.constantFrom('page', 'background', 'background', 'surface'),
      name: fc.oneof({ weight: 5, arbitrary: fc.constant<string>(name) }, { weight: 1, arbitrary: anyText }),
      request: requests(name),
    }),
  ),
);
const bytesOf = (value: unknown) => {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch {
    return 0; // a cycle or a BigInt
  }
};

/** Sends to the newest listener and waits for its answer, if it takes the message. */
async function send(message: unknown, sender: unknown): Promise<unknown> {
  const listener = runtime.listeners.at(-1);
  return new Promise((resolve) => {
    const answer = listener?.(message, sender, resolve);
    if (answer instanceof Promise) answer.then(resolve, (error: unknown) => resolve({ failed: String(error) }));
    else if (answer !== true) resolve(undefined);
  });
}

describe('messages', () => {
  beforeEach(() => {
    runtime.listeners.length = 0;
  });

  fuzz(
    'M3: the background hears only what the protocol allows, and answers everything else with an error',
    fc.tuple(envelopes, senders),
    bytesOf,
    async ([message, sender]) => {
      const { reached, handlers } = recording('background');
      serveBackground(handlers as unknown as Handlers<'background'>);
      const answer = await send(message, sender);
      runtime.listeners.length = 0;
      const envelope = message as { evenkeel?: unknown; to?: unknown; name?: unknown; request?: unknown } | null | undefined;
      const isMeant =
        sender.id === OWN_ID && envelope?.evenkeel === 1 && envelope.to === 'background' && typeof envelope.name === 'string';
      const entry = isMeant && namesTo('background').includes(envelope.name as Name) ? protocol[envelope.name as Name] : null;
      const from = sender.url.startsWith(OWN_URL) ? 'surface' : 'page';
      const isAllowed =
        entry !== null &&
        (entry.from as readonly string[]).includes(from) &&
        entry.request.safeParse(envelope?.request).success;
      expect(reached.length).toBe(isAllowed ? 1 : 0);
      if (isMeant && !isAllowed) expect(answer).toHaveProperty('failed');
      if (!isMeant) expect(answer).toBeUndefined();
    },
  );

  fuzz('M3: the page hears only this extension', fc.tuple(envelopes, senders), bytesOf, async ([message, sender]) => {
    const { reached, handlers } = recording('page');
    servePage('page', handlers as unknown as Handlers<'page'>, new AbortController().signal);
    await send(message, sender);
    runtime.listeners.length = 0;
    const envelope = message as { evenkeel?: unknown; to?: unknown; name?: unknown } | null | undefined;
    const isMeant = sender.id === OWN_ID && envelope?.evenkeel === 1 && envelope.to === 'page';
    expect(reached.length).toBe(isMeant && namesTo('page').includes(envelope.name as Name) ? 1 : 0);
  });

  const exchanges = fc.constantFrom(...namesTo('page')).chain((name) =>
    fc.record({
      name: fc.constant(name),
      request: fc.oneof({ weight: 5, arbitrary: validFor(protocol[name].request) }, { weight: 1, arbitrary: anyData }),
      answer: fc.oneof(validFor(protocol[name].response), almostValidFor(protocol[name].response), anyData),
    }),
  );
  fuzz(
    'what a page is asked and what it answers is taken only in the shape it should have',
    exchanges,
    bytesOf,
    async (exchange) => {
      const { name, request, answer } = exchange;
      runtime.pageAnswer = answer;
      const isFit = protocol[name].request.safeParse(request).success && protocol[name].response.safeParse(answer).success;
      const taken = await askPage(1, 0, name as 'page.undo', request as Record<string, never>).then(
        () => true,
        () => false,
      );
      expect(taken).toBe(isFit);
    },
  );
});
