/* global Request */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { assess, digikunta2017 } from 'digikunta';
import { applicationSchema } from 'digikunta/schema';
import { assessmentSchema } from 'digikunta/schema/results';
import { application, spoiled } from './application.js';

const t = initTRPC.create();
const router = t.router({
  assess: t.procedure
    .input(applicationSchema)
    .output(assessmentSchema)
    .query(({ input }) => assess(digikunta2017, input)),
});

/** @type {ReturnType<typeof createTRPCClient<typeof router>>} */
const client = createTRPCClient({
  links: [
    httpLink({
      url: 'http://localhost/trpc',
      fetch: (url, options) =>
        fetchRequestHandler({ endpoint: '/trpc', req: new Request(url, options), router }),
    }),
  ],
});

test('tRPC takes the schemas as input and output, and refuses what is spoiled', async () => {
  const { eligibility, award } = await client.assess.query(application);
  assert.deepEqual([eligibility, award?.maximumAward], ['eligible', '700.00']);

  await assert.rejects(client.assess.query(spoiled), (error) => {
    assert.ok(error instanceof TRPCClientError);
    assert.equal(error.data.code, 'BAD_REQUEST');
    assert.match(error.message, /Expected an amount in euros/);
    return true;
  });

  // @ts-expect-error the request is a text
  await assert.rejects(client.assess.query({ ...application, requestedGrant: 700 }));
});
