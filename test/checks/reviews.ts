// Reviews as an official's system stores them, put together from the draft alone: what a review must be about is worked out here anew.
import {
  digikunta2017,
  type Draft,
  type GrantCall,
  type Review,
  type Vocabulary,
} from '../../src/index.js';

/** Decisions by the place of what they are about: `costs.0`, `applicants.1`, `criteria.innovativeness`, `arrivedAt`. */
export type Decisions = Readonly<Record<string, boolean>>;

const FACTS: Readonly<Record<string, { readonly id: string; readonly facts: readonly string[] }>> =
  {
    applicants: { id: 'code', facts: ['kind', 'code', 'name', 'members'] },
    costs: { id: 'id', facts: ['kind', 'amount', 'incurredOn', 'description'] },
    otherFunding: { id: 'source', facts: ['source', 'kind', 'amount'] },
  };

type Entry = Readonly<Record<string, string | undefined>>;

/** The reviews of a draft that these decisions are. */
export function reviewsFor(
  draft: Draft<Vocabulary>,
  decisions: Decisions,
  call: Pick<GrantCall, 'closesAt' | 'opensAt' | 'decisionsAnnouncedOn'> = digikunta2017,
): Review<never>[] {
  const version = { application: draft.id, arrivedAt: draft.arrivedAt };
  return Object.entries(decisions).map(([place, accepted]) => {
    const [list = '', at = ''] = place.split('.');
    const terms = FACTS[list];
    let on = place;
    let facts: Record<string, unknown> = {};
    if (terms) {
      const entries = (Reflect.get(draft, list) ?? []) as readonly Entry[];
      const entry = entries[Number(at)] ?? {};
      const id = entry[terms.id];
      const isUnique = id && entries.filter((other) => other[terms.id] === id).length === 1;
      on = isUnique ? `${list}.${id}` : `${list}[${at}]`;
      facts = Object.fromEntries(terms.facts.map((fact) => [fact, entry[fact]]));
      const { decisionsAnnouncedOn = '' } = call;
      if (list === 'costs' && (entry['incurredOn'] ?? '9999') < decisionsAnnouncedOn)
        facts['decisionsAnnouncedOn'] = decisionsAnnouncedOn;
    } else if (list === 'arrivedAt' && call.closesAt !== null) {
      facts = { closesAt: new Date(call.closesAt).toISOString() };
      if (call.opensAt !== null && new Date(draft.arrivedAt ?? '') < new Date(call.opensAt))
        facts['opensAt'] = new Date(call.opensAt).toISOString();
    }
    const known = Object.entries({ ...facts, ...version }).filter(([, fact]) => fact !== undefined);
    return { on, about: Object.fromEntries(known), accepted } as Review<never>;
  });
}
