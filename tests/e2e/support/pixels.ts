/** What is painted: read from pictures of the window, since computed styles do not tell. */
import type { Page } from 'puppeteer-core';

/** A place in the window, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colours painted in an area, as `r,g,b`, row by row. Brings the tab to the front. */
export async function coloursIn(page: Page, area: Area): Promise<string[][]> {
  const clip = { x: Math.round(area.x), y: Math.round(area.y), width: Math.round(area.width), height: Math.round(area.height) };
  // A tab behind another paints nothing.
  await page.bringToFront();
  const picture = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    return Array.from({ length: image.height }, (_, row) =>
      Array.from({ length: image.width }, (__, column) => {
        const at = (row * image.width + column) * 4;
        return [...pixels.slice(at, at + 3)].join();
      }),
    );
  }, picture);
}

/** The colour painted at a point. */
export async function colourAt(page: Page, x: number, y: number): Promise<string> {
  return (await coloursIn(page, { x, y, width: 1, height: 1 }))[0]?.[0] ?? '';
}
