/** Bytes of files as text: not everything is UTF-8. */

/**
 * Decodes a file whose encoding nothing states: what its byte order mark says, else UTF-8 where it is sound, else Windows-1252, in
 * which older programs write Spanish. The mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = encodingOfMark(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows(bytes);
}

/** The text of bytes that are sound UTF-8, without a byte order mark; else null. Text in another encoding is hardly ever that by chance. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The UTF-16 that a byte order mark at the start tells; null without one. */
function encodingOfMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not by `TextDecoder`: in Node 20 and 22 it takes Windows-1252 for Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));
}
