import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedRequest {
  method: string;
  /** With the query. */
  path: string;
  /** `first` or `second`: which of the two origins was asked. */
  origin: 'first' | 'second';
}

export interface ServerOptions {
  /** Folder by path prefix: `{ '/': 'pages/built', '/editors/': '…' }`. The longest prefix wins. */
  folders?: Record<string, string>;
  /** Pages given as text, by path. They come before files. */
  pages?: Record<string, string>;
  /** Further headers by path, or by prefix when it ends in `*`: `{ '/strict/*': { 'content-security-policy': "…" } }`. */
  headers?: Record<string, Record<string, string>>;
  /** Port of the first origin; any free one by default. */
  port?: number;
}

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The same files from another host and port, `http://localhost:<port>`: for frames of another origin. */
  otherOrigin: string;
  url(path: string): string;
  otherUrl(path: string): string;
  /** Every request so far, in order. */
  requests: readonly ServedRequest[];
  /** Adds or replaces a page while the server runs. */
  setPage(path: string, html: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

/** Serves files and pages on two origins of this machine, on free ports. */
export async function serve(options: ServerOptions = {}): Promise<TestServer> {
  const { folders = {} } = options;
  const pages = new Map(Object.entries(options.pages ?? {}));
  const headers = new Map(Object.entries(options.headers ?? {}));
  const requests: ServedRequest[] = [];
  const prefixes = Object.keys(folders).toSorted((a, b) => b.length - a.length);

  const headersFor = (path: string) => {
    const found: Record<string, string> = {};
    for (const [pattern, extra] of headers) {
      const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (matches) Object.assign(found, extra);
    }
    return found;
  };

  const fileFor = (path: string): string | null => {
    const prefix = prefixes.find((prefix) => path.startsWith(prefix));
    if (prefix === undefined) return null;
    const rest = normalize(path.slice(prefix.length).replace(/^\/+/, ''));
    if (rest.startsWith('..') || rest.startsWith(sep)) return null;
    const file = join(folders[prefix] ?? '', rest);
    for (const candidate of [file, join(file, 'index.html')]) {
      if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
    }
    return null;
  };

  const answer = (origin: ServedRequest['origin']) => (request: IncomingMessage, response: ServerResponse) => {
    const full = request.url ?? '/';
    const path = decodeURIComponent(full.split('?')[0] ?? '/');
    requests.push({ method: request.method ?? 'GET', path: full, origin });
    const common = { 'cache-control': 'no-store', ...headersFor(path) };
    const page = pages.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...common }).end(page);
      return;
    }
    const file = fileFor(path);
    if (file === null) {
      response.writeHead(404, { 'content-type': TYPES['.txt'], ...common }).end('There is nothing here.');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...common });
    createReadStream(file).pipe(response);
  };

  const [first, firstPort] = await listen(answer('first'), options.port);
  const [second, secondPort] = await listen(answer('second'));
  const origin = `http://127.0.0.1:${firstPort}`;
  const otherOrigin = `http://localhost:${secondPort}`;
  return {
    origin,
    otherOrigin,
    url: (path) => origin + path,
    otherUrl: (path) => otherOrigin + path,
    requests,
    setPage(path, html, extra) {
      pages.set(path, html);
      if (extra) headers.set(path, extra);
    },
    async close() {
      await Promise.all([first, second].map(shut));
    },
  };
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  port = 0,
): Promise<[Server, number]> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return [server, (server.address() as AddressInfo).port];
}

async function shut(server: Server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
