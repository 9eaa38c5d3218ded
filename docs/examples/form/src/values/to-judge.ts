import type { Assessment, CostLineAssessment, Finding } from 'digikunta';

/** A point for an official to judge: the key of the judgement, and what is found while nobody has judged. */
export interface ToJudge {
  readonly judgement: string;
  readonly open: Finding | CostLineAssessment;
}

/** The points that officials judge, from an assessment without judgements: a point that has been judged stays in sight. */
export function toJudge({ findings, costs }: Assessment): ToJudge[] {
  return [...findings, ...costs.lines].flatMap((open) =>
    'judgement' in open.facts ? [{ judgement: open.facts.judgement, open }] : [],
  );
}
