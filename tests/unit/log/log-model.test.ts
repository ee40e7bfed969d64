import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../src/storage/item.ts';
import { settingsItem } from '../../../src/storage/items.ts';
import { restoreLog, withLog } from '../../../src/storage/log-export.ts';
import { createReplyLog, LogError, type ReplyLog } from '../../../src/storage/reply-log.ts';
import { createLogModel } from '../../../src/ui/options/log-model.ts';
import { logEntry, manyLogEntries } from '../../support/log-entries.ts';
import { emptyLog, giveLocks, memoryArea } from '../options/fakes.ts';

giveLocks();
const log = createReplyLog();
afterEach(() => log.clear());

function opened(given: ReplyLog = log) {
  const files: { name: string; text: string; type: string }[] = [];
  const local = memoryArea();
  const model = createLogModel({
    now: () => new Date('2026-11-22T10:00:00'),
    log: given,
    settings: createStore(settingsItem, local.area),
    savePieces: (name, pieces, type) => files.push({ name, text: pieces.join(''), type }),
  });
  return { model, files, local };
}

describe('the log page', () => {
  it('shows the newest fifty, tells how many there are, and adds the next fifty', async () => {
    await log.put(manyLogEntries(120, ['cold', 'slow'], new Date('2026-11-20T12:00:00Z'), 30));
    const { model } = opened();
    await model.load();
    expect([model.entries.value.length, model.total.value]).toEqual([50, 120]);
    await model.more();
    await model.more();
    expect(model.entries.value.map(({ walkId }) => walkId)).toEqual(Array.from({ length: 120 }, (_, at) => `many-${at}`));
    expect(model.next.value).toBeNull();
  });

  it('tells how many fit before any of them is looked at, and agrees with what is found', async () => {
    await log.put(manyLogEntries(80, ['cold', 'slow', 'rude'], new Date('2026-11-20T12:00:00Z'), 10));
    const { model } = opened();
    await model.load();
    await model.ask({ issueId: 'slow', platformId: 'tripadvisor', from: '2026-11-12' });
    while (model.next.value !== null) await model.more();
    expect(model.matching.value).toBe(model.entries.value.length);
    expect(model.entries.value.length).toBeGreaterThan(0);
    await model.ask({ words: 'okoro' });
    expect(model.matching.value).toBeNull();
  });

  it('answers the last question only, however fast they come', async () => {
    await log.put(manyLogEntries(300, ['cold', 'slow'], new Date('2026-11-20T12:00:00Z'), 10));
    const { model } = opened();
    await model.load();
    await Promise.all(['o', 'ok', 'okoro'].map((words) => model.ask({ words })));
    expect(model.entries.value.length).toBeGreaterThan(0);
    expect(model.entries.value.every(({ review }) => review.author === 'Okoro family')).toBe(true);
    expect(model.isLooking.value).toBe(false);
  });

  it('deletes one, knows where it stood, and brings it back there', async () => {
    await log.put(['10', '11', '12'].map((day) => logEntry(day, `2026-11-${day}T09:00:00Z`)));
    const { model } = opened();
    await model.load();
    const [first, second] = model.entries.value;
    if (second) await model.remove(second);
    expect(model.entries.value.map(({ walkId }) => walkId)).toEqual(['12', '10']);
    expect(model.removed.value).toMatchObject({ entry: { walkId: '11' }, after: '12' });
    await model.bringBack();
    expect(model.entries.value.map(({ walkId }) => walkId)).toEqual(['12', '11', '10']);
    expect([model.removed.value, model.returned.value, model.total.value]).toEqual([null, '11', 3]);
    if (first) await model.remove(first);
    expect(model.removed.value?.after).toBeNull();
  });

  it('brings back the last of many shown', async () => {
    await log.put(manyLogEntries(120, ['cold', 'slow'], new Date('2026-11-20T12:00:00Z'), 30));
    const { model } = opened();
    await model.load();
    await model.more();
    const last = model.entries.value.at(-1);
    if (last) await model.remove(last);
    await model.bringBack();
    expect(model.entries.value.at(-1)?.walkId).toBe('many-99');
  });

  it('has no way back to one deleted before another question was asked', async () => {
    await log.put([logEntry('one', '2026-11-10T09:00:00Z')]);
    const { model } = opened();
    await model.load();
    const [one] = model.entries.value;
    if (one) await model.remove(one);
    await model.ask({ words: 'dana' });
    await model.bringBack();
    expect(model.entries.value).toEqual([]);
  });

  it('deletes days and the whole log on the second press only, and says before how many go', async () => {
    await log.put(['10', '11', '12'].map((day) => logEntry(day, `2026-11-${day}T09:00:00Z`)));
    const { model } = opened();
    await model.load();
    await model.ask({ from: '2026-11-11' });
    await model.deleteDays();
    expect(model.asksToDelete.value).toEqual({ kind: 'days', from: '2026-11-11', to: '2026-11-12', replies: 2 });
    expect(model.total.value).toBe(3);
    await model.deleteDays();
    expect(model.total.value).toBe(1);
    await model.deleteAll();
    expect(model.total.value).toBe(1);
    await model.deleteAll();
    expect(model.total.value).toBe(0);
  });

  it('tells why the log does not open, and shows it once it does', async () => {
    let isRefused = true;
    const refusing: ReplyLog = {
      ...emptyLog,
      days: async () => {
        if (isRefused) throw new LogError({ state: 'refused', reason: 'InvalidStateError' });
        return [];
      },
    };
    const { model } = opened(refusing);
    await model.load();
    isRefused = false;
    await model.load();
    expect(model.trouble.value).toBeNull();
  });

  it('keeps no words once the writer says so', async () => {
    const { model, local } = opened();
    await model.load();
    await model.setKeepsText(false);
    expect(local.values.get('settings')).toMatchObject({ data: { keepsReplyText: false } });
  });
});

