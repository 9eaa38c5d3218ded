// The worked examples of the officers' pages: their amounts are those of the library.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import type { CostLineDraft, Draft } from '../../../src/model/application.js';
import { fi } from '../../../src/words/fi.js';
import { format } from '../../../src/words/format.js';
import { sv } from '../../../src/words/sv.js';
import { read } from './markdown.js';

const cost = (kind: CostLineDraft['kind'], amount: string): CostLineDraft => ({
  kind,
  amount,
  causedByProject: true,
  finalVat: false,
});
const EXAMPLES: readonly Draft[] = [
  {
    costs: [cost('salaries', '53000.00'), cost('equipment', '5000.00')],
    requestedGrant: '38000.00',
  },
  { costs: [cost('services', '10000.00'), cost('vat', '2400.00')] },
  {
    costs: [cost('salaries', '39000.00')],
    otherFunding: [{ source: 'Business Finland', kind: 'state', amount: '15000.00' }],
  },
];

describe.each([
  ['docs/fi/haku.md', fi],
  ['docs/sv/utlysningen.md', sv],
])('%s', (page, catalogue) => {
  const { euro } = format(catalogue);
  const examples = read(page)
    .split(/^\d\. \*\*/m)
    .slice(-EXAMPLES.length)
    .map((text) => text.replaceAll(/\s/g, ' '));

  it.each(EXAMPLES.map((draft, index) => [index, draft] as const))(
    'has the amounts of example %i',
    (index, draft) => {
      const { award } = assess(digikunta2017, draft);
      expect(examples[index]).toContain(
        `**${euro(award?.maximumAward ?? '').replaceAll(/\s/g, ' ')}**`,
      );
    },
  );

  it('lists every kind of cost as the cost policy treats it', () => {
    const rows = read(page)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('---'))
      .slice(1)
      .map((line) => (line.split('|')[1] ?? '').trim().split(', '));
    const treatments = new Map<string, string[]>();
    for (const [kind, { treatment }] of Object.entries(digikunta2017.costPolicy)) {
      const label = catalogue.labels.costKind[kind] ?? kind;
      treatments.set(treatment, [...(treatments.get(treatment) ?? []), label]);
    }
    const refused = treatments.get('refuse') ?? [];
    const [equipment] = [catalogue.labels.costKind.equipment];
    const wanted = [
      ...[...treatments].filter(([name]) => name !== 'refuse').map(([, kinds]) => kinds),
      [equipment],
      refused.filter((kind) => kind !== equipment),
    ];
    const sorted = (lists: string[][]): string[][] => lists.map((one) => [...one].sort()).sort();
    expect(sorted(rows)).toEqual(sorted(wanted));
  });
});
