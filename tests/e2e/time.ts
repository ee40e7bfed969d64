import type { Inbox } from './inbox.ts';

/** Moves the end of every pause to so many milliseconds from now, as if the time had gone by, and rings the real alarm then. */
export const endPausesIn = ({ browser }: Inbox, delayMs: number) =>
  browser.inExtension(async (delay: number) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const at = Date.now() + delay;
    const stored = await api.storage.local.get(null);
    for (const [key, value] of Object.entries(stored) as [string, { data?: { snooze?: { until: string } | null } }][]) {
      if (!key.startsWith('walk.') || !value.data?.snooze) continue;
      value.data.snooze.until = new Date(at).toISOString();
      await api.storage.local.set({ [key]: value });
    }
    await api.alarms.create('reminder', { when: at + 50 });
  }, delayMs);

/** True once a promise is stored as a case: the tick shows at once, the storage answers a moment later. */
export const isCaseStored = ({ browser }: Inbox): Promise<boolean> =>
  browser.inExtension(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return 'cases' in (await api.storage.local.get('cases'));
  });

/** Makes every case overdue, as if its day had gone by, and rings the real alarm. */
export const letDaysPass = ({ browser }: Inbox) =>
  browser.inExtension(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const { cases } = (await api.storage.local.get('cases')) as { cases: { data: { dueOn: string }[] } };
    for (const each of cases.data) each.dueOn = '2020-01-02';
    await api.storage.local.set({ cases });
    await api.alarms.create('reminder', { when: Date.now() + 100 });
  });

/** What the number on the toolbar button says. */
export const badgeOf = ({ browser }: Inbox): Promise<string> =>
  browser.inExtension(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).action.getBadgeText({}));

/** In how many milliseconds the next reminder rings; null where none is set. */
export const alarmIn = ({ browser }: Inbox): Promise<number | null> =>
  browser.inExtension(async () => {
    const alarm = await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.get('reminder');
    return alarm ? alarm.scheduledTime - Date.now() : null;
  });
