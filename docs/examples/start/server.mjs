import { serve } from '@hono/node-server';
import { app } from './app.mjs';

serve({ fetch: app.fetch, port: 3000 }, ({ port }) => console.log(`Listening on port ${port}`));
