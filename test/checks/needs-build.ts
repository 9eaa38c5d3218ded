// For tests that read dist: they would pass on yesterday's build.
import { staleness } from './fresh-build.js';

const reason = staleness();
if (reason !== null) throw new Error(`${reason}: npm run build`);
