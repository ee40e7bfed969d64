import type { Stores } from './stores.ts';

/** Puts the writer's choice of light or dark on the page; the system's is what the styles take by themselves. */
export async function showTheme({ settings }: Stores): Promise<void> {
  const { theme } = await settings.readOrEmpty();
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
}
