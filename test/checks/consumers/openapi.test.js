import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import applicationFile from 'digikunta/schema/application.json' with { type: 'json' };
import assessmentFile from 'digikunta/schema/assessment.json' with { type: 'json' };

/** @param {Record<string, object>} schemas */
const documentWith = (schemas) => ({
  openapi: '3.1.0',
  info: { title: 'Assessing', version: '1' },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  paths: {
    '/assess': {
      post: {
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Application' } } },
        },
        responses: {
          200: {
            description: 'The answer',
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Assessment' } },
            },
          },
        },
      },
    },
  },
  components: { schemas },
});

test('an OpenAPI 3.1 document may refer to the files by their ids', async () => {
  const validator = new Validator();
  validator.addSpecRef(applicationFile, applicationFile.$id);
  validator.addSpecRef(assessmentFile, assessmentFile.$id);
  const { valid, errors } = await validator.validate(
    documentWith({
      Application: { $ref: applicationFile.$id },
      Assessment: { $ref: assessmentFile.$id },
    }),
  );
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  const { components } = /** @type {any} */ (validator.resolveRefs());
  assert.equal(components.schemas.Application.title, 'Application');
});

test('or hold them', async () => {
  const { valid, errors } = await new Validator().validate(
    documentWith({ Application: applicationFile, Assessment: assessmentFile }),
  );
  assert.ok(valid, JSON.stringify(errors));
});

test('a document that is none is refused', async () => {
  const { valid } = await new Validator().validate({ ...documentWith({}), paths: { assess: {} } });
  assert.equal(valid, false);
});
