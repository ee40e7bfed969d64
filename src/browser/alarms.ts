import { browser } from './api.ts';

/** Sets the one alarm of that name, replacing an older one. A moment in the past fires at once. Chromium waits 30 s at least. */
export async function setAlarm(name: string, at: Date): Promise<void> {
  await browser.alarms.create(name, { when: at.getTime() });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(run: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => run(name));
}
