import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { PaletteEntry } from '../messages/protocol.ts';
import type { Reading } from '../platforms/reading.ts';

/** Something of ours in a frame, ended by a newer copy of itself or when the extension is gone. */
export type Life = { end(): void };

/** What each of our scripts leaves for the others in the world they share in a frame, out of the page's reach. */
export type PageHome = {
  /** The page script. */
  evenkeelLife?: Life & {
    /** Reads the frame in slices, with the adapters given. Rejects when a newer copy took its place. */
    read(adapters: readonly PlatformAdapter[]): Promise<Reading>;
    /** The box with the caret, null for none. */
    box(): HTMLElement | null;
    /**
     * Puts a template in at the caret of a box, over what is selected there. `reviewId`: the review it answers; `startedAt`:
     * when the writer began, by `performance.now()`.
     */
    put(field: HTMLElement, entry: PaletteEntry, text: string, reviewId: string | null, startedAt: number): Promise<void>;
  };
  /** Templates at the caret: the palette, abbreviations, slots. */
  evenkeelTyping?: Life & {
    /** Selects the first slot of a box that a text was just put into; Tab leads to the next ones. */
    fill(field: HTMLElement): void;
  };
  /** The two residents of a watched site, and the part that takes over from them. */
  evenkeelBox?: Life;
  evenkeelPointer?: Life;
  evenkeelWatching?: Life;
  /** While the writer points. */
  evenkeelPointing?: Life;
};

/** All that may stand in the pages of a watched site, by the names it keeps there; first what comes before the rest. */
export const OURS = [
  'evenkeelBox',
  'evenkeelPointer',
  'evenkeelWatching',
  'evenkeelLife',
  'evenkeelTyping',
] as const satisfies readonly (keyof PageHome)[];

export const pageHome: PageHome = globalThis as typeof globalThis & PageHome;

/** True for a frame whose parent shares its origin: the script in the parent covers it. */
export function isCoveredByParent(): boolean {
  if (window.parent === window) return false;
  try {
    return Boolean(window.parent.document);
  } catch {
    return false; // another origin: we stand alone here
  }
}
