// What a runtime is asked, and how its answers are written down: a line an application, `facts` apart from `words`.

/** Days on which clocks change in one of the hosts' zones; the last is the closing day. */
const DAYS = [
  '2017-03-12',
  '2017-03-26',
  '2017-04-02',
  '2017-09-24',
  '2017-10-29',
  '2017-11-05',
  '2017-09-15',
];
const HALF_HOURS = Array.from(
  { length: 48 },
  (_, at) => `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`,
);

const settled = (make) => {
  try {
    return make();
  } catch ({ code }) {
    return code;
  }
};

/** A spreadsheet in Windows-1252, and every half hour of those days as people type it. */
function typed({ applicationsFromCsv, readTime }) {
  const text = 'Hakija;Kustannus\r\nLemp\u00e4\u00e4l\u00e4;"12 345,67 \u0080"\r\n;;\r\n';
  return [
    applicationsFromCsv(Uint8Array.from(text, (sign) => sign.charCodeAt(0))),
    DAYS.flatMap((day) => HALF_HOURS.map((time) => readTime(`${day} ${time}`, 'fi'))),
  ];
}

/** Every half hour of those days, from the wall clock of Helsinki and in its words. */
function clock(library) {
  const { assess, closesAt, digikunta2017, explain, fi, helsinkiTime, sv, en } = library;
  const times = DAYS.flatMap((day) => HALF_HOURS.map((time) => `${day}T${time}`));
  const late = times.map((time) => assess(digikunta2017, { arrivedAt: `${time}Z` }).findings[0]);
  return {
    facts: [
      closesAt(digikunta2017),
      times.map((time) =>
        [undefined, 'earlier', 'later'].map((which) => settled(() => helsinkiTime(time, which))),
      ),
      typed(library),
    ],
    words: [fi, sv, en].map((catalogue) => late.map((finding) => explain(finding, catalogue))),
  };
}

/** All that a form and an official get to see of an application, whole or half told. */
function answer(library, input) {
  const {
    assess,
    digestOf,
    digikunta2017,
    explain,
    fi,
    sv,
    en,
    nextQuestions,
    parseApplication,
    parseDraft,
  } = library;
  const parsed = parseApplication(input);
  const { value: draft } = parseDraft(input);
  const assessment = assess(digikunta2017, draft);
  const said = [...assessment.findings, ...assessment.costs.lines, ...(parsed.issues ?? [])];
  return {
    facts: [
      parsed,
      draft,
      assessment,
      digestOf(assessment),
      nextQuestions(digikunta2017, draft),
      library.remedies(digikunta2017, draft),
    ],
    words: [fi, sv, en].map((catalogue) => [
      library.summary(assessment, catalogue),
      ...said.map((one) => explain(one, catalogue, 'official', digikunta2017)),
    ]),
  };
}

/** The host first, as its own clock and language have it; then the clock; then a line an application. */
export function answers(library, inputs) {
  const host = {
    offsets: ['2017-01-01', '2017-07-01'].map((day) =>
      new Date(`${day}T00:00Z`).getTimezoneOffset(),
    ),
    language: new Intl.NumberFormat().resolvedOptions().locale.split('-')[0],
  };
  return [host, clock(library), ...inputs.map((input) => answer(library, input))]
    .map((line) => JSON.stringify(line))
    .join('\n');
}
