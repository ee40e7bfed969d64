import { setBadge } from '../browser/action.ts';
import { clearAlarm, setAlarm } from '../browser/alarms.ts';
import { withLock } from '../browser/locks.ts';
import { mayNotify, notify } from '../browser/notifications.ts';
import { openTab, showTab, tabById } from '../browser/tabs.ts';
import { isBack, samePage } from '../domain/walk.ts';
import { dueAt, isDue, openFirst } from '../followups/due.ts';
import { newlyDue } from '../followups/newly-due.ts';
import { t, tCount } from '../i18n/t.ts';
import type { Stores } from './stores.ts';

/** The one alarm: it rings at the next moment something is due. */
export const REMINDER_ALARM = 'reminder';

/**
 * Sets the badge to what is due and the alarm to what is due next, by what is stored. Called whenever either may have
 * changed, and at every start of the background: alarms outlive neither Firefox's end nor every update.
 */
export async function refreshReminders(stores: Stores, now = new Date()): Promise<void> {
  const paused = (await stores.walks.all()).filter((walk) => walk.snooze !== null);
  const cases = openFirst(await stores.cases.readOrEmpty());
  const due = paused.filter((walk) => isBack(walk, now)).length + cases.filter((each) => isDue(each, now)).length;
  const next = [
    ...paused.filter((walk) => !isBack(walk, now)).map((walk) => walk.snooze?.until ?? ''),
    ...cases.filter((each) => !isDue(each, now)).map((each) => dueAt(each.dueOn).toISOString()),
  ].toSorted()[0];
  await setBadge(due === 0 ? '' : String(due));
  if (next) await setAlarm(REMINDER_ALARM, new Date(next));
  else await clearAlarm(REMINDER_ALARM);
}

const BRING_PAGE = 'bring-page:';

/** What a closing popup leaves behind to have the page of a walk brought to the front. */
export const bringPageWord = (walkId: string): string => `${BRING_PAGE}${walkId}`;

/** The walk a word left by a popup asks for, null for any other word. */
export const walkOfWord = (word: string): string | null => (word.startsWith(BRING_PAGE) ? word.slice(BRING_PAGE.length) : null);

/**
 * Brings the page of a walk to the front, opened anew where its tab was closed or shows another page by now.
 * @returns the tab it is in, null when there is no such walk or it has no page
 */
export async function bringPage(walkId: string, stores: Stores): Promise<number | null> {
  const walk = (await stores.walks.all()).find(({ id }) => id === walkId);
  if (!walk || walk.place.url === '') return null;
  const { tabId, url } = walk.place;
  const tab = tabId === null ? null : await tabById(tabId);
  if (tab && samePage(url, tab.url)) {
    await showTab(tab.id);
    return tab.id;
  }
  const opened = await openTab(url);
  await stores.walks.moveTo(walk.id, { tabId: opened, frameId: 0, fieldId: null });
  return opened;
}

/** How soon the alarm rings again, in milliseconds, when the background was stopped before all was told. */
const AGAIN_MS = 60_000;

/** What the alarm does: tells of what came due, and sets badge and alarm anew. */
export async function ringReminder(stores: Stores, now = new Date()): Promise<void> {
  await setAlarm(REMINDER_ALARM, new Date(now.getTime() + AGAIN_MS)); // until all of it is done
  await tellWhatIsBack(stores, now);
  await refreshReminders(stores, now);
}

/**
 * Tells of what came due by a notification, where the writer allowed that: of each once in a session of the browser. Stopped
 * between telling and noting it down, it tells again in the place of the notification that stands.
 */
const tellWhatIsBack = (stores: Stores, now: Date): Promise<void> =>
  withLock('reminders', async () => {
    if (!(await mayNotify())) return;
    const [walks, cases, before] = await Promise.all([
      stores.walks.all(),
      stores.cases.readOrEmpty(),
      stores.told.readOrEmpty(),
    ]);
    const due = newlyDue(walks, cases, before, now);
    for (const walk of due.walks) await notify(bringPageWord(walk.id), t('reminder_back_title'), t('reminder_back_text'));
    const count = cases.filter((each) => isDue(each, now)).length;
    if (due.cases.length > 0) await notify('cases', tCount('cases_due', count), t('cases_due_text'));
    await stores.told.put([...due.told]);
  });

/** Once after each start of the browser: walks forget the tabs of the session before, and what came due since is told of. */
export async function beginSession(stores: Stores, now = new Date()): Promise<void> {
  if ((await stores.started.readOrEmpty()) !== null) return;
  await stores.walks.forgetTabs(null);
  await stores.started.put(now.toISOString());
  await tellWhatIsBack(stores, now);
}
