import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sValidator } from '@hono/standard-validator';
import { assess, digikunta2017 } from 'digikunta';
import { applicationSchema } from 'digikunta/schema';
import { Hono } from 'hono';
import { testClient } from 'hono/testing';
import { application, spoiled } from './application.js';

const app = new Hono().post('/assess', sValidator('json', applicationSchema), (c) =>
  c.json({ maximumAward: assess(digikunta2017, c.req.valid('json')).award?.maximumAward }),
);

test("Hono's validator hands on an application, and answers 400 with the issues", async () => {
  const client = testClient(app);
  const good = await client.assess.$post({ json: application });
  assert.equal(good.status, 200);
  assert.deepEqual(await good.json(), { maximumAward: '700.00' });

  const bad = await client.assess.$post({ json: spoiled });
  assert.equal(bad.status, 400);
  const answer = /** @type {{ error: { path: unknown, message: string }[] }} */ (
    /** @type {unknown} */ (await bad.json())
  );
  assert.deepEqual(
    answer.error.map(({ path }) => path),
    [['costs', 0, 'amount']],
  );
});
