/** Entry of the side panel and the sidebar. */
import './panel.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { PanelApp } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<PanelApp desk={platformDesk('panel')} />, root);
