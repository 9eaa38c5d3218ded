import { assess as assessDraft, digikunta2017 } from 'digikunta';

export const assess = (application) => assessDraft(digikunta2017, application);
export const answer = ({ eligibility, award }) => ({
  eligibility,
  maximumAward: award.maximumAward,
});
