// How many applications a second, on one core and spread over worker threads: the lines that the example prints.
import { execFileSync } from 'node:child_process';
import { workers } from './prepare.js';

export const scale = () => execFileSync(process.execPath, ['run.js'], { cwd: workers, encoding: 'utf8' }).trim().split('\n');
