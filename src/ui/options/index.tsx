/** Entry of the options page. */
import './options.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { OptionsApp } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<OptionsApp desk={platformDesk('page')} />, root);
