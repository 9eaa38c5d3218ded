export { fi } from '../words/fi.js';
