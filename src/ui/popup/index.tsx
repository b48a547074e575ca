/** Entry of the popup. */
import './popup.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { PopupApp } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<PopupApp desk={platformDesk('popup')} />, root);
