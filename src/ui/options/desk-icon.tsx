/** Icons of the desk on the 16 px grid; decoration beside a word or inside a named button. */
const PATHS = {
  library: 'M3 3.5h4.2c.5 0 .8.4.8.8v8.5c0-.6-.4-1-1-1H3V3.5ZM13 3.5H8.8c-.5 0-.8.4-.8.8v8.5c0-.6.4-1 1-1h4V3.5Z',
  profile: 'M10.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM3 13.5c.6-2.6 2.5-4 5-4s4.4 1.4 5 4',
  'follow-ups': 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.5V8l2.5 1.5',
  checks: 'M8 2.2 13 4v4c0 3-2 5-5 6-3-1-5-3-5-6V4l5-1.8Z',
  shortcuts:
    'M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 4ZM4 6.8h.01M6.7 6.8h.01M9.3 6.8h.01M12 6.8h.01M5.5 9.5h5',
  sites: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM2 8h12M8 2c2 2 2.500 4 2.500 6S10 12 8 14c-2-2-2.500-4-2.500-6S6 4 8 2Z',
  log: 'M3 3h10v10H3zM5.5 6h5M5.5 8.500h5M5.5 11h3',
  insights: 'M3 13V8M7 13V3.500M11 13V6M2 13.500h12',
  practice: 'M2.5 3.500h11v7.500H8.500L5.500 13.500V11h-3ZM6 6.200h4M6 8.200h2.500',
  playbook: 'M4 2.500h8v11H4ZM6.500 5.500h3M6.500 8h3M6.500 10.500h3',
  pencil: 'm3 13 .7-3L11 2.800l2.2 2.200L6 12.3 3 13Z',
  data: 'M13 4c0 1.1-2.2 2-5 2s-5-.9-5-2 2.2-2 5-2 5 .9 5 2ZM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  star: 'm8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6L8 1.8Z',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M6.8 7v4M9.2 7v4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  plus: 'M8 3v10M3 8h10',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  caution: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3h.01',
  check: 'm3 8.5 3.2 3L13 4.5',
  down: 'm4 6.2 4 4 4-4',
} as const;

export type DeskIconName = keyof typeof PATHS;

export function DeskIcon({
  name,
  isFull = false,
  className = '',
}: {
  name: DeskIconName;
  isFull?: boolean;
  className?: string;
}) {
  return (
    <svg class={`icon ${isFull ? 'icon--full' : ''} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
