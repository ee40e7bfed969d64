/** The drawing of an empty place: a bead on still water. */
export function Horizon() {
  return (
    <svg viewBox="0 0 96 48" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
      <path d="M2 26h92M20 36h56M36 44h24" />
      <circle cx="48" cy="18" r="6" fill="currentColor" stroke="none" />
    </svg>
  );
}
