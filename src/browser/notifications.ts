import { browser } from './api.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** True when the writer allowed notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the writer for notifications. Must be called straight from a click. Resolves to what they decided. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Shows a notification, replacing an older one of the same id. Nothing happens without the permission. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!browser.notifications) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/tile-128.png'),
    title,
    message,
  });
}

/** Runs when the writer clicks one of our notifications, which then goes. */
export function onNotificationClick(run: (id: string) => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    run(id);
  });
}
