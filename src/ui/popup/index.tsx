/** Entry of the popup. */
import './popup.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { PopupApp } from './app.tsx';

/** How long nothing is drawn: a page that was read answers long before; one that is slow leaves nobody before an empty popup. */
const PATIENCE_MS = 150;

const root = document.getElementById('app');
if (root !== null) {
  const desk = platformDesk('popup');
  // Drawn once, with what there is to say: a frame with the name alone kept the summary waiting until it had been painted.
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  Promise.race([desk.answered, patience]).then(() => render(<PopupApp desk={desk} />, root));
}
