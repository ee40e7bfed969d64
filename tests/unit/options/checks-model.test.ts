import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { createStore } from '../../../src/storage/item.ts';
import { settingsItem } from '../../../src/storage/items.ts';
import { CHECKS } from '../../../src/tone/checks.ts';
import { createChecksModel } from '../../../src/ui/options/checks-model.ts';
import { giveLocks, memoryArea } from './fakes.ts';

giveLocks();

async function opened(profile: Profile = EMPTY_PROFILE) {
  const memory = memoryArea({});
  const files: { name: string; text: string }[] = [];
  let ids = 0;
  const model = createChecksModel({
    now: () => new Date('2026-11-22T09:00:00Z'),
    newId: () => `rule-${++ids}`,
    settings: createStore(settingsItem, memory.area),
    profile: () => profile,
    saveFile: (name, text) => files.push({ name, text }),
  });
  await model.load();
  const stored = () => (memory.values.get('settings') as { data: Settings }).data; // what the item wrote
  return { model, files, stored };
}

const idsIn = (model: Awaited<ReturnType<typeof opened>>['model'], text: string) =>
  model.findingsIn(text).map(({ checkId }) => checkId);

describe('the page of checks', () => {
  it('switches every check off and on again', async () => {
    const { model, stored } = await opened();
    for (const { id } of CHECKS) {
      model.toggle(id);
      await model.flush();
      expect(stored().checksOff).toEqual([id]);
      model.toggle(id);
    }
    await model.flush();
    expect(stored().checksOff).toEqual([]);
    expect(idsIn(model, 'You should have told us.')).toEqual(['blame']);
    model.toggle('blame');
    expect(idsIn(model, 'You should have told us.')).toEqual([]);
  });

  it('draws lines where the writer wants them', async () => {
    const { model, stored } = await opened();
    const text = 'The soup was cold, the waiter was late, and nobody came to your table that evening.';
    expect(idsIn(model, text)).toEqual([]);
    model.draw('replyWords', 10);
    expect(idsIn(model, text)).toEqual(['too-long']);
    model.draw('replyWords', null);
    model.draw('sentenceWords', 12);
    expect(idsIn(model, text)).toEqual(['hard-to-read']);
    await model.flush();
    expect(stored().checkLines).toEqual({ replyWords: null, sentenceWords: 12, likeness: null });
  });

  it('keeps house rules: never with a calmer wording, always with the words', async () => {
    const { model, stored } = await opened();
    model.addRule();
    model.changeRule('rule-1', { words: 'head office', instead: 'Mira' });
    model.addRule();
    model.changeRule('rule-2', { kind: 'always', words: 'Ref. 12' });
    await model.flush();
    expect(stored().houseRules.map(({ kind, words }) => `${kind} ${words}`)).toEqual(['never head office', 'always Ref. 12']);
    const [missing, blocked] = model.findingsIn('I asked Head Office.');
    expect(blocked).toMatchObject({ words: 'Head Office', level: 'ask-first', swaps: [{ text: 'Mira' }] });
    expect(missing).toMatchObject({ words: '', swaps: [{ text: 'Ref. 12' }] });
    model.removeRule('rule-1');
    expect(idsIn(model, 'I asked head office. Ref. 12')).toEqual([]);
    await model.notice.value?.undo?.();
    expect(idsIn(model, 'I asked head office. Ref. 12')).toEqual(['house-rule']);
  });

  it('has words that would be a pattern stand for themselves', async () => {
    const { model } = await opened();
    model.addRule();
    model.changeRule('rule-1', { words: '100% (sure)' });
    expect(idsIn(model, 'I am 100% (sure) of it.')).toContain('house-rule');
    model.changeRule('rule-1', { words: '.*' });
    expect(idsIn(model, 'I am here.')).toEqual([]);
  });

  it('ties the regulated check to the profile', async () => {
    const text = 'Thank you for your visit to our practice last week.';
    expect(idsIn((await opened()).model, text)).not.toContain('regulated-breach');
    const { model } = await opened({ ...EMPTY_PROFILE, isRegulated: true });
    expect(idsIn(model, text)).toContain('regulated-breach');
  });

  it('travels as a file, with a way back', async () => {
    const { model, files } = await opened();
    model.toggle('vague');
    model.addRule();
    model.changeRule('rule-1', { words: 'head office' });
    await model.flush();
    model.exportFile();
    const other = await opened();
    await other.model.importFile(files[0]?.text ?? '');
    expect(other.stored().checksOff).toEqual(['vague']);
    expect(other.stored().houseRules.map(({ words }) => words)).toEqual(['head office']);
    await other.model.importFile(files[0]?.text ?? '');
    expect(other.stored().houseRules).toHaveLength(1);
    await other.model.notice.value?.undo?.();
    await other.model.importFile('{"format":"evenkeel-checks","formatVersion":1}');
    expect(other.model.notice.value?.key).toBe('options_import_wrong_shape');
  });
});
