import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import type { Judgements } from '../model/reasons.js';

/** No fact of the application tells; an official does. */
const NOWHERE = /* @__PURE__ */ frozenPaths();

/** What do officials say of the criteria that only they can judge? Never computed, never a number (interpretation 49). */
export function checkCriteria(call: GrantCall, judgements: Judgements): Finding[] {
  return call.criteria.map(({ id: criterion }) => {
    const judged = Object.hasOwn(judgements, criterion) ? judgements[criterion] : undefined;
    if (judged === undefined)
      return finding(
        call,
        'criteria',
        'criteria.needs-review',
        { criterion, judgement: criterion },
        NOWHERE,
      );
    return finding(
      call,
      'criteria',
      judged ? 'criteria.review-accepted' : 'criteria.review-rejected',
      { criterion },
      NOWHERE,
    );
  });
}
