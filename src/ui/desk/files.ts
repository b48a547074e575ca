/** The clipboard, and files handed to the reader: without any permission. */

/** Long enough for the browser to ask where to save. */
const KEPT_MS = 60_000;

/** Copies a text; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers a text as a download; false where the browser refuses. */
export async function saveFile(name: string, mime: string, text: string): Promise<boolean> {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return true;
  } catch {
    return false;
  }
}
