import { parseAst } from 'vite';

/** Names that open a connection, start a script elsewhere or run text as code. As identifier, key or string, none may stand in a bundle. */
const NAMES = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'mozRTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'eval',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
  'FontFace',
  'addModule',
]);

/** Elements that load something once they have an address. */
const LOADING_ELEMENTS = new Set(
  'script iframe frame object embed img image link audio video source track use feImage'.split(' '),
);

type Node = { type: string; start: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The text of a string in the source, null for anything else. */
function literalOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral') return null;
  const quasis = value.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

const nameOf = (value: unknown): string | null => (isNode(value) && value.type === 'Identifier' ? String(value.name) : null);

/** Why one node may not stand in a bundle, null where it may. */
function offenceOf(node: Node): string | null {
  const name = nameOf(node) ?? literalOf(node);
  if (name !== null && NAMES.has(name)) return name;
  if (node.type === 'ImportExpression' && !/^\.{0,2}\//.test(literalOf(node.source) ?? '')) return 'import() of an address';
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const [first] = node.arguments as unknown[];
  const callee = node.callee as Node;
  const called =
    nameOf(callee) ?? (callee.type === 'MemberExpression' ? (nameOf(callee.property) ?? literalOf(callee.property)) : null);
  if (called === 'Function') return 'Function()';
  if (called === 'constructor' && literalOf(first) !== null) return 'constructor() of a text';
  if ((called === 'setTimeout' || called === 'setInterval') && literalOf(first) !== null) return `${called}() of a text`;
  if (called === 'createElement' && LOADING_ELEMENTS.has(literalOf(first) ?? '')) return `createElement(${literalOf(first)})`;
  if (called === 'write' || called === 'writeln')
    return nameOf((callee as { object?: unknown }).object) === 'document' ? 'document.write' : null;
  return null;
}

/** What a script says. `offences`: words that may not stand in it, with what is around them. `imports`: files it names. */
export type ScriptWords = { offences: readonly string[]; imports: readonly string[] };

/** Reads a script. @throws SyntaxError when it is none */
export function readScript(code: string): ScriptWords {
  const offences: string[] = [];
  const imports: string[] = [];
  const waiting: unknown[] = [parseAst(code)];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (const each of value) waiting.push(each); // a spread of a shipped pack would overflow the stack
      continue;
    }
    if (!isNode(value)) continue;
    const offence = offenceOf(value);
    if (offence) offences.push(`${offence}: …${code.slice(Math.max(0, value.start - 30), value.start + 50)}…`);
    if ('source' in value) {
      const source = literalOf(value.source);
      if (source !== null) imports.push(source);
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'type') waiting.push(child);
  }
  return { offences, imports };
}
