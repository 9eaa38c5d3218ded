import { assess, digikunta2017 } from 'digikunta';
import { parseApplication } from 'digikunta/schema';
import { Hono } from 'hono';

export const app = new Hono();

app.post('/assessments', async (context) => {
  const body = await context.req.json().catch(() => null);
  const parsed = parseApplication(body);
  // Bad input is answered for each field, with its path and a reason that each language has words for.
  if (!parsed.ok) return context.json({ issues: parsed.issues }, 422);
  return context.json(assess(digikunta2017, parsed.value));
});
