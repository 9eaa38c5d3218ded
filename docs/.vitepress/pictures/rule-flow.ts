// The rules of a call in their order, the outcomes of each, and what it affects.
import {
  type Effect,
  EFFECTS,
  type Outcome,
  OUTCOMES,
  type ReasonTable,
  type RuleName,
} from '../../../src/model/reasons.js';
import { en } from '../../../src/words/en.js';
import { type Drawing, type Picture, shape, table, WIDE_SPACE, write } from './svg.js';

export interface Flow {
  readonly rules: readonly RuleName[];
  readonly effects: Readonly<Record<RuleName, Effect>>;
  readonly reasons: ReasonTable;
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  met: '✓',
  'not-met': '✗',
  missing: '?',
  review: '§',
  'not-applicable': '–',
};
const AFFECTS: Readonly<Record<Effect, string>> = {
  require: 'Eligibility',
  limit: 'Amount',
  prefer: 'Order',
  inform: 'Nothing: for officials',
};

const { labels } = en;

/** Counts the reasons of a rule by outcome. */
function countOutcomes(rule: RuleName, reasons: ReasonTable): (readonly [Outcome, number])[] {
  const own = Object.entries(reasons).flatMap(([reason, { outcome }]) =>
    reason.startsWith(`${rule}.`) ? [outcome] : [],
  );
  return OUTCOMES.map(
    (outcome) => [outcome, own.filter((one) => one === outcome).length] as const,
  ).filter(([, count]) => count > 0);
}

function draw({ rules, effects, reasons }: Flow, width: number): Drawing {
  const isNarrow = width < 500;
  const [rowHeight, boxHeight, top] = [isNarrow ? 62 : 58, 46, 30];
  const [boxWidth, targetWidth] = isNarrow ? [172, 92] : [300, 190];
  const yOf = (index: number): number => top + index * rowHeight;
  const middle = (index: number): number => yOf(index) + boxHeight / 2;

  const targets = EFFECTS.filter((effect) => rules.some((rule) => effects[rule] === effect)).map(
    (effect) => {
      const own = rules.flatMap((rule, index) => (effects[rule] === effect ? [middle(index)] : []));
      return { effect, y: own.reduce((sum, y) => sum + y, 0) / own.length - boxHeight / 2 };
    },
  );
  targets.sort((a, b) => a.y - b.y);
  // One below the other, as near to their rules as they can be.
  targets.forEach((target, index) => {
    const above = targets[index - 1];
    if (above) target.y = Math.max(target.y, above.y + boxHeight + 14);
  });

  const left = width - targetWidth;
  const lines = rules.map((rule, index) => {
    const target = targets.find(({ effect }) => effect === effects[rule]);
    const [from, to] = [boxWidth, left - 7];
    const y = (target?.y ?? 0) + boxHeight / 2;
    const bend = (from + to) / 2;
    return shape('path', {
      class: `to ${effects[rule]}`,
      d: `M${String(from)} ${String(middle(index))} C${String(bend)} ${String(middle(index))} ${String(bend)} ${String(y)} ${String(to)} ${String(y)}`,
    });
  });
  const steps = rules.slice(1).map((_, index) =>
    shape('line', {
      class: 'next',
      x1: 22,
      x2: 22,
      y1: yOf(index) + boxHeight,
      y2: yOf(index + 1),
    }),
  );
  const boxes = rules.map((rule, index) => {
    const outcomes = countOutcomes(rule, reasons)
      .map(([outcome, count]) => `${SIGNS[outcome]} ${String(count)}`)
      .join(WIDE_SPACE);
    return (
      shape('rect', {
        class: 'box',
        x: 0.5,
        y: yOf(index) + 0.5,
        width: boxWidth - 1,
        height: boxHeight - 1,
        rx: 6,
      }) +
      write(isNarrow ? rule : `${String(index + 1)}. ${labels.rule[rule]}`, 12, yOf(index) + 19, {
        class: 'name',
      }) +
      (isNarrow
        ? ''
        : write(rule, boxWidth - 12, yOf(index) + 19, { class: 'code', 'text-anchor': 'end' })) +
      write(outcomes, 12, yOf(index) + 38, { class: 'small' })
    );
  });
  const ends = targets.map(({ effect, y }) => {
    const [first = '', rest = ''] = AFFECTS[effect].split(': ');
    return (
      shape('path', {
        class: `tip ${effect}`,
        d: `M${String(left)} ${String(y + boxHeight / 2)} l-8 -5 v10 z`,
      }) +
      shape('rect', {
        class: `end ${effect}`,
        x: left + 0.5,
        y: y + 0.5,
        width: targetWidth - 1,
        height: boxHeight - 1,
        rx: 6,
      }) +
      write(first, left + 12, y + 19, { class: 'name' }) +
      write(isNarrow || rest === '' ? effect : `${effect}, ${rest}`, left + 12, y + 38, {
        class: 'code',
      })
    );
  });
  const heads =
    write('The rules in order', 0, 16, { class: 'head' }) +
    write('affect', left, 16, { class: 'head' });
  const lowest = Math.max(yOf(rules.length - 1), ...targets.map(({ y }) => y)) + boxHeight;
  const key = OUTCOMES.map((outcome) => `${SIGNS[outcome]} ${labels.outcome[outcome]}`);
  const keyLines = isNarrow ? [key.slice(0, 3), key.slice(3)] : [key];
  const legend = keyLines.map((line, index) =>
    write(line.join(WIDE_SPACE), 0, lowest + 30 + index * 18, { class: 'small' }),
  );
  return {
    height: lowest + 24 + keyLines.length * 18,
    body: [heads, ...lines, ...steps, ...boxes, ...ends, ...legend].join(''),
  };
}

export const ruleFlow = (flow: Flow): Picture => ({
  id: 'rules',
  title:
    'The rules of the call and what each affects; the numbers count the reasons that a rule can give',
  description: `${String(flow.rules.length)} rules are checked in order. ${EFFECTS.map((effect) => {
    const own = flow.rules.filter((rule) => flow.effects[rule] === effect);
    return `${own.join(', ') || 'None'}: ${effect}`;
  }).join('. ')}.`,
  draw: (width) => draw(flow, width),
  words: table(
    'The rules in order',
    ['Rule', 'Name', 'Effect', 'Affects', 'Reasons by outcome'],
    flow.rules.map((rule) => [
      rule,
      labels.rule[rule],
      flow.effects[rule],
      AFFECTS[flow.effects[rule]],
      countOutcomes(rule, flow.reasons)
        .map(([outcome, count]) => `${outcome} ${String(count)}`)
        .join(', '),
    ]),
  ),
});
