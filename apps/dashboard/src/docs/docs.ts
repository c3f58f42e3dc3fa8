import './docs.css';
import { startTheme } from '../features/frame/theme.ts';

// All that a page of the documentation runs: the text comes whole from the server.
startTheme();
