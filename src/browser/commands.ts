import { browser } from './api.ts';

/** A keyboard command as the browser really bound it; `shortcut` is empty when another extension or nobody has the key. */
export type Command = { name: string; description: string; shortcut: string };

export async function allCommands(): Promise<readonly Command[]> {
  if (!browser.commands) return []; // Firefox for Android
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
}

/** Runs when the writer presses one of our keys. The tab may be missing in windows without tabs. */
export function onCommand(run: (name: string, tabId: number | null, windowId: number | null) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => run(name, tab?.id ?? null, tab?.windowId ?? null));
}

/** Opens the browser's own page for changing keys, where there is one. Resolves to false where it cannot be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  try {
    if (commands.openShortcutSettings)
      await commands.openShortcutSettings(); // Firefox 137+
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
