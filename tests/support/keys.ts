/** A key press taken apart: the modifiers held down, then the key. */
export interface KeyPress {
  modifiers: Modifier[];
  key: string;
}
export type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta';

const MODIFIERS: readonly string[] = ['Control', 'Shift', 'Alt', 'Meta'] satisfies Modifier[];

/** `Control+Shift+Enter` → modifiers and key. A lone `+` is the plus key. */
export function parseKeys(keys: string): KeyPress {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.pop() ?? '';
  for (const part of parts) if (!MODIFIERS.includes(part)) throw new Error(`"${part}" in "${keys}" is no modifier`);
  return { modifiers: parts as Modifier[], key };
}

/** WebDriver's private-use code points for keys that type nothing. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  F6: '\uE036',
};

/** A key by its `event.key` name as WebDriver wants it. One character is itself. */
export function webDriverKey(key: string): string {
  const code = WEBDRIVER_KEYS[key];
  if (code) return code;
  if ([...key].length === 1) return key === '\n' ? '\uE007' : key;
  throw new Error(`No WebDriver key for "${key}"`);
}
