export { sv } from '../words/sv.js';
