// The result of an example: what the award comes from, as bars, and the limit that decides.
import type { Assessment } from '../../../src/assess.js';
import type { Catalogue } from '../../../src/words/catalogue.js';
import { format } from '../../../src/words/format.js';
import type { Language } from '../../../src/words/languages.js';
import { type Drawing, type Picture, shape, table, write } from './svg.js';

interface Words {
  readonly title: string;
  readonly upTo: (amount: string) => string;
  readonly share: (share: string) => string;
  readonly decides: string;
  readonly amount: string;
  readonly inWords: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    title: 'Keksitty esimerkki: kolmen kunnan hanke',
    upTo: (amount) => `Enintään ${amount}`,
    share: (share) => `${share} niistä`,
    decides: 'ratkaisee',
    amount: 'Määrä',
    inWords: 'Sama sanoin',
  },
  sv: {
    title: 'Ett påhittat exempel: tre kommuners projekt',
    upTo: (amount) => `Högst ${amount}`,
    share: (share) => `${share} av dem`,
    decides: 'avgör',
    amount: 'Belopp',
    inWords: 'Samma i ord',
  },
  en: {
    title: 'A made-up example: a project of three municipalities',
    upTo: (amount) => `At most ${amount}`,
    share: (share) => `${share} of them`,
    decides: 'decides',
    amount: 'Amount',
    inWords: 'The same in words',
  },
};

interface Bar {
  readonly name: string;
  readonly amount: string;
  readonly decides: boolean;
}

/** Draws the award of an assessment, in a language. */
export function resultPicture(
  { award }: Pick<Assessment, 'award'>,
  catalogue: Catalogue<Language>,
): Picture {
  if (!award) throw new Error('The example has no award to draw');
  const words = WORDS[catalogue.language];
  const { euro, share } = format(catalogue);
  const { step } = catalogue.labels;
  const bars: readonly Bar[] = [
    { name: step.eligible, amount: award.eligibleCosts, decides: false },
    {
      name: words.share(award.rate === null ? '' : share(award.rate)),
      amount: award.ceiling,
      decides: award.binding === 'rate',
    },
    {
      name: step.requested,
      amount: award.requested ?? '0.00',
      decides: award.binding === 'requested',
    },
    { name: step['self-financing'], amount: award.selfFinancing, decides: false },
  ];
  const headline = words.upTo(euro(award.maximumAward));
  const widest = Math.max(1, ...bars.map(({ amount }) => Number(amount)));
  const nameOf = ({ name, decides }: Bar): string =>
    decides ? `${name} ◄ ${words.decides}` : name;
  const draw = (width: number): Drawing => {
    const drawn = bars.map((bar, index) => {
      const y = 62 + index * 46;
      return (
        write(nameOf(bar), 0, y, bar.decides ? { class: 'name' } : {}) +
        write(euro(bar.amount), width, y, { 'text-anchor': 'end' }) +
        shape('rect', {
          class: bar.decides ? 'granted' : 'asked',
          x: 0.5,
          y: y + 7,
          width: Math.max(2, (Number(bar.amount) / widest) * (width - 1)),
          height: 14,
          rx: 2,
        })
      );
    });
    const body = write(headline, 0, 28, { class: 'headline' }) + drawn.join('');
    return { height: 62 + bars.length * 46 - 18, body };
  };
  return {
    id: `result-${catalogue.language}`,
    title: words.title,
    description: `${headline}.`,
    draw,
    words: table(
      headline,
      [words.title, words.amount],
      bars.map((bar) => [nameOf(bar), euro(bar.amount)]),
    ),
    inWords: words.inWords,
  };
}
