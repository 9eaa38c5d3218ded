import type { Clause, SourceDocument } from '../model/call.js';
import { inFinlex, section } from './documents.js';

const clauses = (): readonly Clause[] => [
  {
    id: 'e-services.10',
    document: 'act-13/2003',
    locator: section(10),
    rule: 'deadline',
    summary:
      "An electronic message has arrived when the authority can process it in its receiving device or system; where that cannot be shown because the authority's system failed, a reliably shown time of sending counts.",
  },
  {
    id: 'administrative-procedure.18',
    document: 'act-434/2003',
    locator: section(18),
    rule: 'deadline',
    summary:
      "A document has arrived on the day on which it was given to the authority; one sent by post, also on the day on which it, or a notice of it, reached the authority's box.",
  },
  {
    id: 'administrative-procedure.22',
    document: 'act-434/2003',
    locator: section(22),
    rule: null,
    summary:
      'An authority must ask the sender to supplement an incomplete document within a set time, and say how, unless that is unnecessary; a party may supplement on its own initiative.',
    unusedBecause: 'It holds for every missing fact, whatever its rule.',
  },
];

/** How an application arrives at a Finnish authority and is supplemented, in every call here. */
export const PROCEDURE_CLAUSES = /* @__PURE__ */ clauses();

const documents = (): Readonly<Record<string, SourceDocument>> => ({
  'act-13/2003': { kind: 'binding', href: inFinlex(2003, 13) },
  'act-434/2003': { kind: 'binding', href: inFinlex(2003, 434) },
});

/** The documents of the clauses above. */
export const PROCEDURE_DOCUMENTS = /* @__PURE__ */ documents();

/** The clause on asking for missing information. */
export const SUPPLEMENT = ['administrative-procedure.22'] as const;
