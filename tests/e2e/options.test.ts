import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { freshInbox, type Inbox, openInbox, pictures } from './inbox.ts';
import { look } from './look.ts';

const OPTIONS = 'src/entries/options/index.html';
const store = () => {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  return api.storage.local.get('library');
};
type Stored = { library?: { data: { own: { id: string; name: string; variants: Record<string, string> }[] } } };

describe.each(BROWSERS)('the options page in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => inbox?.close());

  const ownTemplates = async (page: Page) => ((await page.evaluate(store)) as Stored).library?.data.own ?? [];
  const buttonNamed = (page: Page, label: string) =>
    page.evaluate((wanted: string) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')];
      const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.innerText).trim().startsWith(wanted));
      button?.setAttribute('data-wanted', '');
      return Boolean(button);
    }, label);
  async function press(page: Page, label: string): Promise<void> {
    await page.waitUntil(
      (wanted: string) =>
        [...document.querySelectorAll<HTMLElement>('button')].some((each) =>
          (each.getAttribute('aria-label') ?? each.innerText).trim().startsWith(wanted),
        ),
      {},
      label,
    );
    await page.evaluate(() => document.querySelector('[data-wanted]')?.removeAttribute('data-wanted'));
    await buttonNamed(page, label);
    await page.click('[data-wanted]');
  }

  it('adds, edits, deletes and brings back a template of the writer’s own', async () => {
    const page = await inbox.browser.extensionPage(OPTIONS);
    await page.waitFor('.list .item');
    await press(page, 'New template');
    await page.waitUntil(() => document.activeElement?.id === 'template-name');
    await page.type('Soup on Tuesdays');
    await page.waitUntil(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { library } = (await api.storage.local.get('library')) as { library?: { data: { own: { name: string }[] } } };
      return library?.data.own.some((template) => template.name.includes('Soup on Tuesdays')) ?? false;
    });
    await page.screenshot(join(pictures, `20-options-${name}.png`));
    expect((await ownTemplates(page)).length).toBe(1);
    await press(page, 'Delete template');
    await page.waitUntil(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { library } = (await api.storage.local.get('library')) as { library?: { data: { own: unknown[] } } };
      return library?.data.own.length === 0;
    });
    await press(page, 'Undo');
    await page.waitUntil(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { library } = (await api.storage.local.get('library')) as { library?: { data: { own: unknown[] } } };
      return library?.data.own.length === 1;
    });
    await page.close();
  });

  it('shows what a file brings, and takes each wording as chosen', async () => {
    const page = await inbox.browser.extensionPage(OPTIONS);
    await page.waitFor('.list .item');
    const [soup] = await ownTemplates(page);
    const pack = {
      ...{ format: 'evenkeel-pack', formatVersion: 1, id: 'own', name: '', language: 'en', version: 1 },
      ...{ issues: [], parts: [], holdingReplies: [] },
      templates: [
        { ...soup, name: 'Soup on Fridays' },
        { ...soup, id: 'brought', name: 'Brought along' },
      ],
    };
    await page.click('details:has(#paste-templates) summary');
    await page.waitFor('#paste-templates');
    await page.evaluate((text: string) => {
      const area = document.querySelector<HTMLTextAreaElement>('#paste-templates');
      if (!area) return;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, JSON.stringify(pack));
    await page.click('[data-take]');
    await page.waitUntil(() => document.activeElement?.id === 'pending-title');
    expect(await page.text('[data-pending]')).toMatch(/1 template is new[\s\S]*1 is here in other words/);
    expect(await page.text('[data-clash]')).toMatch(/Soup on Tuesdays[\s\S]*Soup on Fridays/);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('[data-clash] mark')].map((mark) => mark.textContent),
    );
    expect(marked).toEqual(['Tuesdays', 'Fridays']);
    await look(name, page, 'options-merge');
    await page.click('[data-clash] label:nth-of-type(2)');
    await page.waitUntil(() => document.querySelectorAll<HTMLInputElement>('[data-clash] input')[1]?.checked === true);
    await page.click('[data-take-over]');
    await expect
      .poll(async () => (await ownTemplates(page)).map((template) => template.name))
      .toEqual(['Brought along', 'Soup on Fridays']);
    await page.waitUntil(() => document.activeElement?.id === 'section-title');
    await press(page, 'Undo');
    await expect.poll(async () => (await ownTemplates(page)).map((template) => template.name)).toEqual(['Soup on Tuesdays']);
    await page.close();
  });

  it('duplicates a template, and the copy’s name is there to be written over', async () => {
    const page = await inbox.browser.extensionPage(OPTIONS);
    await page.waitFor('.list .item');
    const before = (await ownTemplates(page)).length;
    const source = await page.value('#template-name');
    await page.focus('[data-duplicate]');
    await page.press('Enter');
    await page.waitUntil(
      (wanted: string) => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement && field.value === wanted && field.selectionEnd === wanted.length;
      },
      {},
      `Copy of ${source}`,
    );
    await page.type('Soup twice');
    await page.press('Tab');
    await expect.poll(async () => (await ownTemplates(page))[0]?.name).toBe('Soup twice');
    expect(await ownTemplates(page)).toHaveLength(before + 1);
    await look(name, page, 'options-duplicate');
    await page.resize({ width: 320, height: 1600 });
    await look(name, page, 'options-duplicate-narrow');
    await press(page, 'Delete');
    await expect.poll(async () => (await ownTemplates(page)).length).toBe(before);
    await page.close();
  });

  it('takes in another tool’s table as a spreadsheet saved it, and names the lines it leaves out', async () => {
    const page = await inbox.browser.extensionPage(OPTIONS);
    await page.waitFor('.list .item');
    const before = await ownTemplates(page);
    await page.evaluate(() => {
      const text =
        'sep=;\r\nShortcut;Title;Message;Folder\r\ncafe;Caf\u00e9;"Sorry;\r\nthe caf\u00e9 was closed";Food\r\n;Bare;;\r\n';
      const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0)); // in Windows-1252 as in Latin-1
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'snippets.csv', { type: 'text/csv' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitUntil(() => document.activeElement?.id === 'pending-title');
    expect(await page.text('[data-bad-rows]')).toMatch(/1 line of the table is left out:\s+Line 5: it has no text\./);
    await look(name, page, 'options-table');
    await page.click('[data-take-over]');
    await expect.poll(async () => (await ownTemplates(page)).length).toBe(before.length + 1);
    const [taken] = await ownTemplates(page);
    expect(taken).toMatchObject({ name: 'Café', variants: { medium: 'Sorry;\nthe café was closed' } });
    await press(page, 'Undo');
    await expect.poll(async () => (await ownTemplates(page)).length).toBe(before.length);
    await page.close();
  });

  it('shows the keys the browser really gave', async () => {
    const page = await inbox.browser.extensionPage(`${OPTIONS}#shortcuts`);
    const given = await inbox.browser.shortcuts();
    expect(given['open-walk']).toBe('Alt+Shift+D');
    await page.waitUntil(() => /Alt/.test(document.body.innerText) && /Shift/.test(document.body.innerText));
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ''));
    expect(text).toContain('Alt+Shift+D'.replace(/\+/g, text.includes('Alt+Shift') ? '+' : ''));
    await page.close();
  });

  it('shows what a copy of a day would change, and changes it once told to', async () => {
    const nameStored = (page: Page) =>
      page.evaluate(async () => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const { profile } = (await api.storage.local.get('profile')) as { profile?: { data: { name: string } } };
        return profile?.data.name ?? null;
      });
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const named = (name: string) => {
        const data = { business: 'Harbor', name, role: '', email: '', phone: '', industry: 'any' };
        return { version: 1, data };
      };
      await api.storage.local.set({
        profile: named('Now'),
        'backup.2026-11-20T09:00:00.000Z': { version: 1, data: { values: { profile: named('Then') } } },
      });
    });
    const page = await inbox.browser.extensionPage(`${OPTIONS}#data`);
    await page.waitFor('[data-restore]');
    await page.focus('[data-restore]');
    await page.press('Enter');
    await page.waitUntil(() => document.activeElement?.id === 'pending-title');
    expect(await page.text('[data-pending]')).toContain('Takes the place of yours');
    expect(await nameStored(page)).toBe('Now');
    await look(name, page, 'options-restore');
    await page.click('[data-take-over]');
    await expect.poll(() => nameStored(page)).toBe('Then');
    await page.waitUntil(() => document.activeElement?.id === 'section-title');
    await page.close();
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.remove(['profile', 'backup.2026-11-20T09:00:00.000Z']);
    });
  });

  it('folds a dozen places to their names, and the keyboard stays with what was added, removed and brought back', async () => {
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const place = (_: unknown, at: number) => {
        const business = `Harbor Kitchen ${at + 1}`;
        return { id: `p${at}`, business, name: '', role: '', email: '', phone: '', pages: `harbor-${at + 1}, quay ${at + 1}` };
      };
      const places = Array.from({ length: 12 }, place);
      const data = { business: 'Harbor', name: '', role: '', email: '', phone: '', industry: 'any', places };
      await api.storage.local.set({ profile: { version: 1, data } });
    });
    const page = await inbox.browser.extensionPage(`${OPTIONS}#profile`);
    await page.waitFor('[data-place]');
    const open = () =>
      page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-place][open] b')].map((each) => each.innerText));
    const focused = () => page.evaluate(() => document.querySelector('summary:focus')?.textContent ?? '');
    expect(await open()).toEqual([]);
    await look(name, page, 'options-places');
    await page.focus('[data-place=p4] > summary');
    await page.press('Enter');
    await expect.poll(open).toEqual(['Harbor Kitchen 5']);
    await page.focus('[data-place=p4] [data-remove-place]');
    await page.press('Enter');
    await expect.poll(focused).toContain('Harbor Kitchen 6');
    expect(await page.text('section[aria-labelledby=places] [role=status]')).toContain('“Harbor Kitchen 5” is removed.');
    await press(page, 'Undo');
    await expect.poll(focused).toContain('Harbor Kitchen 5');
    await page.focus('[data-add-place]');
    await page.press('Enter');
    await page.waitUntil(() => document.activeElement?.closest('[data-place]:not([data-place^=p])') !== null);
    await page.type('Harbor Bar');
    await expect.poll(open).toEqual(['Harbor Kitchen 5', 'Harbor Bar']);
    await page.resize({ width: 320, height: 900 });
    await look(name, page, 'options-places-narrow');
    await page.close();
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.remove('profile');
    });
  });

  it('keeps the profile, and the next draft signs with it', async () => {
    const page = await inbox.browser.extensionPage(`${OPTIONS}#profile`);
    await page.waitFor('input');
    const label = await page.evaluate(() => {
      const field = [...document.querySelectorAll('label')].find((each) => /your name|who signs|^name/i.test(each.innerText));
      const input = field?.querySelector('input') ?? (field?.htmlFor ? document.getElementById(field.htmlFor) : null);
      input?.setAttribute('data-wanted', '');
      return field?.innerText ?? [...document.querySelectorAll('label')].map((each) => each.innerText).join('|');
    });
    expect(label).toMatch(/name|signs/i);
    await page.click('[data-wanted]');
    await page.type('Mira Holt');
    await page.press('Tab');
    await page.click('label:has([name=signs-as][value=owner])');
    await page.waitUntil(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { profile } = (await api.storage.local.get('profile')) as {
        profile?: { data: { name: string; signsAs?: string } };
      };
      return profile?.data.name === 'Mira Holt' && profile.data.signsAs === 'owner';
    });
    await page.close();
    const inboxPage = await freshInbox(inbox);
    await inboxPage.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(inboxPage);
    await popup.waitUntil(() => document.body.dataset.frame === 'calm');
    await popup.press('s');
    const draft = (await popup.waitUntil(() => document.body.dataset.draft ?? '')) as string;
    expect(draft.endsWith('Mira Holt, owner')).toBe(true);
    await popup.close();
  });
});