describe('the log as a file', () => {
  it('I3: is CSV that no spreadsheet takes for formulas, with quotes and line breaks as they were', async () => {
    const text = 'Dear "Dana",\nthank you.';
    const review = { ...logEntry('x', '2026-11-10T09:00:00Z').review, author: '=HYPERLINK("http://evil.example","x")' };
    await log.put([logEntry('x', '2026-11-10T09:00:00Z', { text, review, place: '+49 Bistro' })]);
    const { model, files } = opened();
    await model.load();
    await model.exportAs('csv');
    const [file] = files;
    expect(file).toMatchObject({ name: 'evenkeel-log-2026-11-22.csv', type: 'text/csv' });
    expect(file?.text.startsWith('\uFEFFat,how,place,')).toBe(true);
    expect(file?.text).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
    expect(file?.text).toContain(",'+49 Bistro,");
    expect(file?.text).toContain('"Dear ""Dana"",\nthank you."');
  });

  it('tells in CSV what a reply was made of, what was changed by hand, and what was undertaken', async () => {
    await log.put([logEntry('x', '2026-11-10T09:00:00Z', { touched: ['thanks'], actionIds: ['retrain', 'call'] })]);
    const { model, files } = opened();
    await model.exportAs('csv');
    const [head, row] = (files[0]?.text.replace('\uFEFF', '') ?? '').split('\r\n').map((line) => line.split(','));
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(['parts', 'parts changed by hand', 'actions'].map(cell)).toEqual([
      'greeting thanks action',
      'thanks',
      'retrain call',
    ]);
  });

  it('is JSON of what the filter lets through', async () => {
    await log.put(manyLogEntries(40, ['cold', 'slow'], new Date('2026-11-20T12:00:00Z'), 10));
    const { model, files } = opened();
    await model.load();
    await model.ask({ issueId: 'slow' });
    await model.exportAs('json');
    const list = JSON.parse(files[0]?.text ?? '') as { issueIds: string[] }[];
    expect(list.length).toBe(model.matching.value);
    expect(list.every(({ issueIds }) => issueIds.includes('slow'))).toBe(true);
  });

  it('goes into the file with everything and comes back from it; what stands there already stays', async () => {
    const written = manyLogEntries(30, ['cold'], new Date('2026-11-20T12:00:00Z'), 10);
    await log.put(written);
    const text = await withLog(`${JSON.stringify({ format: 'evenkeel-export', local: {} }, null, 2)}\n`, log);
    const file = JSON.parse(text) as { format: string; log: unknown[] };
    expect(file.format).toBe('evenkeel-export');
    await log.remove(written.slice(0, 10).map(({ walkId }) => walkId));
    expect(await restoreLog(log, [...file.log, { walkId: 'broken' }])).toEqual({ written: 10, same: 20, unreadable: 1 });
    const { model } = opened();
    await model.load();
    expect(model.total.value).toBe(30);
  });

  it('is an empty list where nothing was answered', async () => {
    expect(JSON.parse(await withLog('{"local":{}}', log))).toEqual({ local: {}, log: [] });
  });
});
