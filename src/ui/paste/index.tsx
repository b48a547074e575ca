/** Entry of the page for pasted text. */
import './paste.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { PasteApp } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<PasteApp desk={platformDesk('page')} />, root);
