// The pictures are drawn out of what they show: another call, another import, another round gives another picture.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BUDGET,
  effectsOf,
  entriesOf,
  layersOfSource,
  pictureFor,
  roundOf,
} from '../../../docs/.vitepress/pictures/all.js';
import {
  arrowsOf,
  bandsOf,
  layersOf,
  layersPicture,
} from '../../../docs/.vitepress/pictures/layers.js';
import { roundChart } from '../../../docs/.vitepress/pictures/round.js';
import { type Flow, ruleFlow } from '../../../docs/.vitepress/pictures/rule-flow.js';
import { figure } from '../../../docs/.vitepress/pictures/svg.js';
import { EFFECTS, review, RULES } from '../../../src/model/reasons.js';
import { REASONS } from '../../../src/rules/reasons.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { parseFiles } from '../source-graph.js';
import { read, ROOT } from './markdown.js';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the rules of the call', () => {
  const flow: Flow = { rules: RULES, effects: effectsOf(digikunta2017), reasons: REASONS };
  const drawn = (other: Partial<Flow> = {}): string =>
    ruleFlow({ ...flow, ...other }).draw(672).body;
  const ways = (body: string): number[] =>
    EFFECTS.map((effect) => count(body, `class="to ${effect}"`));

  it('are drawn with the effect that the call gives them', () => {
    // Five require, cap and cofunding limit, cooperation prefers, criteria inform.
    expect(ways(drawn())).toEqual([5, 2, 1, 1]);
    for (const rule of RULES) expect(drawn()).toContain(`>${rule}<`);
  });

  it('are drawn otherwise for a call that requires cooperation', () => {
    const cooperation = { effect: 'require' as const, minimum: 2 };
    const effects = effectsOf({ ...digikunta2017, cooperation });
    expect(ways(drawn({ effects }))).toEqual([6, 2, 0, 1]);
    expect(ruleFlow({ ...flow, effects }).words).toContain(
      '<td>Municipal cooperation</td><td>require</td>',
    );
    expect(ruleFlow({ ...flow, effects }).description).toContain('None: prefer');
  });

  it('are drawn otherwise with one reason more, and with one rule fewer', () => {
    const cap = />cap<.*?class="small">([^<]*)</;
    expect(cap.exec(drawn())?.[1]?.split(/\s+/).join(' ')).toBe('✓ 1 ✗ 2 ? 3');
    expect(cap.exec(drawn({ reasons: { ...REASONS, 'cap.new': review() } }))?.[1]).toContain('§ 1');
    expect(drawn({ rules: RULES.slice(1) })).not.toContain('>deadline<');
  });
});

describe('the layers', () => {
  const files = {
    'index.ts': "import { c } from './c/c.js'; import { a } from './a.js';",
    'c/c.ts': "import { b } from '../b.js'; import { d } from './d.js';",
    'c/d.ts': '',
    'b.ts': "import type { A } from './a.js';",
    'a.ts': '',
  };

  it('are in bands by their imports, types marked, the way around left out', () => {
    const layers = layersOf(parseFiles(files));
    expect(bandsOf(layers)).toEqual([['index'], ['c'], ['b'], ['a']]);
    expect(arrowsOf(layers)).toEqual([
      { from: 'index', to: 'c', kind: 'values' },
      { from: 'c', to: 'b', kind: 'values' },
      { from: 'b', to: 'a', kind: 'types' },
    ]);
    const other = layersOf(parseFiles({ ...files, 'b.ts': '' }));
    expect(bandsOf(other)).toEqual([['index'], ['c'], ['a', 'b']]);
    expect(layersPicture(other, []).draw(672).body).not.toBe(
      layersPicture(layers, []).draw(672).body,
    );
  });

  it('of the source import only downwards, and each is drawn', () => {
    const layers = layersOfSource(`${ROOT}src/`);
    const bands = bandsOf(layers);
    const bandOf = (layer: string): number => bands.findIndex((band) => band.includes(layer));
    for (const [layer, targets] of layers)
      for (const target of targets.keys()) expect(bandOf(target)).toBeGreaterThan(bandOf(layer));
    expect(bands.at(-1)).toEqual(['model']);
    const { body } = layersPicture(layers, entriesOf(read('package.json'))).draw(312);
    for (const layer of layers.keys()) expect(body).toContain(`>${layer}<`);
    expect(count(body, 'class="box entry"')).toBe(
      entriesOf(read('package.json')).filter((entry) => layers.has(entry)).length,
    );
  });
});

describe('the round', () => {
  const folder = `${ROOT}docs/examples/round-2017/`;

  it('is drawn with the awards worked out in test/checks/round-2017.test.ts, and says that it is made up', () => {
    const round = roundOf(folder, BUDGET);
    expect([round.rows.length, round.granted]).toEqual([14, '168993.32']);
    expect(
      round.rows.slice(0, 3).map(({ id, requested, award }) => [id, requested, award]),
    ).toEqual([
      ['synthetic-01', '40000.00', '37860.00'],
      ['synthetic-02', '24500.00', '24500.00'],
      ['synthetic-04', '23500.00', '23333.33'],
    ]);
    expect(round.rows.slice(9).map(({ id, result }) => [id, result])).toEqual([
      ['synthetic-14', 'no budget left'],
      ['synthetic-10', 'Arrival of the application: not met'],
      ['synthetic-11', 'Applicants: not met'],
      ['synthetic-12', 'Applicants: not met'],
      ['synthetic-13', 'Aims: not met'],
    ]);
    for (const width of [672, 312])
      expect(roundChart(round).draw(width).body).toContain('SYNTHETIC: made-up applications');
    expect(count(roundChart(round).draw(672).body, 'class="granted"')).toBe(9 + 1);
  });

  it('is drawn otherwise with another budget', () => {
    // 20 000 more covers the tenth, which needs 18 993.32.
    expect(roundOf(folder, '190000.00').rows.filter(({ award }) => award !== '0.00')).toHaveLength(
      10,
    );
  });
});

describe('a picture', () => {
  const comments = ['concepts', 'contributing', 'round-2017'].flatMap(
    (page) => read(`docs/${page}.md`).match(/<!-- picture: .* -->/g) ?? [],
  );

  it('is on its page', () => {
    expect(comments).toEqual([
      '<!-- picture: rules -->',
      '<!-- picture: layers -->',
      '<!-- picture: round -->',
    ]);
    expect(readdirSync(`${ROOT}docs/.vitepress/pictures`)).toContain('all.ts');
    expect(pictureFor('<!-- another comment -->')).toBe(null);
    expect(() => pictureFor('<!-- picture: nothing -->')).toThrow('no picture "nothing"');
  });

  it.each(comments)(
    '%s has a title, a description and the same in words, and asks nobody for anything',
    (comment) => {
      const html = pictureFor(comment, ROOT) ?? '';
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect([count(html, '<svg '), new Set(ids).size]).toEqual([2, 4]);
      for (const [, labels = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
        for (const id of labels.split(' ')) expect(ids).toContain(id);
      expect(html).toContain('<details><summary>');
      expect(html).not.toMatch(/href|url\(|src=|NaN|undefined/);
      expect(html.trimEnd()).not.toContain('\n');
    },
  );

  it('escapes its texts', () => {
    const picture = {
      id: 'a',
      title: '<b>',
      description: '"&"',
      draw: () => ({ height: 1, body: '' }),
      words: '',
    };
    expect(figure(picture)).toContain('<title id="picture-a-wide-title">&lt;b&gt;</title>');
    expect(figure(picture)).toContain('&quot;&amp;&quot;');
  });
});
