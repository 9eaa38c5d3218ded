/* global document, Event, HTMLInputElement */
import './dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { assess, digikunta2017 } from 'digikunta';
import { draftSchema } from 'digikunta/schema';
import { act, createElement as e } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

/** @type {import('digikunta').Draft[]} */
const sent = [];

function Form() {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(draftSchema),
    defaultValues: { costs: [{ kind: 'salaries', amount: '1000,00', causedByProject: true }] },
  });
  // @ts-expect-error a cost line has no such field
  const misspelt = () => register('costs.0.price');
  assert.ok(misspelt);
  return e(
    'form',
    { onSubmit: handleSubmit((draft) => void sent.push(draft)) },
    e('input', register('costs.0.amount')),
    e('p', { role: 'alert' }, formState.errors.costs?.[0]?.amount?.message),
    e('button'),
  );
}

test('react-hook-form says at the field what is wanted, and hands on a draft', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(root).render(e(Form)));
  const send = () =>
    act(async () => {
      root.querySelector('form')?.requestSubmit();
      // The form validates in its own time.
      await setTimeout(50);
    });

  await send();
  assert.match(root.querySelector('p')?.textContent ?? '', /^Expected an amount in euros/);
  assert.deepEqual(sent, []);

  const input = root.querySelector('input');
  assert.ok(input);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      input,
      '1000.00',
    );
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await send();
  assert.equal(root.querySelector('p')?.textContent, '');
  const draft = sent[0];
  assert.ok(draft);
  assert.equal(assess(digikunta2017, draft).award?.maximumAward, '700.00');
});
