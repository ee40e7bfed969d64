const CHANNEL = 'evenkeel:log';

/** Tells pages of ours that show the reply log that it holds something else now. */
export function tellLogChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Runs whenever the background took a reply down, or out of the log again. */
export function onLogChange(run: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = run;
}
