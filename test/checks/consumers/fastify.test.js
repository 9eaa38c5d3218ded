import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assess, digikunta2017 } from 'digikunta';
import applicationFile from 'digikunta/schema/application.json' with { type: 'json' };
import assessmentFile from 'digikunta/schema/assessment.json' with { type: 'json' };
import { parseApplication } from 'digikunta/schema';
import Fastify from 'fastify';
import { application, spoiled } from './application.js';

test('Fastify validates with the JSON Schema files, and writes answers by them', async () => {
  const app = Fastify();
  // Fastify's own ajv reads draft-07; the files are 2020-12. Days have a pattern beside their format, which is not looked at.
  const ajv = new Ajv2020({ schemas: [applicationFile], validateFormats: false });
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
  app.addSchema(assessmentFile);
  app.post(
    '/assess',
    {
      schema: {
        body: { $ref: applicationFile.$id },
        response: { 200: { $ref: `${assessmentFile.$id}#` } },
      },
    },
    (request) =>
      assess(digikunta2017, /** @type {import('digikunta').Application} */ (request.body)),
  );

  const good = await app.inject({ method: 'POST', url: '/assess', payload: application });
  assert.equal(good.statusCode, 200, good.body);
  assert.deepEqual(good.json(), assess(digikunta2017, application));

  const bad = await app.inject({ method: 'POST', url: '/assess', payload: spoiled });
  assert.equal(bad.statusCode, 400);
  assert.match(bad.json().message, /body\/costs\/0\/amount must match pattern/);
});

test('in Fastify as it is, parseApplication turns no null into an answer, and loses no field', async () => {
  const app = Fastify();
  const bodyIsApplication = () => (/** @type {unknown} */ body) => {
    const parsed = parseApplication(body);
    return parsed.ok
      ? { value: parsed.value }
      : {
          error: Object.assign(new Error('The application is invalid'), { issues: parsed.issues }),
        };
  };
  app.post('/assess', { schema: { body: {} }, validatorCompiler: bodyIsApplication }, (request) =>
    assess(digikunta2017, /** @type {import('digikunta').Application} */ (request.body)),
  );
  // Another route keeps Fastify's own ajv, which turns a text into a number.
  app.get(
    '/page',
    { schema: { querystring: { type: 'object', properties: { page: { type: 'integer' } } } } },
    ({ query }) => query,
  );
  const send = (/** @type {object} */ payload) =>
    app.inject({ method: 'POST', url: '/assess', payload });

  const good = await send(application);
  assert.deepEqual(good.json(), assess(digikunta2017, application));
  assert.equal((await send({ ...application, commonChallenge: null })).statusCode, 400);
  assert.equal((await send({ ...application, studyMeans: null })).statusCode, 400);
  assert.equal((await send({ ...application, unknownField: 'x' })).statusCode, 400);
  assert.equal((await send({ ...application, requestedGrant: 7000 })).statusCode, 400);
  const page = await app.inject({ url: '/page?page=2' });
  assert.deepEqual(page.json(), { page: 2 });
});
