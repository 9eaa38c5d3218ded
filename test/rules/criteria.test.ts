import { expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { assessed, callWith, found, joint } from '../checks/example.js';

const CRITERIA = ['general-significance', 'new-ways-of-organising', 'innovativeness'];

test('general significance, new ways of organising and innovativeness are for an official to review', () => {
  expect(found('criteria', joint)).toEqual(
    CRITERIA.map((criterion) => ({
      rule: 'criteria',
      outcome: 'review',
      effect: 'inform',
      reason: 'criteria.needs-review',
      facts: {
        criterion,
        review: {
          on: `criteria.${criterion}`,
          about: { application: 'joint', arrivedAt: '2017-09-14T12:00:00+03:00' },
        },
        reviewedBefore: false,
      },
      paths: [],
      clauses: ['release.criteria', 'interpretation.49'],
    })),
  );
});

test('a review decides its own criterion alone', () => {
  expect(
    found('criteria', joint, {
      decisions: { 'criteria.innovativeness': false, 'criteria.general-significance': true },
    }),
  ).toMatchObject([
    {
      reason: 'criteria.review-accepted',
      outcome: 'met',
      facts: { criterion: 'general-significance' },
    },
    { reason: 'criteria.needs-review', facts: { criterion: 'new-ways-of-organising' } },
    {
      reason: 'criteria.review-rejected',
      outcome: 'not-met',
      facts: { criterion: 'innovativeness' },
    },
  ]);
});

test('no criterion affects eligibility, reviewed or not', () => {
  const none = Object.fromEntries(CRITERIA.map((criterion) => [`criteria.${criterion}`, false]));
  expect(assess(digikunta2017, joint).eligibility).toBe('eligible');
  expect(assessed(joint, { decisions: none }).eligibility).toBe('eligible');
});

test('a criterion is reviewed by its own key only, whatever its name', () => {
  for (const id of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
    const call = callWith({ criteria: [{ id }] });
    expect(found('criteria', joint, {}, call)).toMatchObject([{ reason: 'criteria.needs-review' }]);
    expect(found('criteria', joint, { decisions: {} }, call)).toMatchObject([
      { reason: 'criteria.needs-review' },
    ]);
  }
  expect(
    found(
      'criteria',
      joint,
      { decisions: { 'criteria.constructor': true } },
      callWith({ criteria: [{ id: 'constructor' }] }),
    ),
  ).toMatchObject([{ reason: 'criteria.review-accepted' }]);
});
