import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { PlatformAdapter } from '../../src/domain/platform-adapter.ts';
import { MAX_REVIEW_LENGTH as domainLimit } from '../../src/domain/review.ts';
import { adapters, adaptersFor } from '../../src/platforms/adapters.ts';
import { readPage } from '../../src/platforms/page-reader.ts';
import { MAX_REVIEW_LENGTH } from '../../src/platforms/text.ts';

type ExpectedReview = {
  author: string | null;
  text: string;
  id?: string;
  rating?: [number, number];
  day?: string;
  ownerReply?: string | null;
  isTruncated?: boolean;
  hasOpener?: boolean;
  hasField?: boolean;
  fieldMax?: number;
};
type Expected = {
  platform: string;
  reviews?: ExpectedReview[];
  looseField?: boolean;
  fields?: number;
  foreignFrames?: string[];
};

const folder = resolve(import.meta.dirname, '../fixtures/platforms');
const adapterFolder = resolve(import.meta.dirname, '../../src/platforms/adapters');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));
const now = new Date(2026, 10, 22, 12);

/** A fixture: its address and expectations from the comment it opens with, and the page after it. */
function readFixture(name: string) {
  const whole = readFileSync(join(folder, name), 'utf8');
  const head = /^<!--\s*\nurl: (\S+)\nsource: ([^\n]+)\n([\s\S]*?)\n-->/.exec(whole);
  if (!head) throw new Error(`${name} does not open with its address, source and expectations`);
  const [comment = '', url = '', source = '', json = '{}'] = head;
  return { url, source, expected: JSON.parse(json) as Expected, html: whole.slice(comment.length) };
}

/** A page of its own. happy-dom's document is not typed as the DOM's, but is used as one. */
function openPage(url: string, html: string): Document {
  const window = new Window({ url, settings: { disableIframePageLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

describe('adapters', () => {
  const files = readdirSync(adapterFolder).map((name) => basename(name, '.ts'));

  it('are all in the list, and the list names no other', () => {
    expect(adapters.map((adapter) => adapter.id).sort()).toEqual([...files].sort());
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s is complete', (id, adapter) => {
    expect(PlatformAdapter.parse(JSON.parse(JSON.stringify(adapter)))).toEqual(adapter);
    expect(adapter.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((adapter.matches?.length ?? 0) > 0 || (adapter.marks?.length ?? 0) > 0).toBe(true);
    const file = readFileSync(join(adapterFolder, `${id}.ts`), 'utf8');
    // A number or selector nobody could check says so where it stands.
    if (adapter.rules?.source === 'unverified') expect(file).toMatch(/\/\/.*unverified/);
    else {
      expect(adapter.rules?.source).toMatch(/^https:\/\//);
      expect(adapter.rules?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const forbidden = adapter.rules?.forbids ?? [];
    expect(new Set(forbidden).size).toBe(forbidden.length);
    const own = fixtures.filter((name) => name.startsWith(`${id}--`));
    if (!adapter.review && !adapter.reply) return;
    const hasReviews = own.some((name) => (readFixture(name).expected.reviews?.length ?? 0) >= 2);
    expect(hasReviews, `${id} has no page with two reviews`).toBe(true);
    if (adapter.review) expect(adapter.review.card.length).toBeGreaterThan(0);
    if (adapter.review) expect(own).toContain(`${id}--none.html`);
    if (adapter.reply?.field) expect(own).toContain(`${id}--two-boxes.html`);
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s meets its own addresses alone', (id, adapter) => {
    for (const pattern of adapter.matches ?? []) {
      const host = pattern.replace('*.', 'www.').replace('.*/', '.com/');
      const path = { 'app-store-connect': 'ratingsResponses', github: 'a/b/issues/1', 'google-play-console': 'reviews' }[id];
      const url = host.replace(/\*$/, path ?? (id === 'google-business' && host.includes('business.google') ? 'reviews' : 'a'));
      expect(
        adaptersFor(url).map((each) => each.id),
        url,
      ).toEqual([id]);
      const { hostname } = new URL(url);
      const elsewhere = adaptersFor(url.replace(hostname, `${hostname}.evil.example`));
      expect(
        elsewhere.every((each) => each.marks?.length),
        url,
      ).toBe(true);
    }
  });
});

describe('fixtures', () => {
  it.each(fixtures)('%s reads as expected and stays unchanged', (name) => {
    const { url, expected, html } = readFixture(name);
    const doc = openPage(url, html);
    const before = doc.documentElement.outerHTML;
    const { reading, reviewElements, fieldElements, openers } = readPage(doc, {
      now,
      pointedAt: null,
      adapters: adaptersFor(url),
    });
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(reading.platform.id).toBe(expected.platform);
    const reviews = expected.reviews;
    if (reviews) {
      const seen = reading.reviews.slice(0, reviews.length);
      expect(seen.map((found) => [found.review.author, found.review.text])).toEqual(
        reviews.map((one) => [one.author, one.text]),
      );
      if (reviews.length === 0) expect(reading.reviews).toEqual([]);
      for (const [position, want] of reviews.entries()) {
        const found = seen[position]!;
        if (want.id !== undefined) expect(found.review.id).toBe(want.id);
        if (want.rating)
          expect(found.review.rating, want.author ?? '').toEqual({ value: want.rating[0], best: want.rating[1] });
        if (want.day !== undefined) expect(found.review.date?.day, want.author ?? '').toBe(want.day);
        if (want.ownerReply !== undefined) expect(found.review.ownerReply, want.author ?? '').toBe(want.ownerReply);
        if (want.isTruncated !== undefined) expect(found.review.isTruncated, want.author ?? '').toBe(want.isTruncated);
        if (want.hasOpener !== undefined) expect(found.hasOpener, want.author ?? '').toBe(want.hasOpener);
        if (want.hasField !== undefined) expect(found.field !== null, want.author ?? '').toBe(want.hasField);
        if (want.fieldMax !== undefined) expect(found.field?.maxLength).toBe(want.fieldMax);
      }
    }
    if (expected.looseField !== undefined) expect(reading.looseField !== null).toBe(expected.looseField);
    if (expected.fields !== undefined) expect(fieldElements.size).toBe(expected.fields);
    if (expected.foreignFrames) expect(reading.foreignFrames.map((frame) => frame.origin)).toEqual(expected.foreignFrames);
    // A box stands under its own review, an opener in it; ids are unique; nothing is claimed twice.
    expect(new Set(reading.reviews.map((found) => found.review.id)).size).toBe(reading.reviews.length);
    const claimed = [...reviewElements.values()].flat();
    expect(new Set(claimed).size).toBe(claimed.length);
    for (const found of reading.reviews) {
      const elements = reviewElements.get(found.review.id) ?? [];
      const box = found.field ? fieldElements.get(found.field.id) : undefined;
      if (box) expect(elements.some((element) => element.contains(box))).toBe(true);
      const opener = openers.get(found.review.id);
      if (opener) expect(elements.some((element) => element.contains(opener))).toBe(true);
    }
  });

  it.each(fixtures)('%s gives the same ids when read again', (name) => {
    const { url, html } = readFixture(name);
    const doc = openPage(url, html);
    const ids = () =>
      readPage(doc, { now, pointedAt: null, adapters: adaptersFor(url) }).reading.reviews.map((found) => found.review.id);
    expect(ids()).toEqual(ids());
  });
});

it('cuts reviews where the domain does', () => expect(MAX_REVIEW_LENGTH).toBe(domainLimit));
