/** Entry of the welcome page. */
import './welcome.css';
import { render } from 'preact';
import { platformDesk } from '../desk/platform-desk.ts';
import { WelcomeApp } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<WelcomeApp desk={platformDesk('page')} />, root);
