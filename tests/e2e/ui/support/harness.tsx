/** Runs in the browser: draws one surface over a test desk, when a test asks for it. */
import { render } from 'preact';
import { OptionsApp } from '../../../../src/ui/options/app.tsx';
import { PanelApp } from '../../../../src/ui/panel/app.tsx';
import { PasteApp } from '../../../../src/ui/paste/app.tsx';
import { PopupApp } from '../../../../src/ui/popup/app.tsx';
import { WelcomeApp } from '../../../../src/ui/welcome/app.tsx';
import { type Scene, testDesk } from '../../../dom/ui/support/desk.ts';

const SURFACES = { popup: PopupApp, panel: PanelApp, options: OptionsApp, welcome: WelcomeApp, paste: PasteApp } as const;

declare global {
  var draw: (surface: keyof typeof SURFACES, scene: Scene) => void;
}

/** Draws a surface in a fresh root. */
globalThis.draw = (surface, scene) => {
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  render(null, root);
  const App = SURFACES[surface];
  render(<App desk={testDesk(scene.sight, scene).desk} />, root);
};
