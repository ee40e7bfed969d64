/** Icons on a 16 px grid, 1.5 px stroke. Decoration: always beside a word or inside a named button. */
const PATHS = {
  panel: 'M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM10 3v10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.8V8l2.2 1.6',
  letter: 'M2.5 5 8 9l5.5-4M2.5 5v6.5A1.5 1.5 0 0 0 4 13h8a1.5 1.5 0 0 0 1.5-1.5V5A1.5 1.5 0 0 0 12 3.5H4A1.5 1.5 0 0 0 2.5 5Z',
  check: 'm3 8.5 3.2 3L13 4.5',
  down: 'm4 6.2 4 4 4-4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
  caution: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3h.01',
  hint: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.5v3.2M8 5.2h.01',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5ZM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6',
  close: 'm4 4 8 8M12 4l-8 8',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
  book: 'M3 3.5h4.2c.5 0 .8.4.8.8v8.5c0-.6-.4-1-1-1H3V3.5ZM13 3.5H8.8c-.5 0-.8.4-.8.8v8.5c0-.6.4-1 1-1h4V3.5Z',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.2H3L4 11ZM6.8 14h2.4',
  ring: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, flips = false, className = '' }: { name: IconName; flips?: boolean; className?: string }) {
  return (
    <svg class={`icon ${flips ? 'icon--flip' : ''} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} stroke-width={name === 'more' ? 2.2 : undefined} />
    </svg>
  );
}

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <circle cx="8" cy="2.9" r="1.9" />
      <rect x=".5" y="5.8" width="15" height="1.7" rx=".85" />
      <path d="M1.4 9h13.2c-.3 2.9-2.6 4.7-5.2 4.9L8 15.6l-1.4-1.7C4 13.7 1.7 11.9 1.4 9Z" />
    </svg>
  );
}
