import { digikunta2017 } from '../calls/2017/call.js';
import type { ClauseId } from '../model/call.js';
import { citations } from '../words/citations.js';
import type { Words } from './words.js';
import { paragraph } from './writing.js';

/** Writes the sources of findings: each kind under its heading, and each document with its address, unbroken. */
export function sourcesSaid(
  findings: readonly { readonly clauses: readonly ClauseId[] }[],
  { catalogue }: Words,
  width: number,
  indent: string,
): string {
  const clauses = new Set(findings.flatMap((finding) => finding.clauses));
  const all = citations([...clauses], digikunta2017, catalogue);
  const within = `${indent}  `;
  return [...new Set(all.map(({ kind }) => kind))]
    .map((kind) => {
      const cited = all
        .filter((one) => one.kind === kind)
        .map(
          ({ text, href }) =>
            `${paragraph(text, width, within)}${href === null ? '' : `${within}${href}\n`}`,
        );
      return `${indent}${catalogue.labels.source[kind]}:\n${cited.join('')}`;
    })
    .join('');
}
