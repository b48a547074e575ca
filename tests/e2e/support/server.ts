/** Pages for the browsers: each test writes the page it needs; nothing else is served. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: HTML, with headers beside the usual ones. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small site. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Serves a page from now on; returns its address. */
  page(path: string, page: string | ServedPage): string;
  close(): Promise<void>;
}

/** Opens a site on a free port. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = path === '/favicon.ico' ? { html: '' } : pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    origin,
    page(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return `${origin}${path}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return (address satisfies AddressInfo).port;
}
