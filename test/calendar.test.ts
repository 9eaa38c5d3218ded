import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../src/calendar.js';
import type { GrantCall } from '../src/model/call.js';
import { CALL_WORDS, CATALOGUES, type Language } from '../src/words/languages.js';
import { closesAt } from '../src/rules/deadline.js';
import { digikunta2017 } from '../src/calls/2017/call.js';
import { format } from '../src/words/format.js';
import { callWith } from './checks/example.js';

const STAMP = '2017-08-25T09:30:15.999+03:00';
const LANGUAGES = Object.values(CATALOGUES);
const UTF8 = new TextEncoder();

const calendarOf = (call: GrantCall, language?: Language): ICAL.Component =>
  new ICAL.Component(
    ICAL.parse(toICalendar(call, { stamp: STAMP, ...(language && { language }) })) as unknown[],
  );

function eventOf(call: GrantCall, language?: Language): ICAL.Component {
  const event = calendarOf(call, language).getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  return event;
}

const textOf = (component: ICAL.Component, property: string): unknown =>
  component.getFirstPropertyValue(property);
const timeOf = (component: ICAL.Component, property: string): string =>
  String(textOf(component, property));
const titled = (title: string): GrantCall =>
  callWith({ title: { fi: title, sv: title, en: title } });

describe('the calendar', () => {
  it('is of version 2.0, names its maker, and holds one event', () => {
    const calendar = calendarOf(digikunta2017, 'sv');
    expect(['version', 'prodid', 'calscale'].map((name) => textOf(calendar, name))).toEqual([
      '2.0',
      '-//digikunta//calendar//SV',
      'GREGORIAN',
    ]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
  });

  it('starts at the closing instant, in UTC, and has a length', () => {
    const event = eventOf(digikunta2017);
    expect([timeOf(event, 'dtstart'), timeOf(event, 'dtend')]).toEqual([
      '2017-09-15T13:15:00Z',
      '2017-09-15T13:16:00Z',
    ]);
    expect(Date.parse(timeOf(event, 'dtstart'))).toBe(Date.parse(closesAt(digikunta2017)));
  });

  it('carries the stamp that was handed in, in UTC and to the second', () => {
    expect(timeOf(eventOf(digikunta2017), 'dtstamp')).toBe('2017-08-25T06:30:15Z');
  });

  it('shows a deadline with a part of a second no later than it is', () => {
    const event = eventOf(callWith({ closesAt: '2017-12-31T23:59:59.999+02:00' }));
    expect([timeOf(event, 'dtstart'), timeOf(event, 'dtend')]).toEqual([
      '2017-12-31T21:59:59Z',
      '2017-12-31T22:00:59Z',
    ]);
  });

  it('reminds a day and two hours before, with a text, the day first', () => {
    const alarms = eventOf(digikunta2017, 'en').getAllSubcomponents('valarm');
    expect(
      alarms.map((alarm) =>
        ['action', 'trigger', 'description'].map((name) => String(textOf(alarm, name))),
      ),
    ).toEqual([
      ['DISPLAY', '-P1D', `Applications close: ${digikunta2017.title.en}`],
      ['DISPLAY', '-PT2H', `Applications close: ${digikunta2017.title.en}`],
    ]);
  });

  it('has the UID of the call, the same whenever, in whatever version and language it is made', () => {
    const uid = (call: GrantCall, language?: Language): unknown =>
      textOf(eventOf(call, language), 'uid');
    expect(uid(digikunta2017)).toBe('vm-digikunta-2017@digikunta');
    expect(uid(digikunta2017, 'sv')).toBe(uid(digikunta2017, 'en'));
    expect(uid(callWith({ version: '2' }))).toBe(uid(digikunta2017));
    const others = [callWith({ id: 'a/b' }), callWith({ id: 'a' })];
    expect(new Set([digikunta2017, ...others].map((call) => uid(call))).size).toBe(3);
    expect(uid(callWith({ id: 'Ä\ud800\n' }))).toBe('%C3%84%EF%BF%BD%0A@digikunta');
  });

  it('does not make its owner look busy', () => {
    expect(textOf(eventOf(digikunta2017), 'transp')).toBe('TRANSPARENT');
  });

  it('throws where the closing time is not known, or the stamp is no instant', () => {
    expect(() => toICalendar(callWith({ closesAt: null }), { stamp: STAMP })).toThrow(
      expect.objectContaining({ code: 'no-deadline' }),
    );
    expect(() => toICalendar(digikunta2017, { stamp: '2017-08-25T09:30' })).toThrow(
      expect.objectContaining({ code: 'invalid-instant' }),
    );
  });
});

describe('the words', () => {
  it.each(LANGUAGES)(
    'in $language say the title, and the closing time as the catalogue writes it',
    (catalogue) => {
      const event = eventOf(digikunta2017, catalogue.language);
      const title = digikunta2017.title[catalogue.language];
      const time = format(catalogue).time(closesAt(digikunta2017), digikunta2017.zone);
      expect(textOf(event, 'summary')).toMatch(new RegExp(`^\\S[^:]+: `));
      expect(String(textOf(event, 'summary')).endsWith(title)).toBe(true);
      const [first, second = '', third, ...more] = String(textOf(event, 'description')).split('\n');
      expect([first, third?.endsWith('.'), more]).toEqual([title, true, []]);
      expect(second.endsWith(` ${time} (${CALL_WORDS[catalogue.language].finnishTime}).`)).toBe(
        true,
      );
      for (const name of ['summary', 'description', 'categories']) {
        expect(event.getFirstProperty(name)?.getParameter('language')).toBe(catalogue.language);
      }
    },
  );

  it.each([
    [
      'fi',
      '15.9.2017 klo 16.15 (Suomen aikaa).',
      'Hakemuksen on oltava perillä viimeistään silloin.',
    ],
    ['sv', '15.9.2017 kl. 16.15 (finländsk tid).', 'Ansökan ska ha kommit in senast då.'],
    ['en', '15 September 2017 at 16:15 (Finnish time).', 'Applications must arrive by then.'],
  ] as const)('in %s say whose time it is, and by when to be there', (language, time, by) => {
    const description = String(textOf(eventOf(digikunta2017, language), 'description'));
    expect(description).toContain(time);
    expect(description.endsWith(by)).toBe(true);
    const abroad = callWith({ zone: 'Europe/Stockholm' });
    expect(textOf(eventOf(abroad, language), 'description')).toContain(' (Europe/Stockholm).');
  });

  it('of a year that no calendar holds are a mistake of the program', () => {
    for (const stamp of ['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59'])
      expect(() => toICalendar(digikunta2017, { stamp })).toThrow(
        expect.objectContaining({ code: 'invalid-instant' }) as Error,
      );
    expect(toICalendar(digikunta2017, { stamp: '9999-12-31T23:59:59Z' })).toContain(
      '\r\nDTSTAMP:99991231T235959Z\r\n',
    );
  });

  it('say the title in Finnish where the call has none in the language', () => {
    // SAFETY: a call without types can lack a title, as every call does when a language is added.
    const call = callWith({ title: { fi: 'Haku' } as GrantCall['title'] });
    expect(textOf(eventOf(call, 'sv'), 'summary')).toBe('Ansökningstiden löper ut: Haku');
  });

  it('are Finnish unless told', () => {
    expect(textOf(eventOf(digikunta2017), 'summary')).toBe(
      `Hakuaika päättyy: ${digikunta2017.title.fi}`,
    );
    expect(textOf(eventOf(digikunta2017), 'categories')).toBe('Valtionavustukset');
  });

  it.each(LANGUAGES)(
    'in $language say seconds and another zone where there are some, and what arrives on the stroke',
    (catalogue) => {
      const terms = { closesAt: '2017-09-15T16:15:07+03:00', zone: 'Asia/Kolkata' };
      const descriptions = (['inclusive', 'strict'] as const).map((closing) =>
        String(textOf(eventOf(callWith({ ...terms, closing }), catalogue.language), 'description')),
      );
      expect(descriptions[0]).toContain(
        ` ${format(catalogue).time(terms.closesAt, terms.zone)} (Asia/Kolkata).`,
      );
      expect(descriptions[0]).not.toBe(descriptions[1]);
    },
  );
});

describe('the lines', () => {
  const long =
    'Ääkkösten yhteentörmäysyö: hyöty, säästö; tärkeät työvälineet & pöytäkirjat \\ '.repeat(5);
  const linesOf = (text: string): string[] => text.split('\r\n');

  it('end in CRLF, and are no longer than 75 octets, with no character cut', () => {
    const text = toICalendar(titled(long), { stamp: STAMP });
    const lines = linesOf(text);
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const sizes = lines.map((line) => UTF8.encode(line).length);
    expect(Math.max(...sizes)).toBe(75);
    expect(lines.filter((line) => line.includes('\ufffd'))).toEqual([]);
  });

  it('escape what has a meaning of its own', () => {
    const text = toICalendar(titled('a,b;c\\d\ne'), { stamp: STAMP, language: 'en' });
    expect(text).toContain('SUMMARY;LANGUAGE=en:Applications close: a\\,b\\;c\\\\d\\ne\r\n');
  });

  it('hold no control character, half character or stray line end, so that a title cannot add lines', () => {
    const title = 'a\r\nEND:VCALENDAR\rb\u2028c\u0007d\ttab\u009be\ud800f\u0000';
    expect(textOf(eventOf(titled(title), 'en'), 'summary')).toBe(
      'Applications close: a\nEND:VCALENDAR\nb\nc d tab e\ufffdf ',
    );
  });

  it('give any title back', () => {
    const characters = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          'ä',
          'Ö',
          'å',
          '€',
          '😀',
          '👩‍🚒',
          ',',
          ';',
          '\\',
          '\n',
          ' ',
          ':',
          '"',
          'n',
          'N',
        ),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(characters, fc.constantFrom('fi', 'sv', 'en'), (title, language) => {
        const call = titled(title);
        const text = toICalendar(call, { stamp: STAMP, language });
        expect(linesOf(text).every((line) => UTF8.encode(line).length <= 75)).toBe(true);
        const said = String(textOf(eventOf(call, language), 'summary'));
        expect(said.slice(said.indexOf(': ') + 2)).toBe(
          title.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '),
        );
      }),
      { numRuns: 500 },
    );
  });
});
