/** A panel holds this lock as long as it is open in a window; the browser lets go of it with the page. */
const lockOf = (windowId: number): string => `evenkeel:panel:${windowId}`;

const CHANNEL = 'evenkeel:panel';

/** Lets popups of the window know that a panel is open there. @param onHandedOver the writer pressed the toolbar button */
export function beThePanel(windowId: number, onHandedOver: () => void): void {
  void navigator.locks.request(lockOf(windowId), () => new Promise(() => {})); // held for good
  new BroadcastChannel(CHANNEL).onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === windowId) onHandedOver();
  };
}

/** Hands what the writer wants over to the panel of the window. Resolves to false where none is open. */
export async function handOverToPanel(windowId: number | null): Promise<boolean> {
  if (windowId === null) return false;
  const { held } = await navigator.locks.query();
  if (!held?.some(({ name }) => name === lockOf(windowId))) return false;
  new BroadcastChannel(CHANNEL).postMessage(windowId);
  return true;
}
