import type { Stores } from './stores.ts';

/** Puts the writer's choice of light or dark on the page; the system's, which the styles take by themselves, where it cannot be read. */
export async function showTheme({ settings }: Stores): Promise<void> {
  try {
    const { theme } = await settings.readOrEmpty();
    if (theme !== 'system') document.documentElement.dataset.theme = theme;
  } catch (error) {
    console.error('the theme could not be read', error);
  }
}
