/** Entry of the popup. It asks before it even sets up what draws the answers, and draws once both are there. */
import './asked.ts';
import './popup.css';
import { render } from 'preact';
import { PopupApp } from './app.tsx';
import { answered, desk } from './asked.ts';

function draw(): void {
  const root = document.getElementById('app');
  if (root !== null) render(<PopupApp desk={desk} />, root);
}

void answered.then(draw);
