import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A page of the same origin without anything in it. */
export const BLANK = '/blank';

/** Serves a folder of editor pages on two ports in a row, so that a frame can be of another origin. */
export async function serveEditors(folder: string): Promise<{ origin: string; close: () => void }> {
  const serve = (): Server =>
    createServer((request, response) => {
      const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
      if (path === BLANK) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Blank</title>');
        return;
      }
      const file = join(folder, path);
      if (path.includes('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
  for (;;) {
    const one = serve().listen(0, '127.0.0.1');
    await once(one, 'listening');
    const { port } = one.address() as AddressInfo;
    const two = serve().listen(port + 1, '127.0.0.1');
    const isUp = await Promise.race([once(two, 'listening').then(() => true), once(two, 'error').then(() => false)]);
    const close = () => {
      for (const server of [one, two]) {
        server.closeAllConnections();
        server.close();
      }
    };
    if (isUp) return { origin: `http://127.0.0.1:${port}`, close };
    one.close();
  }
}
