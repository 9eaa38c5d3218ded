// The application's main fields. The values, and the draft made of them, are those of the example form.
import type { ApplicantKind, CostKind, FundingKind, Review, Role } from 'digikunta';
import { nextTick, type VNode } from 'vue';
import {
  type FormValues,
  hasMembers,
  isAskedAsMunicipality,
} from '../../examples/form/src/values/form-values.ts';
import { fieldId } from '../../examples/form/src/values/paths.ts';
import { type Reviewed, withDecision } from '../../examples/form/src/values/reviews.ts';
import { newApplicant, newCostLine } from '../../examples/form/src/values/to-values.ts';
import { labelFor, reviewInWords } from '../../examples/form/src/words/in-words.ts';
import {
  answerField,
  checkboxes,
  type Choice,
  type Host,
  selectField,
  textField,
} from './controls.tsx';

const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

type List = 'applicants' | 'costs' | 'otherFunding';

/** A list whose entries can be added and taken out, the focus going along. */
function rows<T>(
  host: Host,
  list: List,
  entries: T[],
  make: () => T,
  row: (entry: T, index: number) => (VNode | null)[],
): VNode {
  const { words } = host.speech;
  const focusOn = (id: string): void => {
    void nextTick(() => {
      document.getElementById(id)?.focus();
    });
  };
  return (
    <fieldset class="pg-part" key={list} id={list} tabindex="-1">
      <legend>{labelFor([list], words)}</legend>
      {entries.map((entry, index) => (
        <fieldset class="pg-row" key={index}>
          <legend>{words.entry[list](index + 1)}</legend>
          <div class="pg-fields">{row(entry, index)}</div>
          <button
            type="button"
            class="pg-quiet"
            aria-label={words.remove(words.entry[list](index + 1))}
            onClick={() => {
              entries.splice(index, 1);
              host.changed();
              focusOn(`${list}-add`);
            }}
          >
            {words.remove(words.entry[list](index + 1))}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        id={`${list}-add`}
        onClick={() => {
          entries.push(make());
          host.changed();
          focusOn(fieldId([list, entries.length - 1, list === 'otherFunding' ? 'source' : 'kind']));
        }}
      >
        {words.add[list]}
      </button>
    </fieldset>
  );
}

function part(id: string, title: string, fields: readonly (VNode | null)[], layout = ''): VNode {
  return (
    <fieldset class="pg-part" key={id} id={id} tabindex="-1">
      <legend>{title}</legend>
      <div class={`pg-fields ${layout}`}>{fields}</div>
    </fieldset>
  );
}

function objectPart(host: Host, values: FormValues): VNode {
  const { words, catalogue } = host.speech;
  const effect = (name: keyof FormValues['experiment']): VNode =>
    answerField(host, {
      path: ['experiment', name],
      value: values.experiment[name],
      set: (value) => (values.experiment[name] = value),
    });
  return part('object', words.part.object, [
    selectField(
      host,
      { path: ['category'], value: values.category, set: (value) => (values.category = value) },
      choicesOf(catalogue.labels.category),
    ),
    ...(values.category === 'experiment'
      ? [effect('strengthensImpact'), effect('spreadsResults')]
      : []),
    ...(values.category === 'study-means'
      ? [
          textField(host, {
            path: ['studyMeans'],
            value: values.studyMeans,
            set: (value) => {
              values.studyMeans = value;
              values.namesMeans = value === '' ? '' : 'yes';
            },
          }),
        ]
      : []),
    ...(values.category === 'influencer-role'
      ? [
          textField(host, {
            path: ['supportedMunicipalities'],
            value: values.supportedMunicipalities,
            hint: words.hint.codes,
            set: (value) => {
              values.supportedMunicipalities = value;
              values.namesSupported = value === '' ? '' : 'yes';
            },
          }),
        ]
      : []),
  ]);
}

function applicantsPart(host: Host, values: FormValues): VNode {
  const { words, catalogue } = host.speech;
  const roles: readonly { value: Role | 'none'; label: string }[] = [
    ...(Object.entries(catalogue.labels.role) as [Role, string][]).map(([value, label]) => ({
      value,
      label,
    })),
    { value: 'none', label: words.noRole },
  ];
  return rows(host, 'applicants', values.applicants, newApplicant, (applicant, index) => {
    const at = (field: string): (string | number)[] => ['applicants', index, field];
    return [
      selectField(
        host,
        {
          path: at('kind'),
          value: applicant.kind,
          set: (value) => (applicant.kind = value as ApplicantKind | ''),
        },
        choicesOf(catalogue.labels.applicantKind),
      ),
      textField(host, {
        path: at('name'),
        value: applicant.name,
        set: (value) => (applicant.name = value),
      }),
      ...(isAskedAsMunicipality(applicant)
        ? [
            textField(host, {
              path: at('code'),
              value: applicant.code,
              hint: words.hint.code,
              set: (value) => (applicant.code = value),
            }),
            checkboxes(
              host,
              at('roles'),
              applicant.roles,
              (ticked) => {
                // "None of these" and a role exclude each other: the newer one counts.
                applicant.roles =
                  ticked.at(-1) === 'none' ? ['none'] : ticked.filter((role) => role !== 'none');
              },
              roles,
            ),
          ]
        : []),
      ...(hasMembers(applicant)
        ? [
            textField(host, {
              path: at('members'),
              value: applicant.members,
              hint: words.hint.codes,
              set: (value) => (applicant.members = value),
            }),
          ]
        : []),
    ];
  });
}

function aimsPart(host: Host, values: FormValues): VNode {
  const aim = (name: keyof FormValues['aims']): VNode =>
    answerField(host, {
      path: ['aims', name],
      value: values.aims[name],
      set: (value) => (values.aims[name] = value),
    });
  return part('aims', host.speech.words.part.aims, [
    answerField(host, {
      path: ['commonChallenge'],
      value: values.commonChallenge,
      set: (value) => (values.commonChallenge = value),
    }),
    aim('renewsRoutines'),
    aim('renewsServiceProcesses'),
    aim('lowersCosts'),
    aim('restrainsCostGrowth'),
  ]);
}

function costsPart(host: Host, values: FormValues): VNode {
  const { words, catalogue } = host.speech;
  return rows(host, 'costs', values.costs, newCostLine, (line, index) => {
    const at = (field: string): (string | number)[] => ['costs', index, field];
    return [
      selectField(
        host,
        {
          path: at('kind'),
          value: line.kind,
          set: (value) => (line.kind = value as CostKind | ''),
        },
        choicesOf(catalogue.labels.costKind),
      ),
      textField(host, {
        path: at('amount'),
        value: line.amount,
        hint: words.hint.amount,
        set: (value) => (line.amount = value),
      }),
      answerField(host, {
        path: at('causedByProject'),
        value: line.causedByProject,
        set: (value) => (line.causedByProject = value),
      }),
      line.kind === 'vat'
        ? answerField(host, {
            path: at('finalVat'),
            value: line.finalVat,
            set: (value) => (line.finalVat = value),
          })
        : null,
      textField(
        host,
        {
          path: at('incurredOn'),
          value: line.incurredOn,
          set: (value) => (line.incurredOn = value),
        },
        'date',
      ),
    ];
  });
}

function fundingPart(host: Host, values: FormValues): (VNode | null)[] {
  const { words, catalogue } = host.speech;
  const ask = answerField(host, {
    path: ['hasOtherFunding'],
    label: words.ask.hasOtherFunding,
    value: values.hasOtherFunding,
    set: (value) => (values.hasOtherFunding = value),
  });
  return [
    part('funding', words.part.funding, [
      textField(host, {
        path: ['requestedGrant'],
        value: values.requestedGrant,
        hint: words.hint.amount,
        set: (value) => (values.requestedGrant = value),
      }),
      ask,
    ]),
    values.hasOtherFunding === 'yes'
      ? rows(
          host,
          'otherFunding',
          values.otherFunding,
          () => ({ source: '', kind: '' as const, amount: '' }),
          (funding, index) => {
            const at = (field: string): (string | number)[] => ['otherFunding', index, field];
            return [
              textField(host, {
                path: at('source'),
                value: funding.source,
                set: (value) => (funding.source = value),
              }),
              selectField(
                host,
                {
                  path: at('kind'),
                  value: funding.kind,
                  set: (value) => (funding.kind = value as FundingKind | ''),
                },
                choicesOf(catalogue.labels.fundingKind),
              ),
              textField(host, {
                path: at('amount'),
                value: funding.amount,
                hint: words.hint.amount,
                set: (value) => (funding.amount = value),
              }),
            ];
          },
        )
      : null,
    part('usePeriod', labelFor(['usePeriod'], words), [
      textField(
        host,
        {
          path: ['usePeriod', 'from'],
          value: values.usePeriod.from,
          set: (value) => (values.usePeriod.from = value),
        },
        'date',
      ),
      textField(
        host,
        {
          path: ['usePeriod', 'to'],
          value: values.usePeriod.to,
          set: (value) => (values.usePeriod.to = value),
        },
        'date',
      ),
    ]),
  ];
}

export interface Reviewing extends Pick<Reviewed, 'points' | 'reviews'> {
  readonly review: (reviews: readonly Review[]) => void;
}

/** The arrival and the reviews, which are the authority's; no field of the applicant's. */
function officialPart(
  host: Host,
  values: FormValues,
  { points, reviews, review }: Reviewing,
): VNode {
  const { speech } = host;
  const { words } = speech;
  return part(
    'official',
    words.part.official,
    [
      textField(host, {
        path: ['arrivedAt'],
        value: values.arrivedAt,
        hint: words.hint.arrivedAt,
        set: (value) => (values.arrivedAt = value),
      }),
      ...points.map((point) =>
        selectField(
          host,
          {
            path: ['reviews', point.on],
            label: reviewInWords(point, speech),
            value: point.accepted === undefined ? '' : point.accepted ? 'accepted' : 'rejected',
            set: (value) => {
              review(withDecision(reviews, point, value === '' ? undefined : value === 'accepted'));
            },
          },
          [
            { value: 'accepted', label: words.review.accepted },
            { value: 'rejected', label: words.review.rejected },
          ],
          words.review.open,
        ),
      ),
    ],
    'pg-single',
  );
}

export function applicationForm(host: Host, values: FormValues, reviewing: Reviewing): VNode {
  return (
    <form
      class="pg-form"
      novalidate
      onSubmit={(event: Event) => {
        event.preventDefault();
      }}
    >
      {objectPart(host, values)}
      {applicantsPart(host, values)}
      {aimsPart(host, values)}
      {costsPart(host, values)}
      {fundingPart(host, values)}
      {officialPart(host, values, reviewing)}
    </form>
  );
}
