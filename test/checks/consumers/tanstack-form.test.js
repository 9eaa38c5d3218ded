import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FieldApi, FormApi } from '@tanstack/react-form';
import { draftSchema } from 'digikunta/schema';
import { spoiled } from './application.js';

test('TanStack Form puts what is wanted at the field, and sends what is right', async () => {
  /** @type {import('zod').input<typeof draftSchema>} */
  const defaultValues = spoiled;
  /** @type {unknown[]} */
  const sent = [];
  const form = new FormApi({
    defaultValues,
    validators: { onChange: draftSchema },
    onSubmit: ({ value }) => void sent.push(value),
  });
  form.mount();
  const field = new FieldApi({ form, name: 'costs[0].amount' });
  field.mount();

  await form.handleSubmit();
  assert.match(field.state.meta.errors[0]?.message ?? '', /^Expected an amount in euros/);
  assert.deepEqual(sent, []);

  field.handleChange('1000.00');
  assert.deepEqual(field.state.meta.errors, []);
  await form.handleSubmit();
  assert.equal(sent.length, 1);
});
