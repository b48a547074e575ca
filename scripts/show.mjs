/** Shows Lindero at work in a real browser: the sample article marked, the popup open. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchWithExtension } from './launch.mjs';
import { openSampleSite } from './sample-site.mjs';

/** Opens the browser; with a display until its window is closed, else for two pictures and a summary. */
export async function show({ kind, path, lang, headless }) {
  const site = await openSampleSite();
  const stage = await launchWithExtension(kind, { path, headless });
  try {
    const page = await stage.open(`${site.origin}/${lang}.html`);
    await stage.openPopup(page);
    if (headless) await report(stage, page);
    else {
      console.log('The sample article is open and marked. Click a mark, or the Lindero button. Close the browser to end this.');
      await stage.ended;
    }
  } finally {
    await stage.close();
    site.close();
  }
}

async function report(stage, page) {
  await mkdir('out', { recursive: true });
  const text = await stage.popupText();
  await stage.popupPicture(join('out', 'popup.png'));
  await page.screenshot({ path: join('out', 'article.png') });
  console.log(`\n${text}\n\nPictures: out/article.png, out/popup.png`);
}
