// The built site.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Served, serveFolder } from '../stage.js';

export const SITE = fileURLToPath(new URL('../../../../docs/.site/', import.meta.url));

/** Every file of the site, by its path from the top. */
export const filesOfSite = (): string[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(SITE, path)).isFile());

export function serveSite(): Promise<Served> {
  if (!existsSync(SITE)) throw new Error('There is no site: run npm run docs first');
  return serveFolder(SITE);
}
