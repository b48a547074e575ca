/** Serves the sample articles on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Opens the site; `close` ends it. */
export async function openSampleSite() {
  const server = createServer(async (request, response) => {
    const name = /^\/(\w+\.(html|css))(?:[?#]|$)/.exec(request.url ?? '');
    try {
      const body = await readFile(fileURLToPath(new URL(`../samples/${name?.[1]}`, import.meta.url)));
      response.writeHead(200, { 'content-type': TYPES[name?.[2]] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
