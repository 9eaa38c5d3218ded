// Assesses application files: npm run demo -- --lang sv docs/examples/joint.json
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess, digikunta2017, explain, format } from 'digikunta';
import { en } from 'digikunta/messages/en';
import { fi } from 'digikunta/messages/fi';
import { sv } from 'digikunta/messages/sv';
import { parseApplication, parseDraft } from 'digikunta/schema';

const catalogues = { en, fi, sv };
const examples = ['joint', 'late', 'draft', 'city-region'].map(
  (name) => `docs/examples/${name}.json`,
);

/** Assesses one file and gives the lines to print. */
function linesFor(file, catalogue) {
  const input = JSON.parse(readFileSync(file, 'utf8'));
  const application = parseApplication(input);
  const parsed = application.ok ? application : parseDraft(input);
  if (!parsed.ok)
    return parsed.issues.map((issue) => `  ${issue.path.join('.')}: ${explain(issue, catalogue)}`);

  const { labels } = catalogue;
  const { euro } = format(catalogue);
  const { eligibility, findings, costs, award } = assess(digikunta2017, parsed.value);
  const sentence = (finding) => {
    const outcomes = finding.effect === 'prefer' ? labels.preference : labels.outcome;
    return `[${outcomes[finding.outcome]}] ${explain(finding, catalogue)}`;
  };
  return [
    `  => ${labels.eligibility[eligibility]}`,
    ...findings.map((finding) => `  ${labels.rule[finding.rule]}: ${sentence(finding)}`),
    ...costs.lines.map((line) => `    ${line.line + 1}. ${euro(line.counted)} ${sentence(line)}`),
    ...(award && eligibility !== 'ineligible'
      ? [
          `  ${labels.step.eligible}: ${euro(award.eligibleCosts)}`,
          ...(award.otherFunding === '0.00'
            ? []
            : [`  ${labels.rule.cofunding}: ${euro(award.otherFunding)}`]),
          `  ${labels.step.maximum}: ${euro(award.maximumAward)} (${labels.binding[award.binding]})`,
          `  ${labels.step['self-financing']}: ${euro(award.selfFinancing)}`,
        ]
      : []),
  ];
}

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const catalogue = catalogues[values.lang];
if (!catalogue) {
  console.error(
    `There is no language "${values.lang}"; choose one of: ${Object.keys(catalogues).join(', ')}.`,
  );
  process.exit(2);
}
for (const file of positionals.length > 0 ? positionals : examples)
  console.log([file, ...linesFor(file, catalogue), ''].join('\n'));
