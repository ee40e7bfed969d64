import { type Signal, signal } from '@preact/signals';
import { UnreadableError } from '../../storage/item.ts';
import type { Saving } from './notice.ts';

/** How long typing must rest before it is saved, in ms. */
export const PAUSE_MS = 600;

/** How long after a failure it is tried again by itself, in ms: room may come without a word more being typed. */
export const AGAIN_MS = 2000;

/** Saves on every pause and when told; a failure keeps what is in the fields and says so, and is tried again. */
export type Saver = {
  state: Signal<Saving>;
  /** Something changed: save when the typing rests. */
  touch(): void;
  /** Save now what has changed since. Resolves to false when it could not be stored. */
  flush(): Promise<boolean>;
};

/** @param write stores what is in the fields; throws when the storage is full or holds what cannot be read */
export function createSaver(write: () => Promise<void>): Saver {
  const state = signal<Saving>('idle');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let running: Promise<boolean> = Promise.resolve(true);

  async function save(): Promise<boolean> {
    if (!isDirty) return state.value !== 'full' && state.value !== 'unreadable';
    isDirty = false;
    try {
      await write();
      if (!isDirty) state.value = 'saved';
      return true;
    } catch (error) {
      isDirty = true;
      state.value = error instanceof UnreadableError ? 'unreadable' : 'full';
      clearTimeout(timer);
      if (state.value === 'full') timer = setTimeout(flush, AGAIN_MS);
      return false;
    }
  }
  const flush = () => {
    clearTimeout(timer);
    running = running.then(save, save);
    return running;
  };
  return {
    state,
    touch() {
      isDirty = true;
      if (state.value !== 'full' && state.value !== 'unreadable') state.value = 'waiting';
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    flush,
  };
}
