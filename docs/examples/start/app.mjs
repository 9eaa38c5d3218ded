import { assess, digikunta2017 } from 'digikunta';
import { parseApplication } from 'digikunta/schema';
import { Hono } from 'hono';

export const app = new Hono();

app.post('/assessments', async (context) => {
  const body = await context.req.json().catch(() => null);
  const parsed = parseApplication(body);
  // Each issue has the path of the field and a reason, which `explain` puts into words.
  if (!parsed.ok) return context.json({ issues: parsed.issues }, 422);
  return context.json(assess(digikunta2017, parsed.value));
});
