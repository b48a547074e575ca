/** A piece of the gold files' XML. */
export type Tag =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Record<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'error'; readonly reason: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PATTERN = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)|(<)/g;

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Yields the tags and texts of a gold file; a stray "<" gives an `error` and ends the file. */
export function* readTags(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(PATTERN)) {
    const [, closing, name, rest = '', selfClosing, text, stray] = match;
    if (stray) {
      yield { kind: 'error', reason: `stray "<" near: ${xml.slice(match.index, match.index + 60)}` };
      return;
    }
    if (text !== undefined) yield { kind: 'text', text: decode(text) };
    else if (name && closing) yield { kind: 'close', name };
    else if (name) {
      const pairs = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value ?? '')] as const);
      yield { kind: 'open', name, attributes: Object.fromEntries(pairs) };
      if (selfClosing) yield { kind: 'close', name };
    }
  }
}
